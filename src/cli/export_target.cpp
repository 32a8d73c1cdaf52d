// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_target.h"

#include "cli/output.h"
#include "workspace/meetings.h"

namespace rapporteur::cli {

Result<ExportTarget> exportTarget(workspace::View& view, const Invocation& invocation, MeetingOption meeting)
{
    ExportTarget target;
    target.path = invocation.arguments.value(2);
    if (target.path.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the file to write.")});
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    target.language = *language;
    if (invocation.has("meeting")) {
        const auto called = workspace::meetingCalled(view, invocation.value("meeting"));
        if (!called)
            return Failure(called.error());
        target.meeting = *called;
    } else if (meeting == MeetingOption::Needed) {
        return fail(ErrorCode::WrongUsage, {Text::tr("Say which meeting: --meeting COP-4.")});
    }
    return target;
}

} // namespace rapporteur::cli
