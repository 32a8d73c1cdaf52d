// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_roots.h"

#include <algorithm>
#include <array>

namespace rapporteur::domain {

namespace {

struct Root {
    QStringView word;
    RootStrength strength;
};

constexpr auto Sure = RootStrength::Sure;
constexpr auto Organ = RootStrength::Organ;
constexpr auto Weak = RootStrength::Weak;

/// Field notes on symbols, section 2; the series symbols that the Dag Hammarskjöld Library lists for the other
/// bodies. In order.
constexpr std::array roots{
    Root{u"A", Organ},      Root{u"AFB", Weak},   Root{u"APLC", Sure},   Root{u"BWC", Sure},   Root{u"CAC", Weak},
    Root{u"CAT", Sure},     Root{u"CBD", Sure},   Root{u"CCM", Weak},    Root{u"CCPR", Sure},  Root{u"CCW", Sure},
    Root{u"CD", Weak},      Root{u"CED", Sure},   Root{u"CEDAW", Sure},  Root{u"CEP", Weak},   Root{u"CERD", Sure},
    Root{u"CES", Weak},     Root{u"CGRFA", Weak}, Root{u"CMW", Sure},    Root{u"COMP", Weak},  Root{u"CRC", Sure},
    Root{u"CRPD", Sure},    Root{u"CTBT", Sure},  Root{u"CTOC", Sure},   Root{u"DP", Sure},    Root{u"E", Organ},
    Root{u"EB.AIR", Sure},  Root{u"EC", Weak},    Root{u"ECA", Sure},    Root{u"ECE", Sure},   Root{u"ECLAC", Sure},
    Root{u"ENERGY", Weak},  Root{u"ENVWA", Sure}, Root{u"ESCAP", Sure},  Root{u"ESCWA", Sure}, Root{u"FCCC", Sure},
    Root{u"FCTC", Sure},    Root{u"GB", Weak},    Root{u"GC", Weak},     Root{u"GCF", Weak},   Root{u"GEF", Sure},
    Root{u"GOV", Weak},     Root{u"HBP", Weak},   Root{u"HRI", Sure},    Root{u"HSP", Sure},   Root{u"IAEA", Weak},
    Root{u"ICC-ASP", Sure}, Root{u"ICCD", Sure},  Root{u"ID", Weak},     Root{u"IDB", Weak},   Root{u"INFCIRC", Weak},
    Root{u"IPBES", Sure},   Root{u"ISBA", Sure},  Root{u"JIU", Sure},    Root{u"LC", Weak},    Root{u"LOS", Weak},
    Root{u"MP.EIA", Sure},  Root{u"MP.PP", Sure}, Root{u"MP.WAT", Sure}, Root{u"MSC", Weak},   Root{u"NPT", Sure},
    Root{u"OEWG", Weak},    Root{u"PBC", Weak},   Root{u"PCNICC", Sure}, Root{u"S", Organ},    Root{u"SAICM", Sure},
    Root{u"SPLOS", Sure},   Root{u"ST", Sure},    Root{u"T", Organ},     Root{u"TD", Sure},    Root{u"TIM", Weak},
    Root{u"TPNW", Sure},    Root{u"TRADE", Weak}, Root{u"TRANS", Sure},  Root{u"UNAT", Weak},  Root{u"UNCTAD", Sure},
    Root{u"UNEP", Sure},    Root{u"UNODC", Sure}, Root{u"UNW", Sure},    Root{u"WFP", Sure},   Root{u"WIPO", Sure},
    Root{u"WO", Weak},      Root{u"WT", Weak},
};

struct OrganWord {
    QStringView organ;
    QStringView word;
};

constexpr std::array organWords{
    OrganWord{u"A", u"AC"},    OrganWord{u"A", u"BUR"},  OrganWord{u"A", u"C"},      OrganWord{u"A", u"CN"},
    OrganWord{u"A", u"COMP"},  OrganWord{u"A", u"CONF"}, OrganWord{u"A", u"DEC"},    OrganWord{u"A", u"ES"},
    OrganWord{u"A", u"HRC"},   OrganWord{u"A", u"INF"},  OrganWord{u"A", u"L"},      OrganWord{u"A", u"NGO"},
    OrganWord{u"A", u"PV"},    OrganWord{u"A", u"RES"},  OrganWord{u"A", u"S"},      OrganWord{u"A", u"SPC"},
    OrganWord{u"A", u"SR"},    OrganWord{u"A", u"WGFS"}, OrganWord{u"A", u"WGSC"},   OrganWord{u"A", u"WGUNS"},
    OrganWord{u"E", u"AC"},    OrganWord{u"E", u"C"},    OrganWord{u"E", u"CEPAL"},  OrganWord{u"E", u"CN"},
    OrganWord{u"E", u"CONF"},  OrganWord{u"E", u"DEC"},  OrganWord{u"E", u"ECA"},    OrganWord{u"E", u"ECE"},
    OrganWord{u"E", u"ECLAC"}, OrganWord{u"E", u"ECWA"}, OrganWord{u"E", u"ESCAP"},  OrganWord{u"E", u"ESCWA"},
    OrganWord{u"E", u"GC"},    OrganWord{u"E", u"HLPF"}, OrganWord{u"E", u"HLS"},    OrganWord{u"E", u"ICEF"},
    OrganWord{u"E", u"INCB"},  OrganWord{u"E", u"INF"},  OrganWord{u"E", u"L"},      OrganWord{u"E", u"NDP"},
    OrganWord{u"E", u"NGO"},   OrganWord{u"E", u"NL"},   OrganWord{u"E", u"RES"},    OrganWord{u"E", u"SR"},
    OrganWord{u"E", u"TRADE"}, OrganWord{u"S", u"AC"},   OrganWord{u"S", u"AGENDA"}, OrganWord{u"S", u"C"},
    OrganWord{u"S", u"CONF"},  OrganWord{u"S", u"INF"},  OrganWord{u"S", u"PRST"},   OrganWord{u"S", u"PV"},
    OrganWord{u"S", u"RES"},   OrganWord{u"T", u"AC"},   OrganWord{u"T", u"C"},      OrganWord{u"T", u"COM"},
    OrganWord{u"T", u"INF"},   OrganWord{u"T", u"L"},    OrganWord{u"T", u"OBS"},    OrganWord{u"T", u"PET"},
    OrganWord{u"T", u"PV"},    OrganWord{u"T", u"RES"},  OrganWord{u"T", u"SR"},
};

constexpr auto Part = WordRole::Part;
constexpr auto Series = WordRole::Series;
constexpr auto Document = WordRole::Document;
constexpr auto Change = WordRole::Change;

/// Field notes on symbols, sections 1 and 2. By their capitals, in order.
constexpr std::array words{
    SymbolWord{u"AC", Series},     SymbolWord{u"Add", Change},    SymbolWord{u"Agenda", Part},
    SymbolWord{u"AIR", Part},      SymbolWord{u"Amend", Change},  SymbolWord{u"ASC", Series},
    SymbolWord{u"ASP", Part},      SymbolWord{u"AWGLCA", Part},   SymbolWord{u"BS", Part},
    SymbolWord{u"Bur", Series},    SymbolWord{u"C", Series},      SymbolWord{u"CBD", Part},
    SymbolWord{u"CC", Series},     SymbolWord{u"CHW", Series},    SymbolWord{u"CMA", Part},
    SymbolWord{u"CMP", Part},      SymbolWord{u"CN", Series},     SymbolWord{u"CO", Part},
    SymbolWord{u"COM", Document},  SymbolWord{u"CONF", Series},   SymbolWord{u"Conv", Series},
    SymbolWord{u"COP", Series},    SymbolWord{u"Corr", Change},   SymbolWord{u"COSP", Series},
    SymbolWord{u"CP", Part},       SymbolWord{u"CPR", Part},      SymbolWord{u"CRC", Series},
    SymbolWord{u"CRIC", Series},   SymbolWord{u"CRP", Document},  SymbolWord{u"CST", Part},
    SymbolWord{u"DEC", Document},  SymbolWord{u"Decision", Part}, SymbolWord{u"Doc", Document},
    SymbolWord{u"EA", Series},     SymbolWord{u"EB", Series},     SymbolWord{u"EMRIP", Part},
    SymbolWord{u"ES", Series},     SymbolWord{u"EX", Series},     SymbolWord{u"ExCom", Part},
    SymbolWord{u"FAO", Part},      SymbolWord{u"FPA", Part},      SymbolWord{u"GB", Series},
    SymbolWord{u"GC", Series},     SymbolWord{u"GCSS", Series},   SymbolWord{u"GE", Series},
    SymbolWord{u"GGE", Series},    SymbolWord{u"GRP", Part},      SymbolWord{u"HA", Series},
    SymbolWord{u"Health", Series}, SymbolWord{u"Hg", Part},       SymbolWord{u"HLS", Part},
    SymbolWord{u"HRC", Part},      SymbolWord{u"ICC", Series},    SymbolWord{u"ICCM", Series},
    SymbolWord{u"ICEF", Part},     SymbolWord{u"IG", Series},     SymbolWord{u"ImpCom", Part},
    SymbolWord{u"INC", Series},    SymbolWord{u"INF", Document},  SymbolWord{u"IPM", Part},
    SymbolWord{u"IWG", Series},    SymbolWord{u"KP", Part},       SymbolWord{u"L", Document},
    SymbolWord{u"LWG", Series},    SymbolWord{u"MC", Part},       SymbolWord{u"MIN", Document},
    SymbolWord{u"Misc", Document}, SymbolWord{u"MOP", Series},    SymbolWord{u"MP", Part},
    SymbolWord{u"MSP", Series},    SymbolWord{u"NC", Part},       SymbolWord{u"NGO", Document},
    SymbolWord{u"NOTE", Part},     SymbolWord{u"NP", Part},       SymbolWord{u"OECPR", Series},
    SymbolWord{u"OEWG", Series},   SymbolWord{u"OPS", Part},      SymbolWord{u"OzL", Part},
    SymbolWord{u"PA", Part},       SymbolWord{u"PAG", Series},    SymbolWord{u"PC", Series},
    SymbolWord{u"PET", Document},  SymbolWord{u"PIC", Part},      SymbolWord{u"PM", Part},
    SymbolWord{u"POPRC", Series},  SymbolWord{u"POPS", Part},     SymbolWord{u"PP", Part},
    SymbolWord{u"Pro", Series},    SymbolWord{u"PRST", Document}, SymbolWord{u"PV", Document},
    SymbolWord{u"R", Document},    SymbolWord{u"RC", Part},       SymbolWord{u"REC", Part},
    SymbolWord{u"REP", Part},      SymbolWord{u"REPORT", Part},   SymbolWord{u"RES", Document},
    SymbolWord{u"Rev", Change},    SymbolWord{u"RI", Part},       SymbolWord{u"RW", Part},
    SymbolWord{u"S", Series},      SymbolWord{u"SB", Part},       SymbolWord{u"SBI", Part},
    SymbolWord{u"SBSTA", Part},    SymbolWord{u"SBSTTA", Part},   SymbolWord{u"SC", Series},
    SymbolWord{u"SER", Series},    SymbolWord{u"SESS", Series},   SymbolWord{u"SG", Part},
    SymbolWord{u"SIP", Part},      SymbolWord{u"SP", Part},       SymbolWord{u"SR", Document},
    SymbolWord{u"SS", Series},     SymbolWord{u"Sub", Series},    SymbolWord{u"Summary", Change},
    SymbolWord{u"TP", Document},   SymbolWord{u"TRANS", Part},    SymbolWord{u"WEB", Document},
    SymbolWord{u"WG", Series},     SymbolWord{u"WHA", Series},    SymbolWord{u"WP", Document},
    SymbolWord{u"WS", Series},
};

/// Words whose capitals differ where a number follows after a dot.
constexpr std::array dottedWords{SymbolWord{u"Res", Document}};

/// Families whose information documents are counted after a slash.
constexpr std::array<QStringView, 6> slashFamilies{u"UNEP/MC/",   u"UNEP/CHW",       u"UNEP/FAO/RC/",
                                                   u"UNEP/POPS/", u"UNEP(DTIE)/HG/", u"UNEP/PP/"};

} // namespace

RootStrength rootStrength(QStringView root)
{
    const auto* const found = std::lower_bound(
        roots.begin(), roots.end(), root, [](const Root& entry, QStringView wanted) { return entry.word < wanted; });
    return found != roots.end() && found->word == root ? found->strength : RootStrength::None;
}

bool organUses(QStringView organ, QStringView word)
{
    return std::any_of(organWords.begin(), organWords.end(),
                       [&](const OrganWord& entry) { return entry.organ == organ && entry.word == word; });
}

SymbolWord symbolWord(QStringView word, bool dotted)
{
    if (dotted) {
        for (const SymbolWord& entry : dottedWords) {
            if (entry.canonical.compare(word, Qt::CaseInsensitive) == 0)
                return entry;
        }
    }
    const auto* const found =
        std::lower_bound(words.begin(), words.end(), word, [](const SymbolWord& entry, QStringView wanted) {
            return entry.canonical.compare(wanted, Qt::CaseInsensitive) < 0;
        });
    return found != words.end() && found->canonical.compare(word, Qt::CaseInsensitive) == 0 ? *found : SymbolWord{};
}

bool countsInformationWithSlash(QStringView symbol)
{
    return std::any_of(slashFamilies.begin(), slashFamilies.end(),
                       [&](QStringView family) { return symbol.startsWith(family, Qt::CaseInsensitive); });
}

} // namespace rapporteur::domain
