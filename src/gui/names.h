// SPDX-License-Identifier: GPL-3.0-or-later
// The words a person reads for kinds, languages, states and relations, in the language of the interface.
#pragma once

#include "domain/document.h"

namespace rapporteur::gui {

QString nameOf(domain::Language language);
QString nameOf(domain::DocumentKind kind);
QString nameOf(domain::DocumentStatus status);
QString nameOf(domain::Distribution distribution);
/// "Revises" or, where incoming, "Revised by".
QString nameOf(domain::RelationKind kind, bool incoming);

/// The languages in which titles are asked for: the content language first, then the others in the official order.
QList<domain::Language> titleLanguages();

/// A day in the locale's short form; empty for an invalid one.
QString dayText(const QDate& day);

/// "a; b" as an isolated run, so that a symbol keeps its order inside a text that runs from right to left.
QString isolated(const QString& text);

} // namespace rapporteur::gui
