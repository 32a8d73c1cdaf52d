// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions and activities out of JSON: the project's own form (docs/register-format.md), and which form a file has.
#include "domain/decision_building.h"
#include "store/mandate_repository.h"
#include "text/mandate_addressees.h"
#include "text/mandates.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::Language;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

QString textField(const QJsonObject& object, const char* name, qsizetype most = mostTitleLength)
{
    return object.value(QLatin1StringView(name)).toString().trimmed().left(most);
}

QStringList namesField(const QJsonObject& object, const char* name)
{
    QStringList names;
    for (const QJsonValue& each : object.value(QLatin1StringView(name)).toArray()) {
        const QString text = each.toString().simplified().left(mostTitleLength);
        if (!text.isEmpty())
            names.append(text);
    }
    return names;
}

domain::Translations translations(const QJsonValue& value, qsizetype most)
{
    domain::Translations texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        const Language language = domain::languageFromCode(text.key());
        if (language != Language::Unknown && !text->toString().trimmed().isEmpty())
            texts.insert(language, text->toString().trimmed().left(most));
    }
    return texts;
}

void readDue(domain::Mandate& mandate, const QString& printed, QStringList& problems)
{
    const auto due = domain::dueFromText(printed);
    if (due)
        mandate.due = due->due;
    else
        problems.append(Text::tr("“%1” is no due time.").arg(printed.left(60)));
}

QList<domain::Evidence> readEvidence(const QJsonValue& list, QStringList& problems)
{
    QList<domain::Evidence> all;
    for (const QJsonValue& each : list.toArray()) {
        const QJsonObject object = each.toObject();
        domain::Evidence evidence;
        const auto kind = domain::evidenceKindFromCode(textField(object, "kind"));
        evidence.reference = textField(object, "reference");
        evidence.path = domain::pathOfPinpoint(textField(object, "path"));
        evidence.note = textField(object, "note", mostTextLength);
        // Meetings, activities and files are other records: a source names documents, addresses and the like.
        const bool nameable = kind == domain::EvidenceKind::Document || kind == domain::EvidenceKind::Address ||
                              kind == domain::EvidenceKind::Other;
        if (!kind || !nameable || evidence.reference.isEmpty()) {
            problems.append(
                Text::tr("A piece of evidence is left out: it is no document, address or other reference."));
            continue;
        }
        evidence.kind = *kind;
        all.append(evidence);
    }
    return all;
}

void readStatuses(DraftMandate& draft, const QJsonValue& list, QStringList& problems)
{
    for (const QJsonValue& each : list.toArray()) {
        const QJsonObject object = each.toObject();
        const QString word = textField(object, "status");
        const auto status = domain::followUpStatusFromCode(word);
        domain::StatusEntry entry;
        entry.asAt = QDate::fromString(textField(object, "as_at"), Qt::ISODate);
        entry.author = textField(object, "author");
        entry.note = textField(object, "note", mostTextLength);
        if (!status || *status == domain::FollowUpStatus::NothingRecorded || !entry.asAt.isValid() ||
            entry.asAt > QDate::currentDate()) {
            problems.append(Text::tr("A status of paragraph %1 is left out: it needs one of the statuses and a day "
                                     "that is not to come.")
                                .arg(draft.path));
            continue;
        }
        entry.status = *status;
        draft.entries.append(entry);
        draft.evidence += readEvidence(object.value(u"evidence"_s), problems);
    }
}

