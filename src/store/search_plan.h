// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a query into what SQLite is asked: full-text expressions for paragraphs and heads, and a condition on
// language versions.
#pragma once

#include "store/search_result.h"
#include "store/statement.h"
#include "text/query.h"

#include <optional>
#include <string>
#include <vector>

namespace rapporteur::store {

/// A condition in SQL over `version v`, with its values in the order of its question marks. Empty: every version.
struct VersionFilter {
    std::string sql;
    std::vector<Value> values;

    bool isEmpty() const { return sql.empty(); }
    void add(const VersionFilter& other);
};

struct SearchPlan {
    text::QueryNode textQuery;        ///< the part that a paragraph answers; empty where only versions are chosen
    std::string textMatch;            ///< the same for paragraph_index
    std::vector<std::string> phrases; ///< each phrase of textMatch by itself, in its order
    VersionFilter filter;             ///< what versions must be, besides
    QList<text::QueryTerm> marks;     ///< what is to be marked in the paragraphs
    bool textIsExact = true; ///< the index alone tells whether a paragraph answers; else its text must be looked at
};

/// Words of the text are sought within one paragraph; fields, and words joined to fields by OR, choose whole
/// versions. With `documentWide` every word chooses versions: the words may stand in different paragraphs.
SearchPlan planSearch(const text::QueryNode& query, const SearchOptions& options, bool documentWide);

/// An expression for paragraph_index that finds paragraphs with any of the terms; empty if there are none.
std::string matchAnyOf(const QList<text::QueryTerm>& terms);

/// For a query that is nothing but one prefix: what the words begin with.
std::optional<QString> lonePrefix(const text::QueryNode& textQuery);

/// Whether a paragraph answers, by its text and the targets of its citations.
bool answers(const text::QueryNode& textQuery, const text::UnitText& text, const text::UnitText& cited);

} // namespace rapporteur::store
