// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_export.h"

#include "report/meeting_documents.h"
#include "report/office_writers.h"
#include "report/table_writers.h"
#include "store/body_repository.h"
#include "store/meeting_detail_repository.h"
#include "store/meeting_repository.h"
#include "workspace/grid.h"
#include "workspace/plan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingId;
using report::CalendarEvent;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(meetings)
};

/// A meeting with what its events say.
struct Source {
    domain::MeetingDetail meeting;
    QString shown; ///< "MC-COP COP-4"
    int revision = 0;
};

Result<QList<Source>> sourcesOf(View& view, const QList<MeetingId>& wanted)
{
    return view.read([&](Connection& connection) -> Result<QList<Source>> {
        QList<MeetingId> ids = wanted;
        if (ids.isEmpty()) {
            for (const store::MeetingRow& row : store::listMeetings(connection, {}, Language::English))
                ids.append(row.id);
        }
        const store::BodyDirectory directory(store::bodies(connection));
        const QHash<MeetingId, int> revisions = store::meetingRevisions(connection);
        QList<Source> sources;
        for (const MeetingId id : ids) {
            const auto detail = store::meetingDetail(connection, id);
            if (!detail)
                return fail(ErrorCode::NotFound, {QString::number(id.value)});
            const domain::Body* body = directory.find(detail->meeting.body);
            const QString bodyCode = body == nullptr ? QString() : body->code;
            sources.append({*detail, QStringList{bodyCode, detail->meeting.code}.join(u' '), revisions.value(id)});
        }
        return sources;
    });
}

report::EventStatus statusOf(const domain::Meeting& meeting, const domain::Segment& part)
{
    const auto is = [&](domain::MeetingStatus status) { return meeting.status == status || part.status == status; };
    if (is(domain::MeetingStatus::Cancelled) || is(domain::MeetingStatus::Postponed))
        return report::EventStatus::Cancelled;
    const bool firm = is(domain::MeetingStatus::Confirmed) || is(domain::MeetingStatus::Held);
    return firm && !part.tentative ? report::EventStatus::Confirmed : report::EventStatus::Tentative;
}

void addParts(report::Calendar& calendar, const Source& source, Language language)
{
    const domain::Meeting& meeting = source.meeting.meeting;
    for (const domain::MeetingPart& part : source.meeting.parts) {
        if (!part.segment.start.isValid())
            continue;
        CalendarEvent event;
        event.uid = u"part-"_s + QString::number(part.segment.id.value) + u"@rapporteur"_s;
        event.sequence = source.revision;
        event.firstDay = part.segment.start;
        event.lastDay = part.lastDay();
        event.summary = source.shown;
        event.description = domain::preferred(meeting.titles, {language});
        event.location = domain::preferred(part.segment.places, {language});
        event.status = statusOf(meeting, part.segment);
        calendar.events.append(event);
    }
}

Result<void> addDeadlines(View& view, report::Calendar& calendar, const Source& source, Language language)
{
    PlanQuery query;
    query.meeting = source.meeting.meeting.id;
    const auto plan = planOf(view, query);
    if (!plan)
        return Failure(plan.error());
    for (const PlanRow& row : plan->rows) {
        const QString title = domain::preferred(row.document.titles, {language});
        for (const domain::StepDay& step : row.steps) {
            if (!step.day.isValid() || row.state == domain::DocumentStatus::Withdrawn)
                continue;
            CalendarEvent event;
            event.uid =
                u"deadline-"_s + QString::number(row.document.id.value) + u'-' + code(step.step) + u"@rapporteur"_s;
            event.sequence = source.revision;
            event.firstDay = step.day;
            event.summary = Text::tr("%1: %2").arg(planStepName(step.step),
                                                   row.document.symbol.isEmpty() ? title : row.document.symbol);
            event.description = title;
            event.status = step.tentative ? report::EventStatus::Tentative : report::EventStatus::Confirmed;
            event.busy = false;
            calendar.events.append(event);
        }
    }
    return {};
}

} // namespace

Result<report::Calendar> calendarOf(View& view, const CalendarRequest& request)
{
    const auto sources = sourcesOf(view, request.meetings);
    if (!sources)
        return Failure(sources.error());
    report::Calendar calendar;
    calendar.name = Text::tr("Meetings");
    calendar.language = request.language;
    calendar.made = QDateTime::currentDateTimeUtc();
    for (const Source& source : *sources) {
        addParts(calendar, source, request.language);
        if (!request.deadlines)
            continue;
        if (const auto added = addDeadlines(view, calendar, source, request.language); !added)
            return Failure(added.error());
    }
    return calendar;
}

Result<void> exportCalendar(View& view, const CalendarRequest& request, const QString& path)
{
    const auto calendar = calendarOf(view, request);
    if (!calendar)
        return Failure(calendar.error());
    // Programs that read calendars take one without events for a broken one.
    if (calendar->events.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("calendar"), {}, Text::tr("nothing here has a day yet: the calendar would be empty.")});
    return report::writeIcs(*calendar, path);
}

Result<void> exportDocumentList(View& view, MeetingId meeting, Language language, const QString& path)
{
    const auto sources = sourcesOf(view, {meeting});
    if (!sources)
        return Failure(sources.error());
    GridQuery query;
    query.meeting = meeting;
    query.titleLanguages = {language, Language::English};
    const auto grid = documentGrid(view, query);
    if (!grid)
        return Failure(grid.error());
    report::MeetingHead head;
    head.language = language;
    head.date = QDate::currentDate();
    head.body = domain::preferred(sources->first().meeting.meeting.titles, {language});
    if (head.body.isEmpty())
        head.body = sources->first().shown;
    QList<report::ListedDocument> listed;
    for (const GridRow& row : grid->rows) {
        report::ListedDocument document{row.symbols.join(u"-"_s), row.title, row.agendaItems, {}, {}, {}};
        for (const Language each : domain::officialLanguages) {
            if (row.cell(each).state == CellState::Held)
                document.languages.append(each);
        }
        listed.append(document);
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    const QDateTime now = QDateTime::currentDateTime();
    if (ending == u"xlsx"_s) {
        const auto written = report::writeXlsx(report::documentList(head, listed), path, now);
        return written ? Result<void>() : Result<void>(Failure(written.error()));
    }
    if (ending == u"csv"_s)
        return report::writeCsv(report::documentList(head, listed), path);
    if (ending == u"json"_s)
        return report::writeJson(report::documentList(head, listed), path);
    if (ending == u"docx"_s)
        return report::writeDocx(report::documentListPaper(head, listed), path, now);
    if (ending == u"odt"_s)
        return report::writeOdt(report::documentListPaper(head, listed), path, now);
    return fail(ErrorCode::WrongUsage, {Text::tr("A list of documents is written as xlsx, csv, json, docx or odt.")});
}

} // namespace rapporteur::workspace
