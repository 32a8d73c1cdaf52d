// SPDX-License-Identifier: GPL-3.0-or-later
// A list or a matrix as a plain value: what the writers of spreadsheets, data files and table papers take.
#pragma once

#include "domain/language.h"
#include "report/laid_out_document.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace rapporteur::report {

/// What a column holds; it decides how its cells are set and how a spreadsheet sorts them.
enum class ColumnKind : quint8 { Text, Date, Number, Status };

struct TableColumn {
    QString id{};      ///< stable and independent of the language: the name in JSON, "due"
    QString heading{}; ///< as printed, in the language of the document
    qreal share = 1;   ///< width of the column against the others
    ColumnKind kind = ColumnKind::Text;
};

/// A value that a spreadsheet can sort and count; none for text.
using CellValue = std::variant<std::monostate, QDate, qint64, double>;

/// One cell. A line feed in `text` begins a paragraph. With a value and no text, the writers print the value in the
/// manner of the language; with both, spreadsheets hold the value and papers print the text.
struct TableCell {
    QString text{};
    RichText rich{}; ///< in place of `text` where looks matter; a line feed begins a paragraph here too
    CellValue value{};
    QString link{}; ///< address the cell leads to, http, https or mailto; others are printed as text only
};

/// A line of the table. A subheading has one cell, which goes over all columns.
struct TableRow {
    QList<TableCell> cells{};
    int subheading = 0; ///< 0: an ordinary row; 1, 2 …: the level of a subheading
};

/// A list or matrix with all that is printed around it.
struct TableDocument {
    domain::Language language = domain::Language::English; ///< decides fonts, direction, dates
    QString symbol{};                                      ///< or decision number; stands in the running head
    QString title{};                                       ///< caption of the table
    QStringList lines{};                                   ///< below the title, such as "Status as at 1 July 2021"
    QString groupHeading{}; ///< heading of the column in which CSV tells the subheading of a row
    QList<TableColumn> columns{};
    QList<TableRow> rows{};
    QList<RichText> notes{}; ///< below the table
    QString emptyText{};     ///< printed in place of rows where there are none
};

/// The characters of a cell, whether it is plain, rich or a value; paragraphs separated by line feeds.
/// Dates are printed as the language writes them.
QString cellText(const TableCell& cell, domain::Language language);

/// Whether an address may become a link in a file that is given to others: http, https and mailto with no control
/// characters.
bool isSafeLink(const QString& link);

/// The same table as a paper in landscape, with subheadings as rows and the notes below: what writeDocx, writeOdt and
/// writePdf take.
LaidOutDocument laidOut(const TableDocument& table);

} // namespace rapporteur::report
