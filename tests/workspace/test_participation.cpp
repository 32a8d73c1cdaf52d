// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation_support.h"

#include "workspace/treaty.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::Language;
using domain::ObserverState;
using domain::Participant;
using domain::ParticipationId;
using domain::Region;
using domain::Travel;
using participationtest::Fourth;

namespace {

Participant person(ParticipationId participation, const QString& name, Travel travel = Travel::None)
{
    Participant given;
    given.participation = participation;
    given.name = name;
    given.travel = travel;
    return given;
}

RegionCounts counted(const QList<RegionCounts>& counts, Region region)
{
    for (const RegionCounts& each : counts) {
        if (!each.total && each.region == region)
            return each;
    }
    FAIL("no counts of a region");
    return {};
}

} // namespace

TEST_CASE("the list of a meeting shows who takes part and, when asked for, the Parties that are not in it yet")
{
    Fourth open;
    CHECK(open.list().rows.isEmpty());
    CHECK(Fourth::names(open.list(true)) == QStringList{u"European Union"_s, u"Japan"_s, u"Peru"_s});
    open.add(u"NRU"_s);
    CHECK(Fourth::names(open.list()) == QStringList{u"Nauru"_s});
    CHECK(Fourth::names(open.list(true)) == QStringList{u"European Union"_s, u"Japan"_s, u"Nauru"_s, u"Peru"_s});
    CHECK(Fourth::names(open.list(true, Language::French)) ==
          QStringList{u"Japon"_s, u"Nauru"_s, u"Pérou"_s, u"Union européenne"_s});
}

TEST_CASE("who votes follows from deposits, entry into force and withdrawals on the opening day of the part")
{
    Fourth open;
    for (const QString& each : {u"JPN"_s, u"TUV"_s, u"ISL"_s, u"NRU"_s, u"EU"_s, u"WHO"_s})
        open.add(each);
    const auto voting = [&](int part) {
        QStringList names;
        for (const ParticipationRow& row : open.list(false, Language::English, part).rows) {
            if (row.mayVote)
                names.append(row.organisation.code);
        }
        return names;
    };
    CHECK(voting(0) == QStringList{u"EU"_s, u"JPN"_s});
    CHECK(voting(1) == QStringList{u"EU"_s, u"JPN"_s, u"TUV"_s});
    CHECK(open.row(u"TUV"_s).partySince == QDate(2021, 12, 30));
    CHECK(open.row(u"JPN"_s).partySince == QDate(2017, 8, 16));
    CHECK_FALSE(open.row(u"NRU"_s).partySince.isValid());
    CHECK(open.list().votingDay == QDate(2021, 11, 1));

    // When the meeting moves, so does the day on which Parties are counted.
    auto detail = meetingDetail(*open.view, open.meeting);
    REQUIRE(detail);
    detail->parts = {detail->parts.last()};
    REQUIRE(setMeeting(*open.library, *detail));
    CHECK(voting(0).contains(u"TUV"_s));
}

TEST_CASE("the Parties of a treaty are told as at a day, for its conference and for its other bodies")
{
    Fourth open;
    const auto partyCodes = [&](const QString& bodyCode, QDate day) {
        const auto body = bodyCalled(*open.view, bodyCode);
        REQUIRE(body);
        const auto rows = partiesOf(*open.view, *body, day, Language::English);
        REQUIRE(rows);
        QStringList codes;
        for (const PartyRow& row : *rows) {
            if (row.party)
                codes.append(row.organisation.code);
        }
        return codes;
    };
    CHECK(partyCodes(u"MC-COP"_s, {2020, 1, 1}) == QStringList{u"EU"_s, u"ISL"_s, u"JPN"_s, u"PER"_s});
    CHECK(partyCodes(u"MC-ICC"_s, {2022, 1, 1}) == QStringList{u"EU"_s, u"JPN"_s, u"PER"_s, u"TUV"_s});
    CHECK(partyCodes(u"MC-COP"_s, {2017, 8, 15}).isEmpty());
    CHECK(partyCodes(u"BC-COP"_s, {2020, 1, 1}).isEmpty());
}

