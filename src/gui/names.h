// SPDX-License-Identifier: GPL-3.0-or-later
// The words a person reads for kinds, languages, states and relations, in the language of the interface.
#pragma once

#include "domain/period.h"
#include "domain/proposal.h"

namespace rapporteur::gui {

QString nameOf(domain::Language language);
QString nameOf(domain::DocumentKind kind);
QString nameOf(domain::DocumentStatus status);
QString nameOf(domain::Distribution distribution);
/// "Revises" or, where incoming, "Revised by".
QString nameOf(domain::RelationKind kind, bool incoming);

/// A value of a field as a person reads it: the name of a language or a distribution, a day in the locale's form;
/// every other value as it is.
QString valueName(domain::Field field, const QString& value);
/// The value that a name in the language of the interface stands for, whatever its case; every other text as it is.
QString valueOfName(domain::Field field, const QString& typed);
/// The names of all values of a field that has few; empty for others.
QStringList valueNames(domain::Field field);

/// The languages in which titles are asked for: the content language first, then the others in the official order.
QList<domain::Language> titleLanguages();

/// A day with its month by name, short, in the locale's words: "12 Jul 2021"; empty for an invalid one.
QString dayText(const QDate& day);

/// "from 1 Jul 2021", "until 3 Mar 2022", "1 Jul 2021 – 3 Mar 2022"; empty where both days are open.
QString periodText(const domain::Period& period);

/// A meeting as people call it, from the codes of its body and of itself: "MC COP-4" for "MC-COP COP-4",
/// "MC REG-COP-6-AP" for "MC-REGIONAL REG-COP-6-AP", "HRC-59" for "HRC HRC-59".
QString meetingName(const QString& bodyAndCode);
/// Several of them.
QString meetingNames(const QStringList& bodiesAndCodes);

/// "a; b" as an isolated run, so that a symbol keeps its order inside a text that runs from right to left.
QString isolated(const QString& text);

} // namespace rapporteur::gui
