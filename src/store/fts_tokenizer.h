// SPDX-License-Identifier: GPL-3.0-or-later
// Teaches a connection our cut of text into words (text/tokens.h) and our ranking, for its full-text tables.
#pragma once

#include "store/connection.h"

#include <string>

namespace rapporteur::store {

/// Registers the tokenizer `rapporteur` and the ranking function `relevance` with a connection; every connection that
/// touches a full-text table needs it first. Throws SqlError.
///
/// relevance(table, weight1, weight2 …) takes the weight of each phrase of the MATCH expression in order (1 where
/// none is given) and gives a number that is the higher the better a row answers: the sum over the phrases of weight
/// × n × 2.2 / (n + 1.2), n the number of times that the phrase stands in the row. That is BM25 without its
/// correction for length: paragraphs are of like length, and looking up the length of every matching row would cost
/// more than all the rest.
void registerFullText(Connection& connection);

/// The tokens as a string of a MATCH expression, quoted, that the tokenizer takes as they are: what a person typed
/// never reaches FTS5 as syntax, nor is it cut twice.
std::string matchString(const QStringList& tokens);

} // namespace rapporteur::store
