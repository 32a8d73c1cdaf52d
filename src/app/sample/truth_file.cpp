// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/truth_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace rapporteur::sample {

using namespace Qt::StringLiterals;

namespace {

QJsonArray segmentsOf(const Truth& truth)
{
    QJsonArray result;
    for (const domain::MeetingSegment& segment : truth.segments) {
        result.append(QJsonObject{{u"start"_s, segment.start.toString(Qt::ISODate)},
                                  {u"end"_s, segment.end.toString(Qt::ISODate)},
                                  {u"place"_s, segment.place},
                                  {u"tentative"_s, segment.tentative}});
    }
    return result;
}

QJsonArray blocksOf(const Truth& truth)
{
    QJsonArray result;
    for (const TrueBlock& block : truth.blocks) {
        result.append(QJsonObject{{u"kind"_s, block.kind},
                                  {u"level"_s, block.level},
                                  {u"label"_s, block.label},
                                  {u"path"_s, block.path},
                                  {u"text"_s, block.text}});
    }
    return result;
}

QJsonArray citationsOf(const Truth& truth)
{
    QJsonArray result;
    for (const TrueCitation& citation : truth.citations) {
        const TrueBlock block = truth.blocks.value(citation.block);
        result.append(QJsonObject{{u"block"_s, citation.block},
                                  {u"paragraph"_s, block.path},
                                  {u"kind"_s, citation.kind},
                                  {u"raw"_s, citation.raw},
                                  {u"targets"_s, QJsonArray::fromStringList(citation.targets)},
                                  {u"pinpoint"_s, citation.pinpoint}});
    }
    return result;
}

QJsonObject objectOf(const SampleDocument& document)
{
    const Truth& truth = document.truth;
    return {{u"file"_s, QString(document.name + u".pdf"_s)},
            {u"symbols"_s, QJsonArray::fromStringList(truth.symbols)},
            {u"symbol_in_masthead"_s, truth.symbolInMasthead},
            {u"distribution"_s, code(truth.distribution)},
            {u"date"_s, truth.date.toString(Qt::ISODate)},
            {u"language"_s, code(truth.language)},
            {u"original_language"_s, code(truth.originalLanguage)},
            {u"body"_s, truth.body},
            {u"ordinal"_s, truth.meetingOrdinal},
            {u"segments"_s, segmentsOf(truth)},
            {u"agenda_items"_s, QJsonArray::fromStringList(truth.agendaItems)},
            {u"agenda_document"_s, truth.agendaDocument},
            {u"item_title"_s, truth.itemTitle},
            {u"title"_s, truth.title},
            {u"author_line"_s, truth.authorLine},
            {u"blocks"_s, blocksOf(truth)},
            {u"citations"_s, citationsOf(truth)}};
}

} // namespace

Result<void> writeTruth(const QList<SampleDocument>& documents, const QString& path)
{
    QJsonArray all;
    for (const SampleDocument& document : documents)
        all.append(objectOf(document));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace rapporteur::sample
