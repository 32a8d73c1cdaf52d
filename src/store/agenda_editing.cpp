// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/agenda_editing.h"

#include "domain/plain_text.h"
#include "domain/symbol.h"
#include "store/agenda_repository.h"
#include "store/kept_values.h"
#include "store/nullable.h"
#include "store/sql_error.h"

#include <QCoreApplication>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Agenda;
using domain::AgendaId;
using domain::AgendaItem;
using domain::AgendaItemId;
using domain::AgendaLabel;
using domain::AgendaPlace;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

/// Longer than any title, shorter than a text pasted by mistake.
constexpr int mostTitle = 2'000;
constexpr int mostAnnotation = 100'000;

[[noreturn]] void refuse(const QString& field, const QString& value, const QString& reason)
{
    throw Refused(ErrorCode::Invalid, {field, value, reason});
}

Agenda existing(Connection& connection, AgendaId id)
{
    auto agenda = agendaOf(connection, id);
    if (!agenda)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    return *agenda;
}

/// The agenda that an item belongs to.
Agenda agendaWith(Connection& connection, AgendaItemId item)
{
    const auto id = connection.one<AgendaId>("SELECT agenda_id FROM agenda_item WHERE id = ?1", item);
    if (!id)
        throw Refused(ErrorCode::NotFound, {QString::number(item.value)});
    return existing(connection, *id);
}

