// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/symbol_keys.h"

#include <QStringList>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

/// Words whose place among components is fixed; others stand under 'f', numbers under 'e'.
constexpr std::array rankedWords{
    std::pair{"rev"_L1, u'b'}, std::pair{"add"_L1, u'c'}, std::pair{"corr"_L1, u'd'},
    std::pair{"inf"_L1, u'g'}, std::pair{"l"_L1, u'h'},   std::pair{"crp"_L1, u'i'},
};
constexpr int widestNumber = 8;

QStringList runs(QStringView text)
{
    QStringList found;
    bool open = false;
    for (QChar character : text) {
        const bool belongs = character.isLetterOrNumber();
        if (belongs && open && found.last().back().isDigit() == character.isDigit())
            found.last() += character;
        else if (belongs)
            found.append(QString(character));
        open = belongs;
    }
    return found;
}

QString componentKey(QStringView component)
{
    const QStringList parts = runs(component);
    QString key;
    for (const QString& part : parts) {
        if (part.front().isDigit()) {
            key += (key.isEmpty() ? u"e "_s : u" "_s) + part.rightJustified(widestNumber, u'0');
            continue;
        }
        QChar rank = u'f';
        for (const auto& [word, place] : rankedWords) {
            if (part == word)
                rank = place;
        }
        key += (key.isEmpty() ? QString(rank) : QString()) + u' ' + part;
    }
    return key;
}

} // namespace

QString symbolSearchKey(const QString& symbol)
{
    return runs(symbol.toCaseFolded()).join(u' ');
}

QString symbolSortKey(const QString& symbol)
{
    QStringList keys;
    for (const QString& component : symbol.toCaseFolded().split(u'/'))
        keys.append(componentKey(component));
    return keys.join(u'\x01'); // below every character of a component: a parent comes before what hangs on it
}

} // namespace rapporteur::store
