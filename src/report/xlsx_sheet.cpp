// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_sheet.h"

#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamWriter>
#include <cmath>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767; ///< characters of a cell, a limit of the format
constexpr qsizetype mostLinks = 65'530;   ///< of a sheet, likewise

/// The format reads _x000D_ as a code; such words of the text itself are written so that they stay.
QString escaped(const QString& text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString result = xmlText(text);
    result.remove(u'\r').replace(QChar::LineSeparator, u'\n');
    return result.contains(u"_x"_s) ? result.replace(code, u"_x005F_"_s) : result;
}

/// Days since the end of 1899, as workbooks count them; 0 for days before March 1900, where they count wrongly.
qint64 serialOf(QDate date)
{
    static const QDate zero(1899, 12, 30);
    static const QDate first(1900, 3, 1);
    return date.isValid() && date >= first && date.year() <= 9999 ? zero.daysTo(date) : 0;
}

void element(QXmlStreamWriter& xml, const QString& name,
             std::initializer_list<std::pair<QString, QString>> attributes)
{
    xml.writeEmptyElement(name);
    for (const auto& [attribute, value] : attributes)
        xml.writeAttribute(attribute, value);
}

/// Within the code of page heads "&" begins a field.
QString inPageHead(const QString& text)
{
    return xmlText(text).replace(u'&', u"&&"_s).left(200);
}

} // namespace

SheetPlaces::SheetPlaces(const TableDocument& table)
    : headerRow((table.title.isEmpty() ? 0 : 1) + table.lines.size() + 1)
    , columns(table.columns.size())
{
    if (headerRow > 1)
        ++headerRow; // an empty one above the header, so that filters end there
    lastRow = headerRow + std::max(table.rows.size(), table.emptyText.isEmpty() ? qsizetype(0) : qsizetype(1));
}

QString SheetPlaces::filterReference(bool absolute) const
{
    const QString sign = absolute ? u"$"_s : QString();
    return sign + u'A' + sign + QString::number(headerRow) + u':' + sign + columnName(columns - 1) + sign +
           QString::number(lastRow);
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return name;
}

SheetWriter::SheetWriter(const TableDocument& table, const SheetPlaces& places)
    : m_table(table)
    , m_places(places)
{
}

void SheetWriter::write(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"worksheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeNamespace(relationNamespace, u"r"_s);
    xml.writeStartElement(u"sheetPr"_s);
    element(xml, u"pageSetUpPr"_s, {{u"fitToPage"_s, u"1"_s}});
    xml.writeEndElement();
    writeViews(xml);
    writeColumns(xml);
    writeRows(xml);
    element(xml, u"autoFilter"_s, {{u"ref"_s, m_places.filterReference(false)}});
    if (!m_relations.isEmpty()) {
        xml.writeStartElement(u"hyperlinks"_s);
        for (qsizetype link = 0; link < m_relations.size(); ++link) {
            xml.writeEmptyElement(u"hyperlink"_s);
            xml.writeAttribute(u"ref"_s, m_linkPlaces[link]);
            xml.writeAttribute(relationNamespace, u"id"_s, m_relations[link].id);
        }
        xml.writeEndElement();
    }
    writePage(xml);
    xml.writeEndElement();
}

void SheetWriter::writeViews(QXmlStreamWriter& xml) const
{
    const QString below = u'A' + QString::number(m_places.headerRow + 1);
    xml.writeStartElement(u"sheetViews"_s);
    xml.writeStartElement(u"sheetView"_s);
    if (m_table.language == domain::Language::Arabic)
        xml.writeAttribute(u"rightToLeft"_s, u"1"_s);
    xml.writeAttribute(u"showGridLines"_s, u"0"_s);
    xml.writeAttribute(u"workbookViewId"_s, u"0"_s);
    element(xml, u"pane"_s,
            {{u"ySplit"_s, QString::number(m_places.headerRow)},
             {u"topLeftCell"_s, below},
             {u"activePane"_s, u"bottomLeft"_s},
             {u"state"_s, u"frozen"_s}});
    element(xml, u"selection"_s, {{u"pane"_s, u"bottomLeft"_s}, {u"activeCell"_s, below}, {u"sqref"_s, below}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void SheetWriter::writeColumns(QXmlStreamWriter& xml) const
{
    constexpr qreal charactersInAll = 150;
    constexpr qreal narrowest = 11; // a date
    constexpr qreal widest = 80;
    qreal shares = 0;
    for (const TableColumn& column : m_table.columns)
        shares += std::max(column.share, 0.0);
    // Without it some programs give every row the height of one line.
    element(xml, u"sheetFormatPr"_s, {{u"defaultRowHeight"_s, u"13"_s}});
    xml.writeStartElement(u"cols"_s);
    for (qsizetype column = 0; column < m_places.columns; ++column) {
        const qreal share = shares > 0 ? std::max(m_table.columns[column].share, 0.0) / shares : 0;
        const QString place = QString::number(column + 1);
        element(xml, u"col"_s,
                {{u"min"_s, place},
                 {u"max"_s, place},
                 {u"width"_s, QString::number(qBound(narrowest, share * charactersInAll, widest), 'f', 2)},
                 {u"customWidth"_s, u"1"_s}});
    }
    xml.writeEndElement();
}

void SheetWriter::writeRows(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"sheetData"_s);
    qint64 row = 0;
    if (!m_table.title.isEmpty())
        writeLine(xml, ++row, {TextRun{.text = m_table.title}}, XlsxStyle::Title);
    for (const QString& line : m_table.lines)
        writeLine(xml, ++row, {TextRun{.text = line}}, XlsxStyle::Line);
    row = m_places.headerRow;
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, QString::number(row));
    for (qsizetype column = 0; column < m_places.columns; ++column)
        writeText(xml, columnName(column) + QString::number(row), {TextRun{.text = m_table.columns[column].heading}},
                  XlsxStyle::Header);
    xml.writeEndElement();
    for (const TableRow& each : m_table.rows)
        writeRow(xml, ++row, each);
    if (m_table.rows.isEmpty() && !m_table.emptyText.isEmpty())
        writeLine(xml, ++row, {TextRun{.text = m_table.emptyText}}, XlsxStyle::Line);
    ++row;
    for (const RichText& note : m_table.notes)
        writeLine(xml, ++row, note, XlsxStyle::Note);
    xml.writeEndElement();
}

void SheetWriter::writeLine(QXmlStreamWriter& xml, qint64 row, const RichText& text, XlsxStyle style)
{
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, QString::number(row));
    writeText(xml, u'A' + QString::number(row), text, style);
    xml.writeEndElement();
}

