// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/dates.h"
#include "report/odt_text.h"
#include "report/office_writers.h"

#include <QIODevice>
#include <QXmlStreamWriter>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

void writeManifest(QXmlStreamWriter& xml)
{
    const std::pair<QString, QString> parts[]{{u"/"_s, QString::fromLatin1(mediaType)},
                                              {u"content.xml"_s, u"text/xml"_s},
                                              {u"styles.xml"_s, u"text/xml"_s},
                                              {u"meta.xml"_s, u"text/xml"_s}};
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    for (const auto& [path, type] : parts) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    }
    xml.writeEndElement();
}

void writeMeta(QXmlStreamWriter& xml, const LaidOutDocument& document, const QDateTime& made)
{
    beginOpenDocument(xml, u"document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Rapporteur"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(titleOf(document)));
    xml.writeTextElement(u"dc:subject"_s, xmlText(document.masthead.symbols.join(u' ')));
    xml.writeTextElement(u"dc:language"_s, languageTag(document.language));
    if (made.isValid()) {
        const QString time = made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        xml.writeTextElement(u"meta:creation-date"_s, time);
        xml.writeTextElement(u"dc:date"_s, time);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

Result<void> writeOdt(const LaidOutDocument& document, const QString& path, const QDateTime& made)
{
    Archive archive(made);
    archive.add(
        u"mimetype"_s, [](QIODevice& device) { device.write(mediaType); }, true);
    archive.addXml(u"content.xml"_s, [&](QXmlStreamWriter& xml) {
        beginOpenDocument(xml, u"document-content"_s);
        writeOdtFonts(xml, document.language);
        OdtBody body(xml, document);
        body.writeAutomaticStyles();
        body.writeText();
        xml.writeEndElement();
    });
    archive.addXml(u"styles.xml"_s, [&](QXmlStreamWriter& xml) {
        beginOpenDocument(xml, u"document-styles"_s);
        writeOdtFonts(xml, document.language);
        writeOdtStyles(xml, document);
        xml.writeEndElement();
    });
    archive.addXml(u"meta.xml"_s, [&](QXmlStreamWriter& xml) { writeMeta(xml, document, made); });
    archive.addXml(u"META-INF/manifest.xml"_s, writeManifest);
    return archive.save(path);
}

} // namespace rapporteur::report
