// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/labels_numerals.h"

#include "domain/roman_numeral.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::romanNumeral;
using domain::romanValue;

namespace {

constexpr QStringView abjad = u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

constexpr std::array<QStringView, 28> letterNames{
    u"ألف", u"باء", u"جيم", u"دال", u"هاء", u"واو", u"زاي", u"حاء", u"طاء", u"ياء", u"كاف", u"لام", u"ميم", u"نون",
    u"سين", u"عين", u"فاء", u"صاد", u"قاف", u"راء", u"شين", u"تاء", u"ثاء", u"خاء", u"ذال", u"ضاد", u"ظاء", u"غين"};

constexpr std::array<QStringView, 20> headingOrdinals{u"أولا",     u"ثانيا",    u"ثالثا",    u"رابعا",    u"خامسا",
                                                      u"سادسا",    u"سابعا",    u"ثامنا",    u"تاسعا",    u"عاشرا",
                                                      u"حادي عشر", u"ثاني عشر", u"ثالث عشر", u"رابع عشر", u"خامس عشر",
                                                      u"سادس عشر", u"سابع عشر", u"ثامن عشر", u"تاسع عشر", u"عشرون"};

constexpr std::array<QStringView, 20> adjectives{
    u"الأول",      u"الثاني",     u"الثالث",     u"الرابع",     u"الخامس",     u"السادس",     u"السابع",
    u"الثامن",     u"التاسع",     u"العاشر",     u"الحادي عشر", u"الثاني عشر", u"الثالث عشر", u"الرابع عشر",
    u"الخامس عشر", u"السادس عشر", u"السابع عشر", u"الثامن عشر", u"التاسع عشر", u"العشرون"};

/// Vowel signs and tatweel are often left out; the tanwin of أولاً is printed on either letter.
QString withoutSigns(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'ـ')
            result += c;
    }
    return result;
}

template <size_t Size>
int placeOf(const std::array<QStringView, Size>& names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

} // namespace

int hanNumber(QStringView text)
{
    static constexpr QStringView figures = u"一二三四五六七八九";
    if (text.isEmpty() || text.size() > 6)
        return 0;
    int value = 0;
    int figure = 0;
    for (const QChar c : text) {
        if (const qsizetype place = figures.indexOf(c); place >= 0 && figure == 0) {
            figure = int(place) + 1;
        } else if (c == u'十' && value % 100 == 0) {
            value += 10 * std::max(figure, 1);
            figure = 0;
        } else if (c == u'百' && value == 0) {
            value = 100 * std::max(figure, 1);
            figure = 0;
        } else if (c != u'零' && c != u'〇') {
            return 0;
        }
    }
    return value + figure;
}

int abjadLetter(QStringView letter)
{
    const QString plain = withoutSigns(letter);
    if (plain.size() != 1)
        return 0;
    const QChar c = plain[0] == u'ا' ? QChar(u'أ') : plain[0] == u'ى' ? QChar(u'ي') : plain[0];
    return int(abjad.indexOf(c)) + 1;
}

int arabicLetterName(QStringView name)
{
    return placeOf(letterNames, withoutSigns(name));
}

int arabicHeadingOrdinal(QStringView name)
{
    return placeOf(headingOrdinals, withoutSigns(name));
}

QList<int> cyrillicLetter(QStringView letter)
{
    static constexpr QStringView alphabet = u"абвгдежзиклмнопрстуфхцчшщэюя";
    static constexpr QStringView lookAlikes = u"асеорху";
    static constexpr QStringView latin = u"aceopxy";
    if (letter.size() != 1)
        return {};
    QList<int> values;
    if (const qsizetype place = lookAlikes.indexOf(letter[0]); place >= 0)
        values.append(latin[place].unicode() - u'a' + 1);
    if (const qsizetype place = alphabet.indexOf(letter[0]);
        place >= 0 && place < 26 && !values.contains(int(place) + 1))
        values.append(int(place) + 1);
    return values;
}

QString latinLookAlike(const QString& capitals)
{
    static constexpr QStringView cyrillic = u"АВЕЅІЈКМНОРСТХ";
    static constexpr QStringView latin = u"ABESIJKMHOPCTX";
    QString result = capitals;
    for (QChar& c : result) {
        if (const qsizetype place = cyrillic.indexOf(c); place >= 0)
            c = latin[place];
        else if (c.unicode() > 0x7f)
            return capitals;
    }
    return result;
}

QString annexNumber(QStringView text, qsizetype* at)
{
    // Arabic names its annexes: المرفق الثاني, المرفق هاء.
    for (qsizetype i = qsizetype(adjectives.size()); i-- > 0;) {
        if (text.startsWith(adjectives[size_t(i)])) {
            *at += adjectives[size_t(i)].size();
            return romanNumeral(int(i) + 1);
        }
    }
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    const QStringView word = text.first(end);
    QString number;
    if (const int letter = arabicLetterName(word)) {
        number = QString(QChar(u'A' + letter - 1));
    } else if (bool isNumber = false; word.toInt(&isNumber) > 0 && isNumber) {
        number = romanNumeral(word.toInt());
    } else if (const int han = hanNumber(word)) {
        number = romanNumeral(han);
    } else if (!word.isEmpty() && word[0].isUpper()) {
        const QString latin = latinLookAlike(word.toString());
        const bool letterOnly = latin.size() == 1 && latin[0] >= u'A' && latin[0] <= u'Z';
        number = letterOnly || romanValue(latin) > 0 ? latin : QString();
    }
    if (!number.isEmpty())
        *at += end;
    return number;
}

} // namespace rapporteur::text
