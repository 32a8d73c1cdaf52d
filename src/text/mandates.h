// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes mandates: what the paragraphs of a decision, or of a report about one, ask of whom.
#pragma once

#include "domain/block.h"
#include "domain/citation.h"
#include "domain/decision.h"
#include "domain/mandate.h"

#include <QList>

namespace rapporteur::text {

/// In the order of the text. Pure, any thread. Rules: field notes on decisions, sections 1 to 6.
QList<domain::MandateProposal> findMandates(const QList<domain::Block>& blocks,
                                            const QList<domain::Citation>& citations, domain::Language language);

/// One labelled part of a decision in one language.
struct DecisionText {
    QString path;  ///< "5/(b)", "section III/2", "annex I/3"; comes back in MandateProposal::paragraph
    QString label; ///< "5", "(b)"; empty for the preamble
    domain::NodeKind kind = domain::NodeKind::Paragraph;
    QString text; ///< without the label
};

/// What a decision asks of whom: its parts in reading order, each after its parent. MandateProposal::block is the
/// number of the part in `parts`. A chapeau passes its verb and addressees to the items below it, down to the lowest;
/// preamble, headings and annexes ask nothing. Pure, any thread. Rules: as above.
QList<domain::MandateProposal> mandatesOfDecision(const QList<DecisionText>& parts, domain::Language language);

/// Whether somebody has to do something: what is only noted, welcomed, stressed or recalled is for information (field
/// notes on decisions, section 2).
bool isOperational(const domain::MandateProposal& proposal);

} // namespace rapporteur::text
