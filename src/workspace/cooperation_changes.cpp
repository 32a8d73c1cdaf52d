// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of groups and areas of cooperation: each change is one labelled action that can be undone.
#include "store/kept_values.h"
#include "workspace/cooperation.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using domain::AreaId;
using domain::AreaLead;
using domain::CooperationArea;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

/// Those who lead on the last day go on leading in what continues the area.
void carryLeads(Connection& connection, AreaId from, AreaId to, QDate day)
{
    for (AreaLead lead : store::areaLeads(connection, from)) {
        if (lead.period.start.isValid() && lead.period.start >= day) {
            lead.area = to; // foreseen for a day on which the area is another
            store::setAreaLead(connection, lead);
            continue;
        }
        if (!lead.period.covers(day))
            continue;
        AreaLead next = lead;
        next.id = {};
        next.area = to;
        next.period.start = day;
        lead.period.end = day.addDays(-1);
        store::setAreaLead(connection, lead);
        store::setAreaLead(connection, next);
    }
}

void refuseScope(const CooperationArea& area, QDate day, domain::CooperationScope scope)
{
    const QString typed = day.toString(Qt::ISODate);
    if (!day.isValid())
        store::refuseValue(Text::tr("day"), {}, Text::tr("tell from which day on the scope is another."));
    if (area.scope == scope)
        store::refuseValue(Text::tr("scope"), cooperationScopeName(scope), Text::tr("the area has this scope."));
    if (area.period.start.isValid() && day <= area.period.start)
        store::refuseValue(Text::tr("day"), typed, Text::tr("the area has not begun before that day."));
    if (area.period.end.isValid() && day > area.period.end)
        store::refuseValue(Text::tr("day"), typed, Text::tr("the area is over by then."));
}

} // namespace

Result<domain::GroupId> setCooperationGroup(Library& library, const domain::CooperationGroup& group)
{
    const QString label = group.id.isNull() ? Text::tr("add a group") : Text::tr("change a group");
    return library.store().write(
        label, [&](Connection& connection) { return store::setCooperationGroup(connection, group); });
}

Result<void> removeCooperationGroup(Library& library, domain::GroupId group)
{
    return library.store().write(Text::tr("delete a group"),
                                 [&](Connection& connection) { store::removeCooperationGroup(connection, group); });
}

Result<domain::GroupMemberId> setGroupMember(Library& library, const domain::GroupMember& member)
{
    const QString label =
        member.id.isNull() ? Text::tr("add a member of a group") : Text::tr("change a member of a group");
    return library.store().write(label,
                                 [&](Connection& connection) { return store::setGroupMember(connection, member); });
}

Result<void> removeGroupMember(Library& library, domain::GroupMemberId member)
{
    return library.store().write(Text::tr("delete a member of a group"),
                                 [&](Connection& connection) { store::removeGroupMember(connection, member); });
}

Result<domain::AreaHeadingId> setAreaHeading(Library& library, const domain::AreaHeading& heading)
{
    const QString label = heading.id.isNull() ? Text::tr("add a heading of areas of cooperation")
                                              : Text::tr("change a heading of areas of cooperation");
    return library.store().write(label,
                                 [&](Connection& connection) { return store::setAreaHeading(connection, heading); });
}

Result<void> removeAreaHeading(Library& library, domain::AreaHeadingId heading)
{
    return library.store().write(Text::tr("delete a heading of areas of cooperation"),
                                 [&](Connection& connection) { store::removeAreaHeading(connection, heading); });
}

Result<AreaId> setCooperationArea(Library& library, const CooperationArea& area)
{
    const QString label =
        area.id.isNull() ? Text::tr("add an area of cooperation") : Text::tr("change an area of cooperation");
    return library.store().write(label,
                                 [&](Connection& connection) { return store::setCooperationArea(connection, area); });
}

Result<void> removeCooperationArea(Library& library, AreaId area)
{
    return library.store().write(Text::tr("delete an area of cooperation"),
                                 [&](Connection& connection) { store::removeCooperationArea(connection, area); });
}

Result<AreaId> changeScope(Library& library, AreaId area, QDate day, domain::CooperationScope scope,
                           domain::GroupId group)
{
    return library.store().write(Text::tr("change the scope of an area of cooperation"), [&](Connection& connection) {
        auto known = store::cooperationArea(connection, area);
        if (!known)
            throw store::Refused(ErrorCode::NotFound, {QString::number(area.value)});
        refuseScope(*known, day, scope);
        if (connection.one<qint64>("SELECT 1 FROM cooperation_area WHERE before_id = ?1", area))
            store::refuseValue(Text::tr("area of cooperation"), domain::preferred(known->names, {}),
                               Text::tr("another area continues it already."));
        CooperationArea next = *known;
        next.id = {};
        next.before = area;
        next.scope = scope;
        next.group = group;
        next.period.start = day;
        known->period.end = day.addDays(-1);
        store::setCooperationArea(connection, *known);
        const AreaId id = store::setCooperationArea(connection, next);
        carryLeads(connection, area, id, day);
        return id;
    });
}

Result<domain::AreaLeadId> setAreaLead(Library& library, const AreaLead& lead)
{
    const QString label = lead.id.isNull() ? Text::tr("name who leads an area of cooperation")
                                           : Text::tr("change who leads an area of cooperation");
    return library.store().write(label, [&](Connection& connection) { return store::setAreaLead(connection, lead); });
}

Result<void> removeAreaLead(Library& library, domain::AreaLeadId lead)
{
    return library.store().write(Text::tr("delete who leads an area of cooperation"),
                                 [&](Connection& connection) { store::removeAreaLead(connection, lead); });
}

} // namespace rapporteur::workspace
