// SPDX-License-Identifier: GPL-3.0-or-later
// Finds or makes the meeting and the agenda items that a document was made for, out of its symbols and its masthead.
#pragma once

#include "store/masthead_facts.h"

namespace rapporteur::store {

/// The part of assertReadings() that concerns body, meeting, segments, agenda. The root of a symbol tells the body
/// best; the printed body counts where no symbol does, the agenda document that a note names after that. A document
/// whose symbol gives the meeting and whose masthead prints another ordinal is put to the symbol's meeting, and the
/// ordinal is proposed.
QList<domain::ProposalId> assertMeeting(Connection& connection, const BodyDirectory& directory,
                                        const FactTarget& target, const QList<domain::FieldReading>& readings);

} // namespace rapporteur::store
