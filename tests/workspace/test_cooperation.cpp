// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_support.h"

#include "store/organisation_repository.h"
#include "workspace/actions.h"
#include "workspace/cooperation.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::AreaId;
using domain::CooperationArea;
using domain::CooperationScope;
using domain::GroupId;
using domain::Language;
using domain::OrganisationId;
using registertest::Register;

namespace {

domain::Translations english(const QString& name)
{
    return {{Language::English, name}};
}

OrganisationId addSecretariat(Register& open, const QString& name)
{
    domain::Organisation organisation;
    organisation.kind = domain::OrganisationKind::Secretariat;
    organisation.names = english(name);
    const auto id = open.library->store().write(
        u"add"_s, [&](store::Connection& connection) { return store::addOrganisation(connection, organisation); });
    REQUIRE(id);
    return *id;
}

GroupId addGroup(Register& open, const QString& name, GroupId parent = {})
{
    domain::CooperationGroup group;
    group.names = english(name);
    group.parent = parent;
    const auto id = setCooperationGroup(*open.library, group);
    REQUIRE(id);
    return *id;
}

domain::AreaHeadingId addHeading(Register& open, const QString& name)
{
    const auto id = setAreaHeading(*open.library, {{}, u"MC-3/11"_s, -1, english(name)});
    REQUIRE(id);
    return *id;
}

CooperationArea areaUnder(domain::AreaHeadingId heading, const QString& name, QDate start)
{
    CooperationArea area;
    area.heading = heading;
    area.position = -1;
    area.scope = CooperationScope::InterSecretariat;
    area.period.start = start;
    area.names = english(name);
    return area;
}

/// "heading: area (scope)" on a day.
QStringList shown(Register& open, QDate day)
{
    const auto headings = areasAsAt(*open.view, day, Language::English);
    REQUIRE(headings);
    QStringList lines;
    for (const HeadingRow& heading : *headings) {
        for (const AreaRow& row : heading.areas)
            lines.append(heading.name + u": "_s + row.name + u" ("_s + code(row.area.scope) + u')');
    }
    return lines;
}

template <typename T>
void checkRefused(const Result<T>& result, ErrorCode expected = ErrorCode::Invalid)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == expected);
}

} // namespace

TEST_CASE("areas stand under the headings of their decision in their order, and only on the days they cover")
{
    Register open;
    const auto programme = addHeading(open, u"Programmatic matters"_s);
    const auto technical = addHeading(open, u"Technical matters"_s);
    const QDate begin(2020, 12, 1);
    REQUIRE(setCooperationArea(*open.library, areaUnder(technical, u"Mercury waste"_s, begin)));
    REQUIRE(setCooperationArea(*open.library, areaUnder(programme, u"Outreach"_s, begin)));
    CooperationArea over = areaUnder(programme, u"Gender"_s, begin);
    over.period.end = QDate(2021, 6, 30);
    REQUIRE(setCooperationArea(*open.library, over));

    CHECK(shown(open, {2021, 6, 30}) == QStringList{u"Programmatic matters: Outreach (inter_secretariat)"_s,
                                                    u"Programmatic matters: Gender (inter_secretariat)"_s,
                                                    u"Technical matters: Mercury waste (inter_secretariat)"_s});
    CHECK(shown(open, {2021, 7, 1}).size() == 2);
    CHECK(shown(open, {2020, 11, 30}).isEmpty());
    const auto ofAnother = areasAsAt(*open.view, {2021, 6, 30}, Language::English, u"MC-4/1"_s);
    REQUIRE(ofAnother);
    CHECK(ofAnother->isEmpty());
}

