// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "text/tokens.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;

namespace {

QStringList tokensOf(const QString& text)
{
    QStringList tokens;
    eachToken(splitUnits(text),
              [&](const Token& token) { tokens += (token.colocated ? u"="_s : QString()) + token.text.toString(); });
    return tokens;
}

QStringList found(const QString& text, const QString& typed, bool prefix = false)
{
    QStringList hits;
    for (const TextSpan& span : findPhrase(splitUnits(text), {splitUnits(typed), prefix}))
        hits += text.sliced(span.begin, span.end - span.begin);
    return hits;
}

} // namespace

TEST_CASE("Words are maximal runs of letters, cut where letters meet digits")
{
    CHECK(tokensOf(u"L’Union d'Ivoire, COP4 and 17a"_s) ==
          QStringList{u"l"_s, u"union"_s, u"d"_s, u"ivoire"_s, u"cop"_s, u"4"_s, u"and"_s, u"17"_s, u"a"_s});
    CHECK(tokensOf(u"Решение о бюджете"_s) == QStringList{u"решение"_s, u"о"_s, u"бюджете"_s});
}

TEST_CASE("A run of ideographs gives its pairs and, at a position of its own, its last character")
{
    CHECK(tokensOf(u"缔约方大会"_s) == QStringList{u"缔约"_s, u"约方"_s, u"方大"_s, u"大会"_s, u"会"_s});
    CHECK(tokensOf(u"汞"_s) == QStringList{u"汞"_s});
    CHECK(tokensOf(u"缔 约\n方"_s) == QStringList{u"缔约"_s, u"约方"_s, u"方"_s});
    CHECK(tokensOf(u"公约。大会"_s) == QStringList{u"公约"_s, u"约"_s, u"大会"_s, u"会"_s});
    CHECK(tokensOf(u"第25号"_s) == QStringList{u"第"_s, u"25"_s, u"号"_s});
}

TEST_CASE("From each word of a symbol on, its key is one token at the same position")
{
    CHECK(tokensOf(u"(UNEP/MC/COP.4/INF/07)."_s) == QStringList{u"unep"_s, u"=unep.mc.cop.4.inf.7."_s, u"mc"_s,
                                                                u"=mc.cop.4.inf.7."_s, u"cop"_s, u"=cop.4.inf.7."_s,
                                                                u"4"_s, u"inf"_s, u"=inf.7."_s, u"07"_s});
    CHECK(tokensOf(u"MC-3/11号决定"_s) ==
          QStringList{u"mc"_s, u"=mc.3.11."_s, u"3"_s, u"11"_s, u"号决"_s, u"决定"_s, u"定"_s});
    CHECK(tokensOf(u"and/or 5"_s) == QStringList{u"and"_s, u"or"_s, u"5"_s});
    CHECK(tokensOf(u"UNEP(DTIE)/Hg/CONF/4，附件"_s).contains(u"=unep.dtie.hg.conf.4."_s));
    CHECK(tokensOf(u"UNEP /MC/COP.1/17"_s).contains(u"=unep.mc.cop.1.17."_s));
}

TEST_CASE("Spans of tokens refer to the original text")
{
    const QString text = u"Œuvre ﬁnancière"_s;
    QStringList originals;
    eachToken(splitUnits(text), [&](const Token& token) {
        originals += text.sliced(token.span.begin, token.span.end - token.span.begin);
    });
    CHECK(originals == QStringList{u"Œuvre"_s, u"ﬁnancière"_s});
}

TEST_CASE("A phrase is found over blanks and light marks, and never over punctuation")
{
    CHECK(found(u"la Côte d’Ivoire et"_s, u"cote d'ivoire"_s) == QStringList{u"Côte d’Ivoire"_s});
    CHECK(found(u"air. Mercury rises"_s, u"air mercury"_s).isEmpty());
    CHECK(found(u"in Bali, Indonesia"_s, u"Bali, Indonesia"_s).size() == 1);
    CHECK(found(u"document COP.4/INF/17 here"_s, u"cop 4 inf17"_s) == QStringList{u"COP.4/INF/17"_s});
    CHECK(found(u"COP.4/INF/170"_s, u"cop 4 inf17"_s).isEmpty());
    CHECK(found(u"COP.4/INF/170"_s, u"cop 4 inf17"_s, true).size() == 1);
    CHECK(found(u"paragraph 5 (b) of"_s, u"5(b)"_s) == QStringList{u"5 (b"_s});
}

TEST_CASE("Ideographs are found wherever they stand, but not over punctuation")
{
    CHECK(found(u"第十六届会议"_s, u"十六届会议"_s) == QStringList{u"十六届会议"_s});
    CHECK(found(u"以 及 秘 书\n处"_s, u"秘书处"_s) == QStringList{u"秘 书\n处"_s});
    CHECK(found(u"公约。大会"_s, u"约大"_s).isEmpty());
    CHECK(found(u"締約方"_s, u"缔约方"_s) == QStringList{u"締約方"_s});
    CHECK(found(u"汞和汞"_s, u"汞"_s).size() == 2);
}

TEST_CASE("The tokens of a phrase are those that the index holds in a row")
{
    const QString text = u"关于汞Hg的第MC-3/11号决定"_s;
    QStringList held;
    eachToken(splitUnits(text), [&](const Token& token) {
        if (!token.colocated)
            held += token.text.toString();
    });
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        for (qsizetype length = 1; begin + length <= text.size(); ++length) {
            const UnitText typed = splitUnits(QStringView(text).sliced(begin, length));
            if (typed.units.isEmpty())
                continue;
            bool lastIsPrefix = false;
            const QStringList wanted = phraseTokens(typed, 0, typed.units.size() - 1, &lastIsPrefix);
            bool present = false;
            for (qsizetype at = 0; at + wanted.size() <= held.size() && !present; ++at) {
                present = true;
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    const bool open = i == 0 || i + 1 == wanted.size();
                    present = present && (held[at + i] == wanted[i] || (open && held[at + i].startsWith(wanted[i])) ||
                                          (i == 0 && held[at].endsWith(wanted[0])));
                }
            }
            INFO(text.sliced(begin, length).toStdString());
            CHECK(present);
        }
    }
}
