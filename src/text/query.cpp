// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/query.h"

#include "domain/symbol_roots.h"
#include "text/query_lexer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rapporteur::text {
namespace {

constexpr int deepestNesting = 20; ///< brackets below are read as if they were not there

using Lexeme = QueryLexeme;

struct LanguageName {
    QStringView folded;
    domain::Language language;
};
/// What a person may write after `lang:` besides the two-letter codes: each language's own name and its English one.
constexpr std::array languageNames{
    LanguageName{u"english", domain::Language::English}, LanguageName{u"anglais", domain::Language::English},
    LanguageName{u"ingles", domain::Language::English},  LanguageName{u"英文", domain::Language::English},
    LanguageName{u"french", domain::Language::French},   LanguageName{u"francais", domain::Language::French},
    LanguageName{u"frances", domain::Language::French},  LanguageName{u"法文", domain::Language::French},
    LanguageName{u"spanish", domain::Language::Spanish}, LanguageName{u"espagnol", domain::Language::Spanish},
    LanguageName{u"espanol", domain::Language::Spanish}, LanguageName{u"西班牙文", domain::Language::Spanish},
    LanguageName{u"chinese", domain::Language::Chinese}, LanguageName{u"chinois", domain::Language::Chinese},
    LanguageName{u"chino", domain::Language::Chinese},   LanguageName{u"中文", domain::Language::Chinese},
    LanguageName{u"russian", domain::Language::Russian}, LanguageName{u"russe", domain::Language::Russian},
    LanguageName{u"ruso", domain::Language::Russian},    LanguageName{u"俄文", domain::Language::Russian},
    LanguageName{u"русский", domain::Language::Russian}, LanguageName{u"arabic", domain::Language::Arabic},
    LanguageName{u"arabe", domain::Language::Arabic},    LanguageName{u"阿拉伯文", domain::Language::Arabic},
    LanguageName{u"العربيه", domain::Language::Arabic},
};

domain::Language languageFromName(QStringView typed)
{
    const QString folded = fold(typed).text;
    if (const domain::Language language = domain::languageFromCode(folded); language != domain::Language::Unknown)
        return language;
    for (const LanguageName& name : languageNames) {
        if (name.folded == folded)
            return name.language;
    }
    return domain::Language::Unknown;
}

/// Whether the units are a symbol, or a part of one, that the index holds as one token: they begin with a word and
/// hold a slash and a number, or, typed without slashes, two numbers.
bool isHeldAsSymbol(const UnitText& typed)
{
    if (typed.units.size() < 3 || typed.units.first().kind != Unit::Kind::Word)
        return false;
    bool slash = false;
    int numbers = 0;
    for (qsizetype i = 0; i < typed.units.size(); ++i) {
        const Unit& unit = typed.units[i];
        if (unit.kind == Unit::Kind::Ideograph || (i > 0 && unit.before == Gap::Stop))
            return false;
        slash = slash || (i > 0 && unit.slashBefore);
        numbers += unit.kind == Unit::Kind::Number ? 1 : 0;
    }
    return (slash && numbers > 0) || numbers > 1;
}

/// Words of symbols that are words of every day too: beside a number they are no sign of a symbol.
constexpr std::array<QStringView, 8> ordinaryWords{u"agenda", u"decision", u"energy",  u"health",
                                                   u"note",   u"report",   u"summary", u"trade"};

/// Whether symbols of the field are made of this word: unep, cop, inf.
bool isSymbolWord(QStringView folded)
{
    if (std::find(ordinaryWords.begin(), ordinaryWords.end(), folded) != ordinaryWords.end())
        return false;
    return !domain::symbolWord(folded, false).canonical.isNull() ||
           domain::rootStrength(folded.toString().toUpper()) == domain::RootStrength::Sure;
}

/// Whether a typed word may go on with a symbol: cop4, inf, mc; a number only where it is no year, a single letter
/// only beside a number that is glued to it (L25).
bool isPartOfSymbol(const UnitText& typed, bool afterNumber)
{
    if (typed.units.isEmpty())
        return false;
    for (qsizetype i = 0; i < typed.units.size(); ++i) {
        const QStringView text = typed.of(i);
        const bool number = typed.units[i].kind == Unit::Kind::Number;
        if (!number && (!isSymbolWord(text) || (text.size() == 1 && typed.units.size() == 1)))
            return false;
        if (i == 0 && number && afterNumber && text.size() > 3)
            return false;
    }
    return true;
}

class Parser {
public:
    explicit Parser(QList<Lexeme> lexemes)
        : m_lexemes(std::move(lexemes))
    {
    }

