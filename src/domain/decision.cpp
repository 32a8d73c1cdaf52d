// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "domain/code_table.h"

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds{
    CodeEntry{DecisionKind::Decision, "decision"_L1},
    CodeEntry{DecisionKind::Resolution, "resolution"_L1},
    CodeEntry{DecisionKind::Recommendation, "recommendation"_L1},
    CodeEntry{DecisionKind::Other, "other"_L1},
};

constexpr std::array states{
    CodeEntry{DecisionState::Adopted, "adopted"_L1},
    CodeEntry{DecisionState::Draft, "draft"_L1},
    CodeEntry{DecisionState::Superseded, "superseded"_L1},
    CodeEntry{DecisionState::Withdrawn, "withdrawn"_L1},
};

constexpr std::array relations{
    CodeEntry{DecisionRelationKind::Restates, "restates"_L1},
    CodeEntry{DecisionRelationKind::Amends, "amends"_L1},
    CodeEntry{DecisionRelationKind::Supersedes, "supersedes"_L1},
    CodeEntry{DecisionRelationKind::Follows, "follows"_L1},
    CodeEntry{DecisionRelationKind::Contradicts, "contradicts"_L1},
    CodeEntry{DecisionRelationKind::Implements, "implements"_L1},
    CodeEntry{DecisionRelationKind::Clarifies, "clarifies"_L1},
    CodeEntry{DecisionRelationKind::Withdraws, "withdraws"_L1},
    CodeEntry{DecisionRelationKind::ParallelTo, "parallel_to"_L1},
    CodeEntry{DecisionRelationKind::Answers, "answers"_L1},
    CodeEntry{DecisionRelationKind::DraftOf, "draft_of"_L1},
};

constexpr std::array origins{
    CodeEntry{Origin::Person, "person"_L1},
    CodeEntry{Origin::Text, "text"_L1},
    CodeEntry{Origin::Import, "import"_L1},
};

constexpr std::array roles{
    CodeEntry{DecisionDocumentRole::FoundIn, "found_in"_L1},
    CodeEntry{DecisionDocumentRole::PreparedBy, "prepared_by"_L1},
};

constexpr std::array nodeKinds{
    CodeEntry{NodeKind::Text, "text"_L1},       CodeEntry{NodeKind::Preamble, "preamble"_L1},
    CodeEntry{NodeKind::Heading, "heading"_L1}, CodeEntry{NodeKind::Paragraph, "paragraph"_L1},
    CodeEntry{NodeKind::Item, "item"_L1},       CodeEntry{NodeKind::Annex, "annex"_L1},
};

} // namespace

QString code(DecisionKind kind)
{
    return codeOf(kinds, kind);
}

DecisionKind decisionKindFromCode(QStringView wanted)
{
    return valueOf(kinds, wanted);
}

QString code(DecisionState state)
{
    return codeOf(states, state);
}

DecisionState decisionStateFromCode(QStringView wanted)
{
    return valueOf(states, wanted);
}

QString code(DecisionRelationKind kind)
{
    return codeOf(relations, kind);
}

std::optional<DecisionRelationKind> decisionRelationKindFromCode(QStringView wanted)
{
    for (const auto& entry : relations) {
        if (entry.code == wanted)
            return entry.value;
    }
    return std::nullopt;
}

QList<DecisionRelationKind> decisionRelationKinds()
{
    QList<DecisionRelationKind> all;
    for (const auto& entry : relations)
        all.append(entry.value);
    return all;
}

QString code(Origin origin)
{
    return codeOf(origins, origin);
}

Origin originFromCode(QStringView wanted)
{
    return valueOf(origins, wanted);
}

QString code(DecisionDocumentRole role)
{
    return codeOf(roles, role);
}

DecisionDocumentRole decisionDocumentRoleFromCode(QStringView wanted)
{
    return valueOf(roles, wanted);
}

QString code(NodeKind kind)
{
    return codeOf(nodeKinds, kind);
}

NodeKind nodeKindFromCode(QStringView wanted)
{
    return valueOf(nodeKinds, wanted);
}

} // namespace rapporteur::domain
