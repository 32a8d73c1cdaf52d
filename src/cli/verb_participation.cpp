// SPDX-License-Identifier: GPL-3.0-or-later
// participation: who takes part in a meeting, who votes, with which credentials; lists out of tables.
#include "cli/output.h"
#include "cli/participation_import.h"
#include "cli/participation_members.h"
#include "cli/participation_treaty.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "domain/day.h"
#include "workspace/meetings.h"
#include "workspace/participation.h"
#include "workspace/treaty.h"

#include <algorithm>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingId;
using domain::Participation;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject personJson(const domain::Participant& person)
{
    return {{u"name"_s, person.name},
            {u"title"_s, person.title},
            {u"address"_s, person.address},
            {u"email"_s, person.email},
            {u"head"_s, person.head},
            {u"travel"_s, code(person.travel)},
            {u"travel_source"_s, person.travelSource},
            {u"notes"_s, person.notes}};
}

QJsonArray codesOf(const QList<workspace::VoteSharer>& sharers)
{
    QJsonArray codes;
    for (const workspace::VoteSharer& each : sharers)
        codes.append(each.code.isEmpty() ? each.name : each.code);
    return codes;
}

/// The votes of a row: null where nobody has said for which member States an organization votes.
QJsonValue votesOf(const workspace::ParticipationRow& row)
{
    if (!row.mayVote)
        return 0;
    return row.right.votes ? QJsonValue(*row.right.votes) : QJsonValue();
}

QJsonObject rowJson(const workspace::ParticipationRow& row)
{
    QJsonArray persons;
    for (const domain::Participant& person : row.participants)
        persons.append(personJson(person));
    QJsonArray remarks;
    for (const domain::ParticipationRemarkKind kind : row.remarks)
        remarks.append(workspace::participationRemarkText(kind));
    const Participation& given = row.participation;
    return {{u"code"_s, row.organisation.code},
            {u"name"_s, row.name},
            {u"names"_s, translationsJson(row.organisation.names)},
            {u"kind"_s, code(row.organisation.kind)},
            {u"region"_s, code(row.organisation.region)},
            {u"listed"_s, !given.id.isNull()},
            {u"party_since"_s, iso(row.partySince)},
            {u"may_vote"_s, row.mayVote},
            {u"votes"_s, votesOf(row)},
            {u"votes_in_place_of"_s, codesOf(row.inPlaceOf)},
            {u"votes_unless"_s, codesOf(row.sharedWith)},
            {u"invited_on"_s, iso(given.invitedOn)},
            {u"registered_on"_s, iso(given.registeredOn)},
            {u"credentials"_s, code(given.credentials)},
            {u"credentials_on"_s, iso(given.credentialsOn)},
            {u"observer"_s, code(given.observer)},
            {u"observer_on"_s, iso(given.observerOn)},
            {u"notes"_s, given.notes},
            {u"participants"_s, persons},
            {u"funded"_s, row.funded},
            {u"remarks"_s, remarks}};
}

/// "votes" for a State, "5 votes" for an organization whose member States are known.
QString voteText(const workspace::ParticipationRow& row)
{
    if (!row.mayVote)
        return {};
    const bool counted = row.organisation.kind == domain::OrganisationKind::RegionalIntegration && row.right.votes;
    return counted ? Text::tr("%n vote(s)", nullptr, *row.right.votes) : Text::tr("votes");
}

/// The list that --language, --part, --text and --all choose.
Result<workspace::ParticipationList> chosenList(workspace::View& view, MeetingId meeting,
                                                const Invocation& invocation, bool parties)
{
    const auto languages = shownLanguages(invocation);
    const auto part = numberOf(invocation, "part", 1);
    if (!languages)
        return Failure(languages.error());
    if (!part)
        return Failure(part.error());
    workspace::ParticipationQuery query;
    query.meeting = meeting;
    const auto detail = workspace::meetingDetail(view, meeting);
    if (!detail)
        return Failure(detail.error());
    const int parts = std::max(1, int(detail->parts.size()));
    if (*part < 1 || *part > parts)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("The meeting has %n part(s); --part says which.", nullptr, parts)});
    query.language = languages->first();
    query.part = *part - 1;
    query.text = invocation.value("text");
    query.parties = parties;
    return workspace::participationOf(view, query);
}

Result<void> list(workspace::View& view, MeetingId meeting, const Invocation& invocation)
{
    const auto found = chosenList(view, meeting, invocation, invocation.has("all"));
    if (!found)
        return Failure(found.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const workspace::ParticipationRow& row : found->rows) {
        rows.append(rowJson(row));
        const Participation& given = row.participation;
        if (row.mayVote && row.organisation.kind == domain::OrganisationKind::RegionalIntegration &&
            !invocation.json())
            printMessage(
                Text::tr("%1: %2", "an organization and how it votes").arg(row.name, workspace::votingText(row)));
        lines.append(
            {row.organisation.code, row.name, iso(row.partySince), voteText(row), iso(given.registeredOn),
             given.credentials == domain::Credentials::None ? QString()
                                                            : workspace::credentialsName(given.credentials),
             given.observer == domain::ObserverState::None ? QString() : workspace::observerStateName(given.observer),
             QString::number(row.participants.size())});
    }
    if (invocation.json())
        printJson({{u"voting_day"_s, iso(found->votingDay)}, {u"participation"_s, rows}});
    else
        printTable({Text::tr("Code"), Text::tr("Name"), Text::tr("Party since"), Text::tr("Vote"),
                    Text::tr("Registered"), Text::tr("Credentials"), Text::tr("Observer"), Text::tr("Persons")},
                   lines);
    return {};
}

