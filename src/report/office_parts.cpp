// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office_parts.h"
#include "report/dates.h"

#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

const QString packageNamespace = u"http://schemas.openxmlformats.org/package/2006/"_s;

void writeContentTypes(QXmlStreamWriter& xml, const QList<OfficePart>& parts)
{
    const auto extension = [&](const QString& name, const QString& type) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, name);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(packageNamespace + u"content-types"_s);
    extension(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    extension(u"xml"_s, u"application/xml"_s);
    const OfficePart core{u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s};
    for (const OfficePart& part : parts + QList{core}) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, u'/' + part.name);
        xml.writeAttribute(u"ContentType"_s, part.contentType);
    }
    xml.writeEndElement();
}

void writeCore(QXmlStreamWriter& xml, const OfficeProperties& properties)
{
    const QString coreNamespace = packageNamespace + u"metadata/core-properties"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString instance = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    xml.writeNamespace(coreNamespace, u"cp"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(instance, u"xsi"_s);
    xml.writeStartElement(coreNamespace, u"coreProperties"_s);
    xml.writeTextElement(dc, u"title"_s, xmlText(properties.title));
    xml.writeTextElement(dc, u"subject"_s, xmlText(properties.subject));
    xml.writeTextElement(dc, u"creator"_s, u"Rapporteur"_s);
    xml.writeTextElement(dc, u"language"_s, languageTag(properties.language));
    for (const QString& name : {u"created"_s, u"modified"_s}) {
        if (!properties.made.isValid())
            continue;
        xml.writeStartElement(terms, name);
        xml.writeAttribute(instance, u"type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(properties.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeRelations(QXmlStreamWriter& xml, const QList<OfficeRelation>& relations)
{
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageNamespace + u"relationships"_s);
    for (const OfficeRelation& relation : relations) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, relation.id);
        // Only the core properties belong to the package itself; their type is the one that is not of the office's.
        const bool ofPackage = relation.type.contains(u'/');
        xml.writeAttribute(u"Type"_s, ofPackage ? QString(packageNamespace + relation.type)
                                                : QString(relationNamespace + u'/' + relation.type));
        xml.writeAttribute(u"Target"_s, xmlText(relation.target));
        if (relation.external)
            xml.writeAttribute(u"TargetMode"_s, u"External"_s);
    }
    xml.writeEndElement();
}

} // namespace

void addOfficePackage(Archive& archive, const QList<OfficePart>& parts, const OfficeProperties& properties)
{
    archive.addXml(u"[Content_Types].xml"_s, [&](QXmlStreamWriter& xml) { writeContentTypes(xml, parts); });
    addOfficeRelations(archive, u"_rels/.rels"_s,
                       {{u"rId1"_s, u"officeDocument"_s, parts.first().name},
                        {u"rId2"_s, u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}});
    archive.addXml(u"docProps/core.xml"_s, [&](QXmlStreamWriter& xml) { writeCore(xml, properties); });
}

void addOfficeRelations(Archive& archive, const QString& name, const QList<OfficeRelation>& relations)
{
    archive.addXml(name, [&](QXmlStreamWriter& xml) { writeRelations(xml, relations); });
}

} // namespace rapporteur::report
