// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/call.h"

#include "domain/code_lists.h"

#include <algorithm>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array audienceCodes{
    CodeEntry{CallAudience::Named, "named"_L1},
    CodeEntry{CallAudience::Parties, "parties"_L1},
    CodeEntry{CallAudience::States, "states"_L1},
    CodeEntry{CallAudience::All, "all"_L1},
};

} // namespace

QString code(CallAudience audience)
{
    return codeOf(audienceCodes, audience);
}

std::optional<CallAudience> callAudienceFromCode(QStringView code)
{
    return knownValue(audienceCodes, code);
}

QList<CallAudience> callAudiences()
{
    return allValues(audienceCodes);
}

int daysLate(const Submission& submission, const Call& call)
{
    if (!call.deadline.isValid() || !submission.receivedOn.isValid())
        return 0;
    return int(std::max<qint64>(0, call.deadline.daysTo(submission.receivedOn)));
}

} // namespace rapporteur::domain
