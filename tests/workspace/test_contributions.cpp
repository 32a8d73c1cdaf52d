// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_support.h"

#include "workspace/actions.h"
#include "workspace/contributions.h"
#include "workspace/participation.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Contribution;
using domain::Language;
using domain::Money;
using domain::OrganisationId;
using registertest::Register;

namespace {

OrganisationId add(Register& open, const QString& english, const QString& chinese,
                   domain::OrganisationKind kind = domain::OrganisationKind::State)
{
    domain::Organisation organisation;
    organisation.kind = kind;
    organisation.names = {{Language::English, english}, {Language::Chinese, chinese}};
    const auto id = setOrganisation(*open.library, organisation);
    REQUIRE(id);
    return *id;
}

Contribution given(OrganisationId donor, int year, std::optional<Money> amount = {})
{
    Contribution contribution;
    contribution.donor = donor;
    contribution.year = year;
    contribution.amount = amount;
    contribution.reference = u"UNEP/MC/COP.1/20, 26"_s;
    return contribution;
}

template <typename T>
void checkRefused(const Result<T>& result, ErrorCode expected = ErrorCode::Invalid)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == expected);
}

} // namespace

TEST_CASE("donors of a report stand in the order asked for, named in the language asked for")
{
    Register open;
    const OrganisationId europe =
        add(open, u"European Union"_s, u"欧洲联盟"_s, domain::OrganisationKind::RegionalIntegration);
    const OrganisationId sweden = add(open, u"Sweden"_s, u"瑞典"_s);
    const OrganisationId canada = add(open, u"Canada"_s, u"加拿大"_s);
    for (const OrganisationId donor : {sweden, europe, canada, sweden})
        REQUIRE(setContribution(*open.library, given(donor, 2017)));
    Contribution other = given(canada, 2018);
    other.reference = u"UNEP/MC/COP.1/2"_s;
    REQUIRE(setContribution(*open.library, other));

    ContributionQuery query;
    query.filter.reference = u"UNEP/MC/COP.1/20"_s;
    query.language = Language::Chinese;
    CHECK(*donorsOf(*open.view, query) == QStringList{u"瑞典"_s, u"欧洲联盟"_s, u"加拿大"_s});
    query.order = ContributionOrder::Donor;
    CHECK(*donorsOf(*open.view, query) == QStringList{u"加拿大"_s, u"瑞典"_s, u"欧洲联盟"_s});
    query.filter.reference = u"UNEP/MC/COP.1/2"_s;
    CHECK(*donorsOf(*open.view, query) == QStringList{u"加拿大"_s});
    query.filter = {};
    query.filter.fromYear = 2018;
    CHECK(contributionsOf(*open.view, query)->size() == 1);
}

