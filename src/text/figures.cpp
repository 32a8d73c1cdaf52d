// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/figures.h"

#include "text/dates.h"
#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include <unicode/rbnf.h>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr qint64 mostSpelled = 1'000; // larger numbers are printed in digits

/// Words that multiply the number before them, as fold() makes them; the longest of two that fit comes first.
struct Scale {
    QStringView word;
    double factor;
};
constexpr std::array scales{
    Scale{u"千万", 1e7},    Scale{u"百万", 1e6},    Scale{u"十亿", 1e9},     Scale{u"万", 1e4},
    Scale{u"亿", 1e8},      Scale{u"billion", 1e9}, Scale{u"milliard", 1e9}, Scale{u"mil millones", 1e9},
    Scale{u"million", 1e6}, Scale{u"millon", 1e6},  Scale{u"миллиард", 1e9}, Scale{u"млрд", 1e9},
    Scale{u"миллион", 1e6}, Scale{u"млн", 1e6},     Scale{u"thousand", 1e3}, Scale{u"mille", 1e3},
    Scale{u"mil ", 1e3},    Scale{u"тысяч", 1e3},   Scale{u"مليار", 1e9},    Scale{u"مليون", 1e6},
    Scale{u"الف", 1e3},
};

/// The text with everything that is no figure of its own made blank, so that offsets stay.
QString without(const FiguredText& text, const QList<DateExpression>& dates)
{
    QString rest = text.text;
    const auto blank = [&rest](qsizetype begin, qsizetype end) {
        for (qsizetype i = std::max<qsizetype>(0, begin); i < std::min(end, rest.size()); ++i)
            rest[i] = u'_'; // a blank would join the numbers on both sides to one
    };
    for (const auto& [begin, end] : text.leftOut)
        blank(begin, end);
    for (const DateExpression& date : dates)
        blank(date.begin, date.end);
    return rest;
}

QString spanText(const DaySpan& span)
{
    const QString start = span.start.toString(Qt::ISODate);
    return span.start == span.end ? start : start + u'/' + span.end.toString(Qt::ISODate);
}

struct DatesOfText {
    QStringList printed;
    QSet<QDate> days;   ///< every first and last day
    QSet<QDate> months; ///< first days of the months that are named, alone or in a date
};

DatesOfText datesOf(const FiguredText& text)
{
    DatesOfText found;
    for (const DateExpression& date : findDates(without(text, {}))) {
        for (const DaySpan& span : date.spans) {
            found.printed.append(spanText(span));
            for (const QDate& day : {span.start, span.end}) {
                found.days.insert(day);
                found.months.insert(QDate(day.year(), day.month(), 1));
            }
        }
        if (date.month.isValid()) {
            found.printed.append(date.month.toString(u"yyyy-MM"_s));
            found.months.insert(date.month);
        }
    }
    return found;
}

bool holds(const DatesOfText& dates, const QString& printed)
{
    const QStringList ends = printed.split(u'/');
    return std::all_of(ends.begin(), ends.end(), [&](const QString& end) {
        const QDate day = QDate::fromString(end, Qt::ISODate);
        return day.isValid() ? dates.days.contains(day)
                             : dates.months.contains(QDate::fromString(end + u"-01"_s, Qt::ISODate));
    });
}

QStringList datesMissing(const DatesOfText& from, const DatesOfText& in)
{
    QStringList missing;
    for (const QString& printed : from.printed) {
        if (!holds(in, printed) && !missing.contains(printed))
            missing.append(printed);
    }
    return missing;
}

bool isLatinOrSign(QChar c)
{
    return c == u'/' || c == u'_' || (c.isLetter() && c.unicode() < 0x250);
}

/// What follows or precedes a number that only counts places or days: "21st", "第 21", "11月".
bool isOrdinalOrDay(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype before = begin;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    if (before > 0 && text[before - 1] == u'第')
        return true;
    static const QRegularExpression suffix(
        u"\\A\\s?(?:月|日|届|st\\b|nd\\b|rd\\b|th\\b|e\\b|er\\b|re\\b|eme\\b|[ao]\\b|[ºª°]|-?(?:й|я|е|го|ой|"
        u"м|ю)\\b)"_s);
    return suffix.match(text.sliced(end)).hasMatch();
}

