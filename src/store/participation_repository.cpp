// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/participation_repository.h"

#include "store/kept_values.h"
#include "store/organisation_repository.h"

#include <QCoreApplication>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::BodyId;
using domain::Instrument;
using domain::MeetingId;
using domain::OrganisationId;
using domain::Participant;
using domain::ParticipantId;
using domain::Participation;
using domain::ParticipationId;
using domain::TreatyTerms;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr int mostLineLength = 500;
constexpr int mostTextLength = 20'000;

void refuseMissing(Connection& connection, std::string_view sql, qint64 id)
{
    if (!connection.one<qint64>(sql, id))
        throw Refused(ErrorCode::NotFound, {QString::number(id)});
}

QString line(const QString& given, const QString& field)
{
    const QString kept = given.simplified();
    if (kept.size() > mostLineLength)
        refuseValue(field, kept, Text::tr("that is longer than %n letters.", nullptr, mostLineLength));
    return kept;
}

/// A text of several lines; line ends as the program writes them.
QString text(const QString& given)
{
    QString kept = given.trimmed().left(mostTextLength);
    return kept.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

Instrument instrumentOf(const Statement& row)
{
    Instrument instrument;
    instrument.organisation = row.get<OrganisationId>(0);
    instrument.body = row.get<BodyId>(1);
    instrument.kind = domain::instrumentKindFromCode(row.get<QString>(2)).value_or(domain::InstrumentKind::Unknown);
    instrument.depositedOn = row.get<QDate>(3);
    instrument.withdrawnOn = row.get<QDate>(4);
    return instrument;
}

Participation participationOf(const Statement& row)
{
    Participation participation;
    participation.id = row.get<ParticipationId>(0);
    participation.meeting = row.get<MeetingId>(1);
    participation.organisation = row.get<OrganisationId>(2);
    participation.invitedOn = row.get<QDate>(3);
    participation.registeredOn = row.get<QDate>(4);
    participation.credentials = domain::credentialsFromCode(row.get<QString>(5)).value_or(domain::Credentials::None);
    participation.credentialsOn = row.get<QDate>(6);
    participation.observer = domain::observerStateFromCode(row.get<QString>(7)).value_or(domain::ObserverState::None);
    participation.observerOn = row.get<QDate>(8);
    participation.notes = row.get<QString>(9);
    return participation;
}

Participant participantOf(const Statement& row)
{
    Participant participant;
    participant.id = row.get<ParticipantId>(0);
    participant.participation = row.get<ParticipationId>(1);
    participant.name = row.get<QString>(2);
    participant.title = row.get<QString>(3);
    participant.address = row.get<QString>(4);
    participant.email = row.get<QString>(5);
    participant.head = row.get<bool>(6);
    participant.travel = domain::travelFromCode(row.get<QString>(7)).value_or(domain::Travel::None);
    participant.travelSource = row.get<QString>(8);
    participant.notes = row.get<QString>(9);
    return participant;
}

QList<KeptParticipation> readParticipations(Statement rows, Statement persons)
{
    QList<KeptParticipation> kept;
    QHash<ParticipationId, qsizetype> places;
    while (rows.step()) {
        kept.append({participationOf(rows), {}});
        places.insert(kept.last().participation.id, kept.size() - 1);
    }
    while (persons.step()) {
        const Participant participant = participantOf(persons);
        kept[places[participant.participation]].participants.append(participant);
    }
    return kept;
}

void check(Connection& connection, const Participation& participation)
{
    refuseMissing(connection, "SELECT 1 FROM meeting WHERE id = ?1", participation.meeting.value);
    refuseMissing(connection, "SELECT 1 FROM organisation WHERE id = ?1", participation.organisation.value);
    checkDay(Text::tr("invited on"), participation.invitedOn);
    checkDay(Text::tr("registered on"), participation.registeredOn);
    checkDay(Text::tr("day of the credentials"), participation.credentialsOn);
    checkDay(Text::tr("day of the admission"), participation.observerOn);
    if (participation.credentialsOn.isValid() && participation.credentials == domain::Credentials::None)
        refuseValue(Text::tr("day of the credentials"), participation.credentialsOn.toString(Qt::ISODate),
                    Text::tr("a day of credentials needs their state: copy, original, examined or accepted."));
    if (participation.observerOn.isValid() && participation.observer == domain::ObserverState::None)
        refuseValue(Text::tr("day of the admission"), participation.observerOn.toString(Qt::ISODate),
                    Text::tr("a day of admission needs its state: requested, reviewed, admitted or objection."));
}

} // namespace

