// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contribution.h"

#include "domain/code_lists.h"

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindCodes{
    CodeEntry{ContributionKind::Voluntary, "voluntary"_L1},
    CodeEntry{ContributionKind::Assessed, "assessed"_L1},
    CodeEntry{ContributionKind::InKind, "in_kind"_L1},
    CodeEntry{ContributionKind::Host, "host"_L1},
};

} // namespace

QString code(ContributionKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<ContributionKind> contributionKindFromCode(QStringView code)
{
    return knownValue(kindCodes, code);
}

QList<ContributionKind> contributionKinds()
{
    return allValues(kindCodes);
}

} // namespace rapporteur::domain
