// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the finder of citations reads it: tokens, and what the words among them mean for a citation.
#pragma once

#include "domain/citation.h"
#include "domain/symbol_tokens.h"
#include "text/citations.h"

#include <QFlags>

namespace rapporteur::text {

/// What a word means beside a number: one row of resources/field/citation_words.tsv each.
enum class CitationWord : quint32 {
    Decision = 1,
    Resolution = 1 << 1,
    Paragraph = 1 << 2,
    Annex = 1 << 3,
    Section = 1 << 4,
    Chapter = 1 << 5,
    Part = 1 << 6,
    Article = 1 << 7,
    And = 1 << 8,
    To = 1 << 9,
    Addendum = 1 << 10,
    Corrigendum = 1 << 11,
    Operative = 1 << 12,
    Glue = 1 << 13,
    Document = 1 << 14,
    Convention = 1 << 15,
    Majority = 1 << 16,
    Month = 1 << 17,
    Statute = 1 << 18,
    Known = 1U << 31, ///< the word has been looked up
};
Q_DECLARE_FLAGS(CitationWords, CitationWord)
Q_DECLARE_OPERATORS_FOR_FLAGS(CitationWords)

/// A span of tokens [begin, end).
struct TokenSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};

class CitationText {
public:
    explicit CitationText(QStringView original);

    const domain::SymbolText& tokens() const { return m_tokens; }
    qsizetype size() const { return m_tokens.size(); }
    /// What a word means; for ideographs, everything that stands anywhere in the run. Looked up once a token.
    CitationWords words(qsizetype token) const;
    bool is(qsizetype token, CitationWords wanted) const { return bool(words(token) & wanted); }
    /// Lower case, without accents; for Arabic without the article.
    QString folded(qsizetype token) const;
    bool isHan(qsizetype token) const { return m_tokens.at(token).kind == domain::SymbolToken::Kind::Han; }
    /// A run of ideographs that holds nothing but classifiers and connectors: 第 号 和 及 …
    bool isHanGlue(qsizetype token) const;
    /// What joins the members of a list: comma, semicolon, "and" in six languages.
    bool isConnector(qsizetype token) const;
    /// What stands between the ends of a range: a dash or "to" in six languages.
    bool isRangeSign(qsizetype token) const;
    /// A full stop that ends a sentence, not an abbreviation.
    bool endsSentence(qsizetype token) const;

private:
    domain::SymbolText m_tokens;
    mutable QList<CitationWords> m_words; ///< by token; without Known where nobody has asked
};

/// A folded word without the Arabic article and the particles before it (والقرار, للجمعية); others unchanged.
QString withoutArabicArticle(const QString& folded);
/// Whether a folded word is this one, also with Arabic particles glued before it (بمجلس).
bool isSameWord(const QString& folded, const QString& word);

/// A citation while it is being read: tokens, not yet offsets.
struct FoundCitation {
    domain::CitationKind kind = domain::CitationKind::Symbol;
    TokenSpan span{};
    QStringList targets{};
    QString pinpoint{};
    double confidence = 0;
    QString remark{};
};

} // namespace rapporteur::text
