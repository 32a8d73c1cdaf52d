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
