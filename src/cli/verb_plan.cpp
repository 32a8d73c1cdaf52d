// SPDX-License-Identifier: GPL-3.0-or-later
// plan: what a meeting's documents are due, what is late, what breaks when the meeting moves.
#include "cli/meeting_parts.h"
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "domain/day.h"
#include "domain/symbol.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"
#include "workspace/translation_load.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::PlanStep;

namespace {

constexpr ActionWords actionWords[] = {{"list"_L1, 3}, {"load"_L1, 3}, {"lateness"_L1, 3}, {"add"_L1, 4},
                                       {"fix"_L1, 6},  {"done"_L1, 6}, {"delete"_L1, 4}};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject stepJson(const domain::StepDay& step, QDate asAt)
{
    return {{u"step"_s, code(step.step)}, {u"day"_s, iso(step.day)},        {u"by_rule"_s, iso(step.byRule)},
            {u"fixed"_s, step.fixed},     {u"reason"_s, step.reason},       {u"tentative"_s, step.tentative},
            {u"done"_s, step.isDone()},   {u"done_on"_s, iso(step.doneOn)}, {u"days_late"_s, step.daysLate(asAt)}};
}

QJsonObject rowJson(const workspace::PlanRow& row, QDate asAt)
{
    QJsonArray steps;
    for (const domain::StepDay& step : row.steps)
        steps.append(stepJson(step, asAt));
    return {{u"symbol"_s, row.document.symbol},
            {u"titles"_s, translationsJson(row.document.titles)},
            {u"category"_s, code(row.document.category)},
            {u"part"_s, row.document.part + 1},
            {u"unit"_s, row.document.unit},
            {u"officer"_s, row.document.officer},
            {u"state"_s, code(row.state)},
            {u"state_reason"_s, row.document.stateReason},
            {u"late"_s, row.late},
            {u"words_foreseen"_s, row.document.words},
            {u"words_counted"_s, row.held.words},
            {u"word_limit"_s, row.wordLimit},
            {u"too_long"_s, row.tooLong},
            {u"steps"_s, steps}};
}

QString dayOfStep(const workspace::PlanRow& row, PlanStep wanted)
{
    for (const domain::StepDay& step : row.steps) {
        if (step.step == wanted)
            return iso(step.day) + (step.fixed ? u"!"_s : step.tentative ? u"?"_s : QString());
    }
    return {};
}

/// Words that are held, else "~" and those foreseen; "!" beyond the limit.
QString lengthOf(const workspace::PlanRow& row)
{
    const QString beyond = row.tooLong ? u"!"_s : QString();
    if (row.held.words > 0)
        return QString::number(row.held.words) + beyond;
    return row.document.words > 0 ? u'~' + QString::number(row.document.words) + beyond : QString();
}

Result<void> list(workspace::View& view, domain::MeetingId meeting, const Invocation& invocation)
{
    const auto asAt = dayOf(invocation, "as-at");
    if (!asAt)
        return Failure(asAt.error());
    const QDate day = asAt->isValid() ? *asAt : QDate::currentDate();
    const auto plan = workspace::planOf(
        view, {meeting, day, invocation.value("officer"), invocation.value("unit"), invocation.has("late")});
    if (!plan)
        return Failure(plan.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const workspace::PlanRow& row : plan->rows) {
        rows.append(rowJson(row, day));
        lines.append({row.document.symbol, code(row.state), row.late ? Text::tr("late") : QString(),
                      dayOfStep(row, PlanStep::Submit), dayOfStep(row, PlanStep::Issue), lengthOf(row),
                      row.document.unit,
                      domain::preferred(row.document.titles, {domain::Language::English}).left(60)});
    }
    if (invocation.json())
        printJson({{u"rules"_s, plan->rules.name},
                   {u"opening"_s, iso(plan->days.opening(0))},
                   {u"six_week_line"_s, iso(plan->sixWeekLine)},
                   {u"documents"_s, rows}});
    else
        printTable({Text::tr("Symbol"),
                    Text::tr("State"),
                    {},
                    Text::tr("Submit"),
                    Text::tr("Issue"),
                    Text::tr("Words"),
                    Text::tr("Unit"),
                    Text::tr("Title")},
                   lines);
    return {};
}

/// The planned document of a meeting with this symbol.
Result<domain::PlannedDocument> called(workspace::View& view, domain::MeetingId meeting, const QString& typed)
{
    const auto plan = workspace::planOf(view, {meeting, {}, {}, {}, false});
    if (!plan)
        return Failure(plan.error());
    const QString symbol = domain::canonicalSymbol(typed);
    for (const workspace::PlanRow& row : plan->rows) {
        if (!symbol.isEmpty() && row.document.symbol == symbol)
            return row.document;
    }
    return fail(ErrorCode::NotFound, {typed});
}

Result<void> add(workspace::Library& library, domain::MeetingId meeting, const Invocation& invocation)
{
    domain::PlannedDocument document;
    document.meeting = meeting;
    document.symbol = invocation.arguments.value(3);
    const auto language = languageOf(invocation, "language");
    const auto words = numberOf(invocation, "words-foreseen", 0);
    const auto part = numberOf(invocation, "part", 1);
    if (!language)
        return Failure(language.error());
    if (!words || !part)
        return Failure(!words ? words.error() : part.error());
    document.titles.insert(*language == domain::Language::Unknown ? domain::Language::English : *language,
                           invocation.value("title"));
    const QString category = invocation.has("category") ? invocation.value("category") : u"pre_session"_s;
    const auto read = domain::planCategoryFromCode(category);
    if (!read) {
        QStringList codes;
        for (const domain::PlanCategory each : domain::planCategories())
            codes.append(code(each));
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("There is no category “%1”; there are %2.").arg(category, codes.join(u", "_s))});
    }
    document.category = *read;
    document.words = *words;
    document.part = *part - 1;
    document.unit = invocation.value("unit");
    document.officer = invocation.value("officer");
    const auto added = workspace::setPlannedDocument(library, document);
    return added ? Result<void>() : Result<void>(Failure(added.error()));
}

