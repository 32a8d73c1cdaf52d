// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meeting_repository.h"

#include "store/filter_sql.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

using domain::Language;
using domain::MeetingId;
using domain::MeetingSegment;
using domain::Segment;
using domain::SegmentId;
using domain::Translations;

QList<Segment> readSegments(Connection& connection, MeetingId id)
{
    QList<Segment> segments;
    Statement rows = connection.query("SELECT id, start_date, end_date, mode, tentative, status FROM meeting_segment "
                                      "WHERE meeting_id = ?1 ORDER BY position, id",
                                      id);
    while (rows.step()) {
        Segment segment;
        segment.id = rows.get<SegmentId>(0);
        segment.start = rows.get<QDate>(1);
        segment.end = rows.get<QDate>(2);
        segment.mode = domain::meetingModeFromCode(rows.get<QString>(3));
        segment.tentative = rows.get<bool>(4);
        segment.status = domain::meetingStatusFromCode(rows.get<QString>(5));
        Statement places =
            connection.query("SELECT language, place FROM segment_place WHERE segment_id = ?1", segment.id);
        while (places.step())
            segment.places.insert(domain::languageFromCode(places.get<QString>(0)), places.get<QString>(1));
        segments.append(segment);
    }
    return segments;
}

void setPlace(Connection& connection, SegmentId id, Language language, const QString& place)
{
    if (language == Language::Unknown || place.isEmpty())
        return;
    connection.run(
        "INSERT INTO segment_place (segment_id, language, place) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (segment_id, language) DO UPDATE SET place = excluded.place WHERE place <> excluded.place",
        id, code(language), place);
}

SegmentId segmentStarting(const QList<Segment>& segments, QDate start)
{
    for (const Segment& segment : segments) {
        if (segment.start == start)
            return segment.id;
    }
    return {};
}

void writeSegment(Connection& connection, MeetingId meeting, SegmentId known, int position,
                  const MeetingSegment& segment)
{
    const QString mode = code(domain::modeOfPlace(segment.place));
    if (known.isNull())
        connection.run(
            "INSERT INTO meeting_segment (meeting_id, position, start_date, end_date, mode, tentative, id) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            meeting, position, segment.start, segment.end, mode, segment.tentative, SegmentId::make());
    else
        connection.run("UPDATE meeting_segment SET position = ?1, start_date = ?2, end_date = ?3, mode = iif(?4 = "
                       "'', mode, ?4), "
                       "tentative = ?5 WHERE id = ?6",
                       position, segment.start, segment.end, mode, segment.tentative, known);
}

void deleteSegment(Connection& connection, SegmentId id)
{
    connection.run("DELETE FROM segment_place WHERE segment_id = ?1", id);
    connection.run("DELETE FROM segment_window WHERE segment_id = ?1", id);
    connection.run("DELETE FROM meeting_segment WHERE id = ?1", id);
}

Translations meetingTitles(Connection& connection, MeetingId id)
{
    Translations titles;
    Statement rows = connection.query("SELECT language, title FROM meeting_title WHERE meeting_id = ?1", id);
    while (rows.step())
        titles.insert(domain::languageFromCode(rows.get<QString>(0)), rows.get<QString>(1));
    return titles;
}

/// Letters and digits alone, so that "MC-COP COP-4" and "mc cop4" can be compared with what the library calls its
/// meetings.
QString squeezed(const QString& text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return result;
}

} // namespace

MeetingId findMeeting(Connection& connection, domain::BodyId body, const QString& code)
{
    return connection.one<MeetingId>("SELECT id FROM meeting WHERE body_id = ?1 AND code = ?2", body, code)
        .value_or(MeetingId());
}

MeetingId findMeetingLike(Connection& connection, domain::BodyId body, const QString& code)
{
    if (const MeetingId exact = findMeeting(connection, body, code); !exact.isNull())
        return exact;
    const QString wanted = squeezed(code);
    Statement rows = connection.query("SELECT id, code FROM meeting WHERE body_id = ?1", body);
    while (rows.step()) {
        if (squeezed(rows.get<QString>(1)) == wanted)
            return rows.get<MeetingId>(0);
    }
    return {};
}

