// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import_job.h"

#include "domain/code_table.h"

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array states{
    CodeEntry{JobState::Queued, "queued"_L1},       CodeEntry{JobState::Running, "running"_L1},
    CodeEntry{JobState::Done, "done"_L1},           CodeEntry{JobState::Failed, "failed"_L1},
    CodeEntry{JobState::Duplicate, "duplicate"_L1}, CodeEntry{JobState::Waiting, "waiting"_L1},
    CodeEntry{JobState::Cancelled, "cancelled"_L1},
};

constexpr std::array results{
    CodeEntry{ImportResult::Imported, "imported"_L1},
    CodeEntry{ImportResult::Duplicate, "duplicate"_L1},
    CodeEntry{ImportResult::Waiting, "waiting"_L1},
    CodeEntry{ImportResult::Failed, "failed"_L1},
};

} // namespace

QString code(JobState state)
{
    return codeOf(states, state);
}

JobState jobStateFromCode(QStringView wanted)
{
    return valueOf(states, wanted);
}

QString code(ImportResult result)
{
    return codeOf(results, result);
}

} // namespace rapporteur::domain
