// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meetings.h"

#include "store/document_list_repository.h"
#include "store/filter_sql.h"
#include "store/meeting_repository.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::MeetingDetail;
using domain::MeetingId;
using domain::MeetingRelationKind;
using domain::MeetingRemarkKind;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(meetings)
};

template <typename Change>
Result<void> change(Library& library, const QString& label, Change&& body)
{
    return library.store().write(label, [&](Connection& connection) { body(connection); });
}

template <typename Value>
struct Name {
    Value value;
    const char* name;
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

constexpr Name<domain::MeetingStatus> statusNames[] = {
    {domain::MeetingStatus::Planned, QT_TRANSLATE_NOOP("meetings", "provisional")},
    {domain::MeetingStatus::Confirmed, QT_TRANSLATE_NOOP("meetings", "confirmed")},
    {domain::MeetingStatus::Held, QT_TRANSLATE_NOOP("meetings", "held")},
    {domain::MeetingStatus::Postponed, QT_TRANSLATE_NOOP("meetings", "postponed")},
    {domain::MeetingStatus::Cancelled, QT_TRANSLATE_NOOP("meetings", "cancelled")},
};
constexpr Name<domain::MeetingMode> modeNames[] = {
    {domain::MeetingMode::Unknown, QT_TRANSLATE_NOOP("meetings", "not known")},
    {domain::MeetingMode::InPerson, QT_TRANSLATE_NOOP("meetings", "in person")},
    {domain::MeetingMode::Online, QT_TRANSLATE_NOOP("meetings", "online")},
    {domain::MeetingMode::Hybrid, QT_TRANSLATE_NOOP("meetings", "hybrid")},
};
constexpr Name<domain::OfficerRole> roleNames[] = {
    {domain::OfficerRole::Member, QT_TRANSLATE_NOOP("meetings", "member")},
    {domain::OfficerRole::President, QT_TRANSLATE_NOOP("meetings", "president")},
    {domain::OfficerRole::VicePresident, QT_TRANSLATE_NOOP("meetings", "vice-president")},
    {domain::OfficerRole::Chair, QT_TRANSLATE_NOOP("meetings", "chair")},
    {domain::OfficerRole::CoChair, QT_TRANSLATE_NOOP("meetings", "co-chair")},
    {domain::OfficerRole::ViceChair, QT_TRANSLATE_NOOP("meetings", "vice-chair")},
    {domain::OfficerRole::Rapporteur, QT_TRANSLATE_NOOP("meetings", "rapporteur")},
    {domain::OfficerRole::Secretary, QT_TRANSLATE_NOOP("meetings", "secretary")},
};

struct RelationNames {
    MeetingRelationKind kind;
    const char* outgoing;
    const char* incoming;
};
constexpr RelationNames relationNames[] = {
    {MeetingRelationKind::PreparatoryFor, QT_TRANSLATE_NOOP("meetings", "prepares"),
     QT_TRANSLATE_NOOP("meetings", "is prepared by")},
    {MeetingRelationKind::BackToBackWith, QT_TRANSLATE_NOOP("meetings", "is back to back with"),
     QT_TRANSLATE_NOOP("meetings", "is back to back with")},
    {MeetingRelationKind::JointWith, QT_TRANSLATE_NOOP("meetings", "is joint with"),
     QT_TRANSLATE_NOOP("meetings", "is joint with")},
    {MeetingRelationKind::Resumes, QT_TRANSLATE_NOOP("meetings", "resumes"),
     QT_TRANSLATE_NOOP("meetings", "is resumed by")},
};

/// "MC-COP COP-4" of each, of the first few.
QStringList fullCodes(Connection& connection, const QList<MeetingId>& meetings)
{
    constexpr qsizetype most = 8;
    QStringList codes;
    for (const MeetingId meeting : meetings.first(std::min(meetings.size(), most)))
        codes.append(
            connection
                .one<QString>("SELECT b.code || ' ' || m.code FROM meeting m JOIN body b ON b.id = m.body_id "
                              "WHERE m.id = ?1",
                              meeting)
                .value_or(QString()));
    if (meetings.size() > most)
        codes.append(u"…"_s);
    return codes;
}

/// Whether both meetings stand to each other in the same way.
bool isMutual(MeetingRelationKind kind)
{
    return kind == MeetingRelationKind::BackToBackWith || kind == MeetingRelationKind::JointWith;
}

bool hasRelation(Connection& connection, MeetingId from, MeetingId to, MeetingRelationKind kind)
{
    return connection
        .one<int>("SELECT 1 FROM meeting_relation WHERE from_id = ?1 AND to_id = ?2 AND kind = ?3", from, to,
                  code(kind))
        .has_value();
}

/// Whether relations of one kind lead from a meeting to another, over others too.
bool leadsTo(Connection& connection, MeetingId from, MeetingId to, MeetingRelationKind kind)
{
    return connection
        .one<int>(
            "WITH RECURSIVE reached (id) AS (SELECT ?1 UNION SELECT r.to_id FROM meeting_relation r JOIN reached "
            "ON r.from_id = reached.id AND r.kind = ?3) SELECT 1 FROM reached WHERE id = ?2",
            from, to, code(kind))
        .has_value();
}

} // namespace

