// SPDX-License-Identifier: GPL-3.0-or-later
// What people plan and keep of a meeting beside its days: parts without days yet, time zone, officers; and what is
// odd about it.
#pragma once

#include "domain/meeting.h"

namespace rapporteur::domain {

using RuleSetId = Id<struct RuleSetTag>;
using OfficerId = Id<struct OfficerTag>;

/// When a part without days will fall.
struct SegmentWindow {
    QString said; ///< as it is said: "first quarter of 2022"
    QDate first;  ///< the earliest day; invalid where nothing can be said
    QDate last;
    bool operator==(const SegmentWindow&) const = default;
};

/// The days that a text allows: "first quarter of 2022", "2022-Q1", "March 2022", "2022-03", "March–May 2022", "second
/// half of 2023", "third or fourth quarter of 2023", "early 2024" (its first third; "mid-2024", "late 2024"), "2024"; in
/// the six languages of the United Nations, in German and in Portuguese ("premier trimestre de 2022", 2022年上半年).
/// Nothing for a text that names no year from 1945 to 2199, or two.
std::optional<SegmentWindow> windowFromText(const QString& text);

/// One part of a meeting: with days, or with the time in which it will fall.
struct MeetingPart {
    Segment segment;
    SegmentWindow window;
    /// The first day, or the earliest one it can have; invalid while nothing is known.
    QDate firstDay() const { return segment.start.isValid() ? segment.start : window.first; }
    QDate lastDay() const;
};

enum class OfficerRole : quint8 {
    Member,
    President,
    VicePresident,
    Chair,
    CoChair,
    ViceChair,
    Rapporteur,
    Secretary
};

/// "member", "president", "vice_president", "chair", "co_chair", "vice_chair", "rapporteur", "secretary".
QString code(OfficerRole role);
std::optional<OfficerRole> officerRoleFromCode(QStringView code);
QList<OfficerRole> officerRoles();

/// One term of one officer of a body, or of one of its meetings.
struct Officer {
    OfficerId id;
    BodyId body;
    MeetingId meeting; ///< null: of the body
    OfficerRole role = OfficerRole::Member;
    QString name;
    QString party; ///< the Government or organization that the person comes from
    QString region;
    QDate start; ///< of the term; invalid: not known, or open
    QDate end;
    bool operator==(const Officer&) const = default;
};
/// Whether the term covers a day.
bool isInOffice(const Officer& officer, QDate day);

/// A meeting as a person edits it.
struct MeetingDetail {
    Meeting meeting;          ///< `segments` follow from `parts` when it is written
    QList<MeetingPart> parts; ///< in their order
    QString timeZone;         ///< IANA name: "Asia/Makassar"; empty while unknown
    RuleSetId ruleSet;        ///< of its deadlines; null: the first
    QList<Officer> officers;  ///< of this meeting
};

enum class MeetingRemarkKind : quint8 {
    NoDays,        ///< no part has a day or a time in which it will fall
    EndsTooEarly,  ///< a part ends before it begins, or has an end without a beginning
    Overlap,       ///< two parts share days
    OutOfOrder,    ///< a part begins before the one in front of it
    TooLong,       ///< a part of more than 60 days: often a slip of the year
    TooEarly,      ///< before 1945, or in a calendar that is not the Gregorian one
    TooLate,       ///< after 2199
    UnknownZone,   ///< no such time zone
    ClockChange,   ///< clocks of the venue change while the meeting lasts
    WindowReversed ///< the time of a part without days ends before it begins
};

/// Something odd about a meeting. Errors forbid to keep it; the others are told.
struct MeetingRemark {
    MeetingRemarkKind kind = MeetingRemarkKind::NoDays;
    int part = -1;  ///< from 0; -1: the meeting
    int other = -1; ///< the other part of an overlap
    QDate day;      ///< of a clock change, or the day that cannot be
    bool operator==(const MeetingRemark&) const = default;
};
bool isError(MeetingRemarkKind kind);
/// Pure; in the order of the parts.
QList<MeetingRemark> checkMeeting(const MeetingDetail& meeting);

} // namespace rapporteur::domain
