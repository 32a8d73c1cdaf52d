// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out a table of text in the columns of a terminal.
#pragma once

#include <QList>
#include <QString>

namespace rapporteur::cli {

/// Columns of a terminal that a text takes. Wide and full-width forms (Unicode annex 11) take two, marks none.
int columnsOf(const QString& text);

/// The text, or as much of its beginning as fits in so many columns together with the "…" that shows the cut. A wide
/// character is never halved, and a mark stays with its letter.
QString cutToColumns(const QString& text, int most);

/// The head and the rows as lines, each column as wide as its widest cell and two blanks from the next. Where that is
/// wider than `most` columns (0: however wide), the widest columns give way first, that which names the row last, and
/// at last the end of the line.
QStringList tableLines(const QStringList& head, const QList<QStringList>& rows, int most);

} // namespace rapporteur::cli
