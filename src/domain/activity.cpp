// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity.h"

#include "domain/code_table.h"

#include <QRegularExpression>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds{
    CodeEntry{ActivityKind::Other, "other"_L1},
    CodeEntry{ActivityKind::Workshop, "workshop"_L1},
    CodeEntry{ActivityKind::Consultation, "consultation"_L1},
    CodeEntry{ActivityKind::MeetingServiced, "meeting_serviced"_L1},
    CodeEntry{ActivityKind::Mission, "mission"_L1},
    CodeEntry{ActivityKind::Project, "project"_L1},
    CodeEntry{ActivityKind::Training, "training"_L1},
    CodeEntry{ActivityKind::Webinar, "webinar"_L1},
    CodeEntry{ActivityKind::Publication, "publication"_L1},
    CodeEntry{ActivityKind::WebSite, "web_site"_L1},
    CodeEntry{ActivityKind::Submission, "submission"_L1},
    CodeEntry{ActivityKind::Service, "service"_L1},
    CodeEntry{ActivityKind::Agreement, "agreement"_L1},
    CodeEntry{ActivityKind::Outreach, "outreach"_L1},
    CodeEntry{ActivityKind::Study, "study"_L1},
};

constexpr std::array states{
    CodeEntry{ActivityState::Done, "done"_L1},
    CodeEntry{ActivityState::Planned, "planned"_L1},
    CodeEntry{ActivityState::UnderWay, "under_way"_L1},
    CodeEntry{ActivityState::Cancelled, "cancelled"_L1},
};

constexpr std::array precisions{
    CodeEntry{DatePrecision::Day, "day"_L1},
    CodeEntry{DatePrecision::Month, "month"_L1},
    CodeEntry{DatePrecision::Quarter, "quarter"_L1},
    CodeEntry{DatePrecision::Year, "year"_L1},
};

/// A day, month, quarter or year as a run of days.
std::optional<DateRange> onePoint(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (const int quarter = match.captured(2).toInt(); quarter > 0) {
        const QDate start(year, quarter * 3 - 2, 1);
        return DateRange{start, start.addMonths(3).addDays(-1), DatePrecision::Quarter};
    }
    if (match.captured(3).isEmpty()) {
        if (year == 0)
            return std::nullopt;
        return DateRange{QDate(year, 1, 1), QDate(year, 12, 31), DatePrecision::Year};
    }
    const int month = match.captured(3).toInt();
    if (match.captured(4).isEmpty()) {
        const QDate start(year, month, 1);
        if (!start.isValid())
            return std::nullopt;
        return DateRange{start, start.addMonths(1).addDays(-1), DatePrecision::Month};
    }
    const QDate day(year, month, match.captured(4).toInt());
    if (!day.isValid())
        return std::nullopt;
    return DateRange{day, day, DatePrecision::Day};
}

QString pointText(QDate day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return day.toString(u"yyyy"_s);
    case DatePrecision::Quarter:
        return day.toString(u"yyyy"_s) + u"-Q"_s + QString::number((day.month() + 2) / 3);
    case DatePrecision::Month:
        return day.toString(u"yyyy-MM"_s);
    case DatePrecision::Day:
        break;
    }
    return day.toString(Qt::ISODate);
}

template <typename Value, size_t Size>
std::optional<Value> knownValue(const std::array<CodeEntry<Value>, Size>& table, QStringView wanted)
{
    for (const auto& entry : table) {
        if (entry.code == wanted)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString code(ActivityKind kind)
{
    return codeOf(kinds, kind);
}

std::optional<ActivityKind> activityKindFromCode(QStringView wanted)
{
    return knownValue(kinds, wanted);
}

QList<ActivityKind> activityKinds()
{
    QList<ActivityKind> all;
    for (const auto& entry : kinds)
        all.append(entry.value);
    return all;
}

QString code(ActivityState state)
{
    return codeOf(states, state);
}

std::optional<ActivityState> activityStateFromCode(QStringView wanted)
{
    return knownValue(states, wanted);
}

QString code(DatePrecision precision)
{
    return codeOf(precisions, precision);
}

DatePrecision datePrecisionFromCode(QStringView wanted)
{
    return valueOf(precisions, wanted);
}

std::optional<DateRange> dateRangeFromText(const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return DateRange{};
    const QStringList ends = text.split(u'/');
    if (ends.size() > 2)
        return std::nullopt;
    const auto first = onePoint(ends.first().trimmed());
    const auto last = onePoint(ends.last().trimmed());
    if (!first || !last || last->end < first->start || first->precision != last->precision)
        return std::nullopt;
    return DateRange{first->start, last->end, first->precision};
}

QString dateRangeText(const DateRange& range)
{
    if (!range.start.isValid())
        return {};
    const QString first = pointText(range.start, range.precision);
    const QString last = range.end.isValid() ? pointText(range.end, range.precision) : first;
    return first == last ? first : first + u'/' + last;
}

} // namespace rapporteur::domain
