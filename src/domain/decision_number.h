// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of decisions and resolutions: MC-3/11, 1/CP.21, GC 25/5, with the prefixes of six languages.
#pragma once

#include "domain/symbol_tokens.h"

#include <optional>

namespace rapporteur::domain {

/// A decision number that names its body itself, read from tokens [begin, end).
struct ReadDecision {
    QString canonical{};      ///< "MC-3/11", "1/CP.21", "WHA67.11"
    QString prefix{};         ///< canonical: "MC", "CP", "WHA"; for a range, what both ends must share
    QString session{};        ///< "3", "VI", "21"
    int number = 0;           ///< 11; 0 in drafts ("-/CP.18")
    bool numberFirst = false; ///< 1/CP.21; the Cartagena Protocol's CP-9/1 has the same letters
    qsizetype begin = 0;
    qsizetype end = 0;
    double confidence = 0;
    QString remark{}; ///< "misprint" for a lost hyphen, "glued note number", "draft"
};

/// The decision number that begins with this token, as Latin, Cyrillic or Arabic print it (field notes on symbols,
/// sections 1, 2 and 6); nothing if none does. Bare numbers (25/5) are the business of text/citations.h: they need
/// the words around them.
std::optional<ReadDecision> readDecision(const SymbolText& text, qsizetype token);

/// The canonical form of another decision of the same session: MC-3/12 beside MC-3/11.
QString decisionBeside(const ReadDecision& decision, const QString& session, int number);

/// The canonical form of a text that is nothing but one decision number: "МК-3/11" and "MC 3/11" give MC-3/11,
/// "1/cp.21" 1/CP.21. Bare numbers with the code of their body (GC 25/5, ? 5/1) come back as they are. Empty for
/// anything else.
QString canonicalDecision(QStringView printed);

} // namespace rapporteur::domain
