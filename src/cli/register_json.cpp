// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_json.h"

#include <QJsonArray>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return textOrNull(day.toString(Qt::ISODate));
}

template <typename Tag>
QString numberOf(Id<Tag> id)
{
    return QString::number(id.value);
}

QJsonArray languagesJson(const QList<domain::Language>& languages)
{
    QJsonArray array;
    for (const domain::Language language : languages)
        array.append(code(language));
    return array;
}

QJsonObject dueJson(const store::ResolvedDue& due)
{
    return {{u"kind"_s, code(due.due.kind)},
            {u"text"_s, textOrNull(domain::dueText(due.due, due.bodyCode))},
            {u"day"_s, dayOrNull(due.day)},
            {u"meeting"_s, textOrNull(due.meetingShown)},
            {u"meeting_known"_s, !due.meeting.isNull()},
            {u"tentative"_s, due.tentative}};
}

QJsonObject mandateFacts(const domain::Mandate& mandate)
{
    QJsonArray addressees;
    for (const domain::Addressee& addressee : mandate.addressees)
        addressees.append(QJsonObject{{u"name"_s, addressee.name}, {u"class"_s, textOrNull(addressee.kind)}});
    QJsonObject texts;
    for (auto text = mandate.texts.begin(); text != mandate.texts.end(); ++text)
        texts.insert(code(text.key()), QJsonObject{{u"verb"_s, text->verb},
                                                   {u"deliverable"_s, text->deliverable},
                                                   {u"condition"_s, textOrNull(text->condition)}});
    return {{u"mandate"_s, numberOf(mandate.id)},
            {u"verb"_s, textOrNull(mandate.verb)},
            {u"category"_s, textOrNull(code(mandate.category))},
            {u"force"_s, mandate.force},
            {u"operational"_s, mandate.operational},
            {u"funding_caveat"_s, mandate.fundingCaveat},
            {u"addressees"_s, addressees},
            {u"texts"_s, texts},
            {u"state"_s, code(mandate.state)},
            {u"officer"_s, textOrNull(mandate.officer)},
            {u"next_step"_s, textOrNull(mandate.nextStep)}};
}

QJsonObject entryJson(const domain::StatusEntry& entry)
{
    return {{u"status"_s, code(entry.status)},
            {u"as_at"_s, dayOrNull(entry.asAt)},
            {u"author"_s, textOrNull(entry.author)},
            {u"note"_s, textOrNull(entry.note)},
            {u"recorded_at"_s, textOrNull(entry.recordedAt.toString(Qt::ISODate))}};
}

QJsonObject evidenceJson(const domain::Evidence& evidence)
{
    return {{u"evidence"_s, numberOf(evidence.id)},
            {u"kind"_s, code(evidence.kind)},
            {u"shown"_s, evidence.shown},
            {u"reference"_s, textOrNull(evidence.reference)},
            {u"path"_s, textOrNull(evidence.path)},
            {u"note"_s, textOrNull(evidence.note)},
            {u"held"_s, evidence.kind != domain::EvidenceKind::Document || !evidence.document.isNull()}};
}

QString changeWord(workspace::ImportChange change)
{
    switch (change) {
    case workspace::ImportChange::Added:
        return u"added"_s;
    case workspace::ImportChange::Changed:
        return u"changed"_s;
    case workspace::ImportChange::Unchanged:
        return u"unchanged"_s;
    case workspace::ImportChange::Refused:
        break;
    }
    return u"refused"_s;
}

} // namespace

QJsonObject translationsJson(const domain::Translations& texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(code(text.key()), text.value());
    return object;
}

QJsonObject decisionRowJson(const store::DecisionRow& row)
{
    return {{u"id"_s, numberOf(row.id)},
            {u"number"_s, textOrNull(row.number)},
            {u"kind"_s, code(row.kind)},
            {u"state"_s, code(row.state)},
            {u"title"_s, textOrNull(row.title)},
            {u"body"_s, textOrNull(row.bodyCode)},
            {u"meeting"_s, textOrNull(row.meetingCode)},
            {u"adopted_on"_s, dayOrNull(row.adoptedOn)},
            {u"languages"_s, languagesJson(row.languages)},
            {u"paragraphs"_s, row.paragraphs},
            {u"mandates"_s, row.mandates},
            {u"open"_s, row.open},
            {u"proposed"_s, row.proposed}};
}

QJsonObject mandateRecordJson(const store::MandateRecord& record)
{
    QJsonObject object = mandateFacts(record.mandate);
    QJsonArray entries;
    for (const domain::StatusEntry& entry : record.entries)
        entries.append(entryJson(entry));
    QJsonArray evidence;
    for (const domain::Evidence& each : record.evidence)
        evidence.append(evidenceJson(each));
    QJsonArray activities;
    for (const domain::ActivityId id : record.activities)
        activities.append(numberOf(id));
    object.insert(u"paragraph"_s, record.path);
    object.insert(u"due"_s, dueJson(record.due));
    object.insert(u"status"_s, code(record.status));
    object.insert(u"overdue"_s, record.overdue);
    object.insert(u"statuses"_s, entries);
    object.insert(u"evidence"_s, evidence);
    object.insert(u"activities"_s, activities);
    return object;
}

QJsonObject mandateRowJson(const store::MandateRow& row)
{
    QJsonObject object = mandateFacts(row.mandate);
    object.insert(u"decision"_s, textOrNull(row.number));
    object.insert(u"decision_id"_s, numberOf(row.decision));
    object.insert(u"title"_s, textOrNull(row.decisionTitle));
    object.insert(u"body"_s, textOrNull(row.bodyCode));
    object.insert(u"paragraph"_s, row.path);
    object.insert(u"text"_s, row.text);
    object.insert(u"due"_s, dueJson(row.due));
    object.insert(u"status"_s, code(row.status.status));
    object.insert(u"as_at"_s, dayOrNull(row.status.asAt));
    object.insert(u"overdue"_s, row.overdue);
    object.insert(u"evidence"_s, row.evidence.size());
    return object;
}

