// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of organizations, instruments and participation: each change is one labelled action that can
// be undone.
#include "store/meeting_detail_repository.h"
#include "workspace/participation.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::BodyId;
using domain::Instrument;
using domain::Organisation;
using domain::OrganisationId;
using domain::Participation;
using domain::ParticipationId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

/// Changes each of these participations as one action.
template <typename Change>
Result<void> changeEach(Library& library, const QString& label, const QList<ParticipationId>& ids, Change&& change)
{
    return library.store().write(label, [&](Connection& connection) {
        for (const ParticipationId id : ids) {
            auto kept = store::participation(connection, id);
            if (!kept)
                throw store::Refused(ErrorCode::NotFound, {QString::number(id.value)});
            change(kept->participation);
            store::setParticipation(connection, kept->participation);
        }
    });
}

/// Those that an invitation goes to. Throws for Parties of a body whose treaty is not known.
QList<OrganisationId> addressed(Connection& connection, const domain::MeetingDetail& meeting, Invited who)
{
    QList<OrganisationId> ids;
    if (who != Invited::Parties) {
        for (const Organisation& each : store::organisations(connection)) {
            if (who == Invited::Everyone || domain::canBeParty(each.kind))
                ids.append(each.id);
        }
        return ids;
    }
    const BodyId conference = store::conferenceOf(connection, meeting.meeting.body);
    const auto terms = store::treatyTerms(connection, conference);
    if (!terms)
        throw store::Refused(
            ErrorCode::Invalid,
            {Text::tr("Parties"), meeting.meeting.code,
             Text::tr("the library does not know when the treaty of this meeting came into force.")});
    // A meeting without days invites the Parties of today.
    const QDate opening = domain::votingDay(meeting.parts);
    const QDate day = opening.isValid() ? opening : QDate::currentDate();
    for (const Instrument& instrument : store::instruments(connection, conference)) {
        if (mayVote(instrument, *terms, day))
            ids.append(instrument.organisation);
    }
    return ids;
}

} // namespace

Result<OrganisationId> setOrganisation(Library& library, const Organisation& organisation)
{
    if (organisation.id.isNull())
        return library.store().write(Text::tr("add an organization"), [&](Connection& connection) {
            return store::addOrganisation(connection, organisation);
        });
    return library.store().write(Text::tr("change an organization"), [&](Connection& connection) {
        store::setOrganisation(connection, organisation);
        return organisation.id;
    });
}

Result<void> removeOrganisation(Library& library, OrganisationId organisation)
{
    return library.store().write(Text::tr("delete an organization"), [&](Connection& connection) {
        store::removeOrganisation(connection, organisation);
    });
}

Result<void> setTreatyTerms(Library& library, const domain::TreatyTerms& terms)
{
    return library.store().write(Text::tr("set when a treaty binds"),
                                 [&](Connection& connection) { store::setTreatyTerms(connection, terms); });
}

Result<void> setInstrument(Library& library, const Instrument& instrument)
{
    return library.store().write(Text::tr("record an instrument"),
                                 [&](Connection& connection) { store::setInstrument(connection, instrument); });
}

Result<void> removeInstrument(Library& library, OrganisationId organisation, BodyId body)
{
    return library.store().write(Text::tr("delete an instrument"), [&](Connection& connection) {
        store::removeInstrument(connection, organisation, body);
    });
}

Result<ParticipationId> setParticipation(Library& library, const Participation& participation)
{
    const QString label =
        participation.id.isNull() ? Text::tr("add to the list of a meeting") : Text::tr("change a participation");
    return library.store().write(
        label, [&](Connection& connection) { return store::setParticipation(connection, participation); });
}

Result<void> removeParticipations(Library& library, const QList<ParticipationId>& participations)
{
    return library.store().write(Text::tr("take off the list of a meeting"), [&](Connection& connection) {
        for (const ParticipationId id : participations)
            store::removeParticipation(connection, id);
    });
}

Result<void> setRegistered(Library& library, const QList<ParticipationId>& participations, QDate day)
{
    const QString label = day.isValid() ? Text::tr("register for a meeting") : Text::tr("take a registration back");
    return changeEach(library, label, participations, [&](Participation& changed) { changed.registeredOn = day; });
}

Result<void> setCredentials(Library& library, const QList<ParticipationId>& participations,
                            domain::Credentials credentials, QDate day)
{
    return changeEach(library, Text::tr("record credentials"), participations, [&](Participation& changed) {
        changed.credentials = credentials;
        changed.credentialsOn = credentials == domain::Credentials::None ? QDate() : day;
    });
}

Result<void> setObserverState(Library& library, const QList<ParticipationId>& participations,
                              domain::ObserverState state, QDate day)
{
    return changeEach(library, Text::tr("record the admission of an observer"), participations,
                      [&](Participation& changed) {
                          changed.observer = state;
                          changed.observerOn = state == domain::ObserverState::None ? QDate() : day;
                      });
}

Result<domain::ParticipantId> setParticipant(Library& library, const domain::Participant& participant)
{
    const QString label = participant.id.isNull() ? Text::tr("add a participant") : Text::tr("change a participant");
    return library.store().write(
        label, [&](Connection& connection) { return store::setParticipant(connection, participant); });
}

Result<void> removeParticipant(Library& library, domain::ParticipantId participant)
{
    return library.store().write(Text::tr("delete a participant"),
                                 [&](Connection& connection) { store::removeParticipant(connection, participant); });
}

Result<int> invite(Library& library, domain::MeetingId meeting, Invited who, QDate day)
{
    return library.store().write(Text::tr("invite to a meeting"), [&](Connection& connection) {
        if (!day.isValid())
            throw store::Refused(ErrorCode::Invalid, {Text::tr("day"), {}, Text::tr("an invitation needs its day.")});
        const auto detail = store::meetingDetail(connection, meeting);
        if (!detail)
            throw store::Refused(ErrorCode::NotFound, {QString::number(meeting.value)});
        QHash<OrganisationId, Participation> known;
        for (const store::KeptParticipation& each : store::participationsOf(connection, meeting))
            known.insert(each.participation.organisation, each.participation);
        int invited = 0;
        for (const OrganisationId id : addressed(connection, *detail, who)) {
            Participation participation = known.value(id);
            if (participation.invitedOn.isValid())
                continue;
            participation.meeting = meeting;
            participation.organisation = id;
            participation.invitedOn = day;
            store::setParticipation(connection, participation);
            ++invited;
        }
        return invited;
    });
}

} // namespace rapporteur::workspace
