// SPDX-License-Identifier: GPL-3.0-or-later
// What a page image costs on the way that a reader's window takes, through the confined worker, against bare
// poppler-qt6 in this process.
#pragma once

#include <QStringList>

#include <iosfwd>

namespace rapporteur::bench {

/// Draws the first ten pages of each file at three scales both ways, in turn, and prints the medians and their ratio.
/// Ours is the time from the wish to the image on the GUI thread, with a dozen images kept as a reader keeps them;
/// both draw with smooth letters and lines.
void benchPages(std::ostream& out, const QStringList& files);

} // namespace rapporteur::bench
