// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a meeting and as what: Parties and who may vote, credentials, observers, persons and the travel
// that is paid for them. Values and pure rules.
#pragma once

#include "domain/meeting_detail.h"
#include "domain/organisation.h"

namespace rapporteur::domain {

enum class InstrumentKind : quint8 { Unknown, Ratification, Acceptance, Approval, Accession, Succession };
/// "", "ratification", "acceptance", "approval", "accession", "succession".
QString code(InstrumentKind kind);
std::optional<InstrumentKind> instrumentKindFromCode(QStringView code);
/// Unknown is the last.
QList<InstrumentKind> instrumentKinds();

/// When a treaty began to bind, and how long after its deposit an instrument does. Minamata Convention, article 31:
/// the ninetieth day after the deposit.
struct TreatyTerms {
    BodyId body;   ///< the conference of its Parties
    QDate inForce; ///< of the treaty itself; invalid while it is not in force
    int daysAfterDeposit = 90;
    bool operator==(const TreatyTerms&) const = default;
};

/// An instrument binds at most so many days after its deposit: ten years.
inline constexpr int mostDaysAfterDeposit = 3660;

/// What one State or organization deposited for one treaty.
struct Instrument {
    OrganisationId organisation;
    BodyId body; ///< the conference of the treaty's Parties
    InstrumentKind kind = InstrumentKind::Unknown;
    QDate depositedOn;
    QDate withdrawnOn; ///< the day on which a withdrawal takes effect; invalid: none
    bool operator==(const Instrument&) const = default;
};

/// The day from which an instrument binds: so many days after its deposit, but not before the treaty itself is in
/// force. Invalid without a deposit and for a treaty that is not in force.
QDate entryIntoForce(QDate depositedOn, const TreatyTerms& terms);
/// Whether the treaty binds it on a day; a withdrawal ends that on its own day.
bool isParty(const Instrument& instrument, const TreatyTerms& terms, QDate day);

/// The day that decides who votes in a part (from 0) of a meeting: its opening. Invalid while nothing is known of it.
QDate votingDay(const QList<MeetingPart>& parts, int part = 0);
/// Each Party on that day has a vote; false for an invalid day.
bool mayVote(const Instrument& instrument, const TreatyTerms& terms, QDate votingDay);

/// In the order in which they come. A copy comes ahead of the original; the bureau examines originals and accepts
/// them.
enum class Credentials : quint8 { None, Copy, Original, Examined, Accepted };
/// "none", "copy", "original", "examined", "accepted".
QString code(Credentials credentials);
std::optional<Credentials> credentialsFromCode(QStringView code);
QList<Credentials> credentialsStates();

enum class ObserverState : quint8 { None, Requested, Reviewed, Admitted, Objection };
/// "", "requested", "reviewed", "admitted", "objection".
QString code(ObserverState state);
std::optional<ObserverState> observerStateFromCode(QStringView code);
QList<ObserverState> observerStates();
/// What can follow: a request is reviewed, then admitted unless Parties object; an objection can be overcome, and one
/// admitted objected to. None is a request taken back.
QList<ObserverState> nextObserverStates(ObserverState state);

enum class Travel : quint8 { None, Requested, Approved, Booked, Travelled, Declined };
/// "", "requested", "approved", "booked", "travelled", "declined".
QString code(Travel travel);
std::optional<Travel> travelFromCode(QStringView code);
QList<Travel> travelStates();
/// Approved, booked or done.
bool isFunded(Travel travel);

/// One person of a delegation, or an office while nobody is named.
struct Participant {
    ParticipantId id;
    ParticipationId participation;
    QString name;    ///< with its form of address, as the person writes it
    QString title;   ///< of the office held
    QString address; ///< line feeds begin a line
    QString email;
    bool head = false; ///< of the delegation
    Travel travel = Travel::None;
    QString travelSource; ///< who pays
    QString notes;
    bool operator==(const Participant&) const = default;
};

/// One address and nothing else: "name@example.org".
bool isMailAddress(const QString& text);

/// One State or organization at one meeting.
struct Participation {
    ParticipationId id;
    MeetingId meeting;
    OrganisationId organisation;
    QDate invitedOn;    ///< invalid: not invited
    QDate registeredOn; ///< invalid: not registered
    Credentials credentials = Credentials::None;
    QDate credentialsOn; ///< of the state they are in
    ObserverState observer = ObserverState::None;
    QDate observerOn; ///< of the state it is in
    QString notes;
    bool operator==(const Participation&) const = default;
};

enum class ParticipationRemarkKind : quint8 {
    CredentialsOfObserver, ///< credentials of one that is no Party on the voting day
    ObserverIsParty,       ///< a request for admission by a Party
    NotAdmitted,           ///< registered, though its admission is open or objected to
    CredentialsMissing,    ///< a Party is registered and has handed in none
    NoHead,                ///< persons, and none of them heads the delegation
    TwoHeads,
    TravelNotRegistered ///< travel is paid for one that is not registered
};
/// What is odd about one participation; nothing of it forbids to keep it. In the order above.
QList<ParticipationRemarkKind> checkParticipation(const Participation& participation, bool party,
                                                  const QList<Participant>& participants);

} // namespace rapporteur::domain
