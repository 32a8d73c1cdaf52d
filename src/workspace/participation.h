// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a meeting, as a window and the command line use it: Parties and who may vote, invitations,
// registrations, credentials, observers, persons and funded travel; and the changes that a person makes.
#pragma once

#include "domain/membership.h"
#include "store/organisation_repository.h"
#include "store/participation_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// One that shares the right of a row to vote.
struct VoteSharer {
    QString code;
    QString name; ///< in the language asked for, else in another
};
/// One State or organization of the list of a meeting.
struct ParticipationRow {
    domain::Organisation organisation;
    QString name; ///< in the language asked for, else in another
    std::optional<domain::Instrument> instrument;
    QDate partySince;                    ///< the day from which the treaty binds it; invalid: it does not
    bool mayVote = false;                ///< a Party on the voting day
    domain::VotingRight right;           ///< while it may vote: with how many votes
    QList<VoteSharer> inPlaceOf;         ///< of an organization: the member States for which it votes
    QList<VoteSharer> sharedWith;        ///< of a State: the organizations that can vote in its place
    domain::Participation participation; ///< with a null id for a Party that is not in the list yet
    QList<domain::Participant> participants;
    int funded = 0; ///< persons whose travel is paid for
    QList<domain::ParticipationRemarkKind> remarks;
};
struct ParticipationList {
    domain::MeetingId meeting;
    domain::BodyId conference;                ///< of the treaty's Parties; null for a body of no treaty
    std::optional<domain::TreatyTerms> terms; ///< nothing while nobody has said when the treaty binds
    QDate votingDay; ///< the opening of the part, or its earliest day; invalid while nothing is known
    QList<ParticipationRow> rows;
};
enum class ParticipationSort : quint8 { Name, Region, Kind };
struct ParticipationQuery {
    domain::MeetingId meeting;
    domain::Language language = domain::Language::English; ///< of the names and of their order
    int part = 0;                                          ///< of a split meeting, from 0
    bool parties = false;                                  ///< Parties that are not in the list too
    QString text;                                          ///< a part of a code or name; empty: all
    ParticipationSort sort = ParticipationSort::Name;      ///< then by name
};
/// Errors: NotFound.
Result<ParticipationList> participationOf(View& view, const ParticipationQuery& query);

/// What a region, or the whole (`total`), shows at one meeting. Credentials are those of registered Parties.
struct RegionCounts {
    domain::Region region = domain::Region::None;
    bool total = false;
    int parties = 0; ///< that may vote, in the list or not
    int invited = 0;
    int registered = 0;
    int partiesRegistered = 0;
    int accepted = 0;
    int examined = 0;
    int original = 0;
    int copy = 0;
    int none = 0;
    int observers = 0; ///< admitted
    int persons = 0;
    int funded = 0; ///< persons whose travel is paid for
    bool operator==(const RegionCounts&) const = default;
};
/// The five regions, then those without one if there are any, then the total. The list must hold all Parties
/// (ParticipationQuery::parties). Pure.
QList<RegionCounts> countsByRegion(const ParticipationList& list);

/// One that deposited an instrument, or could.
struct PartyRow {
    domain::Organisation organisation;
    QString name;
    domain::Instrument instrument;
    QDate since; ///< the day from which the treaty binds it
    bool party = false;
};
/// All that deposited an instrument for the treaty of a body, by name; Parties or not as at a day (invalid: today).
Result<QList<PartyRow>> partiesOf(View& view, domain::BodyId body, QDate asAt, domain::Language language);

/// All whose code or name holds the text, by name in the language.
Result<QList<domain::Organisation>> organisations(View& view, const QString& text, domain::Language language);
/// Errors: NotFound, Ambiguous.
Result<domain::OrganisationId> organisationCalled(View& view, const QString& typed);
Result<domain::Organisation> organisation(View& view, domain::OrganisationId id);
/// The terms of the treaty of a body; without `body` where none are known.
Result<domain::TreatyTerms> treatyTerms(View& view, domain::BodyId body);

QString organisationKindName(domain::OrganisationKind kind);
/// "no region" for None.
QString regionName(domain::Region region);
QString instrumentKindName(domain::InstrumentKind kind);
QString credentialsName(domain::Credentials credentials);
QString observerStateName(domain::ObserverState state);
QString travelName(domain::Travel travel);
/// With how many votes an organization votes and on what condition, or which organization a State must precede, as a
/// sentence; empty for a State that shares its right with nobody, and for one that may not vote.
QString votingText(const ParticipationRow& row);
/// What is odd, as a sentence.
QString participationRemarkText(domain::ParticipationRemarkKind kind);

// Changes: each is one labelled action that can be undone. Their errors are told in the store's headers.

/// Adds one (null id) or changes one. Errors: Invalid, NotFound.
Result<domain::OrganisationId> setOrganisation(Library& library, const domain::Organisation& organisation);
Result<void> removeOrganisation(Library& library, domain::OrganisationId organisation);
Result<void> setTreatyTerms(Library& library, const domain::TreatyTerms& terms);
Result<void> setInstrument(Library& library, const domain::Instrument& instrument);
Result<void> removeInstrument(Library& library, domain::OrganisationId organisation, domain::BodyId body);

/// Adds one (null id; that of the same meeting and organization is changed) or changes one. Errors: Invalid,
/// NotFound.
Result<domain::ParticipationId> setParticipation(Library& library, const domain::Participation& participation);
/// With their persons.
Result<void> removeParticipations(Library& library, const QList<domain::ParticipationId>& participations);
/// An invalid day takes the registration back.
Result<void> setRegistered(Library& library, const QList<domain::ParticipationId>& participations, QDate day);
Result<void> setCredentials(Library& library, const QList<domain::ParticipationId>& participations,
                            domain::Credentials credentials, QDate day);
Result<void> setObserverState(Library& library, const QList<domain::ParticipationId>& participations,
                              domain::ObserverState state, QDate day);
/// Adds a person (null id) or changes one. Errors: Invalid, NotFound.
Result<domain::ParticipantId> setParticipant(Library& library, const domain::Participant& participant);
Result<void> removeParticipant(Library& library, domain::ParticipantId participant);

enum class Invited : quint8 { Parties, States, Everyone };
/// "parties", "states", "everyone".
QString code(Invited invited);
std::optional<Invited> invitedFromCode(QStringView code);
/// Invites those that have no invitation yet: the Parties on the voting day, all States and organizations of regional
/// integration, or all that the library knows. Returns how many. Errors: NotFound; Invalid for Parties of a body
/// whose treaty is not known, without a day.
Result<int> invite(Library& library, domain::MeetingId meeting, Invited who, QDate day);

} // namespace rapporteur::workspace
