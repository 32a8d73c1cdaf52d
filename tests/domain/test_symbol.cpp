// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_number.h"
#include "domain/symbol.h"
#include "domain/symbol_roots.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur::domain;

namespace {

QStringList found(const QString& text, SymbolReading reading = SymbolReading::Dirty)
{
    QStringList symbols;
    for (const PrintedSymbol& symbol : findSymbols(text, reading))
        symbols.append(symbol.canonical);
    return symbols;
}

} // namespace

TEST_CASE("A symbol that an organ prints is its own canonical form, and reading it twice changes nothing")
{
    const QString symbol = GENERATE(
        as<QString>(), u"UNEP/MC/COP.4/INF/17"_s, u"UNEP/MC/SIP.GB.3/2"_s, u"UNEP(DTIE)/Hg/INC.7/22/Rev.1"_s,
        u"UNEP/CHW/OEWG.12/INF/4"_s, u"UNEP/CHW/C.1/1/7"_s, u"UNEP/POPS/OEWG-NC.1/3"_s, u"UNEP/EA.5/Res.5"_s,
        u"UNEP/GCSS.VII/6"_s, u"UNEP/CPR/162/7/Rev.1"_s, u"SAICM/Health.1/3"_s, u"UNEP/OzL.Pro.WG.1/47/INF/3/Rev.1"_s,
        u"UNEP/OzL.Pro/ExCom/97/8"_s, u"UNEP/OzL.Pro.21/Bur.1/1"_s, u"UNEP/CBD/BS/COP-MOP/7/6/Add.3"_s,
        u"UNEP/CBD/BS/WG-L&R/5/3"_s, u"CBD/COP/DEC/15/4"_s, u"CBD/WG2020/3/5"_s, u"UNEP/CBD/WG8J/7/1"_s,
        u"FCCC/SB/2015/INF.3"_s, u"FCCC/KP/CMP/2005/8/Add.1"_s, u"ICCD/COP(8)/CST/8"_s, u"A/ES-10/1022"_s,
        u"A/81/6 (Sect. 29A)"_s, u"A/RES/79/93 A"_s, u"S/RES/1701 (2006)"_s, u"A/RES/3235 (XXIX)"_s, u"S/PV.8765"_s,
        u"DP/FPA-ICEF-UNW/2024/1"_s, u"WFP/EB.A/2024/4-B"_s, u"CRPD/C/AZE/CO/2-3"_s, u"TD/B/C.I/42"_s,
        u"TD/B/EX(30)/2"_s, u"ECE/EB.AIR/154"_s, u"ECE/TRANS/WP.15/AC.1/168"_s, u"CD/1299"_s, u"BWC/CONF.VIII/4"_s,
        u"ICC-ASP/18/20"_s, u"A/HRC/WG.6/39/DEU/1"_s, u"GEF/C.45/Inf.05"_s, u"A/4531/Add.1"_s, u"SPLOS/320"_s,
        u"UNEP/MED IG.25/27"_s, u"UNEP/CHW/CLI_EWG.3/2"_s, u"FCTC/COP8(10)"_s, u"A/80/6 (Sect. 3)/Add.1"_s,
        u"TRANS/SC.2/2001/20"_s);
    CAPTURE(symbol.toStdString());
    CHECK(canonicalSymbol(symbol) == symbol);
    CHECK(found(u"Text with "_s + symbol + u", and more"_s) == QStringList{symbol});
    CHECK(found(u"见"_s + symbol + u"。"_s) == QStringList{symbol});
}