TEST_CASE("a change of scope ends an area and begins another after it, with its leads, and is undone as one")
{
    Register open;
    const OrganisationId secretariat = addSecretariat(open, u"Secretariat of the Minamata Convention"_s);
    const auto heading = addHeading(open, u"Programmatic matters"_s);
    const auto area = setCooperationArea(*open.library, areaUnder(heading, u"Gender"_s, {2020, 12, 1}));
    REQUIRE(area);
    REQUIRE(setAreaLead(*open.library, {{}, *area, secretariat, u"Officer"_s, {{2020, 12, 1}, {}}}));

    const auto next = changeScope(*open.library, *area, {2022, 1, 1}, CooperationScope::Tripartite);
    REQUIRE(next);
    CHECK(shown(open, {2021, 12, 31}) == QStringList{u"Programmatic matters: Gender (inter_secretariat)"_s});
    CHECK(shown(open, {2022, 1, 1}) == QStringList{u"Programmatic matters: Gender (tripartite)"_s});

    for (const AreaId asked : {*area, *next}) {
        const auto history = areaHistory(*open.view, asked, Language::English);
        REQUIRE(history);
        REQUIRE(history->size() == 2);
        CHECK(history->first().area.period.end == QDate(2021, 12, 31));
        CHECK(history->last().area.before == *area);
        REQUIRE(history->first().leads.size() == 1);
        CHECK(history->first().leads.first().lead.period.end == QDate(2021, 12, 31));
        REQUIRE(history->last().leads.size() == 1);
        CHECK(history->last().leads.first().lead.period.start == QDate(2022, 1, 1));
        CHECK(history->last().leads.first().organisation == u"Secretariat of the Minamata Convention"_s);
    }

    checkRefused(removeCooperationArea(*open.library, *area));
    checkRefused(changeScope(*open.library, *area, {2021, 6, 1}, CooperationScope::Officers));
    checkRefused(changeScope(*open.library, *next, {2023, 1, 1}, CooperationScope::Tripartite));
    checkRefused(changeScope(*open.library, *next, {2022, 1, 1}, CooperationScope::Officers));
    checkRefused(changeScope(*open.library, *next, {}, CooperationScope::Officers));
    CooperationArea prolonged = areasAsAt(*open.view, {2021, 1, 1}, Language::English)->first().areas.first().area;
    prolonged.period.end = QDate(2022, 5, 1);
    checkRefused(setCooperationArea(*open.library, prolonged));

    REQUIRE(undo(*open.library));
    CHECK(shown(open, {2022, 1, 1}) == QStringList{u"Programmatic matters: Gender (inter_secretariat)"_s});
    CHECK(areaHistory(*open.view, *area, Language::English)->size() == 1);
}

TEST_CASE("groups stand under others without loops, and what hangs on one keeps it")
{
    Register open;
    const GroupId force = addGroup(open, u"Joint task force"_s);
    const GroupId below = addGroup(open, u"Working group on waste"_s, force);
    const GroupId lowest = addGroup(open, u"Subgroup on science"_s, below);

    auto groups = groupsAsAt(*open.view, {}, Language::Chinese);
    REQUIRE(groups);
    REQUIRE(groups->size() == 3);
    CHECK((*groups)[1].parent == u"Joint task force"_s);

    domain::CooperationGroup looped = groups->first().group;
    looped.parent = lowest;
    checkRefused(setCooperationGroup(*open.library, looped));
    looped.parent = force;
    checkRefused(setCooperationGroup(*open.library, looped));
    checkRefused(removeCooperationGroup(*open.library, force));
    REQUIRE(removeCooperationGroup(*open.library, lowest));
    CHECK(groupsAsAt(*open.view, {}, Language::English)->size() == 2);
    REQUIRE(undo(*open.library));
    CHECK(groupsAsAt(*open.view, {}, Language::English)->size() == 3);

    CooperationArea area = areaUnder(addHeading(open, u"Technical matters"_s), u"Waste"_s, {2021, 1, 1});
    area.group = lowest;
    REQUIRE(setCooperationArea(*open.library, area));
    checkRefused(removeCooperationGroup(*open.library, lowest));

    const auto found = groupCalled(*open.view, u"WORKING group on Waste"_s);
    REQUIRE(found);
    CHECK(*found == below);
    checkRefused(groupCalled(*open.view, u"group"_s), ErrorCode::Ambiguous);
    checkRefused(groupCalled(*open.view, u"…"_s), ErrorCode::NotFound);
}

