// SPDX-License-Identifier: GPL-3.0-or-later
// The words a person reads for what stands in the register of decisions, in the language of the interface.
#pragma once

#include "domain/decision.h"

namespace rapporteur::gui {

QString nameOf(domain::DecisionKind kind);
QString nameOf(domain::DecisionState state);
/// "Amends" or, where incoming, "Amended by".
QString nameOf(domain::DecisionRelationKind kind, bool incoming);
QString nameOf(domain::NodeKind kind);

/// A number, or what stands in the place of one: "Draft".
QString shownNumber(const QString& number);

/// The path of a paragraph as a person reads it: "5 (b)", "annex I, 11"; "unnumbered 2" and "preamble 3" for words
/// that have no label of their own.
QString paragraphName(const QString& path);

} // namespace rapporteur::gui
