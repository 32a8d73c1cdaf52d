// SPDX-License-Identifier: GPL-3.0-or-later
// meetings: who meets when, the road map of all bodies, and meetings out of a table.
#include "cli/column_mapping.h"
#include "cli/meeting_parts.h"
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "workspace/meeting_import.h"
#include "workspace/meetings.h"
#include "workspace/queries.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingDetail;
using domain::MeetingPart;

namespace {

constexpr ActionWords actionWords[] = {{"axis"_L1, 2}, {"add"_L1, 3}, {"import"_L1, 3}, {"relate"_L1, 5}};

/// The codes of an enumeration from its first value to this one.
template <typename Value>
QStringList codesUpTo(Value last)
{
    QStringList codes;
    for (int value = 0; value <= int(last); ++value)
        codes.append(code(Value(value)));
    return codes;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject partJson(const MeetingPart& part)
{
    return {{u"start"_s, iso(part.segment.start)},
            {u"end"_s, iso(part.segment.end)},
            {u"places"_s, translationsJson(part.segment.places)},
            {u"mode"_s, code(part.segment.mode)},
            {u"status"_s, code(part.segment.status)},
            {u"tentative"_s, part.segment.tentative},
            {u"said"_s, part.window.said},
            {u"earliest"_s, iso(part.window.first)},
            {u"latest"_s, iso(part.window.last)}};
}

QJsonObject meetingJson(const MeetingDetail& detail)
{
    QJsonArray parts;
    for (const MeetingPart& part : detail.parts)
        parts.append(partJson(part));
    QJsonArray officers;
    for (const domain::Officer& officer : detail.officers)
        officers.append(QJsonObject{{u"role"_s, code(officer.role)},
                                    {u"name"_s, officer.name},
                                    {u"party"_s, officer.party},
                                    {u"region"_s, officer.region},
                                    {u"start"_s, iso(officer.start)},
                                    {u"end"_s, iso(officer.end)}});
    QJsonArray remarks;
    for (const domain::MeetingRemark& remark : checkMeeting(detail))
        remarks.append(workspace::meetingRemarkText(remark, detail));
    return {{u"code"_s, detail.meeting.code},
            {u"ordinal"_s, detail.meeting.ordinal},
            {u"status"_s, code(detail.meeting.status)},
            {u"titles"_s, translationsJson(detail.meeting.titles)},
            {u"parts"_s, parts},
            {u"time_zone"_s, detail.timeZone},
            {u"notes"_s, detail.meeting.notes},
            {u"officers"_s, officers},
            {u"remarks"_s, remarks}};
}

Result<domain::MeetingId> named(workspace::View& view, const Invocation& invocation)
{
    const QString typed = invocation.arguments.mid(2).join(u' ');
    if (typed.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the meeting.")});
    return workspace::meetingCalled(view, typed);
}

/// What the options say, on top of what is known.
Result<void> readOptions(const Invocation& invocation, MeetingDetail& detail)
{
    const auto given = languageOf(invocation, "language");
    const auto status = choiceOf(invocation, "status", codesUpTo(domain::MeetingStatus::Cancelled));
    const auto mode = choiceOf(invocation, "mode", codesUpTo(domain::MeetingMode::Hybrid).mid(1));
    if (!given)
        return Failure(given.error());
    if (!status || !mode)
        return Failure(!status ? status.error() : mode.error());
    const Language language = *given == Language::Unknown ? Language::English : *given;
    if (invocation.has("title"))
        detail.meeting.titles.insert(language, invocation.value("title"));
    if (invocation.has("time-zone"))
        detail.timeZone = invocation.value("time-zone");
    if (invocation.has("status"))
        detail.meeting.status = domain::MeetingStatus(*status);
    if (invocation.has("part")) {
        const auto parts = partsCalled(invocation.values("part"), detail.parts, language);
        if (!parts)
            return Failure(parts.error());
        detail.parts = *parts;
    }
    for (MeetingPart& part : detail.parts)
        part.segment.mode = invocation.has("mode") ? domain::MeetingMode(*mode + 1) : part.segment.mode;
    return {};
}

Result<void> show(workspace::View& view, domain::MeetingId id, bool json)
{
    const auto detail = workspace::meetingDetail(view, id);
    const auto related = workspace::relatedMeetings(view, id);
    if (!detail || !related)
        return Failure(!detail ? detail.error() : related.error());
    if (json) {
        QJsonObject object = meetingJson(*detail);
        QJsonArray relations;
        for (const workspace::RelatedMeeting& other : *related)
            relations.append(QJsonObject{
                {u"kind"_s, code(other.kind)}, {u"meeting"_s, other.code}, {u"incoming"_s, other.incoming}});
        object.insert(u"relations"_s, relations);
        printJson(object);
        return {};
    }
    printLine(detail->meeting.code + u"  "_s + domain::preferred(detail->meeting.titles, {Language::English}));
    for (const MeetingPart& part : detail->parts)
        printLine(u"  "_s +
                  (part.segment.start.isValid() ? iso(part.segment.start) + u" – "_s + iso(part.lastDay())
                                                : part.window.said) +
                  u"  "_s + domain::preferred(part.segment.places, {Language::English}));
    for (const workspace::RelatedMeeting& other : *related)
        printLine(u"  "_s + workspace::meetingRelationName(other.kind, other.incoming) + u' ' + other.code);
    for (const domain::MeetingRemark& remark : checkMeeting(*detail))
        printMessage(workspace::meetingRemarkText(remark, *detail));
    return {};
}

Result<void> add(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    if (!invocation.has("body"))
        return fail(ErrorCode::WrongUsage, {Text::tr("Say whose meeting it is: --body MC-COP.")});
    const auto body = workspace::bodyCalled(view, invocation.value("body"));
    if (!body)
        return Failure(body.error());
    MeetingDetail detail;
    detail.meeting.body = *body;
    const QString typed = invocation.arguments.value(2);
    detail.meeting.ordinal = typed.section(u'-', -1).toInt();
    detail.meeting.code = typed.toInt() > 0 ? QString() : typed;
    if (const auto read = readOptions(invocation, detail); !read)
        return read;
    const auto added = workspace::addMeeting(library, detail);
    return added ? show(view, *added, invocation.json()) : Result<void>(Failure(added.error()));
}

Result<void> edit(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto id = named(view, invocation);
    if (!id)
        return Failure(id.error());
    auto detail = workspace::meetingDetail(view, *id);
    if (!detail)
        return Failure(detail.error());
    if (const auto read = readOptions(invocation, *detail); !read)
        return read;
    if (const auto kept = workspace::setMeeting(library, *detail); !kept)
        return kept;
    return show(view, *id, invocation.json());
}

Result<void> axis(workspace::View& view, const Invocation& invocation)
{
    const auto from = dayOf(invocation, "from");
    const auto to = dayOf(invocation, "to");
    const auto languages = shownLanguages(invocation);
    if (!from || !to)
        return Failure(!from ? from.error() : to.error());
    if (!languages)
        return Failure(languages.error());
    const auto rows = workspace::timeAxis(view, {}, *from, *to, languages->first());
    if (!rows)
        return Failure(rows.error());
    QJsonArray bodies;
    QList<QStringList> lines;
    for (const store::AxisRow& row : *rows) {
        QJsonArray spans;
        for (const store::AxisSpan& span : row.spans) {
            spans.append(QJsonObject{{u"meeting"_s, span.code},
                                     {u"start"_s, iso(span.first)},
                                     {u"end"_s, iso(span.last)},
                                     {u"tentative"_s, span.tentative},
                                     {u"said"_s, span.said},
                                     {u"status"_s, code(span.status)},
                                     {u"place"_s, span.place}});
            lines.append({row.bodyCode, span.code, iso(span.first), iso(span.last),
                          span.tentative ? Text::tr("tentative") : QString(), span.place});
        }
        bodies.append(QJsonObject{{u"body"_s, row.bodyCode}, {u"name"_s, row.bodyName}, {u"meetings"_s, spans}});
    }
    if (invocation.json())
        printJson({{u"bodies"_s, bodies}});
    else
        printTable({Text::tr("Body"), Text::tr("Meeting"), Text::tr("From"), Text::tr("To"), {}, Text::tr("Place")},
                   lines);
    return {};
}

void print(const workspace::Sheet& table, const QStringList& fields, const workspace::MeetingImport& plan, int kept,
           bool json)
{
    QJsonArray meetings;
    QList<QStringList> lines;
    for (const workspace::PlannedMeeting& planned : plan.meetings) {
        meetings.append(QJsonObject{{u"line"_s, planned.line},
                                    {u"body"_s, planned.bodyCode},
                                    {u"meeting"_s, meetingJson(planned.meeting)},
                                    {u"outcome"_s, outcomeCode(planned.outcome)},
                                    {u"details"_s, QJsonArray::fromStringList(planned.details)},
                                    {u"problems"_s, QJsonArray::fromStringList(planned.problems)}});
        lines.append({QString::number(planned.line), planned.bodyCode, planned.meeting.meeting.code,
                      outcomeCode(planned.outcome), (planned.problems + planned.details).join(u"; "_s)});
    }
    for (const QString& problem : plan.problems)
        printMessage(problem);
    if (json) {
        printJson({{u"encoding"_s, table.encoding},
                   {u"columns"_s, columnsJson(table, fields)},
                   {u"meetings"_s, meetings},
                   {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
                   {u"kept"_s, kept}});
        return;
    }
    tellLeftOut(table, fields);
    printTable({Text::tr("Line"), Text::tr("Body"), Text::tr("Meeting"), Text::tr("Outcome"), Text::tr("Details")},
               lines);
}

Result<void> import(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const QString path = invocation.arguments.value(2);
    if (path.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the table to read.")});
    const auto table = workspace::readSheet(path);
    if (!table)
        return Failure(table.error());
    const auto fields =
        mappedFields(*table, workspace::guessedMeetingFields(table->head), workspace::meetingFields(), invocation);
    if (!fields)
        return Failure(fields.error());
    const auto plan = workspace::planMeetings(view, *table, *fields);
    if (!plan)
        return Failure(plan.error());
    int kept = 0;
    if (!invocation.has("dry-run")) {
        const auto done = workspace::applyMeetings(library, *plan);
        if (!done)
            return Failure(done.error());
        kept = *done;
    }
    const int refused = plan->count(workspace::ImportChange::Refused);
    if (plan->meetings.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("file"), path,
                     Text::tr("it holds no meetings under columns body, code, start and end; --map COLUMN=FIELD says "
                              "what a column holds.")});
    print(*table, *fields, *plan, kept, invocation.json());
    if (refused > 0)
        return fail(ErrorCode::Invalid,
                    {Text::tr("file"), path, Text::tr("%n meetings cannot be taken.", nullptr, refused)});
    return {};
}

Result<void> relate(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto from = workspace::meetingCalled(view, invocation.arguments.value(2));
    const QString word = invocation.arguments.value(3);
    const auto to = workspace::meetingCalled(view, invocation.arguments.value(4));
    if (!from || !to)
        return Failure(!from ? from.error() : to.error());
    const auto kind = domain::meetingRelationKindFromCode(word);
    if (code(kind) != word)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("Give a meeting, preparatory_for, back_to_back_with, joint_with or resumes, and the "
                              "other meeting.")});
    return invocation.has("remove") ? workspace::unrelateMeetings(library, *from, *to, kind)
                                    : workspace::relateMeetings(library, *from, *to, kind);
}

} // namespace

int runMeetings(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"axis"_s);
    const bool reads = action == u"axis"_s || action == u"show"_s;
    return withLibrary(
        invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                return fits;
            if (action == u"axis"_s)
                return axis(view, invocation);
            if (action == u"add"_s)
                return add(library, view, invocation);
            if (action == u"edit"_s)
                return edit(library, view, invocation);
            if (action == u"import"_s)
                return import(library, view, invocation);
            if (action == u"relate"_s)
                return relate(library, view, invocation);
            if (action != u"show"_s && action != u"delete"_s)
                return fail(ErrorCode::WrongUsage,
                            {Text::tr("meetings does axis, show, add, edit, relate, import and delete, not “%1”.")
                                 .arg(action)});
            const auto id = named(view, invocation);
            if (!id)
                return Failure(id.error());
            return action == u"show"_s ? show(view, *id, invocation.json()) : workspace::removeMeeting(library, *id);
        });
}

} // namespace rapporteur::cli
