// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include "workspace/actions.h"
#include "workspace/meeting_export.h"
#include "workspace/meeting_import.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace rapporteur;
using namespace rapporteur::workspace;
using domain::Language;

namespace {

struct OpenLibrary {
    OpenLibrary()
    {
        auto made = Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
    }

    MeetingImport planned(const QByteArray& csv)
    {
        const QString path = folder.filePath(u"meetings.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const auto table = readSheet(path);
        REQUIRE(table);
        const auto plan = planMeetings(*view, *table, guessedMeetingFields(table->head));
        REQUIRE(plan);
        return *plan;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<View> view;
};

/// A Python that has the package icalendar; empty if there is none.
QString pythonWithCalendars()
{
    for (const QString& program : {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s}) {
        if (!program.isEmpty() &&
            QProcess::execute(program, {u"-c"_s, u"import importlib.util as u,sys\n"
                                                 "sys.exit(u.find_spec('icalendar') is None)"_s}) == 0)
            return program;
    }
    return {};
}

/// The events of a calendar, read as strictly as RFC 5545 allows a reader to be: by uid.
using Event = QHash<QString, QString>;
QHash<QString, Event> eventsOf(const QByteArray& bytes)
{
    QHash<QString, Event> events;
    REQUIRE(bytes.endsWith("END:VCALENDAR\r\n"));
    QByteArray text = bytes;
    for (const QByteArray& line : bytes.split('\n')) {
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(line.size() <= 76);
    }
    text.replace("\r\n ", "");
    std::optional<Event> event;
    for (const QByteArray& line : text.split('\n')) {
        const QString whole = QString::fromUtf8(line.trimmed());
        const qsizetype colon = whole.indexOf(u':');
        const QString name = whole.left(colon).section(u';', 0, 0);
        const QString value = whole.mid(colon + 1);
        if (whole == u"BEGIN:VEVENT"_s) {
            CHECK_FALSE(event);
            event = Event();
        } else if (whole == u"END:VEVENT"_s) {
            REQUIRE(event);
            for (const QString& needed : {u"UID"_s, u"DTSTAMP"_s, u"DTSTART"_s, u"SUMMARY"_s})
                CHECK(event->contains(needed));
            CHECK_FALSE(events.contains(event->value(u"UID"_s)));
            events.insert(event->value(u"UID"_s), *event);
            event.reset();
        } else if (event) {
            event->insert(name, value);
        }
    }
    CHECK_FALSE(event);
    return events;
}

constexpr auto split = "body,code,title_en,start,end,place_en,mode,said\n"
                       "MC-COP,COP-4,Fourth meeting,2021-11-01,2021-11-05,online,online,\n"
                       "MC-COP,COP-4,,,,\"Bali, Indonesia\",in_person,first quarter of 2022\n";

} // namespace

TEST_CASE(
    "meetings come in from a table: looked at first, two rows of a meeting are its parts, again changes nothing")
{
    OpenLibrary open;
    const MeetingImport plan = open.planned(split);
    REQUIRE(plan.meetings.size() == 1);
    CHECK(plan.meetings[0].outcome == ImportChange::Added);
    CHECK_FALSE(meetingCalled(*open.view, u"MC-COP COP-4"_s));
    CHECK(applyMeetings(*open.library, plan).value() == 1);
    const auto id = meetingCalled(*open.view, u"MC-COP COP-4"_s);
    REQUIRE(id);
    const auto detail = meetingDetail(*open.view, *id);
    REQUIRE(detail);
    REQUIRE(detail->parts.size() == 2);
    CHECK(detail->parts[1].window.last == QDate(2022, 3, 31));
    CHECK(detail->parts[1].segment.tentative);
    const MeetingImport again = open.planned(split);
    CHECK(again.meetings[0].outcome == ImportChange::Unchanged);
    CHECK(applyMeetings(*open.library, again).value() == 0);
    REQUIRE(undo(*open.library));
    CHECK_FALSE(meetingCalled(*open.view, u"MC-COP COP-4"_s));
}

TEST_CASE("a time without days is understood in the column of days too, unless another column says it")
{
    OpenLibrary open;
    const MeetingImport plan = open.planned("body,code,start,end,said\n"
                                            "MC-COP,COP-7,2027年第四季度,,\n"
                                            "MC-COP,COP-8,2029,,premier trimestre de 2029\n");
    REQUIRE(plan.meetings.size() == 2);
    CHECK(applyMeetings(*open.library, plan).value() == 1);
    const auto seventh = meetingDetail(*open.view, meetingCalled(*open.view, u"MC-COP COP-7"_s).value());
    REQUIRE(seventh);
    REQUIRE(seventh->parts.size() == 1);
    CHECK_FALSE(seventh->parts[0].segment.start.isValid());
    CHECK(seventh->parts[0].window.first == QDate(2027, 10, 1));
    CHECK(seventh->parts[0].segment.tentative);
    CHECK(plan.meetings[1].outcome == ImportChange::Refused); // two times: nobody knows which is meant
}

TEST_CASE("what a table cannot mean is refused line by line, and the rest comes in")
{
    OpenLibrary open;
    QByteArray wide = "body,code,start,end";
    for (int column = 0; column < 150; ++column)
        wide += ",x" + QByteArray::number(column);
    const QByteArray filler(150, ',');
    wide += "\nMC-COP,COP-8,2027-11-01,2027-11-05" + filler + "\nMC-COP,COP-9,2029-11-05,2029-11-01" + filler +
            "\nNOWHERE,X-1,2029-11-05,2029-11-06" + filler + "\nMC-COP,COP-10,1444-01-01,1444-01-02" + filler +
            "\nMC-COP,,2030-01-01,2030-01-02" + filler + "\nMC-COP,COP-11,next year," + filler + "\n";
    const MeetingImport plan = open.planned(wide);
    REQUIRE(plan.meetings.size() == 6);
    QList<ImportChange> outcomes;
    for (const PlannedMeeting& meeting : plan.meetings) {
        outcomes.append(meeting.outcome);
        CHECK((meeting.outcome == ImportChange::Added || !meeting.problems.isEmpty()));
    }
    using enum ImportChange;
    CHECK(outcomes == QList<ImportChange>{Added, Refused, Refused, Refused, Refused, Refused});
    CHECK(applyMeetings(*open.library, plan).value() == 1);
}

TEST_CASE("a calendar keeps its identities: a moved meeting is the same event with a higher sequence")
{
    OpenLibrary open;
    REQUIRE(applyMeetings(*open.library, open.planned(split)));
    const auto id = meetingCalled(*open.view, u"MC-COP COP-4"_s);
    REQUIRE(id);
    domain::PlannedDocument document;
    document.meeting = *id;
    document.symbol = u"UNEP/MC/COP.4/11"_s;
    REQUIRE(setPlannedDocument(*open.library, document));
    CalendarRequest request;
    request.meetings = {*id};
    request.deadlines = true;
    const auto write = [&] {
        const QString path = open.folder.filePath(u"meetings.ics"_s);
        REQUIRE(exportCalendar(*open.view, request, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return eventsOf(file.readAll());
    };
    const auto before = write();
    REQUIRE(before.size() == 4); // one part with days, three deadlines
    auto detail = meetingDetail(*open.view, *id).value();
    detail.parts[0].segment.start = QDate(2021, 11, 8);
    detail.parts[0].segment.end = QDate(2021, 11, 12);
    REQUIRE(setMeeting(*open.library, detail));
    const auto after = write();
    CHECK(QSet<QString>(after.keyBegin(), after.keyEnd()) == QSet<QString>(before.keyBegin(), before.keyEnd()));
    for (auto event = after.begin(); event != after.end(); ++event) {
        const Event& old = before[event.key()];
        CHECK(QDate::fromString(old[u"DTSTART"_s], u"yyyyMMdd"_s).addDays(7) ==
              QDate::fromString((*event)[u"DTSTART"_s], u"yyyyMMdd"_s));
        CHECK((*event)[u"SEQUENCE"_s].toInt() > old[u"SEQUENCE"_s].toInt());
    }
    REQUIRE(undo(*open.library));
    const auto back = write();
    for (auto event = back.begin(); event != back.end(); ++event)
        CHECK((*event)[u"SEQUENCE"_s].toInt() > after[event.key()][u"SEQUENCE"_s].toInt());
}

TEST_CASE("another program reads each event of the calendar as it was meant")
{
    const QString program = pythonWithCalendars();
    if (program.isEmpty()) {
        WARN("skipped: python3-icalendar is not installed");
        return;
    }
    OpenLibrary open;
    REQUIRE(applyMeetings(*open.library, open.planned(split)));
    const auto id = meetingCalled(*open.view, u"MC-COP COP-4"_s);
    REQUIRE(id);
    auto detail = meetingDetail(*open.view, *id).value();
    detail.meeting.titles.insert(Language::Chinese, u"第四次会议；,;\"一\" \\1\n"_s + QString(90, u'长'));
    detail.parts[0].segment.places.insert(Language::Chinese, u"在线, online"_s);
    REQUIRE(setMeeting(*open.library, detail));
    domain::PlannedDocument document;
    document.meeting = *id;
    document.symbol = u"UNEP/MC/COP.4/11"_s;
    REQUIRE(setPlannedDocument(*open.library, document));
    CalendarRequest request;
    request.deadlines = true;
    request.language = Language::Chinese;
    const auto calendar = calendarOf(*open.view, request);
    REQUIRE(calendar);
    const QString path = open.folder.filePath(u"all.ics"_s);
    REQUIRE(exportCalendar(*open.view, request, path));
    // What the other program has of each event, one array a line.
    QProcess reader;
    reader.start(program, {u"-c"_s,
                           u"import icalendar,json,sys\n"
                           "c=icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())\n"
                           "for e in c.walk('VEVENT'): print(json.dumps([str(e['UID']),int(e['SEQUENCE']),"
                           "e['DTSTART'].dt.isoformat(),e['DTEND'].dt.isoformat(),str(e['SUMMARY']),"
                           "str(e.get('DESCRIPTION','')),str(e.get('LOCATION','')),str(e['STATUS'])]))"_s,
                           path});
    REQUIRE(reader.waitForFinished(60'000));
    INFO(reader.readAllStandardError().toStdString());
    QHash<QString, QJsonArray> read;
    for (const QByteArray& line : reader.readAllStandardOutput().split('\n')) {
        const QJsonArray event = QJsonDocument::fromJson(line).array();
        if (!event.isEmpty())
            read.insert(event[0].toString(), event);
    }
    REQUIRE(calendar->events.size() > 3);
    CHECK(read.size() == calendar->events.size());
    for (const report::CalendarEvent& event : calendar->events) {
        const QDate last = event.lastDay.isValid() ? event.lastDay : event.firstDay;
        const QString status = event.status == report::EventStatus::Tentative   ? u"TENTATIVE"_s
                               : event.status == report::EventStatus::Cancelled ? u"CANCELLED"_s
                                                                                : u"CONFIRMED"_s;
        const QJsonArray meant{event.uid,
                               event.sequence,
                               event.firstDay.toString(Qt::ISODate),
                               last.addDays(1).toString(Qt::ISODate), // an end is the first moment after it
                               event.summary,
                               event.description,
                               event.location,
                               status};
        const auto text = [](const QJsonArray& array) {
            return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
        };
        CHECK(text(read[event.uid]) == text(meant));
    }
}

TEST_CASE("the list of a meeting's documents is written as table and as paper, and in no other form")
{
    OpenLibrary open;
    REQUIRE(applyMeetings(*open.library, open.planned(split)));
    const auto id = meetingCalled(*open.view, u"MC-COP COP-4"_s);
    REQUIRE(id);
    domain::PlannedDocument document;
    document.meeting = *id;
    document.symbol = u"UNEP/MC/COP.4/11"_s;
    REQUIRE(setPlannedDocument(*open.library, document));
    for (const QString& ending : {u"csv"_s, u"xlsx"_s, u"json"_s, u"docx"_s, u"odt"_s}) {
        const QString path = open.folder.filePath(u"list."_s + ending);
        CHECK(exportDocumentList(*open.view, *id, Language::French, path));
        CHECK(QFile(path).size() > 0);
    }
    QFile csv(open.folder.filePath(u"list.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("UNEP/MC/COP.4/11"));
    CHECK_FALSE(exportDocumentList(*open.view, *id, Language::French, open.folder.filePath(u"list.exe"_s)));
}