std::optional<TreatyTerms> treatyTerms(Connection& connection, BodyId body)
{
    Statement row =
        connection.query("SELECT in_force_on, days_after_deposit FROM treaty_term WHERE body_id = ?1", body);
    if (!row.step())
        return std::nullopt;
    return TreatyTerms{body, row.get<QDate>(0), row.get<int>(1)};
}

void setTreatyTerms(Connection& connection, const TreatyTerms& terms)
{
    refuseMissing(connection, "SELECT 1 FROM body WHERE id = ?1", terms.body.value);
    checkDay(Text::tr("in force"), terms.inForce);
    if (terms.daysAfterDeposit < 0 || terms.daysAfterDeposit > domain::mostDaysAfterDeposit)
        refuseValue(Text::tr("days"), QString::number(terms.daysAfterDeposit),
                    Text::tr("an instrument binds at most %n days after its deposit.", nullptr,
                             domain::mostDaysAfterDeposit));
    connection.run(
        "INSERT INTO treaty_term (body_id, in_force_on, days_after_deposit) VALUES (?1, ?2, ?3) ON CONFLICT "
        "(body_id) DO UPDATE SET in_force_on = excluded.in_force_on, days_after_deposit = "
        "excluded.days_after_deposit",
        terms.body, terms.inForce, terms.daysAfterDeposit);
}

BodyId conferenceOf(Connection& connection, BodyId body)
{
    return connection
        .one<BodyId>(
            "SELECT c.id FROM body c LEFT JOIN treaty_term t ON t.body_id = c.id LEFT JOIN body p ON p.id = "
            "c.parent_id AND p.kind = 'treaty' WHERE (c.id = ?1 AND t.body_id IS NOT NULL) OR (p.id IN (?1, (SELECT "
            "parent_id FROM body WHERE id = ?1)) AND (t.body_id IS NOT NULL OR c.kind = 'conference')) ORDER BY "
            "t.body_id IS NOT NULL DESC, c.id = ?1 DESC, c.id LIMIT 1",
            body)
        .value_or(BodyId());
}

QList<Instrument> instruments(Connection& connection, BodyId body)
{
    QList<Instrument> found;
    Statement rows = connection.query("SELECT organisation_id, body_id, kind, deposited_on, withdrawn_on FROM "
                                      "instrument WHERE body_id = ?1 ORDER BY deposited_on, organisation_id",
                                      body);
    while (rows.step())
        found.append(instrumentOf(rows));
    return found;
}

std::optional<Instrument> instrument(Connection& connection, OrganisationId organisation, BodyId body)
{
    Statement row = connection.query("SELECT organisation_id, body_id, kind, deposited_on, withdrawn_on FROM "
                                     "instrument WHERE organisation_id = ?1 AND body_id = ?2",
                                     organisation, body);
    return row.step() ? std::optional(instrumentOf(row)) : std::nullopt;
}

void setInstrument(Connection& connection, const Instrument& given)
{
    const auto party = organisation(connection, given.organisation);
    if (!party)
        throw Refused(ErrorCode::NotFound, {QString::number(given.organisation.value)});
    refuseMissing(connection, "SELECT 1 FROM body WHERE id = ?1", given.body.value);
    if (!domain::canBeParty(party->kind))
        refuseValue(Text::tr("organization"), organisationName(*party, domain::Language::English),
                    Text::tr("only States and regional economic integration organizations become Parties."));
    if (!given.depositedOn.isValid())
        refuseValue(Text::tr("deposited on"), {}, Text::tr("an instrument needs the day of its deposit."));
    checkDay(Text::tr("deposited on"), given.depositedOn);
    checkDay(Text::tr("withdrawn on"), given.withdrawnOn);
    if (given.withdrawnOn.isValid() && given.withdrawnOn < given.depositedOn)
        refuseValue(Text::tr("withdrawn on"), given.withdrawnOn.toString(Qt::ISODate),
                    Text::tr("that is before the deposit."));
    connection.run("INSERT INTO instrument (organisation_id, body_id, kind, deposited_on, withdrawn_on) VALUES (?1, "
                   "?2, ?3, ?4, ?5) ON CONFLICT (organisation_id, body_id) DO UPDATE SET kind = excluded.kind, "
                   "deposited_on = excluded.deposited_on, withdrawn_on = excluded.withdrawn_on",
                   given.organisation, given.body, code(given.kind), given.depositedOn, given.withdrawnOn);
}

