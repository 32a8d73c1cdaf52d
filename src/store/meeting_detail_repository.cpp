// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meeting_detail_repository.h"

#include "domain/meeting_code.h"
#include "store/body_repository.h"
#include "store/filter_sql.h"
#include "store/kept_values.h"
#include "store/meeting_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingDetail;
using domain::MeetingId;
using domain::MeetingPart;
using domain::Officer;
using domain::OfficerId;
using domain::SegmentId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

/// A time zone that is kept already stays: another computer may know it.
void refuseImpossible(const MeetingDetail& detail, const QString& keptZone = {})
{
    using Kind = domain::MeetingRemarkKind;
    for (const domain::MeetingRemark& remark : checkMeeting(detail)) {
        const QString part = QString::number(remark.part + 1);
        const QString day = remark.day.toString(Qt::ISODate);
        switch (remark.kind) {
        case Kind::EndsTooEarly:
            throw Refused(ErrorCode::Invalid,
                          {Text::tr("days"), day, Text::tr("part %1 ends before it begins.").arg(part)});
        case Kind::Overlap:
            throw Refused(
                ErrorCode::Invalid,
                {Text::tr("days"),
                 {},
                 Text::tr("part %1 shares days with part %2.").arg(part, QString::number(remark.other + 1))});
        case Kind::TooEarly:
            throw Refused(ErrorCode::Invalid, {Text::tr("days"), day,
                                               Text::tr("days are given in the Gregorian calendar, from 1945 on.")});
        case Kind::TooLate:
            throw Refused(ErrorCode::Invalid,
                          {Text::tr("days"), day,
                           Text::tr("that is later than 2199; days are given in the Gregorian calendar.")});
        case Kind::UnknownZone:
            if (detail.timeZone == keptZone)
                break;
            throw Refused(ErrorCode::Invalid, {Text::tr("time zone"), detail.timeZone,
                                               Text::tr("there is no such time zone; write it as Europe/Zurich.")});
        case Kind::WindowReversed:
            throw Refused(ErrorCode::Invalid,
                          {Text::tr("days"), day, Text::tr("the time of part %1 ends before it begins.").arg(part)});
        case Kind::NoDays:
        case Kind::OutOfOrder:
        case Kind::TooLong:
        case Kind::ClockChange:
            break;
        }
    }
}

/// The code as it is kept.
QString keptCode(Connection& connection, const MeetingDetail& detail)
{
    const domain::Meeting& meeting = detail.meeting;
    Statement body = connection.query("SELECT series FROM body WHERE id = ?1", meeting.body);
    if (!body.step())
        throw Refused(ErrorCode::NotFound, {QString::number(meeting.body.value)});
    if (const QString typed = meeting.code.simplified(); !typed.isEmpty()) {
        if (!domain::isMeetingCode(typed))
            throw Refused(ErrorCode::Invalid, {Text::tr("meeting"), typed.left(domain::longestMeetingCode),
                                               Text::tr("the code of a meeting is made of letters and digits, %1 at "
                                                        "most: COP-4.")
                                                   .arg(domain::longestMeetingCode)});
        return typed;
    }
    const QString series = body.get<QString>(0);
    if (meeting.ordinal <= 0)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("meeting"), {}, Text::tr("a meeting needs a number in its series, or a code.")});
    return (series.isEmpty() ? QString() : series + u'-') + QString::number(meeting.ordinal);
}

void refuseTaken(Connection& connection, const MeetingDetail& detail, const QString& code)
{
    const MeetingId other = findMeetingLike(connection, detail.meeting.body, code);
    if (!other.isNull() && other != detail.meeting.id)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("meeting"), code, Text::tr("the body has another meeting with this code.")});
}

void writePart(Connection& connection, MeetingId meeting, int position, const MeetingPart& part, bool known)
{
    const domain::Segment& segment = part.segment;
    const SegmentId id = known ? segment.id : SegmentId::make();
    connection.run("INSERT INTO meeting_segment (id, meeting_id, position, start_date, end_date, mode, tentative, "
                   "status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET position = "
                   "excluded.position, start_date = excluded.start_date, end_date = excluded.end_date, mode = "
                   "excluded.mode, tentative = excluded.tentative, status = excluded.status",
                   id, meeting, position, segment.start, segment.end, code(segment.mode), segment.tentative,
                   code(segment.status));
    connection.run("DELETE FROM segment_place WHERE segment_id = ?1", id);
    for (auto place = segment.places.begin(); place != segment.places.end(); ++place) {
        const QString kept = keptLine(Text::tr("place"), *place);
        if (place.key() != Language::Unknown && !kept.isEmpty())
            connection.run("INSERT INTO segment_place (segment_id, language, place) VALUES (?1, ?2, ?3)", id,
                           code(place.key()), kept);
    }
    connection.run("DELETE FROM segment_window WHERE segment_id = ?1", id);
    if (part.window != domain::SegmentWindow())
        connection.run("INSERT INTO segment_window (segment_id, said, first_day, last_day) VALUES (?1, ?2, ?3, ?4)",
                       id, keptLine(Text::tr("time"), part.window.said), part.window.first, part.window.last);
}

