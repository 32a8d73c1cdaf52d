// SPDX-License-Identifier: GPL-3.0-or-later
// The log of activities: what was done, when, where, with whom and with whose money; each change one labelled action
// that can be undone.
#pragma once

#include "store/activity_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct ActivityQuery {
    store::ActivityFilter filter;
    store::ActivityOrder order = store::ActivityOrder::Latest;
    int offset = 0;
    int limit = -1; ///< negative: all
};
struct ActivityList {
    int total = 0;
    QList<domain::ActivityId> ids;
    QList<domain::Activity> activities;
};
/// Ids and records of one stretch of the log, with the total.
Result<ActivityList> listActivities(View& view, const ActivityQuery& query);
Result<QList<domain::ActivityId>> activityIds(View& view, const ActivityQuery& query);
/// Errors: NotFound.
Result<domain::Activity> activity(View& view, domain::ActivityId id);
Result<QStringList> activityNames(View& view, store::ActivityNames which);

QString activityKindName(domain::ActivityKind kind);
QString activityStateName(domain::ActivityState state);
/// "5–7 July 2017", "July 2018", "first quarter of 2022" in the language of the interface.
QString dateRangeName(const domain::DateRange& dates);

/// Errors: Invalid without a title or with something that is no symbol, NotFound for a meeting or mandate that is not
/// there.
Result<domain::ActivityId> addActivity(Library& library, const domain::Activity& activity);
Result<void> setActivity(Library& library, const domain::Activity& activity);
Result<void> removeActivity(Library& library, domain::ActivityId activity);
Result<void> linkActivity(Library& library, domain::ActivityId activity, domain::MandateId mandate);
Result<void> unlinkActivity(Library& library, domain::ActivityId activity, domain::MandateId mandate);

} // namespace rapporteur::workspace
