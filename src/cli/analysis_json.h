// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of an analysis: the contract of `inspect` and `import` with other programs.
#pragma once

#include "domain/analysis.h"

#include <QJsonObject>

namespace rapporteur::cli {

/// `{symbols[], distribution, date, language, original_language, body, meeting_ordinal, segments[], agenda_items[],
/// agenda_document, item_title, title, author_line, confidence{}}`: dates in ISO 8601, what was not found null or
/// empty.
QJsonObject mastheadJson(const domain::Masthead& masthead);

/// `masthead`, `paragraphs`, `citations`, `mandates`, `language`, `problems`.
QJsonObject analysisJson(const domain::Analysis& analysis);

} // namespace rapporteur::cli
