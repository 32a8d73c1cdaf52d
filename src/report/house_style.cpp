// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/house_style.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Distribution;
using domain::Language;

namespace {

/// What the masthead of one language prints. Field notes on documents, section 4: zh, ru and ar use Latin script.
struct MastheadWords {
    Language language;
    QString organization;
    QString programme;
    std::array<QString, 3> distribution; ///< general, limited, restricted
    QString original;                    ///< before the name of the original language
    QString only;                        ///< with %1 for the name of the language
    std::array<QString, 6> languages;    ///< after `original`, in the order of domain::officialLanguages
    QString ownName;                     ///< of this version, on a line of its own
};

const std::array<QString, 6> englishNames{u"English"_s, u"French"_s,  u"Spanish"_s,
                                          u"Chinese"_s, u"Russian"_s, u"Arabic"_s};
const std::array<QString, 3> englishDistribution{u"Distr.: General"_s, u"Distr.: Limited"_s, u"Distr.: Restricted"_s};

const std::array<MastheadWords, 6> mastheadWords{{
    {Language::English, u"UNITED NATIONS"_s, u"United Nations Environment Programme"_s, englishDistribution,
     u"Original: "_s, u"%1 only"_s, englishNames, u"English"_s},
    {Language::French,
     u"NATIONS UNIES"_s,
     u"Programme des Nations Unies pour l’environnement"_s,
     {u"Distr. : générale"_s, u"Distr. : limitée"_s, u"Distr. : restreinte"_s},
     u"Original : "_s,
     u"%1 seulement"_s,
     {u"anglais"_s, u"français"_s, u"espagnol"_s, u"chinois"_s, u"russe"_s, u"arabe"_s},
     u"Français"_s},
    {Language::Spanish,
     u"NACIONES UNIDAS"_s,
     u"Programa de las Naciones Unidas para el Medio Ambiente"_s,
     {u"Distr. general"_s, u"Distr. limitada"_s, u"Distr. reservada"_s},
     u"Original: "_s,
     u"%1 únicamente"_s,
     {u"inglés"_s, u"francés"_s, u"español"_s, u"chino"_s, u"ruso"_s, u"árabe"_s},
     u"Español"_s},
    {Language::Chinese, u"联合国"_s, u"联合国环境规划署"_s, englishDistribution, u"Original: "_s, u"%1 only"_s,
     englishNames, u"Chinese"_s},
    {Language::Russian, u"ОРГАНИЗАЦИЯ ОБЪЕДИНЕННЫХ НАЦИЙ"_s,
     u"Программа Организации Объединенных Наций по окружающей среде"_s, englishDistribution, u"Original: "_s,
     u"%1 only"_s, englishNames, u"Russian"_s},
    {Language::Arabic, u"الأمم المتحدة"_s, u"برنامج الأمم المتحدة للبيئة"_s, englishDistribution, u"Original: "_s,
     u"%1 only"_s, englishNames, u"Arabic"_s},
}};

const MastheadWords& wordsOf(Language language)
{
    for (const MastheadWords& words : mastheadWords) {
        if (words.language == language)
            return words;
    }
    return mastheadWords.front();
}

const QString& nameIn(const MastheadWords& words, Language language)
{
    const auto index = std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language) -
                       domain::officialLanguages.begin();
    return words.languages.at(size_t(index) % words.languages.size());
}

QString dateLine(Language language, QDate date)
{
    static const std::array<QString, 12> french{u"janvier"_s,   u"février"_s, u"mars"_s,     u"avril"_s,
                                                u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"août"_s,
                                                u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    static const std::array<QString, 12> spanish{u"enero"_s,      u"febrero"_s, u"marzo"_s,     u"abril"_s,
                                                 u"mayo"_s,       u"junio"_s,   u"julio"_s,     u"agosto"_s,
                                                 u"septiembre"_s, u"octubre"_s, u"noviembre"_s, u"diciembre"_s};
    const size_t month = size_t(date.month() - 1);
    const QString year = QString::number(date.year());
    if (language == Language::French)
        return (date.day() == 1 ? u"1er"_s : QString::number(date.day())) + u' ' + french.at(month) + u' ' + year;
    if (language == Language::Spanish)
        return QString::number(date.day()) + u" de "_s + spanish.at(month) + u" de "_s + year;
    return QLocale::c().toString(date, u"d MMMM yyyy"_s);
}

} // namespace

QFont HouseStyle::font(qreal scale, bool bold, bool italic) const
{
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(qRound(size * scale));
    result.setBold(bold);
    result.setItalic(italic);
    result.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is turns cosmetic ligatures off: who copies "office" out of a PDF wants six letters.
    if (direction == Qt::LeftToRight)
        result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return result;
}

const HouseStyle& houseStyle(Language language)
{
    static const QString latin = u"Noto Serif"_s;
    static const QString han = u"Noto Serif CJK SC"_s;
    // Not Noto Naskh: its ligatures of lam and alef have no code, and would be missing from copied text.
    static const QString arabicFont = u"Noto Sans Arabic"_s;
    static const QString last = u"DejaVu Serif"_s;
    static const HouseStyle chinese{{han, latin, last}, {latin, last},   points(10),
                                    points(14.5),       Qt::LeftToRight, true};
    static const HouseStyle arabic{
        {arabicFont, latin, han, last}, {latin, last}, points(10.5), points(16), Qt::RightToLeft, false};
    static const HouseStyle other{
        {latin, han, arabicFont, last}, {}, points(9.25), points(12.5), Qt::LeftToRight, false};
    if (language == Language::Chinese)
        return chinese;
    return language == Language::Arabic ? arabic : other;
}

QString organizationName(Language language)
{
    return wordsOf(language).organization;
}

QString programmeName(Language language)
{
    return wordsOf(language).programme;
}

QStringList distributionLines(Language language, Distribution distribution, QDate date, Language original, bool only)
{
    const MastheadWords& words = wordsOf(language);
    QStringList lines;
    if (distribution != Distribution::Unknown)
        lines.append(words.distribution.at(size_t(distribution) - size_t(Distribution::General)));
    if (date.isValid())
        lines.append(dateLine(language, date));
    if (lines.isEmpty() && original == Language::Unknown)
        return {};
    lines.append(QString());
    if (only) {
        lines.append(words.only.arg(words.ownName));
        return lines;
    }
    if (original != language)
        lines.append(words.ownName);
    if (original != Language::Unknown)
        lines.append(words.original + nameIn(words, original));
    return lines;
}

} // namespace rapporteur::report
