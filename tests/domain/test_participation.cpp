// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation.h"
#include "support/catch.h"

using namespace rapporteur;
using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

namespace {

const TreatyTerms minamata{{101}, {2017, 8, 16}, 90};

Instrument deposited(QDate day, QDate withdrawn = {})
{
    return {{1}, {101}, InstrumentKind::Ratification, day, withdrawn};
}

MeetingPart part(QDate start, QDate end)
{
    MeetingPart result;
    result.segment.start = start;
    result.segment.end = end;
    return result;
}

Participant person(bool head, Travel travel = Travel::None)
{
    Participant result;
    result.name = u"A"_s;
    result.head = head;
    result.travel = travel;
    return result;
}

} // namespace

TEST_CASE("an instrument binds on the ninetieth day after its deposit, and not before the treaty itself")
{
    CHECK(entryIntoForce({2018, 2, 26}, minamata) == QDate(2018, 5, 27));
    CHECK(entryIntoForce({2013, 11, 6}, minamata) == QDate(2017, 8, 16));
    // The fiftieth instrument makes the treaty's own day.
    CHECK(entryIntoForce({2017, 5, 18}, minamata) == QDate(2017, 8, 16));
    CHECK(entryIntoForce({2017, 5, 19}, minamata) == QDate(2017, 8, 17));
    CHECK(entryIntoForce({2019, 12, 1}, minamata) == QDate(2020, 2, 29));
}

TEST_CASE("nothing binds without a deposit or while the treaty is not in force")
{
    CHECK_FALSE(entryIntoForce({}, minamata).isValid());
    CHECK_FALSE(entryIntoForce({2018, 2, 26}, {{101}, {}, 90}).isValid());
    CHECK_FALSE(isParty(deposited({2018, 2, 26}), {{101}, {}, 90}, {2030, 1, 1}));
    CHECK_FALSE(isParty(deposited({2018, 2, 26}), minamata, {}));
}

TEST_CASE("a Party is one from the day its instrument binds to the day before its withdrawal takes effect")
{
    const Instrument instrument = deposited({2018, 2, 26}, {2022, 3, 21});
    CHECK_FALSE(isParty(instrument, minamata, {2018, 5, 26}));
    CHECK(isParty(instrument, minamata, {2018, 5, 27}));
    CHECK(isParty(instrument, minamata, {2022, 3, 20}));
    CHECK_FALSE(isParty(instrument, minamata, {2022, 3, 21}));
}

TEST_CASE("who votes is decided on the opening day of the part of the meeting")
{
    const QList<MeetingPart> parts{part({2021, 11, 1}, {2021, 11, 5}), part({2022, 3, 21}, {2022, 3, 25})};
    CHECK(votingDay(parts) == QDate(2021, 11, 1));
    CHECK(votingDay(parts, 1) == QDate(2022, 3, 21));
    CHECK_FALSE(votingDay({}).isValid());
    // Bound on 2 November 2021: no vote in the first part, a vote in the second.
    const Instrument late = deposited({2021, 8, 4});
    CHECK_FALSE(mayVote(late, minamata, votingDay(parts)));
    CHECK(mayVote(late, minamata, votingDay(parts, 1)));
    CHECK(mayVote(deposited({2021, 8, 3}), minamata, votingDay(parts)));
    CHECK_FALSE(mayVote(deposited({2018, 1, 1}, {2021, 11, 1}), minamata, votingDay(parts)));
    CHECK_FALSE(mayVote(late, minamata, {}));
}