void SheetWriter::writeRow(QXmlStreamWriter& xml, qint64 row, const TableRow& cells)
{
    if (cells.subheading > 0) {
        const TableCell cell = cells.cells.value(0);
        writeLine(xml, row, {TextRun{.text = cellText(cell, m_table.language)}}, XlsxStyle::Subheading);
        return;
    }
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, QString::number(row));
    static const TableCell empty;
    for (qsizetype column = 0; column < m_places.columns; ++column)
        writeCell(xml, row, column, column < cells.cells.size() ? cells.cells[column] : empty);
    xml.writeEndElement();
}

void SheetWriter::writeCell(QXmlStreamWriter& xml, qint64 row, qsizetype column, const TableCell& cell)
{
    const QString place = columnName(column) + QString::number(row);
    QString value;
    XlsxStyle style = XlsxStyle::Number;
    if (const QDate* date = std::get_if<QDate>(&cell.value); date && serialOf(*date) > 0) {
        value = QString::number(serialOf(*date));
        style = XlsxStyle::Date;
    } else if (const qint64* whole = std::get_if<qint64>(&cell.value)) {
        value = QString::number(*whole);
    } else if (const double* number = std::get_if<double>(&cell.value); number && std::isfinite(*number)) {
        value = QString::number(*number, 'g', QLocale::FloatingPointShortest);
    }
    if (!value.isEmpty()) {
        xml.writeStartElement(u"c"_s);
        xml.writeAttribute(u"r"_s, place);
        xml.writeAttribute(u"s"_s, QString::number(int(style)));
        xml.writeTextElement(u"v"_s, value);
        xml.writeEndElement();
        return;
    }
    const bool linked = isSafeLink(cell.link) && m_relations.size() < mostLinks;
    if (linked) {
        m_relations.append({u"rId%1"_s.arg(m_relations.size() + 1), u"hyperlink"_s, cell.link, true});
        m_linkPlaces.append(place);
    }
    const RichText text = cell.text.isEmpty() && !cell.rich.isEmpty()
                              ? cell.rich
                              : RichText{TextRun{.text = cellText(cell, m_table.language)}};
    writeText(xml, place, text, linked ? XlsxStyle::Link : XlsxStyle::Text);
}

void SheetWriter::writeText(QXmlStreamWriter& xml, const QString& place, const RichText& text, XlsxStyle style)
{
    QString characters;
    for (const TextRun& run : text)
        characters += run.noteMark ? QString() : run.text;
    if (characters.size() > longestText) {
        characters.truncate(longestText - 1);
        if (characters.back().isHighSurrogate())
            characters.chop(1);
        characters += u'…';
        ++m_shortened;
    }
    xml.writeStartElement(u"c"_s);
    xml.writeAttribute(u"r"_s, place);
    xml.writeAttribute(u"s"_s, QString::number(int(style)));
    if (!characters.isEmpty()) {
        // A string in its own cell can never become a formula, and needs no table of strings in memory.
        xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        xml.writeStartElement(u"is"_s);
        xml.writeStartElement(u"t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(escaped(characters));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void SheetWriter::writePage(QXmlStreamWriter& xml) const
{
    element(xml, u"pageMargins"_s,
            {{u"left"_s, u"0.6"_s},
             {u"right"_s, u"0.6"_s},
             {u"top"_s, u"0.8"_s},
             {u"bottom"_s, u"0.8"_s},
             {u"header"_s, u"0.4"_s},
             {u"footer"_s, u"0.4"_s}});
    element(xml, u"pageSetup"_s,
            {{u"paperSize"_s, u"9"_s},
             {u"orientation"_s, u"landscape"_s},
             {u"fitToWidth"_s, u"1"_s},
             {u"fitToHeight"_s, u"0"_s}});
    xml.writeStartElement(u"headerFooter"_s);
    if (!m_table.symbol.isEmpty())
        xml.writeTextElement(u"oddHeader"_s, u"&R"_s + inPageHead(m_table.symbol));
    xml.writeTextElement(u"oddFooter"_s, u"&R&P / &N"_s);
    xml.writeEndElement();
}

} // namespace rapporteur::report
