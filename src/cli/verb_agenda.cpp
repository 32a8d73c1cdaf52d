// SPDX-License-Identifier: GPL-3.0-or-later
// agenda: the items of a meeting with the documents under them; read from its documents, edited, and exported.
#include "cli/export_target.h"
#include "cli/meeting_exports.h"
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "workspace/agendas.h"
#include "workspace/meetings.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::AgendaItem;
using domain::Language;
using workspace::AgendaPage;

namespace {

constexpr ActionWords actionWords[] = {{"show"_L1, 4}, {"read"_L1, 3}, {"adopt"_L1, 3},  {"add"_L1, 4},
                                       {"edit"_L1, 4}, {"move"_L1, 4}, {"number"_L1, 5}, {"delete"_L1, 4},
                                       {"put"_L1, 5},  {"take"_L1, 5}};

QJsonArray documentsJson(const QList<workspace::AgendaDocument>& documents)
{
    QJsonArray array;
    for (const workspace::AgendaDocument& document : documents) {
        QStringList held;
        for (const Language language : document.held)
            held.append(code(language));
        array.append(QJsonObject{{u"symbols"_s, QJsonArray::fromStringList(document.symbols)},
                                 {u"title"_s, document.title},
                                 {u"languages"_s, QJsonArray::fromStringList(held)}});
    }
    return array;
}

QJsonObject pageJson(const AgendaPage& page)
{
    QJsonArray items;
    for (const workspace::AgendaRow& row : page.rows)
        items.append(QJsonObject{{u"label"_s, row.item.label.text()},
                                 {u"titles"_s, translationsJson(row.item.titles)},
                                 {u"annotations"_s, translationsJson(row.item.annotations)},
                                 {u"heading_only"_s, row.item.headingOnly},
                                 {u"topic"_s, row.item.topic},
                                 {u"fate"_s, code(row.item.fate)},
                                 {u"deferred_to"_s, row.deferredToShown},
                                 {u"documents"_s, documentsJson(row.documents)},
                                 {u"announced"_s, documentsJson(row.announced)}});
    QStringList remarks;
    for (const domain::AgendaRemark& remark : page.remarks)
        remarks.append(workspace::agendaRemarkText(remark));
    return {{u"symbol"_s, page.agenda.symbol},
            {u"annotated_symbol"_s, page.agenda.annotatedSymbol},
            {u"status"_s, code(page.agenda.status)},
            {u"items"_s, items},
            {u"without_item"_s, documentsJson(page.withoutItem)},
            {u"remarks"_s, QJsonArray::fromStringList(remarks)}};
}

QString symbolsText(const workspace::AgendaRow& row)
{
    QStringList symbols;
    for (const workspace::AgendaDocument& document : row.documents)
        symbols.append(document.symbols.join(u'-'));
    for (const workspace::AgendaDocument& document : row.announced)
        symbols.append(
            Text::tr("%1 (not held)").arg(document.symbols.isEmpty() ? document.title : document.symbols.first()));
    return symbols.join(u", "_s);
}

/// The adopted agenda with --adopted, else the provisional one; nothing if the meeting has none such.
Result<std::optional<AgendaPage>> chosenPage(workspace::View& view, domain::MeetingId meeting,
                                             const Invocation& invocation)
{
    const auto languages = shownLanguages(invocation);
    if (!languages)
        return Failure(languages.error());
    const auto pages = workspace::agendasOf(view, meeting, *languages);
    if (!pages)
        return Failure(pages.error());
    const auto wanted = invocation.has("adopted") ? domain::AgendaStatus::Adopted : domain::AgendaStatus::Provisional;
    for (const AgendaPage& page : *pages) {
        if (page.agenda.status == wanted)
            return page;
    }
    return std::optional<AgendaPage>();
}

/// The item of a number as a person types it.
Result<AgendaItem> itemCalled(const AgendaPage& page, const QString& typed)
{
    const QString label = domain::agendaLabel(typed).text();
    for (const workspace::AgendaRow& row : page.rows) {
        if (!label.isEmpty() && row.item.label.text() == label)
            return row.item;
    }
    return fail(ErrorCode::Invalid, {Text::tr("item"), typed, Text::tr("the agenda has no item of this number.")});
}

/// One item with those below it.
Result<AgendaPage> narrowed(AgendaPage page, const QString& typed)
{
    const auto item = itemCalled(page, typed);
    if (!item)
        return Failure(item.error());
    page.rows.removeIf([&](const workspace::AgendaRow& row) {
        return row.item.label.parts.first(std::min(row.item.label.parts.size(), item->label.parts.size())) !=
               item->label.parts;
    });
    return page;
}

Result<void> show(const std::optional<AgendaPage>& page, bool json)
{
    if (json) {
        printJson(page ? pageJson(*page) : QJsonObject());
        return {};
    }
    if (!page) {
        printMessage(
            Text::tr("This meeting has no such agenda. “agenda LIBRARY MEETING read” reads it from its documents."));
        return {};
    }
    QList<QStringList> lines;
    for (const workspace::AgendaRow& row : page->rows) {
        const QString indent((row.item.label.parts.size() - 1) * 2, u' ');
        QString fate = workspace::agendaFateName(row.item.fate);
        if (!row.deferredToShown.isEmpty())
            fate += u' ' + row.deferredToShown;
        lines.append({row.item.label.text(), indent + row.title, fate, symbolsText(row)});
    }
    printTable({Text::tr("Item"), Text::tr("Title"), Text::tr("Fate"), Text::tr("Documents")}, lines);
    for (const domain::AgendaRemark& remark : page->remarks)
        printMessage(workspace::agendaRemarkText(remark));
    return {};
}

Result<void> read(workspace::Library& library, workspace::View& view, domain::MeetingId meeting,
                  const Invocation& invocation)
{
    const auto reading = workspace::readAgenda(view, meeting);
    if (!reading)
        return Failure(reading.error());
    if (reading->items.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("agenda"), {}, Text::tr("the library holds no agenda document of this meeting.")});
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::AgendaReadingLine& line : reading->lines) {
        array.append(QJsonObject{{u"item"_s, line.label},
                                 {u"change"_s, workspace::agendaChangeName(line.change)},
                                 {u"language"_s, code(line.language)},
                                 {u"before"_s, line.before},
                                 {u"after"_s, line.after}});
        lines.append(
            {line.label, workspace::agendaChangeName(line.change), code(line.language), line.after.left(60)});
    }
    if (invocation.json())
        printJson(
            {{u"symbol"_s, reading->symbol}, {u"annotated_symbol"_s, reading->annotatedSymbol}, {u"lines"_s, array}});
    else
        printTable({Text::tr("Item"), Text::tr("What"), Text::tr("Language"), Text::tr("Text")}, lines);
    if (!reading->changesAnything())
        printMessage(Text::tr("The agenda has all that its documents say."));
    return invocation.has("dry-run") ? Result<void>() : workspace::takeAgenda(library, *reading);
}

