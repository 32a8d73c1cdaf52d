// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_plan.h"

#include "store/fts_tokenizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {
namespace {

using text::QueryField;
using text::QueryNode;
using text::QueryTerm;

/// The key of a symbol as typed; without its last full stop where the last number may go on (COP.4/INF/1*).
QString keyOf(const QueryTerm& term)
{
    QString key = text::symbolKey(term.phrase.typed, 0, term.phrase.typed.units.size() - 1);
    if (term.phrase.prefix)
        key.chop(1);
    return key;
}

/// One term as an expression of FTS5.
std::string matchOf(const QueryTerm& term)
{
    if (term.match == QueryTerm::Match::SymbolKey)
        return matchString({keyOf(term)}) + " *";
    bool lastIsPrefix = false;
    const auto& typed = term.phrase.typed;
    const QStringList tokens = text::phraseTokens(typed, 0, typed.units.size() - 1, &lastIsPrefix);
    const bool wordMayGoOn = term.phrase.prefix && typed.units.last().kind != text::Unit::Kind::Ideograph;
    return matchString(tokens) + (lastIsPrefix || wordMayGoOn ? " *" : "");
}

/// Whether rows that hold the tokens in a row also hold the phrase: true for single words, symbols, and runs of
/// ideographs.
bool isExactInIndex(const QueryTerm& term)
{
    if (term.match == QueryTerm::Match::SymbolKey)
        return true;
    const auto& typed = term.phrase.typed;
    for (qsizetype i = 1; i < typed.units.size(); ++i) {
        if (!typed.continuesRun(i))
            return false;
    }
    return true;
}

bool isAboutText(const QueryNode& node)
{
    if (node.kind == QueryNode::Kind::Term)
        return node.term.field == QueryField::Text;
    return std::all_of(node.children.begin(), node.children.end(), isAboutText);
}

/// The expression of a tree that is about text only; empty where FTS5 has none, which knows "a and not b" but no "not
/// b".
std::string matchOf(const QueryNode& node, std::vector<std::string>& phrases)
{
    if (node.kind == QueryNode::Kind::Term) {
        phrases.push_back(matchOf(node.term));
        return phrases.back();
    }
    if (node.kind == QueryNode::Kind::Not)
        return {};
    std::string positive, negative;
    const char* const joint = node.kind == QueryNode::Kind::Or ? " OR " : " AND ";
    // FTS5 numbers phrases from left to right, those behind NOT included.
    for (const QueryNode& child : node.children) {
        if (node.kind == QueryNode::Kind::And && child.kind == QueryNode::Kind::Not)
            continue;
        const std::string match = matchOf(child, phrases);
        if (match.empty())
            return {};
        positive += (positive.empty() ? "" : joint) + match;
    }
    if (positive.empty())
        return {};
    for (const QueryNode& child : node.children) {
        if (child.kind != QueryNode::Kind::Not)
            continue;
        const std::string match = matchOf(child.children.first(), phrases);
        if (match.empty())
            return {};
        negative += " NOT " + match;
    }
    return negative.empty() ? "(" + positive + ")" : "((" + positive + ")" + negative + ")";
}

VersionFilter headFilter(const char* column, const QueryTerm& term)
{
    // A part of a symbol that the index does not hold as one token is still found by its words in a row.
    std::string match = matchOf(term);
    if (term.match == QueryTerm::Match::SymbolKey) {
        QueryTerm words = term;
        words.match = QueryTerm::Match::Phrase;
        match = std::string("(").append(match).append(" OR ").append(matchOf(words)).append(")");
    }
    return {"v.id IN (SELECT rowid FROM head_index WHERE head_index MATCH ?)",
            {u'{' + QString::fromLatin1(column) + u"} : "_s + QString::fromStdString(match)}};
}

VersionFilter filterOf(const QueryTerm& term)
{
    switch (term.field) {
    case QueryField::Text:
        return {"v.id IN (SELECT rowid >> 20 FROM paragraph_index WHERE paragraph_index MATCH ?)",
                {QString::fromStdString(matchOf(term))}};
    case QueryField::Symbol:
        return headFilter("symbols", term);
    case QueryField::Title:
        return headFilter("title", term);
    case QueryField::Meeting:
        return headFilter("meeting", term);
    case QueryField::Kind:
        return headFilter("kind", term);
    case QueryField::Language:
        return {"v.language = ?", {static_cast<qint64>(term.language)}};
    case QueryField::Year:
        return {"v.year BETWEEN ? AND ?", {qint64(term.firstYear), qint64(term.lastYear)}};
    case QueryField::Cites:
        // Targets are few, each stands once: a look at all of them finds parts of symbols too.
        return {"v.id IN (SELECT ct.paragraph >> 20 FROM target t JOIN citation_target ct ON ct.target = t.id"
                " WHERE instr('.' || t.key, ?) > 0)",
                {u'.' + keyOf(term)}};
    }
    return {};
}

VersionFilter filterOf(const QueryNode& node)
{
    if (node.kind == QueryNode::Kind::Term)
        return filterOf(node.term);
    VersionFilter result;
    const char* const joint = node.kind == QueryNode::Kind::Or ? " OR " : " AND ";
    for (const QueryNode& child : node.children) {
        const VersionFilter part = filterOf(child);
        result.sql += (result.sql.empty() ? "" : joint) + part.sql;
        result.values.insert(result.values.end(), part.values.begin(), part.values.end());
    }
    if (!result.sql.empty())
        result.sql = (node.kind == QueryNode::Kind::Not ? "NOT (" : "(") + result.sql + ")";
    return result;
}

bool termAnswers(const QueryTerm& term, const text::UnitText& text, const text::UnitText& cited)
{
    return !text::findPhrase(text, term.phrase).isEmpty() || !text::findPhrase(cited, term.phrase).isEmpty();
}

} // namespace

