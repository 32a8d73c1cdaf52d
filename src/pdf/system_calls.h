// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves a process only those system calls that reading a PDF needs.
#pragma once

#include <QString>

namespace rapporteur::pdf {

/// Restricts the calling process for good: no network, no new process or program, nothing opened for writing, no
/// executable memory. Where Landlock is not in force, nothing may be opened at all. A forbidden call fails with
/// EPERM, so that a library that probes for something lives on. Needs no_new_privs. Returns an empty text, or why the
/// kernel does not do it.
QString allowOnlyReading(bool mayOpenFiles);

} // namespace rapporteur::pdf