TEST_CASE("members and leads hold their places for a time, one at a time")
{
    Register open;
    const OrganisationId entity = addSecretariat(open, u"Chemicals and Health Branch"_s);
    const GroupId force = addGroup(open, u"Joint task force"_s);
    const domain::GroupMember chair{
        {}, force, entity, {}, domain::GroupRole::CoChair, {{2018, 8, 28}, {2020, 12, 31}}};
    REQUIRE(setGroupMember(*open.library, chair));
    domain::GroupMember again = chair;
    again.period = {{2020, 12, 31}, {}};
    checkRefused(setGroupMember(*open.library, again));
    again.period.start = QDate(2021, 1, 1);
    const auto second = setGroupMember(*open.library, again);
    REQUIRE(second);

    const auto then = groupsAsAt(*open.view, {2019, 1, 1}, Language::English);
    REQUIRE(then);
    REQUIRE(then->first().members.size() == 1);
    CHECK(then->first().members.first().member.role == domain::GroupRole::CoChair);
    CHECK(groupsAsAt(*open.view, {}, Language::English)->first().members.size() == 2);
    REQUIRE(removeGroupMember(*open.library, *second));
    CHECK(groupsAsAt(*open.view, {2021, 6, 1}, Language::English)->first().members.isEmpty());
    REQUIRE(undo(*open.library));
    CHECK(groupsAsAt(*open.view, {2021, 6, 1}, Language::English)->first().members.size() == 1);
    checkRefused(removeGroupMember(*open.library, domain::GroupMemberId::make()), ErrorCode::NotFound);

    const auto removed = open.library->store().write(
        u"remove"_s, [&](store::Connection& connection) { store::removeOrganisation(connection, entity); });
    checkRefused(removed);
}

TEST_CASE("days that cannot be, names that say nothing and owners that are not there are refused")
{
    Register open;
    domain::CooperationGroup group;
    checkRefused(setCooperationGroup(*open.library, group));
    group.names = english(u" \n "_s);
    checkRefused(setCooperationGroup(*open.library, group));
    group.names = english(QString(501, u'x'));
    checkRefused(setCooperationGroup(*open.library, group));
    group.names = english(u"Group"_s);
    group.period.start = QDate(1944, 12, 31);
    checkRefused(setCooperationGroup(*open.library, group));
    group.period = {{2021, 2, 1}, {2021, 1, 31}};
    checkRefused(setCooperationGroup(*open.library, group));
    group.period = {};
    group.parent = GroupId::make();
    checkRefused(setCooperationGroup(*open.library, group), ErrorCode::NotFound);
    group.parent = {};
    group.id = GroupId::make();
    checkRefused(setCooperationGroup(*open.library, group), ErrorCode::NotFound);

    const auto heading = addHeading(open, u"Heading"_s);
    checkRefused(setCooperationArea(*open.library, areaUnder(domain::AreaHeadingId::make(), u"Area"_s, {})),
                 ErrorCode::NotFound);
    const auto area = setCooperationArea(*open.library, areaUnder(heading, u"Area"_s, {}));
    REQUIRE(area);
    CooperationArea itself = areaUnder(heading, u"Area"_s, {});
    itself.id = *area;
    itself.before = *area;
    checkRefused(setCooperationArea(*open.library, itself));
    checkRefused(setAreaLead(*open.library, {{}, *area, OrganisationId::make(), {}, {}}), ErrorCode::NotFound);
    checkRefused(removeAreaHeading(*open.library, heading));
    REQUIRE(removeCooperationArea(*open.library, *area));
    REQUIRE(removeAreaHeading(*open.library, heading));
    CHECK(areasAsAt(*open.view, {}, Language::English)->isEmpty());
}