TEST_CASE("a treaty that the program does not know gets its terms from a person")
{
    Fourth open;
    const auto body = bodyCalled(*open.view, u"TPNW-MSP"_s);
    REQUIRE(body);
    CHECK(treatyTerms(*open.view, *body)->body.isNull());
    REQUIRE(setTreatyTerms(*open.library, {*body, {2021, 1, 22}, 90}));
    CHECK(treatyTerms(*open.view, *body)->inForce == QDate(2021, 1, 22));
    CHECK(setTreatyTerms(*open.library, {*body, {2021, 1, 22}, -1}).error().code == ErrorCode::Invalid);
    CHECK(setTreatyTerms(*open.library, {{999'999}, {2021, 1, 22}, 90}).error().code == ErrorCode::NotFound);
    REQUIRE(undo(*open.library));
    CHECK(treatyTerms(*open.view, *body)->body.isNull());
}

TEST_CASE("the treaty of a body is that of its conference, with days or without; an organization's bodies share none")
{
    Fourth open;
    const auto treaty = [&](const QString& bodyCode) {
        const auto body = bodyCalled(*open.view, bodyCode);
        REQUIRE(body);
        const auto found = treatyOf(*open.view, *body, Language::French);
        REQUIRE(found);
        return *found;
    };
    CHECK(treaty(u"MC-ICC"_s).terms == domain::TreatyTerms{open.conference, {2017, 8, 16}, 90});
    CHECK(treaty(u"CBD-SBSTTA"_s).bodyCode == u"CBD-COP"_s);
    CHECK_FALSE(treaty(u"CBD-SBSTTA"_s).known);
    CHECK(treaty(u"CBD-COP"_s).bodyName.contains(u"Conférence"_s));
    CHECK(treaty(u"CMP"_s).bodyCode == u"CMP"_s);
    // Of one parent, which is no treaty: the days of one are not those of the others.
    REQUIRE(setTreatyTerms(*open.library, {treaty(u"ICCM"_s).terms.body, {2006, 2, 6}, 0}));
    CHECK(treaty(u"ICCM"_s).known);
    CHECK_FALSE(treaty(u"UNEA"_s).known);
    CHECK(treaty(u"UNEA"_s).bodyCode == u"UNEA"_s);
    CHECK(treatyOf(*open.view, domain::BodyId{999'999}, Language::English).error().code == ErrorCode::NotFound);
}

TEST_CASE("what was deposited for a treaty counts once somebody says when it binds")
{
    Fourth open;
    const auto body = bodyCalled(*open.view, u"CBD-COP"_s);
    REQUIRE(body);
    REQUIRE(setInstrument(*open.library,
                          {open.ids.value(u"PER"_s), *body, domain::InstrumentKind::Accession, {1993, 6, 7}, {}}));
    const auto peru = [&] {
        const auto rows = partiesOf(*open.view, *body, {2000, 1, 1}, Language::English);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->first();
    };
    CHECK_FALSE(peru().party);
    CHECK_FALSE(peru().since.isValid());
    REQUIRE(setTreatyTerms(*open.library, {*body, {1993, 12, 29}, 90}));
    CHECK(peru().party);
    CHECK(peru().since == QDate(1993, 12, 29));
}

TEST_CASE("an invitation goes once to all Parties, all States or all, and undo takes it back whole")
{
    Fourth open;
    CHECK(invite(*open.library, open.meeting, Invited::Parties, {2021, 5, 3}) == 3);
    CHECK(open.row(u"PER"_s).participation.invitedOn == QDate(2021, 5, 3));
    CHECK(invite(*open.library, open.meeting, Invited::States, {2021, 6, 1}) == 3);
    CHECK(open.row(u"PER"_s).participation.invitedOn == QDate(2021, 5, 3));
    CHECK(open.row(u"NRU"_s).participation.invitedOn == QDate(2021, 6, 1));
    CHECK(invite(*open.library, open.meeting, Invited::Everyone, {2021, 6, 2}) == 1);
    CHECK(undo(*open.library));
    CHECK(undo(*open.library));
    CHECK(open.list().rows.size() == 3);
    CHECK(undo(*open.library));
    CHECK(open.list().rows.isEmpty());
    CHECK(invite(*open.library, open.meeting, Invited::Parties, {}).error().code == ErrorCode::Invalid);
    CHECK(invite(*open.library, domain::MeetingId::make(), Invited::Parties, {2021, 1, 1}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("registration, credentials and admission are recorded for several at once, as one action each")
{
    Fourth open;
    const QList<ParticipationId> both{open.add(u"JPN"_s), open.add(u"PER"_s)};
    REQUIRE(setRegistered(*open.library, both, {2021, 10, 1}));
    REQUIRE(setCredentials(*open.library, both, Credentials::Original, {2021, 10, 20}));
    CHECK(open.row(u"JPN"_s).participation.credentials == Credentials::Original);
    CHECK(open.row(u"PER"_s).participation.credentialsOn == QDate(2021, 10, 20));
    REQUIRE(setCredentials(*open.library, both, Credentials::None, {2021, 10, 21}));
    CHECK_FALSE(open.row(u"PER"_s).participation.credentialsOn.isValid());
    CHECK(undo(*open.library));
    CHECK(open.row(u"PER"_s).participation.credentials == Credentials::Original);
    CHECK(undo(*open.library));
    CHECK(open.row(u"JPN"_s).participation.credentials == Credentials::None);
    CHECK(undo(*open.library));
    CHECK_FALSE(open.row(u"JPN"_s).participation.registeredOn.isValid());

    const ParticipationId who = open.add(u"WHO"_s);
    REQUIRE(setObserverState(*open.library, {who}, ObserverState::Admitted, {2021, 11, 1}));
    CHECK(open.row(u"WHO"_s).participation.observerOn == QDate(2021, 11, 1));
    CHECK(undo(*open.library));
    CHECK(open.row(u"WHO"_s).participation.observer == ObserverState::None);
    // One that is not there: nothing is changed of the others.
    CHECK(setRegistered(*open.library, {both.first(), ParticipationId::make()}, {2021, 10, 1}).error().code ==
          ErrorCode::NotFound);
    CHECK_FALSE(open.row(u"JPN"_s).participation.registeredOn.isValid());
}

TEST_CASE("persons of a delegation are added, changed and taken off, in their order, and each can be undone")
{
    Fourth open;
    const ParticipationId japan = open.add(u"JPN"_s);
    Participant head = person(japan, u"Head of delegation"_s);
    head.head = true;
    head.email = u"head@example.org"_s;
    head.address = u"First line\r\nSecond line"_s;
    const auto first = setParticipant(*open.library, head);
    const auto second = setParticipant(*open.library, person(japan, u"Adviser"_s, Travel::Booked));
    REQUIRE(first);
    REQUIRE(second);
    ParticipationRow row = open.row(u"JPN"_s);
    REQUIRE(row.participants.size() == 2);
    CHECK(row.participants.first().address == u"First line\nSecond line"_s);
    CHECK(row.funded == 1);
    head = row.participants.first();
    head.title = u"Minister"_s;
    REQUIRE(setParticipant(*open.library, head));
    CHECK(open.row(u"JPN"_s).participants.first().title == u"Minister"_s);
    CHECK(undo(*open.library));
    CHECK(open.row(u"JPN"_s).participants.first().title.isEmpty());
    REQUIRE(removeParticipant(*open.library, *second));
    CHECK(open.row(u"JPN"_s).participants.size() == 1);
    CHECK(undo(*open.library));
    REQUIRE(removeParticipations(*open.library, {japan}));
    CHECK(open.list().rows.isEmpty());
    CHECK(undo(*open.library));
    CHECK(open.row(u"JPN"_s).participants.size() == 2);
}

TEST_CASE("what cannot be is refused: names, addresses, days, states without what they need")
{
    Fourth open;
    const ParticipationId japan = open.add(u"JPN"_s);
    const auto refused = [](const auto& result) { return !result && result.error().code == ErrorCode::Invalid; };
    CHECK(refused(setParticipant(*open.library, person(japan, u" "_s))));
    Participant mail = person(japan, u"A"_s);
    mail.email = u"a@b, c@d"_s;
    CHECK(refused(setParticipant(*open.library, mail)));
    CHECK(setParticipant(*open.library, person(ParticipationId::make(), u"A"_s)).error().code == ErrorCode::NotFound);

    domain::Participation changed = open.row(u"JPN"_s).participation;
    changed.registeredOn = {1821, 11, 1};
    CHECK(refused(setParticipation(*open.library, changed)));
    changed.registeredOn = {};
    changed.credentialsOn = {2021, 11, 1};
    CHECK(refused(setParticipation(*open.library, changed)));
    changed.credentialsOn = {};
    changed.observerOn = {2021, 11, 1};
    CHECK(refused(setParticipation(*open.library, changed)));
    changed.observerOn = {};
    changed.organisation = open.ids.value(u"PER"_s);
    open.add(u"PER"_s);
    CHECK(refused(setParticipation(*open.library, changed)));

    using domain::InstrumentKind;
    const auto peru = open.ids.value(u"PER"_s);
    const auto who = open.ids.value(u"WHO"_s);
    CHECK(refused(setInstrument(*open.library, {peru, open.conference, InstrumentKind::Accession, {}, {}})));
    CHECK(refused(setInstrument(*open.library,
                                {peru, open.conference, InstrumentKind::Accession, {2016, 1, 2}, {2016, 1, 1}})));
    CHECK(refused(setInstrument(*open.library, {who, open.conference, InstrumentKind::Accession, {2016, 1, 2}, {}})));
    CHECK(refused(removeOrganisation(*open.library, peru)));
    CHECK(refused(removeMeeting(*open.library, open.meeting)));
}

TEST_CASE("an instrument that is deleted makes no Party, until that is undone")
{
    Fourth open;
    REQUIRE(removeInstrument(*open.library, open.ids.value(u"PER"_s), open.conference));
    CHECK_FALSE(Fourth::names(open.list(true)).contains(u"Peru"_s));
    CHECK(removeInstrument(*open.library, open.ids.value(u"PER"_s), open.conference).error().code ==
          ErrorCode::NotFound);
    REQUIRE(undo(*open.library));
    CHECK(Fourth::names(open.list(true)).contains(u"Peru"_s));
}

TEST_CASE("an organization stands in the list of a meeting once: adding it again loses nothing")
{
    Fourth open;
    open.add(u"JPN"_s, {2021, 10, 1});
    domain::Participation again;
    again.meeting = open.meeting;
    again.organisation = open.ids.value(u"JPN"_s);
    CHECK(setParticipation(*open.library, again).error().code == ErrorCode::Invalid);
    CHECK(open.list().rows.size() == 1);
    CHECK(open.row(u"JPN"_s).participation.registeredOn == QDate(2021, 10, 1));
}

TEST_CASE("counts by region tell invitations, registrations, credentials, persons and paid travel, and their total")
{
    Fourth open;
    REQUIRE(invite(*open.library, open.meeting, Invited::Everyone, {2021, 5, 3}));
    const ParticipationId japan = open.enrol(u"JPN"_s, {2021, 10, 1});
    const ParticipationId peru = open.enrol(u"PER"_s, {2021, 10, 2});
    const ParticipationId nauru = open.enrol(u"NRU"_s, {2021, 10, 3});
    open.enrol(u"EU"_s, {2021, 10, 4});
    REQUIRE(setCredentials(*open.library, {japan}, Credentials::Accepted, {2021, 11, 2}));
    REQUIRE(setCredentials(*open.library, {peru, nauru}, Credentials::Copy, {2021, 11, 1}));
    REQUIRE(setObserverState(*open.library, {open.row(u"WHO"_s).participation.id}, ObserverState::Admitted,
                             {2021, 11, 1}));
    REQUIRE(setParticipant(*open.library, person(peru, u"Head"_s, Travel::Travelled)));
    REQUIRE(setParticipant(*open.library, person(peru, u"Adviser"_s, Travel::Requested)));

    const QList<RegionCounts> counts = countsByRegion(open.list(true));
    REQUIRE(counts.size() == 7);
    CHECK(counted(counts, Region::Africa) == RegionCounts{.region = Region::Africa});
    const RegionCounts asia = counted(counts, Region::AsiaPacific);
    CHECK(asia.parties == 1);
    CHECK(asia.invited == 3);
    CHECK(asia.registered == 2);
    CHECK(asia.partiesRegistered == 1);
    CHECK(asia.accepted == 1);
    CHECK(asia.copy == 0);
    const RegionCounts latin = counted(counts, Region::LatinAmericaCaribbean);
    CHECK(latin.copy == 1);
    CHECK(latin.persons == 2);
    CHECK(latin.funded == 1);
    const RegionCounts none = counted(counts, Region::None);
    CHECK(none.none == 1);
    CHECK(none.observers == 1);
    const RegionCounts total = counts.last();
    CHECK(total.total);
    CHECK(total.parties == 3);
    CHECK(total.registered == 4);
    CHECK(total.partiesRegistered == 3);
    CHECK(total.accepted + total.examined + total.original + total.copy + total.none == total.partiesRegistered);
}

TEST_CASE("what is odd about a participation stands in its row")
{
    Fourth open;
    open.add(u"JPN"_s, {2021, 10, 1});
    const ParticipationId nauru = open.add(u"NRU"_s);
    REQUIRE(setCredentials(*open.library, {nauru}, Credentials::Copy, {2021, 10, 1}));
    using Kind = domain::ParticipationRemarkKind;
    CHECK(open.row(u"JPN"_s).remarks == QList{Kind::CredentialsMissing});
    CHECK(open.row(u"NRU"_s).remarks == QList{Kind::CredentialsOfObserver});
    CHECK(open.row(u"PER"_s).remarks.isEmpty());
    for (const Kind kind : {Kind::CredentialsMissing, Kind::NoHead, Kind::TravelNotRegistered})
        CHECK_FALSE(participationRemarkText(kind).isEmpty());
}

TEST_CASE("the list is ordered by name, by region or by kind, and narrowed by a part of a code or name")
{
    Fourth open;
    for (const QString& each : {u"WHO"_s, u"PER"_s, u"ISL"_s, u"JPN"_s, u"EU"_s})
        open.add(each);
    const auto codes = [&](ParticipationSort sort, const QString& text = {}) {
        ParticipationQuery query;
        query.meeting = open.meeting;
        query.sort = sort;
        query.text = text;
        QStringList found;
        const auto list = participationOf(*open.view, query);
        REQUIRE(list);
        for (const ParticipationRow& row : list->rows)
            found.append(row.organisation.code);
        return found;
    };
    CHECK(codes(ParticipationSort::Name) == QStringList{u"EU"_s, u"ISL"_s, u"JPN"_s, u"PER"_s, u"WHO"_s});
    CHECK(codes(ParticipationSort::Region) == QStringList{u"JPN"_s, u"PER"_s, u"ISL"_s, u"EU"_s, u"WHO"_s});
    CHECK(codes(ParticipationSort::Kind) == QStringList{u"ISL"_s, u"JPN"_s, u"PER"_s, u"EU"_s, u"WHO"_s});
    CHECK(codes(ParticipationSort::Name, u"perou"_s) == QStringList{u"PER"_s});
    CHECK(codes(ParticipationSort::Name, u"nowhere"_s).isEmpty());
}

TEST_CASE("a meeting without days has a list in which nobody votes yet")
{
    Fourth open;
    domain::MeetingDetail detail;
    detail.meeting.body = open.conference;
    detail.meeting.ordinal = 9;
    const auto ninth = addMeeting(*open.library, detail);
    REQUIRE(ninth);
    open.meeting = *ninth;
    open.add(u"JPN"_s);
    CHECK_FALSE(open.list().votingDay.isValid());
    CHECK_FALSE(open.row(u"JPN"_s).mayVote);
    CHECK(open.row(u"JPN"_s).partySince == QDate(2017, 8, 16));
    CHECK(countsByRegion(open.list(true)).last().parties == 0);
    // It invites the Parties of today.
    CHECK(invite(*open.library, open.meeting, Invited::Parties, {2021, 5, 3}) == 4);
}

TEST_CASE("a Party stays of a kind that can be one")
{
    Fourth open;
    auto peru = organisation(*open.view, open.ids.value(u"PER"_s));
    REQUIRE(peru);
    peru->kind = domain::OrganisationKind::NonGovernmental;
    CHECK(setOrganisation(*open.library, *peru).error().code == ErrorCode::Invalid);
    peru->kind = domain::OrganisationKind::State;
    peru->names.insert(Language::Spanish, u"Perú"_s);
    REQUIRE(setOrganisation(*open.library, *peru));
    CHECK(Fourth::names(open.list(true, Language::Spanish)).contains(u"Perú"_s));
    CHECK(undo(*open.library));
    CHECK_FALSE(Fourth::names(open.list(true, Language::Spanish)).contains(u"Perú"_s));
}
