// SPDX-License-Identifier: GPL-3.0-or-later
// activity: the log of what was done.
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/queries.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Activity;

namespace {

/// The mandates of "MC-3/11 5 (b)".
Result<QList<domain::ActivityMandate>> mandatesCalled(workspace::View& view, const QString& typed)
{
    const auto decision = workspace::decisionCalled(view, typed.section(u' ', 0, 0));
    if (!decision)
        return Failure(decision.error());
    const auto record = workspace::decisionRecord(view, *decision, {}, {});
    if (!record)
        return Failure(record.error());
    const auto mandates = mandatesAt(*record, typed.section(u' ', 1));
    if (!mandates)
        return Failure(mandates.error());
    QList<domain::ActivityMandate> found;
    for (const store::MandateRecord& mandate : *mandates)
        found.append({mandate.mandate.id, *decision, record->decision.number, mandate.path});
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {typed});
    return found;
}

Result<void> readLinks(workspace::View& view, const Invocation& invocation, Activity& activity)
{
    for (const QString& typed : invocation.values("mandate")) {
        const auto mandates = mandatesCalled(view, typed);
        if (!mandates)
            return Failure(mandates.error());
        activity.mandates += *mandates;
    }
    for (const QString& typed : invocation.values("meeting")) {
        const auto meetings = workspace::meetingsCalled(view, typed);
        if (!meetings)
            return Failure(meetings.error());
        if (meetings->size() != 1)
            return fail(meetings->isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
                        {typed, QString::number(meetings->size())});
        activity.meetings.append({meetings->first(), typed});
    }
    return {};
}

Result<Activity> readActivity(workspace::View& view, const Invocation& invocation)
{
    Activity activity;
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    activity.texts.insert(*language == domain::Language::Unknown ? domain::Language::English : *language,
                          {invocation.value("title"), invocation.value("description")});
    if (invocation.has("kind")) {
        const auto kind = domain::activityKindFromCode(invocation.value("kind"));
        if (!kind) {
            QStringList words;
            for (const domain::ActivityKind each : domain::activityKinds())
                words.append(code(each));
            return fail(ErrorCode::WrongUsage, {Text::tr("There is no kind of activity “%1”; there are %2.")
                                                    .arg(invocation.value("kind"), words.join(u", "_s))});
        }
        activity.kind = *kind;
    }
    if (invocation.has("state")) {
        const auto state = domain::activityStateFromCode(invocation.value("state"));
        if (!state)
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("There is no state “%1”; there are done, planned, under_way, cancelled.")
                             .arg(invocation.value("state"))});
        activity.state = *state;
    }
    const auto dates = domain::dateRangeFromText(invocation.value("dates"));
    if (!dates)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("“%1” is no run of days: give 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 or "
                              "2019.")
                         .arg(invocation.value("dates"))});
    activity.dates = *dates;
    activity.places = invocation.values("place");
    activity.partners = invocation.values("partner");
    activity.donors = invocation.values("donor");
    activity.areas = invocation.values("area");
    activity.documents = invocation.values("document");
    activity.source = invocation.value("source");
    activity.officer = invocation.value("officer");
    if (const auto linked = readLinks(view, invocation, activity); !linked)
        return Failure(linked.error());
    return activity;
}

Result<workspace::ActivityQuery> queryOf(workspace::View& view, const Invocation& invocation)
{
    workspace::ActivityQuery query;
    const auto limit = numberOf(invocation, "limit", -1);
    const auto offset = numberOf(invocation, "offset", 0);
    const auto from = dayOf(invocation, "from");
    const auto to = dayOf(invocation, "to");
    if (!limit || !offset)
        return Failure(!limit ? limit.error() : offset.error());
    if (!from || !to)
        return Failure(!from ? from.error() : to.error());
    query.limit = *limit;
    query.offset = *offset;
    query.filter.from = *from;
    query.filter.to = *to;
    query.filter.text = invocation.value("text");
    query.filter.donor = invocation.value("donor");
    query.filter.partner = invocation.value("partner");
    query.filter.area = invocation.value("area");
    query.filter.officer = invocation.value("officer");
    if (const auto kind = domain::activityKindFromCode(invocation.value("kind")))
        query.filter.kinds = {*kind};
    if (const auto state = domain::activityStateFromCode(invocation.value("state")))
        query.filter.states = {*state};
    Activity named;
    if (const auto linked = readLinks(view, invocation, named); !linked)
        return Failure(linked.error());
    for (const domain::ActivityMandate& mandate : named.mandates)
        query.filter.mandates.append(mandate.mandate);
    for (const domain::ActivityMeeting& meeting : named.meetings)
        query.filter.meetings.append(meeting.meeting);
    return query;
}

QString titleOf(const Activity& activity, const QList<domain::Language>& languages)
{
    domain::Translations titles;
    for (auto text = activity.texts.begin(); text != activity.texts.end(); ++text)
        titles.insert(text.key(), text->title);
    return domain::preferred(titles, languages);
}

Result<void> list(workspace::View& view, const Invocation& invocation)
{
    const auto query = queryOf(view, invocation);
    const auto languages = shownLanguages(invocation);
    if (!query)
        return Failure(query.error());
    if (!languages)
        return Failure(languages.error());
    const auto found = workspace::listActivities(view, *query);
    if (!found)
        return Failure(found.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Activity& activity : found->activities) {
        array.append(activityJson(activity));
        rows.append({QString::number(activity.id.value), domain::dateRangeText(activity.dates),
                     workspace::activityKindName(activity.kind), activity.places.join(u"; "_s).left(30),
                     titleOf(activity, *languages).left(70)});
    }
    if (invocation.json())
        printJson({{u"activities"_s, array}, {u"total"_s, found->total}});
    else
        printTable({Text::tr("Number"), Text::tr("Dates"), Text::tr("Kind"), Text::tr("Place"), Text::tr("Title")},
                   rows);
    return {};
}

Result<void> add(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto given = readActivity(view, invocation);
    if (!given)
        return Failure(given.error());
    const auto added = workspace::addActivity(library, *given);
    if (!added)
        return Failure(added.error());
    const auto activity = workspace::activity(view, *added);
    if (!activity)
        return Failure(activity.error());
    if (invocation.json())
        printJson(activityJson(*activity));
    else
        printLine(Text::tr("Activity %1 is kept.").arg(added->value));
    return {};
}

Result<void> onEach(const Invocation& invocation, const std::function<Result<void>(domain::ActivityId)>& act)
{
    const QStringList numbers = invocation.arguments.mid(2);
    if (numbers.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the activities by their numbers.")});
    for (const QString& number : numbers) {
        if (const auto done = act(domain::ActivityId{number.toLongLong()}); !done)
            return done;
    }
    return {};
}

} // namespace

int runActivity(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"list"_s);
    const bool reads = action == u"list"_s || action == u"show"_s;
    return withLibrary(
        invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            if (action == u"list"_s)
                return list(view, invocation);
            if (action == u"add"_s)
                return add(library, view, invocation);
            if (action == u"delete"_s)
                return onEach(invocation,
                              [&](domain::ActivityId id) { return workspace::removeActivity(library, id); });
            if (action != u"show"_s)
                return fail(ErrorCode::WrongUsage,
                            {Text::tr("activity does list, add, show and delete, not “%1”.").arg(action)});
            return onEach(invocation, [&](domain::ActivityId id) -> Result<void> {
                const auto activity = workspace::activity(view, id);
                if (!activity)
                    return Failure(activity.error());
                printJson(activityJson(*activity));
                return {};
            });
        });
}

} // namespace rapporteur::cli
