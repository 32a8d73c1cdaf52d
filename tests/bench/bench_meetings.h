// SPDX-License-Identifier: GPL-3.0-or-later
// How long meetings, plans and grids take to answer in a large library.
#pragma once

#include <iosfwd>

namespace rapporteur::bench {

/// Makes a library of so many generated meetings and documents in a temporary folder, asks what the window asks of
/// it, and prints the times. The documents are spread evenly, but for one meeting that has two thousand.
void benchMeetings(std::ostream& out, int meetings, int documents);

} // namespace rapporteur::bench
