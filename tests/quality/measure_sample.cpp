// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/analyse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;

namespace {

QStringList texts(const QJsonValue& array)
{
    QStringList result;
    for (const QJsonValue& each : array.toArray())
        result.append(each.toString());
    return result;
}

QStringList segmentTexts(const QList<domain::MeetingSegment>& segments)
{
    QStringList result;
    for (const domain::MeetingSegment& each : segments)
        result.append(each.start.toString(Qt::ISODate) + u'/' + each.end.toString(Qt::ISODate) + u' ' + each.place);
    return result;
}

void compareMasthead(Table& table, const QString& language, const QString& file, const QJsonObject& truth,
                     const domain::Masthead& found)
{
    const auto compare = [&](const QString& field, const QString& expected, const QString& value) {
        table.compare(u"sample masthead "_s + field, language, 0.97, file, expected.simplified(), value.simplified());
    };
    compare(u"symbols"_s, texts(truth[u"symbols"_s]).join(u';'), found.symbols.value.join(u';'));
    compare(u"distribution"_s, truth[u"distribution"_s].toString(), code(found.distribution.value));
    compare(u"date"_s, truth[u"date"_s].toString(), found.date.value.toString(Qt::ISODate));
    compare(u"language"_s, truth[u"language"_s].toString(), code(found.language.value));
    compare(u"original"_s, truth[u"original_language"_s].toString(), code(found.originalLanguage.value));
    compare(u"title"_s, truth[u"title"_s].toString(), found.title.value);
    compare(u"author line"_s, truth[u"author_line"_s].toString(), found.authorLine.value);
    compare(u"item title"_s, truth[u"item_title"_s].toString(), found.itemTitle.value);
    compare(u"agenda items"_s, texts(truth[u"agenda_items"_s]).join(u';'), found.agendaItems.value.join(u';'));
    compare(u"agenda document"_s, truth[u"agenda_document"_s].toString(), found.agendaDocument.value);
    const int ordinal = truth[u"ordinal"_s].toInt();
    compare(u"ordinal"_s, ordinal ? QString::number(ordinal) : QString(),
            found.meetingOrdinal.value ? QString::number(found.meetingOrdinal.value) : QString());
    QStringList segments;
    for (const QJsonValue& each : truth[u"segments"_s].toArray()) {
        const QJsonObject segment = each.toObject();
        segments.append(segment[u"start"_s].toString() + u'/' + segment[u"end"_s].toString() + u' ' +
                        segment[u"place"_s].toString());
    }
    compare(u"segments"_s, segments.join(u';'), segmentTexts(found.segments.value).join(u';'));
}

/// Kind, path or label, and text without blanks. Tables are compared without their tabs: columns are a matter of
/// drawing.
QString keyOf(const QString& kind, const QString& label, const QString& path, const QString& text)
{
    return u"%1 %2 %3"_s.arg(kind, kind == u"footnote"_s ? label : path, withoutBlanks(text));
}

void compareBlocks(Table& table, const QString& language, const QString& file, const QJsonArray& truth,
                   const QList<Block>& found)
{
    QStringList expected;
    for (const QJsonValue& each : truth) {
        const QJsonObject block = each.toObject();
        const QString kind = block[u"kind"_s].toString();
        if (kind == u"paragraph"_s || kind == u"item"_s || kind == u"footnote"_s)
            expected.append(
                keyOf(kind, block[u"label"_s].toString(), block[u"path"_s].toString(), block[u"text"_s].toString()));
    }
    QStringList read;
    for (const Block& block : found) {
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item || block.kind == BlockKind::Footnote)
            read.append(
                keyOf(code(block.kind), block.label, block.label.isEmpty() ? QString() : block.path, block.text));
    }
    table.compareLists(u"sample paragraphs"_s, language, 0.97, file, expected, read);
}

void compareCitations(Table& table, const QString& language, const QString& file, const QJsonArray& truth,
                      const domain::Analysis& found)
{
    QStringList expected;
    for (const QJsonValue& each : truth) {
        if (each.toObject()[u"kind"_s].toString() != u"article"_s)
            expected += texts(each.toObject()[u"targets"_s]);
    }
    QStringList read;
    for (const domain::Citation& citation : found.citations) {
        if (citation.kind != domain::CitationKind::Article)
            read += citation.targets;
    }
    table.compareLists(u"sample citations"_s, language, 0.98, file, expected, read);
}

} // namespace

void measureSample(Table& table, const GoldFolders& folders)
{
    QFile file(folders.sample + u"/truth.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table.skip(u"sample library"_s, u"no truth.json"_s);
    for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject truth = each.toObject();
        const QString name = truth[u"file"_s].toString();
        const auto source = sourceOf(folders.sample + u'/' + name);
        if (!source) {
            table.skip(name, u"cannot be read"_s);
            continue;
        }
        const domain::Analysis analysis = text::analyse(*source);
        const QString language = truth[u"language"_s].toString();
        compareMasthead(table, language, name, truth, analysis.masthead);
        compareBlocks(table, language, name, truth[u"blocks"_s].toArray(), analysis.blocks);
        compareCitations(table, language, name, truth[u"citations"_s].toArray(), analysis);
    }
}

} // namespace rapporteur::quality