TEST_CASE("contributions are summed by donor, year and currency, and never across currencies")
{
    Register open;
    const OrganisationId sweden = add(open, u"Sweden"_s, u"瑞典"_s);
    const OrganisationId norway = add(open, u"Norway"_s, u"挪威"_s);
    for (const Contribution& each :
         {given(sweden, 2017, Money{u"USD"_s, 10'050}), given(sweden, 2017, Money{u"usd"_s, 1}),
          given(sweden, 2018, Money{u"SEK"_s, 500'000}), given(norway, 2017, Money{u"EUR"_s, 7}), given(norway, 0)})
        REQUIRE(setContribution(*open.library, each));

    const auto rows = contributionsOf(*open.view, {});
    REQUIRE(rows);
    const ContributionSums sums = sumsOf(*rows);
    REQUIRE(sums.donors.size() == 2);
    CHECK(sums.donors[0].years[2017].totals == QList<Money>{{u"USD"_s, 10'051}});
    CHECK(sums.donors[0].total.totals == QList<Money>{{u"SEK"_s, 500'000}, {u"USD"_s, 10'051}});
    CHECK(sums.donors[1].years[0] == ContributionSum{1, 1, {}});
    CHECK(sums.years[2017].totals == QList<Money>{{u"EUR"_s, 7}, {u"USD"_s, 10'051}});
    CHECK(sums.total.contributions == 5);
    CHECK(sums.total.withoutAmount == 1);
    CHECK(sums.total.totals.size() == 3);
}

TEST_CASE("contributions that cannot be are refused, and each change is undone")
{
    Register open;
    const OrganisationId sweden = add(open, u"Sweden"_s, u"瑞典"_s);
    checkRefused(setContribution(*open.library, given(OrganisationId::make(), 2017)), ErrorCode::NotFound);
    checkRefused(setContribution(*open.library, given(sweden, 1944)));
    checkRefused(setContribution(*open.library, given(sweden, 2017, Money{u"dollars"_s, 1})));
    checkRefused(setContribution(*open.library, given(sweden, 2017, Money{u"USD"_s, -1})));
    checkRefused(setContribution(*open.library, given(sweden, 2017, Money{u"USD"_s, domain::mostHundredths + 1})));
    Contribution late = given(sweden, 2017);
    late.receivedOn = QDate(1900, 1, 1);
    checkRefused(setContribution(*open.library, late));

    const auto id = setContribution(*open.library, given(sweden, 2017));
    REQUIRE(id);
    Contribution changed = given(sweden, 2017, Money{u"USD"_s, 5});
    changed.id = *id;
    changed.purposes.insert(Language::French, u"Réunions régionales"_s);
    REQUIRE(setContribution(*open.library, changed));
    CHECK(contributionsOf(*open.view, {})->first().purpose == u"Réunions régionales"_s);
    REQUIRE(undo(*open.library));
    CHECK_FALSE(contributionsOf(*open.view, {})->first().contribution.amount);
    REQUIRE(removeContributions(*open.library, {*id}));
    checkRefused(removeContributions(*open.library, {*id}), ErrorCode::NotFound);
    REQUIRE(undo(*open.library));
    CHECK(contributionsOf(*open.view, {})->size() == 1);
}

TEST_CASE("an agreement has two parties, lines with budgets, and tells what is over budget")
{
    Register open;
    const OrganisationId provider = add(open, u"Provider"_s, u"提供"_s, domain::OrganisationKind::Secretariat);
    const OrganisationId receiver = add(open, u"Receiver"_s, u"接受"_s, domain::OrganisationKind::Secretariat);
    domain::Agreement agreement;
    agreement.titles.insert(Language::English, u"Services for the fourth meeting"_s);
    agreement.provider = provider;
    agreement.receiver = provider;
    checkRefused(setAgreement(*open.library, agreement));
    agreement.receiver = receiver;
    agreement.signedOn = QDate(2021, 7, 19);
    agreement.signedPrecision = domain::DayPrecision::Month;
    const auto id = setAgreement(*open.library, agreement);
    REQUIRE(id);

    domain::AgreementLine line;
    line.agreement = *id;
    line.position = -1;
    line.service = u"Interpretation"_s;
    line.budgeted = 1'000;
    checkRefused(setAgreementLine(*open.library, line)); // no currency
    line.currency = u"USD"_s;
    line.charged = 1'200;
    REQUIRE(setAgreementLine(*open.library, line));
    line.service = u"Registration"_s;
    line.charged = {};
    const auto second = setAgreementLine(*open.library, line);
    REQUIRE(second);
    line.service.clear();
    checkRefused(setAgreementLine(*open.library, line));

    const auto rows = agreementsAsAt(*open.view, {}, Language::English);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().agreement.signedOn == QDate(2021, 7, 1)); // no more is known than the month
    CHECK(rows->first().provider == u"Provider"_s);
    REQUIRE(rows->first().lines.size() == 2);
    CHECK(rows->first().lines[1].position == 1);
    CHECK(rows->first().totals == QList<domain::AgreementTotal>{{u"USD"_s, 2'000, 1'200, 1}});
    CHECK(agreementsAsAt(*open.view, {2021, 6, 30}, Language::English)->isEmpty());
    CHECK(*agreementCalled(*open.view, u"fourth meeting"_s) == *id);

    checkRefused(removeAgreement(*open.library, *id));
    REQUIRE(removeAgreementLine(*open.library, *second));
    CHECK(agreementsAsAt(*open.view, {}, Language::English)->first().lines.size() == 1);
    REQUIRE(undo(*open.library));
    CHECK(agreementsAsAt(*open.view, {}, Language::English)->first().lines.size() == 2);
}
