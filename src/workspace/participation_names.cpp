// SPDX-License-Identifier: GPL-3.0-or-later
// The values of participation (kinds, regions, states) as a person reads them.
#include "domain/code_table.h"
#include "workspace/participation.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::InstrumentKind;
using domain::ObserverState;
using domain::OrganisationKind;
using domain::ParticipationRemarkKind;
using domain::Region;
using domain::Travel;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

template <typename Value, size_t Size>
QString nameOf(const Name<Value> (&names)[Size], Value value)
{
    for (const Name<Value>& each : names) {
        if (each.value == value)
            return QCoreApplication::translate("participation", each.text);
    }
    return {};
}

constexpr Name<OrganisationKind> kinds[] = {
    {OrganisationKind::State, QT_TRANSLATE_NOOP("participation", "State")},
    {OrganisationKind::RegionalIntegration,
     QT_TRANSLATE_NOOP("participation", "regional economic integration organization")},
    {OrganisationKind::UnitedNations, QT_TRANSLATE_NOOP("participation", "United Nations body")},
    {OrganisationKind::Intergovernmental, QT_TRANSLATE_NOOP("participation", "intergovernmental organization")},
    {OrganisationKind::NonGovernmental, QT_TRANSLATE_NOOP("participation", "non-governmental organization")},
    {OrganisationKind::Industry, QT_TRANSLATE_NOOP("participation", "industry")},
    {OrganisationKind::Academia, QT_TRANSLATE_NOOP("participation", "academia")},
    {OrganisationKind::Secretariat, QT_TRANSLATE_NOOP("participation", "secretariat")},
    {OrganisationKind::Other, QT_TRANSLATE_NOOP("participation", "other organization")},
};

constexpr Name<Region> regionNames[] = {
    {Region::None, QT_TRANSLATE_NOOP("participation", "no region")},
    {Region::Africa, QT_TRANSLATE_NOOP("participation", "African States")},
    {Region::AsiaPacific, QT_TRANSLATE_NOOP("participation", "Asia-Pacific States")},
    {Region::EasternEurope, QT_TRANSLATE_NOOP("participation", "Eastern European States")},
    {Region::LatinAmericaCaribbean, QT_TRANSLATE_NOOP("participation", "Latin American and Caribbean States")},
    {Region::WesternEuropeOthers, QT_TRANSLATE_NOOP("participation", "Western European and other States")},
};

constexpr Name<InstrumentKind> instrumentNames[] = {
    {InstrumentKind::Unknown, QT_TRANSLATE_NOOP("participation", "instrument")},
    {InstrumentKind::Ratification, QT_TRANSLATE_NOOP("participation", "ratification")},
    {InstrumentKind::Acceptance, QT_TRANSLATE_NOOP("participation", "acceptance")},
    {InstrumentKind::Approval, QT_TRANSLATE_NOOP("participation", "approval")},
    {InstrumentKind::Accession, QT_TRANSLATE_NOOP("participation", "accession")},
    {InstrumentKind::Succession, QT_TRANSLATE_NOOP("participation", "succession")},
};

constexpr Name<Credentials> credentialNames[] = {
    {Credentials::None, QT_TRANSLATE_NOOP("participation", "no credentials")},
    {Credentials::Copy, QT_TRANSLATE_NOOP("participation", "copy")},
    {Credentials::Original, QT_TRANSLATE_NOOP("participation", "original")},
    {Credentials::Examined, QT_TRANSLATE_NOOP("participation", "examined")},
    {Credentials::Accepted, QT_TRANSLATE_NOOP("participation", "accepted")},
};

constexpr Name<ObserverState> observerNames[] = {
    {ObserverState::None, QT_TRANSLATE_NOOP("participation", "no request")},
    {ObserverState::Requested, QT_TRANSLATE_NOOP("participation", "request received")},
    {ObserverState::Reviewed, QT_TRANSLATE_NOOP("participation", "request reviewed")},
    {ObserverState::Admitted, QT_TRANSLATE_NOOP("participation", "admitted")},
    {ObserverState::Objection, QT_TRANSLATE_NOOP("participation", "objection")},
};