/// fix, done: a step of a document gets a day.
Result<void> setStep(workspace::Library& library, workspace::View& view, domain::MeetingId meeting,
                     const Invocation& invocation, bool done)
{
    const auto document = called(view, meeting, invocation.arguments.value(3));
    const auto step = domain::planStepFromCode(invocation.arguments.value(4));
    const QString typed = invocation.arguments.value(5);
    const QDate day = domain::dayFromIso(typed);
    if (!document)
        return Failure(document.error());
    if (!step || (!typed.isEmpty() && !day.isValid()))
        return fail(
            ErrorCode::WrongUsage,
            {Text::tr("Give a symbol, forecast, draft, clearance, submit or issue, and a day as 2021-11-01 (no "
                      "day: as if nothing had been said).")});
    return done ? workspace::setStepDone(library, document->id, *step, day)
                : workspace::fixStep(library, document->id, *step, day, invocation.value("reason"));
}

/// Says which documents are planned for a part that the meeting will not have.
void tellLostParts(const QList<domain::PlannedDocument>& documents, int parts)
{
    for (const domain::PlannedDocument& document : documents) {
        if (document.part > 0 && document.part >= parts)
            printMessage(Text::tr("%1 is planned for part %2, which there will not be: its days count from part 1.")
                             .arg(document.symbol, QString::number(document.part + 1)));
    }
}

/// Shows what a move would change; keeps it only with --keep.
Result<void> move(workspace::Library& library, workspace::View& view, domain::MeetingId meeting,
                  const Invocation& invocation)
{
    const auto detail = workspace::meetingDetail(view, meeting);
    if (!detail)
        return Failure(detail.error());
    workspace::MeetingMove move{meeting, {}, {}};
    if (invocation.arguments.size() < 4)
        return fail(ErrorCode::WrongUsage, {Text::tr("Give the days of each part: 2021-11-01/2021-11-05.")});
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    const auto parts = partsCalled(invocation.arguments.mid(3), detail->parts,
                                   *language == domain::Language::Unknown ? domain::Language::English : *language);
    if (!parts)
        return Failure(parts.error());
    move.parts = *parts;
    const auto preview = workspace::previewMove(view, move);
    if (!preview)
        return Failure(preview.error());
    QHash<domain::PlannedDocumentId, QString> symbols;
    for (const domain::PlannedDocument& document : preview->documents)
        symbols.insert(document.id, document.symbol);
    QJsonArray moves;
    QList<QStringList> lines;
    for (const domain::DeadlineMove& each : preview->moves) {
        moves.append(QJsonObject{{u"symbol"_s, symbols[each.document]},
                                 {u"step"_s, code(each.step)},
                                 {u"before"_s, iso(each.before)},
                                 {u"after"_s, iso(each.after)},
                                 {u"fixed"_s, each.fixed},
                                 {u"done"_s, each.done},
                                 {u"overdue"_s, each.overdue}});
        if (each.before != each.after)
            lines.append({symbols[each.document], code(each.step), iso(each.before), iso(each.after),
                          each.overdue ? Text::tr("overdue") : QString()});
    }
    for (const domain::MeetingRemark& remark : preview->remarks)
        printMessage(workspace::meetingRemarkText(remark, *detail));
    tellLostParts(preview->documents, int(move.parts.size()));
    if (invocation.has("keep")) {
        if (const auto kept = workspace::moveMeeting(library, move); !kept)
            return kept;
    }
    if (invocation.json())
        printJson({{u"moves"_s, moves}, {u"kept"_s, invocation.has("keep")}});
    else
        printTable({Text::tr("Symbol"), Text::tr("Step"), Text::tr("Before"), Text::tr("After"), {}}, lines);
    if (lines.isEmpty())
        printMessage(Text::tr("No deadline moves."));
    return {};
}

