// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dates.h"

#include <QStringList>
#include <array>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

struct DateForm {
    Language language;
    QString tag;
    QString form;     ///< %1 day, %2 month, %3 year
    QString firstDay; ///< how the first of a month is written
    QString until;    ///< between two days of one month
    QString untilDay; ///< between days of two months
    QString year;     ///< what stands behind the month, left out of the first of two days of a year
    QStringList months;
};

const std::array<DateForm, 6> dateForms{{
    {Language::English, u"en-GB"_s, u"%1 %2 %3"_s, u"1"_s, u"–"_s, u"–"_s, u" %3"_s,
     u"January February March April May June July August September October November December"_s.split(u' ')},
    {Language::French, u"fr-FR"_s, u"%1 %2 %3"_s, u"1er"_s, u"-"_s, u" - "_s, u" %3"_s,
     u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s.split(u' ')},
    {Language::Spanish, u"es-ES"_s, u"%1 de %2 de %3"_s, u"1"_s, u" a "_s, u" a "_s, u" de %3"_s,
     u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s.split(u' ')},
    {Language::Chinese, u"zh-CN"_s, u"%3年%2月%1日"_s, u"1"_s, u"至"_s, u"至"_s, u""_s,
     u"1 2 3 4 5 6 7 8 9 10 11 12"_s.split(u' ')},
    {Language::Russian, u"ru-RU"_s, u"%1 %2 %3 года"_s, u"1"_s, u"–"_s, u" – "_s, u" %3 года"_s,
     u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря"_s.split(u' ')},
    {Language::Arabic, u"ar-SA"_s, u"%1 %2 %3"_s, u"1"_s, u"–"_s, u" – "_s, u" %3"_s,
     u"كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر"_s
         .split(u'|')},
}};

const DateForm& formOf(Language language)
{
    for (const DateForm& form : dateForms) {
        if (form.language == language)
            return form;
    }
    return dateForms.front();
}

} // namespace

QString dayRange(QDate first, QDate last, Language language)
{
    if (!first.isValid() || !last.isValid() || first >= last)
        return longDate(first, language);
    const DateForm& form = formOf(language);
    if (first.year() != last.year())
        return longDate(first, language) + form.untilDay + longDate(last, language);
    const bool oneMonth = first.month() == last.month();
    if (language == Language::Chinese) { // the year and the month stand in front
        const QString end = QString::number(last.day()) + u'日';
        return longDate(first, language) + form.until +
               (oneMonth ? end : QString::number(last.month()) + u'月' + end);
    }
    if (oneMonth)
        return (first.day() == 1 ? form.firstDay : QString::number(first.day())) + form.until +
               longDate(last, language);
    const QString year = QString(form.year).replace(u"%3"_s, QString::number(first.year()));
    return longDate(first, language).chopped(year.size()) + form.untilDay + longDate(last, language);
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const DateForm& form = formOf(language);
    const QString day = date.day() == 1 ? form.firstDay : QString::number(date.day());
    return form.form.arg(day, form.months.at(date.month() - 1), QString::number(date.year()));
}

QString languageTag(Language language)
{
    return formOf(language).tag;
}

} // namespace rapporteur::report
