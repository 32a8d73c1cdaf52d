// SPDX-License-Identifier: GPL-3.0-or-later
// A library with some States, what they deposited, and a meeting in two parts, for tests of participation.
#pragma once

#include "register_support.h"

#include "workspace/actions.h"
#include "workspace/meetings.h"
#include "workspace/participation.h"
#include "workspace/queries.h"

namespace participationtest {

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Language;
using domain::OrganisationId;

/// COP-4 of the Minamata Convention, with its two parts. Japan and Peru are Parties, Tuvalu becomes one between the
/// parts, Iceland withdrew before the first, Nauru deposited nothing; the European Union is a Party, WHO is none.
struct Fourth : registertest::Register {
    Fourth()
    {
        const auto found = workspace::bodyCalled(*view, u"MC-COP"_s);
        REQUIRE(found);
        conference = *found;
        domain::MeetingDetail detail;
        detail.meeting.body = conference;
        detail.meeting.ordinal = 4;
        for (const auto& [start, end] :
             {std::pair{QDate(2021, 11, 1), QDate(2021, 11, 5)}, {QDate(2022, 3, 21), QDate(2022, 3, 25)}}) {
            domain::MeetingPart part;
            part.segment.start = start;
            part.segment.end = end;
            detail.parts.append(part);
        }
        const auto added = workspace::addMeeting(*library, detail);
        REQUIRE(added);
        meeting = *added;
        state(u"JPN"_s, u"Japan"_s, u"Japon"_s, domain::Region::AsiaPacific, {2016, 2, 2});
        state(u"PER"_s, u"Peru"_s, u"Pérou"_s, domain::Region::LatinAmericaCaribbean, {2016, 1, 21});
        state(u"TUV"_s, u"Tuvalu"_s, u"Tuvalu"_s, domain::Region::AsiaPacific, {2021, 10, 1});
        state(u"ISL"_s, u"Iceland"_s, u"Islande"_s, domain::Region::WesternEuropeOthers, {2018, 5, 3},
              {2021, 10, 31});
        state(u"NRU"_s, u"Nauru"_s, u"Nauru"_s, domain::Region::AsiaPacific, {});
        state(u"EU"_s, u"European Union"_s, u"Union européenne"_s, domain::Region::None, {2017, 5, 18}, {},
              domain::OrganisationKind::RegionalIntegration);
        state(u"WHO"_s, u"World Health Organization"_s, u"Organisation mondiale de la Santé"_s, domain::Region::None,
              {}, {}, domain::OrganisationKind::UnitedNations);
    }

    void state(const QString& stateCode, const QString& english, const QString& french, domain::Region region,
               QDate deposited, QDate withdrawn = {}, domain::OrganisationKind kind = domain::OrganisationKind::State)
    {
        domain::Organisation organisation;
        organisation.code = stateCode;
        organisation.kind = kind;
        organisation.region = region;
        organisation.names = {{Language::English, english}, {Language::French, french}};
        const auto id = workspace::setOrganisation(*library, organisation);
        REQUIRE(id);
        ids.insert(stateCode, *id);
        if (deposited.isValid())
            REQUIRE(workspace::setInstrument(
                *library, {*id, conference, domain::InstrumentKind::Accession, deposited, withdrawn}));
    }

    domain::ParticipationId add(const QString& stateCode, QDate registered = {})
    {
        domain::Participation participation;
        participation.meeting = meeting;
        participation.organisation = ids.value(stateCode);
        participation.registeredOn = registered;
        const auto id = workspace::setParticipation(*library, participation);
        REQUIRE(id);
        return *id;
    }

    /// Registers one that is in the list already.
    domain::ParticipationId enrol(const QString& stateCode, QDate day)
    {
        const domain::ParticipationId id = row(stateCode).participation.id;
        REQUIRE(workspace::setRegistered(*library, {id}, day));
        return id;
    }

    workspace::ParticipationList list(bool parties = false, Language language = Language::English, int part = 0)
    {
        workspace::ParticipationQuery query;
        query.meeting = meeting;
        query.parties = parties;
        query.language = language;
        query.part = part;
        const auto found = workspace::participationOf(*view, query);
        REQUIRE(found);
        return *found;
    }

    /// The names of a list, in its order.
    static QStringList names(const workspace::ParticipationList& list)
    {
        QStringList all;
        for (const workspace::ParticipationRow& row : list.rows)
            all.append(row.name);
        return all;
    }

    workspace::ParticipationRow row(const QString& stateCode, bool parties = true)
    {
        for (const workspace::ParticipationRow& each : list(parties).rows) {
            if (each.organisation.code == stateCode)
                return each;
        }
        FAIL("no row of " << stateCode.toStdString());
        return {};
    }

    domain::BodyId conference;
    domain::MeetingId meeting;
    QHash<QString, OrganisationId> ids;
};

} // namespace participationtest
