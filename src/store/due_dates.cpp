// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/due_dates.h"

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::BodyId;
using domain::Due;
using domain::DueKind;
using domain::DueMeeting;
using domain::DueUnit;
using domain::MeetingId;

namespace {

/// More meetings than any body has held; a loop over occurrences ends here.
constexpr int mostOrdinal = 1'000;

} // namespace

DueDates::DueDates(Connection& connection)
{
    Statement meetings = connection.query("SELECT id, body_id, code, ordinal FROM meeting");
    while (meetings.step()) {
        const Meeting meeting{meetings.get<MeetingId>(0),
                              meetings.get<BodyId>(1),
                              meetings.get<QString>(2),
                              meetings.get<std::optional<int>>(3).value_or(0),
                              {}};
        m_byId.insert(meeting.id, m_meetings.size());
        if (meeting.ordinal > 0)
            m_byOrdinal.insert(std::make_pair(meeting.body, meeting.ordinal), m_meetings.size());
        m_meetings.append(meeting);
    }
    Statement segments = connection.query(
        "SELECT meeting_id, start_date, tentative FROM meeting_segment ORDER BY meeting_id, position, id");
    while (segments.step()) {
        const auto place = m_byId.constFind(segments.get<MeetingId>(0));
        if (place != m_byId.constEnd())
            m_meetings[*place].segments.append({segments.get<QDate>(1), segments.get<bool>(2)});
    }
    Statement bodies = connection.query("SELECT id, code, series FROM body");
    while (bodies.step())
        m_bodies.insert(bodies.get<BodyId>(0), {bodies.get<QString>(1), bodies.get<QString>(2)});
}

const DueDates::Meeting* DueDates::meetingById(MeetingId id) const
{
    const auto place = m_byId.constFind(id);
    return place == m_byId.constEnd() ? nullptr : &m_meetings[*place];
}

const DueDates::Meeting* DueDates::meetingOf(BodyId body, int ordinal) const
{
    const auto place = m_byOrdinal.constFind(std::make_pair(body, ordinal));
    return place == m_byOrdinal.constEnd() ? nullptr : &m_meetings[*place];
}

void DueDates::resolveMeeting(ResolvedDue& result, BodyId body, int ordinal) const
{
    if (ordinal < 1)
        return;
    if (const Meeting* meeting = meetingOf(body, ordinal)) {
        result.meeting = meeting->id;
        result.meetingShown = m_bodies.value(body).code + u' ' + meeting->code;
        const Segment part = meeting->segments.value(result.due.segment);
        result.day = part.start.isValid() ? part.start.addDays(result.due.offset) : QDate();
        result.tentative = part.tentative;
        return;
    }
    const Body known = m_bodies.value(body);
    const QString number = QString::number(ordinal);
    const QString meeting = known.series.isEmpty() ? number : known.series + u'-' + number;
    result.meetingShown = known.code.isEmpty() ? meeting : known.code + u' ' + meeting;
}

/// The ordinal of the meeting at which a recurring mandate falls due next.
int DueDates::occurrence(const Due& due, BodyId body, const DueGround& ground, QDate done) const
{
    const Meeting* own = meetingById(ground.meeting);
    const int first = own && own->body == body ? own->ordinal : 0;
    const int step = std::max(1, due.every);
    QDate after = ground.adoptedOn;
    if (!after.isValid() && own)
        after = own->segments.value(0).start;
    if (done.isValid() && (!after.isValid() || done > after))
        after = done;
    for (int ordinal = first + step; ordinal <= mostOrdinal; ordinal += step) {
        const Meeting* meeting = meetingOf(body, ordinal);
        if (!meeting)
            return first > 0 || ordinal == first + step ? ordinal : 0;
        const QDate start = meeting->segments.value(due.segment).start;
        if (!start.isValid() || !after.isValid() || start > after)
            return ordinal;
    }
    return 0;
}

ResolvedDue DueDates::resolve(const Due& due, const DueGround& ground, QDate done) const
{
    ResolvedDue result;
    result.due = due;
    const BodyId body = due.body.isNull() ? ground.body : due.body;
    if (!due.body.isNull())
        result.bodyCode = m_bodies.value(due.body).code;
    switch (due.kind) {
    case DueKind::None:
    case DueKind::Event:
        break;
    case DueKind::Date:
        result.day = due.on;
        break;
    case DueKind::Meeting: {
        int ordinal = due.ordinal;
        if (due.meeting == DueMeeting::Next) {
            const Meeting* own = meetingById(ground.meeting);
            ordinal =
                own && own->body == body && own->ordinal > 0 ? own->ordinal + 1 : occurrence(due, body, ground, {});
        }
        resolveMeeting(result, body, ordinal);
        break;
    }
    case DueKind::Recurring:
        if (due.unit == DueUnit::Meeting)
            resolveMeeting(result, body, occurrence(due, body, ground, done));
        else
            result.day = domain::occurrenceAfter(due, done);
        break;
    }
    return result;
}

} // namespace rapporteur::store
