// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ics_writer.h"
#include "report/archive.h"
#include "report/dates.h"
#include "report/unwritten.h"

#include <QSaveFile>
#include <QSet>
#include <QUrl>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5545, 3.3.11: text values.
QString escaped(const QString& text)
{
    QString result = xmlText(text);
    result.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    result.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return result.replace(u'\n', u"\\n"_s);
}

QString utc(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString day(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

/// Appends one content line, folded at 75 octets between characters (RFC 5545, 3.1).
void addLine(QByteArray& calendar, const QString& line)
{
    constexpr qsizetype longest = 75;
    const QByteArray bytes = line.toUtf8();
    qsizetype begin = 0;
    qsizetype room = longest;
    while (bytes.size() - begin > room) {
        qsizetype end = begin + room;
        while ((uchar(bytes[end]) & 0xc0) == 0x80)
            --end;
        calendar += bytes.sliced(begin, end - begin) + "\r\n ";
        begin = end;
        room = longest - 1; // the blank that begins a folded line counts
    }
    calendar += bytes.sliced(begin) + "\r\n";
}

QString statusName(EventStatus status)
{
    static const QStringList names{u"CONFIRMED"_s, u"TENTATIVE"_s, u"CANCELLED"_s};
    return names.at(int(status));
}

QString checkEvent(const CalendarEvent& event)
{
    if (event.uid.isEmpty() || xmlText(event.uid) != event.uid || event.uid.contains(u'\n'))
        return u"an event needs an identifier of printable characters"_s;
    if (event.sequence < 0)
        return u"the sequence of changes begins at 0"_s;
    if (event.firstDay.isValid()) {
        const bool backward = event.lastDay.isValid() && event.lastDay < event.firstDay;
        const QDate last = event.lastDay.isValid() ? event.lastDay : event.firstDay;
        if (event.firstDay.year() < 1 || last.year() > 9998)
            return u"calendars hold the years 1 to 9998"_s;
        return backward ? u"the event ends before it begins"_s : QString();
    }
    if (!event.start.isValid())
        return u"the event has no beginning"_s;
    if (event.start.toUTC().date().year() < 1 || event.start.toUTC().date().year() > 9998)
        return u"calendars hold the years 1 to 9998"_s;
    return event.end.isValid() && event.end < event.start ? u"the event ends before it begins"_s : QString();
}

void addTimes(QByteArray& calendar, const CalendarEvent& event)
{
    if (event.firstDay.isValid()) {
        const QDate last = event.lastDay.isValid() ? event.lastDay : event.firstDay;
        addLine(calendar, u"DTSTART;VALUE=DATE:"_s + day(event.firstDay));
        addLine(calendar, u"DTEND;VALUE=DATE:"_s + day(last.addDays(1))); // the first day after the event
        return;
    }
    addLine(calendar, u"DTSTART:"_s + utc(event.start));
    if (event.end.isValid() && event.end > event.start)
        addLine(calendar, u"DTEND:"_s + utc(event.end));
}

void addEvent(QByteArray& calendar, const CalendarEvent& event, const QString& made, const QString& tag)
{
    addLine(calendar, u"BEGIN:VEVENT"_s);
    addLine(calendar, u"UID:"_s + escaped(event.uid));
    addLine(calendar, u"DTSTAMP:"_s + made);
    if (event.lastModified.isValid())
        addLine(calendar, u"LAST-MODIFIED:"_s + utc(event.lastModified));
    addLine(calendar, u"SEQUENCE:"_s + QString::number(event.sequence));
    addTimes(calendar, event);
    const std::pair<QString, QString> texts[]{
        {u"SUMMARY"_s, event.summary}, {u"DESCRIPTION"_s, event.description}, {u"LOCATION"_s, event.location}};
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty())
            addLine(calendar, name + u";LANGUAGE="_s + tag + u':' + escaped(text));
    }
    const QUrl url(event.url, QUrl::StrictMode);
    if (!event.url.isEmpty() && url.isValid() && !url.scheme().isEmpty())
        addLine(calendar, u"URL:"_s + QString::fromLatin1(url.toEncoded()));
    QStringList categories;
    for (const QString& category : event.categories)
        categories.append(escaped(category));
    if (!categories.isEmpty())
        addLine(calendar, u"CATEGORIES:"_s + categories.join(u','));
    addLine(calendar, u"STATUS:"_s + statusName(event.status));
    const bool opaque = event.busy && event.status != EventStatus::Cancelled;
    addLine(calendar, opaque ? u"TRANSP:OPAQUE"_s : u"TRANSP:TRANSPARENT"_s);
    addLine(calendar, u"END:VEVENT"_s);
}

} // namespace

Result<QByteArray> calendarText(const Calendar& calendar)
{
    if (!calendar.made.isValid())
        return fail(ErrorCode::Invalid, {u"made"_s, QString(), u"the calendar needs a time"_s});
    const QString made = utc(calendar.made);
    const QString tag = languageTag(calendar.language);
    QByteArray text;
    for (const QString& line : {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Rapporteur//Rapporteur//EN"_s,
                                u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s})
        addLine(text, line);
    if (!calendar.name.isEmpty()) {
        addLine(text, u"NAME;LANGUAGE="_s + tag + u':' + escaped(calendar.name)); // RFC 7986
        addLine(text, u"X-WR-CALNAME:"_s + escaped(calendar.name));               // what older programs read
    }
    QSet<QString> uids;
    for (const CalendarEvent& event : calendar.events) {
        QString problem = checkEvent(event);
        if (problem.isEmpty() && uids.contains(event.uid))
            problem = u"two events have the same identifier"_s;
        if (!problem.isEmpty())
            return fail(ErrorCode::Invalid, {u"event"_s, event.uid + u' ' + event.summary, problem});
        uids.insert(event.uid);
        addEvent(text, event, made, tag);
    }
    addLine(text, u"END:VCALENDAR"_s);
    return text;
}

Result<void> writeIcs(const Calendar& calendar, const QString& path)
{
    const auto text = calendarText(calendar);
    if (!text)
        return tl::unexpected(text.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size())
        return unwritten(path, file.errorString());
    return putInPlace(file, path);
}

} // namespace rapporteur::report