void deletePart(Connection& connection, SegmentId id)
{
    connection.run("DELETE FROM segment_place WHERE segment_id = ?1", id);
    connection.run("DELETE FROM segment_window WHERE segment_id = ?1", id);
    connection.run("DELETE FROM meeting_segment WHERE id = ?1", id);
}

void writeParts(Connection& connection, MeetingId meeting, const QList<MeetingPart>& parts)
{
    QList<SegmentId> known;
    Statement rows = connection.query("SELECT id FROM meeting_segment WHERE meeting_id = ?1", meeting);
    while (rows.step())
        known.append(rows.get<SegmentId>(0));
    int position = 0;
    for (const MeetingPart& part : parts)
        writePart(connection, meeting, position++, part, known.removeOne(part.segment.id));
    for (const SegmentId gone : known)
        deletePart(connection, gone);
}

void writeSetting(Connection& connection, const MeetingDetail& detail)
{
    if (detail.timeZone.isEmpty() && detail.ruleSet.isNull())
        connection.run("DELETE FROM meeting_setting WHERE meeting_id = ?1", detail.meeting.id);
    else
        connection.run("INSERT INTO meeting_setting (meeting_id, time_zone, rule_set_id) VALUES (?1, ?2, ?3) ON "
                       "CONFLICT (meeting_id) DO UPDATE SET time_zone = excluded.time_zone, rule_set_id = "
                       "excluded.rule_set_id",
                       detail.meeting.id, detail.timeZone, detail.ruleSet);
}

void writeBelongings(Connection& connection, const MeetingDetail& detail)
{
    const MeetingId id = detail.meeting.id;
    connection.run("DELETE FROM meeting_title WHERE meeting_id = ?1", id);
    for (auto title = detail.meeting.titles.begin(); title != detail.meeting.titles.end(); ++title) {
        if (const QString kept = keptTitle(*title); !kept.isEmpty())
            setMeetingTitle(connection, id, title.key(), kept);
    }
    writeParts(connection, id, detail.parts);
    writeSetting(connection, detail);
    connection.run("DELETE FROM meeting_relation WHERE from_id = ?1", id);
    for (const domain::MeetingRelation& relation : detail.meeting.relations) {
        if (relation.other == id)
            throw Refused(ErrorCode::Invalid,
                          {Text::tr("meeting"), {}, Text::tr("a meeting is not related to itself.")});
        relateMeetings(connection, id, relation.other, relation.kind);
    }
}

QHash<SegmentId, domain::Translations> allPlaces(Connection& connection)
{
    QHash<SegmentId, domain::Translations> places;
    Statement rows = connection.query("SELECT segment_id, language, place FROM segment_place");
    while (rows.step())
        places[rows.get<SegmentId>(0)].insert(domain::languageFromCode(rows.get<QString>(1)), rows.get<QString>(2));
    return places;
}

/// Rows of other records that name a meeting, whatever tables later formats of the library add.
int recordsHangingOn(Connection& connection, MeetingId id)
{
    int hanging = 0;
    Statement columns = connection.query(
        "SELECT t.name, f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.schema = "
        "'main' "
        "AND f.\"table\" = 'meeting' AND t.name NOT IN ('meeting_title', 'meeting_segment', 'meeting_setting', "
        "'meeting_relation', 'officer')");
    while (columns.step()) {
        const std::string sql = "SELECT count(*) FROM \"" + columns.get<QString>(0).toStdString() + "\" WHERE \"" +
                                columns.get<QString>(1).toStdString() + "\" = ?1";
        hanging += connection.one<int>(sql, id).value_or(0);
    }
    return hanging;
}

Officer officerOf(const Statement& row)
{
    Officer officer;
    officer.id = row.get<OfficerId>(0);
    officer.body = row.get<domain::BodyId>(1);
    officer.meeting = row.get<MeetingId>(2);
    officer.role = domain::officerRoleFromCode(row.get<QString>(3)).value_or(domain::OfficerRole::Member);
    officer.name = row.get<QString>(4);
    officer.party = row.get<QString>(5);
    officer.region = row.get<QString>(6);
    officer.start = row.get<QDate>(7);
    officer.end = row.get<QDate>(8);
    return officer;
}

} // namespace

