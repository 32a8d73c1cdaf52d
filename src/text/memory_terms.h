// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the text of a paragraph into the terms by which it is compared with others, in its own language and across
// languages.
#pragma once

#include "domain/language.h"
#include "text/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::text {

/// A term and where it stands in the text.
struct PlacedTerm {
    QString term;
    TextSpan span;
};

/// The words of a text without their endings, Chinese in overlapping pairs of characters; short words that are no
/// acronyms are left out. Pure, any thread.
QList<PlacedTerm> wordTerms(const QString& text, domain::Language language);

/// What all languages write alike: numbers, days ("2022-03-31"), and the numbers and symbols of what is cited
/// ("mc.3.11."). Pure, any thread.
QList<PlacedTerm> sharedTerms(const QString& text);

/// Classes of subjects and deliverables that the text speaks of: "report", "waste"; each once. Any thread. Table:
/// resources/field/subjects.tsv.
QStringList subjectsOf(const QString& text, domain::Language language);

} // namespace rapporteur::text
