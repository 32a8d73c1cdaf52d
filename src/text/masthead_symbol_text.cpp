// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_symbol_text.h"

#include "domain/symbol.h"

namespace rapporteur::text {

QList<SymbolInText> symbolsInText(const QString& text)
{
    QList<SymbolInText> found;
    for (const domain::PrintedSymbol& each : domain::findSymbols(text, domain::SymbolReading::AnyRoot)) {
        if (each.joined && !found.isEmpty()) {
            SymbolInText& joint = found.last();
            joint.end = each.end;
            joint.symbols += each.canonical;
            joint.confidence = std::min(joint.confidence, each.confidence);
        } else {
            found.append({each.begin, each.end, {each.canonical}, each.confidence});
        }
    }
    return found;
}

} // namespace rapporteur::text
