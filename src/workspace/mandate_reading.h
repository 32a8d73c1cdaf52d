// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates as they are read from the texts of a decision: from one language, with what the others print of the same.
#pragma once

#include "domain/follow_up.h"
#include "store/connection.h"

namespace rapporteur::workspace {

/// Proposals for all paragraphs, each with the node it belongs to. They are read in the original language, where its
/// text is there, else in the first that has one; what the other languages print of the same act is added to it.
/// Pure.
QList<domain::Mandate> readMandates(const domain::Decision& decision);

/// Makes the proposals of a decision anew; what a person has decided on stays, and no proposal is made for an act
/// that a person has confirmed, corrected or rejected. Returns how many proposals there are now.
int renewProposals(store::Connection& connection, const domain::Decision& decision);

} // namespace rapporteur::workspace
