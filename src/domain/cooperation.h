// SPDX-License-Identifier: GPL-3.0-or-later
// How secretariats work together: groups with their members, areas of cooperation under the headings of a decision,
// and the officers who lead them. All of it changes with time and is shown as at a day.
#pragma once

#include "domain/body.h"
#include "domain/meeting_ids.h"
#include "domain/period.h"

namespace rapporteur::domain {

enum class GroupKind : quint8 { TaskForce, WorkingGroup, Subgroup, Other };
/// "task_force", "working_group", "subgroup", "other".
QString code(GroupKind kind);
std::optional<GroupKind> groupKindFromCode(QStringView code);
QList<GroupKind> groupKinds();

/// Who works together: two secretariats, those with a third entity, or officers without a group.
enum class CooperationScope : quint8 { None, InterSecretariat, Tripartite, Officers };
/// "", "inter_secretariat", "tripartite", "officers".
QString code(CooperationScope scope);
std::optional<CooperationScope> cooperationScopeFromCode(QStringView code);
/// The three scopes and then None.
QList<CooperationScope> cooperationScopes();

enum class GroupRole : quint8 { CoChair, Chair, Member, Secretary };
/// "co_chair", "chair", "member", "secretary".
QString code(GroupRole role);
std::optional<GroupRole> groupRoleFromCode(QStringView code);
QList<GroupRole> groupRoles();

struct CooperationGroup {
    GroupId id;
    GroupKind kind = GroupKind::WorkingGroup;
    CooperationScope scope = CooperationScope::None;
    GroupId parent;   ///< under whose guidance it works; null: none
    QString decision; ///< decision and paragraph under which it works: "MC-3/11, 2"
    Period period;
    Translations names;
    QString notes;
    bool operator==(const CooperationGroup&) const = default;
};

struct GroupMember {
    GroupMemberId id;
    GroupId group;
    OrganisationId organisation;
    QString person; ///< empty where the entity as such is the member
    GroupRole role = GroupRole::Member;
    Period period;
    bool operator==(const GroupMember&) const = default;
};

/// One of the matters of a decision under which areas of cooperation stand.
struct AreaHeading {
    AreaHeadingId id;
    QString decision;
    int position = 0; ///< among the headings of the decision, from 0
    Translations names;
    bool operator==(const AreaHeading&) const = default;
};

/// An area in which entities cooperate, with one scope: where that changes, it ends and another begins after it.
struct CooperationArea {
    AreaId id;
    AreaHeadingId heading;
    int position = 0; ///< under its heading, from 0
    CooperationScope scope = CooperationScope::None;
    GroupId group; ///< that works on it; null: none named
    AreaId before; ///< the area that it continues; null: it is new
    Period period;
    Translations names;
    QString notes;
    bool operator==(const CooperationArea&) const = default;
};

/// The officer who leads an area for an entity.
struct AreaLead {
    AreaLeadId id;
    AreaId area;
    OrganisationId organisation;
    QString person; ///< empty while none is named
    Period period;
    bool operator==(const AreaLead&) const = default;
};

} // namespace rapporteur::domain