Result<MeetingDetail> meetingDetail(View& view, MeetingId id)
{
    return view.read([&](Connection& connection) -> Result<MeetingDetail> {
        const auto found = store::meetingDetail(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return *found;
    });
}

Result<MeetingId> meetingCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) -> Result<MeetingId> {
        const QList<MeetingId> found = store::meetingsCalled(connection, typed);
        if (found.size() > 1)
            return fail(ErrorCode::Ambiguous,
                        {typed, QString::number(found.size()), fullCodes(connection, found).join(u", "_s)});
        return found.isEmpty() ? Result<MeetingId>(fail(ErrorCode::NotFound, {typed})) : found.first();
    });
}

Result<QList<RelatedMeeting>> relatedMeetings(View& view, MeetingId id)
{
    return view.read([&](Connection& connection) {
        QList<RelatedMeeting> related;
        store::Statement rows = connection.query(
            "SELECT m.id, b.code || ' ' || m.code, r.kind, r.to_id = ?1 FROM meeting_relation r JOIN meeting m ON "
            "m.id = iif(r.to_id = ?1, r.from_id, r.to_id) JOIN body b ON b.id = m.body_id WHERE r.from_id = ?1 OR "
            "r.to_id = ?1 ORDER BY r.kind, b.code, m.code",
            id);
        while (rows.step())
            related.append({rows.get<MeetingId>(0), rows.get<QString>(1),
                            domain::meetingRelationKindFromCode(rows.get<QString>(2)), rows.get<bool>(3)});
        return related;
    });
}

Result<QList<domain::Officer>> officersOf(View& view, domain::BodyId body, MeetingId meeting)
{
    return view.read([&](Connection& connection) { return store::officers(connection, body, meeting); });
}

Result<QList<store::AxisRow>> timeAxis(View& view, const QList<domain::BodyId>& bodies, QDate from, QDate to,
                                       domain::Language language)
{
    return view.read([&](Connection& connection) { return store::timeAxis(connection, bodies, from, to, language); });
}

Result<MeetingId> nextMeeting(View& view, const QList<domain::BodyId>& bodies, QDate day)
{
    return view.read([&](Connection& connection) {
        store::FilterSql conditions;
        conditions.add("coalesce(s.end_date, s.start_date, w.last_day, w.first_day) >= ?", day.toString(Qt::ISODate));
        conditions.add("m.status NOT IN ('cancelled', 'postponed') AND s.status NOT IN ('cancelled', 'postponed')");
        if (!bodies.isEmpty())
            conditions.add("m.body_id IN (SELECT value FROM json_each(?))", store::jsonList(bodies));
        store::Statement row = conditions.query(
            connection,
            "SELECT m.id FROM meeting m JOIN meeting_segment s ON s.meeting_id = m.id LEFT JOIN segment_window w ON "
            "w.segment_id = s.id",
            " ORDER BY coalesce(s.start_date, w.first_day), m.id LIMIT 1");
        return row.step() ? row.get<MeetingId>(0) : MeetingId();
    });
}

