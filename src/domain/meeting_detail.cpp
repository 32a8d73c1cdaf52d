// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_detail.h"

#include "domain/code_table.h"

#include <QTimeZone>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1945; // the United Nations have met since
constexpr int latestYear = 2199;
constexpr int mostDaysOfPart = 60;

constexpr std::array roles{
    CodeEntry{OfficerRole::Member, "member"_L1},
    CodeEntry{OfficerRole::President, "president"_L1},
    CodeEntry{OfficerRole::VicePresident, "vice_president"_L1},
    CodeEntry{OfficerRole::Chair, "chair"_L1},
    CodeEntry{OfficerRole::CoChair, "co_chair"_L1},
    CodeEntry{OfficerRole::ViceChair, "vice_chair"_L1},
    CodeEntry{OfficerRole::Rapporteur, "rapporteur"_L1},
    CodeEntry{OfficerRole::Secretary, "secretary"_L1},
};

bool isPossible(QDate day)
{
    return day.year() >= earliestYear && day.year() <= latestYear;
}

void checkDays(const MeetingPart& part, int place, QList<MeetingRemark>& remarks)
{
    const Segment& segment = part.segment;
    for (const QDate day : {segment.start, segment.end, part.window.first, part.window.last}) {
        if (day.isValid() && !isPossible(day))
            remarks.append({day.year() < earliestYear ? MeetingRemarkKind::TooEarly : MeetingRemarkKind::TooLate,
                            place, -1, day});
    }
    if (segment.end.isValid() && (!segment.start.isValid() || segment.end < segment.start))
        remarks.append({MeetingRemarkKind::EndsTooEarly, place, -1, segment.end});
    else if (segment.end.isValid() && segment.start.daysTo(segment.end) >= mostDaysOfPart)
        remarks.append({MeetingRemarkKind::TooLong, place, -1, segment.end});
    if (part.window.last.isValid() && (!part.window.first.isValid() || part.window.last < part.window.first))
        remarks.append({MeetingRemarkKind::WindowReversed, place, -1, part.window.last});
}

void checkOrder(const QList<MeetingPart>& parts, int place, QList<MeetingRemark>& remarks)
{
    const Segment& later = parts[place].segment;
    if (!later.start.isValid())
        return;
    for (int before = 0; before < place; ++before) {
        const Segment& earlier = parts[before].segment;
        if (!earlier.start.isValid())
            continue;
        const QDate earlierEnd = earlier.end.isValid() ? earlier.end : earlier.start;
        const QDate laterEnd = later.end.isValid() ? later.end : later.start;
        if (earlier.start <= laterEnd && later.start <= earlierEnd)
            remarks.append({MeetingRemarkKind::Overlap, place, before, {}});
        else if (later.start < earlier.start)
            remarks.append({MeetingRemarkKind::OutOfOrder, place, before, {}});
    }
}

void checkClock(const MeetingPart& part, int place, const QTimeZone& zone, QList<MeetingRemark>& remarks)
{
    if (!part.segment.start.isValid())
        return;
    const QDate end = part.lastDay();
    // From the eve: a change in the night to the first day meets those who arrive.
    const QDateTime from = part.segment.start.addDays(-1).startOfDay(zone);
    const QDateTime to = end.endOfDay(zone);
    for (const QTimeZone::OffsetData& change : zone.transitions(from, to)) {
        const QDate day = change.atUtc.toTimeZone(zone).date();
        if (day >= part.segment.start && day <= end)
            remarks.append({MeetingRemarkKind::ClockChange, place, -1, day});
    }
}

} // namespace

QDate MeetingPart::lastDay() const
{
    if (segment.start.isValid())
        return segment.end.isValid() ? segment.end : segment.start;
    return window.last.isValid() ? window.last : window.first;
}

QString code(OfficerRole role)
{
    return codeOf(roles, role);
}

std::optional<OfficerRole> officerRoleFromCode(QStringView wanted)
{
    for (const auto& entry : roles) {
        if (entry.code == wanted)
            return entry.value;
    }
    return std::nullopt;
}

QList<OfficerRole> officerRoles()
{
    QList<OfficerRole> all;
    for (const auto& entry : roles)
        all.append(entry.value);
    return all;
}

bool isInOffice(const Officer& officer, QDate day)
{
    return (!officer.start.isValid() || officer.start <= day) && (!officer.end.isValid() || day <= officer.end);
}

bool isError(MeetingRemarkKind kind)
{
    switch (kind) {
    case MeetingRemarkKind::EndsTooEarly:
    case MeetingRemarkKind::Overlap:
    case MeetingRemarkKind::TooEarly:
    case MeetingRemarkKind::TooLate:
    case MeetingRemarkKind::UnknownZone:
    case MeetingRemarkKind::WindowReversed:
        return true;
    case MeetingRemarkKind::NoDays:
    case MeetingRemarkKind::OutOfOrder:
    case MeetingRemarkKind::TooLong:
    case MeetingRemarkKind::ClockChange:
        return false;
    }
    return false;
}

QList<MeetingRemark> checkMeeting(const MeetingDetail& meeting)
{
    QList<MeetingRemark> remarks;
    const QTimeZone zone(meeting.timeZone.toLatin1());
    if (!meeting.timeZone.isEmpty() && !zone.isValid())
        remarks.append({MeetingRemarkKind::UnknownZone, -1, -1, {}});
    bool anyDay = false;
    for (int place = 0; place < meeting.parts.size(); ++place) {
        const MeetingPart& part = meeting.parts[place];
        anyDay = anyDay || part.firstDay().isValid();
        checkDays(part, place, remarks);
        checkOrder(meeting.parts, place, remarks);
        const bool sound = isPossible(part.segment.start) && part.lastDay() >= part.segment.start;
        if (!meeting.timeZone.isEmpty() && zone.isValid() && sound)
            checkClock(part, place, zone, remarks);
    }
    if (!anyDay)
        remarks.append({MeetingRemarkKind::NoDays, -1, -1, {}});
    return remarks;
}

} // namespace rapporteur::domain