MeetingId findMeetingByStart(Connection& connection, domain::BodyId body, QDate start)
{
    Statement rows =
        connection.query("SELECT DISTINCT m.id FROM meeting m JOIN meeting_segment s ON s.meeting_id = m.id "
                         "WHERE m.body_id = ?1 AND s.start_date = ?2 LIMIT 2",
                         body, start);
    if (!rows.step())
        return {};
    const MeetingId id = rows.get<MeetingId>(0);
    return rows.step() ? MeetingId() : id;
}

QList<MeetingId> meetingsCalled(Connection& connection, const QString& typed)
{
    const QString wanted = squeezed(typed);
    QList<MeetingId> found;
    Statement rows = connection.query(
        "SELECT m.id, m.code, b.code, coalesce(t.code, '') FROM meeting m JOIN body b ON b.id = m.body_id "
        "LEFT JOIN body t ON t.id = b.parent_id ORDER BY m.id");
    while (rows.step()) {
        const QString meeting = squeezed(rows.get<QString>(1));
        const QString body = squeezed(rows.get<QString>(2));
        const QString above = squeezed(rows.get<QString>(3));
        const QString number = meeting.mid(body.size() > above.size() ? body.size() - above.size() : 0);
        if (wanted == meeting || wanted == body + meeting || wanted == above + meeting || wanted == body + number)
            found.append(rows.get<MeetingId>(0));
    }
    return found;
}

MeetingId ensureMeeting(Connection& connection, const domain::Body& body, int ordinalOrYear)
{
    const QString wanted = domain::meetingCode(body, ordinalOrYear);
    if (const MeetingId known = findMeeting(connection, body.id, wanted); !known.isNull())
        return known;
    const MeetingId id = MeetingId::make();
    const bool counted = body.counting == domain::MeetingCounting::Ordinal;
    connection.run("INSERT INTO meeting (id, body_id, code, ordinal) VALUES (?1, ?2, ?3, ?4)", id, body.id, wanted,
                   counted ? std::optional<qint64>(ordinalOrYear) : std::nullopt);
    return id;
}

QList<MeetingSegment> segmentsOf(Connection& connection, MeetingId id, Language language)
{
    QList<MeetingSegment> segments;
    for (const Segment& segment : readSegments(connection, id))
        segments.append(
            {segment.start, segment.end, domain::preferred(segment.places, {language}), segment.tentative});
    return segments;
}

void setSegments(Connection& connection, MeetingId id, const QList<MeetingSegment>& segments, Language language)
{
    QList<Segment> known = readSegments(connection, id);
    QList<SegmentId> kept;
    int position = 0;
    for (const MeetingSegment& segment : segments) {
        const SegmentId same = segmentStarting(known, segment.start);
        const bool again = !same.isNull() && !kept.contains(same);
        writeSegment(connection, id, again ? same : SegmentId(), position++, segment);
        kept.append(again ? same : SegmentId());
    }
    for (const Segment& segment : known) {
        if (!kept.contains(segment.id))
            deleteSegment(connection, segment.id);
    }
    for (const MeetingSegment& segment : segments)
        setPlace(connection, segmentStarting(readSegments(connection, id), segment.start), language, segment.place);
}

void addPlaces(Connection& connection, MeetingId id, const QList<MeetingSegment>& printed, Language language)
{
    const QList<Segment> known = readSegments(connection, id);
    for (const MeetingSegment& segment : printed) {
        const SegmentId same = segmentStarting(known, segment.start);
        if (segment.start.isValid() && !same.isNull() &&
            !connection.one<qint64>("SELECT 1 FROM segment_place WHERE segment_id = ?1 AND language = ?2", same,
                                    code(language)))
            setPlace(connection, same, language, segment.place);
    }
}

