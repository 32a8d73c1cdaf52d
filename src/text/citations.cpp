// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations.h"

#include "text/citations_articles.h"
#include "text/citations_numbers.h"
#include "text/citations_symbols.h"

#include <algorithm>

namespace rapporteur::text {

using domain::Citation;
using domain::SymbolToken;

namespace {

/// Every citation holds a digit: prose without one is left before it is cut into tokens.
bool canCite(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class Finder {
public:
    Finder(const QString& text, const CitationContext& context)
        : m_text(text)
        , m_context(context)
        , m_bare(m_text, context)
        , m_own(ownBody(context))
    {
    }

    const CitationText& text() const { return m_text; }

    QList<FoundCitation> find()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = take(at);
        m_bare.finish(m_found);
        return m_found;
    }

private:
    qsizetype take(qsizetype token);
    bool add(const std::optional<FoundCitation>& citation)
    {
        if (citation)
            m_found.append(*citation);
        return citation.has_value();
    }

    CitationText m_text;
    const CitationContext& m_context;
    BareNumbers m_bare;
    NamedBody m_own;
    QList<FoundCitation> m_found;
};

/// Reads what begins with the token; returns where to go on.
qsizetype Finder::take(qsizetype token)
{
    const SymbolToken::Kind kind = m_text.tokens().at(token).kind;
    if (kind == SymbolToken::Kind::Han || (kind == SymbolToken::Kind::Mark && m_text.tokens().mark(token) != u'-'))
        return token + 1;
    if (kind == SymbolToken::Kind::Word &&
        (add(readSymbolCitation(m_text, token)) || add(readWildlifeDocument(m_text, token))))
        return m_found.last().span.end;
    if (add(readNamedDecision(m_text, token, m_context))) {
        m_bare.passed(m_found.last());
        return m_found.last().span.end;
    }
    if (const auto end = m_bare.take(token, m_found))
        return *end;
    if (kind == SymbolToken::Kind::Number && add(readArticle(m_text, token, m_own)))
        return m_found.last().span.end;
    return token + 1;
}

} // namespace

QList<Citation> findCitations(const QString& text, const CitationContext& context)
{
    if (!canCite(text))
        return {};
    Finder finder(text, context);
    QList<Citation> citations;
    for (const FoundCitation& found : finder.find()) {
        Citation citation;
        citation.kind = found.kind;
        citation.begin = finder.text().tokens().originalBegin(found.span.begin);
        citation.end = finder.text().tokens().originalEnd(found.span.end - 1);
        citation.raw = text.sliced(citation.begin, citation.end - citation.begin);
        citation.targets = found.targets;
        citation.pinpoint = found.pinpoint;
        citation.confidence = found.confidence;
        citation.remark = found.remark;
        citations.append(citation);
    }
    std::stable_sort(citations.begin(), citations.end(),
                     [](const Citation& a, const Citation& b) { return a.begin < b.begin; });
    return citations;
}

} // namespace rapporteur::text
