// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of a meeting say on their first page: body, ordinal, days and place, in the language of the paper.
#pragma once

#include "domain/ids.h"
#include "report/meeting_documents.h"
#include "store/connection.h"

namespace rapporteur::workspace {

/// Symbols, item and titles are left to the paper. Throws Refused: NotFound.
report::MeetingHead meetingHead(store::Connection& connection, domain::MeetingId meeting, domain::Language language);

} // namespace rapporteur::workspace