    Result<QueryNode> parse()
    {
        QList<QueryNode> all;
        while (m_at < m_lexemes.size()) {
            all.append(parseOr(QueryField::Text, 0));
            if (m_at < m_lexemes.size())
                ++m_at; // a closing bracket that closes nothing
        }
        if (m_error)
            return Failure(*m_error);
        return joined(QueryNode::Kind::And, all);
    }

private:
    /// Groups of the same kind are flattened, so that the tree is no deeper than it must be.
    static QueryNode joined(QueryNode::Kind kind, const QList<QueryNode>& parts)
    {
        QueryNode node{.kind = kind};
        for (const QueryNode& part : parts) {
            if (part.kind == kind)
                node.children += part.children;
            else if (!part.isEmpty())
                node.children.append(part);
        }
        if (node.children.size() == 1)
            return QueryNode(node.children.first());
        if (node.children.isEmpty())
            node.kind = QueryNode::Kind::And;
        return node;
    }

    bool at(Lexeme::Kind kind) const { return m_at < m_lexemes.size() && m_lexemes[m_at].kind == kind; }

    QueryNode parseOr(QueryField field, int depth)
    {
        QList<QueryNode> branches;
        do {
            branches.append(parseAnd(field, depth));
        } while (at(Lexeme::Kind::Or) && ++m_at);
        return joined(QueryNode::Kind::Or, branches);
    }

    QueryNode parseAnd(QueryField field, int depth)
    {
        QList<QueryNode> children;
        while (m_at < m_lexemes.size() && !at(Lexeme::Kind::Or) && !at(Lexeme::Kind::Close)) {
            if (at(Lexeme::Kind::And))
                ++m_at;
            else
                children.append(parseNot(field, depth));
        }
        return joined(QueryNode::Kind::And, children);
    }

    QueryNode parseNot(QueryField field, int depth)
    {
        bool negative = false;
        while (at(Lexeme::Kind::Not)) {
            negative = !negative;
            ++m_at;
        }
        QueryNode node = parsePrimary(field, depth);
        if (!negative || node.isEmpty())
            return node;
        return {.kind = QueryNode::Kind::Not, .children = {node}};
    }

    QueryNode parsePrimary(QueryField field, int depth)
    {
        while (at(Lexeme::Kind::Field))
            field = m_lexemes[m_at++].field;
        if (at(Lexeme::Kind::Open)) {
            ++m_at;
            QueryNode group = depth < deepestNesting ? parseOr(field, depth + 1) : QueryNode();
            if (depth < deepestNesting && at(Lexeme::Kind::Close))
                ++m_at;
            return group;
        }
        if (at(Lexeme::Kind::Quoted))
            return phraseNode(field, m_lexemes[m_at++]);
        if (at(Lexeme::Kind::Word))
            return wordNode(field);
        return {};
    }

    QueryNode termNode(QueryField field, UnitText units, bool prefix)
    {
        if (units.units.isEmpty())
            return {};
        if (++m_terms > mostQueryTerms)
            m_error = Error{ErrorCode::QueryTooLong, {QString::number(m_terms), QString::number(mostQueryTerms)}, {}};
        QueryTerm term;
        term.field = field;
        term.phrase = {std::move(units), prefix};
        if (isHeldAsSymbol(term.phrase.typed))
            term.match = QueryTerm::Match::SymbolKey;
        return {.kind = QueryNode::Kind::Term, .term = std::move(term)};
    }

