// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/furniture.h"
#include "text/furniture_words.h"
#include "text/page_verdict.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::text;

namespace {

QList<LineUse> usesOf(const QString& text)
{
    const SourceText source = sourceFromPlainText(text);
    TextLines lines = linesOf(source);
    findFurniture(lines, source);
    QList<LineUse> uses;
    for (const TextLine& line : lines.lines)
        uses.append(line.use);
    return uses;
}

} // namespace

TEST_CASE("Job numbers of all duty stations are known", "[furniture]")
{
    for (const QString& text : {u"K1708819 150218"_s, u"GE.15-15450 (S) 250915 021015"_s, u"09-50776 (S)"_s,
                                u"25-09631 (E) 240625 270625"_s, u"V.03-80680 (E)"_s, u"Na.95-5303 140695 140695"_s,
                                u"N2321733 E"_s, u"2 GE.12-62606"_s, u"09-28532 3"_s, u"96-31082 (E) 121196 /..."_s})
        CHECK(isJobNumber(text));
    for (const QString& text : {u"2018-2019"_s, u"MC-3/11"_s, u"16-18 October 2001"_s, u"12-13 July"_s})
        CHECK_FALSE(isJobNumber(text));
    CHECK(isBarCode(u"*1515450*"));
    CHECK_FALSE(isBarCode(u"**"));
}

TEST_CASE("Page numbers are known by their form", "[furniture]")
{
    CHECK(pageNumber(u"12") == 12);
    CHECK(pageNumber(u"- 12 -") == 12);
    CHECK(pageNumber(u"4/13") == 4);
    CHECK(pageNumber(u"Page 2") == 2);
    CHECK(pageNumber(u"Página 3") == 3);
    CHECK(pageNumber(u"第 2 页") == 2);
    CHECK(pageNumber(u"xii") == 12);
    CHECK(pageNumber(u"2017 年") == 0);
    CHECK(pageNumber(u"5/3") == 0);
    CHECK(pageNumber(u"A") == 0);
}

TEST_CASE("Symbols alone on a line are running heads only where a page says so", "[furniture]")
{
    CHECK(isSymbolLine(u"UNEP/MC/COP.1/20"));
    CHECK(isSymbolLine(u"UNEP/CHW.15/20-UNEP/FAO/RC/COP.10/16"));
    CHECK_FALSE(isSymbolLine(u"and/or"));
    CHECK_FALSE(isSymbolLine(u"http://www.example.org/1"));
    const QString text = u"Distr.: General\nUNEP/MC/COP.9/7\n5 July 2031\n\n1. The secretariat prepared\n\n"
                         "UNEP/MC/COP.9/7\n\n2\n\nthe note.\n"_s;
    const QList<LineUse> uses = usesOf(text);
    CHECK(uses[1] == LineUse::Body);
    CHECK(uses[4] == LineUse::RunningHead);
    CHECK(uses[5] == LineUse::PageNumber);
    CHECK(uses[6] == LineUse::Body);
}

TEST_CASE("A symbol broken over two running-head lines is one running head", "[furniture]")
{
    const SourceText source = sourceFromPlainText(u"UNEP/CHW.15/INF/67-\nUNEP/POPS/COP.10/INF/43\n"_s);
    TextLines lines = linesOf(source);
    for (TextLine& line : lines.lines)
        line.use = LineUse::RunningHead;
    const QList<RunningHead> heads = runningHeads(lines, source);
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].text == u"UNEP/CHW.15/INF/67-UNEP/POPS/COP.10/INF/43"_s);
}

TEST_CASE("Continuation marks, bar codes and rules are furniture", "[furniture]")
{
    const QList<LineUse> uses = usesOf(u"the end of the page\n/...\n*1515450*\n_______\ntext of the next\n"_s);
    CHECK(uses == QList<LineUse>{LineUse::Body, LineUse::Rule, LineUse::BarCode, LineUse::Rule, LineUse::Body});
}

TEST_CASE("A text layer that is rubbish is told from one that is not", "[verdict]")
{
    using domain::PageVerdict;
    CHECK(judgePage(u" \n") == PageVerdict::NoText);
    CHECK(judgePage(u"The Conference of the Parties took note of the report.") == PageVerdict::Good);
    CHECK(judgePage(u"缔约方大会注意到秘书处的报告。") == PageVerdict::Good);
    CHECK(judgePage(QString(30, QChar(0xe123))) == PageVerdict::Unreadable);
    CHECK(judgePage(QString(u"Êîíôåðåíöèÿ Ñòîðîí ïðèíÿëà ðåøåíèå î ñîòðóäíè÷åñòâå ñ ñåêðåòàðèàòîì"_s)) ==
          PageVerdict::Unreadable);
    CHECK(judgePage(u"7KH &RQIHUHQFH RI WKH 3DUWLHV WRRN QRWH RI WKH UHSRUW "_s.repeated(10)) ==
          PageVerdict::Unreadable);
    CHECK(judgePage(u"12 345 6 789\n4 5 6\nHg 0.5 mg\n"_s.repeated(20)) == PageVerdict::Good);
    CHECK(pagesWith(
              {PageVerdict::Good, PageVerdict::NoText, PageVerdict::NoText, PageVerdict::Good, PageVerdict::NoText},
              PageVerdict::NoText) == u"2-3, 5"_s);
}

TEST_CASE("A running head may carry the number of its page", "[furniture]")
{
    for (const QString& text : {u"FCCC/SBI/2031/4 – page 3"_s, u"CBD/COP/19/L.2 - pág. 3"_s, u"CBD/COP/19/L.2 | 3"_s,
                                u"ICCD/COP(19)/4 p. 12"_s, u"ICCD/COP(19)/4 – 3 of 12"_s, u"CoP20 Doc. 42.3 – p. 2"_s,
                                u"AC33/PC27 Inf. 4"_s}) {
        CAPTURE(text.toStdString());
        CHECK(isRunningHead(text));
    }
    CHECK_FALSE(isRunningHead(u"CBD/COP/19/L.2 – the draft of 3"_s));
    CHECK(pageNumber(u"-2-"_s) == 2);
    CHECK(pageNumber(u"3 de 12"_s) == 3);
    CHECK(pageNumber(u"13 of 12"_s) == 0);
}

TEST_CASE("Notes that come back at one height on every page are no running heads", "[furniture]")
{
    QList<SourcePage> pages;
    for (int p = 1; p <= 4; ++p) {
        SourcePage page;
        page.size = QSizeF(595, 842);
        const auto addLine = [&page](double y, float size, const QString& line) {
            double x = 72;
            for (const QString& word : line.split(u' ')) {
                SourceWord each;
                each.text = word;
                each.box = QRectF(x, y, 0.5 * size * double(word.size()), size);
                each.fontSize = size;
                page.words.append(each);
                x += 0.5 * size * double(word.size() + 1);
            }
            page.words.back().lineEnd = true;
        };
        for (int line = 0; line < 5; ++line)
            addLine(100 + 12 * line, 10, u"The Committee considered the report of the secretariat."_s);
        addLine(780, 8, u"%1UNEP/MC/COP.9/%1."_s.arg(p));
        addLine(800, 8, u"Report of the Committee"_s);
        pages.append(page);
    }
    const SourceText source = sourceFromPages(pages);
    TextLines lines = linesOf(source);
    findFurniture(lines, source);
    for (const TextLine& line : lines.lines) {
        if (line.text().startsWith(u"Report"_s))
            CHECK(line.use == LineUse::RunningHead);
        if (line.text().front().isDigit())
            CHECK(line.use == LineUse::Body);
    }
}
