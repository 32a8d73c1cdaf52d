// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, areas of cooperation and their leads in the library. Functions that write throw Refused: NotFound for what
// is not there, Invalid for days before 1945 or ends before beginnings and for texts that are too long.
#pragma once

#include "domain/cooperation.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All groups, those that began first first; undated ones last.
QList<domain::CooperationGroup> cooperationGroups(Connection& connection);
std::optional<domain::CooperationGroup> cooperationGroup(Connection& connection, domain::GroupId id);
/// Adds a group (null id) or makes the one of this id what is given; returns the id. Throws Invalid too without a
/// name, and for a group that would stand under itself.
domain::GroupId setCooperationGroup(Connection& connection, const domain::CooperationGroup& group);
/// With its members. Throws Invalid where groups stand under it or areas are its work.
void removeCooperationGroup(Connection& connection, domain::GroupId id);

/// The members of one group, or of all (null), as they were added.
QList<domain::GroupMember> groupMembers(Connection& connection, domain::GroupId group = {});
/// Adds a member (null id) or changes one; returns the id. Throws Invalid too where the same entity and person is in
/// the group already in a part of that time.
domain::GroupMemberId setGroupMember(Connection& connection, const domain::GroupMember& member);
void removeGroupMember(Connection& connection, domain::GroupMemberId id);

/// All headings by decision and position.
QList<domain::AreaHeading> areaHeadings(Connection& connection);
/// Adds a heading (null id) or changes one; returns the id. A negative position: the last of its decision. Throws
/// Invalid too without a name.
domain::AreaHeadingId setAreaHeading(Connection& connection, const domain::AreaHeading& heading);
/// Throws Invalid where areas stand under it.
void removeAreaHeading(Connection& connection, domain::AreaHeadingId id);

/// All areas, whenever they were, by heading, position and beginning.
QList<domain::CooperationArea> cooperationAreas(Connection& connection);
std::optional<domain::CooperationArea> cooperationArea(Connection& connection, domain::AreaId id);
/// Adds an area (null id) or changes one; returns the id. A negative position: the last of its heading. Throws
/// Invalid too without a name, for an area that would continue itself, or that begins before the one it continues
/// is over.
domain::AreaId setCooperationArea(Connection& connection, const domain::CooperationArea& area);
/// With its leads. Throws Invalid where another area continues it.
void removeCooperationArea(Connection& connection, domain::AreaId id);

/// The leads of one area, or of all (null), as they were added.
QList<domain::AreaLead> areaLeads(Connection& connection, domain::AreaId area = {});
/// Adds a lead (null id) or changes one; returns the id. Throws Invalid too where the same entity and person leads it
/// already in a part of that time.
domain::AreaLeadId setAreaLead(Connection& connection, const domain::AreaLead& lead);
void removeAreaLead(Connection& connection, domain::AreaLeadId id);

} // namespace rapporteur::store
