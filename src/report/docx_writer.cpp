// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx_body.h"
#include "report/office_writers.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

const QStringList pageKinds{u"default"_s, u"even"_s, u"first"_s};

RichText plain(const QString& text)
{
    return {TextRun{.text = text}};
}

void writeField(QXmlStreamWriter& xml, const QString& code)
{
    xml.writeStartElement(u"w:fldSimple"_s);
    xml.writeAttribute(u"w:instr"_s, code);
    xml.writeStartElement(u"w:r"_s);
    xml.writeTextElement(u"w:t"_s, u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The running head of odd, even and first pages; the first has none.
void writeHeader(QXmlStreamWriter& xml, const LaidOutDocument& document, const QString& kind)
{
    beginWordPart(xml, u"hdr"_s);
    DocxText text(xml, document.language);
    const QString style = kind == u"even"_s ? u"HeaderEven"_s : u"Header"_s;
    const QStringList lines = kind == u"first"_s ? QStringList() : document.runningHead;
    for (qsizetype line = 0; line < lines.size(); ++line)
        text.paragraph(line + 1 < lines.size() ? style : QString(style + u"Last"_s), plain(lines[line]), nullptr);
    if (lines.isEmpty())
        text.paragraph(style, {}, nullptr);
    xml.writeEndElement();
}

/// The page number at the outer side; the first page has the job number instead.
void writeFooter(QXmlStreamWriter& xml, const LaidOutDocument& document, const QString& kind)
{
    beginWordPart(xml, u"ftr"_s);
    DocxText text(xml, document.language);
    if (kind == u"first"_s) {
        text.paragraph(u"JobNumber"_s, plain(document.jobNumber), nullptr);
    } else {
        text.beginParagraph(kind == u"even"_s ? u"FooterEven"_s : u"Footer"_s);
        writeField(xml, u" PAGE "_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void beginFootnote(QXmlStreamWriter& xml, int number, const QString& type)
{
    xml.writeStartElement(u"w:footnote"_s);
    if (!type.isEmpty())
        xml.writeAttribute(u"w:type"_s, type);
    xml.writeAttribute(u"w:id"_s, QString::number(number));
}

QList<OfficeRelation> writeFootnotes(QXmlStreamWriter& xml, const LaidOutDocument& document, const NotePlan& notes)
{
    beginWordPart(xml, u"footnotes"_s);
    DocxText text(xml, document.language);
    const std::pair<int, QString> separators[]{{-1, u"separator"_s}, {0, u"continuationSeparator"_s}};
    for (const auto& [number, type] : separators) {
        beginFootnote(xml, number, type);
        text.beginParagraph(u"FootnoteText"_s);
        xml.writeStartElement(u"w:r"_s);
        xml.writeEmptyElement(u"w:"_s + type);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (const NotePlan::Note& note : notes.notes()) {
        beginFootnote(xml, note.number, {});
        text.beginParagraph(u"FootnoteText"_s);
        xml.writeStartElement(u"w:r"_s);
        xml.writeStartElement(u"w:rPr"_s);
        writeWordValue(xml, u"rStyle"_s, u"FootnoteReference"_s);
        xml.writeEndElement();
        if (note.automatic)
            xml.writeEmptyElement(u"w:footnoteRef"_s);
        else
            xml.writeTextElement(u"w:t"_s, xmlText(note.label));
        xml.writeEndElement();
        text.runs(plain(u" "_s) + *note.text, nullptr);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text.links();
}

QList<OfficePart> wordParts()
{
    const QString type = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    QList<OfficePart> parts{{u"word/document.xml"_s, type + u"document.main+xml"_s},
                            {u"word/styles.xml"_s, type + u"styles+xml"_s},
                            {u"word/settings.xml"_s, type + u"settings+xml"_s},
                            {u"word/footnotes.xml"_s, type + u"footnotes+xml"_s}};
    for (const QString& kind : pageKinds) {
        parts.append({u"word/header-%1.xml"_s.arg(kind), type + u"header+xml"_s});
        parts.append({u"word/footer-%1.xml"_s.arg(kind), type + u"footer+xml"_s});
    }
    return parts;
}

QList<OfficeRelation> documentRelations()
{
    QList<OfficeRelation> relations;
    for (const QString& name : {u"styles"_s, u"settings"_s, u"footnotes"_s})
        relations.append({u"rId-"_s + name, name, name + u".xml"_s});
    for (const QString& kind : pageKinds) {
        for (const QString& place : {u"header"_s, u"footer"_s})
            relations.append({u"rId-"_s + place + u'-' + kind, place, place + u'-' + kind + u".xml"_s});
    }
    return relations;
}

} // namespace

Result<void> writeDocx(const LaidOutDocument& document, const QString& path, const QDateTime& made)
{
    Archive archive(made);
    addOfficePackage(archive, wordParts(),
                     {titleOf(document), document.masthead.symbols.join(u' '), document.language, made});
    NotePlan notes(document);
    QList<OfficeRelation> links;
    archive.addXml(u"word/document.xml"_s, [&](QXmlStreamWriter& xml) {
        DocxBody body(xml, document, notes);
        body.write();
        links = body.links();
    });
    addOfficeRelations(archive, u"word/_rels/document.xml.rels"_s, documentRelations() + links);
    archive.addXml(u"word/styles.xml"_s, [&](QXmlStreamWriter& xml) { writeWordStyles(xml, document); });
    archive.addXml(u"word/settings.xml"_s, [&](QXmlStreamWriter& xml) { writeWordSettings(xml, document); });
    QList<OfficeRelation> noteLinks;
    archive.addXml(u"word/footnotes.xml"_s,
                   [&](QXmlStreamWriter& xml) { noteLinks = writeFootnotes(xml, document, notes); });
    if (!noteLinks.isEmpty())
        addOfficeRelations(archive, u"word/_rels/footnotes.xml.rels"_s, noteLinks);
    for (const QString& kind : pageKinds) {
        archive.addXml(u"word/header-%1.xml"_s.arg(kind),
                       [&](QXmlStreamWriter& xml) { writeHeader(xml, document, kind); });
        archive.addXml(u"word/footer-%1.xml"_s.arg(kind),
                       [&](QXmlStreamWriter& xml) { writeFooter(xml, document, kind); });
    }
    return archive.save(path);
}

} // namespace rapporteur::report
