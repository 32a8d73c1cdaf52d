// SPDX-License-Identifier: GPL-3.0-or-later
// How long searches take.
#pragma once

#include <iosfwd>

namespace rapporteur::bench {

/// Makes an index of so many generated documents in a temporary folder (about 12 pages each, or 1 where there are
/// more than 10,000), runs queries of each kind that people type, and prints the times.
void benchSearch(std::ostream& out, int documents);

} // namespace rapporteur::bench
