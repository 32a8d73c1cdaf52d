// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as a window and the command line use them: one with all that hangs on it, the time axis of all bodies, and
// the changes that a person makes. Lists are in workspace/queries.h. Each change is one action that can be undone.
#pragma once

#include "store/meeting_detail_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// Errors: NotFound.
Result<domain::MeetingDetail> meetingDetail(View& view, domain::MeetingId id);
/// The one meeting that a person means by "COP-4", "mc cop4". Errors: NotFound, Ambiguous.
Result<domain::MeetingId> meetingCalled(View& view, const QString& typed);
/// Meetings that are related to this one, and how: those it names, and those that name it (`incoming`).
struct RelatedMeeting {
    domain::MeetingId other;
    QString code; ///< "MC-COP COP-4"
    domain::MeetingRelationKind kind = domain::MeetingRelationKind::PreparatoryFor;
    bool incoming = false;
};
Result<QList<RelatedMeeting>> relatedMeetings(View& view, domain::MeetingId id);
Result<QList<domain::Officer>> officersOf(View& view, domain::BodyId body, domain::MeetingId meeting);

/// The road map: what all bodies (or some) hold between two days (invalid: no bound), with what is tentative.
Result<QList<store::AxisRow>> timeAxis(View& view, const QList<domain::BodyId>& bodies, QDate from, QDate to,
                                       domain::Language language);
/// The meeting that begins next, or goes on, on a day, of some bodies or all; null if there is none.
Result<domain::MeetingId> nextMeeting(View& view, const QList<domain::BodyId>& bodies, QDate day);

/// What is odd about a meeting as a sentence: "Part 2 shares days with part 1."
QString meetingRemarkText(const domain::MeetingRemark& remark, const domain::MeetingDetail& meeting);

QString meetingStatusName(domain::MeetingStatus status);
QString meetingModeName(domain::MeetingMode mode);
/// As it reads behind "this meeting": "prepares", "is back to back with"; the reverse for one that names this.
QString meetingRelationName(domain::MeetingRelationKind kind, bool incoming);
QString officerRoleName(domain::OfficerRole role);

// Changes.

/// Errors: Invalid for days that cannot be, a code that is taken or none; NotFound for the body.
Result<domain::MeetingId> addMeeting(Library& library, const domain::MeetingDetail& meeting);
/// Everything but the officers. Errors: as above.
Result<void> setMeeting(Library& library, const domain::MeetingDetail& meeting);
/// Errors: Invalid where documents, decisions, activities, agendas or plans hang on it.
Result<void> removeMeeting(Library& library, domain::MeetingId meeting);
/// Errors: Invalid for a meeting with itself, and where it prepares or resumes one that, over others or not, prepares
/// or resumes it. What is said from both sides alike (joint, back to back) is kept once.
Result<void> relateMeetings(Library& library, domain::MeetingId from, domain::MeetingId to,
                            domain::MeetingRelationKind kind);
/// Errors: Invalid where there is no such relation.
Result<void> unrelateMeetings(Library& library, domain::MeetingId from, domain::MeetingId to,
                              domain::MeetingRelationKind kind);
/// Adds an officer (null id) or changes one. Errors: Invalid.
Result<domain::OfficerId> setOfficer(Library& library, const domain::Officer& officer);
Result<void> removeOfficer(Library& library, domain::OfficerId officer);

} // namespace rapporteur::workspace
