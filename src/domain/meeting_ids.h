// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers of what hangs on meetings and on cooperation, one type each.
#pragma once

#include "domain/ids.h"

namespace rapporteur::domain {

using OrganisationId = Id<struct OrganisationTag>;
using ParticipationId = Id<struct ParticipationTag>;
using ParticipantId = Id<struct ParticipantTag>;
using CallId = Id<struct CallTag>;
using SubmissionId = Id<struct SubmissionTag>;
using GroupId = Id<struct GroupTag>;
using GroupMemberId = Id<struct GroupMemberTag>;
using AreaHeadingId = Id<struct AreaHeadingTag>;
using AreaId = Id<struct AreaTag>;
using AreaLeadId = Id<struct AreaLeadTag>;
using AgreementId = Id<struct AgreementTag>;
using AgreementLineId = Id<struct AgreementLineTag>;
using ContributionId = Id<struct ContributionTag>;

} // namespace rapporteur::domain
