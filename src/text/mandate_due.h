// SPDX-License-Identifier: GPL-3.0-or-later
// By when an action is asked for, and on what condition.
#pragma once

#include "domain/language.h"

#include <QString>

namespace rapporteur::text {

/// The due time of an action in the words of a decision: "2016-03-31" for a calendar date, "meeting:4" for "at its
/// fourth meeting", "meeting:4-180d" for "six months before its fourth meeting", "meeting:next", "recurring:meeting"
/// for "at each ordinary meeting", "recurring:P1Y" for "annually", "recurring:P4Y" for "every four years",
/// "event:entry into force"; empty if none is given. A month or year stands for its last day. A date counts only
/// behind a word such as "by"; a meeting is never turned into a date here, because it moves. Any thread. Forms: field
/// notes on decisions, sections 4 and 6.
QString dueOf(const QString& action, domain::Language language);

/// "subject to the availability of resources" and its like, as printed; empty if there is none. Any thread.
QString conditionOf(const QString& action, domain::Language language);

} // namespace rapporteur::text
