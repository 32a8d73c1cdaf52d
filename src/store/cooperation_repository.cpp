// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cooperation_repository.h"

#include "store/filter_sql.h"
#include "store/kept_values.h"

#include <QCoreApplication>
#include <QSet>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::AreaHeading;
using domain::AreaHeadingId;
using domain::AreaId;
using domain::AreaLead;
using domain::AreaLeadId;
using domain::CooperationArea;
using domain::CooperationGroup;
using domain::CooperationScope;
using domain::GroupId;
using domain::GroupMember;
using domain::GroupMemberId;
using domain::OrganisationId;
using domain::Period;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr TranslationTable groupNames{"cooperation_group_name", "group_id", "name"};
constexpr TranslationTable headingNames{"area_heading_name", "heading_id", "name"};
constexpr TranslationTable areaNames{"cooperation_area_name", "area_id", "name"};

constexpr std::string_view knownGroup = "SELECT 1 FROM cooperation_group WHERE id = ?1";
constexpr std::string_view knownHeading = "SELECT 1 FROM area_heading WHERE id = ?1";
constexpr std::string_view knownArea = "SELECT 1 FROM cooperation_area WHERE id = ?1";
constexpr std::string_view knownOrganisation = "SELECT 1 FROM organisation WHERE id = ?1";

Period periodOf(const Statement& row, int column)
{
    return {row.get<QDate>(column), row.get<QDate>(column + 1)};
}

bool overlap(const Period& one, const Period& other)
{
    const bool oneFirst = one.end.isValid() && other.start.isValid() && one.end < other.start;
    const bool otherFirst = other.end.isValid() && one.start.isValid() && other.end < one.start;
    return !oneFirst && !otherFirst;
}

/// Whether the way from `from` upwards, by the column that the statement asks for (?1), meets `wanted`.
template <typename IdType>
bool leadsTo(Connection& connection, std::string_view sql, IdType from, IdType wanted)
{
    QSet<IdType> seen; // work of two people, merged, may hold a loop
    for (IdType place = from; !place.isNull() && !seen.contains(place);) {
        if (place == wanted)
            return true;
        seen.insert(place);
        place = connection.one<IdType>(sql, place).value_or(IdType());
    }
    return false;
}

QList<CooperationGroup> readGroups(Connection& connection, const FilterSql& conditions)
{
    const auto names = readTranslations(connection, groupNames);
    QList<CooperationGroup> groups;
    Statement rows = conditions.query(
        connection, "SELECT id, kind, scope, parent_id, decision, start_date, end_date, notes FROM cooperation_group",
        " ORDER BY start_date IS NULL, start_date, id");
    while (rows.step()) {
        CooperationGroup group;
        group.id = rows.get<GroupId>(0);
        group.kind = domain::groupKindFromCode(rows.get<QString>(1)).value_or(domain::GroupKind::Other);
        group.scope = domain::cooperationScopeFromCode(rows.get<QString>(2)).value_or(CooperationScope::None);
        group.parent = rows.get<GroupId>(3);
        group.decision = rows.get<QString>(4);
        group.period = periodOf(rows, 5);
        group.notes = rows.get<QString>(7);
        group.names = names.value(group.id.value);
        groups.append(group);
    }
    return groups;
}

QList<CooperationArea> readAreas(Connection& connection, const FilterSql& conditions)
{
    const auto names = readTranslations(connection, areaNames);
    QList<CooperationArea> areas;
    Statement rows = conditions.query(connection,
                                      "SELECT a.id, a.heading_id, a.position, a.scope, a.group_id, a.before_id, "
                                      "a.start_date, a.end_date, a.notes FROM cooperation_area a JOIN area_heading h "
                                      "ON h.id = a.heading_id",
                                      " ORDER BY h.decision, h.position, h.id, a.position, a.start_date, a.id");
    while (rows.step()) {
        CooperationArea area;
        area.id = rows.get<AreaId>(0);
        area.heading = rows.get<AreaHeadingId>(1);
        area.position = rows.get<int>(2);
        area.scope = domain::cooperationScopeFromCode(rows.get<QString>(3)).value_or(CooperationScope::None);
        area.group = rows.get<GroupId>(4);
        area.before = rows.get<AreaId>(5);
        area.period = periodOf(rows, 6);
        area.notes = rows.get<QString>(8);
        area.names = names.value(area.id.value);
        areas.append(area);
    }
    return areas;
}