/// --below NUMBER and --before NUMBER; the end of the agenda where neither is given.
Result<domain::AgendaPlace> placeOf(const AgendaPage& page, const Invocation& invocation)
{
    domain::AgendaPlace place{{}, std::numeric_limits<int>::max()};
    if (invocation.has("below")) {
        const auto parent = itemCalled(page, invocation.value("below"));
        if (!parent)
            return Failure(parent.error());
        place.parent = parent->id;
    }
    if (!invocation.has("before"))
        return place;
    const auto next = itemCalled(page, invocation.value("before"));
    if (!next)
        return Failure(next.error());
    place = {next->parent, 0};
    for (const workspace::AgendaRow& row : page.rows) {
        if (row.item.id == next->id)
            break;
        place.position += row.item.parent == next->parent ? 1 : 0;
    }
    return place;
}

/// What the options say of an item.
Result<AgendaItem> edited(workspace::View& view, AgendaItem item, const Invocation& invocation)
{
    const auto chosen = languageOf(invocation, "language");
    if (!chosen)
        return Failure(chosen.error());
    const Language language = *chosen == Language::Unknown ? Language::English : *chosen;
    if (invocation.has("title"))
        item.titles.insert(language, invocation.value("title"));
    if (invocation.has("annotation"))
        item.annotations.insert(language, invocation.value("annotation"));
    if (invocation.has("topic"))
        item.topic = invocation.value("topic");
    if (invocation.has("reason"))
        item.reason = invocation.value("reason");
    item.headingOnly = item.headingOnly || invocation.has("heading");
    if (invocation.has("fate")) {
        const QString word = invocation.value("fate");
        const auto fate = domain::agendaFateFromCode(word == u"none"_s ? QString() : word);
        if (!fate)
            return fail(
                ErrorCode::WrongUsage,
                {Text::tr("There is no fate “%1”; there are none, added, deferred and withdrawn.").arg(word)});
        item.fate = *fate;
        if (item.fate != domain::AgendaFate::Deferred)
            item.deferredTo = {};
    }
    if (invocation.has("to")) {
        const auto meeting = workspace::meetingCalled(view, invocation.value("to"));
        if (!meeting)
            return Failure(meeting.error());
        item.deferredTo = *meeting;
    }
    return item;
}