void VersionFilter::add(const VersionFilter& other)
{
    if (other.isEmpty())
        return;
    sql += (sql.empty() ? "" : " AND ") + other.sql;
    values.insert(values.end(), other.values.begin(), other.values.end());
}

SearchPlan planSearch(const QueryNode& query, const SearchOptions& options, bool documentWide)
{
    SearchPlan plan;
    const bool isList = query.kind == QueryNode::Kind::And;
    plan.textQuery.kind = QueryNode::Kind::And;
    for (const QueryNode& child : isList ? query.children : QList<QueryNode>{query}) {
        if (isAboutText(child) && !documentWide)
            plan.textQuery.children.append(child);
        else
            plan.filter.add(filterOf(child));
    }
    plan.textMatch = matchOf(plan.textQuery, plan.phrases);
    if (plan.textMatch.empty()) {
        // Only what must not stand there: it chooses documents that do not hold it anywhere.
        plan.filter.add(filterOf(plan.textQuery));
        plan.textQuery.children.clear();
        plan.phrases.clear();
    }
    if (options.language != domain::Language::Unknown)
        plan.filter.add({"v.language = ?", {static_cast<qint64>(options.language)}});
    if (!options.document.isNull())
        plan.filter.add({"v.document_id = ?", {options.document.value}});
    plan.marks = text::positiveTextTerms(query);
    const QList<QueryTerm> sought = text::positiveTextTerms(plan.textQuery);
    plan.textIsExact = std::all_of(sought.begin(), sought.end(), isExactInIndex);
    return plan;
}

std::string matchAnyOf(const QList<QueryTerm>& terms)
{
    std::string match;
    for (const QueryTerm& term : terms)
        match += (match.empty() ? "" : " OR ") + matchOf(term);
    return match;
}

std::optional<QString> lonePrefix(const QueryNode& textQuery)
{
    if (textQuery.children.size() != 1 || textQuery.children.first().kind != QueryNode::Kind::Term)
        return std::nullopt;
    const QueryTerm& term = textQuery.children.first().term;
    const auto& typed = term.phrase.typed;
    const bool open = term.phrase.prefix || typed.units.first().kind == text::Unit::Kind::Ideograph;
    if (term.match != QueryTerm::Match::Phrase || typed.units.size() != 1 || !open)
        return std::nullopt;
    return typed.of(0).toString();
}

bool answers(const QueryNode& textQuery, const text::UnitText& text, const text::UnitText& cited)
{
    const auto childAnswers = [&](const QueryNode& child) { return answers(child, text, cited); };
    switch (textQuery.kind) {
    case QueryNode::Kind::Term:
        return termAnswers(textQuery.term, text, cited);
    case QueryNode::Kind::Not:
        return !childAnswers(textQuery.children.first());
    case QueryNode::Kind::Or:
        return std::any_of(textQuery.children.begin(), textQuery.children.end(), childAnswers);
    case QueryNode::Kind::And:
        break;
    }
    return std::all_of(textQuery.children.begin(), textQuery.children.end(), childAnswers);
}

} // namespace rapporteur::store
