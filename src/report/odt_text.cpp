// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt_text.h"
#include "report/archive.h"
#include "report/table_document.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

void beginOpenDocument(QXmlStreamWriter& xml, const QString& root)
{
    static const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    static const QStringList prefixes{u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"meta"_s};
    xml.writeStartElement(u"office:"_s + root);
    for (const QString& prefix : prefixes)
        xml.writeAttribute(u"xmlns:"_s + prefix, base + prefix + u":1.0"_s);
    xml.writeAttribute(u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void OdtBody::beginParagraph(const QString& style, int outline)
{
    m_xml.writeStartElement(outline > 0 ? u"text:h"_s : u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, odtStyleName(style));
    if (outline > 0)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(outline));
}

void OdtBody::paragraph(const QString& style, const RichText& text, NotePlan* notes)
{
    beginParagraph(style, 0);
    runs(text, notes);
    m_xml.writeEndElement();
}

void OdtBody::runs(const RichText& text, NotePlan* notes)
{
    for (const TextRun& each : text) {
        const NotePlan::Note* found = each.noteMark && notes ? notes->take(each.text) : nullptr;
        if (found) {
            note(*found);
        } else if (!each.noteMark && isSafeLink(each.link)) {
            m_xml.writeStartElement(u"text:a"_s);
            m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
            m_xml.writeAttribute(u"xlink:href"_s, each.link);
            run(each);
            m_xml.writeEndElement();
        } else if (!each.text.isEmpty()) {
            run(each);
        }
    }
}

void OdtBody::run(const TextRun& run)
{
    QString style;
    if (run.noteMark)
        style = u"Raised"_s;
    else if (run.bold || run.italic)
        style = run.bold && run.italic ? u"StrongEmphasis"_s : run.bold ? u"Strong"_s : u"Emphasis"_s;
    else if (isSafeLink(run.link))
        style = u"Internet_20_link"_s;
    // Wide gaps may come together with the other looks.
    for (const QString& each : {style, run.letterSpaced ? u"Wide"_s : QString()}) {
        if (!each.isEmpty()) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, each);
        }
    }
    characters(run.text);
    if (run.letterSpaced)
        m_xml.writeEndElement();
    if (!style.isEmpty())
        m_xml.writeEndElement();
}

void OdtBody::characters(const QString& text)
{
    QString plain;
    const auto flush = [&] {
        m_xml.writeCharacters(plain);
        plain.clear();
    };
    for (const QChar character : xmlText(text)) {
        const bool lineEnd = character == QChar::LineSeparator || character == u'\n';
        // A second blank in a row would be dropped.
        const bool blank = character == u' ' && (plain.isEmpty() || plain.endsWith(u' '));
        if (!lineEnd && character != u'\t' && !blank) {
            plain += character;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(lineEnd ? u"text:line-break"_s : blank ? u"text:s"_s : u"text:tab"_s);
    }
    flush();
}

void OdtBody::note(const NotePlan::Note& note)
{
    m_xml.writeStartElement(u"text:note"_s);
    m_xml.writeAttribute(u"text:id"_s, u"ftn%1"_s.arg(note.number));
    m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
    m_xml.writeStartElement(u"text:note-citation"_s);
    if (!note.automatic)
        m_xml.writeAttribute(u"text:label"_s, xmlText(note.label));
    m_xml.writeCharacters(xmlText(note.label));
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"text:note-body"_s);
    paragraph(u"FootnoteText"_s, RichText{TextRun{.text = u" "_s}} + *note.text, nullptr);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace rapporteur::report
