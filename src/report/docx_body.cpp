// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx_body.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

RichText plain(const QString& text)
{
    return {TextRun{.text = text}};
}

bool isEmpty(const LaidOutMasthead& head)
{
    return head.organization.isEmpty() && head.logoLetters.isEmpty() && head.symbols.isEmpty() &&
           head.programme.isEmpty() && head.distribution.isEmpty();
}

qsizetype longestCell(const QList<RichText>& cells)
{
    qsizetype longest = 0;
    for (const RichText& cell : cells)
        longest = std::max(longest, plainText(cell).size());
    return longest;
}

} // namespace

DocxBody::DocxBody(QXmlStreamWriter& xml, const LaidOutDocument& document, NotePlan& notes)
    : m_xml(xml)
    , m_document(document)
    , m_notes(notes)
    , m_text(xml, document.language)
    , m_page(wordPage(document))
{
}

void DocxBody::write()
{
    beginWordPart(m_xml, u"document"_s);
    m_xml.writeStartElement(u"w:body"_s);
    if (!isEmpty(m_document.masthead))
        writeMasthead();
    writeMeetingLines();
    for (const LaidOutBlock& block : m_document.blocks)
        writeBlock(block);
    // A table must not be the last of a text; the rule that closes a paper serves for that too.
    m_text.paragraph(m_document.landscape ? u"TableNote"_s : u"ClosingRule"_s, {}, nullptr);
    writeSection();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::beginTable(int width, int indent, const QString& style)
{
    const auto measure = [&](const QString& name, int value) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"w:w"_s, QString::number(value));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    };
    m_xml.writeStartElement(u"w:tbl"_s);
    m_xml.writeStartElement(u"w:tblPr"_s);
    if (!style.isEmpty())
        writeWordValue(m_xml, u"tblStyle"_s, style);
    if (m_document.language == domain::Language::Arabic)
        m_xml.writeEmptyElement(u"w:bidiVisual"_s);
    measure(u"w:tblW"_s, width);
    measure(u"w:tblInd"_s, indent);
    m_xml.writeEmptyElement(u"w:tblLayout"_s);
    m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    m_xml.writeEmptyElement(u"w:tblLook"_s);
    m_xml.writeAttribute(u"w:val"_s, style.isEmpty() ? u"0000"_s : u"0020"_s);
    m_xml.writeAttribute(u"w:firstRow"_s, style.isEmpty() ? u"0"_s : u"1"_s);
}

void DocxBody::writeGrid(const QList<int>& widths)
{
    m_xml.writeEndElement(); // the properties
    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (const int width : widths) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, QString::number(width));
    }
    m_xml.writeEndElement();
}