DraftMandate readMandate(const QJsonObject& object, QStringList& problems)
{
    DraftMandate draft;
    draft.path = domain::pathOfPinpoint(textField(object, "paragraph"));
    domain::Mandate& mandate = draft.mandate;
    mandate.verb = textField(object, "verb", 60);
    mandate.category = domain::verbCategoryFromCode(textField(object, "category"));
    mandate.force = std::clamp(object.value(u"force"_s).toInt(0), 0, 5);
    mandate.operational = object.value(u"operational"_s).toBool(true);
    mandate.fundingCaveat = object.value(u"funding_caveat"_s).toBool(false);
    mandate.officer = textField(object, "officer");
    mandate.nextStep = textField(object, "next_step", mostTextLength);
    mandate.notes = textField(object, "notes", mostTextLength);
    mandate.state = domain::mandateStateFromCode(object.value(u"state"_s).toString(u"confirmed"_s));
    mandate.origin = domain::Origin::Import;
    readDue(mandate, textField(object, "due", 200), problems);
    for (const QString& name : namesField(object, "addressees"))
        mandate.addressees.append({text::addresseeClass(name), name, {}});
    const QJsonObject texts = object.value(u"texts"_s).toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        const Language language = domain::languageFromCode(each.key());
        const QJsonObject words = each->toObject();
        if (language != Language::Unknown)
            mandate.texts.insert(language, {textField(words, "verb"), textField(words, "deliverable", mostTextLength),
                                            textField(words, "condition", mostTextLength)});
    }
    draft.evidence = readEvidence(object.value(u"evidence"_s), problems);
    readStatuses(draft, object.value(u"statuses"_s), problems);
    return draft;
}

void readParagraphs(DecisionDraft& draft, const QJsonArray& paragraphs)
{
    for (const QJsonValue& each : paragraphs) {
        const QJsonObject object = each.toObject();
        const QString path = textField(object, "path");
        const domain::Translations texts = translations(object.value(u"texts"_s), mostTextLength);
        // An unnumbered part takes all its languages at once: its path counts the row.
        QString own = path;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (!addPathText(draft.decision, own, text.key(), text.value(), draft.problems))
                return;
            if (path == u"preamble"_s || path == u"text"_s)
                own = draft.decision.nodes.last().path;
        }
    }
    domain::assignPaths(draft.decision.nodes);
}

void readLinks(DecisionDraft& draft, const QJsonObject& object)
{
    for (const QJsonValue& each : object.value(u"relations"_s).toArray()) {
        const QJsonObject relation = each.toObject();
        const auto kind = domain::decisionRelationKindFromCode(textField(relation, "kind"));
        QStringList ignored;
        const QString other = textField(relation, "to", 200);
        const QString number = keptNumber(other, ignored);
        if (!kind || other.isEmpty()) {
            draft.problems.append(Text::tr("A relation is left out: it names no decision, or no known relation."));
            continue;
        }
        domain::DecisionRelation read;
        read.kind = *kind;
        read.other = number.isEmpty() ? other : number;
        read.path = domain::pathOfPinpoint(textField(relation, "path"));
        read.otherPath = domain::pathOfPinpoint(textField(relation, "to_path"));
        read.note = textField(relation, "note", mostTextLength);
        read.origin = domain::Origin::Import;
        draft.relations.append(read);
    }
}

DecisionDraft readDecision(const QJsonObject& object, int number)
{
    DecisionDraft draft;
    domain::Decision& decision = draft.decision;
    draft.where = Text::tr("record %1").arg(number);
    const QString printed = textField(object, "number", 200);
    if (!printed.isEmpty())
        decision.number = keptNumber(printed, draft.problems);
    decision.kind = domain::decisionKindFromCode(textField(object, "kind"));
    decision.state = domain::decisionStateFromCode(textField(object, "state"));
    decision.originalLanguage = domain::languageFromCode(textField(object, "original_language"));
    decision.adoptedOn = QDate::fromString(textField(object, "adopted_on"), Qt::ISODate);
    decision.link = keptLink(textField(object, "link"), draft.problems);
    decision.notes = textField(object, "notes", mostTextLength);
    decision.sourceKey = textField(object, "key", 200);
    decision.titles = translations(object.value(u"titles"_s), mostTitleLength);
    decision.subjects = namesField(object, "subjects");
    draft.body = textField(object, "body");
    draft.meeting = textField(object, "meeting");
    readParagraphs(draft, object.value(u"paragraphs"_s).toArray());
    readLinks(draft, object);
    for (const QJsonValue& mandate : object.value(u"mandates"_s).toArray())
        draft.mandates.append(readMandate(mandate.toObject(), draft.problems));
    return draft;
}

