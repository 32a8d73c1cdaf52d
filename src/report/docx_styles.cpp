// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dates.h"
#include "report/docx_parts.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

void attributes(QXmlStreamWriter& xml, const QString& element,
                std::initializer_list<std::pair<QString, QString>> values)
{
    xml.writeEmptyElement(element);
    for (const auto& [name, value] : values)
        xml.writeAttribute(u"w:"_s + name, value);
}

QString halfPoints(qreal points)
{
    return QString::number(qRound(points * 2));
}

void writeSize(QXmlStreamWriter& xml, qreal points)
{
    writeWordValue(xml, u"sz"_s, halfPoints(points));
    writeWordValue(xml, u"szCs"_s, halfPoints(points));
}

void writeBold(QXmlStreamWriter& xml)
{
    xml.writeEmptyElement(u"w:b"_s);
    xml.writeEmptyElement(u"w:bCs"_s);
}

/// What every text of the document has, whatever its style.
void writeDefaults(QXmlStreamWriter& xml, Language language)
{
    const WordFonts fonts = wordFonts(language);
    const bool chinese = language == Language::Chinese;
    const bool arabic = language == Language::Arabic;
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    xml.writeStartElement(u"w:rPr"_s);
    xml.writeEmptyElement(u"w:rFonts"_s);
    // Quotation marks and dashes of a Chinese text are as wide as its characters.
    if (chinese)
        xml.writeAttribute(u"w:hint"_s, u"eastAsia"_s);
    xml.writeAttribute(u"w:ascii"_s, fonts.latin);
    xml.writeAttribute(u"w:eastAsia"_s, fonts.eastAsian);
    xml.writeAttribute(u"w:hAnsi"_s, fonts.latin);
    xml.writeAttribute(u"w:cs"_s, fonts.complex);
    writeSize(xml, fonts.size);
    const QString latin = chinese || arabic ? u"en-GB"_s : languageTag(language);
    attributes(xml, u"w:lang"_s, {{u"val"_s, latin}, {u"eastAsia"_s, u"zh-CN"_s}, {u"bidi"_s, u"ar-SA"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEmptyElement(u"w:pPrDefault"_s);
    xml.writeEndElement();
}

void writeRule(QXmlStreamWriter& xml, WordStyle::Rule rule)
{
    xml.writeStartElement(u"w:pBdr"_s);
    attributes(xml, rule == WordStyle::RuleAbove ? u"w:top"_s : u"w:bottom"_s,
               {{u"val"_s, u"single"_s}, {u"sz"_s, u"4"_s}, {u"space"_s, u"1"_s}, {u"color"_s, u"000000"_s}});
    xml.writeEndElement();
}

/// The elements stand in the order that the format demands.
void writeParagraphProperties(QXmlStreamWriter& xml, const WordStyle& style, Language language)
{
    const auto number = [](int value) { return QString::number(value); };
    const bool rightToLeft = language == Language::Arabic && !style.latin;
    xml.writeStartElement(u"w:pPr"_s);
    if (style.keepWithNext) {
        xml.writeEmptyElement(u"w:keepNext"_s);
        xml.writeEmptyElement(u"w:keepLines"_s);
    }
    if (style.newPage)
        xml.writeEmptyElement(u"w:pageBreakBefore"_s);
    if (style.rule != WordStyle::NoRule)
        writeRule(xml, style.rule);
    if (style.tab > 0) {
        xml.writeStartElement(u"w:tabs"_s);
        attributes(xml, u"w:tab"_s, {{u"val"_s, u"left"_s}, {u"pos"_s, number(style.start + style.tab)}});
        xml.writeEndElement();
    }
    if (rightToLeft)
        xml.writeEmptyElement(u"w:bidi"_s);
    else
        writeWordValue(xml, u"bidi"_s, u"0"_s);
    attributes(xml, u"w:spacing"_s, {{u"before"_s, number(style.before)}, {u"after"_s, number(style.after)}});
    xml.writeEmptyElement(u"w:ind"_s);
    xml.writeAttribute(u"w:left"_s, number(style.start)); // the side where the paragraph begins, in bidi ones too
    xml.writeAttribute(u"w:right"_s, number(style.end));
    xml.writeAttribute(style.first < 0 ? u"w:hanging"_s : u"w:firstLine"_s, number(qAbs(style.first)));
    static const QStringList alignments{u"left"_s, u"right"_s, u"both"_s};
    writeWordValue(xml, u"jc"_s, alignments.at(int(style.alignment)));
    if (style.outline > 0)
        writeWordValue(xml, u"outlineLvl"_s, number(style.outline - 1));
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter& xml, const WordStyle& style, Language language)
{
    static const QString root = u"Normal"_s;
    static const QStringList known{u"Normal"_s,  u"Title"_s,    u"FootnoteText"_s, u"Header"_s,   u"Footer"_s,
                                   u"Caption"_s, u"BodyText"_s, u"Heading1"_s,     u"Heading2"_s, u"Heading3"_s};
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (style.id == root)
        xml.writeAttribute(u"w:default"_s, u"1"_s);
    if (!known.contains(style.id))
        xml.writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, style.id);
    writeWordValue(xml, u"name"_s, style.name);
    if (style.id != root)
        writeWordValue(xml, u"basedOn"_s, root);
    xml.writeEmptyElement(u"w:qFormat"_s);
    writeParagraphProperties(xml, style, language);
    xml.writeStartElement(u"w:rPr"_s);
    if (style.bold)
        writeBold(xml);
    if (style.scale != 1)
        writeSize(xml, wordFonts(language).size * style.scale);
    xml.writeEndElement();
    xml.writeEndElement();
}

void beginStyle(QXmlStreamWriter& xml, const QString& type, const QString& id, const QString& name)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, type);
    xml.writeAttribute(u"w:styleId"_s, id);
    writeWordValue(xml, u"name"_s, name);
}

