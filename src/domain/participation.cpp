// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation.h"

#include "domain/code_lists.h"
#include "domain/plan.h"

#include <QRegularExpression>
#include <algorithm>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array instruments{
    CodeEntry{InstrumentKind::Ratification, "ratification"_L1},
    CodeEntry{InstrumentKind::Acceptance, "acceptance"_L1},
    CodeEntry{InstrumentKind::Approval, "approval"_L1},
    CodeEntry{InstrumentKind::Accession, "accession"_L1},
    CodeEntry{InstrumentKind::Succession, "succession"_L1},
    CodeEntry{InstrumentKind::Unknown, ""_L1},
};
constexpr std::array credentialCodes{
    CodeEntry{Credentials::None, "none"_L1},         CodeEntry{Credentials::Copy, "copy"_L1},
    CodeEntry{Credentials::Original, "original"_L1}, CodeEntry{Credentials::Examined, "examined"_L1},
    CodeEntry{Credentials::Accepted, "accepted"_L1},
};
constexpr std::array observers{
    CodeEntry{ObserverState::None, ""_L1},
    CodeEntry{ObserverState::Requested, "requested"_L1},
    CodeEntry{ObserverState::Reviewed, "reviewed"_L1},
    CodeEntry{ObserverState::Admitted, "admitted"_L1},
    CodeEntry{ObserverState::Objection, "objection"_L1},
};
constexpr std::array travels{
    CodeEntry{Travel::None, ""_L1},
    CodeEntry{Travel::Requested, "requested"_L1},
    CodeEntry{Travel::Approved, "approved"_L1},
    CodeEntry{Travel::Booked, "booked"_L1},
    CodeEntry{Travel::Travelled, "travelled"_L1},
    CodeEntry{Travel::Declined, "declined"_L1},
};

} // namespace

QString code(InstrumentKind kind)
{
    return codeOf(instruments, kind);
}

std::optional<InstrumentKind> instrumentKindFromCode(QStringView code)
{
    return knownValue(instruments, code);
}

QList<InstrumentKind> instrumentKinds()
{
    return allValues(instruments);
}

QDate entryIntoForce(QDate depositedOn, const TreatyTerms& terms)
{
    if (!depositedOn.isValid() || !terms.inForce.isValid())
        return {};
    return std::max(depositedOn.addDays(terms.daysAfterDeposit), terms.inForce);
}

bool isParty(const Instrument& instrument, const TreatyTerms& terms, QDate day)
{
    const QDate since = entryIntoForce(instrument.depositedOn, terms);
    if (!since.isValid() || !day.isValid() || day < since)
        return false;
    return !instrument.withdrawnOn.isValid() || day < instrument.withdrawnOn;
}

QDate votingDay(const QList<MeetingPart>& parts, int part)
{
    return planDays(parts).opening(part);
}

bool mayVote(const Instrument& instrument, const TreatyTerms& terms, QDate votingDay)
{
    return isParty(instrument, terms, votingDay);
}

QString code(Credentials credentials)
{
    return codeOf(credentialCodes, credentials);
}

std::optional<Credentials> credentialsFromCode(QStringView code)
{
    return knownValue(credentialCodes, code);
}

QList<Credentials> credentialsStates()
{
    return allValues(credentialCodes);
}

QString code(ObserverState state)
{
    return codeOf(observers, state);
}

std::optional<ObserverState> observerStateFromCode(QStringView code)
{
    return knownValue(observers, code);
}

QList<ObserverState> observerStates()
{
    return allValues(observers);
}

QList<ObserverState> nextObserverStates(ObserverState state)
{
    switch (state) {
    case ObserverState::None:
        return {ObserverState::Requested};
    case ObserverState::Requested:
        return {ObserverState::Reviewed, ObserverState::None};
    case ObserverState::Reviewed:
        return {ObserverState::Admitted, ObserverState::Objection, ObserverState::None};
    case ObserverState::Admitted:
        return {ObserverState::Objection, ObserverState::None};
    case ObserverState::Objection:
        return {ObserverState::Reviewed, ObserverState::Admitted, ObserverState::None};
    }
    return {};
}

QString code(Travel travel)
{
    return codeOf(travels, travel);
}

std::optional<Travel> travelFromCode(QStringView code)
{
    return knownValue(travels, code);
}

QList<Travel> travelStates()
{
    return allValues(travels);
}

bool isFunded(Travel travel)
{
    return travel == Travel::Approved || travel == Travel::Booked || travel == Travel::Travelled;
}

bool isMailAddress(const QString& text)
{
    static const QRegularExpression mail(uR"(^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+$)"_s);
    return mail.match(text).hasMatch();
}

QList<ParticipationRemarkKind> checkParticipation(const Participation& participation, bool party,
                                                  const QList<Participant>& participants)
{
    using Kind = ParticipationRemarkKind;
    const bool registered = participation.registeredOn.isValid();
    const bool asked = participation.observer != ObserverState::None;
    const auto heads =
        std::count_if(participants.begin(), participants.end(), [](const Participant& each) { return each.head; });
    const bool funded = std::any_of(participants.begin(), participants.end(),
                                    [](const Participant& each) { return isFunded(each.travel); });
    const std::pair<Kind, bool> checks[]{
        {Kind::CredentialsOfObserver, !party && participation.credentials != Credentials::None},
        {Kind::ObserverIsParty, party && asked},
        {Kind::NotAdmitted, !party && registered && asked && participation.observer != ObserverState::Admitted},
        {Kind::CredentialsMissing, party && registered && participation.credentials == Credentials::None},
        {Kind::NoHead, !participants.isEmpty() && heads == 0},
        {Kind::TwoHeads, heads > 1},
        {Kind::TravelNotRegistered, funded && !registered},
    };
    QList<Kind> remarks;
    for (const auto& [kind, holds] : checks) {
        if (holds)
            remarks.append(kind);
    }
    return remarks;
}

} // namespace rapporteur::domain
