// SPDX-License-Identifier: GPL-3.0-or-later
// Treaties' terms and instruments, and who takes part in which meeting, in the library.
#pragma once

#include "domain/participation.h"
#include "store/connection.h"

#include <QHash>

namespace rapporteur::store {

/// The terms of the treaty whose Parties meet in this body; nothing where none are known.
std::optional<domain::TreatyTerms> treatyTerms(Connection& connection, domain::BodyId body);
/// Adds or changes them. Throws Refused: NotFound for a body that is not there, Invalid for days before 1945 or after
/// 2199, and for more than domain::mostDaysAfterDeposit.
void setTreatyTerms(Connection& connection, const domain::TreatyTerms& terms);

/// The body whose Parties meet in a body: itself where it has terms, else the conference of the same treaty ("MC-ICC"
/// → "MC-COP"), one with terms first; null for a body of no treaty.
domain::BodyId conferenceOf(Connection& connection, domain::BodyId body);

/// The instruments deposited for the treaty of a body, by day of deposit.
QList<domain::Instrument> instruments(Connection& connection, domain::BodyId body);
std::optional<domain::Instrument> instrument(Connection& connection, domain::OrganisationId organisation,
                                             domain::BodyId body);
/// Adds or changes the instrument of an organization for a body. Throws Refused: NotFound; Invalid without a day of
/// deposit, for a withdrawal ahead of it, for an organization that cannot be a Party.
void setInstrument(Connection& connection, const domain::Instrument& instrument);
/// Throws Refused: NotFound.
void removeInstrument(Connection& connection, domain::OrganisationId organisation, domain::BodyId body);

/// One participation with its persons, in their order.
struct KeptParticipation {
    domain::Participation participation;
    QList<domain::Participant> participants;
    bool operator==(const KeptParticipation&) const = default;
};
/// All of a meeting, in no order that means anything.
QList<KeptParticipation> participationsOf(Connection& connection, domain::MeetingId meeting);
std::optional<KeptParticipation> participation(Connection& connection, domain::ParticipationId id);
/// That of an organization at a meeting; null where it has none.
domain::ParticipationId findParticipation(Connection& connection, domain::MeetingId meeting,
                                          domain::OrganisationId organisation);

/// Adds one (null id) or makes the one of this id what is given; returns the id. Throws Refused: NotFound for
/// meeting, organization or id; Invalid for days before 1945 or after 2199, a day of credentials or of admission
/// without either, an organization that is in the list of the meeting already.
domain::ParticipationId setParticipation(Connection& connection, const domain::Participation& participation);
/// With its persons. Throws Refused: NotFound.
void removeParticipation(Connection& connection, domain::ParticipationId id);

/// Adds a person (null id), behind the others of its participation, or changes one; returns the id. Throws Refused:
/// NotFound; Invalid without a name, for an address of electronic mail that is none.
domain::ParticipantId setParticipant(Connection& connection, const domain::Participant& participant);
/// Throws Refused: NotFound.
void removeParticipant(Connection& connection, domain::ParticipantId id);

} // namespace rapporteur::store