void setMeetingTitle(Connection& connection, MeetingId id, Language language, const QString& title)
{
    connection.run("INSERT INTO meeting_title (meeting_id, language, title) VALUES (?1, ?2, ?3) "
                   "ON CONFLICT (meeting_id, language) DO UPDATE SET title = excluded.title",
                   id, code(language), title);
}

void relateMeetings(Connection& connection, MeetingId from, MeetingId to, domain::MeetingRelationKind kind)
{
    connection.run("INSERT INTO meeting_relation (from_id, to_id, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                   from, to, code(kind));
}

std::optional<domain::Meeting> meeting(Connection& connection, MeetingId id)
{
    Statement row = connection.query("SELECT body_id, code, ordinal, status, notes FROM meeting WHERE id = ?1", id);
    if (!row.step())
        return std::nullopt;
    domain::Meeting result;
    result.id = id;
    result.body = row.get<domain::BodyId>(0);
    result.code = row.get<QString>(1);
    result.ordinal = row.get<std::optional<int>>(2).value_or(0);
    result.status = domain::meetingStatusFromCode(row.get<QString>(3));
    result.notes = row.get<QString>(4);
    result.titles = meetingTitles(connection, id);
    result.segments = readSegments(connection, id);
    Statement relations =
        connection.query("SELECT to_id, kind FROM meeting_relation WHERE from_id = ?1 ORDER BY kind, to_id", id);
    while (relations.step())
        result.relations.append(
            {relations.get<MeetingId>(0), domain::meetingRelationKindFromCode(relations.get<QString>(1))});
    return result;
}

QList<MeetingRow> listMeetings(Connection& connection, const MeetingFilter& filter, Language language)
{
    FilterSql conditions;
    if (!filter.bodies.isEmpty())
        conditions.add("m.body_id IN (SELECT value FROM json_each(?))", jsonList(filter.bodies));
    if (filter.year > 0)
        conditions.add("EXISTS (SELECT 1 FROM meeting_segment y WHERE y.meeting_id = m.id AND y.start_date < ? AND "
                       "y.end_date >= ?)",
                       QString::number(filter.year + 1), QString::number(filter.year));
    Statement rows = conditions.query(
        connection,
        "SELECT m.id, m.body_id, b.code, m.code, m.ordinal, "
        "(SELECT min(start_date) FROM meeting_segment s WHERE s.meeting_id = m.id) AS first_day, "
        "(SELECT max(coalesce(end_date, start_date)) FROM meeting_segment s WHERE s.meeting_id = m.id), "
        // The trash is small: counting it is faster than asking of every document whether it lies there.
        "(SELECT count(*) FROM document_meeting l WHERE l.meeting_id = m.id) - "
        "(SELECT count(*) FROM document d CROSS JOIN document_meeting l ON l.document_id = d.id AND l.meeting_id = "
        "m.id "
        " WHERE d.deleted_at IS NOT NULL) "
        "FROM meeting m JOIN body b ON b.id = m.body_id",
        " ORDER BY first_day DESC NULLS LAST, b.code, m.ordinal DESC, m.code");
    QList<MeetingRow> meetings;
    while (rows.step()) {
        MeetingRow row{rows.get<MeetingId>(0),
                       rows.get<domain::BodyId>(1),
                       rows.get<QString>(2),
                       rows.get<QString>(3),
                       rows.get<std::optional<int>>(4).value_or(0),
                       {},
                       rows.get<QDate>(5),
                       rows.get<QDate>(6),
                       {},
                       rows.get<int>(7)};
        row.titles = meetingTitles(connection, row.id);
        QStringList places;
        for (const MeetingSegment& segment : segmentsOf(connection, row.id, language))
            places.append(segment.place);
        places.removeAll(QString());
        places.removeDuplicates();
        row.place = places.join(u"; "_s);
        meetings.append(row);
    }
    return meetings;
}

} // namespace rapporteur::store
