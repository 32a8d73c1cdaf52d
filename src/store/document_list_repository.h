// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of documents: filtered and sorted by the database, in the field's order, page by page.
#pragma once

#include "domain/document.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Conditions that all must hold; an empty list or value asks nothing.
struct DocumentFilter {
    QList<domain::BodyId> bodies;
    QList<domain::MeetingId> meetings;
    QList<domain::AgendaItemId> items;
    QList<domain::DocumentKind> kinds;
    QList<domain::Language> languages; ///< held in any of these
    QList<int> years;                  ///< of the masthead date
    QList<domain::DocumentStatus> statuses;
    QList<domain::LabelId> tags;
    QList<domain::Language> missing; ///< not held in at least one of these
    bool unnamed = false;            ///< only those whose symbol is not known
    bool asking = false;             ///< only those with an open proposal
    bool inTrash = false;            ///< those in the trash, instead of the others
};

enum class DocumentOrder {
    Symbol, ///< the field's order (field notes on symbols, section 9); unnamed ones last
    Date,   ///< latest first, undated last
    Added,  ///< latest first
};

/// A row of a list.
struct DocumentRow {
    domain::DocumentId id;
    QStringList symbols;
    QString title; ///< in the first of the languages asked for that has one
    domain::Language titleLanguage = domain::Language::Unknown;
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    domain::Distribution distribution = domain::Distribution::Unknown;
    domain::DocumentStatus status = domain::DocumentStatus::Issued;
    QDate mastheadDate;
    QStringList meetings; ///< "MC-COP COP-4"
    QStringList items;    ///< "4(j)"
    QList<domain::Language> held;
    QMap<domain::Language, QDate> expected; ///< languages not held but expected, with the day if known
    int openProposals = 0;
};

int countDocuments(Connection& connection, const DocumentFilter& filter);
/// `limit` ids from `offset` on; a negative limit: all.
QList<domain::DocumentId> documentIds(Connection& connection, const DocumentFilter& filter, DocumentOrder order,
                                      int offset, int limit);
/// The rows of these documents, in the same order; those that are gone are left out.
QList<DocumentRow> documentRows(Connection& connection, const QList<domain::DocumentId>& ids,
                                const QList<domain::Language>& titleLanguages);

/// The documents before and after one in the field's order of a list; null at its ends.
struct Neighbours {
    domain::DocumentId previous;
    domain::DocumentId next;
};
Neighbours neighbours(Connection& connection, domain::DocumentId document, const DocumentFilter& filter);

/// How many documents of a list have each value of a facet, most first.
struct FacetCount {
    QString value; ///< the code of a kind, language or status; a year; the id of a body, meeting or tag
    int documents = 0;
};
enum class Facet { Body, Meeting, Kind, Language, Year, Status, Tag };
QList<FacetCount> facetCounts(Connection& connection, const DocumentFilter& filter, Facet facet);

} // namespace rapporteur::store
