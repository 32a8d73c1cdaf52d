// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation.h"

#include "domain/code_lists.h"

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindCodes{
    CodeEntry{GroupKind::TaskForce, "task_force"_L1},
    CodeEntry{GroupKind::WorkingGroup, "working_group"_L1},
    CodeEntry{GroupKind::Subgroup, "subgroup"_L1},
    CodeEntry{GroupKind::Other, "other"_L1},
};

constexpr std::array scopeCodes{
    CodeEntry{CooperationScope::InterSecretariat, "inter_secretariat"_L1},
    CodeEntry{CooperationScope::Tripartite, "tripartite"_L1},
    CodeEntry{CooperationScope::Officers, "officers"_L1},
    CodeEntry{CooperationScope::None, ""_L1},
};

constexpr std::array roleCodes{
    CodeEntry{GroupRole::CoChair, "co_chair"_L1},
    CodeEntry{GroupRole::Chair, "chair"_L1},
    CodeEntry{GroupRole::Member, "member"_L1},
    CodeEntry{GroupRole::Secretary, "secretary"_L1},
};

} // namespace

QString code(GroupKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<GroupKind> groupKindFromCode(QStringView code)
{
    return knownValue(kindCodes, code);
}

QList<GroupKind> groupKinds()
{
    return allValues(kindCodes);
}

QString code(CooperationScope scope)
{
    return codeOf(scopeCodes, scope);
}

std::optional<CooperationScope> cooperationScopeFromCode(QStringView code)
{
    return knownValue(scopeCodes, code);
}

QList<CooperationScope> cooperationScopes()
{
    return allValues(scopeCodes);
}

QString code(GroupRole role)
{
    return codeOf(roleCodes, role);
}

std::optional<GroupRole> groupRoleFromCode(QStringView code)
{
    return knownValue(roleCodes, code);
}

QList<GroupRole> groupRoles()
{
    return allValues(roleCodes);
}

} // namespace rapporteur::domain
