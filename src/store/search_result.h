// SPDX-License-Identifier: GPL-3.0-or-later
// What a search is asked and what it answers: documents, with the paragraphs that were found in them.
#pragma once

#include "domain/block.h"
#include "domain/ids.h"
#include "text/tokens.h"

namespace rapporteur::store {

enum class SearchOrder : quint8 {
    Relevance,
    Symbol, ///< the field's order of symbols
};

struct SearchOptions {
    SearchOrder order = SearchOrder::Relevance;
    int limit = 20; ///< documents
    int offset = 0; ///< documents
    int paragraphsPerDocument =
        3;                   ///< negative: fields alone tell which documents answer, no more of them, in no order
    int snippetLength = 240; ///< characters, about
    domain::Language language = domain::Language::Unknown; ///< only versions in this language, if given
    domain::DocumentId document{};                         ///< only this document, if given
};

/// A paragraph that answers the query.
struct SearchHit {
    domain::VersionId version;
    domain::Language language = domain::Language::Unknown;
    int ordinal = 0; ///< of the paragraph among the blocks of its version
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    QString label;
    QString path;
    int page = 0;                ///< from 1
    QString text;                ///< whole
    QList<text::TextSpan> spans; ///< what was found in `text`, in order; empty where only a citation's target answers
    QString snippet;
    QList<text::TextSpan> snippetSpans; ///< the same in `snippet`
};

struct SearchDocument {
    domain::DocumentId document;
    domain::VersionId version; ///< of its best paragraph, or of the title that was found
    domain::Language language = domain::Language::Unknown;
    QStringList symbols;
    QString title;
    double score = 0;
    int paragraphs = 0;    ///< how many answer, in all its language versions
    QList<SearchHit> hits; ///< the best of them; none where only the title, the symbol or a field answers
};

struct SearchResult {
    QList<SearchDocument> documents;
    qint64 totalDocuments = 0;
    qint64 totalParagraphs = 0;
    bool totalsAreExact = true; ///< else there are at least, or for phrases about, so many
    bool documentWide = false;  ///< no paragraph holds all the words: the documents hold them in different ones
};

} // namespace rapporteur::store
