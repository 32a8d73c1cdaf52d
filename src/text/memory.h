// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers what paragraphs asked, and tells which earlier ones ask the same of the same addressee, in any language.
#pragma once

#include "domain/mandate.h"
#include "text/tokens.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace rapporteur::text {

/// One paragraph or item of a decision in one language.
struct AskingParagraph {
    qint64 id = 0; ///< of the caller; the language versions of a paragraph share it
    domain::Language language = domain::Language::Unknown;
    QString text;                                                  ///< without the label
    domain::VerbCategory category = domain::VerbCategory::Unknown; ///< of its strongest mandate
    QStringList addressees; ///< classes (text/mandate_addressees.h) of all its mandates
};

/// An earlier paragraph that asks much the same.
struct Recollection {
    qint64 id = 0;
    qint64 group = 0;
    domain::Language language = domain::Language::Unknown;      ///< the version that is most alike
    domain::Language askedLanguage = domain::Language::Unknown; ///< the version it was compared with
    double score = 0; ///< 0 to 1; 1 for the same words to the same addressees
    bool sameAddressee = false;
};

/// The words that two texts share: where they stand in each, in order, not overlapping.
struct CommonWords {
    QList<TextSpan> asked;
    QList<TextSpan> earlier;
};

/// In one language paragraphs are compared by their words and pairs of words, rare ones counting more; across
/// languages by what all languages share: category, addressees, citations, dates, numbers, subjects, deliverables.
/// The texts are not kept. Not thread-safe; a copy may go to another thread.
class Memory {
public:
    /// Below this score two paragraphs are not alike.
    static constexpr double leastScore = 0.3;

    /// Takes the paragraphs of a decision in place of those it had; `group` is the decision, in the caller's numbers.
    /// An empty list forgets it.
    void remember(qint64 group, const QList<AskingParagraph>& paragraphs);

    /// Remembered paragraphs of other groups than `ownGroup`, the most alike first, each id once, at most `limit`.
    /// `versions` are the language versions of one paragraph.
    QList<Recollection> alike(const QList<AskingParagraph>& versions, qint64 ownGroup = 0,
                              qsizetype limit = 20) const;

    /// The words that both texts have and that are not among the commonest; across languages what all write alike:
    /// citations, dates, numbers.
    CommonWords commonWords(const QString& asked, domain::Language askedLanguage, const QString& earlier,
                            domain::Language earlierLanguage) const;

    /// How many language versions are remembered.
    qsizetype size() const { return m_alive[0]; }

private:
    struct Entry {
        qint64 id = 0;
        qint64 group = 0;
        domain::Language language = domain::Language::Unknown;
        domain::VerbCategory category = domain::VerbCategory::Unknown;
        bool forgotten = false;
        QStringList addressees;
        std::vector<int> words;  ///< numbers of terms of the language
        std::vector<int> shared; ///< numbers of terms that all languages share
    };
    struct Term {
        size_t language = 0; ///< index into m_alive: 0 for a term that all languages share
        double factor = 1;   ///< pairs of words count less than words
        int alive = 0;       ///< entries that have it and are not forgotten
        std::vector<int> entries;
    };
    struct Asked;

    int numberOf(const QString& term, size_t language, double factor);
    std::vector<int> numbersOf(const AskingParagraph& paragraph, bool ofWords);
    double weight(const Term& term) const;
    double lengthOf(const std::vector<int>& terms) const;
    Asked askedOf(const AskingParagraph& paragraph, bool ofWords) const;
    std::vector<double> overlap(const Asked& asked) const;
    void compare(const AskingParagraph& asked, qint64 ownGroup, QHash<qint64, Recollection>& best) const;
    void forget(qint64 group);
    void dropForgotten();

    QHash<QString, int> m_numbers;
    std::vector<Term> m_terms;
    std::vector<Entry> m_entries;
    QHash<qint64, QList<int>> m_groups;
    std::array<qsizetype, 7> m_alive{}; ///< entries not forgotten: of all languages at 0, then of each
    qsizetype m_forgotten = 0;
};

} // namespace rapporteur::text
