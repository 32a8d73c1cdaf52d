// SPDX-License-Identifier: GPL-3.0-or-later
// The set words of lists of participants and of reports on credentials in each of the six languages, beside those of
// meeting_words.h.
#pragma once

#include "domain/language.h"

#include <QString>
#include <array>

namespace rapporteur::report {

/// The groups of a list of participants, in the order in which they are printed.
enum class ParticipantGroup : quint8 {
    Parties,
    StatesNotParties,
    UnitedNations,
    Secretariats,
    Intergovernmental,
    NonGovernmental,
    Industry,
    Academia,
    Others
};

/// "Parties", "Governments not Parties" … English for an unknown language.
QString participantGroupName(ParticipantGroup group, domain::Language language);

/// Heading of the originals that are not found to be in order yet; %1: number of Parties.
QString credentialsBeingExamined(domain::Language language);

} // namespace rapporteur::report
