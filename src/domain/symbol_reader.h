// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one symbol from tokens: the grammar behind domain/symbol.h, also used by the finder of citations.
#pragma once

#include "domain/symbol.h"
#include "domain/symbol_tokens.h"

#include <optional>

namespace rapporteur::domain {

/// A symbol read from tokens [begin, end).
struct ReadSymbol {
    QString canonical;
    qsizetype begin = 0;
    qsizetype end = 0;
    int rangeEnd = 0;
    double confidence = 0;
    QString remark;
};

/// The symbol that begins with this token; nothing if none does. Looks at a bounded number of tokens.
std::optional<ReadSymbol> readSymbol(const SymbolText& text, qsizetype token, SymbolReading reading);

/// One suffix or component that an ellipsis leaves standing alone: "Add.1", "Corr. 1", "/Add.3", "INF/44", "Add.1-3".
struct ReadSuffix {
    QString word;      ///< canonical: "Add", "INF"; empty for a bare number
    QString separator; ///< between word and number: "." or "/"
    int number = 0;
    int rangeEnd = 0;    ///< 3 for Add.1-3; 0 for one
    bool change = false; ///< Rev, Add, Corr, Amend
    qsizetype end = 0;   ///< token behind it
};

/// The suffix that stands at this token; nothing if none does.
std::optional<ReadSuffix> readSuffix(const SymbolText& text, qsizetype token);

/// Whether a symbol of a known root begins at this token.
bool beginsWithRoot(const SymbolText& text, qsizetype token);

/// Whether the token stands in a web address: between it and the blank before stand "://" or "www". Ideographs end an
/// address.
bool isInWebAddress(const SymbolText& text, qsizetype token);

} // namespace rapporteur::domain