/// add, edit, move, number, delete, put, take: one item of an agenda.
Result<void> changeItem(workspace::Library& library, workspace::View& view, const AgendaPage& page,
                        const QString& action, const Invocation& invocation)
{
    const auto place = placeOf(page, invocation);
    if (!place)
        return Failure(place.error());
    const QString what = invocation.arguments.value(3);
    if (action == u"add"_s) {
        AgendaItem item;
        const auto filled = edited(view, item, invocation);
        if (!filled)
            return Failure(filled.error());
        item = *filled;
        const auto language = languageOf(invocation, "language");
        item.titles.insert(*language == Language::Unknown ? Language::English : *language, what);
        const auto added = workspace::addAgendaItem(library, page.agenda.id, item, *place);
        return added ? Result<void>() : Result<void>(Failure(added.error()));
    }
    const auto item = itemCalled(page, what);
    if (!item)
        return Failure(item.error());
    if (action == u"move"_s)
        return workspace::moveAgendaItem(library, item->id, *place);
    if (action == u"delete"_s)
        return workspace::removeAgendaItem(library, item->id, invocation.has("with-documents"));
    if (action == u"number"_s) {
        const QString typed = invocation.arguments.value(4);
        const domain::AgendaLabel label = domain::agendaLabel(typed);
        if (label.isNull())
            return fail(ErrorCode::Invalid,
                        {Text::tr("number"), typed, Text::tr("items are numbered as 5, 5(b), 5(b)(i).")});
        return workspace::setAgendaLabel(library, item->id, label);
    }
    if (action == u"edit"_s) {
        const auto filled = edited(view, *item, invocation);
        return filled ? workspace::setAgendaItem(library, *filled) : Result<void>(Failure(filled.error()));
    }
    const auto document = documentCalled(view, invocation.arguments.value(4));
    if (!document)
        return Failure(document.error());
    return action == u"put"_s ? workspace::putUnderItem(library, {*document}, item->id)
                              : workspace::takeFromUnderItem(library, *document, item->id);
}

} // namespace

int runAgenda(const Invocation& invocation)
{
    static const QStringList itemActions{u"add"_s,    u"edit"_s, u"move"_s, u"number"_s,
                                         u"delete"_s, u"put"_s,  u"take"_s};
    const QString action = invocation.arguments.value(2, u"show"_s);
    const bool reads = action == u"show"_s;
    return withLibrary(
        invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                return fits;
            const auto meeting = workspace::meetingCalled(view, invocation.arguments.value(1));
            if (!meeting)
                return Failure(meeting.error());
            if (action == u"read"_s)
                return read(library, view, *meeting, invocation);
            const auto page = chosenPage(view, *meeting, invocation);
            if (!page)
                return Failure(page.error());
            if (reads && *page && invocation.arguments.size() > 3) {
                const auto item = narrowed(**page, invocation.arguments[3]);
                return item ? show(*item, invocation.json()) : Result<void>(Failure(item.error()));
            }
            if (reads)
                return show(*page, invocation.json());
            if (!itemActions.contains(action) && action != u"adopt"_s)
                return fail(ErrorCode::WrongUsage,
                            {Text::tr("agenda does show, read, adopt, add, edit, move, number, delete, put and take, "
                                      "not “%1”.")
                                 .arg(action)});
            domain::Agenda agenda;
            agenda.meeting = *meeting;
            std::optional<AgendaPage> known = *page;
            if (!known && action == u"add"_s) {
                const auto made = workspace::setAgendaFacts(library, agenda);
                if (!made)
                    return Failure(made.error());
                agenda.id = *made;
                known = AgendaPage{agenda, {}, {}, {}};
            }
            if (!known)
                return fail(ErrorCode::Invalid,
                            {Text::tr("meeting"), invocation.arguments.value(1), Text::tr("it has no such agenda.")});
            if (action != u"adopt"_s)
                return changeItem(library, view, *known, action, invocation);
            if (invocation.has("symbol")) {
                agenda = known->agenda;
                agenda.symbol = invocation.value("symbol");
                if (const auto named = workspace::setAgendaFacts(library, agenda); !named)
                    return Failure(named.error());
            }
            const auto adopted = workspace::adoptAgenda(library, known->agenda.id);
            return adopted ? Result<void>() : Result<void>(Failure(adopted.error()));
        });
}

namespace {

Result<void> exportOne(workspace::View& view, const Invocation& invocation, bool annotated)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    if (!target)
        return Failure(target.error());
    const auto page = chosenPage(view, target->meeting, invocation);
    if (!page)
        return Failure(page.error());
    if (!*page)
        return fail(ErrorCode::Invalid,
                    {Text::tr("meeting"), invocation.value("meeting"), Text::tr("it has no such agenda.")});
    return workspace::exportAgenda(view, (*page)->agenda.id, annotated, target->written(), target->path);
}

} // namespace

Result<void> exportAgenda(workspace::View& view, const Invocation& invocation)
{
    return exportOne(view, invocation, false);
}

Result<void> exportAnnotatedAgenda(workspace::View& view, const Invocation& invocation)
{
    return exportOne(view, invocation, true);
}

} // namespace rapporteur::cli
