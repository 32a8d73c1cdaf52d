// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the symbol grammar: which words begin a symbol, and how the words inside one are written.
#pragma once

#include <QStringView>

namespace rapporteur::domain {

/// How much a root says by itself.
enum class RootStrength : quint8 {
    None,  ///< not a root
    Sure,  ///< nothing else begins like this: UNEP/, FCCC/, CEDAW/
    Organ, ///< one letter; the next component must be a number or a word that the organ uses: A/, S/, E/, T/
    Weak,  ///< also an ordinary abbreviation; its symbols are less sure: CD/, ID/, TRADE/
};

/// Strength of a root: the first component without brackets and numbers, in capitals ("UNEP", "ICC-ASP", "IDB").
RootStrength rootStrength(QStringView root);

/// Whether an organ of one letter has symbols that go on with this word in capitals: A and "CONF", S and "PV".
bool organUses(QStringView organ, QStringView word);

/// What a word of a component stands for.
enum class WordRole : quint8 {
    Other,    ///< a word that no table knows
    Part,     ///< of the path to a series: MC, FAO, ExCom
    Series,   ///< counts meetings, bodies or groups; no document by itself: COP.4, CN.9
    Document, ///< counts documents: INF.3, L.21, SR.2
    Change,   ///< a change to the document before it: Add.1, Rev.2
};

struct SymbolWord {
    QStringView canonical; ///< "INF", "Add", "OzL"; null for a word that no table knows
    WordRole role = WordRole::Other;
};

/// The entry of a word in any case. `dotted` where a number follows after a dot: Res.14, but RES/66/288.
SymbolWord symbolWord(QStringView word, bool dotted);

/// Whether documents of information below this beginning of a symbol are counted with a slash (UNEP/MC/COP.4/INF/17),
/// so that INF.17 is a misprint.
bool countsInformationWithSlash(QStringView symbol);

} // namespace rapporteur::domain
