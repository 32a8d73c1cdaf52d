// SPDX-License-Identifier: GPL-3.0-or-later
// What a canonical symbol says of the meeting that the document was made for, without a library at hand.
#pragma once

#include <QString>

#include <optional>

namespace rapporteur::domain {

/// A series of documents and the place of a symbol in it.
struct SymbolSeries {
    QString body; ///< code of the body, as in the table of known bodies: "MC-COP"
    int ordinal =
        0;        ///< of the meeting: 4 in UNEP/MC/COP.4/INF/17; 0 where the symbol does not tell (FCCC/SBI/2003/3)
    int year = 0; ///< 2003 in FCCC/SBI/2003/3; 0 where the symbol does not tell
};

/// The series of a symbol; nothing for one whose root tells no body. Where a library is open, bodyOfSymbol of
/// domain/body.h knows also the bodies that people have added.
std::optional<SymbolSeries> seriesOfSymbol(const QString& symbol);

/// Whether the symbol is that of an agenda by its number: /1 of a meeting (UNEP/MC/COP.4/1), or its first addendum,
/// which annotates it.
bool isAgendaSymbol(const QString& symbol);
bool isAnnotatedAgendaSymbol(const QString& symbol);

} // namespace rapporteur::domain
