// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language_evidence.h"

#include "domain/reading.h"

#include "text/language_trigrams.h"

#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace rapporteur::text {

using domain::Language;

namespace {

/// What one word or letter says, in units of a trigram's weight.
constexpr int functionWordWeight = 9;
constexpr int accentWeight = 8;
/// A set word of a masthead weighs as three function words; beside words of another script it stands for so many
/// words.
constexpr int setWordWeight = 3 * functionWordWeight;
constexpr int setWordWords = 3;

/// A text of fewer words does not tell its language alone. In Latin script a name or two make up most of a line or
/// two; the other scripts are sure with a few words.
constexpr int enoughLatinWords = 15;
constexpr int enoughOtherWords = 2;

/// Words that hold sentences together. Those of other languages in Latin script speak for none of the six.
constexpr std::array<std::u16string_view, LatinCandidates> functionWords{
    u"the of and to in for on by with from at as is are was were be been has have had its their which that this "
    u"these "
    u"an or not should shall may will would under through between within into it they who whose other all any such "
    u"each also including during",
    u"le la les de du des et un une en au aux pour par sur dans avec est sont ont qui que ce cette ces leur leurs "
    u"son sa "
    u"ses il elle ne pas ou entre sous afin ainsi comme plus dont vers chez lors selon toute tous toutes etre ete",
    u"el la los las de del y un una en al para por sobre con es son han que este esta estos estas su sus se no o "
    u"entre "
    u"como mas cuyo segun hasta desde durante todo todos todas lo les sido ha ser asi sin",
    u"der die das und den dem des ist nicht mit von fur auf im zu ein eine nao uma dos das em com ao aos pelo pela "
    u"di il "
    u"che della delle gli per sono nel alla het een van niet voor och att det av pa og til ve bir ile jest oraz dla"};

/// Letters of the longest of them; longer words need not be looked up.
constexpr qsizetype longestFunctionWord = 9;

/// Letters that only one of the languages writes, or mostly one. é stands in French and Spanish alike and says
/// nothing.
LatinCandidate candidateOfLetter(char16_t letter)
{
    static constexpr std::u16string_view french = u"àâçèêëîïôùûœÀÂÇÈÊËÎÏÔÙÛŒ";
    static constexpr std::u16string_view spanish = u"ñáíóú¿¡ÑÁÍÓÚ";
    static constexpr std::u16string_view other = u"ãõäößåæøłżěščřžışğÃÕÄÖÅÆØŁŻĚŠČŘŽİŞĞ";
    if (french.find(letter) != french.npos)
        return French;
    if (spanish.find(letter) != spanish.npos)
        return Spanish;
    return other.find(letter) != other.npos ? OtherLatin : LatinCandidates;
}

const QHash<QString, LatinScores>& functionWordScores()
{
    static const QHash<QString, LatinScores> table = [] {
        QHash<QString, LatinScores> made;
        for (size_t candidate = 0; candidate < functionWords.size(); ++candidate) {
            const QString words =
                QString::fromUtf16(functionWords[candidate].data(), qsizetype(functionWords[candidate].size()));
            for (const QString& word : words.split(u' ')) {
                Q_ASSERT(word.size() <= longestFunctionWord);
                made[word][candidate] = functionWordWeight;
            }
        }
        return made;
    }();
    return table;
}

constexpr int letterKinds = 27; // a blank and a to z

/// Trigram weights by letters, so that looking one up is reckoning an index.
const std::array<LatinScores, letterKinds * letterKinds * letterKinds>& trigramScores()
{
    static const auto table = [] {
        std::array<LatinScores, letterKinds * letterKinds * letterKinds> made{};
        for (const TrigramWeight& each : trigramWeights) {
            int index = 0;
            for (int i = 0; i < 3; ++i)
                index = index * letterKinds + (each.letters[i] == ' ' ? 0 : each.letters[i] - 'a' + 1);
            made[size_t(index)] = {each.english, each.french, each.spanish, 0};
        }
        return made;
    }();
    return table;
}

/// a to z for a Latin letter with or without marks; 0 for others.
char16_t baseLetter(QChar c)
{
    char16_t letter = c.unicode() < 0x80 ? char16_t(c.unicode() | 0x20) : c.toLower().unicode();
    if (letter > 0x7F) {
        const QString parts = QString(QChar(letter)).normalized(QString::NormalizationForm_D);
        letter = parts.isEmpty() ? 0 : parts[0].unicode();
    }
    return letter >= u'a' && letter <= u'z' ? letter : 0;
}

bool isWordEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < 0x80 && c.isLetterOrNumber())
        return false;
    if (c.isLetterOrNumber() || c.isMark())
        return c.script() == QChar::Script_Han;
    // Symbols ("COP.4/INF/17", "MC-3") are taken whole, so that they can be left out whole.
    const bool inSymbol = c == u'/' || c == u'.' || c == u'-' || c == u'(' || c == u')';
    return !inSymbol || at + 1 >= text.size() || !text[at + 1].isLetterOrNumber() || c == u'-';
}

int countOf(QStringView word, QStringView letters)
{
    int count = 0;
    for (const QChar c : word)
        count += letters.contains(c.toLower());
    return count ? 1 : 0;
}

} // namespace

void LanguageEvidence::addText(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.unicode() < 0x80 ? !c.isLetterOrNumber() : c.isSpace()) {
            ++at;
            continue;
        }
        if (c.unicode() > 0x7F && c.script() == QChar::Script_Han) {
            ++m_han;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isWordEnd(text, end))
            ++end;
        end = std::max(end, at + 1);
        addWord(text.sliced(at, end - at));
        at = end;
    }
}

