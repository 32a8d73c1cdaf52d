// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of an agenda: numbers stay right whatever is moved, and what cannot be is told.
#include "domain/agenda_tree.h"
#include "support/catch.h"

using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(qint64 id, const QString& label, qint64 parent = 0)
{
    AgendaItem result;
    result.id = {id};
    result.parent = {parent};
    result.label = agendaLabel(label);
    result.titles = {{Language::English, label}};
    return result;
}

/// 1, 2 with (a), (b), (c), and (b) with (i); 3.
QList<AgendaItem> agenda()
{
    return {item(1, u"1"_s),
            item(2, u"2"_s),
            item(21, u"2(a)"_s, 2),
            item(22, u"2(b)"_s, 2),
            item(221, u"2(b)(i)"_s, 22),
            item(23, u"2(c)"_s, 2),
            item(3, u"3"_s)};
}

QStringList labels(const std::optional<QList<AgendaItem>>& items)
{
    QStringList texts;
    for (const AgendaItem& each : items.value_or(QList<AgendaItem>()))
        texts.append(each.titles.value(Language::English) + u'>' + each.label.text());
    return texts;
}

} // namespace

TEST_CASE("an item that moves takes what is below it along, and all numbers follow")
{
    CHECK(labels(movedItem(agenda(), {22}, {{}, 0})) ==
          QStringList{u"2(b)>1"_s, u"2(b)(i)>1(a)"_s, u"1>2"_s, u"2>3"_s, u"2(a)>3(a)"_s, u"2(c)>3(b)"_s, u"3>4"_s});
    CHECK(labels(movedItem(agenda(), {1}, {{2}, 99})) == QStringList{u"2>1"_s, u"2(a)>1(a)"_s, u"2(b)>1(b)"_s,
                                                                     u"2(b)(i)>1(b)(i)"_s, u"2(c)>1(c)"_s,
                                                                     u"1>1(d)"_s, u"3>2"_s});
    // In front of the place where it stands now, and behind: it stays.
    CHECK(labels(movedItem(agenda(), {22}, {{2}, 1})) == labels(agenda()));
    CHECK(labels(movedItem(agenda(), {22}, {{2}, 2})) == labels(agenda()));
    CHECK(labels(movedItem(agenda(), {21}, {{2}, 2})).mid(2, 2) == QStringList{u"2(b)>2(a)"_s, u"2(b)(i)>2(a)(i)"_s});
}

TEST_CASE("no item goes below itself, or to a place that is not there")
{
    CHECK_FALSE(movedItem(agenda(), {2}, {{221}, 0}));
    CHECK_FALSE(movedItem(agenda(), {2}, {{2}, 0}));
    CHECK_FALSE(movedItem(agenda(), {99}, {{}, 0}));
    CHECK_FALSE(movedItem(agenda(), {1}, {{99}, 0}));
    CHECK_FALSE(insertedItem(agenda(), item(9, u"9"_s), {{99}, 0}));
}

TEST_CASE("new items are numbered in the manner of their neighbours, and what is removed leaves no gap")
{
    const AgendaItem added = item(9, u"9"_s);
    CHECK(labels(insertedItem(agenda(), added, {{}, 1})).mid(0, 3) == QStringList{u"1>1"_s, u"9>2"_s, u"2>3"_s});
    CHECK(labels(insertedItem(agenda(), added, {{3}, 0})).last() == u"9>3(a)"_s);
    CHECK(labels(insertedItem(agenda(), added, {{221}, 0})).at(5) == u"9>2(b)(i)(i)"_s);
    CHECK(labels(withoutItem(agenda(), {2})) == QStringList{u"1>1"_s, u"3>2"_s});
    CHECK(labels(withoutItem(agenda(), {1})).first() == u"2>1"_s);
    // Decimals stay decimals; an agenda that begins with 3 goes on doing so; beyond z come aa and bb.
    const QList<AgendaItem> decimals{item(1, u"3"_s), item(2, u"3.1"_s, 1), item(3, u"3.2"_s, 1)};
    CHECK(labels(insertedItem(decimals, added, {{1}, 0})) ==
          QStringList{u"3>3"_s, u"9>3.1"_s, u"3.1>3.2"_s, u"3.2>3.3"_s});
    QList<AgendaItem> many{item(1, u"1"_s)};
    for (int i = 0; i < 28; ++i)
        many = *insertedItem(many, item(100 + i, u"9"_s), {{1}, 99});
    CHECK(many.last().label.text() == u"1(bb)"_s);
    CHECK(checkAgenda(many).isEmpty());
}

TEST_CASE("loops, lost parents, double numbers and gaps are told")
{
    CHECK(checkAgenda(agenda()).isEmpty());
    const auto kinds = [](const QList<AgendaItem>& items) {
        QList<AgendaRemarkKind> found;
        for (const AgendaRemark& remark : checkAgenda(items))
            found.append(remark.kind);
        return found;
    };
    CHECK(kinds({item(1, u"1"_s), item(2, u"1"_s)}) == QList{AgendaRemarkKind::DuplicateLabel});
    CHECK(kinds({item(1, u"1"_s, 2), item(2, u"1(a)"_s, 1)}).contains(AgendaRemarkKind::Loop));
    CHECK(kinds({item(1, u"1(a)"_s, 7)}) == QList{AgendaRemarkKind::LostParent});
    CHECK(kinds({item(1, u"1"_s), item(2, u"2(a)"_s, 1)}) == QList{AgendaRemarkKind::WrongParent});
    CHECK(kinds({item(1, u"1"_s), item(2, u"3"_s)}) == QList{AgendaRemarkKind::Gap});
    CHECK(isError(AgendaRemarkKind::Loop));
    CHECK_FALSE(isError(AgendaRemarkKind::Gap));
}
