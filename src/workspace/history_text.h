// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a document in a person's words: fields instead of columns, and nothing that only the program needs.
#pragma once

#include "store/history.h"

namespace rapporteur::workspace {

/// One line of a history: "title (fr) changed from … to …".
struct HistoryLine {
    store::LogEntry entry;
    QString field;  ///< translated
    QString before; ///< empty if there was none
    QString after;  ///< empty if there is none any more
};

/// The changes that mean something to a person, in the same order. Keys, links by number, sort keys and values that
/// came out as they were are left out.
QList<HistoryLine> historyLines(const QList<store::FieldChange>& changes);

} // namespace rapporteur::workspace
