// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agendas.h"

#include "domain/symbol.h"
#include "store/agenda_repository.h"
#include "store/document_list_repository.h"
#include "store/document_repository.h"
#include "store/plan_repository.h"
#include "text/citations.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Agenda;
using domain::AgendaFate;
using domain::AgendaItem;
using domain::AgendaRemarkKind;
using domain::DocumentId;
using domain::Language;
using domain::MeetingId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

AgendaDocument documentOf(const store::DocumentRow& row)
{
    return {row.id, row.symbols, row.title, row.held};
}

/// What a meeting's agendas are shown with.
struct Material {
    QHash<DocumentId, AgendaDocument> documents; ///< those of the meeting, and all that stand under an item
    QList<DocumentId> ofMeeting;                 ///< in the order of symbols
    QList<domain::PlannedDocument> planned;
    QHash<MeetingId, QString> meetings; ///< those to which items were deferred
};

/// Documents that a text names, that are of the agenda's own meeting and not in the library.
void addNamed(Connection& connection, const Agenda& agenda, AgendaRow& row, QSet<QString>& known)
{
    const QString root = agenda.symbol.section(u'/', 0, -2) + u'/';
    if (root.size() < 2)
        return;
    for (auto text = row.item.annotations.begin(); text != row.item.annotations.end(); ++text) {
        text::CitationContext context;
        context.language = text.key();
        context.ownSymbols = {agenda.symbol};
        for (const domain::Citation& citation : text::findCitations(*text, context)) {
            for (const QString& symbol : citation.targets) {
                if (!symbol.startsWith(root) || known.contains(symbol) || symbol == agenda.symbol)
                    continue;
                known.insert(symbol);
                if (store::documentsWithSymbols(connection, {symbol}).isEmpty())
                    row.announced.append({{}, {symbol}, {}, {}});
            }
        }
    }
}

void addPlanned(Connection& connection, const Material& material, const QList<Language>& languages, AgendaRow& row,
                QSet<QString>& known)
{
    for (const domain::PlannedDocument& planned : material.planned) {
        if (!planned.agendaItems.contains(row.item.label.text()) || known.contains(planned.symbol))
            continue;
        if (!planned.symbol.isEmpty()) {
            known.insert(planned.symbol);
            if (!store::documentsWithSymbols(connection, {planned.symbol}).isEmpty())
                continue;
        }
        QStringList symbols{planned.symbol};
        symbols.removeAll(QString());
        row.announced.append({{}, symbols, domain::preferred(planned.titles, languages), {}});
    }
}

AgendaPage pageOf(Connection& connection, const Agenda& agenda, const Material& material,
                  const QList<Language>& languages)
{
    AgendaPage page{agenda, {}, domain::checkAgenda(agenda.items), {}};
    const auto under = store::documentsUnderItems(connection, agenda.id);
    QSet<DocumentId> placed;
    for (const AgendaItem& item : agenda.items) {
        AgendaRow row{
            item, domain::preferred(item.titles, languages), {}, {}, material.meetings.value(item.deferredTo)};
        QSet<QString> known;
        for (const DocumentId id : under.value(item.id)) {
            placed.insert(id);
            row.documents.append(material.documents.value(id));
            for (const QString& symbol : row.documents.last().symbols)
                known.insert(symbol);
        }
        addPlanned(connection, material, languages, row, known);
        addNamed(connection, agenda, row, known);
        page.rows.append(row);
    }
    for (const DocumentId id : material.ofMeeting) {
        if (!placed.contains(id))
            page.withoutItem.append(material.documents.value(id));
    }
    return page;
}

Material materialOf(Connection& connection, MeetingId meeting, const QList<Agenda>& agendas,
                    const QList<Language>& languages)
{
    Material material;
    store::DocumentFilter filter;
    filter.meetings = {meeting};
    material.ofMeeting = store::documentIds(connection, filter, store::DocumentOrder::Symbol, 0, -1);
    QList<DocumentId> ids = material.ofMeeting;
    for (const Agenda& agenda : agendas) {
        for (const QList<DocumentId>& under : store::documentsUnderItems(connection, agenda.id))
            ids += under;
        for (const AgendaItem& item : agenda.items) {
            if (!item.deferredTo.isNull())
                material.meetings.insert(
                    item.deferredTo,
                    connection
                        .one<QString>("SELECT b.code || ' ' || m.code FROM meeting m JOIN body b ON b.id = m.body_id "
                                      "WHERE m.id = ?1",
                                      item.deferredTo)
                        .value_or(QString()));
        }
    }
    for (const store::DocumentRow& row : store::documentRows(connection, ids, languages))
        material.documents.insert(row.id, documentOf(row));
    material.planned = store::plannedDocuments(connection, {meeting, {}, {}});
    return material;
}

template <typename Change>
auto write(Library& library, const QString& label, Change&& change)
{
    return library.store().write(label, std::forward<Change>(change));
}

} // namespace

