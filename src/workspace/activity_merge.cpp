// SPDX-License-Identifier: GPL-3.0-or-later
// How an activity of a source stands to the log.
#include "domain/symbol.h"
#include "store/activity_repository.h"
#include "store/decision_repository.h"
#include "store/mandate_repository.h"
#include "store/meeting_repository.h"
#include "workspace/decision_merge.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Activity;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

/// The mandates of a paragraph of a decision, as a source names them; none if it is not there (yet).
QList<domain::ActivityMandate> mandatesCalled(Connection& connection, const domain::ActivityMandate& called)
{
    QList<domain::ActivityMandate> found;
    for (const domain::DecisionId decision : store::decisionsNumbered(connection, called.number)) {
        const domain::DecisionNodeId node = store::nodeAt(connection, decision, called.path);
        if (node.isNull())
            continue;
        for (const domain::Mandate& mandate : store::mandatesOfNode(connection, node))
            found.append({mandate.id, decision, called.number, called.path});
    }
    return found;
}

/// The activity with meetings and mandates found in the library; what is not found is told.
Activity found(Connection& connection, const Activity& given, QStringList& problems)
{
    Activity activity = given;
    activity.meetings.clear();
    for (const domain::ActivityMeeting& meeting : given.meetings) {
        const QList<domain::MeetingId> called = store::meetingsCalled(connection, meeting.shown);
        if (called.size() == 1)
            activity.meetings.append({called.first(), meeting.shown});
        else
            problems.append(Text::tr("The meeting “%1” is not in the register of meetings.").arg(meeting.shown));
    }
    activity.mandates.clear();
    for (const domain::ActivityMandate& mandate : given.mandates) {
        const auto called = mandatesCalled(connection, mandate);
        if (called.isEmpty())
            problems.append(Text::tr("The register has no mandate in %1, paragraph %2.")
                                .arg(mandate.number, domain::shownPath(mandate.path)));
        activity.mandates += called;
    }
    return activity;
}

bool sameTexts(const Activity& one, const Activity& other)
{
    if (one.texts.keys() != other.texts.keys())
        return false;
    for (auto text = one.texts.begin(); text != one.texts.end(); ++text) {
        const domain::ActivityText& same = other.texts[text.key()];
        if (text->title != same.title || text->description != same.description)
            return false;
    }
    return true;
}

template <typename List, typename Key>
QStringList sortedKeys(const List& list, Key key)
{
    QStringList keys;
    for (const auto& each : list)
        keys.append(key(each));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

bool isSame(const Activity& known, const Activity& wanted)
{
    const auto itself = [](const QString& text) { return text; };
    const auto meeting = [](const domain::ActivityMeeting& each) { return QString::number(each.meeting.value); };
    const auto mandate = [](const domain::ActivityMandate& each) { return QString::number(each.mandate.value); };
    const auto symbol = [](const QString& typed) { return domain::canonicalSymbol(typed); };
    return known.kind == wanted.kind && known.state == wanted.state && known.dates == wanted.dates &&
           known.places == wanted.places && known.partners == wanted.partners && known.donors == wanted.donors &&
           known.source == wanted.source && known.officer == wanted.officer && sameTexts(known, wanted) &&
           sortedKeys(known.areas, itself) == sortedKeys(wanted.areas, itself) &&
           sortedKeys(known.documents, symbol) == sortedKeys(wanted.documents, symbol) &&
           sortedKeys(known.meetings, meeting) == sortedKeys(wanted.meetings, meeting) &&
           sortedKeys(known.mandates, mandate) == sortedKeys(wanted.mandates, mandate);
}

} // namespace

DraftComparison compareActivity(Connection& connection, const Activity& given)
{
    DraftComparison result;
    const Activity wanted = found(connection, given, result.problems);
    const domain::ActivityId known = store::activityOfSource(connection, given.sourceKey);
    if (!known.isNull()) {
        const QList<Activity> held = store::activities(connection, {known});
        if (!held.isEmpty() && isSame(held.first(), wanted))
            return result;
    }
    result.change = known.isNull() ? ImportChange::Added : ImportChange::Changed;
    result.differences.append({known.isNull() ? Text::tr("The activity is new.") : Text::tr("The activity changes."),
                               [given, known](Connection& db) {
                                   // Decisions of the same source are there by now.
                                   QStringList ignored;
                                   Activity activity = found(db, given, ignored);
                                   activity.id = known;
                                   if (known.isNull())
                                       store::addActivity(db, activity);
                                   else
                                       store::setActivity(db, activity);
                               }});
    return result;
}

} // namespace rapporteur::workspace
