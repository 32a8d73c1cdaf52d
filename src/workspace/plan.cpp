// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plan.h"

#include "store/document_list_repository.h"
#include "store/filter_sql.h"
#include "store/meeting_detail_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::HeldDocument;
using domain::Language;
using domain::PlannedDocument;
using domain::PlannedDocumentId;
using domain::PlanStep;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

template <typename Value>
struct Name {
    Value value;
    const char* name;
};
constexpr Name<domain::PlanCategory> categoryNames[] = {
    {domain::PlanCategory::PreSession, QT_TRANSLATE_NOOP("plan", "working document")},
    {domain::PlanCategory::Information, QT_TRANSLATE_NOOP("plan", "information document")},
    {domain::PlanCategory::InSession, QT_TRANSLATE_NOOP("plan", "in-session document")},
    {domain::PlanCategory::PostSession, QT_TRANSLATE_NOOP("plan", "post-session document")},
    {domain::PlanCategory::Amendment, QT_TRANSLATE_NOOP("plan", "proposal to amend")},
    {domain::PlanCategory::Other, QT_TRANSLATE_NOOP("plan", "other document")},
};
constexpr Name<PlanStep> stepNames[] = {
    {PlanStep::Forecast, QT_TRANSLATE_NOOP("plan", "forecast")},
    {PlanStep::Draft, QT_TRANSLATE_NOOP("plan", "draft")},
    {PlanStep::Clearance, QT_TRANSLATE_NOOP("plan", "clearance")},
    {PlanStep::Submit, QT_TRANSLATE_NOOP("plan", "submission")},
    {PlanStep::Issue, QT_TRANSLATE_NOOP("plan", "issue")},
};

template <typename Value, size_t Size>
QString nameOf(const Name<Value> (&names)[Size], Value value)
{
    for (const Name<Value>& each : names) {
        if (each.value == value)
            return Text::tr(each.name);
    }
    return {};
}

/// What is read of a meeting before anything follows from it.
struct Facts {
    domain::MeetingDetail meeting;
    domain::RuleSet rules;
    QList<PlannedDocument> documents;
    QMap<PlannedDocumentId, HeldDocument> held;
};

Facts factsOf(Connection& connection, const domain::MeetingDetail& meeting, store::PlanFilter filter)
{
    Facts facts;
    facts.meeting = meeting;
    facts.rules = store::rulesOfMeeting(connection, meeting.meeting.id);
    filter.meeting = meeting.meeting.id;
    facts.documents = store::plannedDocuments(connection, filter);
    facts.held = store::heldDocuments(connection, facts.documents);
    return facts;
}

/// A language version that is held, of a document.
struct HeldText {
    domain::VersionId version;
    Language language = Language::Unknown;
    bool original = false;
};

QMultiHash<domain::DocumentId, HeldText> heldTexts(Connection& connection, const QList<domain::DocumentId>& documents)
{
    QMultiHash<domain::DocumentId, HeldText> texts;
    store::Statement rows = connection.query(
        "SELECT v.document_id, v.id, v.language, v.language = d.original_language FROM language_version v JOIN "
        "document d ON d.id = v.document_id WHERE v.file_id IS NOT NULL AND v.document_id IN (SELECT value FROM "
        "json_each(?1))",
        store::jsonList(documents));
    while (rows.step())
        texts.insert(rows.get<domain::DocumentId>(0),
                     {rows.get<domain::VersionId>(1), domain::languageFromCode(rows.get<QString>(2)),
                      rows.get<std::optional<bool>>(3).value_or(false)});
    return texts;
}

/// The version whose words count: the original as the plan has it, else as the document says, else English, else any.
domain::VersionId countedText(const PlannedDocument& document, const QList<HeldText>& texts)
{
    const auto rank = [&](const HeldText& text) {
        return std::tuple(text.language != document.originalLanguage, !text.original,
                          text.language != Language::English, text.language);
    };
    const auto best = std::min_element(texts.begin(), texts.end(), [&](const HeldText& one, const HeldText& other) {
        return rank(one) < rank(other);
    });
    return best == texts.end() ? domain::VersionId() : best->version;
}

/// How long what is held is. While the index is being made nothing is known, and what was foreseen counts.
Result<void> countWords(View& view, QList<Facts>& all)
{
    QList<domain::DocumentId> documents;
    for (const Facts& facts : all) {
        for (const HeldDocument& held : facts.held)
            documents.append(held.document);
    }
    const auto texts = view.read([&](Connection& connection) -> Result<QMultiHash<domain::DocumentId, HeldText>> {
        return heldTexts(connection, documents);
    });
    if (!texts)
        return Failure(texts.error());
    QHash<PlannedDocumentId, domain::VersionId> counted;
    for (const Facts& facts : all) {
        for (const PlannedDocument& document : facts.documents)
            counted.insert(document.id, countedText(document, texts->values(facts.held.value(document.id).document)));
    }
    const auto words = view.index().wordCounts(counted.values());
    if (!words)
        return {};
    for (Facts& facts : all) {
        for (auto held = facts.held.begin(); held != facts.held.end(); ++held)
            held->words = words->value(counted.value(held.key()));
    }
    return {};
}

