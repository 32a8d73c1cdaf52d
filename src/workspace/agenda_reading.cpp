// SPDX-License-Identifier: GPL-3.0-or-later
// What the agenda documents of the library say of a meeting's items, and what taking it would change.
#include "domain/symbol.h"
#include "store/agenda_repository.h"
#include "store/document_list_repository.h"
#include "store/document_record_repository.h"
#include "store/document_repository.h"
#include "text/agenda_outline.h"
#include "workspace/agendas.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Agenda;
using domain::AgendaItem;
using domain::DocumentId;
using domain::Language;
using domain::MeetingId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

/// The documents that set out and annotate the agenda of a meeting.
struct AgendaDocuments {
    Agenda provisional; ///< as the library has it; its id is null where it has none
    QString symbol;
    QString annotatedSymbol;
    std::optional<store::DocumentRecord> agenda;
    std::optional<store::DocumentRecord> annotations;
};

std::optional<store::DocumentRecord> recordOf(Connection& connection, const QString& symbol)
{
    const QList<DocumentId> found = store::documentsWithSymbols(connection, {symbol});
    return symbol.isEmpty() || found.isEmpty() ? std::nullopt : store::documentRecord(connection, found.first());
}

/// The first document of a series is the agenda (field notes on documents, section 2).
QString agendaSymbolOf(Connection& connection, MeetingId meeting)
{
    store::DocumentFilter filter;
    filter.meetings = {meeting};
    const auto ids = store::documentIds(connection, filter, store::DocumentOrder::Symbol, 0, -1);
    for (const store::DocumentRow& row : store::documentRows(connection, ids, {})) {
        for (const QString& symbol : row.symbols) {
            if (row.kind == domain::DocumentKind::Agenda ||
                (symbol.endsWith(u"/1"_s) && domain::kindOfSymbol(symbol) == domain::DocumentKind::Working))
                return symbol;
        }
    }
    return {};
}

AgendaDocuments documentsOf(Connection& connection, MeetingId meeting)
{
    AgendaDocuments documents;
    for (const Agenda& agenda : store::agendas(connection, meeting)) {
        if (agenda.status == domain::AgendaStatus::Provisional && documents.provisional.id.isNull())
            documents.provisional = agenda;
    }
    documents.symbol = documents.provisional.symbol;
    if (documents.symbol.isEmpty())
        documents.symbol = agendaSymbolOf(connection, meeting);
    documents.annotatedSymbol = documents.provisional.annotatedSymbol;
    if (documents.annotatedSymbol.isEmpty() && !documents.symbol.isEmpty())
        documents.annotatedSymbol = documents.symbol + u"/Add.1"_s;
    documents.agenda = recordOf(connection, documents.symbol);
    documents.annotations = recordOf(connection, documents.annotatedSymbol);
    return documents;
}

/// Items of several documents and languages, joined by their numbers, in the order in which they first stand.
class Joined {
public:
    void add(const text::AgendaOutline& outline, Language language)
    {
        for (const text::OutlineItem& read : outline.again) {
            const auto first = std::ranges::find_if(
                outline.items, [&](const text::OutlineItem& item) { return item.label.text() == read.label.text(); });
            m_again.append({AgendaChange::SameNumber, read.label.text(), language,
                            first == outline.items.end() ? QString() : first->title, read.title});
        }
        for (const text::OutlineItem& read : outline.items) {
            AgendaItem& item = itemOf(read.label);
            if (!read.title.isEmpty() && !(outline.annotated && item.titles.contains(language)))
                item.titles.insert(language, read.title);
            item.headingOnly = item.headingOnly || read.headingOnly;
            if (!read.annotation.isEmpty())
                item.annotations.insert(language, read.annotation.join(u'\n'));
        }
    }

    const QList<AgendaReadingLine>& again() const { return m_again; }

    QList<AgendaItem> take()
    {
        std::ranges::sort(m_items, {}, [](const AgendaItem& item) { return item.label.sortKey(); });
        return std::move(m_items);
    }

private:
    AgendaItem& itemOf(const domain::AgendaLabel& label)
    {
        for (AgendaItem& item : m_items) {
            if (item.label.text() == label.text())
                return item;
        }
        AgendaItem item;
        item.label = label;
        m_items.append(item);
        return m_items.last();
    }

    QList<AgendaItem> m_items;
    QList<AgendaReadingLine> m_again;
};

Result<void> addVersions(View& view, const std::optional<store::DocumentRecord>& record, Joined& joined)
{
    if (!record)
        return {};
    for (const domain::LanguageVersion& version : record->document.versions) {
        if (!version.file || version.language == Language::Unknown)
            continue;
        const auto paragraphs = view.index().paragraphs(version.id);
        if (!paragraphs)
            return Failure(paragraphs.error());
        QList<text::OutlineBlock> blocks;
        for (const store::IndexedParagraph& paragraph : *paragraphs)
            blocks.append({paragraph.kind, paragraph.label, paragraph.path, paragraph.text});
        joined.add(text::readAgendaOutline(blocks), version.language);
    }
    return {};
}

const AgendaItem* withLabel(const QList<AgendaItem>& items, const domain::AgendaLabel& label)
{
    for (const AgendaItem& item : items) {
        if (item.label.text() == label.text())
            return &item;
    }
    return nullptr;
}

