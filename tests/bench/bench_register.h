// SPDX-License-Identifier: GPL-3.0-or-later
// How long the register of decisions takes to answer.
#pragma once

#include <iosfwd>

namespace rapporteur::bench {

/// Makes a library of so many generated decisions with twelve paragraphs each and a mandate for most, in a temporary
/// folder, asks what the window asks of it, and prints the times.
void benchRegister(std::ostream& out, int decisions);

} // namespace rapporteur::bench