void LanguageEvidence::addSetWord(Language language, bool inCorner)
{
    switch (language) {
    case Language::English:
    case Language::French:
    case Language::Spanish:
        m_scores[size_t(language) - 1] += setWordWeight;
        if (!inCorner) {
            m_latin += setWordWords;
            m_functionWords += setWordWords;
        }
        break;
    case Language::Chinese:
        m_han += 2 * setWordWords;
        break;
    case Language::Russian:
        m_cyrillic += setWordWords;
        break;
    case Language::Arabic:
        m_arabic += setWordWords;
        break;
    case Language::Unknown:
        break;
    }
}

LanguageGuess LanguageEvidence::guess() const
{
    // An ideograph is about half a word. Latin mastheads, names and symbols stand in texts of all languages, so
    // that a quarter of another script outweighs them.
    const double chinese = m_han / 2.0;
    const double words = chinese + m_cyrillic + m_arabic + m_latin;
    if (words < 1)
        return latinGuess(); // nothing but a corner, or nothing at all
    const auto byScript = [&](double count, Language language, int foreign) -> LanguageGuess {
        const double share = count / words;
        if (foreign * 8 > count)
            return {}; // Japanese, Ukrainian, Persian …: none of the six
        return {language, std::min(0.99, 0.6 + 0.6 * share + 0.02 * std::min(count, 10.0))};
    };
    const double rest = std::max({chinese, double(m_cyrillic), double(m_arabic)});
    if (rest * 3 >= m_latin && rest >= 1) {
        if (chinese == rest)
            return byScript(chinese, Language::Chinese, m_kana);
        if (m_cyrillic == rest)
            return byScript(m_cyrillic, Language::Russian, m_otherCyrillic);
        return byScript(m_arabic, Language::Arabic, m_otherArabic);
    }
    return latinGuess();
}

bool LanguageEvidence::suffices() const
{
    const LanguageGuess known = guess();
    if (known.confidence < domain::sure)
        return false;
    switch (known.language) {
    case Language::Chinese:
        return m_han / 2 >= enoughOtherWords;
    case Language::Russian:
        return m_cyrillic >= enoughOtherWords;
    case Language::Arabic:
        return m_arabic >= enoughOtherWords;
    default:
        return m_latin >= enoughLatinWords && !isNoRunningText();
    }
}

void LanguageEvidence::addWord(QStringView word)
{
    // Symbols, numbers and addresses say nothing about the language around them.
    for (const QChar c : word) {
        if (c.isDigit() || c == u'/' || c == u'@')
            return;
    }
    for (const QChar c : word) {
        if (c.unicode() < 0x80 && c.isLetter())
            return addLatinWord(word);
        switch (c.script()) {
        case QChar::Script_Cyrillic:
            ++m_cyrillic;
            m_otherCyrillic += countOf(word, u"іїєґўјљњђћѓќџ");
            return;
        case QChar::Script_Arabic:
            ++m_arabic;
            m_otherArabic += countOf(word, u"پچژگکیٹڈے");
            return;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            m_kana += int(word.size());
            return;
        case QChar::Script_Latin:
            return addLatinWord(word);
        default:
            break;
        }
    }
}

void LanguageEvidence::addLatinWord(QStringView word)
{
    ++m_latin;
    QVarLengthArray<QChar, 32> base;
    for (const QChar c : word) {
        if (const char16_t letter = baseLetter(c))
            base.append(QChar(letter));
        if (c.unicode() > 0x7F) {
            if (const LatinCandidate candidate = candidateOfLetter(c.unicode()); candidate != LatinCandidates)
                m_scores[candidate] += accentWeight;
        }
    }
    if (base.size() < 2 && word.size() > 1)
        return;
    if (base.size() <= longestFunctionWord) {
        const QString key = QString::fromRawData(base.constData(), base.size());
        if (const auto known = functionWordScores().constFind(key); known != functionWordScores().constEnd()) {
            addScores(*known);
            ++m_functionWords;
        }
    }
    int index = 0;
    for (qsizetype i = 0; i <= base.size(); ++i) {
        const int letter = i < base.size() ? base[i].unicode() - u'a' + 1 : 0;
        index = (index * letterKinds + letter) % (letterKinds * letterKinds * letterKinds);
        if (i >= 1)
            addScores(trigramScores()[size_t(index)]);
    }
}

void LanguageEvidence::addScores(const LatinScores& scores)
{
    for (size_t i = 0; i < LatinCandidates; ++i)
        m_scores[i] += scores[i];
}

bool LanguageEvidence::isNoRunningText() const
{
    return m_functionWords * 6 < m_latin;
}

LanguageGuess LanguageEvidence::latinGuess() const
{
    const auto best = size_t(std::max_element(m_scores.begin(), m_scores.end()) - m_scores.begin());
    int second = 0;
    for (size_t i = 0; i < LatinCandidates; ++i) {
        if (i != best)
            second = std::max(second, m_scores[i]);
    }
    const int margin = m_scores[best] - second;
    if (best == OtherLatin || m_scores[best] <= 0)
        return {};
    // Running text of any of the three has two function words in five; half of that or less is another language.
    if (m_latin >= 30 && isNoRunningText())
        return {Language(best + 1), 0.4};
    static_assert(int(Language::English) == English + 1 && int(Language::Spanish) == Spanish + 1);
    return {Language(best + 1), std::min(0.99, 1.0 / (1.0 + std::exp(-margin / 7.0)))};
}

} // namespace rapporteur::text
