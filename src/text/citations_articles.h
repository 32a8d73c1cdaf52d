// SPDX-License-Identifier: GPL-3.0-or-later
// Finds cited articles of treaties, with their paragraphs, in the word orders of six languages.
#pragma once

#include "text/citations_bodies.h"

#include <optional>

namespace rapporteur::text {

/// The citation that holds the article number at this token: "article 24, paragraph 4, of the Convention", "пункт 4
/// статьи 24", "第 24 条第 4 款". `own` is the treaty of the document itself, meant by "the Convention". Nothing if
/// the number is no article's.
std::optional<FoundCitation> readArticle(const CitationText& text, qsizetype number, const NamedBody& own);

} // namespace rapporteur::text
