// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until a window stands on the screen, with a library in it and without.
#pragma once

#include <QString>

#include <iosfwd>

namespace rapporteur::bench {

/// What a program started for measuring shows, and then ends.
enum class Shown : quint8 {
    PageImage, ///< an empty Qt window with one page image: `what` is the image file
    Library,   ///< the window of the program with a library: `what` is its folder
};

/// Runs as such a program: prints a line when each stage is painted, and its peak memory.
int showAndEnd(int argc, char** argv, Shown shown, const QString& what);

/// Starts such programs several times in turn, and prints the medians and their ratio. `name` says which library.
void benchStart(std::ostream& out, const char* name, const QString& library);

} // namespace rapporteur::bench