Result<void> counts(workspace::View& view, MeetingId meeting, const Invocation& invocation)
{
    const auto found = chosenList(view, meeting, invocation, true);
    if (!found)
        return Failure(found.error());
    QJsonArray regions;
    QList<QStringList> lines;
    for (const workspace::RegionCounts& each : workspace::countsByRegion(*found)) {
        const std::pair<QString, int> figures[]{{u"parties"_s, each.parties},
                                                {u"invited"_s, each.invited},
                                                {u"registered"_s, each.registered},
                                                {u"parties_registered"_s, each.partiesRegistered},
                                                {u"accepted"_s, each.accepted},
                                                {u"examined"_s, each.examined},
                                                {u"original"_s, each.original},
                                                {u"copy"_s, each.copy},
                                                {u"none"_s, each.none},
                                                {u"observers"_s, each.observers},
                                                {u"persons"_s, each.persons},
                                                {u"funded"_s, each.funded}};
        QJsonObject region{{u"region"_s, each.total ? u"total"_s : code(each.region)}};
        QStringList line{each.total ? Text::tr("Total") : workspace::regionName(each.region)};
        for (const auto& [name, figure] : figures) {
            region.insert(name, figure);
            line.append(QString::number(figure));
        }
        regions.append(region);
        lines.append(line);
    }
    if (invocation.json())
        printJson({{u"voting_day"_s, iso(found->votingDay)}, {u"regions"_s, regions}});
    else
        printTable({Text::tr("Region"), Text::tr("Parties"), Text::tr("Invited"), Text::tr("Registered"),
                    Text::tr("of them Parties"), Text::tr("Accepted"), Text::tr("Examined"), Text::tr("Original"),
                    Text::tr("Copy"), Text::tr("None"), Text::tr("Observers"), Text::tr("Persons"),
                    Text::tr("Funded")},
                   lines);
    return {};
}

template <typename Value>
Result<void> takeState(const Invocation& invocation, const char* option, std::optional<Value> (*read)(QStringView),
                       const QList<Value>& known, Value& state)
{
    if (!invocation.has(option))
        return {};
    const QString typed = invocation.value(option);
    if (const auto found = typed == u"none"_s ? std::optional(Value()) : read(typed)) {
        state = *found;
        return {};
    }
    QStringList codes;
    for (const Value& each : known) {
        if (const QString word = code(each); !word.isEmpty())
            codes.append(word);
    }
    return fail(ErrorCode::WrongUsage,
                {Text::tr("--%1 is one of %2, not “%3”.").arg(QLatin1String(option), codes.join(u", "_s), typed)});
}

/// What the list has of an organization: with a null id of the participation where it is not in it.
Result<workspace::ParticipationRow> rowOf(workspace::View& view, MeetingId meeting,
                                          domain::OrganisationId organisation)
{
    workspace::ParticipationQuery query;
    query.meeting = meeting;
    const auto list = workspace::participationOf(view, query);
    if (!list)
        return Failure(list.error());
    for (const workspace::ParticipationRow& row : list->rows) {
        if (row.organisation.id == organisation)
            return row;
    }
    workspace::ParticipationRow added;
    added.participation.meeting = meeting;
    added.participation.organisation = organisation;
    return added;
}