std::optional<MeetingDetail> meetingDetail(Connection& connection, MeetingId id)
{
    const auto known = meeting(connection, id);
    if (!known)
        return std::nullopt;
    MeetingDetail detail;
    detail.meeting = *known;
    for (const domain::Segment& segment : known->segments) {
        MeetingPart part{segment, {}};
        Statement window = connection.query(
            "SELECT said, first_day, last_day FROM segment_window WHERE segment_id = ?1", segment.id);
        if (window.step())
            part.window = {window.get<QString>(0), window.get<QDate>(1), window.get<QDate>(2)};
        detail.parts.append(part);
    }
    Statement setting =
        connection.query("SELECT time_zone, rule_set_id FROM meeting_setting WHERE meeting_id = ?1", id);
    if (setting.step()) {
        detail.timeZone = setting.get<QString>(0);
        detail.ruleSet = setting.get<domain::RuleSetId>(1);
    }
    detail.officers = officers(connection, known->body, id);
    return detail;
}

MeetingId addMeeting(Connection& connection, const MeetingDetail& detail)
{
    MeetingDetail added = detail;
    added.meeting.id = MeetingId::make();
    refuseImpossible(added);
    added.meeting.code = keptCode(connection, added);
    refuseTaken(connection, added, added.meeting.code);
    const domain::Meeting& meeting = added.meeting;
    connection.run("INSERT INTO meeting (id, body_id, code, ordinal, status, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                   meeting.id, meeting.body, meeting.code,
                   meeting.ordinal > 0 ? std::optional<qint64>(meeting.ordinal) : std::nullopt, code(meeting.status),
                   keptText(Text::tr("notes"), meeting.notes));
    writeBelongings(connection, added);
    return meeting.id;
}

void setMeeting(Connection& connection, const MeetingDetail& detail)
{
    const domain::Meeting& meeting = detail.meeting;
    refuseImpossible(
        detail, connection.one<QString>("SELECT time_zone FROM meeting_setting WHERE meeting_id = ?1", meeting.id)
                    .value_or(QString()));
    const QString kept = keptCode(connection, detail);
    refuseTaken(connection, detail, kept);
    const int changed = connection.run(
        "UPDATE meeting SET body_id = ?2, code = ?3, ordinal = ?4, status = ?5, notes = ?6 WHERE id = ?1", meeting.id,
        meeting.body, kept, meeting.ordinal > 0 ? std::optional<qint64>(meeting.ordinal) : std::nullopt,
        code(meeting.status), keptText(Text::tr("notes"), meeting.notes));
    if (changed == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(meeting.id.value)});
    writeBelongings(connection, detail);
}

void removeMeeting(Connection& connection, MeetingId id)
{
    const auto detail = meetingDetail(connection, id);
    if (!detail)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    const int hanging = recordsHangingOn(connection, id);
    if (hanging > 0)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("meeting"), detail->meeting.code,
                       Text::tr("%n records hang on it (documents, decisions, activities, agendas, plans); move them "
                                "first.",
                                nullptr, hanging)});
    for (const MeetingPart& part : detail->parts)
        deletePart(connection, part.segment.id);
    for (const char* sql :
         {"DELETE FROM meeting_title WHERE meeting_id = ?1", "DELETE FROM meeting_setting WHERE meeting_id = ?1",
          "DELETE FROM meeting_relation WHERE from_id = ?1", "DELETE FROM meeting_relation WHERE to_id = ?1",
          "DELETE FROM officer WHERE meeting_id = ?1", "DELETE FROM meeting WHERE id = ?1"})
        connection.run(sql, id);
}

void unrelateMeetings(Connection& connection, MeetingId from, MeetingId to, domain::MeetingRelationKind kind)
{
    connection.run("DELETE FROM meeting_relation WHERE from_id = ?1 AND to_id = ?2 AND kind = ?3", from, to,
                   code(kind));
}

QList<Officer> officers(Connection& connection, domain::BodyId body, MeetingId meeting)
{
    QList<Officer> found;
    Statement rows = connection.query(
        "SELECT id, body_id, meeting_id, role, name, party, region, start_date, end_date FROM officer "
        "WHERE body_id = ?1 AND meeting_id IS ?2 ORDER BY position, id",
        body, meeting);
    while (rows.step())
        found.append(officerOf(rows));
    return found;
}

