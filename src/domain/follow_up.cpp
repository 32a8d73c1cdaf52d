// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/follow_up.h"

#include "domain/code_table.h"

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array categories{
    CodeEntry{VerbCategory::Unknown, ""_L1},
    CodeEntry{VerbCategory::Observing, "observing"_L1},
    CodeEntry{VerbCategory::Evaluative, "evaluative"_L1},
    CodeEntry{VerbCategory::Reinforcing, "reinforcing"_L1},
    CodeEntry{VerbCategory::Directive, "directive"_L1},
    CodeEntry{VerbCategory::Deciding, "deciding"_L1},
};

constexpr std::array states{
    CodeEntry{MandateState::Proposed, "proposed"_L1},
    CodeEntry{MandateState::Confirmed, "confirmed"_L1},
    CodeEntry{MandateState::Rejected, "rejected"_L1},
};

constexpr std::array statuses{
    CodeEntry{FollowUpStatus::NothingRecorded, "nothing_recorded"_L1},
    CodeEntry{FollowUpStatus::NotStarted, "not_started"_L1},
    CodeEntry{FollowUpStatus::UnderWay, "under_way"_L1},
    CodeEntry{FollowUpStatus::PartlyDone, "partly_done"_L1},
    CodeEntry{FollowUpStatus::Done, "done"_L1},
    CodeEntry{FollowUpStatus::Overtaken, "overtaken"_L1},
    CodeEntry{FollowUpStatus::Superseded, "superseded"_L1},
    CodeEntry{FollowUpStatus::Elapsed, "elapsed"_L1},
    CodeEntry{FollowUpStatus::NoFurtherAction, "no_further_action"_L1},
};

constexpr std::array evidenceKinds{
    CodeEntry{EvidenceKind::Document, "document"_L1}, CodeEntry{EvidenceKind::Meeting, "meeting"_L1},
    CodeEntry{EvidenceKind::Activity, "activity"_L1}, CodeEntry{EvidenceKind::File, "file"_L1},
    CodeEntry{EvidenceKind::Address, "address"_L1},   CodeEntry{EvidenceKind::Other, "other"_L1},
};

} // namespace

VerbCategory verbCategoryFromCode(QStringView wanted)
{
    return valueOf(categories, wanted);
}

QString code(MandateState state)
{
    return codeOf(states, state);
}

MandateState mandateStateFromCode(QStringView wanted)
{
    return valueOf(states, wanted);
}

QString code(FollowUpStatus status)
{
    return codeOf(statuses, status);
}

std::optional<FollowUpStatus> followUpStatusFromCode(QStringView wanted)
{
    for (const auto& entry : statuses) {
        if (entry.code == wanted)
            return entry.value;
    }
    return std::nullopt;
}

QList<FollowUpStatus> followUpStatuses()
{
    QList<FollowUpStatus> all;
    for (const auto& entry : statuses)
        all.append(entry.value);
    return all;
}

bool isClosed(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Done:
    case FollowUpStatus::Overtaken:
    case FollowUpStatus::Superseded:
    case FollowUpStatus::Elapsed:
    case FollowUpStatus::NoFurtherAction:
        return true;
    case FollowUpStatus::NothingRecorded:
    case FollowUpStatus::NotStarted:
    case FollowUpStatus::UnderWay:
    case FollowUpStatus::PartlyDone:
        break;
    }
    return false;
}

QString code(EvidenceKind kind)
{
    return codeOf(evidenceKinds, kind);
}

std::optional<EvidenceKind> evidenceKindFromCode(QStringView wanted)
{
    for (const auto& entry : evidenceKinds) {
        if (entry.code == wanted)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace rapporteur::domain
