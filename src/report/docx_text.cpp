// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx_parts.h"
#include "report/table_document.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

bool isRightToLeft(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirAL || character.direction() == QChar::DirR;
    });
}

} // namespace

void writeWordValue(QXmlStreamWriter& xml, const QString& name, const QString& value)
{
    xml.writeEmptyElement(u"w:"_s + name);
    xml.writeAttribute(u"w:val"_s, value);
}

void beginWordPart(QXmlStreamWriter& xml, const QString& root)
{
    xml.writeStartElement(u"w:"_s + root);
    xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:r"_s, relationNamespace);
}

void DocxText::beginParagraph(const QString& style)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    writeWordValue(m_xml, u"pStyle"_s, style);
    m_xml.writeEndElement();
}

void DocxText::paragraph(const QString& style, const RichText& text, NotePlan* notes)
{
    beginParagraph(style);
    runs(text, notes);
    m_xml.writeEndElement();
}

void DocxText::label(const QString& label)
{
    run({.text = label + u'\t'});
}

void DocxText::runs(const RichText& text, NotePlan* notes)
{
    for (const TextRun& each : text) {
        if (each.noteMark) {
            const NotePlan::Note* found = notes ? notes->take(each.text) : nullptr;
            if (found)
                note(*found);
            else
                raised(each.text);
        } else if (isSafeLink(each.link)) {
            const QString id = u"rIdLink%1"_s.arg(m_links.size() + 1);
            m_links.append({id, u"hyperlink"_s, each.link, true});
            m_xml.writeStartElement(u"w:hyperlink"_s);
            m_xml.writeAttribute(u"r:id"_s, id);
            run(each);
            m_xml.writeEndElement();
        } else if (!each.text.isEmpty()) {
            run(each);
        }
    }
}

void DocxText::run(const TextRun& run)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:rPr"_s);
    if (isSafeLink(run.link))
        writeWordValue(m_xml, u"rStyle"_s, u"Hyperlink"_s);
    for (const auto& [set, latin, complex] :
         {std::tuple(run.bold, u"w:b"_s, u"w:bCs"_s), std::tuple(run.italic, u"w:i"_s, u"w:iCs"_s)}) {
        if (set) {
            m_xml.writeEmptyElement(latin);
            m_xml.writeEmptyElement(complex);
        }
    }
    if (run.letterSpaced)
        writeWordValue(m_xml, u"spacing"_s, u"80"_s);
    if (m_language == domain::Language::Arabic && isRightToLeft(run.text))
        m_xml.writeEmptyElement(u"w:rtl"_s);
    m_xml.writeEndElement();
    characters(run.text);
    m_xml.writeEndElement();
}

void DocxText::characters(const QString& text)
{
    QString plain;
    const auto flush = [&] {
        if (plain.isEmpty())
            return;
        m_xml.writeStartElement(u"w:t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(plain);
        m_xml.writeEndElement();
        plain.clear();
    };
    for (const QChar character : xmlText(text)) {
        const bool lineEnd = character == QChar::LineSeparator || character == u'\n';
        if (!lineEnd && character != u'\t') {
            plain += character;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(lineEnd ? u"w:br"_s : u"w:tab"_s);
    }
    flush();
}

void DocxText::note(const NotePlan::Note& note)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(m_xml, u"rStyle"_s, u"FootnoteReference"_s);
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(u"w:footnoteReference"_s);
    if (!note.automatic)
        m_xml.writeAttribute(u"w:customMarkFollows"_s, u"1"_s);
    m_xml.writeAttribute(u"w:id"_s, QString::number(note.number));
    if (!note.automatic)
        characters(note.label);
    m_xml.writeEndElement();
}

void DocxText::raised(const QString& text)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(m_xml, u"vertAlign"_s, u"superscript"_s);
    m_xml.writeEndElement();
    characters(text);
    m_xml.writeEndElement();
}

} // namespace rapporteur::report
