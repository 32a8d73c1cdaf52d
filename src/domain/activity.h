// SPDX-License-Identifier: GPL-3.0-or-later
// Dated work of a secretariat, the raw material of a progress report: workshops, missions, publications, services.
#pragma once

#include "domain/body.h"
#include "domain/register_ids.h"

#include <QDate>
#include <QDateTime>

namespace rapporteur::domain {

enum class ActivityKind : quint8 {
    Other,
    Workshop,
    Consultation,
    MeetingServiced,
    Mission,
    Project,
    Training,
    Webinar,
    Publication,
    WebSite,
    Submission,
    Service,
    Agreement,
    Outreach,
    Study,
};

/// "other", "workshop", "consultation", "meeting_serviced", "mission", "project", "training", "webinar",
/// "publication", "web_site", "submission", "service", "agreement", "outreach", "study".
QString code(ActivityKind kind);
std::optional<ActivityKind> activityKindFromCode(QStringView code);
QList<ActivityKind> activityKinds();

enum class ActivityState : quint8 { Done, Planned, UnderWay, Cancelled };

/// "done", "planned", "under_way", "cancelled".
QString code(ActivityState state);
std::optional<ActivityState> activityStateFromCode(QStringView code);

/// How much of the days is meant: July 2018 is 2018-07-01 to 2018-07-31 by the month.
enum class DatePrecision : quint8 { Day, Month, Quarter, Year };

/// "day", "month", "quarter", "year".
QString code(DatePrecision precision);
DatePrecision datePrecisionFromCode(QStringView code);

/// A run of days as a person types it: "2018-07-05", "2018-07-05/2018-07-07", "2018-07", "2018-09/2018-11", "2019",
/// "2022-Q1". Both days invalid for an empty text.
struct DateRange {
    QDate start;
    QDate end; ///< the last day; equal to start for a single day
    DatePrecision precision = DatePrecision::Day;
    bool operator==(const DateRange&) const = default;
};
/// Nothing for a text that is no run of days, or ends before it begins.
std::optional<DateRange> dateRangeFromText(const QString& text);
QString dateRangeText(const DateRange& range);

struct ActivityText {
    QString title;
    QString description;
};

struct ActivityMeeting {
    MeetingId meeting;
    QString shown; ///< "MC-COP COP-4"
};

/// The mandate that an activity answers.
struct ActivityMandate {
    MandateId mandate;
    DecisionId decision;
    QString number; ///< of the decision
    QString path;   ///< of the paragraph
};

struct Activity {
    ActivityId id;
    ActivityKind kind = ActivityKind::Other;
    ActivityState state = ActivityState::Done;
    DateRange dates;
    QMap<Language, ActivityText> texts;
    QStringList places;   ///< as typed: "Bangkok", "Johannesburg, South Africa"
    QStringList partners; ///< names of bodies, organizations, Governments
    QStringList donors;
    QStringList areas;     ///< of cooperation or of work, as text
    QStringList documents; ///< canonical symbols
    QList<ActivityMeeting> meetings;
    QList<ActivityMandate> mandates;
    QString source;    ///< where it was told: a symbol and a paragraph, or a person
    QString sourceKey; ///< tells an import its own record again
    QString officer;
    QDateTime addedAt;
};

} // namespace rapporteur::domain
