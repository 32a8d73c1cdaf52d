// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/due.h"

#include "domain/code_table.h"

#include <QRegularExpression>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds{
    CodeEntry{DueKind::None, "none"_L1},       CodeEntry{DueKind::Date, "date"_L1},
    CodeEntry{DueKind::Meeting, "meeting"_L1}, CodeEntry{DueKind::Recurring, "recurring"_L1},
    CodeEntry{DueKind::Event, "event"_L1},
};

constexpr std::array meetings{
    CodeEntry{DueMeeting::None, ""_L1},
    CodeEntry{DueMeeting::Ordinal, "ordinal"_L1},
    CodeEntry{DueMeeting::Next, "next"_L1},
    CodeEntry{DueMeeting::Each, "each"_L1},
};

constexpr std::array units{
    CodeEntry{DueUnit::None, ""_L1},
    CodeEntry{DueUnit::Month, "month"_L1},
    CodeEntry{DueUnit::Year, "year"_L1},
    CodeEntry{DueUnit::Meeting, "meeting"_L1},
};

constexpr int mostOffset = 3660; ///< days; ten years, as the table of mandates allows
constexpr int mostEvery = 1200;

std::optional<DueText> meetingDue(const QString& text)
{
    static const QRegularExpression form(
        uR"(^(?:([^#]{1,60})#)?(next|each|[1-9]\d{0,3})(?:/([1-9]))?(?:([+-]\d{1,4})d)?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    DueText result;
    Due& due = result.due;
    result.bodyCode = match.captured(1);
    due.kind = DueKind::Meeting;
    const QString which = match.captured(2);
    due.meeting = which == u"next"_s ? DueMeeting::Next : which == u"each"_s ? DueMeeting::Each : DueMeeting::Ordinal;
    due.ordinal = which.toInt();
    due.segment = match.captured(3).isEmpty() ? 0 : match.captured(3).toInt() - 1;
    due.offset = match.captured(4).toInt();
    if (std::abs(due.offset) > mostOffset)
        return std::nullopt;
    if (due.meeting == DueMeeting::Each) {
        due.kind = DueKind::Recurring;
        due.every = 1;
        due.unit = DueUnit::Meeting;
    }
    return result;
}

std::optional<DueText> recurringDue(const QString& text)
{
    static const QRegularExpression form(
        uR"(^(?:([^#]{1,60})#)?(?:(meeting|\d{1,2}meetings)|P(\d{1,4})([MY])(?:/(\d{4}-\d\d-\d\d))?)(?:([+-]\d{1,4})d)?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    DueText result;
    Due& due = result.due;
    result.bodyCode = match.captured(1);
    due.kind = DueKind::Recurring;
    due.offset = match.captured(6).toInt();
    if (!match.captured(2).isEmpty()) {
        static const QRegularExpression digits(u"^\\d+"_s);
        due.meeting = DueMeeting::Each;
        due.unit = DueUnit::Meeting;
        due.every = std::max(1, digits.match(match.captured(2)).captured(0).toInt());
    } else {
        due.unit = match.captured(4) == u"Y"_s ? DueUnit::Year : DueUnit::Month;
        due.every = match.captured(3).toInt();
        due.on = QDate::fromString(match.captured(5), Qt::ISODate);
        if (!match.captured(5).isEmpty() && !due.on.isValid())
            return std::nullopt;
    }
    if (due.every < 1 || due.every > mostEvery || std::abs(due.offset) > mostOffset)
        return std::nullopt;
    return result;
}

QString offsetText(int offset)
{
    if (offset == 0)
        return {};
    return (offset > 0 ? u"+"_s : QString()) + QString::number(offset) + u'd';
}

QString recurringText(const Due& due)
{
    if (due.unit == DueUnit::Meeting)
        return due.every == 1 ? u"meeting"_s : QString::number(due.every) + u"meetings"_s;
    QString text = u'P' + QString::number(due.every) + (due.unit == DueUnit::Year ? u'Y' : u'M');
    if (due.on.isValid())
        text += u'/' + due.on.toString(Qt::ISODate);
    return text;
}

} // namespace

QString code(DueKind kind)
{
    return codeOf(kinds, kind);
}

DueKind dueKindFromCode(QStringView wanted)
{
    return valueOf(kinds, wanted);
}

QString code(DueMeeting meeting)
{
    return codeOf(meetings, meeting);
}

DueMeeting dueMeetingFromCode(QStringView wanted)
{
    return valueOf(meetings, wanted);
}

QString code(DueUnit unit)
{
    return codeOf(units, unit);
}

DueUnit dueUnitFromCode(QStringView wanted)
{
    return valueOf(units, wanted);
}

std::optional<DueText> dueFromText(const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return DueText{};
    if (text.startsWith(u"meeting:"_s))
        return meetingDue(text.mid(8));
    if (text.startsWith(u"recurring:"_s))
        return recurringDue(text.mid(10));
    DueText result;
    if (text.startsWith(u"event:"_s)) {
        result.due.kind = DueKind::Event;
        result.due.text = text.mid(6).simplified();
        return result.due.text.isEmpty() ? std::nullopt : std::optional(result);
    }
    result.due.kind = DueKind::Date;
    result.due.on = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return result.due.on.isValid() ? std::optional(result) : std::nullopt;
}

QString dueText(const Due& due, const QString& bodyCode)
{
    const QString body = bodyCode.isEmpty() ? QString() : bodyCode + u'#';
    switch (due.kind) {
    case DueKind::None:
        break;
    case DueKind::Date:
        return due.on.toString(Qt::ISODate);
    case DueKind::Meeting: {
        const QString which = due.meeting == DueMeeting::Next ? u"next"_s : QString::number(due.ordinal);
        const QString part = due.segment > 0 ? u'/' + QString::number(due.segment + 1) : QString();
        return u"meeting:"_s + body + which + part + offsetText(due.offset);
    }
    case DueKind::Recurring:
        return u"recurring:"_s + body + recurringText(due) + offsetText(due.offset);
    case DueKind::Event:
        return u"event:"_s + due.text;
    }
    return {};
}

QDate occurrenceAfter(const Due& due, QDate done)
{
    if (!due.on.isValid() || due.every < 1 || due.unit == DueUnit::Meeting || !done.isValid() || done < due.on)
        return due.on;
    const int months = due.every * (due.unit == DueUnit::Year ? 12 : 1);
    const int passed = (done.year() - due.on.year()) * 12 + done.month() - due.on.month();
    int times = passed / months;
    while (due.on.addMonths(times * months) <= done)
        ++times;
    return due.on.addMonths(times * months);
}

} // namespace rapporteur::domain
