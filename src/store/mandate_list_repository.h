// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up: the list of all mandates with their status as at a day, their due dates, and what is overdue; and one
// decision with all that is known of it.
#pragma once

#include "domain/follow_up.h"
#include "store/due_dates.h"

namespace rapporteur::store {

/// Conditions that all must hold; an empty list or value asks nothing.
struct MandateFilter {
    QList<domain::DecisionId> decisions;
    QList<domain::BodyId> bodies;           ///< of the decision
    QList<domain::MeetingId> meetings;      ///< that adopted the decision
    QStringList addressees;                 ///< classes of the table of addressees: "executive-secretary"
    QString addressee;                      ///< a part of an addressee's name
    QList<domain::FollowUpStatus> statuses; ///< as at the day; NothingRecorded is one of them
    QList<domain::VerbCategory> categories;
    QList<domain::MandateState> states{domain::MandateState::Proposed, domain::MandateState::Confirmed};
    domain::MeetingId owedTo; ///< due at this meeting
    QDate dueFrom;
    QDate dueTo;
    bool overdue = false;         ///< due before the day, and not closed then
    bool open = false;            ///< not closed
    bool withoutEvidence = false; ///< nothing shows that it was done
    bool operationalOnly = false;
    bool drafts = false; ///< also those of drafts, which ask nothing yet; always so for `decisions`
    QString officer;
    QDate changedSince; ///< with a status entry or evidence recorded on this day or later
    QString text;       ///< a part of the number, a title, or the text of the paragraph
    QDate asAt;         ///< the day of status, overdue and open; invalid for today
};

enum class MandateOrder : quint8 {
    Decision, ///< by number and paragraph
    Due,      ///< the earliest first; those without a day last
    Status,   ///< nothing recorded first, then in the order of the list of statuses
};

/// A row of the list.
struct MandateRow {
    domain::Mandate mandate;
    domain::DecisionId decision;
    QString number;        ///< of the decision; empty for a draft
    QString decisionTitle; ///< in the first of the languages asked for that has one
    QString bodyCode;
    QString path; ///< of the node
    domain::Language textLanguage = domain::Language::Unknown;
    QString text; ///< of the node
    ResolvedDue due;
    domain::StatusEntry status; ///< as at the day; its id is null where nothing is recorded
    bool overdue = false;
    QList<domain::Evidence> evidence; ///< known at the day
};

/// The ids of a whole list in its order.
QList<domain::MandateId> mandateIds(Connection& connection, const MandateFilter& filter, MandateOrder order);
/// One stretch of it with the total; a negative limit: all.
struct MandateIdPage {
    int total = 0;
    QList<domain::MandateId> ids;
};
MandateIdPage mandateIdPage(Connection& connection, const MandateFilter& filter, MandateOrder order, int offset,
                            int limit);
/// The rows of these mandates as at a day (invalid: today), in the same order; those that are gone are left out.
QList<MandateRow> mandateRows(Connection& connection, const QList<domain::MandateId>& ids, QDate asAt,
                              const QList<domain::Language>& languages);

/// The officers and the classes and names of addressees in use, the commonest first: what a filter offers.
QStringList officersInUse(Connection& connection);
struct AddresseeUse {
    QString kind; ///< class; empty for a name that the table does not hold
    QString name; ///< the commonest name of it
    int mandates = 0;
};
QList<AddresseeUse> addresseesInUse(Connection& connection);

/// Whether it is due before a day and not closed then. Informational and rejected mandates never are.
bool isOverdue(const domain::Mandate& mandate, const ResolvedDue& due, domain::FollowUpStatus status, QDate asAt);

/// One mandate with everything about it.
struct MandateRecord {
    domain::Mandate mandate;
    QString path;
    ResolvedDue due;
    QList<domain::StatusEntry> entries; ///< up to the day, latest first
    QList<domain::Evidence> evidence;
    QList<domain::ActivityId> activities;
    domain::FollowUpStatus status = domain::FollowUpStatus::NothingRecorded; ///< as at the day
    bool overdue = false;
};

/// One decision with everything the library knows of it: what its page shows.
struct DecisionRecord {
    domain::Decision decision;
    QString bodyCode;
    QString meetingCode; ///< "COP-3"
    QDate adoptedOn;     ///< of the decision; else the last day of the meeting
    QList<domain::DecisionRelation> relations;
    QList<domain::DecisionDocument> documents;
    QList<MandateRecord> mandates; ///< in the order of the text; rejected ones too
    QList<domain::StructureRemark> remarks;
};

/// As at a day (invalid: today). Nothing if there is no such decision.
std::optional<DecisionRecord> decisionRecord(Connection& connection, domain::DecisionId id, QDate asAt,
                                             const QList<domain::Language>& languages);

} // namespace rapporteur::store
