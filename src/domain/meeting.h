// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting of a body, with its segments: runs of days at a place, as a meeting may be held in parts.
#pragma once

#include "domain/body.h"
#include "domain/masthead.h"

namespace rapporteur::domain {

enum class MeetingStatus : quint8 { Planned, Confirmed, Held, Postponed, Cancelled };

/// "planned", "confirmed", "held", "postponed", "cancelled".
QString code(MeetingStatus status);
MeetingStatus meetingStatusFromCode(QStringView code);

enum class MeetingMode : quint8 { Unknown, InPerson, Online, Hybrid };

/// "", "in_person", "online", "hybrid".
QString code(MeetingMode mode);
MeetingMode meetingModeFromCode(QStringView code);

/// Whether a printed place is the word for a meeting without one, in the six languages: "online", "在线", "en ligne".
MeetingMode modeOfPlace(QStringView place);

struct Segment {
    SegmentId id;
    QDate start; ///< invalid while no day is known
    QDate end;
    Translations places;
    MeetingMode mode = MeetingMode::Unknown;
    bool tentative = false;
    MeetingStatus status = MeetingStatus::Planned;
};

enum class MeetingRelationKind : quint8 { PreparatoryFor, BackToBackWith, JointWith, Resumes };

/// "preparatory_for", "back_to_back_with", "joint_with", "resumes".
QString code(MeetingRelationKind kind);
MeetingRelationKind meetingRelationKindFromCode(QStringView code);

/// Reads "this meeting <kind> other".
struct MeetingRelation {
    MeetingId other;
    MeetingRelationKind kind = MeetingRelationKind::PreparatoryFor;
};

struct Meeting {
    MeetingId id;
    BodyId body;
    QString code;    ///< "COP-4", unique within its body
    int ordinal = 0; ///< 0 if it is not counted
    MeetingStatus status = MeetingStatus::Planned;
    Translations titles;
    QList<Segment> segments; ///< in their order
    QList<MeetingRelation> relations;
    QString notes;
};

/// Those that have a first day.
QList<MeetingSegment> withDays(const QList<MeetingSegment>& segments);

/// How the days that a masthead prints stand to those known of the meeting. A masthead that prints one of two parts
/// says nothing new.
enum class SegmentComparison : quint8 { Known, Adds, Differs };

SegmentComparison compareSegments(const QList<MeetingSegment>& known, const QList<MeetingSegment>& printed);

/// What the segments would be if the printed ones were right: known ones stay where no printed one overlaps them. By
/// first day.
QList<MeetingSegment> mergedSegments(const QList<MeetingSegment>& known, const QList<MeetingSegment>& printed);

} // namespace rapporteur::domain
