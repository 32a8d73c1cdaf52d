// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt_text.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

RichText plain(const QString& text)
{
    return {TextRun{.text = text}};
}

QString length(int twentieths)
{
    return QString::number(twentieths / 20.0, 'f', 2) + u"pt"_s;
}

bool hasMasthead(const LaidOutMasthead& head)
{
    return !(head.organization.isEmpty() && head.logoLetters.isEmpty() && head.symbols.isEmpty() &&
             head.programme.isEmpty() && head.distribution.isEmpty());
}

QString tableName(int number)
{
    return u"Table%1"_s.arg(number);
}

void writeCellStyle(QXmlStreamWriter& xml, const QString& name,
                    std::initializer_list<std::pair<QString, QString>> properties)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"table-cell"_s);
    xml.writeEmptyElement(u"style:table-cell-properties"_s);
    for (const auto& [property, value] : properties)
        xml.writeAttribute(property, value);
    xml.writeEndElement();
}

void writeRowStyle(QXmlStreamWriter& xml, const QString& name, bool inOnePiece)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"table-row"_s);
    xml.writeEmptyElement(u"style:table-row-properties"_s);
    xml.writeAttribute(u"fo:keep-together"_s, inOnePiece ? u"always"_s : u"auto"_s);
    xml.writeEndElement();
}

} // namespace

OdtBody::OdtBody(QXmlStreamWriter& xml, const LaidOutDocument& document)
    : m_xml(xml)
    , m_document(document)
    , m_notes(document)
    , m_page(wordPage(document))
{
}

void OdtBody::tableStyle(const QString& name, int width, int indent, const QList<int>& widths)
{
    const bool rightToLeft = m_document.language == domain::Language::Arabic;
    m_xml.writeStartElement(u"style:style"_s);
    m_xml.writeAttribute(u"style:name"_s, name);
    m_xml.writeAttribute(u"style:family"_s, u"table"_s);
    m_xml.writeEmptyElement(u"style:table-properties"_s);
    m_xml.writeAttribute(u"style:width"_s, length(width));
    m_xml.writeAttribute(u"table:align"_s, u"margins"_s);
    m_xml.writeAttribute(rightToLeft ? u"fo:margin-right"_s : u"fo:margin-left"_s, length(indent));
    m_xml.writeAttribute(u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    m_xml.writeEndElement();
    for (qsizetype column = 0; column < widths.size(); ++column) {
        m_xml.writeStartElement(u"style:style"_s);
        m_xml.writeAttribute(u"style:name"_s, name + u'.' + QString::number(column + 1));
        m_xml.writeAttribute(u"style:family"_s, u"table-column"_s);
        m_xml.writeEmptyElement(u"style:table-column-properties"_s);
        m_xml.writeAttribute(u"style:column-width"_s, length(widths[column]));
        m_xml.writeEndElement();
    }
}

void OdtBody::writeAutomaticStyles()
{
    const int textWidth = m_page.textWidth();
    const int left = textWidth * 58 / 100;
    m_xml.writeStartElement(u"office:automatic-styles"_s);
    tableStyle(u"Masthead"_s, textWidth, 0, {left, textWidth - left});
    int number = 0;
    const TablePlace place = tablePlace(m_document);
    for (const LaidOutBlock& block : m_document.blocks) {
        if (block.role == BlockRole::Table)
            tableStyle(tableName(++number), place.width, place.indent, columnWidths(block, place.width));
    }
    const QString padding = u"fo:padding"_s;
    writeCellStyle(m_xml, u"MastheadTop"_s,
                   {{padding, u"1pt"_s},
                    {u"fo:border-bottom"_s, u"1.5pt solid #000000"_s},
                    {u"style:vertical-align"_s, u"bottom"_s}});
    writeCellStyle(m_xml, u"MastheadBelow"_s,
                   {{padding, u"1pt"_s}, {u"fo:border-bottom"_s, u"0.75pt solid #000000"_s}});
    writeCellStyle(m_xml, u"HeadCell"_s,
                   {{padding, u"3pt"_s},
                    {u"fo:border-top"_s, u"0.5pt solid #000000"_s},
                    {u"fo:border-bottom"_s, u"1.25pt solid #000000"_s}});
    writeCellStyle(m_xml, u"Cell"_s, {{padding, u"3pt"_s}, {u"fo:border-bottom"_s, u"0.25pt solid #000000"_s}});
    writeCellStyle(m_xml, u"LastCell"_s, {{padding, u"3pt"_s}, {u"fo:border-bottom"_s, u"1.25pt solid #000000"_s}});
    writeRowStyle(m_xml, u"Row"_s, true);
    writeRowStyle(m_xml, u"LongRow"_s, false);
    m_xml.writeEndElement();
}

void OdtBody::writeText()
{
    m_xml.writeStartElement(u"office:body"_s);
    m_xml.writeStartElement(u"office:text"_s);
    if (hasMasthead(m_document.masthead))
        writeMasthead();
    writeMeetingLines();
    for (const LaidOutBlock& block : m_document.blocks)
        writeBlock(block);
    paragraph(m_document.landscape ? u"TableNote"_s : u"ClosingRule"_s, {}, nullptr);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::writeColumns(const QString& table, qsizetype count)
{
    for (qsizetype column = 0; column < count; ++column) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, table + u'.' + QString::number(column + 1));
    }
}

