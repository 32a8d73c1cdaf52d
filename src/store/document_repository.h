// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as works: making them, what they are called and dated, how they stand to others, the trash.
#pragma once

#include "domain/document.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Makes a document under these canonical symbols; none for one whose symbol is not known yet. Relations that follow
/// from symbols (Rev, Add, Corr, Amend) to documents already here, and from them, are made with it.
domain::DocumentId createDocument(Connection& connection, const QStringList& symbols);

/// Makes these the symbols of the document, in this order, with everything that follows from them: kind, sort key,
/// derived relations.
void setSymbols(Connection& connection, domain::DocumentId document, const QStringList& symbols);

QStringList symbolsOf(Connection& connection, domain::DocumentId document);

/// The documents outside the trash that carry any of these canonical symbols, each once, in the order of the symbols.
QList<domain::DocumentId> documentsWithSymbols(Connection& connection, const QStringList& symbols);
/// The documents outside the trash that a person may mean by a symbol, typed in full or in part, in the field's
/// order; exact matches alone if there are any. At most `limit`; negative: all, in no order, those in the trash too.
QList<domain::DocumentId> documentsCalled(Connection& connection, const QString& typed, int limit = 50);

void setDistribution(Connection& connection, domain::DocumentId document, domain::Distribution distribution);
void setOriginalLanguage(Connection& connection, domain::DocumentId document, domain::Language language);
void setMastheadDate(Connection& connection, domain::DocumentId document, QDate date);
void setKind(Connection& connection, domain::DocumentId document, domain::DocumentKind kind);
/// Title and author line are set apart; an empty one leaves the other as it is.
void setTitle(Connection& connection, domain::DocumentId document, domain::Language language,
              const domain::DocumentTitle& title);

/// Gives documents the kind Agenda whose symbol an agenda names, and Annotated agenda to their first addendum.
void markAgendaDocuments(Connection& connection, const QString& agendaSymbol);

void relateDocuments(Connection& connection, domain::DocumentId from, domain::DocumentId to,
                     domain::RelationKind kind, const QList<domain::Language>& languages = {});
void unrelateDocuments(Connection& connection, domain::DocumentId from, domain::DocumentId to,
                       domain::RelationKind kind);

void linkMeeting(Connection& connection, domain::DocumentId document, domain::MeetingId meeting);
void unlinkMeeting(Connection& connection, domain::DocumentId document, domain::MeetingId meeting);
void linkBody(Connection& connection, domain::DocumentId document, domain::BodyId body);
void linkItem(Connection& connection, domain::DocumentId document, domain::AgendaItemId item);
/// Takes away every link to bodies, meetings and agenda items.
void unlinkAll(Connection& connection, domain::DocumentId document);
QList<domain::MeetingId> meetingsOf(Connection& connection, domain::DocumentId document);

void moveToTrash(Connection& connection, domain::DocumentId document);
/// Throws Refused with Conflict if another document outside the trash carries one of its symbols, NotFound if it is
/// not in the trash.
void restoreFromTrash(Connection& connection, domain::DocumentId document);

/// Takes away a document that holds no language version any more, with all that hangs on it.
void deleteEmptyDocument(Connection& connection, domain::DocumentId document);

/// Throws Refused with NotFound.
void requireDocument(Connection& connection, domain::DocumentId document);

} // namespace rapporteur::store