void addTextLines(const domain::Translations& before, const domain::Translations& after, const QString& label,
                  AgendaChange added, AgendaChange changed, QList<AgendaReadingLine>& lines)
{
    for (auto text = after.begin(); text != after.end(); ++text) {
        const QString old = before.value(text.key());
        if (old != *text)
            lines.append({old.isEmpty() ? added : changed, label, text.key(), old, *text});
    }
}

QList<AgendaReadingLine> linesOf(const QList<AgendaItem>& known, const QList<AgendaItem>& read)
{
    QList<AgendaReadingLine> lines;
    for (const AgendaItem& item : read) {
        const QString label = item.label.text();
        const AgendaItem* before = withLabel(known, item.label);
        if (before == nullptr)
            lines.append({AgendaChange::NewItem, label, {}, {}, domain::preferred(item.titles, {Language::English})});
        else
            addTextLines(before->titles, item.titles, label, AgendaChange::NewTitle, AgendaChange::OtherTitle, lines);
        addTextLines(before == nullptr ? domain::Translations() : before->annotations, item.annotations, label,
                     AgendaChange::NewAnnotation, AgendaChange::OtherAnnotation, lines);
    }
    for (const AgendaItem& item : known) {
        if (withLabel(read, item.label) == nullptr)
            lines.append({AgendaChange::NotInDocument,
                          item.label.text(),
                          {},
                          domain::preferred(item.titles, {Language::English}),
                          {}});
    }
    return lines;
}

/// What stands there of an item, with what was read of it.
void takeItem(Connection& connection, domain::AgendaId agenda, const AgendaItem& read)
{
    const domain::AgendaItemId id = store::ensureItem(connection, agenda, read.label);
    AgendaItem item;
    const std::optional<Agenda> whole = store::agendaOf(connection, agenda);
    for (const AgendaItem& each : whole ? whole->items : QList<AgendaItem>()) {
        if (each.id == id)
            item = each;
    }
    const AgendaItem before = item;
    for (auto title = read.titles.begin(); title != read.titles.end(); ++title)
        item.titles.insert(title.key(), *title);
    for (auto text = read.annotations.begin(); text != read.annotations.end(); ++text)
        item.annotations.insert(text.key(), *text);
    item.headingOnly = item.headingOnly || read.headingOnly;
    if (item.titles == before.titles && item.annotations == before.annotations &&
        item.headingOnly == before.headingOnly)
        return;
    if (!item.titles.isEmpty())
        store::setAgendaItem(connection, item);
}

} // namespace

QString agendaChangeName(AgendaChange change)
{
    switch (change) {
    case AgendaChange::NewItem:
        return Text::tr("new item");
    case AgendaChange::NewTitle:
        return Text::tr("new title");
    case AgendaChange::OtherTitle:
        return Text::tr("other title");
    case AgendaChange::NewAnnotation:
        return Text::tr("new annotation");
    case AgendaChange::OtherAnnotation:
        return Text::tr("other annotation");
    case AgendaChange::NotInDocument:
        return Text::tr("not in the document: stays");
    case AgendaChange::SameNumber:
        return Text::tr("number stands twice: left out");
    }
    return {};
}

bool AgendaReading::changesAnything() const
{
    return std::ranges::any_of(lines, [](const AgendaReadingLine& line) {
        return line.change != AgendaChange::NotInDocument && line.change != AgendaChange::SameNumber;
    });
}

Result<AgendaReading> readAgenda(View& view, MeetingId meeting)
{
    const auto documents = view.read([&](Connection& connection) -> Result<AgendaDocuments> {
        if (!connection.one<int>("SELECT 1 FROM meeting WHERE id = ?1", meeting))
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        return documentsOf(connection, meeting);
    });
    if (!documents)
        return Failure(documents.error());
    Joined joined;
    for (const auto* record : {&documents->agenda, &documents->annotations}) {
        if (const auto added = addVersions(view, *record, joined); !added)
            return Failure(added.error());
    }
    AgendaReading reading;
    reading.meeting = meeting;
    reading.symbol = documents->agenda ? documents->symbol : QString();
    reading.annotatedSymbol = documents->annotations ? documents->annotatedSymbol : QString();
    reading.items = joined.take();
    if (!reading.items.isEmpty())
        reading.lines = linesOf(documents->provisional.items, reading.items) + joined.again();
    return reading;
}

Result<void> takeAgenda(Library& library, const AgendaReading& reading)
{
    return library.store().write(Text::tr("read the agenda from its documents"), [&](Connection& connection) {
        Agenda agenda;
        for (const Agenda& each : store::agendas(connection, reading.meeting)) {
            if (each.status == domain::AgendaStatus::Provisional && agenda.id.isNull())
                agenda = each;
        }
        agenda.meeting = reading.meeting;
        if (!reading.symbol.isEmpty())
            agenda.symbol = reading.symbol;
        if (!reading.annotatedSymbol.isEmpty())
            agenda.annotatedSymbol = reading.annotatedSymbol;
        const domain::AgendaId id = store::setAgendaFacts(connection, agenda);
        for (const AgendaItem& item : reading.items)
            takeItem(connection, id, item);
    });
}

} // namespace rapporteur::workspace
