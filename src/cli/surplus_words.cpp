// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/surplus_words.h"

#include "cli/output.h"

namespace rapporteur::cli {

Result<void> refuseSurplus(const Invocation& invocation, const QString& action, std::span<const ActionWords> actions)
{
    for (const ActionWords& each : actions) {
        if (each.action == action && invocation.arguments.size() > each.most)
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("“%1” is one word too many for %2: put what has blanks into quotation marks.")
                             .arg(invocation.arguments[each.most], action)});
    }
    return {};
}

} // namespace rapporteur::cli