OfficerId setOfficer(Connection& connection, const Officer& officer)
{
    if (keptLine(Text::tr("name"), officer.name).isEmpty())
        throw Refused(ErrorCode::Invalid, {Text::tr("name"), {}, Text::tr("an officer needs a name.")});
    checkDay(Text::tr("term"), officer.start);
    checkDay(Text::tr("term"), officer.end);
    if (officer.start.isValid() && officer.end.isValid() && officer.end < officer.start)
        throw Refused(ErrorCode::Invalid, {Text::tr("term"), officer.end.toString(Qt::ISODate),
                                           Text::tr("the term ends before it begins.")});
    const OfficerId id = officer.id.isNull() ? OfficerId::make() : officer.id;
    connection.run(
        "INSERT INTO officer (id, body_id, meeting_id, role, name, party, region, start_date, end_date, "
        "position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT coalesce(max(position) + 1, 0) FROM "
        "officer WHERE body_id = ?2 AND meeting_id IS ?3)) ON CONFLICT (id) DO UPDATE SET body_id = "
        "excluded.body_id, meeting_id = excluded.meeting_id, role = excluded.role, name = excluded.name, "
        "party = excluded.party, region = excluded.region, start_date = excluded.start_date, end_date = "
        "excluded.end_date",
        id, officer.body, officer.meeting, code(officer.role), keptLine(Text::tr("name"), officer.name),
        keptLine(Text::tr("organization"), officer.party), keptLine(Text::tr("region"), officer.region),
        officer.start, officer.end);
    return id;
}

void removeOfficer(Connection& connection, OfficerId officer)
{
    if (connection.run("DELETE FROM officer WHERE id = ?1", officer) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(officer.value)});
}

QList<AxisRow> timeAxis(Connection& connection, const QList<domain::BodyId>& bodyIds, QDate from, QDate to,
                        Language language)
{
    const BodyDirectory directory(bodies(connection));
    const QHash<SegmentId, domain::Translations> placesOf = allPlaces(connection);
    FilterSql conditions;
    if (!bodyIds.isEmpty())
        conditions.add("m.body_id IN (SELECT value FROM json_each(?))", jsonList(bodyIds));
    conditions.add("coalesce(s.start_date, w.first_day) IS NOT NULL");
    if (from.isValid())
        conditions.add("coalesce(s.end_date, s.start_date, w.last_day, w.first_day) >= ?",
                       from.toString(Qt::ISODate));
    if (to.isValid())
        conditions.add("coalesce(s.start_date, w.first_day) <= ?", to.toString(Qt::ISODate));
    Statement rows = conditions.query(
        connection,
        "SELECT m.body_id, b.code, m.id, m.code, m.status, s.position, s.start_date, s.end_date, s.tentative, "
        "s.mode, "
        "s.status, w.said, w.first_day, w.last_day, s.id FROM meeting m JOIN body b ON b.id = m.body_id JOIN "
        "meeting_segment s "
        "ON s.meeting_id = m.id LEFT JOIN segment_window w ON w.segment_id = s.id",
        " ORDER BY coalesce(s.start_date, w.first_day), b.code, s.position");
    QList<AxisRow> axis;
    QHash<domain::BodyId, qsizetype> places;
    while (rows.step()) {
        const auto body = rows.get<domain::BodyId>(0);
        if (!places.contains(body)) {
            places.insert(body, axis.size());
            axis.append({body, rows.get<QString>(1), directory.displayName(body, {language, Language::English}), {}});
        }
        MeetingPart part;
        part.segment.start = rows.get<QDate>(6);
        part.segment.end = rows.get<QDate>(7);
        part.window = {{}, rows.get<QDate>(12), rows.get<QDate>(13)};
        const auto ofMeeting = domain::meetingStatusFromCode(rows.get<QString>(4));
        const auto ofPart = domain::meetingStatusFromCode(rows.get<QString>(10));
        axis[places[body]].spans.append({rows.get<MeetingId>(2), rows.get<int>(5), rows.get<QString>(3),
                                         part.firstDay(), part.lastDay(),
                                         rows.get<bool>(8) || !part.segment.start.isValid(),
                                         rows.get<std::optional<QString>>(11).value_or(QString()),
                                         ofPart == domain::MeetingStatus::Planned ? ofMeeting : ofPart,
                                         domain::meetingModeFromCode(rows.get<QString>(9)),
                                         domain::preferred(placesOf.value(rows.get<SegmentId>(14)), {language})});
    }
    return axis;
}

QHash<MeetingId, int> meetingRevisions(Connection& connection)
{
    QHash<MeetingId, int> revisions;
    Statement rows =
        connection.query("SELECT row_id, count(*) FROM change_subject WHERE source_table = (SELECT number "
                         "FROM source_table WHERE name = 'meeting') GROUP BY row_id");
    while (rows.step())
        revisions.insert(rows.get<MeetingId>(0), rows.get<int>(1));
    return revisions;
}

} // namespace rapporteur::store
