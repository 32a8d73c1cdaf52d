// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bar_code.h"

namespace rapporteur::report {

namespace {

/// Bars and gaps in turn, nine to a sign, 'w' for a wide one; the last is the sign that begins and ends.
constexpr const char* signs[]{"nnnwwnwnn", "wnnwnnnnw", "nnwwnnnnw", "wnwwnnnnn", "nnnwwnnnw", "wnnwwnnnn",
                              "nnwwwnnnn", "nnnwnnwnw", "wnnwnnwnn", "nnwwnnwnn", "nwnnwnwnn"};
constexpr qsizetype startStop = 10;
constexpr int narrow = 2;
constexpr int wide = 5;

} // namespace

QList<QRectF> barCode(const QString& digits, const QRectF& area)
{
    QList<int> elements;
    const auto add = [&elements](qsizetype sign) {
        for (const char* element = signs[sign]; *element; ++element)
            elements.append(*element == 'w' ? wide : narrow);
        elements.append(narrow); // the gap between two signs
    };
    add(startStop);
    for (const QChar digit : digits) {
        if (digit >= u'0' && digit <= u'9')
            add(digit.unicode() - u'0');
    }
    if (elements.size() == 10)
        return {};
    add(startStop);

    int all = 0;
    for (const int element : elements)
        all += element;
    QList<QRectF> bars;
    qreal x = area.left();
    for (qsizetype index = 0; index < elements.size(); ++index) {
        const qreal width = area.width() * elements[index] / all;
        if (index % 2 == 0)
            bars.append({x, area.top(), width, area.height()});
        x += width;
    }
    return bars;
}

} // namespace rapporteur::report
