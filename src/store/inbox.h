// SPDX-License-Identifier: GPL-3.0-or-later
// A person's word on a proposal, with its effect on the document.
#pragma once

#include "domain/proposal.h"
#include "store/connection.h"

namespace rapporteur::store {

/// What a decision touched.
struct Decision {
    domain::DocumentId document;      ///< the document as it stands now: another one if the file joined it
    QList<domain::ProposalId> raised; ///< questions that follow from it
};

/// Takes the proposed value. A second file becomes the new edition of its version. A symbol that another document has
/// makes the file join that document, or wait there if the language is held. Throws Refused: NotFound, Conflict if it
/// is decided already, Invalid where the proposal has no value to take.
Decision acceptProposal(Connection& connection, domain::ProposalId proposal);

/// Takes what the person says instead, in the text form of domain/field_value.h. For a second file: the language it
/// is really in, or the symbols of the document it really is. Throws Refused as above, and Invalid for a value that
/// is not possible.
Decision correctProposal(Connection& connection, domain::ProposalId proposal, const QString& value);

/// The proposed value is wrong, and no better one is known. A second file is kept out of the document, and its bytes
/// are known as seen.
Decision rejectProposal(Connection& connection, domain::ProposalId proposal);

/// What a person says of a field of a version without having been asked. Throws Refused: NotFound, Invalid.
Decision correctField(Connection& connection, domain::VersionId version, domain::Field field, const QString& value);

} // namespace rapporteur::store
