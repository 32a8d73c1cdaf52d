// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows of a CSV as spreadsheets write them, one after the other.
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur::workspace {

/// RFC 4180, with any line ends; the separator is a comma, semicolon or tab, whichever divides the first line most. A
/// cell that a spreadsheet was kept from taking as a formula comes back as it was: '=1+1 is =1+1; nothing is ever
/// computed.
class CsvReader {
public:
    /// The text must outlive the reader.
    explicit CsvReader(const QString& text);

    /// The next row that is not empty; false where there is none.
    bool next(QStringList& row);
    /// Of the row that was read last, from 1, empty rows counted.
    int row() const { return m_row; }
    /// The line of the file in which that row begins, from 1: cells may hold line ends.
    int line() const { return m_rowLine; }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// Whether a quotation mark was opened and never closed.
    bool hasOpenQuote() const { return m_openQuote; }

private:
    QString cell();
    QString quotedCell();
    void skipLineEnd();

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_line = 1;
    int m_rowLine = 0;
    bool m_openQuote = false;
};

} // namespace rapporteur::workspace
