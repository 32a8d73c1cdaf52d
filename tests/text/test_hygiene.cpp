// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/hygiene.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;

namespace {

QString cleaned(const QString& raw)
{
    return cleanLine(raw, 0).text;
}

QString joined(const QStringList& lines, const Vocabulary& vocabulary = {})
{
    CleanText text;
    for (const QString& line : lines)
        appendLine(text, cleanLine(line, 0), vocabulary);
    return text.text;
}

CleanText marked(const QString& raw)
{
    LineHints hints;
    hints.markup = true;
    return cleanLine(raw, 0, hints);
}

} // namespace

TEST_CASE("Radicals, ligatures and presentation forms become the letters that were meant", "[hygiene]")
{
    CHECK(cleaned(u"⼈⽔⻅"_s) == u"人水见"_s);
    CHECK(cleaned(u"ﬁnancial eﬀort"_s) == u"financial effort"_s);
    CHECK(cleaned(u"ﺍﻷﻣﺎﻧﺔ"_s) == u"الأمانة"_s);
    CHECK(cleaned(u"e\u0301te\u0301"_s) == u"été"_s);
}

TEST_CASE("Full-width forms stay as printed", "[hygiene]")
{
    CHECK(cleaned(u"项目 5（d）"_s) == u"项目 5（d）"_s);
}

TEST_CASE("Blanks between Han characters and beside full-width punctuation go, others stay", "[hygiene]")
{
    CHECK(cleaned(u"以 及 秘 书 处 工 作"_s) == u"以及秘书处工作"_s);
    CHECK(cleaned(u"（ UNEP/MC/COP.1/14 ） 以 及"_s) == u"（UNEP/MC/COP.1/14）以及"_s);
    CHECK(cleaned(u"在 MC-3/11 号决定中"_s) == u"在 MC-3/11 号决定中"_s);
    CHECK(cleaned(u"联 合 国 EP"_s) == u"联合国 EP"_s);
}

TEST_CASE("Letter-spaced Latin is closed up, its words stay apart", "[hygiene]")
{
    CHECK(cleaned(u"A N N E X   I"_s) == u"ANNEX I"_s);
    CHECK(cleaned(u"plan A or B"_s) == u"plan A or B"_s);
}

TEST_CASE("Unusual blanks, format characters and soft hyphens inside a line leave no trace", "[hygiene]")
{
    CHECK(cleaned(u"5\u00a0(b)\u2003of\u200b it\u200e"_s) == u"5 (b) of it"_s);
    CHECK(cleaned(u"imple\u00admentation"_s) == u"implementation"_s);
}

TEST_CASE("Every character of a clean line knows where it came from", "[hygiene]")
{
    const QString raw = u"  以 及  ⼈ﬁ"_s;
    const CleanText line = cleanLine(raw, 100);
    REQUIRE(line.text == u"以及人fi"_s);
    CHECK(line.offsets == QList<qsizetype>{102, 104, 107, 108, 108});
}

TEST_CASE("Markup becomes text: escapes, emphasis, raised marks", "[hygiene]")
{
    CHECK(marked(u"在线\\*"_s).text == u"在线*"_s);
    const CleanText heading = marked(u"**建议采取的行动**"_s);
    CHECK(heading.text == u"建议采取的行动"_s);
    CHECK(heading.bold);
    const CleanText sentence = marked(u"工作队，<sup>3</sup> 从而"_s);
    CHECK(sentence.text == u"工作队，从而"_s);
    REQUIRE(sentence.marks.size() == 1);
    CHECK(sentence.marks[0].label == u"3"_s);
    CHECK(sentence.marks[0].at == 4);
}

TEST_CASE("Raised figures are note marks, but not powers and ordinals", "[hygiene]")
{
    const auto withRaised = [](const QString& raw, qsizetype begin, qsizetype end) {
        LineHints hints;
        hints.raised = {{begin, end}};
        return cleanLine(raw, 0, hints);
    };
    CHECK(withRaised(u"Convention,1 and"_s, 11, 12).text == u"Convention, and"_s);
    CHECK(withRaised(u"the 175th session"_s, 7, 9).text == u"the 175th session"_s);
    CHECK(withRaised(u"an area of 5 km2 or"_s, 15, 16).text == u"an area of 5 km2 or"_s);
}

TEST_CASE("Lines are joined as their script wants it", "[hygiene]")
{
    CHECK(joined({u"过渡时期安"_s, u"排的决议"_s}) == u"过渡时期安排的决议"_s);
    CHECK(joined({u"the Conference"_s, u"of the Parties"_s}) == u"the Conference of the Parties"_s);
    CHECK(joined({u"于 2016 年"_s, u"8 月"_s}) == u"于 2016 年 8 月"_s);
    CHECK(joined({u"进展报告（UNEP/MC/COP.1/"_s, u"INF/2），"_s}) == u"进展报告（UNEP/MC/COP.1/INF/2），"_s);
    CHECK(joined({u"in 1998–"_s, u"2005"_s}) == u"in 1998–2005"_s);
}

TEST_CASE("A hyphen at a line's end goes only where the line break called for it", "[hygiene]")
{
    Vocabulary vocabulary;
    vocabulary.add(u"the implementation of a long-term programme and of sub-programmes, высокого уровня");
    CHECK(joined({u"the imple-"_s, u"mentation"_s}, vocabulary) == u"the implementation"_s);
    CHECK(joined({u"a long-"_s, u"term view"_s}, vocabulary) == u"a long-term view"_s);
    CHECK(joined({u"all sub-"_s, u"programmes"_s}, vocabulary) == u"all sub-programmes"_s);
    CHECK(joined({u"COVID-"_s, u"19"_s}, vocabulary) == u"COVID-19"_s);
    CHECK(joined({u"the coopera\u00ad"_s, u"tion"_s}, vocabulary) == u"the cooperation"_s);
    CHECK(joined({u"Конфе-"_s, u"ренция"_s}, vocabulary) == u"Конференция"_s);
}

TEST_CASE("Figures inside an Arabic word are the strokes that stretch it", "[hygiene]")
{
    CHECK(cleanLine(u"نظ11رت اللجن11ة"_s, 0).text == u"نظرت اللجنة"_s);
    CHECK(cleanLine(u"المقرر 5/12 و11 مقرراً"_s, 0).text == u"المقرر 5/12 و11 مقرراً"_s);
}
