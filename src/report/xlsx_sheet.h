// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the one sheet of a workbook, row by row.
#pragma once

#include "report/office_parts.h"
#include "report/table_document.h"
#include "report/xlsx_styles.h"

class QXmlStreamWriter;

namespace rapporteur::report {

/// Where things stand on the sheet; rows count from 1.
struct SheetPlaces {
    explicit SheetPlaces(const TableDocument& table);

    /// "A4:H20": header and rows; `absolute` with dollar signs.
    QString filterReference(bool absolute) const;

    qint64 headerRow;
    qint64 lastRow; ///< of the table; the notes stand below
    qsizetype columns;
};

/// "A", "Z", "AA": the name of a column, counted from 0.
QString columnName(qsizetype column);

/// Writes xl/worksheets/sheet1.xml.
class SheetWriter {
public:
    SheetWriter(const TableDocument& table, const SheetPlaces& places);

    void write(QXmlStreamWriter& xml);

    /// The addresses that cells lead to; known after write.
    const QList<OfficeRelation>& relations() const { return m_relations; }
    /// Texts that were longer than a cell holds; known after write.
    int shortenedTexts() const { return m_shortened; }

private:
    void writeViews(QXmlStreamWriter& xml) const;
    void writeColumns(QXmlStreamWriter& xml) const;
    void writeRows(QXmlStreamWriter& xml);
    void writeLine(QXmlStreamWriter& xml, qint64 row, const RichText& text, XlsxStyle style);
    void writeRow(QXmlStreamWriter& xml, qint64 row, const TableRow& cells);
    void writeCell(QXmlStreamWriter& xml, qint64 row, qsizetype column, const TableCell& cell);
    void writeText(QXmlStreamWriter& xml, const QString& place, const RichText& text, XlsxStyle style);
    void writePage(QXmlStreamWriter& xml) const;

    const TableDocument& m_table;
    SheetPlaces m_places;
    QList<OfficeRelation> m_relations;
    QStringList m_linkPlaces;
    int m_shortened = 0;
};

} // namespace rapporteur::report
