// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/activities.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

template <typename Change>
Result<void> change(Library& library, const QString& label, Change&& body)
{
    return library.store().write(label, [&](Connection& connection) { body(connection); });
}

} // namespace

Result<ActivityList> listActivities(View& view, const ActivityQuery& query)
{
    return view.read([&](Connection& connection) {
        ActivityList list;
        list.total = store::countActivities(connection, query.filter);
        list.ids = store::activityIds(connection, query.filter, query.order, query.offset, query.limit);
        list.activities = store::activities(connection, list.ids);
        return list;
    });
}

Result<QList<ActivityId>> activityIds(View& view, const ActivityQuery& query)
{
    return view.read([&](Connection& connection) {
        return store::activityIds(connection, query.filter, query.order, query.offset, query.limit);
    });
}

Result<Activity> activity(View& view, ActivityId id)
{
    return view.read([&](Connection& connection) -> Result<Activity> {
        const QList<Activity> found = store::activities(connection, {id});
        if (found.isEmpty())
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return found.first();
    });
}

Result<QStringList> activityNames(View& view, store::ActivityNames which)
{
    return view.read([&](Connection& connection) { return store::activityNames(connection, which); });
}

Result<ActivityId> addActivity(Library& library, const Activity& given)
{
    return library.store().write(Text::tr("add an activity"),
                                 [&](Connection& connection) { return store::addActivity(connection, given); });
}

Result<void> setActivity(Library& library, const Activity& given)
{
    return change(library, Text::tr("change an activity"),
                  [&](Connection& connection) { store::setActivity(connection, given); });
}

Result<void> removeActivity(Library& library, ActivityId id)
{
    return change(library, Text::tr("delete an activity"),
                  [&](Connection& connection) { store::removeActivity(connection, id); });
}

Result<void> linkActivity(Library& library, ActivityId id, domain::MandateId mandate)
{
    return change(library, Text::tr("link an activity and a mandate"),
                  [&](Connection& connection) { store::linkActivity(connection, id, mandate); });
}

Result<void> unlinkActivity(Library& library, ActivityId id, domain::MandateId mandate)
{
    return change(library, Text::tr("unlink an activity and a mandate"),
                  [&](Connection& connection) { store::unlinkActivity(connection, id, mandate); });
}

} // namespace rapporteur::workspace
