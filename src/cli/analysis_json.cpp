// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analysis_json.h"

#include <QJsonArray>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateOrNull(const QDate& date)
{
    return textOrNull(date.toString(Qt::ISODate));
}

QJsonArray segmentsJson(const QList<MeetingSegment>& segments)
{
    QJsonArray result;
    for (const MeetingSegment& segment : segments) {
        QJsonObject each{{u"start"_s, dateOrNull(segment.start)},
                         {u"end"_s, dateOrNull(segment.end)},
                         {u"place"_s, textOrNull(segment.place)}};
        if (segment.tentative)
            each.insert(u"tentative"_s, true);
        result.append(each);
    }
    return result;
}

template <typename T>
void addConfidence(QJsonObject& confidence, const QString& field, const Reading<T>& reading)
{
    confidence.insert(field, qRound(reading.confidence * 1000) / 1000.0);
}

QJsonObject paragraphJson(const Block& block)
{
    QJsonObject result{{u"label"_s, block.label},
                       {u"path"_s, block.path},
                       {u"kind"_s, code(block.kind)},
                       {u"page"_s, block.place.page},
                       {u"text"_s, block.text}};
    if (block.kind == BlockKind::Heading)
        result.insert(u"level"_s, block.level);
    if (block.language != Language::Unknown)
        result.insert(u"language"_s, code(block.language));
    if (!block.noteMarks.isEmpty()) {
        QJsonArray notes;
        for (const Block::NoteMark& mark : block.noteMarks)
            notes.append(mark.label);
        result.insert(u"notes"_s, notes);
    }
    return result;
}

QJsonObject citationJson(const Citation& citation, const QList<Block>& blocks)
{
    QJsonObject result{{u"raw"_s, citation.raw},
                       {u"kind"_s, code(citation.kind)},
                       {u"targets"_s, QJsonArray::fromStringList(citation.targets)},
                       {u"paragraph"_s, citation.block >= 0 ? blocks[citation.block].path : QString()},
                       {u"page"_s, citation.page},
                       {u"confidence"_s, qRound(citation.confidence * 1000) / 1000.0}};
    if (!citation.pinpoint.isEmpty())
        result.insert(u"pinpoint"_s, citation.pinpoint);
    if (!citation.remark.isEmpty())
        result.insert(u"remark"_s, citation.remark);
    return result;
}

QJsonObject mandateJson(const MandateProposal& mandate)
{
    return {{u"paragraph"_s, mandate.paragraph},
            {u"kind"_s, code(mandate.kind)},
            {u"verb"_s, mandate.verb},
            {u"printed_verb"_s, mandate.printedVerb},
            {u"category"_s, code(mandate.category)},
            {u"force"_s, mandate.force},
            {u"addressees"_s, QJsonArray::fromStringList(mandate.addressees)},
            {u"issuer"_s, textOrNull(mandate.issuer)},
            {u"source"_s, textOrNull(mandate.source)},
            {u"deliverable"_s, textOrNull(mandate.deliverable)},
            {u"due"_s, textOrNull(mandate.due)},
            {u"condition"_s, textOrNull(mandate.condition)},
            {u"confidence"_s, qRound(mandate.confidence * 1000) / 1000.0}};
}

} // namespace

QJsonObject mastheadJson(const Masthead& masthead)
{
    QJsonObject confidence;
    addConfidence(confidence, u"symbols"_s, masthead.symbols);
    addConfidence(confidence, u"distribution"_s, masthead.distribution);
    addConfidence(confidence, u"date"_s, masthead.date);
    addConfidence(confidence, u"language"_s, masthead.language);
    addConfidence(confidence, u"original_language"_s, masthead.originalLanguage);
    addConfidence(confidence, u"body"_s, masthead.body);
    addConfidence(confidence, u"meeting_ordinal"_s, masthead.meetingOrdinal);
    addConfidence(confidence, u"segments"_s, masthead.segments);
    addConfidence(confidence, u"agenda_items"_s, masthead.agendaItems);
    addConfidence(confidence, u"agenda_document"_s, masthead.agendaDocument);
    addConfidence(confidence, u"item_title"_s, masthead.itemTitle);
    addConfidence(confidence, u"title"_s, masthead.title);
    addConfidence(confidence, u"author_line"_s, masthead.authorLine);
    const int ordinal = masthead.meetingOrdinal.value;
    return {{u"symbols"_s, QJsonArray::fromStringList(masthead.symbols.value)},
            {u"distribution"_s, textOrNull(code(masthead.distribution.value))},
            {u"date"_s, dateOrNull(masthead.date.value)},
            {u"language"_s, textOrNull(code(masthead.language.value))},
            {u"original_language"_s, textOrNull(code(masthead.originalLanguage.value))},
            {u"body"_s, textOrNull(masthead.body.value)},
            {u"meeting_ordinal"_s, ordinal ? QJsonValue(ordinal) : QJsonValue(QJsonValue::Null)},
            {u"segments"_s, segmentsJson(masthead.segments.value)},
            {u"agenda_items"_s, QJsonArray::fromStringList(masthead.agendaItems.value)},
            {u"agenda_document"_s, textOrNull(masthead.agendaDocument.value)},
            {u"item_title"_s, textOrNull(masthead.itemTitle.value)},
            {u"title"_s, textOrNull(masthead.title.value)},
            {u"author_line"_s, textOrNull(masthead.authorLine.value)},
            {u"confidence"_s, confidence}};
}

QJsonObject analysisJson(const Analysis& analysis)
{
    QJsonArray paragraphs;
    for (const Block& block : analysis.blocks) {
        if (block.kind != BlockKind::Masthead)
            paragraphs.append(paragraphJson(block));
    }
    QJsonArray citations;
    for (const Citation& citation : analysis.citations)
        citations.append(citationJson(citation, analysis.blocks));
    QJsonArray mandates;
    for (const MandateProposal& mandate : analysis.mandates)
        mandates.append(mandateJson(mandate));
    return {{u"masthead"_s, mastheadJson(analysis.masthead)},
            {u"paragraphs"_s, paragraphs},
            {u"citations"_s, citations},
            {u"mandates"_s, mandates},
            {u"language"_s, textOrNull(code(analysis.language))},
            {u"problems"_s, QJsonArray::fromStringList(analysis.problems)}};
}

} // namespace rapporteur::cli
