// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers of decisions and of what hangs on them, one type each.
#pragma once

#include "domain/ids.h"

namespace rapporteur::domain {

using DecisionId = Id<struct DecisionTag>;
using DecisionNodeId = Id<struct DecisionNodeTag>;
using MandateId = Id<struct MandateTag>;
using StatusEntryId = Id<struct StatusEntryTag>;
using EvidenceId = Id<struct EvidenceTag>;
using ActivityId = Id<struct ActivityTag>;

} // namespace rapporteur::domain
