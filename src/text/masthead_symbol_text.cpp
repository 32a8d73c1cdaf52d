// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_symbol_text.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

QList<SymbolInText> symbolsInText(const QString& text)
{
    static const QRegularExpression shape(
        u"(?<![\\p{L}\\d/])[A-Z]{1,6}(?:\\([A-Z]+\\))?\\s?(?:/\\s?[A-Za-z0-9.&-]+(?:\\([A-Z0-9]+\\))?)+"_s);
    QList<SymbolInText> found;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        QString symbol = each.captured();
        qsizetype end = each.capturedEnd();
        while (symbol.endsWith(u'.') || symbol.endsWith(u'-')) {
            symbol.chop(1);
            --end;
        }
        static const QRegularExpression digit(u"\\d"_s);
        if (!symbol.contains(digit) || (end < text.size() && text[end] == u'/'))
            continue;
        QStringList parts;
        for (const QString& part : symbol.remove(u' ').replace(u"-UNEP"_s, u" UNEP"_s).split(u' '))
            parts += part;
        found.append({each.capturedStart(), end, parts});
    }
    return found;
}

} // namespace rapporteur::text