void removeInstrument(Connection& connection, OrganisationId organisation, BodyId body)
{
    if (connection.run("DELETE FROM instrument WHERE organisation_id = ?1 AND body_id = ?2", organisation, body) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(organisation.value)});
}

QList<KeptParticipation> participationsOf(Connection& connection, MeetingId meeting)
{
    return readParticipations(
        connection.query("SELECT id, meeting_id, organisation_id, invited_on, registered_on, credentials, "
                         "credentials_on, observer, observer_on, notes FROM participation WHERE meeting_id = ?1",
                         meeting),
        connection.query("SELECT p.id, p.participation_id, p.name, p.title, p.address, p.email, p.head, p.travel, "
                         "p.travel_source, p.notes FROM participation o JOIN participant p ON p.participation_id = "
                         "o.id WHERE o.meeting_id = ?1 ORDER BY p.participation_id, p.position, p.id",
                         meeting));
}

std::optional<KeptParticipation> participation(Connection& connection, ParticipationId id)
{
    const QList<KeptParticipation> found = readParticipations(
        connection.query("SELECT id, meeting_id, organisation_id, invited_on, registered_on, credentials, "
                         "credentials_on, observer, observer_on, notes FROM participation WHERE id = ?1",
                         id),
        connection.query("SELECT id, participation_id, name, title, address, email, head, travel, travel_source, "
                         "notes FROM participant WHERE participation_id = ?1 ORDER BY position, id",
                         id));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

ParticipationId findParticipation(Connection& connection, MeetingId meeting, OrganisationId organisation)
{
    return connection
        .one<ParticipationId>("SELECT id FROM participation WHERE meeting_id = ?1 AND organisation_id = ?2", meeting,
                              organisation)
        .value_or(ParticipationId());
}

ParticipationId setParticipation(Connection& connection, const Participation& given)
{
    check(connection, given);
    const ParticipationId known = findParticipation(connection, given.meeting, given.organisation);
    if (!known.isNull() && known != given.id)
        refuseValue(Text::tr("organization"), {}, Text::tr("it is in the list of the meeting already."));
    const ParticipationId id = given.id.isNull() ? ParticipationId::make() : given.id;
    if (given.id.isNull())
        connection.run("INSERT INTO participation (id, meeting_id, organisation_id) VALUES (?1, ?2, ?3)", id,
                       given.meeting, given.organisation);
    const int changed = connection.run(
        "UPDATE participation SET meeting_id = ?2, organisation_id = ?3, invited_on = ?4, registered_on = ?5, "
        "credentials = ?6, credentials_on = ?7, observer = ?8, observer_on = ?9, notes = ?10 WHERE id = ?1",
        id, given.meeting, given.organisation, given.invitedOn, given.registeredOn, code(given.credentials),
        given.credentialsOn, code(given.observer), given.observerOn, text(given.notes));
    if (changed == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    return id;
}

void removeParticipation(Connection& connection, ParticipationId id)
{
    connection.run("DELETE FROM participant WHERE participation_id = ?1", id);
    if (connection.run("DELETE FROM participation WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

ParticipantId setParticipant(Connection& connection, const Participant& given)
{
    const QString name = line(given.name, Text::tr("name"));
    const QString email = line(given.email, Text::tr("e-mail"));
    if (name.isEmpty())
        refuseValue(Text::tr("name"), {}, Text::tr("a participant needs a name, or the name of an office."));
    if (!email.isEmpty() && !domain::isMailAddress(email))
        refuseValue(Text::tr("e-mail"), email, Text::tr("write one address, as name@example.org."));
    refuseMissing(connection, "SELECT 1 FROM participation WHERE id = ?1", given.participation.value);
    const ParticipantId id = given.id.isNull() ? ParticipantId::make() : given.id;
    if (given.id.isNull())
        connection.run("INSERT INTO participant (id, participation_id, name, position) VALUES (?1, ?2, ?3, (SELECT "
                       "coalesce(max(position) + 1, 0) FROM participant WHERE participation_id = ?2))",
                       id, given.participation, name);
    const int changed = connection.run(
        "UPDATE participant SET participation_id = ?2, name = ?3, title = ?4, address = ?5, email = ?6, head = ?7, "
        "travel = ?8, travel_source = ?9, notes = ?10 WHERE id = ?1",
        id, given.participation, name, line(given.title, Text::tr("title")), text(given.address), email, given.head,
        code(given.travel), line(given.travelSource, Text::tr("who pays")), text(given.notes));
    if (changed == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    return id;
}

void removeParticipant(Connection& connection, ParticipantId id)
{
    if (connection.run("DELETE FROM participant WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

} // namespace rapporteur::store
