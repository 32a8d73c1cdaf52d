// SPDX-License-Identifier: GPL-3.0-or-later
// The import of `participation`: a table of participants, looked at first.
#pragma once

#include "cli/command_line.h"
#include "workspace/library.h"

namespace rapporteur::cli {

/// Reads the table of the fourth word into a meeting, with --map COLUMN=FIELD for columns that are not recognized and
/// --dry-run to change nothing. Errors: those of the table, WrongUsage.
Result<void> importParticipation(workspace::Library& library, workspace::View& view, domain::MeetingId meeting,
                                 const Invocation& invocation);

} // namespace rapporteur::cli
