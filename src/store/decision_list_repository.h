// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions: filtered and sorted by the database, in the field's order of numbers, page by page.
#pragma once

#include "domain/decision.h"
#include "store/document_list_repository.h"

namespace rapporteur::store {

/// Conditions that all must hold; an empty list or value asks nothing.
struct DecisionFilter {
    QList<domain::BodyId> bodies;
    QList<domain::MeetingId> meetings;
    QList<int> years; ///< of adoption
    QList<domain::DecisionState> states;
    QList<domain::DecisionKind> kinds;
    QStringList subjects;
    QList<domain::Language> languages; ///< with a text in any of these
    QList<domain::DocumentId> documents;
    QString text;              ///< a part of the number or of a title in any language
    bool withProposed = false; ///< only those with a mandate that nobody has confirmed yet
};

enum class DecisionOrder : quint8 {
    Number, ///< the field's order; drafts last
    Date,   ///< latest adoption first, undated last
    Added,  ///< latest first
};

/// A row of the register.
struct DecisionRow {
    domain::DecisionId id;
    QString number;
    domain::DecisionKind kind = domain::DecisionKind::Decision;
    domain::DecisionState state = domain::DecisionState::Adopted;
    QString title; ///< in the first of the languages asked for that has one
    domain::Language titleLanguage = domain::Language::Unknown;
    QString bodyCode;
    domain::MeetingId meeting;
    QString meetingCode;               ///< "COP-3"
    QDate adoptedOn;                   ///< of the decision; else the last day of the meeting
    QList<domain::Language> languages; ///< of its text
    int paragraphs = 0;
    int mandates = 0; ///< operational ones that are not rejected
    int open = 0;     ///< of those: without a status that closes them
    int proposed = 0; ///< waiting for a person's word
};

int countDecisions(Connection& connection, const DecisionFilter& filter);
/// `limit` ids from `offset` on; a negative limit: all.
QList<domain::DecisionId> decisionIds(Connection& connection, const DecisionFilter& filter, DecisionOrder order,
                                      int offset, int limit);
/// The rows of these decisions, in the same order; those that are gone are left out.
QList<DecisionRow> decisionRows(Connection& connection, const QList<domain::DecisionId>& ids,
                                const QList<domain::Language>& titleLanguages);

enum class DecisionFacet : quint8 { Body, Meeting, Year, State, Language, Subject };
/// How many decisions of a list have each value, most first: the id of a body or meeting, a year, a code, a subject.
QList<FacetCount> decisionFacets(Connection& connection, const DecisionFilter& filter, DecisionFacet facet);

} // namespace rapporteur::store
