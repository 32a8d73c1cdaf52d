// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field_value.h"

#include "domain/agenda.h"
#include "domain/symbol.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 2000; // what a title may have; a person's slip of the clipboard is not one
constexpr int highestOrdinal = 999;

QString days(const MeetingSegment& segment)
{
    if (!segment.start.isValid())
        return u"?"_s;
    const QString start = segment.start.toString(Qt::ISODate);
    return segment.end.isValid() && segment.end != segment.start ? start + u'/' + segment.end.toString(Qt::ISODate)
                                                                 : start;
}

template <typename T>
void addReading(QList<FieldReading>& readings, Field field, const Reading<T>& reading, const QString& value)
{
    if (reading.confidence <= 0 || value.isEmpty())
        return;
    readings.append({field, value, std::min(reading.confidence, 1.0), reading.reason, reading.place.page,
                     reading.place.boxes, false});
}

Failure refused(Field field, const QString& value, const char* expectation)
{
    return fail(ErrorCode::Invalid, {code(field), value, QCoreApplication::translate("FieldValue", expectation)});
}

Result<QString> checkedAgendaItems(const QString& typed)
{
    QStringList labels;
    for (const QString& part : listFromText(typed)) {
        const AgendaLabel label = agendaLabel(part);
        if (label.isNull())
            return refused(Field::AgendaItems, part,
                           QT_TRANSLATE_NOOP("FieldValue", "expected agenda items such as 4(j)"));
        labels.append(label.text());
    }
    return listText(labels);
}

/// What the grammar does not know is taken as typed: a person may name a document of any organ. A number it must
/// have.
Result<QString> checkedSymbols(const QString& typed)
{
    static const QRegularExpression number(uR"(\d)"_s);
    QStringList symbols;
    for (const QString& part : listFromText(typed)) {
        const QStringList read = readSymbols(part, SymbolReading::AnyRoot);
        if (read.isEmpty() && !part.contains(number))
            return refused(Field::Symbols, part,
                           QT_TRANSLATE_NOOP("FieldValue", "expected symbols such as UNEP/MC/COP.4/17"));
        symbols += read.isEmpty() ? QStringList{part} : read;
    }
    symbols.removeDuplicates();
    return listText(symbols);
}

} // namespace

QString listText(const QStringList& values)
{
    return values.join(u"; "_s);
}

QStringList listFromText(const QString& text)
{
    QStringList values;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            values.append(part.trimmed());
    }
    return values;
}

QString segmentsText(const QList<MeetingSegment>& segments)
{
    QStringList parts;
    for (const MeetingSegment& segment : segments) {
        QString part = days(segment);
        if (!segment.place.isEmpty())
            part += u' ' + QString(segment.place).replace(u';', u',');
        if (segment.tentative && segment.start.isValid())
            part += u'?';
        parts.append(part);
    }
    return listText(parts);
}

Result<QList<MeetingSegment>> segmentsFromText(const QString& text)
{
    static const QRegularExpression form(
        uR"(^(\?|(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?)(?:\s+(.*?))?\s*(\?)?$)"_s);
    QList<MeetingSegment> segments;
    for (const QString& part : listFromText(text)) {
        const QRegularExpressionMatch match = form.match(part);
        MeetingSegment segment;
        segment.start = QDate::fromString(match.captured(2), Qt::ISODate);
        segment.end = match.captured(3).isEmpty() ? segment.start : QDate::fromString(match.captured(3), Qt::ISODate);
        segment.place = match.captured(4);
        const bool undated = match.captured(1) == u'?';
        segment.tentative = undated || !match.captured(5).isEmpty();
        if (!match.hasMatch() ||
            (!undated && (!segment.start.isValid() || !segment.end.isValid() || segment.end < segment.start)))
            return refused(
                Field::Segments, part,
                QT_TRANSLATE_NOOP("FieldValue", "expected days and place such as 2021-11-01/2021-11-05 Bali"));
        segments.append(segment);
    }
    return segments;
}

