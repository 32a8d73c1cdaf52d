// SPDX-License-Identifier: GPL-3.0-or-later
// participation members: the member States of a regional economic integration organization.
#pragma once

#include "cli/command_line.h"
#include "workspace/library.h"

namespace rapporteur::cli {

/// Whether States are named behind the organization, and so the library is changed.
bool setsMembers(const Invocation& invocation);
/// Adds the named States with the days of --from and --until, changes those that are members, or takes them out with
/// --remove, as one action; prints all members. Errors: WrongUsage, NotFound, Ambiguous, Invalid.
Result<void> tellMembers(workspace::Library& library, workspace::View& view, const Invocation& invocation);

} // namespace rapporteur::cli
