// SPDX-License-Identifier: GPL-3.0-or-later
// Rule sets and planned documents in the library.
#pragma once

#include "domain/plan.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All sets with their rules and limits, by id: those that the program brings first.
QList<domain::RuleSet> ruleSets(Connection& connection);
/// The set that a meeting uses: its own, else the first.
domain::RuleSet rulesOfMeeting(Connection& connection, domain::MeetingId meeting);
/// Adds a set (null id) or makes the one of this id what is given; returns the id. Throws Refused: Invalid without a
/// name or with that of another set, NotFound.
domain::RuleSetId setRuleSet(Connection& connection, const domain::RuleSet& rules);
/// Throws Refused: Invalid where meetings use it, or where it is the only one.
void removeRuleSet(Connection& connection, domain::RuleSetId rules);
void useRuleSet(Connection& connection, domain::MeetingId meeting, domain::RuleSetId rules);

struct PlanFilter {
    domain::MeetingId meeting; ///< null: all
    QString officer;           ///< empty: all
    QString unit;
};
/// In the order of symbols; those without one last, by title.
QList<domain::PlannedDocument> plannedDocuments(Connection& connection, const PlanFilter& filter);
std::optional<domain::PlannedDocument> plannedDocument(Connection& connection, domain::PlannedDocumentId id);

/// Adds a planned document (null id) or makes the one of this id what is given, steps too; returns the id. Symbols
/// are kept canonical. Throws Refused: Invalid without symbol and title, for a text that is no symbol, for a state or
/// a day fixed without a reason, where another planned document of the meeting has the symbol; NotFound.
domain::PlannedDocumentId setPlannedDocument(Connection& connection, const domain::PlannedDocument& document);
void removePlannedDocument(Connection& connection, domain::PlannedDocumentId document);
/// Other documents go to other parts of their meeting.
void setPart(Connection& connection, domain::PlannedDocumentId document, int part);

/// What the library holds outside the trash of planned documents, found by their symbols. Words are not counted.
QMap<domain::PlannedDocumentId, domain::HeldDocument> heldDocuments(Connection& connection,
                                                                    const QList<domain::PlannedDocument>& documents);

} // namespace rapporteur::store
