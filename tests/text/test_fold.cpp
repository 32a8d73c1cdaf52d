// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "text/fold.h"
#include "text/fold_simplified.h"

using namespace Qt::StringLiterals;
using rapporteur::text::fold;

TEST_CASE("Spellings of one word fold to the same text")
{
    struct Row {
        QString a;
        QString b;
    };
    const QList<Row> rows{
        {u"Décision"_s, u"DECISION"_s},
        {u"Décision"_s, u"De\u0301cision"_s},
        {u"secrétariat"_s, u"secretariat"_s},
        {u"Œuvre"_s, u"oeuvre"_s},
        {u"año"_s, u"ano"_s},
        {u"Ελλάδα"_s, u"ελλαδα"_s},
        {u"отчёт"_s, u"ОТЧЕТ"_s},
        {u"عَرَبِيّ"_s, u"عربي"_s},
        {u"إدارة"_s, u"اداره"_s},
        {u"مـــؤتمر"_s, u"مؤتمر"_s},
        {u"مستوى"_s, u"مستوي"_s},
        {u"\uFEE3\uFEEE\uFE97\uFEE4\uFEAE"_s, u"موتمر"_s},
        {u"٢٠٢٢"_s, u"2022"_s},
        {u"ＣＯＰ．４／１７"_s, u"cop.4/17"_s},
        {u"ﬁnancial"_s, u"financial"_s},
        {u"co\u00ADoperation"_s, u"cooperation"_s},
        {u"\u2066COP\u2069"_s, u"cop"_s},
        {u"⽔俣公约"_s, u"水俣公约"_s},
        {u"⻬"_s, u"齐"_s},
        {u"決議"_s, u"决议"_s},
        {u"締約方大會"_s, u"缔约方大会"_s},
        {u"ｶﾞ"_s, u"ガ"_s},
    };
    for (const Row& row : rows) {
        INFO(row.a.toStdString() << " / " << row.b.toStdString());
        CHECK(fold(row.a).text == fold(row.b).text);
    }
}

TEST_CASE("Letters that are different words in their language stay different")
{
    CHECK(fold(u"й"_s).text != fold(u"и"_s).text);
    CHECK(fold(u"ガ"_s).text != fold(u"カ"_s).text);
    CHECK(fold(u"汞"_s).text != fold(u"水"_s).text);
}

TEST_CASE("Every folded character knows where it came from")
{
    const QString text = u"A\u0301b ﬁ\u00ADx \U0001F600 ⽔"_s;
    const auto folded = fold(text);
    REQUIRE(folded.text == u"ab fix \U0001F600 水"_s);
    REQUIRE(folded.offsets.size() == folded.text.size() + 1);
    CHECK(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
    CHECK(folded.offsets[1] == text.indexOf(u'b'));
    CHECK(folded.offsets[3] == folded.offsets[4]);
    CHECK(folded.offsets[5] == text.indexOf(u'x'));
    CHECK(folded.offsets[folded.text.indexOf(u'水')] == text.indexOf(u'\u2F54'));
    CHECK(folded.offsets.last() == text.size());
}

TEST_CASE("Folding twice changes nothing, for every character")
{
    for (char32_t point = 0; point < 0x30000; ++point) {
        if (QChar::isSurrogate(point))
            continue;
        const QString once = fold(QString::fromUcs4(&point, 1)).text;
        if (fold(once).text != once)
            FAIL_CHECK("U+" << std::hex << static_cast<unsigned>(point));
    }
}

TEST_CASE("Damaged text folds without harm")
{
    CHECK(fold(QStringView()).text.isEmpty());
    CHECK(fold(QString(QChar(0xD83D))).text.size() == 1);
    CHECK(fold(QString(QString(QChar(0xDE00)) + u"a")).text.endsWith(u'a'));
    CHECK(fold(u"a\0b"_s).text == u"a b"_s);
    CHECK(fold(QString(50'000, QChar(0x0301))).text.isEmpty());
}

TEST_CASE("The table of Simplified characters is sorted")
{
    const auto pairs = rapporteur::text::simplifiedPairs;
    REQUIRE(pairs.size() % 2 == 0);
    for (size_t i = 0; i < pairs.size(); i += 2) {
        if (i > 0 && pairs[i - 2] >= pairs[i])
            FAIL_CHECK("at " << i);
    }
}