    QueryNode phraseNode(QueryField field, const Lexeme& lexeme)
    {
        if (field == QueryField::Language || field == QueryField::Year)
            return valueNode(field, lexeme.text);
        QueryNode node = termNode(field, splitUnits(lexeme.text), lexeme.prefix);
        // Inside quotes a person asks for the text as it stands, not for the symbol in whatever spelling.
        if (field == QueryField::Text)
            node.term.match = QueryTerm::Match::Phrase;
        return node;
    }

    QueryNode valueNode(QueryField field, const QString& value)
    {
        QueryTerm term;
        term.field = field;
        if (field == QueryField::Language) {
            term.language = languageFromName(QStringView(value).trimmed());
        } else {
            const UnitText years = splitUnits(value);
            const auto yearAt = [&](qsizetype i) { return i < years.units.size() ? years.of(i).toInt() : 0; };
            term.firstYear = yearAt(0);
            term.lastYear = years.units.size() > 1 ? yearAt(1) : term.firstYear;
        }
        if (term.language == domain::Language::Unknown && (term.firstYear <= 0 || term.lastYear <= 0)) {
            m_error = Error{ErrorCode::QueryNotUnderstood, {value}, {}};
            return {};
        }
        return {.kind = QueryNode::Kind::Term, .term = std::move(term)};
    }

    /// Takes the word at hand, with the words behind it that go on with the same symbol.
    QueryNode wordNode(QueryField field)
    {
        const Lexeme first = m_lexemes[m_at++];
        if (field == QueryField::Language || field == QueryField::Year)
            return valueNode(field, first.text);
        if (const qsizetype words = sloppySymbolWords(m_at - 1); words > 1) {
            QString typed = first.text;
            for (qsizetype i = 1; i < words; ++i)
                typed += u' ' + m_lexemes[m_at++].text;
            return termNode(field, splitUnits(typed), m_lexemes[m_at - 1].prefix);
        }
        // What is typed without a blank is sought as it stands: d'Ivoire, 25/5, 公约、巴塞尔.
        return termNode(field, splitUnits(first.text), first.prefix);
    }

    /// How many words from here on are, side by side, one symbol typed without its slashes; 0 if they are not.
    qsizetype sloppySymbolWords(qsizetype begin) const
    {
        qsizetype end = begin;
        bool anyNumber = false, lastIsNumber = false;
        while (end < m_lexemes.size() && m_lexemes[end].kind == Lexeme::Kind::Word) {
            const UnitText units = splitUnits(m_lexemes[end].text);
            if (!isPartOfSymbol(units, lastIsNumber) ||
                (end == begin && units.units.first().kind == Unit::Kind::Number))
                break;
            lastIsNumber = units.units.last().kind == Unit::Kind::Number;
            anyNumber = anyNumber || lastIsNumber;
            if (m_lexemes[end++].prefix)
                break;
        }
        return anyNumber ? end - begin : 0;
    }

    QList<Lexeme> m_lexemes;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<Error> m_error;
};

void collectPositive(const QueryNode& node, QList<QueryTerm>& terms)
{
    if (node.kind == QueryNode::Kind::Not)
        return;
    if (node.kind == QueryNode::Kind::Term && node.term.field == QueryField::Text)
        terms.append(node.term);
    for (const QueryNode& child : node.children)
        collectPositive(child, terms);
}

} // namespace

Result<QueryNode> parseQuery(QStringView typed)
{
    if (typed.size() > longestQuery)
        return fail(ErrorCode::QueryTooLong, {QString::number(typed.size()), QString::number(longestQuery)});
    return Parser(cutQuery(typed)).parse();
}

QList<QueryTerm> positiveTextTerms(const QueryNode& query)
{
    QList<QueryTerm> terms;
    collectPositive(query, terms);
    return terms;
}

} // namespace rapporteur::text
