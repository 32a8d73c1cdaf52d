// SPDX-License-Identifier: GPL-3.0-or-later
// The set words of a meeting's papers in each of the six languages. Forms: field notes on documents, sections 2,
// 5, 8.
#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringList>
#include <array>

namespace rapporteur::report {

struct MeetingWords {
    domain::Language language;
    QString provisionalItem; ///< %1: number of the item
    QString adoptedItem;
    QString provisionalAgenda;
    QString agenda;
    QString annotatedAgenda;
    QString secretariatNote;
    QString documentsOfItem; ///< heading of the documents under an item
    QString documentList;
    std::array<QString, 3> documentColumns; ///< symbol, title, agenda items
    std::array<QString, 6> languageColumns; ///< in the order of domain::officialLanguages
    QString held;                           ///< what stands in the column of a language that is held
    QString noDocuments;
    QString credentials;
    std::array<QString, 2> credentialsIntroduction; ///< %1: date; %1: number of Parties taking part
    QString votingParties;                          ///< %1: number
    std::array<QString, 3> credentialsGroups;       ///< in order, copies, none; %1: number of Parties
    QString noParties;                              ///< in place of an empty list
    QString participants;
    std::array<QString, 5> participantColumns; ///< organisation, name, title, address, e-mail
    QString group;                             ///< heading of the column of groups
    QString noParticipants;
    QString listSeparator;
    QString labelEnd; ///< after the number of an item or a paragraph
};

const MeetingWords& meetingWords(domain::Language language);

} // namespace rapporteur::report
