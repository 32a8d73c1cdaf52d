// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of participation: one State or organization at a meeting, a person, what the library knows of a State or
// organization, its instrument, and a table that is looked at before it comes in.
#pragma once

#include "workspace/participation.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// Adds one to the list of a meeting (a null row), or changes it.
void openParticipationForm(Desk* desk, domain::MeetingId meeting, const workspace::ParticipationRow* row,
                           QWidget* parent);
/// A new person (null id) of a delegation, or one as it is.
void openParticipantForm(Desk* desk, const domain::Participant& participant, QWidget* parent);
/// A State or organization: a new one (null id), or one as it is.
void openOrganisationForm(Desk* desk, const domain::Organisation& organisation, QWidget* parent);
/// What it deposited for the treaty of a conference.
void openInstrumentForm(Desk* desk, const domain::Organisation& organisation, const domain::Instrument& instrument,
                        QWidget* parent);
/// Asks for a table and shows what it would change.
void openParticipationImport(Desk* desk, domain::MeetingId meeting, QWidget* parent);

} // namespace rapporteur::gui
