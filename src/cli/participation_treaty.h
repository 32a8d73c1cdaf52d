// SPDX-License-Identifier: GPL-3.0-or-later
// participation treaty, parties: when the treaty of a meeting or of a body binds, and whom.
#pragma once

#include "cli/command_line.h"
#include "workspace/library.h"

namespace rapporteur::cli {

/// Whether --in-force or --days is given, and so the library is changed.
bool setsTreaty(const Invocation& invocation);
/// Keeps what --in-force and --days say, as one action, and prints what holds. The second word names a meeting or, as
/// a library may hold none yet, a body. Errors: WrongUsage, NotFound, Ambiguous, Invalid.
Result<void> tellTreaty(workspace::Library& library, workspace::View& view, const Invocation& invocation);
/// Prints what was deposited for the treaty of a meeting and who is a Party on the day of --as-at, else on its
/// opening. Errors: WrongUsage, NotFound.
Result<void> tellParties(workspace::View& view, domain::MeetingId meeting, const Invocation& invocation);

} // namespace rapporteur::cli