Result<Facts> readFacts(View& view, domain::MeetingId meeting, const store::PlanFilter& filter = {})
{
    auto facts = view.read([&](Connection& connection) -> Result<QList<Facts>> {
        const auto detail = store::meetingDetail(connection, meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        return QList<Facts>{factsOf(connection, *detail, filter)};
    });
    if (!facts)
        return Failure(facts.error());
    const auto counted = countWords(view, *facts);
    return counted ? Result<Facts>(facts->first()) : Failure(counted.error());
}

/// The facts of one meeting, or of all that have planned documents.
Result<QList<Facts>> factsOfMeetings(View& view, domain::MeetingId meeting)
{
    auto all = view.read([&](Connection& connection) -> Result<QList<Facts>> {
        QList<domain::MeetingId> ids{meeting};
        if (meeting.isNull()) {
            ids.clear();
            store::Statement rows = connection.query("SELECT DISTINCT meeting_id FROM planned_document");
            while (rows.step())
                ids.append(rows.get<domain::MeetingId>(0));
        }
        QList<Facts> facts;
        for (const domain::MeetingId id : ids) {
            const auto detail = store::meetingDetail(connection, id);
            if (!detail)
                return fail(ErrorCode::NotFound, {QString::number(id.value)});
            facts.append(factsOf(connection, *detail, {}));
        }
        return facts;
    });
    if (!all)
        return all;
    const auto counted = countWords(view, *all);
    return counted ? all : Failure(counted.error());
}

PlanRow rowOf(const Facts& facts, const PlannedDocument& document, const domain::PlanDays& days, QDate asAt)
{
    PlanRow row;
    row.document = document;
    row.held = facts.held.value(document.id);
    row.steps = stepDays(document, facts.rules, days, row.held);
    row.state = planState(document, row.steps, row.held);
    row.wordLimit = facts.rules.wordLimit(document.category, document.author);
    const bool over = row.state == domain::DocumentStatus::Withdrawn;
    row.late = !over && std::any_of(row.steps.begin(), row.steps.end(),
                                    [&](const domain::StepDay& step) { return !step.isDone() && step.isLate(asAt); });
    return row;
}

QDate stepDay(const QList<domain::StepDay>& steps, PlanStep wanted)
{
    for (const domain::StepDay& step : steps) {
        if (step.step == wanted)
            return step.day;
    }
    return {};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

using LoadKey = std::pair<QDate, Language>;

/// Spreads the words of one document over the days on which it is translated.
void addLoad(QMap<LoadKey, LoadCell>& cells, const PlanRow& row, QDate from, QDate to)
{
    const QDate begin = stepDay(row.steps, PlanStep::Submit);
    const QDate end = stepDay(row.steps, PlanStep::Issue);
    if (!begin.isValid() || !end.isValid() || end <= begin)
        return;
    const Language original =
        row.document.originalLanguage == Language::Unknown ? Language::English : row.document.originalLanguage;
    const int words = row.held.words > 0 ? row.held.words : row.document.words;
    const double share = double(words) / double(begin.daysTo(end));
    for (const Language language : foreseenLanguages(row.document)) {
        if (language == original)
            continue;
        QSet<QDate> weeks;
        for (QDate day = begin; day < end; day = day.addDays(1)) {
            if ((from.isValid() && day < from) || (to.isValid() && day > to))
                continue;
            LoadCell& cell = cells[{mondayOf(day), language}];
            cell.week = mondayOf(day);
            cell.language = language;
            cell.words += share;
            cell.documents += weeks.contains(cell.week) ? 0 : 1;
            weeks.insert(cell.week);
        }
    }
}

} // namespace

Result<Plan> planOf(View& view, const PlanQuery& query)
{
    const auto facts = readFacts(view, query.meeting, {{}, query.officer, query.unit});
    if (!facts)
        return Failure(facts.error());
    const QDate asAt = query.asAt.isValid() ? query.asAt : QDate::currentDate();
    Plan plan;
    plan.meeting = query.meeting;
    plan.rules = facts->rules;
    plan.days = planDays(facts->meeting.parts);
    if (const auto* issue = plan.rules.rule(domain::PlanCategory::PreSession, PlanStep::Issue))
        plan.sixWeekLine = deadline(*issue, 0, plan.days);
    for (const PlannedDocument& document : facts->documents) {
        PlanRow row = rowOf(*facts, document, plan.days, asAt);
        if (query.late && !row.late)
            continue;
        const int words = row.held.words > 0 ? row.held.words : document.words;
        row.tooLong = row.wordLimit > 0 && words > row.wordLimit;
        plan.rows.append(row);
    }
    return plan;
}

Result<PlannedDocument> plannedDocument(View& view, PlannedDocumentId id)
{
    return view.read([&](Connection& connection) -> Result<PlannedDocument> {
        const auto found = store::plannedDocument(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return *found;
    });
}

Result<QList<domain::RuleSet>> ruleSets(View& view)
{
    return view.read([](Connection& connection) { return store::ruleSets(connection); });
}

Result<MovePreview> previewMove(View& view, const MeetingMove& move, QDate asAt)
{
    const auto facts = readFacts(view, move.meeting);
    if (!facts)
        return Failure(facts.error());
    MovePreview preview;
    domain::MeetingDetail moved = facts->meeting;
    moved.parts = move.parts;
    preview.remarks = checkMeeting(moved);
    preview.before = planDays(facts->meeting.parts);
    preview.after = planDays(move.parts);
    preview.documents = facts->documents;
    preview.moves = deadlineMoves(facts->documents, facts->rules, preview.before, preview.after, move.documents,
                                  facts->held, asAt.isValid() ? asAt : QDate::currentDate());
    return preview;
}

Result<void> moveMeeting(Library& library, const MeetingMove& move)
{
    return library.store().write(Text::tr("move a meeting"), [&](Connection& connection) {
        auto detail = store::meetingDetail(connection, move.meeting);
        if (!detail)
            throw store::Refused(ErrorCode::NotFound, {QString::number(move.meeting.value)});
        detail->parts = move.parts;
        store::setMeeting(connection, *detail);
        for (auto part = move.documents.begin(); part != move.documents.end(); ++part)
            store::setPart(connection, part.key(), part.value());
    });
}

Result<QList<LoadCell>> translationLoad(View& view, domain::MeetingId meeting, QDate from, QDate to)
{
    const auto all = factsOfMeetings(view, meeting);
    if (!all)
        return Failure(all.error());
    QMap<LoadKey, LoadCell> cells;
    for (const Facts& facts : *all) {
        const domain::PlanDays days = planDays(facts.meeting.parts);
        for (const PlannedDocument& document : facts.documents) {
            const PlanRow row = rowOf(facts, document, days, {});
            if (row.state != domain::DocumentStatus::Withdrawn)
                addLoad(cells, row, from, to);
        }
    }
    QList<LoadCell> load = cells.values();
    for (LoadCell& cell : load)
        cell.pages = cell.words * 32 / 8'500;
    return load;
}

Result<QList<UnitLateness>> latenessByUnit(View& view, domain::MeetingId meeting, QDate asAt)
{
    const auto all = factsOfMeetings(view, meeting);
    if (!all)
        return Failure(all.error());
    QMap<QString, UnitLateness> units;
    QMap<QString, int> over;
    for (const Facts& facts : *all) {
        const domain::PlanDays days = planDays(facts.meeting.parts);
        for (const PlannedDocument& document : facts.documents) {
            const PlanRow row = rowOf(facts, document, days, asAt);
            UnitLateness& unit = units[document.unit];
            unit.unit = document.unit;
            ++unit.documents;
            for (const domain::StepDay& step : row.steps) {
                if (step.step != PlanStep::Submit || row.state == domain::DocumentStatus::Withdrawn)
                    continue;
                const bool done = step.isDone();
                const int late = step.daysLate(asAt);
                unit.submitted += done ? 1 : 0;
                unit.late += late > 0 ? 1 : 0;
                unit.worst = std::max(unit.worst, late);
                unit.mean += late; // the sum, until all are counted
                over[document.unit] += done || late > 0 ? 1 : 0;
            }
        }
    }
    for (UnitLateness& unit : units)
        unit.mean = over.value(unit.unit) > 0 ? unit.mean / over.value(unit.unit) : 0;
    return units.values();
}

QString planCategoryName(domain::PlanCategory category)
{
    return nameOf(categoryNames, category);
}

QString planStepName(PlanStep step)
{
    return nameOf(stepNames, step);
}

QString deadlineRuleText(const domain::DeadlineRule& rule)
{
    const bool opening = rule.anchor == domain::PlanAnchor::Opening;
    const int amount = std::abs(rule.amount);
    if (amount == 0)
        return opening ? Text::tr("on the opening day") : Text::tr("on the closing day");
    QString span;
    switch (rule.unit) {
    case domain::OffsetUnit::Day:
        span = Text::tr("%n days", nullptr, amount);
        break;
    case domain::OffsetUnit::Week:
        span = Text::tr("%n weeks", nullptr, amount);
        break;
    case domain::OffsetUnit::Month:
        span = Text::tr("%n months", nullptr, amount);
        break;
    }
    if (rule.amount < 0)
        return opening ? Text::tr("%1 before the opening").arg(span) : Text::tr("%1 before the closing").arg(span);
    return opening ? Text::tr("%1 after the opening").arg(span) : Text::tr("%1 after the closing").arg(span);
}

} // namespace rapporteur::workspace
