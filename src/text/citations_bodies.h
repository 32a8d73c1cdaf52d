// SPDX-License-Identifier: GPL-3.0-or-later
// Whose decision a bare number is, and whose article: from the words around it, else from the document's own body.
#pragma once

#include "text/citations_text.h"

#include <optional>

namespace rapporteur::text {

/// A body or treaty named in a text.
struct NamedBody {
    QString code; ///< "GC", "GA", "CBD"; "COP" for a conference that is not named further; empty for a treaty without
                  ///< decisions
    QString treaty; ///< "Minamata Convention"; empty for bodies without one
    TokenSpan span{};
};

/// The names within [begin, end), in order; longer names win over those inside them.
QList<NamedBody> namedBodies(const CitationText& text, TokenSpan span);

/// The body and treaty of the document itself, from its symbols or from what its masthead prints; empty if unknown.
NamedBody ownBody(const CitationContext& context);
/// The bodies of all symbols of a joint document, in their order.
QList<NamedBody> ownBodies(const CitationContext& context);

/// The body that decided something: from the words before `nounBegin` and behind `end` within the sentence. Nothing
/// if no word tells.
std::optional<NamedBody> bodyAround(const CitationText& text, qsizetype nounBegin, qsizetype end);

} // namespace rapporteur::text
