// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_sheet.h"
#include "report/xlsx_styles.h"

#include "report/office_parts.h"
#include "report/table_checks.h"
#include "report/table_writers.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

const QString sheetNamespace = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;

/// A name a sheet may have: 1 to 31 characters without those that references are made of.
QString sheetName(const TableDocument& table)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\'\\p{Cc}]+"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 31;
    QString name = xmlText(table.symbol.isEmpty() ? table.title : table.symbol);
    name.replace(forbidden, u"-"_s);
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? u"Table"_s : name;
}

void writeWorkbook(QXmlStreamWriter& xml, const QString& name, const SheetPlaces& places)
{
    const QString quoted = u'\'' + name + u"'!"_s;
    xml.writeStartElement(u"workbook"_s);
    xml.writeDefaultNamespace(sheetNamespace);
    xml.writeNamespace(relationNamespace, u"r"_s);
    xml.writeStartElement(u"sheets"_s);
    xml.writeEmptyElement(u"sheet"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"sheetId"_s, u"1"_s);
    xml.writeAttribute(relationNamespace, u"id"_s, u"rId1"_s);
    xml.writeEndElement();
    const auto define = [&](const QString& what, const QString& reference, bool hidden) {
        xml.writeStartElement(u"definedName"_s);
        xml.writeAttribute(u"name"_s, u"_xlnm."_s + what);
        xml.writeAttribute(u"localSheetId"_s, u"0"_s);
        if (hidden)
            xml.writeAttribute(u"hidden"_s, u"1"_s);
        xml.writeCharacters(quoted + reference);
        xml.writeEndElement();
    };
    xml.writeStartElement(u"definedNames"_s);
    define(u"_FilterDatabase"_s, places.filterReference(true), true);
    define(u"Print_Titles"_s, u"$%1:$%1"_s.arg(places.headerRow), false);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

Result<int> writeXlsx(const TableDocument& table, const QString& path, const QDateTime& made)
{
    if (const auto checked = checkTable(table); !checked)
        return tl::unexpected(checked.error());
    const QString type = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    const SheetPlaces places(table);
    Archive archive(made);
    addOfficePackage(archive,
                     {{u"xl/workbook.xml"_s, type + u"sheet.main+xml"_s},
                      {u"xl/worksheets/sheet1.xml"_s, type + u"worksheet+xml"_s},
                      {u"xl/styles.xml"_s, type + u"styles+xml"_s}},
                     {table.title, table.symbol, table.language, made});
    archive.addXml(u"xl/workbook.xml"_s,
                   [&](QXmlStreamWriter& xml) { writeWorkbook(xml, sheetName(table), places); });
    addOfficeRelations(
        archive, u"xl/_rels/workbook.xml.rels"_s,
        {{u"rId1"_s, u"worksheet"_s, u"worksheets/sheet1.xml"_s}, {u"rId2"_s, u"styles"_s, u"styles.xml"_s}});
    archive.addXml(u"xl/styles.xml"_s, [&](QXmlStreamWriter& xml) { writeXlsxStyles(xml, table.language); });
    SheetWriter sheet(table, places);
    archive.addXml(u"xl/worksheets/sheet1.xml"_s, [&](QXmlStreamWriter& xml) { sheet.write(xml); });
    if (!sheet.relations().isEmpty())
        addOfficeRelations(archive, u"xl/worksheets/_rels/sheet1.xml.rels"_s, sheet.relations());
    if (const auto saved = archive.save(path); !saved)
        return tl::unexpected(saved.error());
    return sheet.shortenedTexts();
}

} // namespace rapporteur::report
