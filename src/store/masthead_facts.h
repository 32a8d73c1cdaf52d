// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what was read of a file into facts of its document, or, where it is doubtful or disagrees, into proposals.
#pragma once

#include "store/body_repository.h"
#include "store/proposal_repository.h"

namespace rapporteur::store {

/// Whose facts the readings are.
struct FactTarget {
    domain::DocumentId document;
    domain::VersionId version;
    domain::FileId file;
    domain::Language language = domain::Language::Unknown;
};

/// The target that the current file of a version stands for. Throws Refused with NotFound.
FactTarget targetOf(Connection& connection, domain::VersionId version);

/// From domain::sure on a reading is taken as it is, and so is one that a person has confirmed; any other is
/// proposed, unless the library knows the same value already. A reading that disagrees with another language version
/// is proposed, not taken. Titles wait for the language to be known, agenda items for the meeting. May be called
/// again whenever more is known: it asks nothing twice. Returns the proposals it made.
QList<domain::ProposalId> assertReadings(Connection& connection, const BodyDirectory& directory,
                                         const FactTarget& target, const QList<domain::FieldReading>& readings);

/// Whether the reading needs no person's look.
bool isSure(const domain::FieldReading& reading);

} // namespace rapporteur::store
