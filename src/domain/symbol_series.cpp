// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_series.h"

#include "domain/body.h"
#include "domain/document.h"

#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

struct Series {
    QStringView pattern; ///< as in domain/body.h: {n} a number, {y} a year
    QStringView body;
};

/// The series that documents are read from most; of several that fit, the longest pattern counts (field notes on
/// symbols, section 2).
constexpr std::array series{
    Series{u"UNEP/MC/COP.{n}", u"MC-COP"},
    Series{u"UNEP/MC/ICC.{n}", u"MC-ICC"},
    Series{u"UNEP/MC/SIP.GB.{n}", u"MC-SIP.GB"},
    Series{u"UNEP(DTIE)/Hg/INC.{n}", u"HG-INC"},
    Series{u"UNEP(DTIE)/Hg/OEWG.{n}", u"HG-OEWG"},
    Series{u"UNEP(DTIE)/Hg/PAG.{n}", u"HG-PAG"},
    Series{u"UNEP(DTIE)/Hg/CONF/", u"HG-DIPCON"},
    Series{u"UNEP(DTIE)/Hg/CONF/PM/", u"HG-PREP"},
    Series{u"UNEP/CHW.{n}", u"BC-COP"},
    Series{u"UNEP/CHW/OEWG.{n}", u"BC-OEWG"},
    Series{u"UNEP/CHW/CC.{n}", u"BC-ICC"},
    Series{u"UNEP/FAO/RC/COP.{n}", u"RC-COP"},
    Series{u"UNEP/FAO/RC/CRC.{n}", u"RC-CRC"},
    Series{u"UNEP/FAO/RC/CC.{n}", u"RC-CC"},
    Series{u"UNEP/POPS/COP.{n}", u"SC-COP"},
    Series{u"UNEP/POPS/POPRC.{n}", u"SC-POPRC"},
    Series{u"UNEP/POPS/INC.{n}", u"SC-INC"},
    Series{u"UNEP/EA.{n}", u"UNEA"},
    Series{u"UNEP/GC.{n}", u"UNEP-GC"},
    Series{u"UNEP/GC/{n}/", u"UNEP-GC"},
    Series{u"UNEP/GCSS.{n}", u"UNEP-GCSS"},
    Series{u"UNEP/CPR/{n}/", u"UNEP-CPR"},
    Series{u"UNEP/ASC.{n}", u"UNEP-ASC"},
    Series{u"UNEP/PP/INC.{n}", u"PLASTICS-INC"},
    Series{u"SAICM/ICCM.{n}", u"ICCM"},
    Series{u"SAICM/OEWG.{n}", u"SAICM-OEWG"},
    Series{u"UNEP/OzL.Pro.{n}", u"MP-MOP"},
    Series{u"UNEP/OzL.Conv.{n}", u"VC-COP"},
    Series{u"UNEP/OzL.Pro.WG.1/{n}/", u"MP-OEWG"},
    Series{u"UNEP/OzL.Pro/WG.1/{n}/", u"MP-OEWG"},
    Series{u"UNEP/OzL.Pro/ExCom/{n}/", u"MP-EXCOM"},
    Series{u"UNEP/OzL.Pro/ImpCom/{n}/", u"MP-IMPCOM"},
    Series{u"UNEP/CBD/COP/{n}/", u"CBD-COP"},
    Series{u"CBD/COP/{n}/", u"CBD-COP"},
    Series{u"CBD/COP/DEC/{n}/", u"CBD-COP"},
    Series{u"UNEP/CBD/COP/DEC/{n}/", u"CBD-COP"},
    Series{u"UNEP/CBD/BS/COP-MOP/{n}/", u"CP-MOP"},
    Series{u"CBD/CP/MOP/{n}/", u"CP-MOP"},
    Series{u"UNEP/CBD/NP/COP-MOP/{n}/", u"NP-MOP"},
    Series{u"CBD/NP/MOP/{n}/", u"NP-MOP"},
    Series{u"UNEP/CBD/SBSTTA/{n}/", u"CBD-SBSTTA"},
    Series{u"CBD/SBSTTA/{n}/", u"CBD-SBSTTA"},
    Series{u"UNEP/CBD/SBI/{n}/", u"CBD-SBI"},
    Series{u"CBD/SBI/{n}/", u"CBD-SBI"},
    Series{u"UNEP/CBD/WG-RI/{n}/", u"CBD-WGRI"},
    Series{u"UNEP/CBD/WG8J/{n}/", u"CBD-WG8J"},
    Series{u"CBD/WG8J/{n}/", u"CBD-WG8J"},
    Series{u"CBD/WG2020/{n}/", u"CBD-WG2020"},
    Series{u"FCCC/CP/{y}/", u"UNFCCC-COP"},
    Series{u"FCCC/KP/CMP/{y}/", u"CMP"},
    Series{u"FCCC/PA/CMA/{y}/", u"CMA"},
    Series{u"FCCC/SBI/{y}/", u"UNFCCC-SBI"},
    Series{u"FCCC/SBSTA/{y}/", u"UNFCCC-SBSTA"},
    Series{u"ICCD/COP({n})", u"UNCCD-COP"},
    Series{u"ICCD/COP({n})/CST/", u"UNCCD-CST"},
    Series{u"ICCD/CRIC({n})", u"UNCCD-CRIC"},
    Series{u"FCTC/COP/{n}/", u"FCTC-COP"},
    Series{u"FCTC/MOP/{n}/", u"FCTC-MOP"},
    Series{u"IPBES/{n}/", u"IPBES"},
    Series{u"GEF/C.{n}/", u"GEF-COUNCIL"},
    Series{u"TPNW/MSP/{y}/", u"TPNW-MSP"},
    Series{u"A/{n}/", u"UNGA"},
    Series{u"A/RES/{n}/", u"UNGA"},
    Series{u"A/C.1/{n}/", u"UNGA-C1"},
    Series{u"A/C.2/{n}/", u"UNGA-C2"},
    Series{u"A/C.3/{n}/", u"UNGA-C3"},
    Series{u"A/C.4/{n}/", u"UNGA-C4"},
    Series{u"A/C.5/{n}/", u"UNGA-C5"},
    Series{u"A/C.6/{n}/", u"UNGA-C6"},
    Series{u"A/HRC/{n}/", u"HRC"},
    Series{u"S/{y}/", u"UNSC"},
    Series{u"S/RES/", u"UNSC"},
    Series{u"S/PV.", u"UNSC"},
    Series{u"E/{y}/", u"ECOSOC"},
    Series{u"E/CN.3/{y}/", u"STATCOM"},
    Series{u"E/CN.5/{y}/", u"CSOCD"},
    Series{u"E/CN.6/{y}/", u"CSW"},
    Series{u"E/CN.7/{y}/", u"CND"},
    Series{u"E/ICEF/{y}/", u"UNICEF-EB"},
    Series{u"DP/{y}/", u"UNDP-EB"},
    Series{u"DP/FPA/{y}/", u"UNDP-EB"},
    Series{u"DP/OPS/{y}/", u"UNDP-EB"},
    Series{u"TD/B/", u"TDB"},
};

} // namespace

std::optional<SymbolSeries> seriesOfSymbol(const QString& symbol)
{
    std::optional<SymbolSeries> found;
    qsizetype longest = 0;
    for (const Series& each : series) {
        if (each.pattern.size() <= longest)
            continue;
        const auto match = matchRoot(each.pattern.toString(), symbol);
        if (!match)
            continue;
        longest = each.pattern.size();
        found = SymbolSeries{each.body.toString(), match->ordinal, match->year};
    }
    return found;
}

bool isAgendaSymbol(const QString& symbol)
{
    const auto found = seriesOfSymbol(symbol);
    const QString ordinal = found ? QString::number(found->ordinal) : QString();
    // …COP.4/1 and …COP/4/1, but not the first document of a year or of a session of the General Assembly.
    return found && found->ordinal > 0 && found->body != u"UNGA"_s && symbol.endsWith(ordinal + u"/1"_s);
}

bool isAnnotatedAgendaSymbol(const QString& symbol)
{
    const auto parent = parentOfSymbol(symbol);
    return parent && parent->kind == RelationKind::AddsTo && parent->number == 1 && isAgendaSymbol(parent->symbol);
}

} // namespace rapporteur::domain