QList<FieldReading> readingsOf(const Masthead& masthead)
{
    QList<FieldReading> readings;
    addReading(readings, Field::Symbols, masthead.symbols, listText(masthead.symbols.value));
    addReading(readings, Field::Distribution, masthead.distribution, code(masthead.distribution.value));
    addReading(readings, Field::Date, masthead.date, masthead.date.value.toString(Qt::ISODate));
    addReading(readings, Field::Language, masthead.language, code(masthead.language.value));
    addReading(readings, Field::OriginalLanguage, masthead.originalLanguage, code(masthead.originalLanguage.value));
    addReading(readings, Field::Body, masthead.body, masthead.body.value);
    if (masthead.meetingOrdinal.value > 0)
        addReading(readings, Field::MeetingOrdinal, masthead.meetingOrdinal,
                   QString::number(masthead.meetingOrdinal.value));
    addReading(readings, Field::Segments, masthead.segments, segmentsText(masthead.segments.value));
    addReading(readings, Field::AgendaItems, masthead.agendaItems, listText(masthead.agendaItems.value));
    addReading(readings, Field::AgendaDocument, masthead.agendaDocument, masthead.agendaDocument.value);
    addReading(readings, Field::ItemTitle, masthead.itemTitle, masthead.itemTitle.value);
    addReading(readings, Field::Title, masthead.title, masthead.title.value);
    addReading(readings, Field::AuthorLine, masthead.authorLine, masthead.authorLine.value);
    return readings;
}

Result<QString> checkedValue(Field field, const QString& typed)
{
    const QString value = typed.simplified();
    if (value.isEmpty() || value.size() > longestText)
        return refused(field, value.left(80),
                       QT_TRANSLATE_NOOP("FieldValue", "expected a text of 1 to 2000 characters"));
    switch (field) {
    case Field::Distribution:
        if (distributionFromCode(value.toLower()) == Distribution::Unknown)
            return refused(field, value, QT_TRANSLATE_NOOP("FieldValue", "expected general, limited or restricted"));
        return value.toLower();
    case Field::Date:
        if (!QDate::fromString(value, Qt::ISODate).isValid())
            return refused(field, value, QT_TRANSLATE_NOOP("FieldValue", "expected a day such as 2021-07-05"));
        return value;
    case Field::Language:
    case Field::OriginalLanguage:
        if (languageFromCode(value) == Language::Unknown)
            return refused(field, value, QT_TRANSLATE_NOOP("FieldValue", "expected one of en, fr, es, zh, ru, ar"));
        return value.toLower();
    case Field::MeetingOrdinal:
        if (value.toInt() < 1 || value.toInt() > highestOrdinal)
            return refused(field, value, QT_TRANSLATE_NOOP("FieldValue", "expected a number from 1 to 999"));
        return QString::number(value.toInt());
    case Field::Segments: {
        const auto segments = segmentsFromText(value);
        if (!segments)
            return Failure(segments.error());
        return segmentsText(*segments);
    }
    case Field::AgendaItems:
        return checkedAgendaItems(value);
    case Field::AgendaDocument:
    case Field::Symbols:
        return checkedSymbols(value);
    default:
        return value;
    }
}

QString boxesText(const QList<QRectF>& boxes)
{
    QStringList parts;
    for (const QRectF& box : boxes) {
        QStringList numbers;
        for (double number : {box.x(), box.y(), box.width(), box.height()})
            numbers.append(QString::number(std::round(number * 10) / 10));
        parts.append(numbers.join(u','));
    }
    return parts.join(u' ');
}

QList<QRectF> boxesFromText(const QString& text)
{
    QList<QRectF> boxes;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.split(u',');
        if (numbers.size() == 4)
            boxes.append(
                QRectF(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()));
    }
    return boxes;
}

} // namespace rapporteur::domain
