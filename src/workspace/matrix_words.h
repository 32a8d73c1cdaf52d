// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a matrix in the language of the report, which need not be that of the interface.
#pragma once

#include "domain/follow_up.h"
#include "store/due_dates.h"

namespace rapporteur::workspace {

/// "under way", "en cours", "正在进行" …; for nothing recorded too.
QString statusWord(domain::FollowUpStatus status, domain::Language language);
/// "COP-5", "each meeting", "every 4 years", "entry into force"; empty for a day, which stands as a date.
QString dueWord(const store::ResolvedDue& due, domain::Language language);

} // namespace rapporteur::workspace
