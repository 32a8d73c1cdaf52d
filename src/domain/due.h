// SPDX-License-Identifier: GPL-3.0-or-later
// By when a mandate is to be carried out: a day, a meeting with an offset, again and again, at an event, or never
// said.
#pragma once

#include "domain/register_ids.h"

#include <QDate>
#include <QString>
#include <optional>

namespace rapporteur::domain {

enum class DueKind : quint8 { None, Date, Meeting, Recurring, Event };

/// "none", "date", "meeting", "recurring", "event".
QString code(DueKind kind);
DueKind dueKindFromCode(QStringView code);

/// Which meeting of the body is meant: one by its number, the one after the decision's own, or every one.
enum class DueMeeting : quint8 { None, Ordinal, Next, Each };

/// "", "ordinal", "next", "each".
QString code(DueMeeting meeting);
DueMeeting dueMeetingFromCode(QStringView code);

enum class DueUnit : quint8 { None, Month, Year, Meeting };

/// "", "month", "year", "meeting".
QString code(DueUnit unit);
DueUnit dueUnitFromCode(QStringView code);

/// A due date as it was decided. What hangs on a meeting is resolved against the register of meetings whenever it is
/// asked, so that it moves with the meeting (field notes on decisions, section 6).
struct Due {
    DueKind kind = DueKind::None;
    QDate on; ///< Date: the day; Recurring: the first time
    DueMeeting meeting = DueMeeting::None;
    BodyId body;     ///< whose meeting; null for the body of the decision
    int ordinal = 0; ///< for DueMeeting::Ordinal; that meeting need not be known yet
    int segment = 0; ///< which part of a split meeting, from 0
    int offset = 0;  ///< days from the opening, negative before it
    int every = 0;   ///< Recurring: every so many units
    DueUnit unit = DueUnit::None;
    QString text; ///< the event, or the time as it is printed
    bool operator==(const Due&) const = default;
};

/// "2016-03-31", "meeting:4", "meeting:4-70d", "meeting:4/2+3d" (third day after the opening of its second part),
/// "meeting:next", "meeting:each", "recurring:P4Y", "recurring:P2Y/2019-12-31", "recurring:P6M", "recurring:meeting",
/// "recurring:2meetings", "event:entry into force", empty. A body stands before the number: "meeting:MC-COP#4".
struct DueText {
    Due due;
    QString bodyCode; ///< empty where the text names none
};
/// Nothing for a text that is no due time.
std::optional<DueText> dueFromText(const QString& text);
/// The reverse; `bodyCode` of due.body, empty to leave it out.
QString dueText(const Due& due, const QString& bodyCode = {});

/// The occurrence of a recurring due time, counted in months or years, that falls after `done`; the first one where
/// `done` is invalid. Invalid where the first day is not known. Pure.
QDate occurrenceAfter(const Due& due, QDate done);

} // namespace rapporteur::domain