void OdtBody::writeMasthead()
{
    const LaidOutMasthead& head = m_document.masthead;
    QList<std::pair<QString, QString>> right;
    for (const QString& symbol : head.symbols)
        right.append({u"MastheadSymbol"_s, symbol});
    bool gap = true;
    for (const QString& line : head.distribution) {
        if (!line.isEmpty())
            right.append({gap ? u"MastheadGap"_s : u"MastheadLine"_s, line});
        gap = line.isEmpty();
    }
    right.append({u"MastheadLine"_s, QString()});
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Masthead"_s);
    m_xml.writeAttribute(u"table:style-name"_s, u"Masthead"_s);
    writeColumns(u"Masthead"_s, 2);
    m_xml.writeStartElement(u"table:table-row"_s);
    writeMastheadCell(u"MastheadTop"_s, {{u"MastheadName"_s, head.organization}});
    writeMastheadCell(u"MastheadTop"_s, {{u"MastheadLogo"_s, head.logoLetters}});
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"table:table-row"_s);
    writeMastheadCell(u"MastheadBelow"_s, {{u"MastheadProgramme"_s, head.programme}});
    writeMastheadCell(u"MastheadBelow"_s, right);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::writeMastheadCell(const QString& style, const QList<std::pair<QString, QString>>& lines)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s, style);
    for (const auto& [paragraphStyle, text] : lines)
        paragraph(paragraphStyle, plain(text), nullptr);
    m_xml.writeEndElement();
}

void OdtBody::writeMeetingLines()
{
    for (const MeetingLine& line : meetingLines(m_document.masthead))
        paragraph(line.style, line.text, &m_notes);
}

void OdtBody::writeBlock(const LaidOutBlock& block)
{
    if (block.role == BlockRole::Table) {
        writeTable(block);
        return;
    }
    const int outline = block.role == BlockRole::Heading ? qBound(1, block.level, 3) : block.role == BlockRole::Part;
    beginParagraph(styleOf(block), outline);
    if (!block.label.isEmpty())
        characters(block.label + u'\t');
    runs(block.text, &m_notes);
    m_xml.writeEndElement();
}

void OdtBody::writeTable(const LaidOutBlock& table)
{
    ++m_table;
    if (!plainText(table.text).isEmpty())
        paragraph(styleOf(table), table.text, &m_notes);
    const qsizetype columns = columnWidths(table, m_page.textWidth()).size();
    const qsizetype heads = std::min(qsizetype(table.headerRows), table.rows.size());
    if (!table.rows.isEmpty()) {
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, tableName(m_table));
        m_xml.writeAttribute(u"table:style-name"_s, tableName(m_table));
        writeColumns(tableName(m_table), columns);
        if (heads > 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (heads > 0 && row == heads)
                m_xml.writeEndElement();
            writeRow(table.rows[row], columns, row < heads, row + 1 == table.rows.size());
        }
        if (heads > 0 && heads == table.rows.size())
            m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    for (const RichText& note : headerNotes(m_document, table))
        paragraph(u"TableNote"_s, note, nullptr);
    paragraph(u"TableNote"_s, {}, nullptr);
}

void OdtBody::writeRow(const QList<RichText>& cells, qsizetype columns, bool header, bool last)
{
    constexpr qsizetype longestInOnePiece = 1500; // characters; a longer row may go over a page
    qsizetype longest = 0;
    for (const RichText& cell : cells)
        longest = std::max(longest, plainText(cell).size());
    const QString style = header ? u"HeadCell"_s : last ? u"LastCell"_s : u"Cell"_s;
    const bool spanning = cells.size() == 1 && columns > 1;
    m_xml.writeStartElement(u"table:table-row"_s);
    m_xml.writeAttribute(u"table:style-name"_s, longest > longestInOnePiece ? u"LongRow"_s : u"Row"_s);
    for (qsizetype column = 0; column < columns; ++column) {
        if (spanning && column > 0) {
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
            continue;
        }
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, style);
        if (spanning)
            m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(columns));
        for (const RichText& line : linesOf(cells.value(column)))
            paragraph(header ? u"TableHead"_s : u"TableText"_s, line, header ? nullptr : &m_notes);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace rapporteur::report
