// SPDX-License-Identifier: GPL-3.0-or-later
// Cooperation as a window and the command line use it: groups with their members, areas with scope and leads as at a
// day, how an area came to be what it is, and the changes that a person makes.
#pragma once

#include "store/cooperation_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct MemberRow {
    domain::GroupMember member;
    QString organisation; ///< its name
};
struct GroupRow {
    domain::CooperationGroup group;
    QString name;
    QString parent; ///< the name of the group above; empty: none
    QList<MemberRow> members;
};
/// The groups that are at work on a day with those who are members then; an invalid day: all that there were and are,
/// with all members. By beginning. Names are in the language, else in English, else in another.
Result<QList<GroupRow>> groupsAsAt(View& view, QDate day, domain::Language language);

struct LeadRow {
    domain::AreaLead lead;
    QString organisation; ///< its name
};
struct AreaRow {
    domain::CooperationArea area;
    QString name;
    QString group; ///< the name of the group that works on it; empty: none
    QList<LeadRow> leads;
};
struct HeadingRow {
    domain::AreaHeading heading;
    QString name;
    QList<AreaRow> areas;
};
/// The table of areas on a day (invalid: today), heading by heading, with the leads of that day. Headings without an
/// area on that day are in it too. `decision`: only its headings; empty: all.
Result<QList<HeadingRow>> areasAsAt(View& view, QDate day, domain::Language language, const QString& decision = {});
/// The area with what it continues and what continues it, oldest first, each with all its leads. Errors: NotFound.
Result<QList<AreaRow>> areaHistory(View& view, domain::AreaId area, domain::Language language);
/// The one group whose name is, or else holds, the text, whatever its case and accents. Errors: NotFound, Ambiguous.
Result<domain::GroupId> groupCalled(View& view, const QString& typed);
/// The one area on a day (invalid: today) whose name is, or else holds, the text. Errors: NotFound, Ambiguous.
Result<domain::AreaId> areaCalled(View& view, const QString& typed, QDate day);

/// Names of values in the language of the interface.
QString groupKindName(domain::GroupKind kind);
/// "no scope" for None.
QString cooperationScopeName(domain::CooperationScope scope);
QString groupRoleName(domain::GroupRole role);

// Changes: each is one labelled action that can be undone. Their errors are told in the store's header. A null id
// adds, another changes.

Result<domain::GroupId> setCooperationGroup(Library& library, const domain::CooperationGroup& group);
Result<void> removeCooperationGroup(Library& library, domain::GroupId group);
Result<domain::GroupMemberId> setGroupMember(Library& library, const domain::GroupMember& member);
Result<void> removeGroupMember(Library& library, domain::GroupMemberId member);
Result<domain::AreaHeadingId> setAreaHeading(Library& library, const domain::AreaHeading& heading);
Result<void> removeAreaHeading(Library& library, domain::AreaHeadingId heading);
Result<domain::AreaId> setCooperationArea(Library& library, const domain::CooperationArea& area);
Result<void> removeCooperationArea(Library& library, domain::AreaId area);
/// From a day on the area has another scope, and another group that works on it (null: none): it ends the day before,
/// and the area whose id is returned continues it, with the leads of that day. Errors: NotFound; Invalid without a
/// day, for the scope that it has, for a day on which it has not yet begun or is over, where another continues it.
Result<domain::AreaId> changeScope(Library& library, domain::AreaId area, QDate day, domain::CooperationScope scope,
                                   domain::GroupId group = {});
Result<domain::AreaLeadId> setAreaLead(Library& library, const domain::AreaLead& lead);
Result<void> removeAreaLead(Library& library, domain::AreaLeadId lead);

} // namespace rapporteur::workspace
