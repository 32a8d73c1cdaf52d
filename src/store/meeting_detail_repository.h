// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as a person edits them: facts, titles, parts with or without days, relations, time zone, officers; and
// what a time axis shows of all of them.
#pragma once

#include "domain/meeting_detail.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Nothing if the meeting is gone.
std::optional<domain::MeetingDetail> meetingDetail(Connection& connection, domain::MeetingId id);

/// Adds a meeting with all that is given; returns its id. An empty code is made of the body's series and the ordinal.
/// Throws Refused: Invalid for days that cannot be (domain::checkMeeting), without code or ordinal, where the body
/// has another meeting with the code; NotFound for a body that is not there.
domain::MeetingId addMeeting(Connection& connection, const domain::MeetingDetail& detail);
/// Makes the meeting of this id what is given; parts that have the id of a segment keep it. Officers are left alone.
/// Throws as above, and NotFound.
void setMeeting(Connection& connection, const domain::MeetingDetail& detail);
/// Throws Refused: NotFound; Invalid where documents, decisions or activities hang on it.
void removeMeeting(Connection& connection, domain::MeetingId id);

void unrelateMeetings(Connection& connection, domain::MeetingId from, domain::MeetingId to,
                      domain::MeetingRelationKind kind);

/// The officers of a body itself (a null meeting) or of one of its meetings, in their order.
QList<domain::Officer> officers(Connection& connection, domain::BodyId body, domain::MeetingId meeting);
/// Adds an officer (null id) or changes one; returns the id. Throws Refused: Invalid without a name or for a term
/// that ends before it begins.
domain::OfficerId setOfficer(Connection& connection, const domain::Officer& officer);
void removeOfficer(Connection& connection, domain::OfficerId officer);

/// One part of a meeting on a time axis.
struct AxisSpan {
    domain::MeetingId meeting;
    int part = 0;
    QString code; ///< of the meeting: "COP-4"
    QDate first;  ///< or the earliest day that it can have
    QDate last;
    bool tentative = false; ///< to be drawn so: days are not fixed, or only the time is known
    QString said;           ///< "first quarter of 2022"
    domain::MeetingStatus status = domain::MeetingStatus::Planned;
    domain::MeetingMode mode = domain::MeetingMode::Unknown;
    QString place;
};
/// A body with its meetings, in the order of time.
struct AxisRow {
    domain::BodyId body;
    QString bodyCode;
    QString bodyName;
    QList<AxisSpan> spans;
};
/// All bodies that meet between two days (invalid: no bound), those that meet first on top. Empty `bodies`: all.
QList<AxisRow> timeAxis(Connection& connection, const QList<domain::BodyId>& bodies, QDate from, QDate to,
                        domain::Language language);

/// How often each meeting, or something that belongs to it, was changed, undone and done again: it only ever grows.
QHash<domain::MeetingId, int> meetingRevisions(Connection& connection);

} // namespace rapporteur::store