TEST_CASE("Spellings that people and PDFs make of a symbol meet in its canonical form")
{
    CHECK(canonicalSymbol(u"unep/mc/cop.4/inf/17"_s) == u"UNEP/MC/COP.4/INF/17");
    CHECK(canonicalSymbol(u"UNEP /MC/COP.1/17"_s) == u"UNEP/MC/COP.1/17");
    CHECK(canonicalSymbol(u"UNEP/\nMC/COP.4/15/Rev.1"_s) == u"UNEP/MC/COP.4/15/Rev.1");
    CHECK(canonicalSymbol(u"UNEP(DTIE)/Hg/INC.7/22/ Rev.1"_s) == u"UNEP(DTIE)/Hg/INC.7/22/Rev.1");
    CHECK(canonicalSymbol(u"UNEP(DTIE)/Hg/INC.5/INF 3/Rev.2"_s) == u"UNEP(DTIE)/Hg/INC.5/INF/3/Rev.2");
    CHECK(canonicalSymbol(u"ＵＮＥＰ／ＭＣ／ＣＯＰ．４／１"_s) == u"UNEP/MC/COP.4/1");
    CHECK(canonicalSymbol(u"A/79/352**"_s) == u"A/79/352");
    CHECK(canonicalSymbol(u"UNEP/MC/COP.4/\u200b1"_s) == u"UNEP/MC/COP.4/1");
    CHECK(canonicalSymbol(u"UNEP/OzL.Pro/18/2/Add.1"_s) == u"UNEP/OzL.Pro.18/2/Add.1");
    CHECK(canonicalSymbol(u"UNEP/Pro.23/Bur.1/R.2"_s) == u"UNEP/OzL.Pro.23/Bur.1/R.2");
    CHECK(canonicalSymbol(u"UNEP/MC/COP.3/10.Add.1"_s) == u"UNEP/MC/COP.3/10/Add.1");
    CHECK(canonicalSymbol(u"UNEP/EA.5/Res 14"_s) == u"UNEP/EA.5/Res.14");
}

TEST_CASE("What reads like a symbol but names no document is none")
{
    const QString text =
        GENERATE(as<QString>(), u"MC/ES/2024/24"_s, u"UNEP/MC/COP.1"_s, u"INF/2"_s, u"https://undocs.org/A/79/352"_s,
                 u"www.un.org/?symbol=A/79/352"_s, u"an A/C converter"_s, u"and/or"_s, u"ISO 9001/2"_s, u"28/11/17"_s,
                 u"K1708819 150218"_s, u"GE.16-19182(E)"_s, u"C.N.703.2011.TREATIES-8"_s, u"UNDP/UNFPA/UNOPS"_s,
                 u"UNEP/GEF"_s, u"HIV/AIDS 2/3"_s, u"E/mail"_s, u"S/4"_s, u"UNEP/FAO 2019/2"_s, u"/tabid/3827/"_s);
    CAPTURE(text.toStdString());
    CHECK(found(text).isEmpty());
    CHECK(canonicalSymbol(text).isEmpty());
}

TEST_CASE("A joint symbol is one document under several symbols, a dash inside a component is not")
{
    const auto joint = findSymbols(u"UNEP/CHW.15/20–UNEP/FAO/RC/COP.10/16–UNEP/POPS/COP.10/20"_s);
    REQUIRE(joint.size() == 3);
    CHECK_FALSE(joint[0].joined);
    CHECK(joint[1].joined);
    CHECK(joint[2].joined);
    CHECK(readSymbols(u"A/80/74-E/2025/53"_s) == QStringList{u"A/80/74"_s, u"E/2025/53"_s});
    CHECK(readSymbols(u"CERD/C/PER/CO/22-23"_s) == QStringList{u"CERD/C/PER/CO/22-23"_s});
}

TEST_CASE("A strict reader takes no broken forms, and unknown roots are offered only when asked for")
{
    CHECK(found(u"UNEP /MC/COP.1/17"_s, SymbolReading::Strict).isEmpty());
    CHECK(found(u"XYZ/COP.3/INF.4"_s).isEmpty());
    const auto offered = findSymbols(u"XYZ/COP.3/INF.4"_s, SymbolReading::AnyRoot);
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().canonical == u"XYZ/COP.3/INF.4");
    CHECK(offered.first().confidence <= unknownRootConfidence);
    CHECK(offered.first().remark == u"unknown root");
}

