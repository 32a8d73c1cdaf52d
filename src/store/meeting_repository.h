// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings in the library: found by body and ordinal, made when a document is the first to name them, shown with all
// that hangs on them.
#pragma once

#include "domain/meeting.h"
#include "store/connection.h"

namespace rapporteur::store {

/// The meeting of a body with this code: "COP-4". Null id if there is none.
domain::MeetingId findMeeting(Connection& connection, domain::BodyId body, const QString& code);
/// That of a body whose code has the same letters and digits, whatever their case and what stands between them:
/// "COP-4" and "cop 4" are typed for each other and so cannot both be. The one of exactly this code first; null if
/// there is none.
domain::MeetingId findMeetingLike(Connection& connection, domain::BodyId body, const QString& code);
/// The one meeting of a body that has a segment beginning on this day. Null id if there is none, or more than one.
domain::MeetingId findMeetingByStart(Connection& connection, domain::BodyId body, QDate start);
/// The meetings that a person may mean: "COP-4", "MC-COP-4", "MC-COP COP-4", "mc cop4".
QList<domain::MeetingId> meetingsCalled(Connection& connection, const QString& typed);

/// Finds the meeting of a body with this ordinal (or year, for bodies that count so), or makes it.
domain::MeetingId ensureMeeting(Connection& connection, const domain::Body& body, int ordinalOrYear);

/// The segments as a masthead of this language would print them; the place in another language where this one has
/// none.
QList<domain::MeetingSegment> segmentsOf(Connection& connection, domain::MeetingId meeting,
                                         domain::Language language);
/// Makes these the segments of the meeting. Segments that begin on the same day keep their identity and their places
/// in other languages. Language::Unknown leaves places alone.
void setSegments(Connection& connection, domain::MeetingId meeting, const QList<domain::MeetingSegment>& segments,
                 domain::Language language);
/// Adds the places of printed segments, in this language, to known segments of the same days that have none yet.
void addPlaces(Connection& connection, domain::MeetingId meeting, const QList<domain::MeetingSegment>& printed,
               domain::Language language);
void setMeetingTitle(Connection& connection, domain::MeetingId meeting, domain::Language language,
                     const QString& title);
void relateMeetings(Connection& connection, domain::MeetingId from, domain::MeetingId to,
                    domain::MeetingRelationKind kind);

std::optional<domain::Meeting> meeting(Connection& connection, domain::MeetingId id);

struct MeetingRow {
    domain::MeetingId id;
    domain::BodyId body;
    QString bodyCode;
    QString code;
    int ordinal = 0;
    domain::Translations titles;
    QDate start;   ///< first day of the first segment
    QDate end;     ///< last day of the last segment
    QString place; ///< places of all segments, in the language asked for where known
    int documents = 0;
};

struct MeetingFilter {
    QList<domain::BodyId> bodies; ///< empty for all
    int year = 0;                 ///< of any segment; 0 for all
};

/// Latest first; meetings without days last.
QList<MeetingRow> listMeetings(Connection& connection, const MeetingFilter& filter, domain::Language language);

} // namespace rapporteur::store
