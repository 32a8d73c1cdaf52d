// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that a meeting needs of its secretariat, from plain values: agenda, annotated agenda, list of documents,
// report on credentials, list of participants. Set words are there in each of the six languages.
#pragma once

#include "report/laid_out_document.h"
#include "report/table_document.h"

#include <QDate>
#include <array>

namespace rapporteur::report {

/// What the first page of each paper says. Texts are in the language of the paper; what is empty is left out.
struct MeetingHead {
    domain::Language language = domain::Language::English;
    QStringList symbols{};
    QString logoLetters{};
    domain::Distribution distribution = domain::Distribution::General;
    QDate date{}; ///< masthead date
    domain::Language original = domain::Language::English;
    QString body{};    ///< "Conference of the Parties to the Minamata Convention on Mercury"
    QString ordinal{}; ///< "Fourth meeting"
    QString dates{};   ///< "Online, 1–5 November 2021"
    QString item{};    ///< number of the agenda item, "2" or "5 (d)"; the words around it are added
    bool provisionalAgenda = true;
    QString parentTitle{}; ///< title of the item, where it is not that of the paper
};

/// One item of an agenda, in the order of the agenda.
struct AgendaPaperItem {
    QString label{}; ///< as printed: "4", "(j)", "(i)"; the point after a number is added
    int level = 1;
    QString title{};
    QStringList annotation{}; ///< paragraphs of the annotated agenda
    QStringList documents{};  ///< "UNEP/MC/COP.4/4 (Title)", for the annotated agenda
};

enum class AgendaKind : quint8 { Provisional, Adopted, Annotated };

/// An agenda (/1) or an annotated one (/1/Add.1). Annotations are numbered paragraphs in one sequence.
LaidOutDocument agendaPaper(const MeetingHead& head, AgendaKind kind, const QList<AgendaPaperItem>& items);

/// One document of a meeting.
struct ListedDocument {
    QString symbol{};
    QString title{};
    QStringList agendaItems{};
    QList<domain::Language> languages{}; ///< in which it is held
    QString link{};
    QString group{}; ///< "Working documents"; a subheading begins where it changes
};

/// The list of documents of a meeting: symbol, title, agenda items, languages (a column each of the six).
TableDocument documentList(const MeetingHead& head, const QList<ListedDocument>& documents);
/// The same as a paper with a masthead.
LaidOutDocument documentListPaper(const MeetingHead& head, const QList<ListedDocument>& documents);

/// What the bureau found about credentials; names of the Parties in the language of the paper, in the order to print.
struct CredentialsFindings {
    QDate asAt{};
    QStringList inOrder{};     ///< originals received, found in order
    QStringList copies{};      ///< copies or information only; originals to follow
    QStringList none{};        ///< take part without credentials
    int partiesRegistered = 0; ///< Parties that take part
    int partiesInAll = 0;      ///< Parties that may vote; 0: not said
    QStringList examined{};    ///< originals received, not yet found in order; left out where there are none
};
LaidOutDocument credentialsReport(const MeetingHead& head, const CredentialsFindings& findings);
/// The same as a table: a subheading a group, a line a Party.
TableDocument credentialsTable(const MeetingHead& head, const CredentialsFindings& findings);

/// One participant; an organisation stands before its participants.
struct Participant {
    QString group{};        ///< "Parties", "Governments not Parties", "United Nations bodies …"
    QString organisation{}; ///< "Japan"
    QString name{};         ///< "Ms. Aiko Tanaka", as the person writes it
    QString title{};        ///< of the office held
    QString address{};      ///< line feeds begin a line
    QString email{};
};
LaidOutDocument participantList(const MeetingHead& head, const QList<Participant>& participants);
/// The same as a table of one line a participant.
TableDocument participantTable(const MeetingHead& head, const QList<Participant>& participants);

} // namespace rapporteur::report
