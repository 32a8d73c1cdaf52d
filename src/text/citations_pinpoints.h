// SPDX-License-Identifier: GPL-3.0-or-later
// Reads which paragraph, section or annex of an instrument a citation points to.
#pragma once

#include "text/citations_text.h"

namespace rapporteur::text {

/// "annex I, 11", "section III", "5(b)"; empty where nothing was read. The span holds the words it was read from.
struct Pinpoint {
    QString value;
    TokenSpan span{};
};

/// Paragraph numbers with their letters from this token on: "5", "2 (e)", "5, 6 and 7", "10-15"; canonical as "2(e)",
/// "5, 6, 7". Letters of other scripts by their place: (هـ) is (e), Cyrillic (е) too (field notes on symbols, section
/// 3).
Pinpoint readParagraphNumbers(const CitationText& text, qsizetype token);

/// The pinpoint that begins with this token: a noun with its number, several in a row.
Pinpoint readPinpoint(const CitationText& text, qsizetype token);

/// The pinpoint behind a citation: ", annex II", "，附件一）第 11 段", "号决定第5(b)分段". Not one that belongs to
/// what follows ("paragraph 3 of …").
Pinpoint pinpointBehind(const CitationText& text, qsizetype end);

/// The pinpoint before a citation or its noun: "paragraph 2 (e) of", "sección III de su", "в пункте 2(е)".
Pinpoint pinpointBefore(const CitationText& text, qsizetype begin);

} // namespace rapporteur::text
