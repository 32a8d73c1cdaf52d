// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participation.h"

#include "store/meeting_detail_repository.h"
#include "store/membership_repository.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace rapporteur::workspace {

using domain::BodyId;
using domain::Credentials;
using domain::Instrument;
using domain::Language;
using domain::Organisation;
using domain::OrganisationId;
using domain::Participant;
using domain::Region;
using store::Connection;

namespace {

/// Ranks names as a dictionary of the language does: read once, compared often.
class NameOrder {
public:
    explicit NameOrder(Language language)
        : m_collator(QLocale(code(language)))
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    /// Sorts rows with a `name`; `before` ranks what stands above the name.
    template <typename Row, typename Rank>
    void sort(QList<Row>& rows, Rank&& rank) const
    {
        std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
        keys.reserve(size_t(rows.size()));
        for (qsizetype place = 0; place < rows.size(); ++place)
            keys.emplace_back(m_collator.sortKey(rows[place].name), place);
        std::stable_sort(keys.begin(), keys.end(), [&](const auto& one, const auto& other) {
            const int first = rank(rows[one.second]);
            const int second = rank(rows[other.second]);
            return first != second ? first < second : one.first.compare(other.first) < 0;
        });
        QList<Row> sorted;
        sorted.reserve(rows.size());
        for (const auto& [key, place] : keys)
            sorted.append(rows[place]);
        rows = sorted;
    }

private:
    QCollator m_collator;
};

int rankOf(const ParticipationRow& row, ParticipationSort sort)
{
    switch (sort) {
    case ParticipationSort::Region: // those without one stand last
        return row.organisation.region == Region::None ? int(domain::regions().size()) : int(row.organisation.region);
    case ParticipationSort::Kind:
        return int(row.organisation.kind);
    case ParticipationSort::Name:
        break;
    }
    return 0;
}

/// What is read once for the rows of a list.
struct Facts {
    store::OrganisationDirectory wanted; ///< only those that the text allows
    QHash<OrganisationId, Instrument> instruments;
    domain::TreatyTerms terms; ///< not in force where none are known
    QHash<OrganisationId, domain::VotingRight> rights;
    QHash<OrganisationId, VoteSharer> parties; ///< those with a right
    QDate votingDay;
    Language language = Language::English;
};

QList<VoteSharer> sharers(const QList<OrganisationId>& ids, const Facts& facts)
{
    QList<VoteSharer> found;
    for (const OrganisationId id : ids)
        found.append(facts.parties.value(id));
    if (found.size() > 1)
        NameOrder(facts.language).sort(found, [](const VoteSharer&) { return 0; });
    return found;
}

void fill(ParticipationRow& row, const Facts& facts)
{
    row.name = organisationName(row.organisation, facts.language);
    const auto instrument = facts.instruments.constFind(row.organisation.id);
    if (instrument != facts.instruments.constEnd()) {
        row.instrument = *instrument;
        row.partySince = entryIntoForce(instrument->depositedOn, facts.terms);
        row.mayVote = mayVote(*instrument, facts.terms, facts.votingDay);
        row.right = facts.rights.value(row.organisation.id);
        row.inPlaceOf = sharers(row.right.inPlaceOf, facts);
        row.sharedWith = sharers(row.right.sharedWith, facts);
    }
    row.funded = int(std::count_if(row.participants.begin(), row.participants.end(),
                                   [](const Participant& each) { return isFunded(each.travel); }));
    if (!row.participation.id.isNull())
        row.remarks = checkParticipation(row.participation, row.mayVote, row.participants);
}

QList<ParticipationRow> rowsOf(const Facts& facts, const QList<store::KeptParticipation>& kept, bool parties)
{
    QList<ParticipationRow> rows;
    QSet<OrganisationId> listed;
    for (const store::KeptParticipation& each : kept) {
        listed.insert(each.participation.organisation);
        const Organisation* organisation = facts.wanted.find(each.participation.organisation);
        if (organisation == nullptr)
            continue;
        ParticipationRow row;
        row.organisation = *organisation;
        row.participation = each.participation;
        row.participants = each.participants;
        fill(row, facts);
        rows.append(row);
    }
    if (!parties)
        return rows;
    for (const Organisation& organisation : facts.wanted.all()) {
        if (listed.contains(organisation.id) || !facts.instruments.contains(organisation.id))
            continue;
        ParticipationRow row;
        row.organisation = organisation;
        fill(row, facts);
        if (row.mayVote)
            rows.append(row);
    }
    return rows;
}

/// The rights of the Parties on the voting day.
QHash<OrganisationId, domain::VotingRight> rightsOf(Connection& connection, const Facts& facts)
{
    const QSet<OrganisationId> regional = store::regionalOrganisations(connection);
    QSet<OrganisationId> states;
    QSet<OrganisationId> organisations;
    for (const Instrument& instrument : facts.instruments) {
        if (mayVote(instrument, facts.terms, facts.votingDay))
            (regional.contains(instrument.organisation) ? organisations : states).insert(instrument.organisation);
    }
    if (organisations.isEmpty())
        return votingRights(states, organisations, {}, facts.votingDay);
    return votingRights(states, organisations, store::memberships(connection), facts.votingDay);
}

QHash<OrganisationId, Instrument> instrumentsByOrganisation(Connection& connection, BodyId conference)
{
    QHash<OrganisationId, Instrument> byOrganisation;
    for (const Instrument& instrument : store::instruments(connection, conference))
        byOrganisation.insert(instrument.organisation, instrument);
    return byOrganisation;
}

void count(RegionCounts& counts, const ParticipationRow& row)
{
    const domain::Participation& given = row.participation;
    const bool registered = given.registeredOn.isValid();
    counts.parties += row.mayVote ? 1 : 0;
    counts.invited += given.invitedOn.isValid() ? 1 : 0;
    counts.registered += registered ? 1 : 0;
    counts.observers += given.observer == domain::ObserverState::Admitted ? 1 : 0;
    counts.persons += int(row.participants.size());
    counts.funded += row.funded;
    if (!registered || !row.mayVote)
        return;
    ++counts.partiesRegistered;
    switch (given.credentials) {
    case Credentials::None:
        ++counts.none;
        break;
    case Credentials::Copy:
        ++counts.copy;
        break;
    case Credentials::Original:
        ++counts.original;
        break;
    case Credentials::Examined:
        ++counts.examined;
        break;
    case Credentials::Accepted:
        ++counts.accepted;
        break;
    }
}

} // namespace

