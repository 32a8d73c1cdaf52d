// SPDX-License-Identifier: GPL-3.0-or-later
// The words of tables about cooperation in the language of the table, which is not that of the interface.
#pragma once

#include "domain/contribution.h"
#include "domain/cooperation.h"

namespace rapporteur::workspace {

enum class CooperationWord : quint8 {
    AreasTitle,
    ContributionsTitle,
    AgreementsTitle,
    SubmissionsTitle,
    AsAt, ///< %1: a day
    Nothing,
    Matter, ///< of a decision, under which areas stand
    Area,
    Scope,
    Group,
    Leads,
    Donor,
    Kind,
    Year,
    Currency,
    Amount,
    Pledged,
    Received,
    Purpose,
    Reference,
    Total,         ///< %1: sums
    WithoutAmount, ///< %1: how many
    Agreement,
    Provider,
    Receiver,
    Signed,
    Service,
    Budgeted,
    Charged,
    DeliveredOn,
    Delivered,
    State,
    OverBudget,
    Call,
    Organisation,
    LanguageOf,
    Symbol,
    Files,
    Summary,
    InTime,
    Late, ///< %1: days
    NoAnswer
};

/// In a language; in English for Unknown.
QString word(CooperationWord word, domain::Language language);
/// "inter-secretariat", "秘书处间"; empty for None.
QString scopeWord(domain::CooperationScope scope, domain::Language language);
QString kindWord(domain::ContributionKind kind, domain::Language language);

} // namespace rapporteur::workspace