TEST_CASE("Look-alikes, misprints and glued numbers are read with a remark")
{
    CHECK(findSymbols(u"UNEP/МС/COP.4/1"_s).first().remark == u"look-alike");
    CHECK(findSymbols(u"A/C.4/L,624"_s).first().remark == u"misprint");
    CHECK(findSymbols(u"1UNEP/CHW.11/20/Add.1"_s).first().remark == u"glued note number");
    for (const QString& text : {u"UNEP/МС/COP.4/1"_s, u"A/C.4/L,624"_s})
        CHECK(findSymbols(text).first().confidence < 0.9);
}

TEST_CASE("All spellings of a symbol share their search key, and a part of it matches from any run on")
{
    CHECK(searchKey(u"UNEP/MC/COP.4/INF/17"_s) == u"unep mc cop 4 inf 17");
    CHECK(searchKey(u"mc cop4 inf17"_s) == u"mc cop 4 inf 17");
    CHECK(searchKey(u"cop-04-inf-17"_s) == u"cop 4 inf 17");
    CHECK(searchKey(u"UNEP/MC/COP.4/INF/17"_s).endsWith(u' ' + searchKey(u"COP.4/INF/17"_s)));
    CHECK(searchKey(u"COP.1/11"_s) != searchKey(u"COP.11/1"_s));
    CHECK(searchKey(u"МК-3/11"_s) == searchKey(u"MC-3/11"_s));
    CHECK(searchKey(u"ا م-3/11"_s) == u"mc 3 11");
}

TEST_CASE("Sort keys put symbols and decisions into the field's order, under binary comparison and in ASCII")
{
    const QStringList order{u"A/79/352"_s,
                            u"CBD XIII/25"_s,
                            u"1/CP.3"_s,
                            u"2/CP.3"_s,
                            u"1/CP.21"_s,
                            u"MC-2/11"_s,
                            u"MC-3/2"_s,
                            u"MC-3/11"_s,
                            u"MC-10/1"_s,
                            u"UNEP/GCSS.VII/6"_s,
                            u"UNEP/GCSS.X/1"_s,
                            u"UNEP/MC/COP.4/1"_s,
                            u"UNEP/MC/COP.4/1/Rev.1"_s,
                            u"UNEP/MC/COP.4/1/Add.1"_s,
                            u"UNEP/MC/COP.4/1/Add.2"_s,
                            u"UNEP/MC/COP.4/1/Add.2/Rev.1"_s,
                            u"UNEP/MC/COP.4/1/Add.3"_s,
                            u"UNEP/MC/COP.4/1/Corr.1"_s,
                            u"UNEP/MC/COP.4/2"_s,
                            u"UNEP/MC/COP.4/10"_s,
                            u"UNEP/MC/COP.4/INF/2"_s,
                            u"UNEP/MC/COP.4/INF/17"_s,
                            u"UNEP/MC/COP.4/L.1"_s,
                            u"UNEP/MC/COP.4/CRP.1"_s,
                            u"UNEP/MC/COP.10/1"_s};
    QStringList keys;
    for (const QString& symbol : order)
        keys.append(sortKey(symbol));
    for (qsizetype i = 1; i < keys.size(); ++i) {
        CAPTURE(order[i].toStdString());
        CHECK(keys[i - 1].toUtf8() < keys[i].toUtf8());
    }
    for (const QString& key : keys) {
        CHECK(key < u"~");
        CHECK(std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() < 0x80; }));
    }
}

TEST_CASE("The tables of the grammar are in the order that their search needs")
{
    for (const QString& word :
         {u"AC"_s, u"Add"_s, u"INF"_s, u"OzL"_s, u"WS"_s, u"Summary"_s, u"ExCom"_s, u"SBSTTA"_s, u"Misc"_s})
        CHECK(symbolWord(word.toLower(), false).canonical == word);
    for (const QString& root :
         {u"A"_s, u"UNEP"_s, u"WT"_s, u"ICC-ASP"_s, u"EB.AIR"_s, u"S"_s, u"SAICM"_s, u"MP.PP"_s, u"TPNW"_s})
        CHECK(rootStrength(root) != RootStrength::None);
}
