// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/page_verdict.h"

#include "text/hygiene.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::PageVerdict;

namespace {

/// Words that a page of running text is never without, all languages of a script together.
const QSet<QString>& commonWords()
{
    static const QSet<QString> words{
        u"the"_s, u"of"_s, u"and"_s, u"to"_s,  u"in"_s,  u"for"_s, u"on"_s,  u"by"_s,   u"with"_s, u"its"_s,
        u"de"_s,  u"la"_s, u"le"_s,  u"les"_s, u"des"_s, u"et"_s,  u"du"_s,  u"en"_s,   u"aux"_s,  u"par"_s,
        u"sur"_s, u"el"_s, u"los"_s, u"y"_s,   u"las"_s, u"del"_s, u"que"_s, u"por"_s,  u"un"_s,   u"se"_s,
        u"и"_s,   u"в"_s,  u"на"_s,  u"по"_s,  u"с"_s,   u"о"_s,   u"для"_s, u"к"_s,    u"что"_s,  u"от"_s,
        u"при"_s, u"в"_s,  u"في"_s,  u"من"_s,  u"على"_s, u"إلى"_s, u"أن"_s,  u"التي"_s, u"عن"_s};
    return words;
}

constexpr qsizetype longestCommonWord = 5;

constexpr QStringView commonIdeographs = u"的和在于年会国大为以一第方对及";

struct Counts {
    qsizetype characters = 0, bad = 0, letters = 0, ideographs = 0, commonHan = 0, highLatin = 0, vowels = 0,
              latin = 0;
    qsizetype words = 0, common = 0, oddCase = 0;
};

bool isBad(char32_t character)
{
    if (character >= 0x20 && character < 0x7F)
        return false;
    const QChar::Category category = QChar::category(character);
    return character == 0xfffd || category == QChar::Other_NotAssigned || category == QChar::Other_Surrogate ||
           (category == QChar::Other_PrivateUse && character != 0xf0b7 && character != 0xf0a7) ||
           (category == QChar::Other_Control && character != u'\n' && character != u'\t');
}

void countWord(Counts& counts, QStringView word)
{
    if (word.isEmpty() || isIdeograph(word[0].unicode()))
        return;
    ++counts.words;
    if (word.size() <= longestCommonWord) {
        std::array<QChar, longestCommonWord> small;
        std::transform(word.begin(), word.end(), small.begin(), [](QChar c) { return c.toLower(); });
        if (commonWords().contains(QString::fromRawData(small.data(), word.size())))
            ++counts.common;
    }
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower()) {
            ++counts.oddCase;
            break;
        }
    }
}

Counts count(QStringView text)
{
    static constexpr QStringView vowels = u"aeiouyàâéèêëîïôùûáíóúü";
    Counts counts;
    qsizetype wordBegin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size();
        const char32_t character = pair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode();
        if (!c.isLetter()) {
            countWord(counts, text.sliced(wordBegin, i - wordBegin));
            wordBegin = i + (pair ? 2 : 1);
        }
        i += pair ? 1 : 0;
        if (c.isSpace())
            continue;
        ++counts.characters;
        counts.bad += isBad(character) ? 1 : 0;
        if (character >= 0x80 && isIdeograph(character)) {
            ++counts.ideographs;
            counts.commonHan += commonIdeographs.contains(c) ? 1 : 0;
        } else if (c.isLetter()) {
            ++counts.letters;
            if (c.unicode() < 0x250) {
                ++counts.latin;
                counts.highLatin += c.unicode() >= 0xc0 ? 1 : 0;
                counts.vowels += vowels.contains(c.toLower()) ? 1 : 0;
            }
        }
    }
    countWord(counts, text.sliced(std::min(wordBegin, text.size())));
    return counts;
}

} // namespace

PageVerdict judgePage(QStringView text)
{
    const Counts counts = count(text);
    if (counts.characters == 0)
        return PageVerdict::NoText;
    if (counts.characters >= 10 && counts.bad * 8 > counts.characters)
        return PageVerdict::Unreadable;
    if (counts.letters >= 40 && counts.highLatin * 3 > counts.letters)
        return PageVerdict::Unreadable;
    if (counts.ideographs >= 150 && counts.commonHan * 50 < counts.ideographs)
        return PageVerdict::Unreadable;
    if (counts.words >= 80 && counts.common * 200 < counts.words) {
        const bool oddVowels =
            counts.latin > 200 && (counts.vowels * 4 < counts.latin || counts.vowels * 5 > counts.latin * 3);
        if (oddVowels || counts.oddCase * 6 > counts.words || counts.letters * 2 < counts.characters)
            return PageVerdict::Unreadable;
    }
    return PageVerdict::Good;
}

QString pagesWith(const QList<PageVerdict>& pages, PageVerdict verdict)
{
    QStringList runs;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages[i] != verdict)
            continue;
        qsizetype last = i;
        while (last + 1 < pages.size() && pages[last + 1] == verdict)
            ++last;
        runs.append(last == i ? QString::number(i + 1) : QString::number(i + 1) + u'-' + QString::number(last + 1));
        i = last;
    }
    return runs.join(u", "_s);
}

} // namespace rapporteur::text
