// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a person types into a search box: words, "phrases", prefixes*, AND OR NOT, (groups), field:value, sloppy
// symbols.
#pragma once

#include "base/result.h"
#include "domain/language.h"
#include "text/tokens.h"

namespace rapporteur::text {

/// Longer queries are refused: nobody types them, and what is pasted by mistake gets a clear answer.
inline constexpr qsizetype longestQuery = 2'000;
/// Likewise for the number of words, phrases and symbols in one query.
inline constexpr int mostQueryTerms = 100;

enum class QueryField : quint8 { Text, Symbol, Title, Meeting, Language, Year, Kind, Cites };

/// One thing to be found.
struct QueryTerm {
    enum class Match : quint8 {
        Phrase,    ///< words in a row; a single word is a row of one
        SymbolKey, ///< a symbol, or a part of one that begins with a word: the index holds it as one token
    };
    QueryField field = QueryField::Text;
    Match match = Match::Phrase;
    Phrase phrase{}; ///< empty for languages and years
    domain::Language language = domain::Language::Unknown;
    int firstYear = 0;
    int lastYear = 0; ///< included
};

/// A query as a tree. And and Or have two children or more, Not has one, a term none. An And without children finds
/// nothing: the person has typed nothing that could be looked for.
struct QueryNode {
    enum class Kind : quint8 { Term, And, Or, Not };
    Kind kind = Kind::And;
    QueryTerm term{};
    QList<QueryNode> children{};

    bool isEmpty() const { return kind != Kind::Term && children.isEmpty(); }
};

/// Any text is a query: quotes and brackets need not be closed, operators need not be complete, unknown fields are
/// words. Operators are upper case; words side by side are joined by AND; NOT binds before AND, AND before OR.
/// What is typed without a blank is sought as it stands. Neighbouring words that are parts of a symbol
/// (`mc cop4 inf17`) become one term. Full-width signs and typographic quotes count as their ASCII forms.
/// Errors: QueryTooLong; QueryNotUnderstood for a `lang:` or `year:` whose value is none. Pure, any thread.
Result<QueryNode> parseQuery(QStringView typed);

/// The terms of the text itself that a paragraph must hold, in order, without those under a NOT: what is to be marked
/// in it.
QList<QueryTerm> positiveTextTerms(const QueryNode& query);

} // namespace rapporteur::text