const AgendaItem& itemOf(const Agenda& agenda, AgendaItemId id)
{
    for (const AgendaItem& item : agenda.items) {
        if (item.id == id)
            return item;
    }
    throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

/// The plan names items by their numbers: those of the provisional agenda.
void relabelPlan(Connection& connection, const Agenda& agenda, const QHash<QString, QString>& labels)
{
    if (agenda.status != domain::AgendaStatus::Provisional)
        return;
    QList<std::pair<qint64, QString>> changed;
    Statement rows = connection.query(
        "SELECT id, agenda_items FROM planned_document WHERE meeting_id = ?1 AND agenda_items <> ''", agenda.meeting);
    while (rows.step()) {
        QStringList items = rows.get<QString>(1).split(u',', Qt::SkipEmptyParts);
        for (QString& item : items)
            item = labels.value(domain::agendaLabel(item).text(), item);
        if (const QString text = items.join(u','); text != rows.get<QString>(1))
            changed.append({rows.get<qint64>(0), text});
    }
    for (const auto& [id, items] : changed)
        connection.run("UPDATE planned_document SET agenda_items = ?1 WHERE id = ?2", items, id);
}

/// Writes the places and numbers of all items that have others now.
void writePlaces(Connection& connection, const Agenda& agenda, const QList<AgendaItem>& items)
{
    QHash<AgendaItemId, AgendaItem> before;
    for (const AgendaItem& item : agenda.items)
        before.insert(item.id, item);
    QList<AgendaItem> changed;
    QHash<QString, QString> labels;
    for (const AgendaItem& item : items) {
        const auto old = before.constFind(item.id);
        if (old == before.constEnd() || (old->label.text() == item.label.text() && old->parent == item.parent))
            continue;
        changed.append(item);
        labels.insert(old->label.text(), item.label.text());
    }
    for (const AgendaItem& item : changed)
        connection.run("UPDATE agenda_item SET parent_id = ?1, label = ?2, number = ?3, letter = ?4, sort_key = ?5 "
                       "WHERE id = ?6",
                       nullable(item.parent), item.label.text(), item.label.number(), item.label.letter(),
                       item.label.sortKey(), item.id);
    relabelPlan(connection, agenda, labels);
}

void checkTexts(const AgendaItem& item)
{
    bool any = false;
    for (const QString& title : item.titles) {
        any = any || !domain::plainLine(title).isEmpty();
        if (title.size() > mostTitle)
            refuse(Text::tr("title"), title.left(60),
                   Text::tr("a title has at most %n letters.", nullptr, mostTitle));
    }
    if (!any)
        refuse(Text::tr("title"), {}, Text::tr("an item of an agenda needs a title."));
    for (const QString& text : item.annotations) {
        if (text.size() > mostAnnotation)
            refuse(Text::tr("annotation"), text.left(60),
                   Text::tr("an annotation has at most %n letters.", nullptr, mostAnnotation));
    }
    if (!item.deferredTo.isNull() && item.fate != domain::AgendaFate::Deferred)
        refuse(Text::tr("meeting"), {}, Text::tr("only a deferred item goes to another meeting."));
}

void writeTexts(Connection& connection, const AgendaItem& item)
{
    connection.run("DELETE FROM agenda_item_title WHERE item_id = ?1", item.id);
    for (auto title = item.titles.begin(); title != item.titles.end(); ++title) {
        if (!domain::plainLine(*title).isEmpty())
            connection.run("INSERT INTO agenda_item_title (item_id, language, title) VALUES (?1, ?2, ?3)", item.id,
                           code(title.key()), domain::plainLine(*title));
    }
    connection.run("DELETE FROM agenda_annotation WHERE item_id = ?1", item.id);
    for (auto text = item.annotations.begin(); text != item.annotations.end(); ++text) {
        if (!domain::plainText(*text).isEmpty())
            connection.run("INSERT INTO agenda_annotation (item_id, language, text) VALUES (?1, ?2, ?3)", item.id,
                           code(text.key()), domain::plainText(*text));
    }
    connection.run("DELETE FROM agenda_item_fate WHERE item_id = ?1", item.id);
    if (item.fate != domain::AgendaFate::None)
        connection.run("INSERT INTO agenda_item_fate (item_id, fate, meeting_id, reason) VALUES (?1, ?2, ?3, ?4)",
                       item.id, code(item.fate), nullable(item.deferredTo), domain::plainLine(item.reason));
    connection.run("UPDATE agenda_item SET heading_only = ?1, topic = ?2 WHERE id = ?3", item.headingOnly,
                   keptLine(Text::tr("topic"), item.topic), item.id);
}

void insertItem(Connection& connection, AgendaId agenda, const AgendaItem& item)
{
    connection.run("INSERT INTO agenda_item (id, agenda_id, parent_id, label, number, letter, sort_key) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   item.id, agenda, nullable(item.parent), item.label.text(), item.label.number(),
                   item.label.letter(), item.label.sortKey());
    writeTexts(connection, item);
}

int documentsUnder(Connection& connection, AgendaItemId item)
{
    return connection.one<int>("SELECT count(*) FROM document_agenda_item WHERE item_id = ?1", item).value_or(0);
}

void deleteItem(Connection& connection, AgendaItemId item)
{
    connection.run("DELETE FROM document_agenda_item WHERE item_id = ?1", item);
    connection.run("DELETE FROM agenda_item_title WHERE item_id = ?1", item);
    connection.run("DELETE FROM agenda_annotation WHERE item_id = ?1", item);
    connection.run("DELETE FROM agenda_item_fate WHERE item_id = ?1", item);
    connection.run("DELETE FROM agenda_item WHERE id = ?1", item);
}

/// Sub-items first.
void deleteItems(Connection& connection, const QList<AgendaItemId>& items)
{
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        deleteItem(connection, *item);
}

QString canonicalOrRefuse(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const QString symbol = domain::canonicalSymbol(typed);
    if (symbol.isEmpty())
        refuse(Text::tr("symbol"), typed, Text::tr("this is no symbol of a document, such as UNEP/MC/COP.4/1."));
    return symbol;
}

QString nullableDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QList<LinkedItem> linkedItems(Statement rows)
{
    QList<LinkedItem> items;
    while (rows.step())
        items.append({rows.get<AgendaItemId>(0), rows.get<domain::MeetingId>(1), rows.get<QString>(2),
                      rows.get<QString>(3), rows.get<QString>(4)});
    return items;
}

/// The columns of a LinkedItem; ?1 is a language, ?2 what is asked for.
constexpr std::string_view linkedColumns =
    "SELECT i.id, m.id, b.code || ' ' || m.code, i.label, coalesce((SELECT title FROM agenda_item_title t WHERE "
    "t.item_id = i.id ORDER BY t.language <> ?1, instr(' en fr es zh ru ar', t.language) LIMIT 1), '') FROM "
    "agenda_item "
    "i JOIN agenda a ON a.id = i.agenda_id JOIN meeting m ON m.id = a.meeting_id JOIN body b ON b.id = m.body_id ";

} // namespace

std::optional<Agenda> agendaOf(Connection& connection, AgendaId id)
{
    const auto meeting = connection.one<domain::MeetingId>("SELECT meeting_id FROM agenda WHERE id = ?1", id);
    if (!meeting)
        return std::nullopt;
    for (const Agenda& agenda : agendas(connection, *meeting)) {
        if (agenda.id == id)
            return agenda;
    }
    return std::nullopt;
}

