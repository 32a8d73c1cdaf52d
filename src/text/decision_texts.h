// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the decisions that stand in a text: in the report of a meeting, in a document of their own, or as a draft
// within a note ("a decision along the following lines").
#pragma once

#include "domain/block.h"
#include "domain/decision.h"
#include "text/citations.h"

namespace rapporteur::text {

/// One decision as it stands in one language version.
struct FoundDecision {
    QString number; ///< canonical; empty where none is printed, or only brackets for it
    QString title;
    bool draft = false; ///< called a draft, or without a number
    bool opens = false; ///< the line that names the body stands at its head
    domain::Language language = domain::Language::Unknown;
    QList<domain::DecisionNode> nodes; ///< with ids of their own, paths, and the text in this language
    qsizetype firstBlock = 0;          ///< of the blocks that were given
    qsizetype lastBlock = 0;
    QString firstPath; ///< paths of these blocks, for "found in paragraphs … to …"; may be empty
    QString lastPath;
};

/// In the order of the text. A decision begins at a heading with its number, or at the line "The Conference of the
/// Parties,"; it ends where the next begins, where another annex begins that it does not name, or where the numbers
/// of the paragraphs go on with those of the report around it. What asks nothing and has no such line is none.
/// `context` helps to read bare numbers ("25/5"). Pure, any thread.
QList<FoundDecision> findDecisions(const QList<domain::Block>& blocks, const CitationContext& context);

/// The whole of a text as one decision, whatever it is: for what a person says is one. A heading with a number and a
/// title is taken as such.
FoundDecision wholeDecision(const QList<domain::Block>& blocks, const CitationContext& context);

} // namespace rapporteur::text
