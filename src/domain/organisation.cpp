// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation.h"

#include "domain/code_lists.h"

#include <algorithm>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindCodes{
    CodeEntry{OrganisationKind::State, "state"_L1},
    CodeEntry{OrganisationKind::RegionalIntegration, "regional_integration"_L1},
    CodeEntry{OrganisationKind::UnitedNations, "united_nations"_L1},
    CodeEntry{OrganisationKind::Intergovernmental, "intergovernmental"_L1},
    CodeEntry{OrganisationKind::NonGovernmental, "non_governmental"_L1},
    CodeEntry{OrganisationKind::Industry, "industry"_L1},
    CodeEntry{OrganisationKind::Academia, "academia"_L1},
    CodeEntry{OrganisationKind::Secretariat, "secretariat"_L1},
    CodeEntry{OrganisationKind::Other, "other"_L1},
};

constexpr std::array regionCodes{
    CodeEntry{Region::Africa, "africa"_L1},
    CodeEntry{Region::AsiaPacific, "asia_pacific"_L1},
    CodeEntry{Region::EasternEurope, "eastern_europe"_L1},
    CodeEntry{Region::LatinAmericaCaribbean, "latin_america_caribbean"_L1},
    CodeEntry{Region::WesternEuropeOthers, "western_europe_others"_L1},
    CodeEntry{Region::None, ""_L1},
};

} // namespace

QString code(OrganisationKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<OrganisationKind> organisationKindFromCode(QStringView code)
{
    return knownValue(kindCodes, code);
}

QList<OrganisationKind> organisationKinds()
{
    return allValues(kindCodes);
}

QString code(Region region)
{
    return codeOf(regionCodes, region);
}

std::optional<Region> regionFromCode(QStringView code)
{
    return knownValue(regionCodes, code);
}

QList<Region> regions()
{
    return allValues(regionCodes);
}

bool canBeParty(OrganisationKind kind)
{
    return kind == OrganisationKind::State || kind == OrganisationKind::RegionalIntegration;
}

bool isStateCode(QStringView code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

bool isPossibleCode(QStringView code, OrganisationKind kind)
{
    if (kind == OrganisationKind::State)
        return code.isEmpty() || isStateCode(code);
    return code.size() <= mostCodeLength;
}

QString organisationName(const Organisation& organisation, Language language)
{
    const QString name = preferred(organisation.names, {language, Language::English});
    return name.isEmpty() ? organisation.code : name;
}

} // namespace rapporteur::domain
