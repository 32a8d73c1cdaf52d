// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for each of the six languages in a text, or in several that belong together: scripts, function words,
// letters and trigrams, and the set words of a masthead.
#pragma once

#include "text/language.h"

#include <QStringView>

#include <array>

namespace rapporteur::text {

/// What Latin script may be; for each of them what words and letters say, in units of a trigram's weight.
enum LatinCandidate : quint8 { English, French, Spanish, OtherLatin, LatinCandidates };
using LatinScores = std::array<int, LatinCandidates>;

/// Counts of what texts are made of. Pure, one thread at a time.
class LanguageEvidence {
public:
    /// Adds every word of a text. Symbols, numbers and addresses say nothing and are left out.
    void addText(QStringView text);

    /// Adds a word that mastheads of one language print ("Original", "Note by", "октября"). It weighs more than a
    /// chance word of a title. A corner is in English on the Chinese, Russian and Arabic versions too: a Latin word
    /// of it tells English, French and Spanish apart, and says nothing about the script.
    void addSetWord(domain::Language language, bool inCorner);

    LanguageGuess guess() const;

    /// Whether this is enough to tell the language without looking at anything else: some sentences in Latin script,
    /// some words in another.
    bool suffices() const;

private:
    void addWord(QStringView word);
    void addLatinWord(QStringView word);
    void addScores(const LatinScores& scores);
    LanguageGuess latinGuess() const;
    /// Too few function words for sentences of any of the three.
    bool isNoRunningText() const;

    int m_han = 0; ///< ideographs
    int m_kana = 0;
    int m_cyrillic = 0;
    int m_otherCyrillic = 0;
    int m_arabic = 0;
    int m_otherArabic = 0;
    int m_latin = 0;
    int m_functionWords = 0;
    LatinScores m_scores{};
};

} // namespace rapporteur::text
