// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates of the nodes of decisions, the status entries that are only ever added, and their evidence.
#pragma once

#include "domain/follow_up.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Adds a mandate behind those its node has; returns its id. Throws Refused with NotFound for a node that is not
/// there.
domain::MandateId addMandate(Connection& connection, const domain::Mandate& mandate);
/// Makes the mandate of this id what is given, but for its node and origin. Throws Refused with NotFound.
void setMandate(Connection& connection, const domain::Mandate& mandate);
void setMandateState(Connection& connection, domain::MandateId mandate, domain::MandateState state);
/// Takes away a mandate with its statuses and evidence.
void removeMandate(Connection& connection, domain::MandateId mandate);

std::optional<domain::Mandate> mandate(Connection& connection, domain::MandateId id);
/// All mandates of a decision in the order of its text; rejected ones too.
QList<domain::Mandate> mandatesOfDecision(Connection& connection, domain::DecisionId decision);
/// Those of one node.
QList<domain::Mandate> mandatesOfNode(Connection& connection, domain::DecisionNodeId node);
/// These mandates, in the order given; those that are gone are left out.
QList<domain::Mandate> mandates(Connection& connection, const QList<domain::MandateId>& ids);

/// Adds an entry; its recordedAt is set where it is not. Throws Refused: NotFound; Invalid for a day after the day of
/// recording, for a day that is none, and for "nothing recorded".
domain::StatusEntryId addStatusEntry(Connection& connection, const domain::StatusEntry& entry);
/// Entries of these mandates, the latest first.
QHash<domain::MandateId, QList<domain::StatusEntry>> statusEntries(Connection& connection,
                                                                   const QList<domain::MandateId>& mandates);

/// Throws Refused: NotFound; Invalid for an address that is not http or https, or a document that is no symbol.
domain::EvidenceId addEvidence(Connection& connection, const domain::Evidence& evidence);
void removeEvidence(Connection& connection, domain::EvidenceId evidence);
/// Evidence of these mandates in the order it was added; titles of activities in the first of these languages.
QHash<domain::MandateId, QList<domain::Evidence>> evidence(Connection& connection,
                                                           const QList<domain::MandateId>& mandates,
                                                           const QList<domain::Language>& titleLanguages);

/// The status as at a day: the latest entry that tells of that day or an earlier one; NothingRecorded without one.
/// `entries` latest first; an invalid day means the latest of all.
domain::StatusEntry statusAsAt(const QList<domain::StatusEntry>& entries, QDate asAt);
/// The latest day up to `asAt` that an entry calls done; invalid if none does.
QDate lastDone(const QList<domain::StatusEntry>& entries, QDate asAt);

} // namespace rapporteur::store
