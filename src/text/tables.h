// SPDX-License-Identifier: GPL-3.0-or-later
// Finds tables and lists of contents among the lines, and reads their rows and cells.
#pragma once

#include "text/analyse_lines.h"

namespace rapporteur::text {

/// A run of lines that is a table. Lists of contents are tables too: nothing in them is a heading or a paragraph.
struct TableSpan {
    qsizetype first = 0; ///< index of its first line
    qsizetype last = 0;  ///< index of its last line
    bool contents = false;
};

/// The tables in the lines [from, end), in order, body lines only. In plain text: lines with tabs, or between upright
/// strokes; with geometry: rows whose cells stand in columns; everywhere: lines with leaders to a page number.
QList<TableSpan> findTables(const TextLines& lines, qsizetype from, qsizetype end);

/// The text of a table: one line a row, cells by tabs; a cell that was broken over lines is one again.
CleanText tableText(const TextLines& lines, const TableSpan& table, const Vocabulary& vocabulary);

} // namespace rapporteur::text
