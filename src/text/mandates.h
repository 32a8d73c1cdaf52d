// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes mandates: what the paragraphs of a decision, or of a report about one, ask of whom.
#pragma once

#include "domain/block.h"
#include "domain/citation.h"
#include "domain/mandate.h"

#include <QList>

namespace rapporteur::text {

/// In the order of the text. Pure, any thread. Rules: field notes on decisions, sections 1 to 6.
QList<domain::MandateProposal> findMandates(const QList<domain::Block>& blocks,
                                            const QList<domain::Citation>& citations, domain::Language language);

} // namespace rapporteur::text