Result<ParticipationList> participationOf(View& view, const ParticipationQuery& query)
{
    auto list = view.read([&](Connection& connection) -> Result<ParticipationList> {
        const auto detail = store::meetingDetail(connection, query.meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(query.meeting.value)});
        ParticipationList found;
        found.meeting = query.meeting;
        found.conference = store::conferenceOf(connection, detail->meeting.body);
        found.terms = store::treatyTerms(connection, found.conference);
        found.votingDay = domain::votingDay(detail->parts, query.part);
        const QList<Organisation> all = store::organisations(connection, {}, query.language);
        Facts facts{store::OrganisationDirectory(query.text.trimmed().isEmpty()
                                                     ? all
                                                     : store::organisations(connection, query.text, query.language)),
                    instrumentsByOrganisation(connection, found.conference),
                    found.terms.value_or(domain::TreatyTerms()),
                    {},
                    {},
                    found.votingDay,
                    query.language};
        facts.rights = rightsOf(connection, facts);
        for (const Organisation& each : all) {
            if (facts.rights.contains(each.id))
                facts.parties.insert(each.id, {each.code, organisationName(each, query.language)});
        }
        found.rows = rowsOf(facts, store::participationsOf(connection, query.meeting), query.parties);
        return found;
    });
    if (list)
        NameOrder(query.language).sort(list->rows, [&](const ParticipationRow& row) {
            return rankOf(row, query.sort);
        });
    return list;
}

QList<RegionCounts> countsByRegion(const ParticipationList& list)
{
    QList<RegionCounts> counts;
    for (const Region region : domain::regions())
        counts.append({.region = region});
    RegionCounts total{.total = true};
    bool elsewhere = false;
    for (const ParticipationRow& row : list.rows) {
        for (RegionCounts& each : counts) {
            if (each.region == row.organisation.region)
                count(each, row);
        }
        count(total, row);
        elsewhere = elsewhere || row.organisation.region == Region::None;
    }
    if (!elsewhere)
        counts.removeIf([](const RegionCounts& each) { return each.region == Region::None; });
    counts.append(total);
    return counts;
}

Result<QList<PartyRow>> partiesOf(View& view, BodyId body, QDate asAt, Language language)
{
    const QDate day = asAt.isValid() ? asAt : QDate::currentDate();
    auto rows = view.read([&](Connection& connection) {
        QList<PartyRow> found;
        const BodyId conference = store::conferenceOf(connection, body);
        const auto terms = store::treatyTerms(connection, conference).value_or(domain::TreatyTerms());
        const store::OrganisationDirectory directory(store::organisations(connection));
        for (const Instrument& instrument : store::instruments(connection, conference)) {
            const Organisation* organisation = directory.find(instrument.organisation);
            if (organisation == nullptr)
                continue;
            found.append({*organisation, organisationName(*organisation, language), instrument,
                          entryIntoForce(instrument.depositedOn, terms), isParty(instrument, terms, day)});
        }
        return found;
    });
    if (rows)
        NameOrder(language).sort(*rows, [](const PartyRow&) { return 0; });
    return rows;
}

Result<QList<Organisation>> organisations(View& view, const QString& text, Language language)
{
    return view.read([&](Connection& connection) { return store::organisations(connection, text, language); });
}

Result<OrganisationId> organisationCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) { return store::organisationCalled(connection, typed); });
}

Result<Organisation> organisation(View& view, OrganisationId id)
{
    return view.read([&](Connection& connection) -> Result<Organisation> {
        const auto found = store::organisation(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return *found;
    });
}

Result<domain::TreatyTerms> treatyTerms(View& view, BodyId body)
{
    return view.read([&](Connection& connection) {
        return store::treatyTerms(connection, store::conferenceOf(connection, body)).value_or(domain::TreatyTerms());
    });
}

} // namespace rapporteur::workspace
