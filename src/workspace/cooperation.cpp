// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cooperation.h"

#include "store/organisation_repository.h"
#include "workspace/record_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::AreaId;
using domain::CooperationArea;
using domain::CooperationScope;
using domain::GroupId;
using domain::GroupKind;
using domain::GroupRole;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

QString nameIn(const domain::Translations& names, Language language)
{
    return domain::preferred(names, {language, Language::English});
}

template <typename Record>
QStringList namesOf(const Record& record)
{
    return QStringList(record.names.values());
}

/// What rows show of other records: read once for a list.
struct Names {
    Names(Connection& connection, Language wanted)
        : organisations(store::organisations(connection))
        , language(wanted)
    {
        for (const domain::CooperationGroup& group : store::cooperationGroups(connection))
            groups.insert(group.id, nameIn(group.names, language));
    }
    QString of(domain::OrganisationId id) const
    {
        const domain::Organisation* found = organisations.find(id);
        return found ? organisationName(*found, language) : QString();
    }

    store::OrganisationDirectory organisations;
    QHash<GroupId, QString> groups;
    Language language;
};

/// Leads of a day; an invalid one: all.
AreaRow rowOf(const Names& names, const CooperationArea& area, const QList<domain::AreaLead>& leads, QDate day)
{
    AreaRow row{area, nameIn(area.names, names.language), names.groups.value(area.group), {}};
    for (const domain::AreaLead& lead : leads) {
        if (lead.area == area.id && (!day.isValid() || lead.period.covers(day)))
            row.leads.append({lead, names.of(lead.organisation)});
    }
    return row;
}

/// The areas before and after one, with it: what hangs together by `before`.
QList<CooperationArea> chainOf(const QList<CooperationArea>& areas, AreaId from)
{
    QSet<AreaId> chain{from};
    for (qsizetype before = 0; before != chain.size();) {
        before = chain.size();
        for (const CooperationArea& area : areas) {
            if (chain.contains(area.id) && !area.before.isNull())
                chain.insert(area.before);
        }
    }
    for (qsizetype before = 0; before != chain.size();) {
        before = chain.size();
        for (const CooperationArea& area : areas) {
            if (chain.contains(area.before))
                chain.insert(area.id);
        }
    }
    QList<CooperationArea> found;
    std::copy_if(areas.begin(), areas.end(), std::back_inserter(found),
                 [&](const CooperationArea& area) { return chain.contains(area.id); });
    std::stable_sort(found.begin(), found.end(), [](const CooperationArea& one, const CooperationArea& other) {
        return one.period.start < other.period.start; // one without a beginning was there first
    });
    return found;
}

template <typename Value>
struct NameOf {
    Value value;
    const char* name;
};

constexpr NameOf<GroupKind> kindNames[] = {
    {GroupKind::TaskForce, QT_TRANSLATE_NOOP("cooperation", "task force")},
    {GroupKind::WorkingGroup, QT_TRANSLATE_NOOP("cooperation", "working group")},
    {GroupKind::Subgroup, QT_TRANSLATE_NOOP("cooperation", "subgroup")},
    {GroupKind::Other, QT_TRANSLATE_NOOP("cooperation", "other group")},
};
constexpr NameOf<CooperationScope> scopeNames[] = {
    {CooperationScope::InterSecretariat, QT_TRANSLATE_NOOP("cooperation", "inter-secretariat")},
    {CooperationScope::Tripartite, QT_TRANSLATE_NOOP("cooperation", "tripartite")},
    {CooperationScope::Officers, QT_TRANSLATE_NOOP("cooperation", "officers of the secretariats")},
    {CooperationScope::None, QT_TRANSLATE_NOOP("cooperation", "no scope")},
};
constexpr NameOf<GroupRole> roleNames[] = {
    {GroupRole::CoChair, QT_TRANSLATE_NOOP("cooperation", "co-chair")},
    {GroupRole::Chair, QT_TRANSLATE_NOOP("cooperation", "chair")},
    {GroupRole::Member, QT_TRANSLATE_NOOP("cooperation", "member")},
    {GroupRole::Secretary, QT_TRANSLATE_NOOP("cooperation", "secretary")},
};

template <typename Value, size_t Size>
QString nameOf(const NameOf<Value> (&table)[Size], Value value)
{
    for (const NameOf<Value>& entry : table) {
        if (entry.value == value)
            return Text::tr(entry.name);
    }
    return {};
}

} // namespace

Result<QList<GroupRow>> groupsAsAt(View& view, QDate day, Language language)
{
    return view.read([&](Connection& connection) {
        const Names names(connection, language);
        const QList<domain::GroupMember> members = store::groupMembers(connection);
        QList<GroupRow> rows;
        for (const domain::CooperationGroup& group : store::cooperationGroups(connection)) {
            if (day.isValid() && !group.period.covers(day))
                continue;
            GroupRow row{group, nameIn(group.names, language), names.groups.value(group.parent), {}};
            for (const domain::GroupMember& member : members) {
                if (member.group == group.id && (!day.isValid() || member.period.covers(day)))
                    row.members.append({member, names.of(member.organisation)});
            }
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<HeadingRow>> areasAsAt(View& view, QDate asAt, Language language, const QString& decision)
{
    const QDate day = asAt.isValid() ? asAt : QDate::currentDate();
    return view.read([&](Connection& connection) {
        const Names names(connection, language);
        const QList<domain::AreaLead> leads = store::areaLeads(connection);
        const QList<CooperationArea> areas = store::cooperationAreas(connection);
        QList<HeadingRow> rows;
        for (const domain::AreaHeading& heading : store::areaHeadings(connection)) {
            if (!decision.isEmpty() && heading.decision != decision.simplified())
                continue;
            HeadingRow row{heading, nameIn(heading.names, language), {}};
            for (const CooperationArea& area : areas) {
                if (area.heading == heading.id && area.period.covers(day))
                    row.areas.append(rowOf(names, area, leads, day));
            }
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<AreaRow>> areaHistory(View& view, AreaId area, Language language)
{
    return view.read([&](Connection& connection) -> Result<QList<AreaRow>> {
        if (!store::cooperationArea(connection, area))
            return fail(ErrorCode::NotFound, {QString::number(area.value)});
        const Names names(connection, language);
        const QList<domain::AreaLead> leads = store::areaLeads(connection);
        QList<AreaRow> rows;
        for (const CooperationArea& each : chainOf(store::cooperationAreas(connection), area))
            rows.append(rowOf(names, each, leads, {}));
        return rows;
    });
}

Result<GroupId> groupCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) {
        return recordCalled(store::cooperationGroups(connection), typed, namesOf<domain::CooperationGroup>);
    });
}

Result<AreaId> areaCalled(View& view, const QString& typed, QDate asAt)
{
    const QDate day = asAt.isValid() ? asAt : QDate::currentDate();
    return view.read([&](Connection& connection) {
        QList<CooperationArea> areas = store::cooperationAreas(connection);
        areas.removeIf([&](const CooperationArea& area) { return !area.period.covers(day); });
        return recordCalled(areas, typed, namesOf<CooperationArea>);
    });
}

QString groupKindName(GroupKind kind)
{
    return nameOf(kindNames, kind);
}

QString cooperationScopeName(CooperationScope scope)
{
    return nameOf(scopeNames, scope);
}

QString groupRoleName(GroupRole role)
{
    return nameOf(roleNames, role);
}

} // namespace rapporteur::workspace