TEST_CASE("every state of credentials, observers, travel and instruments is read back from its code")
{
    for (const Credentials each : credentialsStates())
        CHECK(credentialsFromCode(code(each)) == each);
    for (const ObserverState each : observerStates())
        CHECK(observerStateFromCode(code(each)) == each);
    for (const Travel each : travelStates())
        CHECK(travelFromCode(code(each)) == each);
    for (const InstrumentKind each : instrumentKinds())
        CHECK(instrumentKindFromCode(code(each)) == each);
    for (const OrganisationKind each : organisationKinds())
        CHECK(organisationKindFromCode(code(each)) == each);
    for (const Region each : regions())
        CHECK(regionFromCode(code(each)) == each);
    CHECK_FALSE(credentialsFromCode(u"lost").has_value());
    CHECK_FALSE(observerStateFromCode(u"Admitted").has_value());
}

TEST_CASE("credentials grow from nothing over a copy and the original to what the bureau accepts")
{
    CHECK(Credentials::None < Credentials::Copy);
    CHECK(Credentials::Copy < Credentials::Original);
    CHECK(Credentials::Original < Credentials::Examined);
    CHECK(Credentials::Examined < Credentials::Accepted);
}

TEST_CASE("an observer is admitted after a review, and every state can be left again")
{
    CHECK(nextObserverStates(ObserverState::None) == QList{ObserverState::Requested});
    CHECK_FALSE(nextObserverStates(ObserverState::Requested).contains(ObserverState::Admitted));
    CHECK(nextObserverStates(ObserverState::Reviewed).contains(ObserverState::Admitted));
    CHECK(nextObserverStates(ObserverState::Objection).contains(ObserverState::Admitted));
    for (const ObserverState each : observerStates()) {
        CHECK_FALSE(nextObserverStates(each).isEmpty());
        CHECK_FALSE(nextObserverStates(each).contains(each));
    }
}

TEST_CASE("what is odd about a participation is told, what is usual is not")
{
    using Kind = ParticipationRemarkKind;
    Participation party;
    party.registeredOn = {2021, 10, 1};
    CHECK(checkParticipation(party, true, {person(true), person(false)}) == QList{Kind::CredentialsMissing});
    party.credentials = Credentials::Copy;
    CHECK(checkParticipation(party, true, {}).isEmpty());
    CHECK(checkParticipation(party, false, {}) == QList{Kind::CredentialsOfObserver});
    CHECK(checkParticipation(party, true, {person(false)}) == QList{Kind::NoHead});
    CHECK(checkParticipation(party, true, {person(true), person(true)}) == QList{Kind::TwoHeads});

    Participation observer;
    observer.registeredOn = {2021, 10, 1};
    observer.observer = ObserverState::Reviewed;
    CHECK(checkParticipation(observer, false, {}) == QList{Kind::NotAdmitted});
    CHECK(checkParticipation(observer, true, {}) == QList{Kind::ObserverIsParty, Kind::CredentialsMissing});
    observer.observer = ObserverState::Admitted;
    CHECK(checkParticipation(observer, false, {}).isEmpty());
    observer.registeredOn = {};
    CHECK(checkParticipation(observer, false, {person(true, Travel::Booked)}) == QList{Kind::TravelNotRegistered});
    CHECK(checkParticipation(observer, false, {person(true, Travel::Declined)}).isEmpty());
}

TEST_CASE("States and organizations of regional integration can be Parties, others cannot")
{
    CHECK(canBeParty(OrganisationKind::State));
    CHECK(canBeParty(OrganisationKind::RegionalIntegration));
    CHECK_FALSE(canBeParty(OrganisationKind::UnitedNations));
    CHECK_FALSE(canBeParty(OrganisationKind::Industry));
}

TEST_CASE("the code of a State is three capital letters, and a mail address is one address alone")
{
    CHECK(isStateCode(u"JPN"));
    for (const QString& each : {u"JP"_s, u"jpn"_s, u"J1N"_s, u"ÉTA"_s, QString()})
        CHECK_FALSE(isStateCode(each));
    CHECK(isMailAddress(u"a.b@example.org"_s));
    for (const QString& each : {u"a@b"_s, u"a@b.org, c@d.org"_s, u"A <a@b.org>"_s, u"a b@c.org"_s, QString()})
        CHECK_FALSE(isMailAddress(each));
}
