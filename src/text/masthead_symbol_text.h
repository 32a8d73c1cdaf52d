// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols in a stretch of a masthead, found with the grammar of domain/symbol.h.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::text {

struct SymbolInText {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList symbols;   ///< canonical; several for a joint form
    double confidence = 0; ///< how sure the grammar is that it is one, whosever it may be
};

/// In order; parts of symbols and decision numbers are left out.
QList<SymbolInText> symbolsInText(const QString& text);

} // namespace rapporteur::text