/// The participation of an organization, or a new one for it.
Result<Participation> known(workspace::View& view, MeetingId meeting, const QString& typed)
{
    if (typed.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the State or organization.")});
    const auto organisation = workspace::organisationCalled(view, typed);
    if (!organisation)
        return Failure(organisation.error());
    const auto row = rowOf(view, meeting, *organisation);
    return row ? Result<Participation>(row->participation) : Result<Participation>(Failure(row.error()));
}

Result<void> set(workspace::Library& library, workspace::View& view, MeetingId meeting, const Invocation& invocation)
{
    auto changed = known(view, meeting, invocation.arguments.mid(3).join(u' '));
    if (!changed)
        return Failure(changed.error());
    const Participation before = *changed;
    const Result<void> taken[]{takeDay(invocation, "invited", changed->invitedOn),
                               takeDay(invocation, "registered", changed->registeredOn),
                               takeDay(invocation, "credentials-on", changed->credentialsOn),
                               takeDay(invocation, "observer-on", changed->observerOn),
                               takeState(invocation, "credentials", &domain::credentialsFromCode,
                                         domain::credentialsStates(), changed->credentials),
                               takeState(invocation, "observer", &domain::observerStateFromCode,
                                         domain::observerStates(), changed->observer)};
    for (const Result<void>& each : taken) {
        if (!each)
            return each;
    }
    // What is taken away has no day any more, and the day that is known is that of the state before.
    if (changed->credentials != before.credentials && !invocation.has("credentials-on"))
        changed->credentialsOn = QDate();
    if (changed->observer != before.observer && !invocation.has("observer-on"))
        changed->observerOn = QDate();
    if (invocation.has("note"))
        changed->notes = invocation.value("note");
    const auto kept = workspace::setParticipation(library, *changed);
    if (!kept)
        return Failure(kept.error());
    const auto now = rowOf(view, meeting, changed->organisation);
    if (!now)
        return Failure(now.error());
    for (const domain::ParticipationRemarkKind kind : now->remarks)
        printMessage(workspace::participationRemarkText(kind));
    return {};
}

Result<void> remove(workspace::Library& library, workspace::View& view, MeetingId meeting,
                    const Invocation& invocation)
{
    const QString typed = invocation.arguments.mid(3).join(u' ');
    const auto removed = known(view, meeting, typed);
    if (!removed)
        return Failure(removed.error());
    if (removed->id.isNull())
        return fail(ErrorCode::NotFound, {typed});
    return workspace::removeParticipations(library, {removed->id});
}

Result<void> invite(workspace::Library& library, MeetingId meeting, const Invocation& invocation)
{
    const auto who = workspace::invitedFromCode(invocation.arguments.value(3, u"parties"_s));
    QDate day = QDate::currentDate();
    if (!who)
        return fail(ErrorCode::WrongUsage, {Text::tr("Invite parties, states or everyone.")});
    if (const auto taken = takeDay(invocation, "invited", day); !taken)
        return taken;
    const auto invited = workspace::invite(library, meeting, *who, day);
    if (!invited)
        return Failure(invited.error());
    if (invocation.json())
        printJson({{u"invited"_s, *invited}});
    else
        printLine(Text::tr("%n invitations", nullptr, *invited));
    return {};
}

/// deposit: records what a State deposited for the treaty of the meeting.
Result<void> deposit(workspace::Library& library, workspace::View& view, MeetingId meeting,
                     const Invocation& invocation)
{
    const auto organisation = workspace::organisationCalled(view, invocation.arguments.value(3));
    if (!organisation)
        return Failure(organisation.error());
    const auto treaty = workspace::treatyOf(view, meeting, Language::English);
    if (!treaty)
        return Failure(treaty.error());
    domain::Instrument instrument;
    instrument.organisation = *organisation;
    instrument.body = treaty->terms.body;
    instrument.depositedOn = domain::dayFromIso(invocation.arguments.value(4));
    if (!instrument.depositedOn.isValid())
        return fail(ErrorCode::WrongUsage, {Text::tr("Give the State and the day: JPN 2016-02-02.")});
    if (const auto taken = takeDay(invocation, "withdrawn", instrument.withdrawnOn); !taken)
        return taken;
    if (const auto taken = takeState(invocation, "instrument", &domain::instrumentKindFromCode,
                                     domain::instrumentKinds(), instrument.kind);
        !taken)
        return taken;
    return workspace::setInstrument(library, instrument);
}

/// The names of set and remove may be typed with their blanks.
constexpr ActionWords actionWords[]{{"list"_L1, 3},   {"counts"_L1, 3},  {"parties"_L1, 3}, {"treaty"_L1, 3},
                                    {"invite"_L1, 4}, {"deposit"_L1, 5}, {"import"_L1, 4}};

} // namespace

int runParticipation(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(2, u"list"_s);
    const QStringList readers{u"list"_s, u"counts"_s, u"parties"_s};
    const bool reads = readers.contains(action) || invocation.has("dry-run") ||
                       (action == u"treaty"_s && !setsTreaty(invocation)) ||
                       (action == u"members"_s && !setsMembers(invocation));
    return withLibrary(
        invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                return fits;
            if (action == u"treaty"_s)
                return tellTreaty(library, view, invocation);
            const auto meeting = workspace::meetingCalled(view, invocation.arguments[1]);
            if (!meeting)
                return Failure(meeting.error());
            if (action == u"list"_s)
                return list(view, *meeting, invocation);
            if (action == u"counts"_s)
                return counts(view, *meeting, invocation);
            if (action == u"parties"_s)
                return tellParties(view, *meeting, invocation);
            if (action == u"set"_s)
                return set(library, view, *meeting, invocation);
            if (action == u"remove"_s)
                return remove(library, view, *meeting, invocation);
            if (action == u"invite"_s)
                return invite(library, *meeting, invocation);
            if (action == u"deposit"_s)
                return deposit(library, view, *meeting, invocation);
            if (action == u"members"_s)
                return tellMembers(library, view, invocation);
            if (action == u"import"_s)
                return importParticipation(library, view, *meeting, invocation);
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("participation does list, counts, parties, treaty, members, set, remove, invite, "
                                  "deposit and import, not “%1”.")
                             .arg(action)});
        });
}

} // namespace rapporteur::cli
