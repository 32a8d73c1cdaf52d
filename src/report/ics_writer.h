// SPDX-License-Identifier: GPL-3.0-or-later
// Writes meetings, deadlines and other dates as a calendar that calendar programs subscribe to or import (RFC 5545).
#pragma once

#include "base/result.h"
#include "domain/language.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::report {

enum class EventStatus : quint8 { Confirmed, Tentative, Cancelled };

/// One event: whole days, or a span of time. A calendar program recognises it again by its uid.
struct CalendarEvent {
    QString uid{};            ///< never changes, whatever happens to the event: "1234@rapporteur"
    int sequence = 0;         ///< grows with each change of dates, place or status
    QDateTime lastModified{}; ///< invalid: left out
    QDate firstDay{};         ///< of whole days
    QDate lastDay{};          ///< of whole days, included; invalid: as firstDay
    QDateTime start{}, end{}; ///< of a span of time, in any zone; used where firstDay is invalid; written in UTC
    QString summary{};
    QString description{};
    QString location{};
    QString url{};
    QStringList categories{};
    EventStatus status = EventStatus::Confirmed;
    bool busy = true; ///< false: the time stays free, as for a deadline
};

struct Calendar {
    QString name{}; ///< as shown by calendar programs
    domain::Language language = domain::Language::English;
    QDateTime made{}; ///< when the calendar was written
    QList<CalendarEvent> events{};
};

/// The calendar as a file: UTF-8, CRLF, lines folded at 75 octets between characters.
/// Errors: Invalid where `made` is invalid, a uid is empty or twice there, or an event has no beginning or ends
/// before it.
Result<QByteArray> calendarText(const Calendar& calendar);

/// Writes calendarText to `path`, which is replaced only when all is written. Errors: as above, and FileUnwritable.
Result<void> writeIcs(const Calendar& calendar, const QString& path);

} // namespace rapporteur::report
