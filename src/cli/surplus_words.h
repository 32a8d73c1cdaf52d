// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a command line that nothing would read are refused, not passed over.
#pragma once

#include "cli/command_line.h"

#include <span>

namespace rapporteur::cli {

/// How many words an action of a verb takes, the library counted as the first.
struct ActionWords {
    QLatin1StringView action;
    qsizetype most;
};

/// Errors: WrongUsage for the first word that the action does not take. Actions that are not named take any number.
Result<void> refuseSurplus(const Invocation& invocation, const QString& action, std::span<const ActionWords> actions);

} // namespace rapporteur::cli