AgendaId setAgendaFacts(Connection& connection, const Agenda& agenda)
{
    const QString symbol = canonicalOrRefuse(agenda.symbol);
    const QString annotated = canonicalOrRefuse(agenda.annotatedSymbol);
    if (connection.one<AgendaId>("SELECT id FROM agenda WHERE meeting_id = ?1 AND symbol = ?2 AND id IS NOT ?3",
                                 agenda.meeting, symbol, agenda.id))
        refuse(Text::tr("symbol"), symbol,
               symbol.isEmpty()
                   ? Text::tr("the meeting has an agenda without a symbol already; give that one its symbol.")
                   : Text::tr("another agenda of the meeting has this symbol."));
    AgendaId id = agenda.id;
    if (id.isNull()) {
        if (!connection.one<int>("SELECT 1 FROM meeting WHERE id = ?1", agenda.meeting))
            throw Refused(ErrorCode::NotFound, {QString::number(agenda.meeting.value)});
        id = AgendaId::make();
        connection.run("INSERT INTO agenda (id, meeting_id, symbol, status) VALUES (?1, ?2, ?3, ?4)", id,
                       agenda.meeting, symbol, code(agenda.status));
    } else {
        existing(connection, id);
        connection.run("UPDATE agenda SET symbol = ?1, status = ?2 WHERE id = ?3", symbol, code(agenda.status), id);
    }
    connection.run("INSERT INTO agenda_setting (agenda_id, annotated_symbol, adopted_on, notes) VALUES (?1, ?2, "
                   "nullif(?3, ''), ?4) ON CONFLICT (agenda_id) DO UPDATE SET annotated_symbol = "
                   "excluded.annotated_symbol, adopted_on = excluded.adopted_on, notes = excluded.notes",
                   id, annotated, nullableDay(agenda.adoptedOn), keptText(Text::tr("notes"), agenda.notes));
    return id;
}

AgendaId copyAgenda(Connection& connection, AgendaId from, domain::AgendaStatus status)
{
    const Agenda source = existing(connection, from);
    if (connection.one<int>("SELECT 1 FROM agenda WHERE meeting_id = ?1 AND status = ?2", source.meeting,
                            code(status)))
        refuse(Text::tr("agenda"), source.symbol, Text::tr("the meeting has such an agenda already."));
    // Two agendas of one meeting are told apart by their symbols; the adopted one mostly has none.
    if (source.symbol.isEmpty())
        refuse(Text::tr("agenda"), {},
               Text::tr("the provisional agenda has no symbol yet: give it one, such as UNEP/MC/COP.4/1, first."));
    Agenda copy;
    copy.meeting = source.meeting;
    copy.status = status;
    const AgendaId id = setAgendaFacts(connection, copy);
    QHash<AgendaItemId, AgendaItemId> copies;
    for (AgendaItem item : source.items) {
        const AgendaItemId original = item.id;
        item.id = AgendaItemId::make();
        item.parent = copies.value(item.parent);
        copies.insert(original, item.id);
        insertItem(connection, id, item);
    }
    return id;
}

void removeAgenda(Connection& connection, AgendaId id)
{
    const Agenda agenda = existing(connection, id);
    QList<AgendaItemId> items;
    for (const AgendaItem& item : agenda.items) {
        if (documentsUnder(connection, item.id) > 0)
            refuse(Text::tr("agenda"), agenda.symbol,
                   Text::tr("documents stand under item %1: put them under items of another agenda first.")
                       .arg(item.label.text()));
        items.append(item.id);
    }
    deleteItems(connection, items);
    connection.run("DELETE FROM agenda_setting WHERE agenda_id = ?1", id);
    connection.run("DELETE FROM agenda WHERE id = ?1", id);
}

AgendaItemId addAgendaItem(Connection& connection, AgendaId agenda, const AgendaItem& item, const AgendaPlace& place)
{
    checkTexts(item);
    const Agenda before = existing(connection, agenda);
    AgendaItem added = item;
    added.id = AgendaItemId::make();
    const auto items = domain::insertedItem(before.items, added, place);
    if (!items)
        throw Refused(ErrorCode::NotFound, {QString::number(place.parent.value)});
    writePlaces(connection, before, *items);
    for (const AgendaItem& each : *items) {
        if (each.id == added.id)
            insertItem(connection, agenda, each);
    }
    return added.id;
}

void setAgendaItem(Connection& connection, const AgendaItem& item)
{
    checkTexts(item);
    const Agenda agenda = agendaWith(connection, item.id);
    itemOf(agenda, item.id);
    if (item.deferredTo == agenda.meeting)
        refuse(Text::tr("meeting"), {}, Text::tr("an item is deferred to another meeting than its own."));
    writeTexts(connection, item);
}

