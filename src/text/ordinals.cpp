// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ordinals.h"

#include "domain/roman_numeral.h"
#include "text/field_words.h"
#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <unicode/rbnf.h>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

/// Ordinals are compared without blanks and hyphens: "vingt et unième" and "vingt-et-unième" are one.
QString ordinalKey(QStringView words)
{
    QString key;
    for (const QChar c : fold(words).text) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

/// Every form that ICU knows of the ordinals of a language, in all its rule sets (genders, cases, short forms). ICU
/// generates them soundly but does not parse them.
void addGenerated(QHash<QString, int>& table, const char* language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), status);
    if (U_FAILURE(status))
        return;
    for (int32_t set = 0; set < format.getNumberOfRuleSetNames(); ++set) {
        const icu::UnicodeString name = format.getRuleSetName(set);
        if (name.indexOf("ordinal") < 0)
            continue;
        for (int32_t number = 1; number <= highestOrdinal; ++number) {
            icu::UnicodeString words;
            icu::FieldPosition position;
            format.format(number, name, words, position, status);
            if (U_SUCCESS(status))
                table.insert(ordinalKey(fromIcu(words)), number);
        }
    }
}

/// The oblique forms of Arabic tens (ستين for ستون), which texts also print where the nominative belongs.
void addArabicObliques(QHash<QString, int>& table)
{
    const auto nominatives = table;
    for (auto [key, number] : nominatives.asKeyValueRange()) {
        if (key.endsWith(u"ون"_s))
            table.insert(key.chopped(2) + u"ين"_s, number);
    }
}

/// Forms that ICU does not generate: the older Spanish teens, the elatives of French and Spanish, tens joined in one
/// word.
void addOwnForms(QHash<QString, int>& table)
{
    for (const FieldWord& word : fieldWords(u"ordinal"))
        table.insert(ordinalKey(word.form), word.value.toInt());
    static constexpr std::array<std::pair<QStringView, int>, 8> spanishTens{{{u"vigesim", 20},
                                                                             {u"trigesim", 30},
                                                                             {u"cuadragesim", 40},
                                                                             {u"quincuagesim", 50},
                                                                             {u"sexagesim", 60},
                                                                             {u"septuagesim", 70},
                                                                             {u"octogesim", 80},
                                                                             {u"nonagesim", 90}}};
    // "vigésimo primera", "vigesimoprimera": the ten keeps its masculine before a feminine unit.
    for (const auto& [stem, ten] : spanishTens) {
        for (int unit = 1; unit <= 9; ++unit) {
            const QStringList units = table.keys(unit);
            for (const QString& each : units) {
                if (each.at(0).script() == QChar::Script_Latin)
                    table.insert(stem + u'o' + each, ten + unit);
            }
        }
    }
}

const QHash<QString, int>& spelledOrdinals()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        for (const char* language : {"en", "fr", "es", "ru", "ar"})
            addGenerated(made, language);
        addArabicObliques(made);
        addOwnForms(made);
        return made;
    }();
    return table;
}

/// 11 for 十一, 120 for 一百二十, 65 for 六五 (read digit by digit); 0 if it is no number.
int chineseNumber(QStringView numerals)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    int total = 0;
    int digit = -1;
    bool units = false;
    for (const QChar c : numerals) {
        if (c == u'十' || c == u'百') {
            total += std::max(digit, digit < 0 ? 1 : 0) * (c == u'十' ? 10 : 100);
            digit = -1;
            units = true;
        } else if (c.isDigit()) {
            digit = std::max(digit, 0) * 10 + c.digitValue();
        } else {
            const auto value = int(digits.indexOf(c == u'零' ? u'〇' : c == u'两' ? u'二' : c));
            if (value < 0)
                return 0;
            digit = units || digit < 0 ? value : digit * 10 + value;
        }
        if (total > 10 * highestOrdinal || digit > 10 * highestOrdinal)
            return 0;
    }
    return total + std::max(digit, 0);
}

/// Of folded text. CC and CCC are abbreviations.
int romanOrdinal(QStringView folded)
{
    const int value = domain::romanValue(folded);
    return value < 200 ? value : 0;
}

int inRange(int number)
{
    return number <= highestOrdinal ? number : 0;
}

/// The number of a folded ordinal.
int foldedOrdinal(QStringView folded)
{
    static const QRegularExpression figures(
        u"^(\\d{1,3})\\s?[.-]?\\s?(?:st|nd|rd|th|e|er|ere|eme|ieme|re|nde|[oa]|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|я|е|й|ая|ое|ий|ый)$"_s);
    if (const auto match = figures.match(folded); match.hasMatch())
        return inRange(match.capturedView(1).toInt());
    if (folded.startsWith(u'第')) {
        QString numerals;
        for (const QChar c : folded.sliced(1)) {
            if (!c.isSpace())
                numerals += c;
        }
        return inRange(chineseNumber(numerals));
    }
    if (const int roman = romanOrdinal(folded))
        return inRange(roman);
    return spelledOrdinals().value(ordinalKey(folded));
}

