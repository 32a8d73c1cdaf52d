// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation_support.h"

#include "workspace/membership.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::Membership;
using domain::Region;
using participationtest::Fourth;

namespace {

/// The meeting with member States of the European Union: Croatia and Sweden are Parties, Malta deposited nothing.
struct Union : Fourth {
    Union()
    {
        state(u"SWE"_s, u"Sweden"_s, u"Suède"_s, Region::WesternEuropeOthers, {2017, 5, 18});
        state(u"HRV"_s, u"Croatia"_s, u"Croatie"_s, Region::EasternEurope, {2017, 9, 25});
        state(u"MLT"_s, u"Malta"_s, u"Malte"_s, Region::WesternEuropeOthers, {});
    }

    Membership member(const QString& stateCode, QDate start = {}, QDate end = {})
    {
        return {ids.value(u"EU"_s), ids.value(stateCode), {start, end}};
    }
    Result<void> keep(const QList<Membership>& members, const QString& organisation = u"EU"_s)
    {
        return setMembers(*library, ids.value(organisation), members);
    }
    QList<Membership> read(const QString& lines)
    {
        const auto members = membersCalled(*view, ids.value(u"EU"_s), lines);
        REQUIRE(members);
        return *members;
    }
};

QStringList codes(const QList<VoteSharer>& sharers)
{
    QStringList all;
    for (const VoteSharer& each : sharers)
        all.append(each.code);
    return all;
}

} // namespace

TEST_CASE("an organization votes for its member States that are Parties, and each of them knows it; undo forgets it")
{
    Union open;
    CHECK_FALSE(open.row(u"EU"_s).right.votes.has_value());
    CHECK(votingText(open.row(u"EU"_s)).contains(u"not known"_s));
    REQUIRE(open.keep({open.member(u"SWE"_s), open.member(u"HRV"_s), open.member(u"MLT"_s)}));
    const ParticipationRow row = open.row(u"EU"_s);
    CHECK(row.mayVote);
    CHECK(row.right.votes == 2);
    CHECK(codes(row.inPlaceOf) == QStringList{u"HRV"_s, u"SWE"_s});
    CHECK(votingText(row).contains(u"Croatia, Sweden"_s));
    CHECK(codes(open.row(u"SWE"_s).sharedWith) == QStringList{u"EU"_s});
    CHECK(open.row(u"SWE"_s).right.votes == 1);
    CHECK(votingText(open.row(u"SWE"_s)).contains(u"European Union"_s));
    CHECK(votingText(open.row(u"JPN"_s)).isEmpty());
    CHECK(open.row(u"JPN"_s).right.votes == 1);

    // What the list is narrowed to changes no vote.
    ParticipationQuery query;
    query.meeting = open.meeting;
    query.parties = true;
    query.text = u"Union"_s;
    query.language = Language::French;
    const auto narrowed = participationOf(*open.view, query);
    REQUIRE(narrowed);
    REQUIRE(narrowed->rows.size() == 1);
    CHECK(narrowed->rows.first().right.votes == 2);
    CHECK(narrowed->rows.first().inPlaceOf.last().name == u"Suède"_s);

    REQUIRE(undo(*open.library));
    CHECK_FALSE(open.row(u"EU"_s).right.votes.has_value());
    CHECK(open.row(u"SWE"_s).sharedWith.isEmpty());
}

TEST_CASE("who left an organization before the opening, or joins it later, votes for itself alone")
{
    Union open;
    REQUIRE(open.keep({open.member(u"SWE"_s, {1995, 1, 1}, {2021, 10, 31}), open.member(u"HRV"_s, {2021, 11, 2})}));
    CHECK(open.row(u"EU"_s).right.votes == 0);
    CHECK(open.row(u"SWE"_s).sharedWith.isEmpty());
    REQUIRE(open.keep({open.member(u"SWE"_s, {1995, 1, 1}, {2021, 11, 1}), open.member(u"HRV"_s, {2021, 11, 2})}));
    CHECK(open.row(u"EU"_s).right.votes == 1);
}

TEST_CASE("an organization that is no Party takes no vote from its member States")
{
    Union open;
    REQUIRE(open.keep({open.member(u"SWE"_s)}));
    REQUIRE(removeInstrument(*open.library, open.ids.value(u"EU"_s), open.conference));
    CHECK(open.row(u"SWE"_s).sharedWith.isEmpty());
    CHECK(votingText(open.row(u"SWE"_s)).isEmpty());
}

TEST_CASE("members that cannot be are refused, and those that are keep their organizations from going")
{
    Union open;
    const auto refused = [](const auto& result) { return !result && result.error().code == ErrorCode::Invalid; };
    CHECK(refused(open.keep({open.member(u"SWE"_s)}, u"JPN"_s)));
    CHECK(refused(open.keep({open.member(u"SWE"_s)}, u"WHO"_s)));
    CHECK(refused(open.keep({open.member(u"WHO"_s)})));
    CHECK(refused(open.keep({open.member(u"EU"_s)})));
    CHECK(refused(open.keep({open.member(u"SWE"_s), open.member(u"SWE"_s, {1995, 1, 1})})));
    CHECK(refused(open.keep({open.member(u"SWE"_s, {1995, 1, 1}, {1994, 1, 1})})));
    CHECK(refused(open.keep({open.member(u"SWE"_s, {1438, 1, 1})})));
    CHECK(open.keep({{open.ids.value(u"EU"_s), domain::OrganisationId{999'999}, {}}}).error().code ==
          ErrorCode::NotFound);
    REQUIRE(open.keep({open.member(u"MLT"_s)}));
    CHECK(removeOrganisation(*open.library, open.ids.value(u"MLT"_s)).error().arguments.last().contains(u"member"_s));
    auto malta = organisation(*open.view, open.ids.value(u"MLT"_s));
    REQUIRE(malta);
    malta->kind = domain::OrganisationKind::Other;
    CHECK(refused(setOrganisation(*open.library, *malta)));
    auto union_ = organisation(*open.view, open.ids.value(u"EU"_s));
    REQUIRE(union_);
    union_->kind = domain::OrganisationKind::State;
    union_->code = u"EUR"_s;
    CHECK(refused(setOrganisation(*open.library, *union_)));
}

TEST_CASE("members are read from lines as they are written, and a line that is none is told")
{
    Union open;
    const QList<Membership> members{open.member(u"HRV"_s, {2013, 7, 1}), open.member(u"MLT"_s, {}, {2020, 1, 31}),
                                    open.member(u"SWE"_s)};
    REQUIRE(open.keep(members));
    const auto kept = membersOf(*open.view, open.ids.value(u"EU"_s), Language::English);
    REQUIRE(kept);
    CHECK(memberLines(*kept) == u"Croatia; 2013-07-01\nMalta; ; 2020-01-31\nSweden"_s);
    CHECK(open.read(memberLines(*kept)) == members);
    CHECK(open.read(u"\n  swe ;1995-01-01;\r\n\nSuède\n"_s) ==
          QList{open.member(u"SWE"_s, {1995, 1, 1}), open.member(u"SWE"_s)});
    for (const QString& wrong : {u"Atlantis"_s, u"Sweden, Malta"_s, u"Sweden; yesterday"_s, u"Sweden; 1.1.1995"_s,
                                 u"Sweden; 1995-01-01; ; and more"_s, u"; 1995-01-01"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(membersCalled(*open.view, open.ids.value(u"EU"_s), wrong));
    }
}