void writeCharacterStyles(QXmlStreamWriter& xml)
{
    beginStyle(xml, u"character"_s, u"FootnoteReference"_s, u"footnote reference"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(xml, u"vertAlign"_s, u"superscript"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    beginStyle(xml, u"character"_s, u"Hyperlink"_s, u"Hyperlink"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeWordValue(xml, u"color"_s, u"0563C1"_s);
    writeWordValue(xml, u"u"_s, u"single"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Thick rules around, thin ones between the rows, and none between the columns.
void writeTableStyle(QXmlStreamWriter& xml)
{
    const auto border = [&](const QString& side, const QString& size) {
        attributes(xml, u"w:"_s + side,
                   {{u"val"_s, u"single"_s}, {u"sz"_s, size}, {u"space"_s, u"0"_s}, {u"color"_s, u"000000"_s}});
    };
    beginStyle(xml, u"table"_s, u"DocumentTable"_s, u"Document Table"_s);
    xml.writeStartElement(u"w:tblPr"_s);
    xml.writeStartElement(u"w:tblBorders"_s);
    border(u"top"_s, u"4"_s);
    border(u"bottom"_s, u"12"_s);
    border(u"insideH"_s, u"2"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"w:tblCellMar"_s);
    for (const QString& side : {u"left"_s, u"right"_s})
        attributes(xml, u"w:"_s + side, {{u"w"_s, u"70"_s}, {u"type"_s, u"dxa"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"w:tblStylePr"_s);
    xml.writeAttribute(u"w:type"_s, u"firstRow"_s);
    xml.writeStartElement(u"w:tcPr"_s);
    xml.writeStartElement(u"w:tcBorders"_s);
    border(u"bottom"_s, u"12"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeWordStyles(QXmlStreamWriter& xml, const LaidOutDocument& document)
{
    beginWordPart(xml, u"styles"_s);
    writeDefaults(xml, document.language);
    for (const WordStyle& style : wordStyles(document))
        writeStyle(xml, style, document.language);
    writeCharacterStyles(xml);
    writeTableStyle(xml);
    xml.writeEndElement();
}

void writeWordSettings(QXmlStreamWriter& xml, const LaidOutDocument& document)
{
    beginWordPart(xml, u"settings"_s);
    xml.writeEmptyElement(u"w:evenAndOddHeaders"_s);
    xml.writeStartElement(u"w:footnotePr"_s);
    for (const QString& separator : {u"-1"_s, u"0"_s})
        attributes(xml, u"w:footnote"_s, {{u"id"_s, separator}});
    xml.writeEndElement();
    xml.writeStartElement(u"w:compat"_s);
    attributes(xml, u"w:compatSetting"_s,
               {{u"name"_s, u"compatibilityMode"_s},
                {u"uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                {u"val"_s, u"15"_s}});
    xml.writeEndElement();
    const bool chinese = document.language == Language::Chinese;
    attributes(xml, u"w:themeFontLang"_s,
               {{u"val"_s, chinese ? u"en-GB"_s : languageTag(document.language)},
                {u"eastAsia"_s, u"zh-CN"_s},
                {u"bidi"_s, u"ar-SA"_s}});
    xml.writeEndElement();
}

} // namespace rapporteur::report
