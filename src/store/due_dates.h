// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which mandates fall due, read off the register of meetings as it stands now: never stored, so that they
// move with the meetings.
#pragma once

#include "domain/due.h"
#include "store/connection.h"

#include <QHash>

namespace rapporteur::store {

/// A due time with what the register says of it.
struct ResolvedDue {
    domain::Due due;
    QString bodyCode; ///< of due.body; empty where that is the body of the decision
    QDate day;        ///< invalid where no day is known: no due time, an event, a meeting without dates or not known
    domain::MeetingId meeting;
    QString
        meetingShown; ///< "MC-COP COP-4", also of a meeting that the library does not hold; empty if none is meant
    bool tentative = false;
};

/// What the due times of a decision's mandates hang on.
struct DueGround {
    domain::BodyId body;
    domain::MeetingId meeting; ///< the one that adopted it
    QDate adoptedOn;
};

/// All openings at one moment. Made once for a list.
class DueDates {
public:
    explicit DueDates(Connection& connection);

    /// `done`: the day of the last entry that says it is done; a recurring mandate falls due again after it.
    ResolvedDue resolve(const domain::Due& due, const DueGround& ground, QDate done = {}) const;

private:
    struct Segment {
        QDate start;
        bool tentative = false;
    };
    struct Meeting {
        domain::MeetingId id;
        domain::BodyId body;
        QString code;
        int ordinal = 0;
        QList<Segment> segments;
    };
    struct Body {
        QString code;
        QString series;
    };
    void resolveMeeting(ResolvedDue& result, domain::BodyId body, int ordinal) const;
    int occurrence(const domain::Due& due, domain::BodyId body, const DueGround& ground, QDate done) const;
    const Meeting* meetingOf(domain::BodyId body, int ordinal) const;
    const Meeting* meetingById(domain::MeetingId id) const;

    QList<Meeting> m_meetings;
    QHash<std::pair<domain::BodyId, int>, qsizetype> m_byOrdinal;
    QHash<domain::MeetingId, qsizetype> m_byId;
    QHash<domain::BodyId, Body> m_bodies;
};

} // namespace rapporteur::store