/// The value of a number as printed: "1 234,5", "1.234.567", "12.75". Groups of three digits are thousands.
double valueOf(QString printed)
{
    static const QRegularExpression grouping(u"\\A\\d{1,3}(?:[ .,']\\d{3})+"_s);
    static const QRegularExpression separator(u"\\D"_s);
    const QRegularExpressionMatch grouped = grouping.match(printed);
    if (grouped.hasMatch()) {
        QString digits = grouped.captured();
        digits.remove(separator);
        printed = digits + printed.sliced(grouped.capturedLength());
    }
    return printed.replace(u',', u'.').toDouble();
}

double scaleAfter(QStringView text, qsizetype end)
{
    qsizetype at = end;
    while (at < text.size() && text[at].isSpace())
        ++at;
    for (const Scale& scale : scales) {
        if (text.sliced(at).startsWith(scale.word))
            return scale.factor;
    }
    return 1;
}

QString numberText(double value)
{
    return value == std::floor(value) && value < 1e15 ? QString::number(qint64(value))
                                                      : QString::number(value, 'g', 12);
}

struct NumbersOfText {
    QStringList printed;
    QSet<QString> values;
    QString letters; ///< folded, without blanks and hyphens: where spelled numbers are looked for
    Language language = Language::Unknown;
};

NumbersOfText numbersOf(const FiguredText& figured)
{
    NumbersOfText found;
    found.language = figured.language;
    const QString rest = without(figured, findDates(without(figured, {})));
    const QString text = fold(rest).text;
    static const QRegularExpression number(u"\\d{1,3}(?:[ .,']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?"_s);
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const qsizetype begin = each.capturedStart();
        const qsizetype end = each.capturedEnd();
        const bool glued = (begin > 0 && isLatinOrSign(text[begin - 1])) ||
                           (end < text.size() && isLatinOrSign(text[end]) && scaleAfter(text, end) == 1);
        const double value = valueOf(each.captured()) * scaleAfter(text, end);
        found.values.insert(numberText(value));
        // "Paragraph 5" is 第 5 段: what only counts places answers a number and is none that is missed.
        if (!glued && value >= 2 && !isOrdinalOrDay(text, begin, end))
            found.printed.append(numberText(value));
    }
    for (const QChar c : text) {
        if (c.isLetter())
            found.letters += c;
    }
    return found;
}

/// Every way in which ICU spells a number in a language: it generates words soundly, and does not parse them.
QStringList spellings(Language language, qint64 value)
{
    static thread_local QHash<Language, std::shared_ptr<icu::RuleBasedNumberFormat>> formats;
    if (!formats.contains(language)) {
        UErrorCode status = U_ZERO_ERROR;
        auto format = std::make_shared<icu::RuleBasedNumberFormat>(
            icu::URBNF_SPELLOUT, icu::Locale(domain::code(language).toLatin1().constData()), status);
        formats.insert(language, U_SUCCESS(status) ? format : nullptr);
    }
    const auto format = formats.value(language);
    QStringList result;
    for (int32_t set = 0; format && set < format->getNumberOfRuleSetNames(); ++set) {
        const icu::UnicodeString name = format->getRuleSetName(set);
        if (name.indexOf("year") >= 0)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString words;
        icu::FieldPosition position;
        format->format(int64_t(value), name, words, position, status);
        if (U_FAILURE(status))
            continue;
        QString letters;
        for (const QChar c : fold(QString(reinterpret_cast<const QChar*>(words.getBuffer()), words.length())).text) {
            if (c.isLetter())
                letters += c;
        }
        if (!letters.isEmpty() && !result.contains(letters))
            result.append(letters);
    }
    return result;
}

bool spellsOut(const NumbersOfText& text, const QString& number)
{
    bool whole = false;
    const qint64 value = number.toLongLong(&whole);
    if (!whole || value > mostSpelled || text.language == Language::Unknown)
        return false;
    const QStringList words = spellings(text.language, value);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.letters.contains(word); });
}

QStringList numbersMissing(const NumbersOfText& from, const NumbersOfText& in)
{
    QStringList missing;
    for (const QString& number : from.printed) {
        if (!in.values.contains(number) && !missing.contains(number) && !spellsOut(in, number))
            missing.append(number);
    }
    return missing;
}

} // namespace

FigureDifference differingDates(const FiguredText& first, const FiguredText& second)
{
    const DatesOfText one = datesOf(first);
    const DatesOfText other = datesOf(second);
    return {datesMissing(one, other), datesMissing(other, one)};
}

FigureDifference differingNumbers(const FiguredText& first, const FiguredText& second)
{
    const NumbersOfText one = numbersOf(first);
    const NumbersOfText other = numbersOf(second);
    return {numbersMissing(one, other), numbersMissing(other, one)};
}

} // namespace rapporteur::text