void DocxBody::writeMasthead()
{
    const LaidOutMasthead& head = m_document.masthead;
    const QList<int> widths{m_page.textWidth() * 58 / 100, m_page.textWidth() - m_page.textWidth() * 58 / 100};
    QList<std::pair<QString, QString>> right;
    for (const QString& symbol : head.symbols)
        right.append({u"MastheadSymbol"_s, symbol});
    bool gap = true;
    for (const QString& line : head.distribution) {
        if (!line.isEmpty())
            right.append({gap ? u"MastheadGap"_s : u"MastheadLine"_s, line});
        gap = line.isEmpty();
    }
    beginTable(m_page.textWidth(), 0, {});
    writeGrid(widths);
    m_xml.writeStartElement(u"w:tr"_s);
    writeMastheadCell(widths[0], {{u"MastheadName"_s, head.organization}}, true);
    writeMastheadCell(widths[1], {{u"MastheadLogo"_s, head.logoLetters}}, true);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:tr"_s);
    writeMastheadCell(widths[0], {{u"MastheadProgramme"_s, head.programme}}, false);
    writeMastheadCell(widths[1], right, false);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::writeMastheadCell(int width, const QList<std::pair<QString, QString>>& lines, bool top)
{
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    m_xml.writeEmptyElement(u"w:tcW"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(width));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    m_xml.writeStartElement(u"w:tcBorders"_s);
    m_xml.writeEmptyElement(u"w:bottom"_s);
    m_xml.writeAttribute(u"w:val"_s, u"single"_s);
    m_xml.writeAttribute(u"w:sz"_s, top ? u"12"_s : u"6"_s);
    m_xml.writeAttribute(u"w:space"_s, u"0"_s);
    m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
    m_xml.writeEndElement();
    if (top)
        writeWordValue(m_xml, u"vAlign"_s, u"bottom"_s);
    m_xml.writeEndElement();
    for (const auto& [style, text] : lines)
        m_text.paragraph(style, plain(text), nullptr);
    // The rule stands below some white, and a cell must not be empty.
    if (!top || lines.isEmpty())
        m_text.paragraph(u"MastheadLine"_s, {}, nullptr);
    m_xml.writeEndElement();
}

void DocxBody::writeMeetingLines()
{
    for (const MeetingLine& line : meetingLines(m_document.masthead))
        m_text.paragraph(line.style, line.text, &m_notes);
}

void DocxBody::writeBlock(const LaidOutBlock& block)
{
    if (block.role == BlockRole::Table) {
        writeTable(block);
        return;
    }
    m_text.beginParagraph(styleOf(block));
    if (!block.label.isEmpty())
        m_text.label(block.label);
    m_text.runs(block.text, &m_notes);
    m_xml.writeEndElement();
}

void DocxBody::writeTable(const LaidOutBlock& table)
{
    if (!plainText(table.text).isEmpty())
        m_text.paragraph(styleOf(table), table.text, &m_notes);
    const TablePlace place = tablePlace(m_document);
    const QList<int> widths = columnWidths(table, place.width);
    if (!table.rows.isEmpty()) {
        beginTable(place.width, place.indent, u"DocumentTable"_s);
        writeGrid(widths);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writeRow(table.rows[row], widths, row < table.headerRows);
        m_xml.writeEndElement();
    }
    writeHeaderNotes(table);
    // Two tables that touch would become one.
    m_text.paragraph(u"TableNote"_s, {}, nullptr);
}

void DocxBody::writeRow(const QList<RichText>& cells, const QList<int>& widths, bool header)
{
    constexpr qsizetype longestInOnePiece = 1500; // characters; a longer row may go over a page
    m_xml.writeStartElement(u"w:tr"_s);
    m_xml.writeStartElement(u"w:trPr"_s);
    if (header || longestCell(cells) <= longestInOnePiece)
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
    if (header)
        m_xml.writeEmptyElement(u"w:tblHeader"_s);
    m_xml.writeEndElement();
    const bool spanning = cells.size() == 1 && widths.size() > 1;
    for (qsizetype column = 0; column < (spanning ? 1 : widths.size()); ++column) {
        m_xml.writeStartElement(u"w:tc"_s);
        m_xml.writeStartElement(u"w:tcPr"_s);
        m_xml.writeEmptyElement(u"w:tcW"_s);
        const int all = tablePlace(m_document).width;
        m_xml.writeAttribute(u"w:w"_s, QString::number(spanning ? all : widths[column]));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        if (spanning)
            writeWordValue(m_xml, u"gridSpan"_s, QString::number(widths.size()));
        m_xml.writeEndElement();
        // Marks in the head would be counted anew on every page: their notes stand below the table.
        for (const RichText& line : linesOf(cells.value(column)))
            m_text.paragraph(header ? u"TableHead"_s : u"TableText"_s, line, header ? nullptr : &m_notes);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxBody::writeHeaderNotes(const LaidOutBlock& table)
{
    for (const RichText& note : headerNotes(m_document, table))
        m_text.paragraph(u"TableNote"_s, note, nullptr);
}

void DocxBody::writeSection()
{
    m_xml.writeStartElement(u"w:sectPr"_s);
    for (const QString& kind : {u"default"_s, u"even"_s, u"first"_s}) {
        for (const QString& place : {u"header"_s, u"footer"_s}) {
            m_xml.writeEmptyElement(u"w:"_s + place + u"Reference"_s);
            m_xml.writeAttribute(u"w:type"_s, kind);
            m_xml.writeAttribute(u"r:id"_s, u"rId-"_s + place + u'-' + kind);
        }
    }
    m_xml.writeEmptyElement(u"w:pgSz"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(m_page.width));
    m_xml.writeAttribute(u"w:h"_s, QString::number(m_page.height));
    if (m_document.landscape)
        m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    m_xml.writeEmptyElement(u"w:pgMar"_s);
    const std::pair<QString, int> margins[]{
        {u"top"_s, m_page.top},   {u"right"_s, m_page.side}, {u"bottom"_s, m_page.bottom},
        {u"left"_s, m_page.side}, {u"header"_s, 720},        {u"footer"_s, 680},
        {u"gutter"_s, 0}};
    for (const auto& [name, value] : margins)
        m_xml.writeAttribute(u"w:"_s + name, QString::number(value));
    m_xml.writeEmptyElement(u"w:titlePg"_s);
    if (m_document.language == domain::Language::Arabic)
        m_xml.writeEmptyElement(u"w:bidi"_s);
    m_xml.writeEndElement();
}

} // namespace rapporteur::report
