// SPDX-License-Identifier: GPL-3.0-or-later
// The agendas of a meeting as a window and the command line use them: items with the documents under them, what the
// agenda documents of the library say, the papers, and the changes that a person makes. Each change is one action
// that can be undone.
#pragma once

#include "report/meeting_documents.h"
#include "store/agenda_editing.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// A document under an item.
struct AgendaDocument {
    domain::DocumentId document; ///< null for one that is announced and not held
    QStringList symbols;
    QString title;
    QList<domain::Language> held;
};

struct AgendaRow {
    domain::AgendaItem item;
    QString title; ///< in the first of the languages asked for that has one
    QList<AgendaDocument> documents;
    /// Planned, or named by the annotations, for this item, and not in the library.
    QList<AgendaDocument> announced;
    QString deferredToShown; ///< "MC-COP COP-5"
};

struct AgendaPage {
    domain::Agenda agenda; ///< `items` are those of the rows
    QList<AgendaRow> rows;
    QList<domain::AgendaRemark> remarks;
    QList<AgendaDocument> withoutItem; ///< documents of the meeting that stand under none of the items
};

/// All agendas of a meeting, the provisional one first. Errors: NotFound.
Result<QList<AgendaPage>> agendasOf(View& view, domain::MeetingId meeting, const QList<domain::Language>& languages);
Result<QList<store::LinkedItem>> itemsOnTopic(View& view, const QString& topic, domain::Language language);
Result<QList<store::LinkedItem>> itemsDeferredTo(View& view, domain::MeetingId meeting, domain::Language language);
Result<QStringList> agendaTopics(View& view);
/// "Two items have the number 5." and the like.
QString agendaRemarkText(const domain::AgendaRemark& remark);
QString agendaFateName(domain::AgendaFate fate);
QString agendaStatusName(domain::AgendaStatus status);

// What the agenda documents say.

enum class AgendaChange : quint8 {
    NewItem,
    NewTitle,
    OtherTitle,
    NewAnnotation,
    OtherAnnotation,
    NotInDocument,
    SameNumber ///< a text under a number that the document gave before: it is left out
};
struct AgendaReadingLine {
    AgendaChange change = AgendaChange::NewItem;
    QString label;
    domain::Language language = domain::Language::Unknown;
    QString before;
    QString after;
};
/// "new item", "other title".
QString agendaChangeName(AgendaChange change);
/// What reading the documents would change. Nothing is changed yet.
struct AgendaReading {
    domain::MeetingId meeting;
    QString symbol;          ///< of the agenda that was read; empty if the library holds none
    QString annotatedSymbol; ///< of its annotations
    QList<domain::AgendaItem> items;
    QList<AgendaReadingLine> lines;
    bool changesAnything() const;
};
/// Reads the agenda documents of a meeting that the library holds (…/1 and …/1/Add.1) in all their languages. Errors:
/// NotFound.
Result<AgendaReading> readAgenda(View& view, domain::MeetingId meeting);
/// Makes the provisional agenda what was read; items that the documents do not name stay. Errors: NotFound, Invalid.
Result<void> takeAgenda(Library& library, const AgendaReading& reading);

// Papers.

/// An agenda in the layout of the United Nations, with the annotations and documents under the items if `annotated`.
/// Errors: NotFound.
Result<report::LaidOutDocument> agendaPaper(View& view, domain::AgendaId agenda, bool annotated,
                                            domain::Language language);
/// The same as a file: docx, odt or pdf by the ending. Errors: as above, FileUnwritable, WrongUsage.
Result<void> exportAgenda(View& view, domain::AgendaId agenda, bool annotated, domain::Language language,
                          const QString& path);

// Changes. Errors: those of store/agenda_editing.h.

Result<domain::AgendaId> setAgendaFacts(Library& library, const domain::Agenda& agenda);
/// The adopted agenda begins as a copy of the provisional one.
Result<domain::AgendaId> adoptAgenda(Library& library, domain::AgendaId provisional);
Result<void> removeAgenda(Library& library, domain::AgendaId agenda);
Result<domain::AgendaItemId> addAgendaItem(Library& library, domain::AgendaId agenda, const domain::AgendaItem& item,
                                           const domain::AgendaPlace& place);
Result<void> setAgendaItem(Library& library, const domain::AgendaItem& item);
Result<void> moveAgendaItem(Library& library, domain::AgendaItemId item, const domain::AgendaPlace& place);
Result<void> removeAgendaItem(Library& library, domain::AgendaItemId item, bool withDocuments);
Result<void> setAgendaLabel(Library& library, domain::AgendaItemId item, const domain::AgendaLabel& label);
Result<void> putUnderItem(Library& library, const QList<domain::DocumentId>& documents, domain::AgendaItemId item);
Result<void> takeFromUnderItem(Library& library, domain::DocumentId document, domain::AgendaItemId item);

} // namespace rapporteur::workspace