/// Chinese: 第, numerals, a measure word, the noun. All pieces may be letter-spaced.
void findChinese(QStringView folded, QList<NumberedMeeting>& found)
{
    static const QRegularExpression form(
        u"第\\s*((?:[〇零一二两三四五六七八九十百]\\s*){1,7}|\\d{1,3}\\s*)[次届屆]\\s*(?:%1)"_s.arg(
            fieldWordPattern(u"meeting-zh")));
    for (auto match = form.globalMatch(folded); match.hasNext();) {
        const auto each = match.next();
        if (const int number = foldedOrdinal(QString(u'第' + each.captured(1))))
            found.append({number, each.capturedStart(), each.capturedEnd()});
    }
}

/// Arabic: the noun, an adjective perhaps, and the ordinal behind it.
void findArabic(QStringView folded, QList<NumberedMeeting>& found)
{
    static const QRegularExpression noun(u"(?<![\\p{L}])(?:%1)(?:\\s+(?:%2))?\\s+"_s.arg(
        fieldWordPattern(u"meeting-ar"), fieldWordPattern(u"session-adjective-ar")));
    static const QRegularExpression word(u"\\G\\s*(\\p{L}+)"_s);
    for (auto match = noun.globalMatch(folded); match.hasNext();) {
        const auto each = match.next();
        qsizetype end = each.capturedEnd();
        NumberedMeeting best;
        for (int words = 0; words < 4; ++words) {
            const auto next = word.match(folded, end, QRegularExpression::NormalMatch);
            if (!next.hasMatch())
                break;
            end = next.capturedEnd();
            const auto ordinal = folded.sliced(each.capturedEnd(), end - each.capturedEnd());
            if (const int number = spelledOrdinals().value(ordinalKey(ordinal)))
                best = {number, each.capturedStart(), end};
        }
        if (best.number)
            found.append(best);
    }
}

/// English, French, Spanish and Russian: up to five words of ordinal, adjectives perhaps, the noun. The longest
/// ordinal wins: "Sixty-seventh" before "seventh".
void findBeforeNoun(QStringView folded, QList<NumberedMeeting>& found)
{
    static const QRegularExpression noun(u"(?<![\\p{L}\\d])(?:(?:%2)\\s+){0,3}(?:%1)(?!\\p{L})"_s.arg(
        fieldWordPattern(u"meeting"), fieldWordPattern(u"session-adjective")));
    static const QRegularExpression wordBefore(u"[\\p{L}\\d.]+$"_s);
    for (auto match = noun.globalMatch(folded); match.hasNext();) {
        const auto each = match.next();
        NumberedMeeting best;
        qsizetype begin = each.capturedStart();
        qsizetype ordinalEnd = begin;
        while (ordinalEnd > 0 && folded[ordinalEnd - 1].isSpace())
            --ordinalEnd;
        qsizetype at = ordinalEnd;
        for (int words = 0; words < 6 && at > 0; ++words) {
            const qsizetype from = std::max<qsizetype>(0, at - 24);
            const auto before = wordBefore.match(folded.sliced(from, at - from));
            if (!before.hasMatch())
                break;
            begin = from + before.capturedStart();
            const auto ordinal = folded.sliced(begin, ordinalEnd - begin);
            if (const int number = foldedOrdinal(ordinal); number && (words == 0 || number > best.number))
                best = {number, begin, each.capturedEnd()};
            at = begin;
            while (at > 0 && (folded[at - 1].isSpace() || folded[at - 1] == u'-' || folded[at - 1] == u'\u2011'))
                --at;
        }
        if (best.number)
            found.append(best);
    }
}

} // namespace

int ordinalNumber(QStringView text)
{
    const QString folded = fold(text.trimmed()).text;
    // Small Roman letters are words ("di", "mi") or sub-items.
    if (romanOrdinal(folded) && text.trimmed().toString() != text.trimmed().toString().toUpper())
        return 0;
    return foldedOrdinal(folded);
}

QList<NumberedMeeting> findNumberedMeetings(QStringView text)
{
    const Folded folded = fold(text);
    QList<NumberedMeeting> found;
    findBeforeNoun(folded.text, found);
    findChinese(folded.text, found);
    findArabic(folded.text, found);
    for (NumberedMeeting& each : found) {
        each.begin = folded.offsets[each.begin];
        each.end = folded.offsets[each.end];
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return found;
}

QString numberedMeeting(int number, domain::Language language)
{
    struct Form {
        domain::Language language;
        const char* locale;
        const char16_t* rules;
        QString text; ///< %1: the ordinal
    };
    static const Form forms[] = {
        {domain::Language::English, "en", u"%spellout-ordinal", u"%1 meeting"_s},
        {domain::Language::French, "fr", u"%spellout-ordinal-feminine", u"%1 réunion"_s},
        {domain::Language::Spanish, "es", u"%spellout-ordinal-feminine", u"%1 reunión"_s},
        {domain::Language::Chinese, "zh", u"%spellout-ordinal", u"%1次会议"_s},
        {domain::Language::Russian, "ru", u"%spellout-ordinal-neuter", u"%1 совещание"_s},
        {domain::Language::Arabic, "ar", u"%spellout-ordinal-masculine", u"الاجتماع %1"_s},
    };
    if (number < 1)
        return {};
    const Form* form = forms;
    for (const Form& each : forms) {
        if (each.language == language)
            form = &each;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(form->locale), status);
    icu::UnicodeString words;
    icu::FieldPosition position;
    if (U_SUCCESS(status))
        format.format(int32_t(number), icu::UnicodeString(form->rules), words, position, status);
    QString text = form->text.arg(U_SUCCESS(status) ? fromIcu(words).simplified() : QString::number(number));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace rapporteur::text
