// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory of requests promises: the earlier paragraph that asks the same is found, in its own language and in
// another.
#include "support/catch.h"
#include "text/memory.h"

using namespace rapporteur;
using namespace rapporteur::text;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::VerbCategory;

namespace {

AskingParagraph asks(qint64 id, Language language, const QString& text,
                     const QStringList& addressees = {u"executive-secretary"_s})
{
    return {id, language, text, VerbCategory::Directive, addressees};
}

const QString namePoints =
    u"Requests the Executive Secretary to name a contact point for each area of cooperation by "
    u"31 March 2022 under decision MC-3/11"_s;
const QString reportWaste =
    u"Requests the Executive Secretary to report on thresholds for mercury waste at its fifth meeting"_s;
const QString budget = u"Requests the Executive Secretary to prepare a budget for the biennium 2024–2025"_s;

/// Twenty paragraphs about other things, so that words have a rarity.
Memory filled()
{
    static const QStringList subjects{u"emissions"_s,  u"trade"_s,     u"customs codes"_s, u"dental amalgam"_s,
                                      u"compliance"_s, u"observers"_s, u"gold mining"_s,   u"health"_s,
                                      u"stocks"_s,     u"plastics"_s};
    Memory memory;
    for (int i = 0; i < 20; ++i)
        memory.remember(100 + i,
                        {asks(1000 + i, Language::English,
                              u"Requests the Executive Secretary to continue the work on "_s +
                                  subjects[i % subjects.size()] + u" in the year "_s + QString::number(2000 + i))});
    memory.remember(1, {asks(11, Language::English, namePoints), asks(12, Language::English, reportWaste)});
    memory.remember(2, {asks(21, Language::English, budget)});
    return memory;
}

QString wordsAt(const QString& text, const QList<TextSpan>& spans)
{
    QStringList words;
    for (const TextSpan& span : spans)
        words.append(text.mid(span.begin, span.end - span.begin));
    return words.join(u'|');
}

} // namespace

TEST_CASE("The paragraph that asks the same in the same words comes first, with a score near one")
{
    const QList<Recollection> found = filled().alike({asks(0, Language::English, namePoints)});
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0].id == 11);
    CHECK(found[0].group == 1);
    CHECK(found[0].score > 0.99);
    CHECK(found[0].sameAddressee);
}

TEST_CASE("A request that is worded anew is still found, before those about other things")
{
    const QString anew =
        u"Also requests the Executive Secretary to prepare a report on the thresholds of mercury waste "
        u"for the sixth meeting"_s;
    const QList<Recollection> found = filled().alike({asks(0, Language::English, anew)});
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0].id == 12);
}

TEST_CASE("The same request in another language is found by what all languages share")
{
    const Memory memory = filled();
    const QList<Recollection> found = memory.alike({asks(
        0, Language::French,
        u"Prie le Secrétaire exécutif de désigner, d’ici au 31 mars 2022, en application de la décision MC-3/11, un "
        u"point de contact pour chaque domaine de coopération"_s)});
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0].id == 11);
    CHECK(found[0].language == Language::English);
    CHECK(found[0].askedLanguage == Language::French);

    const QList<Recollection> chinese =
        memory.alike({asks(0, Language::Chinese, u"请执行秘书向第五次会议提交关于汞废物阈值的报告"_s)});
    REQUIRE_FALSE(chinese.isEmpty());
    CHECK(chinese[0].id == 12);
}

TEST_CASE("A request to somebody else comes after the same request to the same addressee")
{
    Memory memory = filled();
    memory.remember(3, {asks(31, Language::English, reportWaste, {u"parties"_s})});
    const QList<Recollection> found = memory.alike({asks(0, Language::English, reportWaste)});
    REQUIRE(found.size() >= 2);
    CHECK(found[0].id == 12);
    CHECK(found[1].id == 31);
    CHECK_FALSE(found[1].sameAddressee);
    CHECK(found[1].score < found[0].score);
}

TEST_CASE("A decision is not told of itself, and what was forgotten is not remembered")
{
    Memory memory = filled();
    CHECK(memory.alike({asks(11, Language::English, namePoints)}, 1).isEmpty());
    memory.remember(1, {});
    CHECK(memory.alike({asks(0, Language::English, namePoints)}).isEmpty());
    CHECK(memory.size() == 21);
    for (int i = 0; i < 2000; ++i) // long enough that the forgotten are dropped
        memory.remember(1, {asks(11, Language::English, namePoints)});
    CHECK(memory.size() == 22);
    REQUIRE(memory.alike({asks(0, Language::English, namePoints)}).size() == 1);
}

TEST_CASE("Language versions of one paragraph are one answer")
{
    Memory memory = filled();
    const QString french = u"Prie le Secrétaire exécutif de nommer un point de contact pour chaque domaine"_s;
    memory.remember(1, {asks(11, Language::English, namePoints), asks(11, Language::French, french)});
    const QList<Recollection> found =
        memory.alike({asks(0, Language::English, namePoints), asks(0, Language::French, french)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == 11);
}

TEST_CASE("Common words are marked where they stand in both texts")
{
    const QString asked = u"To name contact points for cooperation by 31 March 2022"_s;
    const QString earlier = u"To designate a contact point, under decision MC-3/11, by 31 March 2022"_s;
    const CommonWords words = Memory().commonWords(asked, Language::English, earlier, Language::English);
    CHECK(wordsAt(asked, words.asked) == u"contact points|31 March 2022"_s);
    CHECK(wordsAt(earlier, words.earlier) == u"contact point|31 March 2022"_s);

    const QString chinese = u"根据MC-3/11号决定在2022年3月31日之前指定一个联络点"_s;
    const CommonWords across = Memory().commonWords(chinese, Language::Chinese, earlier, Language::English);
    CHECK(wordsAt(chinese, across.asked) == u"MC-3/11|2022年3月31日"_s);
    CHECK(wordsAt(earlier, across.earlier) == u"MC-3/11|31 March 2022"_s);
}
