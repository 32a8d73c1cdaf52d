// SPDX-License-Identifier: GPL-3.0-or-later
// What a donor gave: money or service, in which year and for what. The amount may be unknown.
#pragma once

#include "domain/body.h"
#include "domain/meeting_ids.h"
#include "domain/money.h"

#include <QDate>

namespace rapporteur::domain {

enum class ContributionKind : quint8 { Voluntary, Assessed, InKind, Host };
/// "voluntary", "assessed", "in_kind", "host".
QString code(ContributionKind kind);
std::optional<ContributionKind> contributionKindFromCode(QStringView code);
QList<ContributionKind> contributionKinds();

struct Contribution {
    ContributionId id;
    OrganisationId donor;
    ContributionKind kind = ContributionKind::Voluntary;
    int year = 0;                ///< 0: not known
    std::optional<Money> amount; ///< nothing where only the donor is known
    QDate pledgedOn;
    QDate receivedOn;
    QString reference;     ///< where it is reported: a symbol and a paragraph
    Translations purposes; ///< what it paid for
    QString notes;
    bool operator==(const Contribution&) const = default;
};

} // namespace rapporteur::domain
