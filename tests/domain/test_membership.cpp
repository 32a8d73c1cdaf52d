// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"
#include "support/catch.h"

using namespace rapporteur::domain;

namespace {

constexpr OrganisationId union_{1};
constexpr OrganisationId sweden{2};
constexpr OrganisationId croatia{3};
constexpr OrganisationId britain{4};
constexpr OrganisationId norway{5};

const QList<Membership> memberships{{union_, sweden, {{1995, 1, 1}, {}}},
                                    {union_, croatia, {{2013, 7, 1}, {}}},
                                    {union_, britain, {{1973, 1, 1}, {2020, 1, 31}}}};

} // namespace

TEST_CASE("an organization votes with as many votes as it has member States that are Parties, in their place")
{
    const auto rights = votingRights({sweden, britain, norway}, {union_}, memberships, {2019, 11, 25});
    CHECK(rights[union_].votes == 2);
    CHECK(rights[union_].inPlaceOf == QList{sweden, britain});
    CHECK(rights[sweden] == VotingRight{1, {}, {union_}});
    CHECK(rights[britain].sharedWith == QList{union_});
    CHECK(rights[norway] == VotingRight{1, {}, {}});
    CHECK_FALSE(rights.contains(croatia));
}

TEST_CASE("only who is a member on the day of the vote counts")
{
    const QSet<OrganisationId> states{sweden, croatia, britain};
    CHECK(votingRights(states, {union_}, memberships, {2020, 1, 31})[union_].votes == 3);
    const auto left = votingRights(states, {union_}, memberships, {2020, 2, 1});
    CHECK(left[union_].inPlaceOf == QList{sweden, croatia});
    CHECK(left[britain] == VotingRight{1, {}, {}});
    CHECK(votingRights(states, {union_}, memberships, {2013, 6, 30})[union_].votes == 2);
}

TEST_CASE(
    "an organization none of whose members is a Party has no vote; one whose members are not known is left open")
{
    CHECK(votingRights({norway}, {union_}, memberships, {2021, 11, 1})[union_].votes == 0);
    CHECK_FALSE(votingRights({norway, sweden}, {union_}, {}, {2021, 11, 1})[union_].votes.has_value());
    // One that is no Party itself shares no right.
    CHECK(votingRights({sweden}, {}, memberships, {2021, 11, 1})[sweden] == VotingRight{1, {}, {}});
}
