// SPDX-License-Identifier: GPL-3.0-or-later
// What a page image costs through the confined worker, against bare poppler-qt6 in this process.
#pragma once

#include <QStringList>

#include <iosfwd>

namespace rapporteur::bench {

/// Draws every page of the files at three scales both ways, in turn, and prints the medians and their ratio.
void benchPages(std::ostream& out, const QStringList& files);

} // namespace rapporteur::bench
