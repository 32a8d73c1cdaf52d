// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table as a spreadsheet or as data. All writers replace the file only when everything is written.
#pragma once

#include "base/result.h"
#include "report/table_document.h"

#include <QDateTime>

namespace rapporteur::report {

/// Writes an Office Open XML workbook of one sheet: title lines, a frozen header with filters, dates and numbers as
/// values, texts never as formulas, right to left for Arabic. `made` is the time given in the file; the same table
/// and time give the same bytes. Returns how many texts were cut at the 32,767 characters a cell can hold. Errors:
/// FileUnwritable; Invalid if there are more rows than a sheet holds (1,048,576) or a row has more cells than there
/// are columns.
Result<int> writeXlsx(const TableDocument& table, const QString& path, const QDateTime& made);

/// How a CSV file is written.
struct CsvOptions {
    bool byteOrderMark = true; ///< spreadsheets take UTF-8 without it for something else
    QChar separator = u',';
};

/// Writes RFC 4180: a header line and one line a row, CRLF, dates as 2021-07-01, subheadings as a first column. A
/// text that a spreadsheet could take for a formula begins with an apostrophe; csvUnguarded takes it off again.
/// Errors: FileUnwritable; Invalid as for writeXlsx.
Result<void> writeCsv(const TableDocument& table, const QString& path, const CsvOptions& options = {});

/// A text that is no formula in any spreadsheet: where its first character other than a blank is = + - @, their
/// full-width forms, a tab, a line break or an apostrophe of any form, an apostrophe stands before it.
QString csvGuarded(const QString& text);

/// The text that csvGuarded was given.
QString csvUnguarded(const QString& text);

/// Writes one JSON object: symbol, title, lines, language, columns, rows (by id of the column; dates in ISO 8601;
/// links by id under "links"), notes. Errors: FileUnwritable; Invalid as for writeXlsx.
Result<void> writeJson(const TableDocument& table, const QString& path);

} // namespace rapporteur::report