constexpr Name<Travel> travelNames[] = {
    {Travel::None, QT_TRANSLATE_NOOP("participation", "not asked for")},
    {Travel::Requested, QT_TRANSLATE_NOOP("participation", "asked for")},
    {Travel::Approved, QT_TRANSLATE_NOOP("participation", "approved")},
    {Travel::Booked, QT_TRANSLATE_NOOP("participation", "booked")},
    {Travel::Travelled, QT_TRANSLATE_NOOP("participation", "travelled")},
    {Travel::Declined, QT_TRANSLATE_NOOP("participation", "declined")},
};

constexpr Name<ParticipationRemarkKind> remarks[] = {
    {ParticipationRemarkKind::CredentialsOfObserver,
     QT_TRANSLATE_NOOP("participation", "It is no Party on the opening day, and has handed in credentials.")},
    {ParticipationRemarkKind::ObserverIsParty,
     QT_TRANSLATE_NOOP("participation", "It is a Party and needs no admission as an observer.")},
    {ParticipationRemarkKind::NotAdmitted,
     QT_TRANSLATE_NOOP("participation", "It is registered, and not admitted as an observer.")},
    {ParticipationRemarkKind::CredentialsMissing,
     QT_TRANSLATE_NOOP("participation", "It is registered, and has handed in no credentials.")},
    {ParticipationRemarkKind::NoHead, QT_TRANSLATE_NOOP("participation", "Nobody heads the delegation.")},
    {ParticipationRemarkKind::TwoHeads,
     QT_TRANSLATE_NOOP("participation", "More than one person heads the delegation.")},
    {ParticipationRemarkKind::TravelNotRegistered,
     QT_TRANSLATE_NOOP("participation", "Travel is paid for, and it is not registered.")},
};

constexpr std::array invitedCodes{
    domain::CodeEntry{Invited::Parties, "parties"_L1},
    domain::CodeEntry{Invited::States, "states"_L1},
    domain::CodeEntry{Invited::Everyone, "everyone"_L1},
};

} // namespace

QString organisationKindName(OrganisationKind kind)
{
    return nameOf(kinds, kind);
}

QString regionName(Region region)
{
    return nameOf(regionNames, region);
}

QString instrumentKindName(InstrumentKind kind)
{
    return nameOf(instrumentNames, kind);
}

QString credentialsName(Credentials credentials)
{
    return nameOf(credentialNames, credentials);
}

QString observerStateName(ObserverState state)
{
    return nameOf(observerNames, state);
}

QString travelName(Travel travel)
{
    return nameOf(travelNames, travel);
}

QString participationRemarkText(ParticipationRemarkKind kind)
{
    return nameOf(remarks, kind);
}

QString votingText(const ParticipationRow& row)
{
    if (!row.mayVote)
        return {};
    const auto names = [](const QList<VoteSharer>& sharers) {
        QStringList all;
        for (const VoteSharer& each : sharers)
            all.append(each.name);
        return all.join(u", "_s);
    };
    if (!row.sharedWith.isEmpty())
        return Text::tr("It votes if this organization does not: %1.").arg(names(row.sharedWith));
    if (row.organisation.kind != domain::OrganisationKind::RegionalIntegration)
        return {};
    if (!row.right.votes)
        return Text::tr(
            "Its member States are not known. It has one vote for each of them that is a Party, and none if "
            "one of them votes itself.");
    if (row.right.votes == 0)
        return Text::tr("None of its member States is a Party: it has no vote.");
    //: behind the colon stand the names of the member States
    return Text::tr("It has %n vote(s) if none of its member States votes itself: %1.", nullptr, *row.right.votes)
        .arg(names(row.inPlaceOf));
}

QString code(Invited invited)
{
    return codeOf(invitedCodes, invited);
}

std::optional<Invited> invitedFromCode(QStringView code)
{
    for (const auto& entry : invitedCodes) {
        if (entry.code == code)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace rapporteur::workspace
