// SPDX-License-Identifier: GPL-3.0-or-later
// A State or an organization that takes part in meetings, answers calls, belongs to groups, gives money.
#pragma once

#include "domain/body.h"
#include "domain/meeting_ids.h"

namespace rapporteur::domain {

enum class OrganisationKind : quint8 {
    State,
    RegionalIntegration, ///< a regional economic integration organization: it may be a Party
    UnitedNations,
    Intergovernmental,
    NonGovernmental,
    Industry,
    Academia,
    Secretariat,
    Other
};
/// "state", "regional_integration", "united_nations", "intergovernmental", "non_governmental", "industry",
/// "academia", "secretariat", "other".
QString code(OrganisationKind kind);
std::optional<OrganisationKind> organisationKindFromCode(QStringView code);
QList<OrganisationKind> organisationKinds();

/// The five regional groups of the United Nations.
enum class Region : quint8 { None, Africa, AsiaPacific, EasternEurope, LatinAmericaCaribbean, WesternEuropeOthers };
/// "", "africa", "asia_pacific", "eastern_europe", "latin_america_caribbean", "western_europe_others".
QString code(Region region);
std::optional<Region> regionFromCode(QStringView code);
/// The five groups and then None.
QList<Region> regions();

/// A spelling that is understood and not printed.
struct OrganisationVariant {
    Language language = Language::English;
    QString name;
    bool operator==(const OrganisationVariant&) const = default;
};

struct Organisation {
    OrganisationId id;
    QString code; ///< ISO 3166-1 alpha-3 of a State ("JPN"), the acronym of another ("WHO"); may be empty
    OrganisationKind kind = OrganisationKind::State;
    Region region = Region::None;
    Translations names; ///< to print
    QList<OrganisationVariant> variants;
    QString notes;
    bool operator==(const Organisation&) const = default;
};

/// States and regional economic integration organizations can be Parties; the others are observers.
bool canBeParty(OrganisationKind kind);

/// Three capital letters, as ISO 3166-1 alpha-3 has them: "JPN". Whether a State has the code is not known.
bool isStateCode(QStringView code);
/// Letters that a code has at most.
inline constexpr int mostCodeLength = 40;
/// Whether one of a kind can have a code: empty, that of a State, or a short one of others.
bool isPossibleCode(QStringView code, OrganisationKind kind);

/// The name in a language, else in English, else in any, else the code.
QString organisationName(const Organisation& organisation, Language language);

} // namespace rapporteur::domain