/// Throws where areas before or after would share days with this one.
void checkSuccession(Connection& connection, const CooperationArea& area)
{
    if (!area.before.isNull()) {
        const auto before = cooperationArea(connection, area.before);
        if (!before)
            throw Refused(ErrorCode::NotFound, {QString::number(area.before.value)});
        if (leadsTo(connection, "SELECT before_id FROM cooperation_area WHERE id = ?1", area.before, area.id))
            refuseValue(Text::tr("area before"), domain::preferred(before->names, {}),
                        Text::tr("an area cannot continue itself."));
        if (area.period.start.isValid() && !(before->period.end < area.period.start))
            refuseValue(Text::tr("beginning"), area.period.start.toString(Qt::ISODate),
                        Text::tr("the area that it continues is not over by then."));
    }
    const auto after = connection.one<QDate>("SELECT start_date FROM cooperation_area WHERE before_id = ?1 AND "
                                             "start_date IS NOT NULL ORDER BY start_date",
                                             area.id);
    if (!area.id.isNull() && after && !(area.period.end.isValid() && area.period.end < *after))
        refuseValue(Text::tr("end"), area.period.end.toString(Qt::ISODate),
                    Text::tr("the area that continues it begins on %1.").arg(after->toString(Qt::ISODate)));
}

} // namespace

QList<CooperationGroup> cooperationGroups(Connection& connection)
{
    return readGroups(connection, {});
}