QJsonObject decisionJson(const store::DecisionRecord& record)
{
    const domain::Decision& decision = record.decision;
    QJsonArray paragraphs;
    for (const domain::DecisionNode& node : decision.nodes)
        paragraphs.append(QJsonObject{{u"path"_s, node.path},
                                      {u"kind"_s, code(node.kind)},
                                      {u"label"_s, textOrNull(node.label)},
                                      {u"depth"_s, node.depth},
                                      {u"texts"_s, translationsJson(node.texts)}});
    QJsonArray mandates;
    for (const store::MandateRecord& mandate : record.mandates)
        mandates.append(mandateRecordJson(mandate));
    QJsonArray relations;
    for (const domain::DecisionRelation& relation : record.relations)
        relations.append(QJsonObject{{u"kind"_s, code(relation.kind)},
                                     {u"other"_s, relation.other},
                                     {u"held"_s, !relation.otherId.isNull()},
                                     {u"incoming"_s, relation.incoming},
                                     {u"path"_s, textOrNull(relation.path)},
                                     {u"other_path"_s, textOrNull(relation.otherPath)},
                                     {u"note"_s, textOrNull(relation.note)}});
    QJsonArray documents;
    for (const domain::DecisionDocument& document : record.documents)
        documents.append(QJsonObject{{u"symbol"_s, document.symbol},
                                     {u"role"_s, code(document.role)},
                                     {u"from"_s, textOrNull(document.firstPath)},
                                     {u"to"_s, textOrNull(document.lastPath)}});
    QJsonArray remarks;
    for (const domain::StructureRemark& remark : record.remarks)
        remarks.append(workspace::remarkText(remark));
    return {{u"id"_s, numberOf(decision.id)},
            {u"number"_s, textOrNull(decision.number)},
            {u"kind"_s, code(decision.kind)},
            {u"state"_s, code(decision.state)},
            {u"body"_s, textOrNull(record.bodyCode)},
            {u"meeting"_s, textOrNull(record.meetingCode)},
            {u"adopted_on"_s, dayOrNull(record.adoptedOn)},
            {u"original_language"_s, textOrNull(code(decision.originalLanguage))},
            {u"link"_s, textOrNull(decision.link)},
            {u"titles"_s, translationsJson(decision.titles)},
            {u"subjects"_s, QJsonArray::fromStringList(decision.subjects)},
            {u"paragraphs"_s, paragraphs},
            {u"mandates"_s, mandates},
            {u"relations"_s, relations},
            {u"documents"_s, documents},
            {u"remarks"_s, remarks}};
}

QJsonObject activityJson(const domain::Activity& activity)
{
    QJsonObject texts;
    for (auto text = activity.texts.begin(); text != activity.texts.end(); ++text)
        texts.insert(code(text.key()),
                     QJsonObject{{u"title"_s, text->title}, {u"description"_s, textOrNull(text->description)}});
    QJsonArray meetings;
    for (const domain::ActivityMeeting& meeting : activity.meetings)
        meetings.append(meeting.shown);
    QJsonArray mandates;
    for (const domain::ActivityMandate& mandate : activity.mandates)
        mandates.append(QJsonObject{{u"mandate"_s, numberOf(mandate.mandate)},
                                    {u"decision"_s, mandate.number},
                                    {u"paragraph"_s, mandate.path}});
    return {{u"activity"_s, numberOf(activity.id)},
            {u"kind"_s, code(activity.kind)},
            {u"state"_s, code(activity.state)},
            {u"dates"_s, textOrNull(domain::dateRangeText(activity.dates))},
            {u"start"_s, dayOrNull(activity.dates.start)},
            {u"end"_s, dayOrNull(activity.dates.end)},
            {u"texts"_s, texts},
            {u"places"_s, QJsonArray::fromStringList(activity.places)},
            {u"partners"_s, QJsonArray::fromStringList(activity.partners)},
            {u"donors"_s, QJsonArray::fromStringList(activity.donors)},
            {u"areas"_s, QJsonArray::fromStringList(activity.areas)},
            {u"documents"_s, QJsonArray::fromStringList(activity.documents)},
            {u"meetings"_s, meetings},
            {u"mandates"_s, mandates},
            {u"source"_s, textOrNull(activity.source)},
            {u"officer"_s, textOrNull(activity.officer)}};
}

QJsonObject planJson(const workspace::ImportPlan& plan)
{
    QJsonArray lines;
    for (const workspace::ImportLine& line : plan.lines)
        lines.append(QJsonObject{{u"change"_s, changeWord(line.change)},
                                 {u"what"_s, line.what},
                                 {u"title"_s, textOrNull(line.title)},
                                 {u"where"_s, textOrNull(line.where)},
                                 {u"activity"_s, line.isActivity},
                                 {u"details"_s, QJsonArray::fromStringList(line.details)},
                                 {u"problems"_s, QJsonArray::fromStringList(line.problems)}});
    return {{u"source"_s, plan.source},
            {u"lines"_s, lines},
            {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
            {u"added"_s, plan.count(workspace::ImportChange::Added)},
            {u"changed"_s, plan.count(workspace::ImportChange::Changed)},
            {u"unchanged"_s, plan.count(workspace::ImportChange::Unchanged)},
            {u"refused"_s, plan.count(workspace::ImportChange::Refused)}};
}

} // namespace rapporteur::cli
