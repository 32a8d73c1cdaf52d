// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the list of documents answers: the keystrokes of its filter, and sorting.
#pragma once

#include <QString>

#include <iosfwd>

namespace rapporteur::bench {

/// Opens the library as a window does and asks the model of the list; prints the time from a keystroke, or a change
/// of order, to the new list.
void benchLists(std::ostream& out, const QString& library);

} // namespace rapporteur::bench
