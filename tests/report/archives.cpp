// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archives.h"
#include "support/catch.h"

#include <QFile>
#include <QXmlStreamReader>
#include <zip.h>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

ReadElement readElement(QXmlStreamReader& xml)
{
    ReadElement element{.name = xml.qualifiedName().toString()};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            element.text += xml.text();
        if (token == QXmlStreamReader::StartElement) {
            element.children.append(readElement(xml));
            element.text += element.children.last().text;
        }
    }
    return element;
}

} // namespace

ReadArchive readArchive(const QString& path)
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    REQUIRE(archive != nullptr);
    ReadArchive result;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(index), 0, &stat) == 0);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(index), 0);
        REQUIRE(file != nullptr);
        REQUIRE(zip_fread(file, bytes.data(), stat.size) == zip_int64_t(stat.size));
        zip_fclose(file);
        const QString name = QString::fromUtf8(stat.name);
        result.firstIsStored = index == 0 ? stat.comp_method == ZIP_CM_STORE : result.firstIsStored;
        result.names.append(name);
        result.parts.insert(name, bytes);
    }
    zip_discard(archive);
    return result;
}

QList<ReadElement> ReadElement::all(const QString& wanted) const
{
    QList<ReadElement> found;
    for (const ReadElement& child : children) {
        if (child.name == wanted)
            found.append(child);
        found += child.all(wanted);
    }
    return found;
}

ReadElement readXml(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    REQUIRE(xml.readNextStartElement());
    ReadElement root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return root;
}

} // namespace rapporteur::test
