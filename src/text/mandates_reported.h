// SPDX-License-Identifier: GPL-3.0-or-later
// Finds in a report what bodies asked, as it tells of it, and in a note what it suggests that a body do.
#pragma once

#include "domain/block.h"
#include "domain/citation.h"
#include "domain/mandate.h"

#include <QList>

namespace rapporteur::text {

/// What this block tells or suggests; `index` is its number in the document, by which its citations are known. Pure,
/// any thread. Rules: field notes on decisions, section 10.
QList<domain::MandateProposal> reportedMandates(const domain::Block& block, int index,
                                                const QList<domain::Citation>& citations, domain::Language language);

} // namespace rapporteur::text
