// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_detail.h"

#include "domain/code_table.h"

#include <QRegularExpression>
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

/// What a word makes of a year: so many months from so many on.
struct Stretch {
    QLatin1StringView pattern;
    int firstMonth;
    int months;
};
constexpr Stretch stretches[] = {
    {"(first|1st) quarter|\\bQ ?1\\b"_L1, 1, 3},
    {"(second|2nd) quarter|\\bQ ?2\\b"_L1, 4, 3},
    {"(third|3rd) quarter|\\bQ ?3\\b"_L1, 7, 3},
    {"(fourth|4th|last) quarter|\\bQ ?4\\b"_L1, 10, 3},
    {"first half|1st half"_L1, 1, 6},
    {"second half|2nd half"_L1, 7, 6},
    {"\\bearly\\b|beginning of"_L1, 1, 4},
    {"\\bmid\\b|middle of"_L1, 5, 4},
    {"\\blate\\b|end of"_L1, 9, 4},
};
constexpr const char* monthNames[] = {"january", "february", "march",     "april",   "may",      "june",
                                      "july",    "august",   "september", "october", "november", "december"};

bool isPossible(QDate day)
{
    return day.year() >= earliestYear && day.year() <= latestYear;
}

SegmentWindow monthsOf(const QString& said, int year, int firstMonth, int months)
{
    const QDate first(year, firstMonth, 1);
    return {said, first, first.addMonths(months).addDays(-1)};
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

std::optional<SegmentWindow> windowFromText(const QString& text)
{
    static const QRegularExpression years(u"(?<![0-9])(19[4-9][0-9]|2[01][0-9]{2})(?![0-9])"_s);
    static const QRegularExpression isoMonth(u"^\\s*([0-9]{4})-(0[1-9]|1[0-2])\\s*$"_s);
    const QString said = text.simplified();
    int year = 0;
    for (auto found = years.globalMatch(said); found.hasNext();) {
        const int read = found.next().captured(1).toInt();
        if (read < earliestYear || (year != 0 && read != year))
            return std::nullopt;
        year = read;
    }
    if (year == 0)
        return std::nullopt;
    if (const auto month = isoMonth.match(said); month.hasMatch())
        return monthsOf(said, year, month.captured(2).toInt(), 1);
    for (const Stretch& stretch : stretches) {
        const QRegularExpression pattern(stretch.pattern, QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(said).hasMatch())
            return monthsOf(said, year, stretch.firstMonth, stretch.months);
    }
    for (int month = 1; month <= 12; ++month) {
        if (said.contains(QLatin1StringView(monthNames[month - 1]), Qt::CaseInsensitive))
            return monthsOf(said, year, month, 1);
    }
    return monthsOf(said, year, 1, 12);
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