/// "MC-3/11 5 (b)" as number and path.
domain::ActivityMandate mandateCalled(const QString& printed)
{
    QStringList ignored;
    const QString number = printed.section(u' ', 0, 0);
    return {{}, {}, keptNumber(number, ignored), domain::pathOfPinpoint(printed.section(u' ', 1))};
}

Activity readActivity(const QJsonObject& object, int number, QStringList& problems)
{
    Activity activity;
    const QString where = Text::tr("activity %1").arg(number);
    activity.kind = domain::activityKindFromCode(textField(object, "kind")).value_or(domain::ActivityKind::Other);
    activity.state = domain::activityStateFromCode(textField(object, "state")).value_or(domain::ActivityState::Done);
    if (const auto dates = domain::dateRangeFromText(textField(object, "dates", 60)))
        activity.dates = *dates;
    else
        problems.append(Text::tr("%1: “%2” is no run of days.").arg(where, textField(object, "dates", 60)));
    const QJsonObject texts = object.value(u"texts"_s).toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        const Language language = domain::languageFromCode(each.key());
        const QString title = textField(each->toObject(), "title");
        if (language != Language::Unknown && !title.isEmpty())
            activity.texts.insert(language, {title, textField(each->toObject(), "description", mostTextLength)});
    }
    activity.places = namesField(object, "places");
    activity.partners = namesField(object, "partners");
    activity.donors = namesField(object, "donors");
    activity.areas = namesField(object, "areas");
    activity.documents = namesField(object, "documents");
    for (const QString& meeting : namesField(object, "meetings"))
        activity.meetings.append({{}, meeting});
    for (const QString& mandate : namesField(object, "mandates"))
        activity.mandates.append(mandateCalled(mandate));
    activity.source = textField(object, "source");
    activity.sourceKey = textField(object, "key", 200);
    activity.officer = textField(object, "officer");
    return activity;
}

} // namespace

ImportPlan readRegisterJson(const QJsonObject& object)
{
    ImportPlan plan;
    int number = 0;
    for (const QJsonValue& each : object.value(u"decisions"_s).toArray())
        plan.drafts.append(readDecision(each.toObject(), ++number));
    number = 0;
    for (const QJsonValue& each : object.value(u"activities"_s).toArray()) {
        const Activity activity = readActivity(each.toObject(), ++number, plan.problems);
        if (activity.texts.isEmpty())
            plan.problems.append(Text::tr("Activity %1 is left out: it has no title.").arg(number));
        else
            plan.activities.append(activity);
    }
    return plan;
}

Result<ImportPlan> readJsonSource(const QByteArray& bytes, const QString& name)
{
    // JSON is UTF-8; a file in another encoding is read as what it is.
    QString encoding;
    const QString text = decodedText(bytes, encoding);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::DamagedFile,
            {name, Text::tr("no JSON: %1 at byte %2").arg(error.errorString(), QString::number(error.offset))});
    ImportPlan plan;
    const QJsonObject object = document.object();
    if (object.contains(u"rapporteur"_s)) {
        plan = readRegisterJson(object);
    } else if (document.isArray()) {
        plan = readInforMea(document.array());
    } else if (object.contains(u"d"_s) || object.contains(u"value"_s)) {
        const QJsonValue d = object.contains(u"d"_s) ? object.value(u"d"_s) : object.value(u"value"_s);
        QJsonArray records = d.isArray() ? d.toArray() : d.toObject().value(u"results"_s).toArray();
        if (records.isEmpty() && d.isObject() && d.toObject().contains(u"number"_s))
            records.append(d);
        plan = readInforMea(records);
    } else {
        plan.problems.append(Text::tr("The file is neither a register of Rapporteur nor of InforMEA."));
    }
    if (encoding != u"UTF-8"_s)
        plan.problems.prepend(
            Text::tr("The file is not in UTF-8: it was read as %1. Look at the letters with accents "
                     "before you keep it.")
                .arg(encoding));
    return plan;
}

} // namespace rapporteur::workspace
