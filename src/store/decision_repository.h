// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in the library: making them, what they are called, their tree of nodes with texts, how they stand to
// others.
#pragma once

#include "domain/decision.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Writes a decision with its titles, subjects and nodes under new ids, which come back in `decision`; paths are
/// given anew. The number must be canonical.
domain::DecisionId addDecision(Connection& connection, domain::Decision& decision);
/// Number, kind, state, body, meeting, day, language, link, notes. Relations of others that name the old number
/// follow the new one. Throws Refused with NotFound, or Conflict where another decision has the number.
void setDecisionFacts(Connection& connection, const domain::Decision& facts);
/// An empty title takes it away.
void setDecisionTitle(Connection& connection, domain::DecisionId decision, domain::Language language,
                      const QString& title);
void setDecisionSubjects(Connection& connection, domain::DecisionId decision, const QStringList& subjects);
/// Takes away a decision with everything that hangs on it.
void removeDecision(Connection& connection, domain::DecisionId decision);

/// Nothing if there is no such decision. Nodes in reading order.
std::optional<domain::Decision> decision(Connection& connection, domain::DecisionId id);
/// Throws Refused with NotFound.
void requireDecision(Connection& connection, domain::DecisionId id);

/// Decisions of this canonical number: one as a rule.
QList<domain::DecisionId> decisionsNumbered(Connection& connection, const QString& number);
/// Those that a person may mean: a number in any spelling, else a part of a number. At most `limit`.
QList<domain::DecisionId> decisionsCalled(Connection& connection, const QString& typed, int limit = 50);
/// The decision imported under this key of another register; null if there is none.
domain::DecisionId decisionOfSource(Connection& connection, const QString& sourceKey);
/// The node of a decision with this path; null if there is none.
domain::DecisionNodeId nodeAt(Connection& connection, domain::DecisionId decision, const QString& path);

/// An empty text takes it away. Throws Refused with NotFound.
void setNodeText(Connection& connection, domain::DecisionNodeId node, domain::Language language, const QString& text);
/// Puts a node behind `after` and what hangs on it (null: first under the parent). With `shift`, the labels of the
/// nodes that follow in the same row go up by one, so that the numbering stays right. Returns its id.
domain::DecisionNodeId insertNode(Connection& connection, domain::DecisionId decision,
                                  const domain::DecisionNode& node, domain::DecisionNodeId after, bool shift);
/// Changes kind and label of a node; paths of what hangs on it follow. Throws Refused with NotFound.
void relabelNode(Connection& connection, domain::DecisionNodeId node, domain::NodeKind kind, const QString& label);
/// Takes away a node with what hangs on it: nodes, texts, mandates, their statuses and evidence. With `shift`, the
/// labels that follow go down by one.
void removeNode(Connection& connection, domain::DecisionNodeId node, bool shift);
/// The decision that a node belongs to. Throws Refused with NotFound.
domain::DecisionId decisionOfNode(Connection& connection, domain::DecisionNodeId node);

/// Makes the nodes of a decision those given: nodes of a known path keep their id, mandates and the texts in
/// languages that the given nodes do not speak; nodes that are not given stay, as another language may have them. Ids
/// come back in `nodes`.
void mergeNodes(Connection& connection, domain::DecisionId decision, QList<domain::DecisionNode>& nodes);

void relateDecision(Connection& connection, domain::DecisionId decision, const domain::DecisionRelation& relation);
void unrelateDecision(Connection& connection, domain::DecisionId decision, const domain::DecisionRelation& relation);
/// Both directions, by kind and number; titles in the first of these languages.
QList<domain::DecisionRelation> relationsOf(Connection& connection, domain::DecisionId decision,
                                            const QList<domain::Language>& titleLanguages);

void linkDecisionDocument(Connection& connection, domain::DecisionId decision,
                          const domain::DecisionDocument& document);
void unlinkDecisionDocument(Connection& connection, domain::DecisionId decision, domain::DocumentId document,
                            domain::DecisionDocumentRole role);
QList<domain::DecisionDocument> documentsOfDecision(Connection& connection, domain::DecisionId decision);
QList<domain::DecisionId> decisionsOfDocument(Connection& connection, domain::DocumentId document);

} // namespace rapporteur::store