void moveAgendaItem(Connection& connection, AgendaItemId item, const AgendaPlace& place)
{
    const Agenda agenda = agendaWith(connection, item);
    const auto items = domain::movedItem(agenda.items, item, place);
    if (!items)
        refuse(Text::tr("item"), itemOf(agenda, item).label.text(),
               Text::tr("an item cannot stand below itself or below an item of another agenda."));
    writePlaces(connection, agenda, *items);
}

void removeAgendaItem(Connection& connection, AgendaItemId item, bool withDocuments)
{
    const Agenda agenda = agendaWith(connection, item);
    const QList<AgendaItemId> removed = domain::withSubItems(agenda.items, item);
    int documents = 0;
    for (const AgendaItemId each : removed)
        documents += documentsUnder(connection, each);
    if (documents > 0 && !withDocuments)
        refuse(Text::tr("item"), itemOf(agenda, item).label.text(),
               Text::tr("%n documents stand under it: put them under another item first, or take them from under it.",
                        nullptr, documents));
    deleteItems(connection, removed);
    writePlaces(connection, agenda, domain::withoutItem(agenda.items, item));
}

void setAgendaLabel(Connection& connection, AgendaItemId item, const AgendaLabel& label)
{
    const Agenda agenda = agendaWith(connection, item);
    const AgendaLabel before = itemOf(agenda, item).label;
    if (label.isNull() || label.number() < 1 || label.parent().text() != before.parent().text())
        refuse(Text::tr("number"), label.text(),
               before.parent().isNull() ? Text::tr("an item of the top has a number, such as 5.")
                                        : Text::tr("a number below %1 begins with it.").arg(before.parent().text()));
    QList<AgendaItem> items = agenda.items;
    const QList<AgendaItemId> below = domain::withSubItems(items, item);
    for (AgendaItem& each : items) {
        if (below.contains(each.id))
            each.label.parts = label.parts + each.label.parts.mid(before.parts.size());
    }
    for (const domain::AgendaRemark& remark : domain::checkAgenda(items)) {
        if (remark.kind == domain::AgendaRemarkKind::DuplicateLabel)
            refuse(Text::tr("number"), remark.label, Text::tr("another item has this number."));
    }
    writePlaces(connection, agenda, items);
}

void putUnderItem(Connection& connection, domain::DocumentId document, AgendaItemId item)
{
    agendaWith(connection, item);
    if (!connection.one<int>("SELECT 1 FROM document WHERE id = ?1", document))
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
    connection.run("INSERT INTO document_agenda_item (document_id, item_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                   document, item);
}

void takeFromUnderItem(Connection& connection, domain::DocumentId document, AgendaItemId item)
{
    connection.run("DELETE FROM document_agenda_item WHERE document_id = ?1 AND item_id = ?2", document, item);
}

QHash<AgendaItemId, QList<domain::DocumentId>> documentsUnderItems(Connection& connection, AgendaId agenda)
{
    QHash<AgendaItemId, QList<domain::DocumentId>> found;
    Statement rows = connection.query(
        "SELECT l.item_id, d.id FROM agenda_item i JOIN document_agenda_item l ON l.item_id = i.id JOIN document d "
        "ON "
        "d.id = l.document_id WHERE i.agenda_id = ?1 AND d.deleted_at IS NULL ORDER BY d.sort_key, d.id",
        agenda);
    while (rows.step())
        found[rows.get<AgendaItemId>(0)].append(rows.get<domain::DocumentId>(1));
    return found;
}

QList<LinkedItem> itemsOnTopic(Connection& connection, const QString& topic, domain::Language language)
{
    return linkedItems(connection.query(
        std::string(linkedColumns) + "WHERE i.topic = ?2 AND i.topic <> '' ORDER BY b.code, m.ordinal, m.code, "
                                     "a.status DESC, i.sort_key",
        code(language), topic));
}

QList<LinkedItem> itemsDeferredTo(Connection& connection, domain::MeetingId meeting, domain::Language language)
{
    return linkedItems(connection.query(
        std::string(linkedColumns) + "JOIN agenda_item_fate f ON f.item_id = i.id WHERE f.meeting_id = ?2 ORDER "
                                     "BY b.code, m.ordinal, m.code, i.sort_key",
        code(language), meeting));
}

QStringList agendaTopics(Connection& connection)
{
    QStringList topics;
    Statement rows = connection.query("SELECT DISTINCT topic FROM agenda_item WHERE topic <> '' ORDER BY topic");
    while (rows.step())
        topics.append(rows.get<QString>(0));
    return topics;
}

} // namespace rapporteur::store
