// SPDX-License-Identifier: GPL-3.0-or-later
// Makes documents in six languages by the thousand, the same ones each time, with word frequencies like those of real
// texts.
#pragma once

#include "domain/analysis.h"

#include <random>

namespace rapporteur::bench {

struct GeneratedDocument {
    QString symbol;
    QString title;
    QString meeting; ///< "COP-4"
    domain::Language language = domain::Language::Unknown;
    int year = 0;
    int pages = 0;
    QList<domain::Block> blocks;
    QList<domain::Citation> citations;
};

/// Words follow Zipf's law over a vocabulary that begins with the language's most frequent words and those of the
/// field; the rest is made of syllables (Chinese: of characters). Paragraphs are numbered, cite symbols and
/// decisions, and fill pages of about 4,800 bytes.
class GeneratedCorpus {
public:
    /// meanPages: how long documents are on average; lengths vary from a quarter to nearly three times that.
    explicit GeneratedCorpus(double meanPages = 12.5, quint32 seed = 1);

    /// Document number `index`, from 0: the same for the same seed, whatever was made before.
    GeneratedDocument document(int index) const;
    /// A word of a language by its rank, from 0 for the most frequent.
    QString word(domain::Language language, int rank) const;

    static constexpr int vocabularySize = 30'000;

private:
    using Random = std::mt19937;
    int zipfRank(Random& random) const;
    QString sentence(domain::Language language, Random& random, int words) const;
    QString citedTarget(Random& random) const;

    double m_meanPages;
    quint32 m_seed;
    QList<QStringList> m_vocabularies; ///< by number of the language
    std::vector<double> m_cumulated;   ///< share of the words up to each rank
};

} // namespace rapporteur::bench
