// SPDX-License-Identifier: GPL-3.0-or-later
// Activities in the library: adding and changing them, what they are linked to, and the log of them.
#pragma once

#include "domain/activity.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Writes an activity with everything it names; returns its id. Meetings and mandates are told by their ids. Throws
/// Refused: Invalid without a title, NotFound for a meeting or mandate that is not there.
domain::ActivityId addActivity(Connection& connection, const domain::Activity& activity);
/// Makes the activity of this id what is given. Throws Refused as above, and NotFound.
void setActivity(Connection& connection, const domain::Activity& activity);
/// Takes it away, with the evidence that points to it.
void removeActivity(Connection& connection, domain::ActivityId activity);
void linkActivity(Connection& connection, domain::ActivityId activity, domain::MandateId mandate);
void unlinkActivity(Connection& connection, domain::ActivityId activity, domain::MandateId mandate);

/// The activity imported under this key; null if there is none.
domain::ActivityId activityOfSource(Connection& connection, const QString& sourceKey);

/// Conditions that all must hold; an empty list or value asks nothing.
struct ActivityFilter {
    QList<domain::ActivityKind> kinds;
    QList<domain::ActivityState> states;
    QDate from; ///< it goes on on this day or later
    QDate to;   ///< it begins on this day or earlier
    QList<domain::MandateId> mandates;
    QList<domain::DecisionId> decisions;
    QList<domain::MeetingId> meetings;
    QString partner; ///< a partner of exactly this name
    QString donor;
    QString area;
    QString officer;
    QString text; ///< a part of a title, description, place, partner or donor
};

enum class ActivityOrder : quint8 { Latest, Earliest };

int countActivities(Connection& connection, const ActivityFilter& filter);
/// `limit` ids from `offset` on; a negative limit: all. Those without days come last.
QList<domain::ActivityId> activityIds(Connection& connection, const ActivityFilter& filter, ActivityOrder order,
                                      int offset, int limit);
/// These activities with all that they name, in the order given; those that are gone are left out.
QList<domain::Activity> activities(Connection& connection, const QList<domain::ActivityId>& ids);

/// The names of partners, donors or areas in use, the commonest first: what an entry offers.
enum class ActivityNames : quint8 { Partners, Donors, Areas, Places };
QStringList activityNames(Connection& connection, ActivityNames which);

} // namespace rapporteur::store
