// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a decision's tree, for the repositories of the store.
#pragma once

#include "domain/decision.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All nodes in reading order with path and depth; without their texts where they are not wanted.
QList<domain::DecisionNode> nodesOf(Connection& connection, domain::DecisionId decision, bool withTexts = true);

/// Writes nodes of a decision that has none, giving them ids and paths. Parents are told by the ids that the nodes
/// have when they come: null, or that of a node before it.
void writeNewNodes(Connection& connection, domain::DecisionId decision, QList<domain::DecisionNode>& nodes);

/// Takes away every node with its texts, mandates, statuses and evidence.
void removeAllNodes(Connection& connection, domain::DecisionId decision);

} // namespace rapporteur::store
