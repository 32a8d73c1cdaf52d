// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_symbol_text.h"

#include "domain/symbol.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

/// Conferences that count their documents with words, as they are printed and as citations name them: "CoP20
/// Doc. 42.3", "AC33/PC27 Inf. 4".
void addWordedSymbols(const QString& text, QList<SymbolInText>& found)
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d/])((?:CoP|SC|AC|PC)\\d{1,3}(?:/(?:AC|PC)\\d{1,3})?)\\s(Doc|Inf|Com|Sum)\\.\\s?"
        "(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![\\d/])"_s);
    if (!text.contains(u"Doc. "_s) && !text.contains(u"Inf. "_s) && !text.contains(u"Com. "_s) &&
        !text.contains(u"Sum. "_s))
        return;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        const bool known = std::any_of(found.begin(), found.end(), [&](const SymbolInText& other) {
            return other.begin < each.capturedEnd() && each.capturedStart() < other.end;
        });
        if (!known)
            found.append({each.capturedStart(),
                          each.capturedEnd(),
                          {each.captured(1) + u' ' + each.captured(2) + u". " + each.captured(3)},
                          0.9});
    }
    std::sort(found.begin(), found.end(),
              [](const SymbolInText& a, const SymbolInText& b) { return a.begin < b.begin; });
}

} // namespace

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
    addWordedSymbols(text, found);
    return found;
}

} // namespace rapporteur::text
