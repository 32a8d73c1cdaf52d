// SPDX-License-Identifier: GPL-3.0-or-later
// Agendas from the documents of a library, through a person's changes, to the papers; each change undone.
#include "open_workspace.h"

#include "domain/agenda_tree.h"
#include "store/document_repository.h"
#include "workspace/agendas.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"
#include "workspace/queries.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using domain::AgendaItem;
using domain::AgendaItemId;
using domain::Language;

namespace {

/// A library with the agenda of a meeting in six languages, its annotations, and a report.
struct AgendaLibrary {
    AgendaLibrary()
    {
        auto made = Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        QStringList files{samplePdf(u"cop-4-1-add-1-en"_s), samplePdf(u"cop-4-91-en"_s)};
        for (const Language language : domain::officialLanguages)
            files.append(samplePdf(u"cop-4-1-"_s + code(language)));
        mustImport(*library, files);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
        const auto found = meetingCalled(*view, u"COP-4"_s);
        REQUIRE(found);
        meeting = *found;
    }

    void read()
    {
        const auto reading = readAgenda(*view, meeting);
        REQUIRE(reading);
        REQUIRE(takeAgenda(*library, *reading));
    }
    AgendaPage page(domain::AgendaStatus status = domain::AgendaStatus::Provisional)
    {
        const auto pages = agendasOf(*view, meeting, {Language::English});
        REQUIRE(pages);
        for (const AgendaPage& each : *pages) {
            if (each.agenda.status == status)
                return each;
        }
        return {};
    }
    AgendaRow row(const QString& label)
    {
        for (const AgendaRow& each : page().rows) {
            if (each.item.label.text() == label)
                return each;
        }
        return {};
    }
    QStringList labels()
    {
        QStringList texts;
        for (const AgendaRow& each : page().rows)
            texts.append(each.item.label.text());
        return texts;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<View> view;
    domain::MeetingId meeting;
};

QStringList symbolsOf(const QList<AgendaDocument>& documents)
{
    QStringList symbols;
    for (const AgendaDocument& document : documents)
        symbols += document.symbols;
    return symbols;
}

} // namespace

TEST_CASE("the agenda of a meeting is read from its documents, in all their languages, with annotations")
{
    AgendaLibrary open;
    const auto reading = readAgenda(*open.view, open.meeting);
    REQUIRE(reading);
    CHECK(reading->symbol == u"UNEP/MC/COP.4/1"_s);
    CHECK(reading->annotatedSymbol == u"UNEP/MC/COP.4/1/Add.1"_s);
    CHECK(reading->changesAnything());
    REQUIRE(takeAgenda(*open.library, *reading));
    const AgendaPage page = open.page();
    CHECK(page.rows.size() == 22); // nine items, three and ten sub-items
    CHECK(page.remarks.isEmpty());
    const AgendaRow secretariat = open.row(u"4(j)"_s);
    CHECK(secretariat.item.titles.size() == 6);
    CHECK(secretariat.item.titles.value(Language::Chinese).startsWith(u"秘书处"_s));
    CHECK(secretariat.item.annotations.value(Language::English).contains(u"UNEP/MC/COP.4/91"_s));
    CHECK(symbolsOf(secretariat.documents).contains(u"UNEP/MC/COP.4/91"_s));
    CHECK(symbolsOf(secretariat.announced) == QStringList{u"UNEP/MC/COP.4/91/Add.1"_s});
    CHECK(open.row(u"4"_s).item.headingOnly);
    CHECK(symbolsOf(open.row(u"5"_s).announced) ==
          QStringList{u"UNEP/MC/COP.4/94"_s, u"UNEP/MC/COP.4/95"_s, u"UNEP/MC/COP.4/96"_s});
    // What was read says nothing new, and undo takes all of it back at once.
    const auto again = readAgenda(*open.view, open.meeting);
    REQUIRE(again);
    CHECK_FALSE(again->changesAnything());
    REQUIRE(open.library->store().undo());
    CHECK(open.page().rows.size() < 22);
}

TEST_CASE("an item moves with its documents, the plan follows its number, and undo brings both back")
{
    AgendaLibrary open;
    open.read();
    domain::PlannedDocument planned;
    planned.meeting = open.meeting;
    planned.symbol = u"UNEP/MC/COP.4/97"_s;
    planned.agendaItems = {u"4(j)"_s, u"5"_s};
    REQUIRE(setPlannedDocument(*open.library, planned));
    CHECK(symbolsOf(open.row(u"4(j)"_s).announced).contains(planned.symbol));
    const QStringList before = open.labels();

    REQUIRE(moveAgendaItem(*open.library, open.row(u"4(j)"_s).item.id, {open.row(u"4"_s).item.id, 0}));
    CHECK(open.labels() == before); // the same numbers, other items under them
    const AgendaRow first = open.row(u"4(a)"_s);
    CHECK(first.title.startsWith(u"Secretariat"_s));
    CHECK(symbolsOf(first.documents).contains(u"UNEP/MC/COP.4/91"_s));
    CHECK(symbolsOf(first.announced).contains(planned.symbol));
    CHECK(open.row(u"4(b)"_s).title.startsWith(u"Review of annexes"_s));

    REQUIRE(open.library->store().undo());
    CHECK(open.row(u"4(j)"_s).title.startsWith(u"Secretariat"_s));
    CHECK(symbolsOf(open.row(u"4(j)"_s).announced).contains(planned.symbol));
    CHECK_FALSE(moveAgendaItem(*open.library, open.row(u"4"_s).item.id, {open.row(u"4(a)"_s).item.id, 0}));
    CHECK(open.labels() == before);
}

TEST_CASE("an item that documents hang on is not deleted without a word, and comes back whole")
{
    AgendaLibrary open;
    open.read();
    const AgendaItemId matters = open.row(u"4"_s).item.id;
    const auto refused = removeAgendaItem(*open.library, matters, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    REQUIRE(removeAgendaItem(*open.library, matters, true));
    CHECK(open.page().rows.size() == 11);
    CHECK(open.row(u"4"_s).title.startsWith(u"Programme of work"_s));
    CHECK_FALSE(symbolsOf(open.page().withoutItem).filter(u"UNEP/MC/COP.4/91"_s).isEmpty());
    REQUIRE(open.library->store().undo());
    CHECK(open.page().rows.size() == 22);
    CHECK(symbolsOf(open.row(u"4(j)"_s).documents).contains(u"UNEP/MC/COP.4/91"_s));
    REQUIRE(open.library->store().redo());
    CHECK(open.page().rows.size() == 11);
}

TEST_CASE("items are added, renamed, renumbered, deferred and linked over meetings; each is undone")
{
    AgendaLibrary open;
    open.read();
    const auto undone = [&](const auto& isThere) {
        CHECK(isThere());
        REQUIRE(open.library->store().undo());
        CHECK_FALSE(isThere());
        REQUIRE(open.library->store().redo());
        CHECK(isThere());
    };
    AgendaItem item;
    CHECK_FALSE(addAgendaItem(*open.library, open.page().agenda.id, item, {})); // no title
    item.titles = {{Language::English, u"Mercury in <b>cosmetics</b>"_s}};
    item.fate = domain::AgendaFate::Added;
    const auto added = addAgendaItem(*open.library, open.page().agenda.id, item, {open.row(u"4"_s).item.id, 1});
    REQUIRE(added);
    undone([&] { return open.row(u"4(b)"_s).item.id == *added; });
    CHECK(open.row(u"4(b)"_s).item.fate == domain::AgendaFate::Added);

    CHECK_FALSE(setAgendaLabel(*open.library, *added, domain::agendaLabel(u"4(c)"_s))); // taken
    CHECK_FALSE(setAgendaLabel(*open.library, *added, domain::agendaLabel(u"5(z)"_s))); // below another
    REQUIRE(setAgendaLabel(*open.library, *added, domain::agendaLabel(u"4(z)"_s)));
    undone([&] { return open.row(u"4(z)"_s).item.id == *added; });

    domain::MeetingDetail next;
    next.meeting.body = *bodyCalled(*open.view, u"MC-COP"_s);
    next.meeting.ordinal = 5;
    const auto fifth = addMeeting(*open.library, next);
    REQUIRE(fifth);
    item = open.row(u"4(z)"_s).item;
    item.fate = domain::AgendaFate::Deferred;
    item.deferredTo = *fifth;
    item.topic = u"cosmetics"_s;
    item.reason = u"no time"_s;
    REQUIRE(setAgendaItem(*open.library, item));
    undone([&] { return open.row(u"4(z)"_s).item.fate == domain::AgendaFate::Deferred; });
    CHECK(open.row(u"4(z)"_s).deferredToShown == u"MC-COP COP-5"_s);
    const auto deferred = itemsDeferredTo(*open.view, *fifth, Language::English);
    REQUIRE(deferred);
    CHECK(deferred->size() == 1);
    const auto linked = itemsOnTopic(*open.view, u"cosmetics"_s, Language::English);
    REQUIRE(linked);
    REQUIRE(linked->size() == 1);
    CHECK(linked->first().meetingShown == u"MC-COP COP-4"_s);
    item.fate = domain::AgendaFate::Withdrawn;
    CHECK_FALSE(setAgendaItem(*open.library, item)); // only a deferred item goes to another meeting
}

TEST_CASE("the adopted agenda begins as the provisional one and then goes its own way")
{
    AgendaLibrary open;
    open.read();
    const auto adopted = adoptAgenda(*open.library, open.page().agenda.id);
    REQUIRE(adopted);
    CHECK_FALSE(adoptAgenda(*open.library, open.page().agenda.id)); // there is one
    AgendaPage page = open.page(domain::AgendaStatus::Adopted);
    CHECK(page.rows.size() == 22);
    CHECK(page.rows.first().documents.isEmpty());
    REQUIRE(removeAgendaItem(*open.library, page.rows.first().item.id, false));
    CHECK(open.page(domain::AgendaStatus::Adopted).rows.size() == 21);
    CHECK(open.page().rows.size() == 22);
    REQUIRE(removeAgenda(*open.library, *adopted));
    CHECK(open.page(domain::AgendaStatus::Adopted).rows.isEmpty());
    CHECK_FALSE(removeAgenda(*open.library, open.page().agenda.id)); // documents stand under its items
}

TEST_CASE("agenda and annotated agenda are papers of the meeting in each language")
{
    AgendaLibrary open;
    open.read();
    const domain::AgendaId agenda = open.page().agenda.id;
    for (const Language language : domain::officialLanguages) {
        INFO(domain::code(language).toStdString());
        const auto paper = agendaPaper(*open.view, agenda, false, language);
        REQUIRE(paper);
        CHECK(report::plainText(paper->masthead.ordinal) != QString());
        CHECK(report::plainText(paper->masthead.dates).contains(u"2021"_s));
        QStringList labels;
        for (const report::LaidOutBlock& block : paper->blocks) {
            if (!block.label.isEmpty())
                labels.append(block.label);
        }
        CHECK(labels.size() == 22);
        for (const QString& ending : {u"docx"_s, u"odt"_s, u"pdf"_s}) {
            const QString path = open.folder.filePath(code(language) + u'.' + ending);
            REQUIRE(exportAgenda(*open.view, agenda, true, language, path));
            CHECK(QFileInfo(path).size() > 1000);
        }
    }
    const auto english = agendaPaper(*open.view, agenda, true, Language::English);
    REQUIRE(english);
    CHECK(report::plainText(english->masthead.ordinal) == u"Fourth meeting"_s);
    CHECK(report::plainText(english->masthead.dates).endsWith(u"1–5 November 2021"_s));
    CHECK(exportAgenda(*open.view, agenda, true, Language::English, open.folder.filePath(u"a.xyz"_s)).error().code ==
          ErrorCode::WrongUsage);
}
