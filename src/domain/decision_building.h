// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the tree of a decision out of parts that come without one: language versions, rows of a table, paths.
#pragma once

#include "domain/decision.h"

namespace rapporteur::domain {

/// Adds to a tree what another language version has: texts where the path is the same, else new nodes behind the one
/// that stands before them there. Both trees have paths and ids of their own. Pure.
void mergeTree(QList<DecisionNode>& nodes, const QList<DecisionNode>& other);

/// The node at a path as people write it ("5 (b)", "annex I, 11", "preamble/2", "section II"), made with those above
/// it where it is not there yet; behind all others of its row. An empty path, "text" and "preamble" make one more
/// unnumbered node each time. assignPaths puts the paths right at the end.
DecisionNode& nodeOfPath(QList<DecisionNode>& nodes, const QString& path);

} // namespace rapporteur::domain
