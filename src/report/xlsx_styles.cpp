// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_styles.h"

#include <QStringView>
#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

struct XlsxFont {
    int size;
    bool bold = false;
    bool italic = false;
    QStringView colour{};
    bool underlined = false;
};

enum FontPlace { PlainFont, TitleFont, BoldFont, LinkFont, NoteFont };
constexpr XlsxFont fonts[]{{.size = 10},
                           {.size = 14, .bold = true},
                           {.size = 10, .bold = true},
                           {.size = 10, .colour = u"FF0563C1", .underlined = true},
                           {.size = 9}};

enum FillPlace { NoFill, GreyPattern, HeaderFill, SubheadingFill }; // the first two are fixed by the format
enum BorderPlace { NoBorder, ThinBorder };
constexpr int generalFormat = 0;
constexpr int textFormat = 49;
constexpr int dateFormat = 164;

struct CellFormat {
    int number;
    int font;
    int fill;
    int border;
    bool wrapped;
};

/// In the order of XlsxStyle.
constexpr CellFormat formats[]{
    {generalFormat, PlainFont, NoFill, NoBorder, false},     {textFormat, TitleFont, NoFill, NoBorder, false},
    {textFormat, PlainFont, NoFill, NoBorder, false},        {textFormat, BoldFont, HeaderFill, ThinBorder, true},
    {textFormat, PlainFont, NoFill, ThinBorder, true},       {dateFormat, PlainFont, NoFill, ThinBorder, false},
    {generalFormat, PlainFont, NoFill, ThinBorder, false},   {textFormat, LinkFont, NoFill, ThinBorder, true},
    {textFormat, BoldFont, SubheadingFill, NoBorder, false}, {textFormat, NoteFont, NoFill, NoBorder, false}};

/// Fonts that offices everywhere have; what lacks one takes another with the same letters.
QString fontName(domain::Language language)
{
    return language == domain::Language::Chinese ? u"SimSun"_s : u"Arial"_s;
}

void value(QXmlStreamWriter& xml, const QString& element, const QString& value, const QString& name = u"val"_s)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(name, value);
}

void writeFonts(QXmlStreamWriter& xml, const QString& family)
{
    xml.writeStartElement(u"fonts"_s);
    for (const XlsxFont& font : fonts) {
        xml.writeStartElement(u"font"_s);
        if (font.bold)
            xml.writeEmptyElement(u"b"_s);
        if (font.italic)
            xml.writeEmptyElement(u"i"_s);
        if (font.underlined)
            xml.writeEmptyElement(u"u"_s);
        value(xml, u"sz"_s, QString::number(font.size));
        if (!font.colour.isEmpty())
            value(xml, u"color"_s, font.colour.toString(), u"rgb"_s);
        value(xml, u"name"_s, family);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFills(QXmlStreamWriter& xml)
{
    const auto fill = [&](const QString& pattern, const QString& colour) {
        xml.writeStartElement(u"fill"_s);
        xml.writeStartElement(u"patternFill"_s);
        xml.writeAttribute(u"patternType"_s, pattern);
        if (!colour.isEmpty())
            value(xml, u"fgColor"_s, colour, u"rgb"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeStartElement(u"fills"_s);
    fill(u"none"_s, {});
    fill(u"gray125"_s, {});
    fill(u"solid"_s, u"FFDDE6EF"_s);
    fill(u"solid"_s, u"FFF0F0F0"_s);
    xml.writeEndElement();
}

void writeBorders(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"borders"_s);
    for (const bool thin : {false, true}) {
        xml.writeStartElement(u"border"_s);
        for (const QString& side : {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s, u"diagonal"_s}) {
            if (!thin || side == u"diagonal"_s) {
                xml.writeEmptyElement(side);
                continue;
            }
            xml.writeStartElement(side);
            xml.writeAttribute(u"style"_s, u"thin"_s);
            value(xml, u"color"_s, u"FFBFBFBF"_s, u"rgb"_s);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFormat(QXmlStreamWriter& xml, const CellFormat& format)
{
    xml.writeStartElement(u"xf"_s);
    xml.writeAttribute(u"numFmtId"_s, QString::number(format.number));
    xml.writeAttribute(u"fontId"_s, QString::number(format.font));
    xml.writeAttribute(u"fillId"_s, QString::number(format.fill));
    xml.writeAttribute(u"borderId"_s, QString::number(format.border));
    xml.writeAttribute(u"xfId"_s, u"0"_s);
    for (const QString& what :
         {u"applyNumberFormat"_s, u"applyFont"_s, u"applyFill"_s, u"applyBorder"_s, u"applyAlignment"_s})
        xml.writeAttribute(what, u"1"_s);
    xml.writeEmptyElement(u"alignment"_s);
    xml.writeAttribute(u"vertical"_s, u"top"_s);
    if (format.wrapped)
        xml.writeAttribute(u"wrapText"_s, u"1"_s);
    xml.writeEndElement();
}

} // namespace

void writeXlsxStyles(QXmlStreamWriter& xml, domain::Language language)
{
    xml.writeStartElement(u"styleSheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeStartElement(u"numFmts"_s);
    xml.writeEmptyElement(u"numFmt"_s);
    xml.writeAttribute(u"numFmtId"_s, QString::number(dateFormat));
    xml.writeAttribute(u"formatCode"_s, u"yyyy\\-mm\\-dd"_s);
    xml.writeEndElement();
    writeFonts(xml, fontName(language));
    writeFills(xml);
    writeBorders(xml);
    xml.writeStartElement(u"cellStyleXfs"_s);
    xml.writeEmptyElement(u"xf"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"cellXfs"_s);
    for (const CellFormat& format : formats)
        writeFormat(xml, format);
    xml.writeEndElement();
    xml.writeStartElement(u"cellStyles"_s);
    xml.writeEmptyElement(u"cellStyle"_s);
    xml.writeAttribute(u"name"_s, u"Normal"_s);
    xml.writeAttribute(u"xfId"_s, u"0"_s);
    xml.writeAttribute(u"builtinId"_s, u"0"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace rapporteur::report
