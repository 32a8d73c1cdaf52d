// SPDX-License-Identifier: GPL-3.0-or-later
// Finds citations of documents, decisions, resolutions and treaty articles in clean text.
#pragma once

#include "domain/citation.h"
#include "domain/language.h"

#include <QList>

namespace rapporteur::text {

/// What is known of the document around the text: it decides between readings that are equally well formed.
struct CitationContext {
    domain::Language language = domain::Language::Unknown;
    QStringList ownSymbols;  ///< canonical symbols of the document itself; its own root tells the body of a bare
                             ///< decision number
    QString body;            ///< printed body of the masthead, if known
    bool inFootnote = false; ///< footnotes often hold nothing but a symbol
};

/// In the order of the text; spans refer to `text`. Pure, any thread. Rules: field notes on symbols, sections 3 to 8.
QList<domain::Citation> findCitations(const QString& text, const CitationContext& context = {});

} // namespace rapporteur::text