Result<QList<AgendaPage>> agendasOf(View& view, MeetingId meeting, const QList<Language>& languages)
{
    return view.read([&](Connection& connection) -> Result<QList<AgendaPage>> {
        if (!connection.one<int>("SELECT 1 FROM meeting WHERE id = ?1", meeting))
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        const QList<Agenda> agendas = store::agendas(connection, meeting);
        const Material material = materialOf(connection, meeting, agendas, languages);
        QList<AgendaPage> pages;
        for (const Agenda& agenda : agendas)
            pages.append(pageOf(connection, agenda, material, languages));
        return pages;
    });
}

Result<QList<store::LinkedItem>> itemsOnTopic(View& view, const QString& topic, Language language)
{
    return view.read([&](Connection& connection) { return store::itemsOnTopic(connection, topic, language); });
}

Result<QList<store::LinkedItem>> itemsDeferredTo(View& view, MeetingId meeting, Language language)
{
    return view.read([&](Connection& connection) { return store::itemsDeferredTo(connection, meeting, language); });
}

Result<QStringList> agendaTopics(View& view)
{
    return view.read([](Connection& connection) { return store::agendaTopics(connection); });
}

QString agendaRemarkText(const domain::AgendaRemark& remark)
{
    switch (remark.kind) {
    case AgendaRemarkKind::DuplicateLabel:
        return Text::tr("Two items have the number %1.").arg(remark.label);
    case AgendaRemarkKind::Loop:
        return Text::tr("Item %1 stands below itself.").arg(remark.label);
    case AgendaRemarkKind::LostParent:
        return Text::tr("Item %1 stands below an item that is not there.").arg(remark.label);
    case AgendaRemarkKind::WrongParent:
        return Text::tr("Item %1 stands below an item with another number.").arg(remark.label);
    case AgendaRemarkKind::Gap:
        return Text::tr("In front of item %1 a number is left out.").arg(remark.label);
    case AgendaRemarkKind::NoTitle:
        return Text::tr("Item %1 has no title.").arg(remark.label);
    }
    return {};
}

QString agendaFateName(AgendaFate fate)
{
    switch (fate) {
    case AgendaFate::Added:
        return Text::tr("added");
    case AgendaFate::Deferred:
        return Text::tr("deferred");
    case AgendaFate::Withdrawn:
        return Text::tr("withdrawn");
    case AgendaFate::None:
        break;
    }
    return {};
}

QString agendaStatusName(domain::AgendaStatus status)
{
    return status == domain::AgendaStatus::Adopted ? Text::tr("Adopted agenda") : Text::tr("Provisional agenda");
}

Result<domain::AgendaId> setAgendaFacts(Library& library, const Agenda& agenda)
{
    return write(library, agenda.id.isNull() ? Text::tr("add an agenda") : Text::tr("change an agenda"),
                 [&](Connection& connection) { return store::setAgendaFacts(connection, agenda); });
}

Result<domain::AgendaId> adoptAgenda(Library& library, domain::AgendaId provisional)
{
    return write(library, Text::tr("begin the adopted agenda"), [&](Connection& connection) {
        return store::copyAgenda(connection, provisional, domain::AgendaStatus::Adopted);
    });
}

Result<void> removeAgenda(Library& library, domain::AgendaId agenda)
{
    return write(library, Text::tr("delete an agenda"),
                 [&](Connection& connection) { store::removeAgenda(connection, agenda); });
}

Result<domain::AgendaItemId> addAgendaItem(Library& library, domain::AgendaId agenda, const AgendaItem& item,
                                           const domain::AgendaPlace& place)
{
    return write(library, Text::tr("add an agenda item"),
                 [&](Connection& connection) { return store::addAgendaItem(connection, agenda, item, place); });
}

Result<void> setAgendaItem(Library& library, const AgendaItem& item)
{
    return write(library, Text::tr("change an agenda item"),
                 [&](Connection& connection) { store::setAgendaItem(connection, item); });
}

Result<void> moveAgendaItem(Library& library, domain::AgendaItemId item, const domain::AgendaPlace& place)
{
    return write(library, Text::tr("move an agenda item"),
                 [&](Connection& connection) { store::moveAgendaItem(connection, item, place); });
}

Result<void> removeAgendaItem(Library& library, domain::AgendaItemId item, bool withDocuments)
{
    return write(library, Text::tr("delete an agenda item"),
                 [&](Connection& connection) { store::removeAgendaItem(connection, item, withDocuments); });
}

Result<void> setAgendaLabel(Library& library, domain::AgendaItemId item, const domain::AgendaLabel& label)
{
    return write(library, Text::tr("renumber an agenda item"),
                 [&](Connection& connection) { store::setAgendaLabel(connection, item, label); });
}

Result<void> putUnderItem(Library& library, const QList<DocumentId>& documents, domain::AgendaItemId item)
{
    return write(library, Text::tr("put documents under an agenda item"), [&](Connection& connection) {
        for (const DocumentId document : documents)
            store::putUnderItem(connection, document, item);
    });
}

Result<void> takeFromUnderItem(Library& library, DocumentId document, domain::AgendaItemId item)
{
    return write(library, Text::tr("take a document from under an agenda item"),
                 [&](Connection& connection) { store::takeFromUnderItem(connection, document, item); });
}

} // namespace rapporteur::workspace
