// SPDX-License-Identifier: GPL-3.0-or-later
// Reads how a decision is headed and how it opens.
#pragma once

#include "domain/block.h"
#include "text/citations.h"

#include <optional>

namespace rapporteur::text {

struct DecisionHeading {
    QString number; ///< canonical; empty where only brackets stand for it
    QString title;  ///< what follows the number; may be empty
    bool draft = false;
};

/// "Decision MC-4/91: Mercury waste", "MC-4/91号决定：…", "Draft decision MC-4/[--]: …", "Proyecto de decisión
/// MC-4/[--]: …"; nothing for a heading that says anything before the number. Pure, any thread.
std::optional<DecisionHeading> readDecisionHeading(const QString& text, const CitationContext& context);

/// Whether this is the line "The Conference of the Parties," that opens a decision; what follows the comma on the
/// same line is its preamble. Pure, any thread.
bool opensDecision(const domain::Block& block, domain::Language language);

/// The line that opens the decision, and the preambular paragraphs that the layout has run together with it, each
/// beginning with its own verb in a capital. Pure, any thread.
QStringList openingParts(const QString& text, domain::Language language);

} // namespace rapporteur::text
