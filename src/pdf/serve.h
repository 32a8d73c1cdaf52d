// SPDX-License-Identifier: GPL-3.0-or-later
// The two loops of the worker program: the mother process that forks, and the process that answers for one document.
#pragma once

namespace rapporteur::pdf {

/// Forks a confined process for each request that comes over this socket, until the other side closes it.
/// The calling process must have one thread only. Returns the exit status of the program.
int runMother(int controlSocket);

} // namespace rapporteur::pdf
