// SPDX-License-Identifier: GPL-3.0-or-later
// Readings and proposals in the library: where each field was read, and what of it waits for a person's word.
#pragma once

#include "domain/proposal.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Keeps a reading of a file in place of what was read of that field before, unless a person has confirmed it.
void keepReading(Connection& connection, domain::FileId file, const domain::FieldReading& reading);
/// Notes that a person has said what the field is.
void confirmReading(Connection& connection, domain::FileId file, domain::Field field, const QString& value);
/// In the order of Field.
QList<domain::FieldReading> readingsOfFile(Connection& connection, domain::FileId file);

/// What a proposal is to be made of; the rest is set when it is made.
struct ProposalDraft {
    domain::FieldReading reading;
    domain::DocumentId document;
    domain::VersionId version;
    domain::MeetingId meeting;
    domain::FileId file;
};
/// Makes a proposal. Null id if the same was proposed before for this document, or this meeting, whatever became of
/// it: nobody is asked twice.
domain::ProposalId propose(Connection& connection, const ProposalDraft& draft);

std::optional<domain::Proposal> proposal(Connection& connection, domain::ProposalId id);
/// Throws Refused with NotFound, or with Conflict if it is decided already.
domain::Proposal openProposal(Connection& connection, domain::ProposalId id);
void decide(Connection& connection, domain::ProposalId id, domain::ProposalState state, const QString& value);
/// Open proposals about one field of a document are no longer asked; for a field that each language version has of
/// its own, only those read in this file.
void dropProposals(Connection& connection, domain::DocumentId document, domain::Field field, domain::FileId file);
/// The same for everything read in a file, and for the days of a meeting.
void dropProposals(Connection& connection, domain::FileId file);
void dropProposals(Connection& connection, domain::MeetingId meeting);
/// Open proposals of a value that has become a fact by other ways are no longer asked.
void settleProposals(Connection& connection, domain::DocumentId document, domain::Field field, const QString& value);
void moveProposals(Connection& connection, domain::DocumentId from, domain::DocumentId to);

/// Open proposals of documents outside the trash, oldest first.
QList<domain::Proposal> inbox(Connection& connection, int offset, int limit);
int inboxCount(Connection& connection);
QList<domain::Proposal> proposalsOf(Connection& connection, domain::DocumentId document);

} // namespace rapporteur::store