QJsonObject sumJson(const workspace::LoadSum& sum)
{
    return {{u"words"_s, sum.words}, {u"pages"_s, sum.pages}};
}

QStringList sumLine(const QString& week, const QString& language, const workspace::LoadSum& sum)
{
    return {week, language, QString::number(sum.words, 'f', 0), QString::number(sum.pages, 'f', 1), {}};
}

Result<void> load(workspace::View& view, domain::MeetingId meeting, bool json)
{
    const auto cells = workspace::translationLoad(view, meeting, {}, {});
    if (!cells)
        return Failure(cells.error());
    const workspace::LoadTable table = workspace::loadTable(*cells);
    QJsonArray array;
    QJsonArray weeks;
    QJsonObject languages;
    QList<QStringList> lines;
    for (const workspace::LoadWeek& week : table.weeks) {
        for (const workspace::LoadCell& cell : week.cells) {
            if (cell.documents == 0)
                continue;
            array.append(QJsonObject{{u"week"_s, iso(cell.week)},
                                     {u"language"_s, code(cell.language)},
                                     {u"words"_s, cell.words},
                                     {u"pages"_s, cell.pages},
                                     {u"documents"_s, cell.documents}});
            lines.append({iso(cell.week), code(cell.language), QString::number(cell.words, 'f', 0),
                          QString::number(cell.pages, 'f', 1), QString::number(cell.documents)});
        }
        QJsonObject sum = sumJson(week.together);
        sum.insert(u"week"_s, iso(week.week));
        weeks.append(sum);
        lines.append(sumLine(iso(week.week), Text::tr("together"), week.together));
    }
    for (size_t place = 0; place < domain::officialLanguages.size(); ++place) {
        const QString language = code(domain::officialLanguages[place]);
        languages.insert(language, sumJson(table.languages[place]));
        if (table.languages[place].words > 0)
            lines.append(sumLine(Text::tr("all weeks"), language, table.languages[place]));
    }
    if (json)
        printJson({{u"load"_s, array},
                   {u"weeks"_s, weeks},
                   {u"languages"_s, languages},
                   {u"together"_s, sumJson(table.together)}});
    else
        printTable(
            {Text::tr("Week"), Text::tr("Language"), Text::tr("Words"), Text::tr("Pages"), Text::tr("Documents")},
            lines << sumLine(Text::tr("all weeks"), Text::tr("together"), table.together));
    return {};
}

Result<void> lateness(workspace::View& view, domain::MeetingId meeting, const Invocation& invocation)
{
    const auto asAt = dayOf(invocation, "as-at");
    if (!asAt)
        return Failure(asAt.error());
    const auto units = workspace::latenessByUnit(view, meeting, asAt->isValid() ? *asAt : QDate::currentDate());
    if (!units)
        return Failure(units.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::UnitLateness& unit : *units) {
        array.append(QJsonObject{{u"unit"_s, unit.unit},
                                 {u"documents"_s, unit.documents},
                                 {u"submitted"_s, unit.submitted},
                                 {u"late"_s, unit.late},
                                 {u"worst_days"_s, unit.worst},
                                 {u"mean_days"_s, unit.mean}});
        lines.append({unit.unit, QString::number(unit.documents), QString::number(unit.submitted),
                      QString::number(unit.late), QString::number(unit.worst), QString::number(unit.mean, 'f', 1)});
    }
    if (invocation.json())
        printJson({{u"units"_s, array}});
    else
        printTable({Text::tr("Unit"), Text::tr("Documents"), Text::tr("Submitted"), Text::tr("Late"),
                    Text::tr("Worst"), Text::tr("Mean")},
                   lines);
    return {};
}

} // namespace

int runPlan(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(2, u"list"_s);
    const QStringList readers{u"list"_s, u"load"_s, u"lateness"_s};
    const bool reads = readers.contains(action) || (action == u"move"_s && !invocation.has("keep"));
    return withLibrary(
        invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            const auto meeting = workspace::meetingCalled(view, invocation.arguments[1]);
            if (!meeting)
                return Failure(meeting.error());
            if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                return fits;
            if (action == u"list"_s)
                return list(view, *meeting, invocation);
            if (action == u"load"_s)
                return load(view, *meeting, invocation.json());
            if (action == u"lateness"_s)
                return lateness(view, *meeting, invocation);
            if (action == u"move"_s)
                return move(library, view, *meeting, invocation);
            if (action == u"add"_s)
                return add(library, *meeting, invocation);
            if (action == u"fix"_s || action == u"done"_s)
                return setStep(library, view, *meeting, invocation, action == u"done"_s);
            if (action != u"delete"_s)
                return fail(ErrorCode::WrongUsage,
                            {Text::tr("plan does list, add, fix, done, move, load, lateness and delete, not “%1”.")
                                 .arg(action)});
            const auto document = called(view, *meeting, invocation.arguments.value(3));
            return document ? workspace::removePlannedDocument(library, document->id)
                            : Result<void>(Failure(document.error()));
        });
}

} // namespace rapporteur::cli