std::optional<CooperationGroup> cooperationGroup(Connection& connection, GroupId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<CooperationGroup> found = readGroups(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

GroupId setCooperationGroup(Connection& connection, const CooperationGroup& given)
{
    CooperationGroup group = given;
    group.names = keptTranslations(Text::tr("name"), given.names, Text::tr("a group needs a name."));
    group.decision = keptLine(Text::tr("decision"), given.decision);
    group.notes = keptText(Text::tr("notes"), given.notes);
    checkPeriod(group.period);
    if (!group.parent.isNull()) {
        refuseUnknown(connection, knownGroup, group.parent.value);
        if (!group.id.isNull() &&
            leadsTo(connection, "SELECT parent_id FROM cooperation_group WHERE id = ?1", group.parent, group.id))
            refuseValue(Text::tr("group above"), domain::preferred(group.names, {}),
                        Text::tr("a group cannot stand under itself."));
    }
    if (group.id.isNull()) {
        group.id = GroupId::make();
        connection.run("INSERT INTO cooperation_group (id) VALUES (?1)", group.id);
    }
    if (connection.run("UPDATE cooperation_group SET kind = ?2, scope = ?3, parent_id = ?4, decision = ?5, "
                       "start_date = ?6, end_date = ?7, notes = ?8 WHERE id = ?1",
                       group.id, code(group.kind), code(group.scope), group.parent, group.decision,
                       group.period.start, group.period.end, group.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(group.id.value)});
    writeTranslations(connection, groupNames, group.id.value, group.names);
    return group.id;
}

void removeCooperationGroup(Connection& connection, GroupId id)
{
    const auto group = cooperationGroup(connection, id);
    if (!group)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    const QString name = domain::preferred(group->names, {});
    const int below =
        connection.one<int>("SELECT count(*) FROM cooperation_group WHERE parent_id = ?1", id).value_or(0);
    if (below > 0)
        refuseValue(Text::tr("group"), name, Text::tr("%n groups stand under it.", nullptr, below));
    const int areas =
        connection.one<int>("SELECT count(*) FROM cooperation_area WHERE group_id = ?1", id).value_or(0);
    if (areas > 0)
        refuseValue(Text::tr("group"), name, Text::tr("%n areas of cooperation are its work.", nullptr, areas));
    connection.run("DELETE FROM group_member WHERE group_id = ?1", id);
    removeTranslations(connection, groupNames, id.value);
    connection.run("DELETE FROM cooperation_group WHERE id = ?1", id);
}

QList<GroupMember> groupMembers(Connection& connection, GroupId group)
{
    FilterSql conditions;
    if (!group.isNull())
        conditions.add("group_id = ?", group.value);
    Statement rows = conditions.query(
        connection, "SELECT id, group_id, organisation_id, person, role, start_date, end_date FROM group_member",
        " ORDER BY id");
    QList<GroupMember> members;
    while (rows.step())
        members.append(
            {rows.get<GroupMemberId>(0), rows.get<GroupId>(1), rows.get<OrganisationId>(2), rows.get<QString>(3),
             domain::groupRoleFromCode(rows.get<QString>(4)).value_or(domain::GroupRole::Member), periodOf(rows, 5)});
    return members;
}

GroupMemberId setGroupMember(Connection& connection, const GroupMember& given)
{
    GroupMember member = given;
    member.person = keptLine(Text::tr("person"), given.person);
    checkPeriod(member.period);
    refuseUnknown(connection, knownGroup, member.group.value);
    refuseUnknown(connection, knownOrganisation, member.organisation.value);
    for (const GroupMember& other : groupMembers(connection, member.group)) {
        if (other.id != member.id && other.organisation == member.organisation && other.person == member.person &&
            overlap(other.period, member.period))
            refuseValue(Text::tr("member"), member.person, Text::tr("it is a member of the group at that time."));
    }
    if (member.id.isNull()) {
        member.id = GroupMemberId::make();
        connection.run("INSERT INTO group_member (id, group_id, organisation_id) VALUES (?1, ?2, ?3)", member.id,
                       member.group, member.organisation);
    }
    if (connection.run("UPDATE group_member SET group_id = ?2, organisation_id = ?3, person = ?4, role = ?5, "
                       "start_date = ?6, end_date = ?7 WHERE id = ?1",
                       member.id, member.group, member.organisation, member.person, code(member.role),
                       member.period.start, member.period.end) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(member.id.value)});
    return member.id;
}

void removeGroupMember(Connection& connection, GroupMemberId id)
{
    if (connection.run("DELETE FROM group_member WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

QList<AreaHeading> areaHeadings(Connection& connection)
{
    const auto names = readTranslations(connection, headingNames);
    QList<AreaHeading> headings;
    Statement rows =
        connection.query("SELECT id, decision, position FROM area_heading ORDER BY decision, position, id");
    while (rows.step()) {
        const auto id = rows.get<AreaHeadingId>(0);
        headings.append({id, rows.get<QString>(1), rows.get<int>(2), names.value(id.value)});
    }
    return headings;
}

AreaHeadingId setAreaHeading(Connection& connection, const AreaHeading& given)
{
    AreaHeading heading = given;
    heading.names = keptTranslations(Text::tr("name"), given.names, Text::tr("a heading needs a name."));
    heading.decision = keptLine(Text::tr("decision"), given.decision);
    if (heading.position < 0)
        heading.position =
            connection
                .one<int>("SELECT coalesce(max(position) + 1, 0) FROM area_heading WHERE decision = ?1",
                          heading.decision)
                .value_or(0);
    if (heading.id.isNull()) {
        heading.id = AreaHeadingId::make();
        connection.run("INSERT INTO area_heading (id) VALUES (?1)", heading.id);
    }
    if (connection.run("UPDATE area_heading SET decision = ?2, position = ?3 WHERE id = ?1", heading.id,
                       heading.decision, heading.position) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(heading.id.value)});
    writeTranslations(connection, headingNames, heading.id.value, heading.names);
    return heading.id;
}

void removeAreaHeading(Connection& connection, AreaHeadingId id)
{
    refuseUnknown(connection, knownHeading, id.value);
    const int areas =
        connection.one<int>("SELECT count(*) FROM cooperation_area WHERE heading_id = ?1", id).value_or(0);
    if (areas > 0)
        refuseValue(Text::tr("heading"), {}, Text::tr("%n areas of cooperation stand under it.", nullptr, areas));
    removeTranslations(connection, headingNames, id.value);
    connection.run("DELETE FROM area_heading WHERE id = ?1", id);
}

QList<CooperationArea> cooperationAreas(Connection& connection)
{
    return readAreas(connection, {});
}

std::optional<CooperationArea> cooperationArea(Connection& connection, AreaId id)
{
    FilterSql conditions;
    conditions.add("a.id = ?", id.value);
    const QList<CooperationArea> found = readAreas(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

AreaId setCooperationArea(Connection& connection, const CooperationArea& given)
{
    CooperationArea area = given;
    area.names = keptTranslations(Text::tr("name"), given.names, Text::tr("an area of cooperation needs a name."));
    area.notes = keptText(Text::tr("notes"), given.notes);
    checkPeriod(area.period);
    refuseUnknown(connection, knownHeading, area.heading.value);
    if (!area.group.isNull())
        refuseUnknown(connection, knownGroup, area.group.value);
    checkSuccession(connection, area);
    if (area.position < 0)
        area.position =
            connection
                .one<int>("SELECT coalesce(max(position) + 1, 0) FROM cooperation_area WHERE heading_id = ?1",
                          area.heading)
                .value_or(0);
    if (area.id.isNull()) {
        area.id = AreaId::make();
        connection.run("INSERT INTO cooperation_area (id, heading_id) VALUES (?1, ?2)", area.id, area.heading);
    }
    if (connection.run("UPDATE cooperation_area SET heading_id = ?2, position = ?3, scope = ?4, group_id = ?5, "
                       "before_id = ?6, start_date = ?7, end_date = ?8, notes = ?9 WHERE id = ?1",
                       area.id, area.heading, area.position, code(area.scope), area.group, area.before,
                       area.period.start, area.period.end, area.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(area.id.value)});
    writeTranslations(connection, areaNames, area.id.value, area.names);
    return area.id;
}

void removeCooperationArea(Connection& connection, AreaId id)
{
    const auto area = cooperationArea(connection, id);
    if (!area)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    if (connection.one<qint64>("SELECT 1 FROM cooperation_area WHERE before_id = ?1", id))
        refuseValue(Text::tr("area of cooperation"), domain::preferred(area->names, {}),
                    Text::tr("another area continues it. Delete that first."));
    connection.run("DELETE FROM area_lead WHERE area_id = ?1", id);
    removeTranslations(connection, areaNames, id.value);
    connection.run("DELETE FROM cooperation_area WHERE id = ?1", id);
}

QList<AreaLead> areaLeads(Connection& connection, AreaId area)
{
    FilterSql conditions;
    if (!area.isNull())
        conditions.add("area_id = ?", area.value);
    Statement rows = conditions.query(
        connection, "SELECT id, area_id, organisation_id, person, start_date, end_date FROM area_lead",
        " ORDER BY id");
    QList<AreaLead> leads;
    while (rows.step())
        leads.append({rows.get<AreaLeadId>(0), rows.get<AreaId>(1), rows.get<OrganisationId>(2), rows.get<QString>(3),
                      periodOf(rows, 4)});
    return leads;
}

AreaLeadId setAreaLead(Connection& connection, const AreaLead& given)
{
    AreaLead lead = given;
    lead.person = keptLine(Text::tr("person"), given.person);
    checkPeriod(lead.period);
    refuseUnknown(connection, knownArea, lead.area.value);
    refuseUnknown(connection, knownOrganisation, lead.organisation.value);
    for (const AreaLead& other : areaLeads(connection, lead.area)) {
        if (other.id != lead.id && other.organisation == lead.organisation && other.person == lead.person &&
            overlap(other.period, lead.period))
            refuseValue(Text::tr("lead"), lead.person, Text::tr("it leads the area at that time."));
    }
    if (lead.id.isNull()) {
        lead.id = AreaLeadId::make();
        connection.run("INSERT INTO area_lead (id, area_id, organisation_id) VALUES (?1, ?2, ?3)", lead.id, lead.area,
                       lead.organisation);
    }
    if (connection.run("UPDATE area_lead SET area_id = ?2, organisation_id = ?3, person = ?4, start_date = ?5, "
                       "end_date = ?6 WHERE id = ?1",
                       lead.id, lead.area, lead.organisation, lead.person, lead.period.start, lead.period.end) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(lead.id.value)});
    return lead.id;
}

void removeAreaLead(Connection& connection, AreaLeadId id)
{
    if (connection.run("DELETE FROM area_lead WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

} // namespace rapporteur::store
