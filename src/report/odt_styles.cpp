// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/dates.h"
#include "report/odt_text.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

QString length(int twentieths)
{
    return QString::number(twentieths / 20.0, 'f', 2) + u"pt"_s;
}

void attributes(QXmlStreamWriter& xml, std::initializer_list<std::pair<QString, QString>> values)
{
    for (const auto& [name, value] : values)
        xml.writeAttribute(name, value);
}

void writeSize(QXmlStreamWriter& xml, qreal points)
{
    const QString size = QString::number(points, 'f', 1) + u"pt"_s;
    for (const QString& script : {u""_s, u"-asian"_s, u"-complex"_s})
        xml.writeAttribute(script.isEmpty() ? u"fo:font-size"_s : QString(u"style:font-size"_s + script), size);
}

void writeWeight(QXmlStreamWriter& xml)
{
    attributes(xml, {{u"fo:font-weight"_s, u"bold"_s},
                     {u"style:font-weight-asian"_s, u"bold"_s},
                     {u"style:font-weight-complex"_s, u"bold"_s}});
}

/// Fonts and languages of all three scripts, from which every style inherits.
void writeDefaults(QXmlStreamWriter& xml, Language language)
{
    const bool latin = language != Language::Chinese && language != Language::Arabic;
    const QStringList tag = languageTag(latin ? language : Language::English).split(u'-');
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    const bool rightToLeft = language == Language::Arabic;
    attributes(xml, {{u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s},
                     {u"fo:orphans"_s, u"2"_s},
                     {u"fo:widows"_s, u"2"_s},
                     {u"style:tab-stop-distance"_s, u"30pt"_s}});
    xml.writeEmptyElement(u"style:text-properties"_s);
    attributes(xml, {{u"style:font-name"_s, u"Latin"_s},
                     {u"style:font-name-asian"_s, u"EastAsian"_s},
                     {u"style:font-name-complex"_s, u"Complex"_s},
                     {u"fo:language"_s, tag[0]},
                     {u"fo:country"_s, tag[1]},
                     {u"style:language-asian"_s, u"zh"_s},
                     {u"style:country-asian"_s, u"CN"_s},
                     {u"style:language-complex"_s, u"ar"_s},
                     {u"style:country-complex"_s, u"SA"_s}});
    writeSize(xml, wordFonts(language).size);
    xml.writeEndElement();
}

