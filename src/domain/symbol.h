// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols of documents: one grammar for mastheads, citations, the search box, file names and sorting.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::domain {

/// How far a reader goes beyond well-formed symbols. Rules: field notes on symbols, sections 1, 2, 4 and 6.
enum class SymbolReading : quint8 {
    Strict,  ///< symbols of known roots as the organs print them
    Dirty,   ///< also broken over lines, spaced, glued, misprinted: what text out of PDFs and fingers on keys make of
             ///< them
    AnyRoot, ///< as Dirty, and roots that no table knows where the shape leaves no doubt; never with more than
             ///< `unknownRootConfidence`
};

/// A symbol of a root that the table does not hold is offered, not asserted.
inline constexpr double unknownRootConfidence = 0.5;

/// One symbol as it stands in a text.
struct PrintedSymbol {
    QString canonical;   ///< "UNEP/MC/COP.4/INF/17"
    qsizetype begin = 0; ///< in the text that was given, without stars behind it
    qsizetype end = 0;
    bool joined = false;   ///< tied by a dash to the symbol before it: another symbol of the same document
    int rangeEnd = 0;      ///< 1386 for L.1384-1386; 0 for a single document
    double confidence = 0; ///< 0 to 1
    QString remark; ///< "misprint", "look-alike", "glued note number", "glued", "unknown root"; empty for a clean one
};

/// All symbols in a text, in order; parts of web addresses, references of letters and series without a document are
/// none. Ellipses
/// ("and Add.1") are the business of text/citations.h. Linear in the length of the text; pure, any thread.
QList<PrintedSymbol> findSymbols(QStringView text, SymbolReading reading = SymbolReading::Dirty);

/// The canonical symbols of a text that holds nothing but one symbol or a joint one, as a person types or a masthead
/// prints it (any case, stars, blanks around); empty if it holds anything else.
QStringList readSymbols(QStringView printed, SymbolReading reading = SymbolReading::Dirty);

/// The canonical form of one symbol: single slashes, no stars, capitals and suffix words as the organs write them.
/// Empty for anything that is not one whole symbol.
QString canonicalSymbol(QStringView printed);

/// What all spellings of a symbol or decision number share: its runs of letters and digits, case-folded, without
/// leading zeros, parted by blanks: "unep mc cop 4 inf 17", "mc 3 11". A part of a symbol is found where its key
/// stands between blanks in " " + key + " ".
QString searchKey(QStringView symbol);

/// A key of ASCII characters whose binary order is the field's order of symbols and decision numbers: at each place,
/// nothing < Rev < Add < Corr < Amend < number < INF < L < CRP < other words; numbers and roman numbers by value.
/// Every key is less than "~".
QString sortKey(QStringView symbol);

} // namespace rapporteur::domain