QString meetingRemarkText(const domain::MeetingRemark& remark, const MeetingDetail& meeting)
{
    const QString part = QString::number(remark.part + 1);
    const QString other = QString::number(remark.other + 1);
    const QString day = remark.day.toString(Qt::ISODate);
    switch (remark.kind) {
    case MeetingRemarkKind::NoDays:
        return Text::tr("The meeting has no days, and no time in which it will be held.");
    case MeetingRemarkKind::EndsTooEarly:
        return Text::tr("Part %1 ends before it begins.").arg(part);
    case MeetingRemarkKind::Overlap:
        return Text::tr("Part %1 shares days with part %2.").arg(part, other);
    case MeetingRemarkKind::OutOfOrder:
        return Text::tr("Part %1 begins before part %2.").arg(part, other);
    case MeetingRemarkKind::TooLong:
        return Text::tr("Part %1 lasts more than 60 days: is the year right?").arg(part);
    case MeetingRemarkKind::TooEarly:
        return Text::tr("%1 is before 1945; days are given in the Gregorian calendar.").arg(day);
    case MeetingRemarkKind::TooLate:
        return Text::tr("%1 is later than 2199; days are given in the Gregorian calendar.").arg(day);
    case MeetingRemarkKind::UnknownZone:
        return Text::tr("There is no time zone “%1”; write it as Europe/Zurich.").arg(meeting.timeZone);
    case MeetingRemarkKind::ClockChange:
        return Text::tr("In %1, clocks change on %2, while the meeting lasts.").arg(meeting.timeZone, day);
    case MeetingRemarkKind::WindowReversed:
        return Text::tr("The time in which part %1 will be held ends before it begins.").arg(part);
    }
    return {};
}

QString meetingStatusName(domain::MeetingStatus status)
{
    return nameOf(statusNames, status);
}

QString meetingModeName(domain::MeetingMode mode)
{
    return nameOf(modeNames, mode);
}

QString meetingRelationName(MeetingRelationKind kind, bool incoming)
{
    for (const RelationNames& each : relationNames) {
        if (each.kind == kind)
            return Text::tr(incoming ? each.incoming : each.outgoing);
    }
    return {};
}

QString officerRoleName(domain::OfficerRole role)
{
    return nameOf(roleNames, role);
}

Result<MeetingId> addMeeting(Library& library, const MeetingDetail& meeting)
{
    return library.store().write(Text::tr("add a meeting"),
                                 [&](Connection& connection) { return store::addMeeting(connection, meeting); });
}

Result<void> setMeeting(Library& library, const MeetingDetail& meeting)
{
    const auto kept = change(library, Text::tr("change a meeting"),
                             [&](Connection& connection) { store::setMeeting(connection, meeting); });
    if (!kept)
        return kept;
    // Documents are searched by the code and the titles of their meetings.
    const auto documents = library.store().read([&](Connection& connection) {
        store::DocumentFilter filter;
        filter.meetings = {meeting.meeting.id};
        return store::documentIds(connection, filter, store::DocumentOrder::Added, 0, -1);
    });
    return documents ? library.refreshFacts(*documents) : Result<void>(Failure(documents.error()));
}

Result<void> removeMeeting(Library& library, MeetingId meeting)
{
    return change(library, Text::tr("delete a meeting"),
                  [&](Connection& connection) { store::removeMeeting(connection, meeting); });
}

Result<void> relateMeetings(Library& library, MeetingId from, MeetingId to, MeetingRelationKind kind)
{
    if (from == to)
        return fail(ErrorCode::Invalid, {Text::tr("meeting"), {}, Text::tr("a meeting is not related to itself.")});
    return change(library, Text::tr("relate meetings"), [&](Connection& connection) {
        if (isMutual(kind) && hasRelation(connection, to, from, kind))
            return; // the same, said from the other side
        if (!isMutual(kind) && leadsTo(connection, to, from, kind))
            throw store::Refused(
                ErrorCode::Invalid,
                {Text::tr("meeting"), {}, Text::tr("these meetings are related the other way round.")});
        store::relateMeetings(connection, from, to, kind);
    });
}

Result<void> unrelateMeetings(Library& library, MeetingId from, MeetingId to, MeetingRelationKind kind)
{
    return change(library, Text::tr("take a relation of meetings away"), [&](Connection& connection) {
        const bool there = hasRelation(connection, from, to, kind);
        const bool reverse = isMutual(kind) && hasRelation(connection, to, from, kind);
        if (!there && !reverse)
            throw store::Refused(ErrorCode::Invalid,
                                 {Text::tr("meeting"), {}, Text::tr("these meetings are not related so.")});
        store::unrelateMeetings(connection, from, to, kind);
        if (reverse)
            store::unrelateMeetings(connection, to, from, kind);
    });
}

Result<domain::OfficerId> setOfficer(Library& library, const domain::Officer& officer)
{
    return library.store().write(officer.id.isNull() ? Text::tr("add an officer") : Text::tr("change an officer"),
                                 [&](Connection& connection) { return store::setOfficer(connection, officer); });
}

Result<void> removeOfficer(Library& library, domain::OfficerId officer)
{
    return change(library, Text::tr("take an officer away"),
                  [&](Connection& connection) { store::removeOfficer(connection, officer); });
}

} // namespace rapporteur::workspace