void writeParagraphProperties(QXmlStreamWriter& xml, const WordStyle& style, bool rightToLeft)
{
    // Sides of the paper, since "start" is taken for left; indents however are mirrored by word processors
    // themselves.
    const QStringList alignments{rightToLeft ? u"right"_s : u"left"_s, rightToLeft ? u"left"_s : u"right"_s,
                                 u"justify"_s};
    xml.writeStartElement(u"style:paragraph-properties"_s);
    attributes(xml, {{u"fo:margin-left"_s, length(style.start)},
                     {u"fo:margin-right"_s, length(style.end)},
                     {u"fo:margin-top"_s, length(style.before)},
                     {u"fo:margin-bottom"_s, length(style.after)},
                     {u"fo:text-indent"_s, length(style.first)},
                     {u"fo:text-align"_s, alignments.at(int(style.alignment))},
                     {u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    if (style.keepWithNext)
        attributes(xml, {{u"fo:keep-with-next"_s, u"always"_s}, {u"fo:keep-together"_s, u"always"_s}});
    if (style.newPage)
        xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
    if (style.rule != WordStyle::NoRule)
        xml.writeAttribute(style.rule == WordStyle::RuleAbove ? u"fo:border-top"_s : u"fo:border-bottom"_s,
                           u"0.5pt solid #000000"_s);
    if (style.tab > 0) {
        xml.writeStartElement(u"style:tab-stops"_s);
        xml.writeEmptyElement(u"style:tab-stop"_s);
        xml.writeAttribute(u"style:position"_s, length(style.tab)); // from the indent
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter& xml, const WordStyle& style, Language language)
{
    const QString name = odtStyleName(style.id);
    xml.writeStartElement(u"style:style"_s);
    attributes(xml, {{u"style:name"_s, name},
                     {u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s)},
                     {u"style:family"_s, u"paragraph"_s}});
    if (name != u"Standard"_s)
        xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    if (style.outline > 0)
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outline));
    writeParagraphProperties(xml, style, language == Language::Arabic && !style.latin);
    xml.writeEmptyElement(u"style:text-properties"_s);
    if (style.scale != 1)
        writeSize(xml, wordFonts(language).size * style.scale);
    if (style.bold)
        writeWeight(xml);
    xml.writeEndElement();
}

void beginTextStyle(QXmlStreamWriter& xml, const QString& name)
{
    xml.writeStartElement(u"style:style"_s);
    attributes(xml, {{u"style:name"_s, name}, {u"style:family"_s, u"text"_s}});
    xml.writeEmptyElement(u"style:text-properties"_s);
}

void writeTextStyles(QXmlStreamWriter& xml)
{
    const auto italic = [&] {
        attributes(xml, {{u"fo:font-style"_s, u"italic"_s},
                         {u"style:font-style-asian"_s, u"italic"_s},
                         {u"style:font-style-complex"_s, u"italic"_s}});
    };
    beginTextStyle(xml, u"Strong"_s);
    writeWeight(xml);
    xml.writeEndElement();
    beginTextStyle(xml, u"Emphasis"_s);
    italic();
    xml.writeEndElement();
    beginTextStyle(xml, u"StrongEmphasis"_s);
    writeWeight(xml);
    italic();
    xml.writeEndElement();
    beginTextStyle(xml, u"Raised"_s);
    xml.writeAttribute(u"style:text-position"_s, u"super 58%"_s);
    xml.writeEndElement();
    beginTextStyle(xml, u"Wide"_s);
    xml.writeAttribute(u"fo:letter-spacing"_s, u"4pt"_s);
    xml.writeEndElement();
    beginTextStyle(xml, u"Internet_20_link"_s);
    attributes(xml, {{u"fo:color"_s, u"#0563C1"_s}, {u"style:text-underline-style"_s, u"solid"_s}});
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter& xml, const LaidOutDocument& document)
{
    constexpr int headDistance = 720;
    const WordPage page = wordPage(document);
    xml.writeStartElement(u"style:page-layout"_s);
    attributes(xml, {{u"style:name"_s, u"Paper"_s}, {u"style:page-usage"_s, u"all"_s}});
    xml.writeStartElement(u"style:page-layout-properties"_s);
    attributes(xml, {{u"fo:page-width"_s, length(page.width)},
                     {u"fo:page-height"_s, length(page.height)},
                     {u"style:print-orientation"_s, document.landscape ? u"landscape"_s : u"portrait"_s},
                     {u"fo:margin-left"_s, length(page.side)},
                     {u"fo:margin-right"_s, length(page.side)},
                     {u"fo:margin-top"_s, length(headDistance)},
                     {u"fo:margin-bottom"_s, length(headDistance)},
                     {u"style:writing-mode"_s, document.language == Language::Arabic ? u"rl-tb"_s : u"lr-tb"_s}});
    xml.writeEmptyElement(u"style:footnote-sep"_s);
    attributes(xml, {{u"style:width"_s, u"0.5pt"_s},
                     {u"style:rel-width"_s, u"20%"_s},
                     {u"style:distance-before-sep"_s, u"6pt"_s},
                     {u"style:distance-after-sep"_s, u"4pt"_s},
                     {u"style:line-style"_s, u"solid"_s},
                     {u"style:color"_s, u"#000000"_s}});
    xml.writeEndElement();
    const std::tuple<QString, QString, int> places[]{{u"header"_s, u"bottom"_s, page.top - headDistance},
                                                     {u"footer"_s, u"top"_s, page.bottom - headDistance}};
    for (const auto& [place, side, height] : places) {
        xml.writeStartElement(u"style:"_s + place + u"-style"_s);
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        attributes(xml, {{u"fo:min-height"_s, length(height)},
                         {u"fo:margin-"_s + side, u"14pt"_s},
                         {u"fo:margin-left"_s, u"0pt"_s},
                         {u"fo:margin-right"_s, u"0pt"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeHeadLines(QXmlStreamWriter& xml, const QStringList& lines, const QString& style)
{
    for (qsizetype line = 0; line < lines.size(); ++line) {
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s,
                           odtStyleName(line + 1 < lines.size() ? style : QString(style + u"Last"_s)));
        xml.writeCharacters(xmlText(lines[line]));
        xml.writeEndElement();
    }
}

void writePageNumber(QXmlStreamWriter& xml, const QString& style)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, odtStyleName(style));
    xml.writeStartElement(u"text:page-number"_s);
    xml.writeAttribute(u"text:select-page"_s, u"current"_s);
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Running heads and feet of odd, even and first pages.
void writeMasterPage(QXmlStreamWriter& xml, const LaidOutDocument& document)
{
    xml.writeStartElement(u"style:master-page"_s);
    attributes(xml, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Paper"_s}});
    const auto part = [&](const QString& name, const auto& write) {
        xml.writeStartElement(u"style:"_s + name);
        write();
        xml.writeEndElement();
    };
    part(u"header"_s, [&] { writeHeadLines(xml, document.runningHead, u"Header"_s); });
    part(u"header-left"_s, [&] { writeHeadLines(xml, document.runningHead, u"HeaderEven"_s); });
    part(u"header-first"_s, [&] { writeHeadLines(xml, {}, {}); });
    part(u"footer"_s, [&] { writePageNumber(xml, u"Footer"_s); });
    part(u"footer-left"_s, [&] { writePageNumber(xml, u"FooterEven"_s); });
    part(u"footer-first"_s, [&] {
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, u"JobNumber"_s);
        xml.writeCharacters(xmlText(document.jobNumber));
        xml.writeEndElement();
    });
    xml.writeEndElement();
}

} // namespace

QString odtStyleName(const QString& id)
{
    static const QHash<QString, QString> known{
        {u"Normal"_s, u"Standard"_s},
        {u"Heading1"_s, u"Heading_20_1"_s},
        {u"Heading2"_s, u"Heading_20_2"_s},
        {u"Heading3"_s, u"Heading_20_3"_s},
        {u"FootnoteText"_s, u"Footnote"_s},
        {u"BodyText"_s, u"Text_20_body"_s},
        {u"TableHead"_s, u"Table_20_Heading"_s},
        {u"TableText"_s, u"Table_20_Contents"_s},
    };
    return known.value(id, id);
}

void writeOdtFonts(QXmlStreamWriter& xml, Language language)
{
    const WordFonts fonts = wordFonts(language);
    const std::tuple<QString, QString, QString> faces[]{
        {u"Latin"_s, fonts.latin, u"'Liberation Serif', 'Noto Serif'"_s},
        {u"EastAsian"_s, fonts.eastAsian, u"'Noto Serif CJK SC'"_s},
        {u"Complex"_s, fonts.complex, u"'Noto Naskh Arabic', 'Noto Sans Arabic'"_s}};
    xml.writeStartElement(u"office:font-face-decls"_s);
    for (const auto& [name, family, others] : faces) {
        xml.writeEmptyElement(u"style:font-face"_s);
        attributes(xml,
                   {{u"style:name"_s, name}, {u"svg:font-family"_s, QString(u'\'' + family + u"', "_s + others)}});
    }
    xml.writeEndElement();
}

void writeOdtStyles(QXmlStreamWriter& xml, const LaidOutDocument& document)
{
    xml.writeStartElement(u"office:styles"_s);
    writeDefaults(xml, document.language);
    for (const WordStyle& style : wordStyles(document))
        writeStyle(xml, style, document.language);
    writeTextStyles(xml);
    xml.writeEmptyElement(u"text:notes-configuration"_s);
    attributes(xml, {{u"text:note-class"_s, u"footnote"_s},
                     {u"style:num-format"_s, u"1"_s},
                     {u"text:citation-body-style-name"_s, u"Raised"_s},
                     {u"text:citation-style-name"_s, u"Raised"_s},
                     {u"text:footnotes-position"_s, u"page"_s},
                     {u"text:start-numbering-at"_s, u"document"_s}});
    xml.writeEndElement();
    xml.writeStartElement(u"office:automatic-styles"_s);
    writePageLayout(xml, document);
    xml.writeEndElement();
    xml.writeStartElement(u"office:master-styles"_s);
    writeMasterPage(xml, document);
    xml.writeEndElement();
}

} // namespace rapporteur::report
