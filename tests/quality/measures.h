// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the analysis: each takes gold from a folder, tries the program on it and adds to the table.
#pragma once

#include "quality/gold.h"
#include "quality/score.h"

namespace rapporteur::quality {

/// Fields of mastheads.tsv against the texts in mastheads/.
void measureMastheads(Table& table, const GoldFolders& folders);

/// Labels and extents of blocks-NAME.tsv.
void measureBlocks(Table& table, const GoldFolders& folders);

/// Citations of citations-*.tsv (by block), of citations-NAME.txt with .gold (as a list), and of symbol-cases.tsv.
void measureCitations(Table& table, const GoldFolders& folders);

/// Mandates of mandates-*.tsv.
void measureMandates(Table& table, const GoldFolders& folders);

/// Symbols of real documents whose files are copied to names that say nothing.
void measureSymbols(Table& table, const GoldFolders& folders);

/// Alignment of language versions by paragraph: udhr-6-languages.tsv and the pairs of the corpus.
void measureAlignment(Table& table, const GoldFolders& folders);

/// Recall and precision of search: search-terms-*.txt against a scan of the text, through the real index.
void measureSearch(Table& table, const GoldFolders& folders);

/// The sample library, whose truth is known: every field, every paragraph, every citation.
void measureSample(Table& table, const GoldFolders& folders);

} // namespace rapporteur::quality
