// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions do while a library is open.
#include "gui/library_pane.h"

#include "gui/dialogs/activity_dialog.h"
#include "gui/dialogs/bulk_edit_dialog.h"
#include "gui/dialogs/chooser.h"
#include "gui/dialogs/decision_import_dialog.h"
#include "gui/dialogs/history_dialog.h"
#include "gui/dialogs/tags_dialog.h"
#include "gui/names.h"
#include "gui/pages/document_page.h"
#include "gui/pages/documents_page.h"
#include "gui/pages/search_page.h"
#include "gui/reader/find_bar.h"
#include "gui/settings.h"
#include "workspace/queries.h"

#include <QPointer>
#include <QTabWidget>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct SectionAction {
    const char* id;
    Section section;
};
constexpr std::array sectionActions{
    SectionAction{"showToday", Section::Today},
    SectionAction{"showDocuments", Section::Documents},
    SectionAction{"showMeetings", Section::Meetings},
    SectionAction{"showDecisions", Section::Decisions},
    SectionAction{"showFollowUp", Section::FollowUp},
    SectionAction{"showActivities", Section::Activities},
    SectionAction{"showCooperation", Section::Cooperation},
    SectionAction{"showInbox", Section::Inbox},
    SectionAction{"showSearch", Section::Search},
    SectionAction{"showTrash", Section::Trash},
};

struct LanguageAction {
    const char* id;
    const char* beside; ///< the same language beside the one that is read
    domain::Language language;
};
constexpr std::array languageActions{
    LanguageAction{"languageEnglish", "besideEnglish", domain::Language::English},
    LanguageAction{"languageFrench", "besideFrench", domain::Language::French},
    LanguageAction{"languageSpanish", "besideSpanish", domain::Language::Spanish},
    LanguageAction{"languageChinese", "besideChinese", domain::Language::Chinese},
    LanguageAction{"languageRussian", "besideRussian", domain::Language::Russian},
    LanguageAction{"languageArabic", "besideArabic", domain::Language::Arabic},
};

/// Actions that make sense with a reader in front only.
constexpr std::array readerActions{
    "copy",
    "copyUnbroken",
    "copyWithReference",
    "find",
    "zoomIn",
    "zoomOut",
    "zoomWidth",
    "zoomPage",
    "rotateRight",
    "goToPage",
    "languageEnglish",
    "languageFrench",
    "languageSpanish",
    "languageChinese",
    "languageRussian",
    "languageArabic",
    "besideEnglish",
    "besideFrench",
    "besideSpanish",
    "besideChinese",
    "besideRussian",
    "besideArabic",
    "besideDocument",
    "closeBeside",
};

} // namespace

void LibraryPane::onAction(const char* id, std::function<void()> run)
{
    connect((*m_desk->actions)[id], &QAction::triggered, this, std::move(run));
}

void LibraryPane::onReader(const char* id, std::function<void(ReaderTab&)> run)
{
    onAction(id, [this, run = std::move(run)] {
        if (ReaderTab* reader = currentReader())
            run(*reader);
    });
}

void LibraryPane::connectGo()
{
    for (const SectionAction& each : sectionActions)
        onAction(each.id, [this, section = each.section] {
            showSection(section);
            if (section == Section::Search)
                page<SearchPage>(section)->focusQuery();
        });
    onAction("back", [this] { go(m_back, m_forward); });
    onAction("forward", [this] { go(m_forward, m_back); });
    onAction("closeTab", [this] { closeTab(m_tabs->currentIndex()); });
    const auto stepTab = [this](int step) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    };
    onAction("nextTab", [stepTab] { stepTab(1); });
    onAction("previousTab", [stepTab] { stepTab(-1); });
    onAction("goTo", [this] { (new GoTo(m_desk, window()))->open(); });
}

void LibraryPane::connectDocument()
{
    const auto withPage = [this](auto run) {
        return [this, run] {
            if (DocumentsPage* page = shownDocuments())
                run(*page);
        };
    };
    onAction("openDocument", withPage([](DocumentsPage& page) { page.page()->read(); }));
    onAction("editDocument", withPage([](DocumentsPage& page) { page.page()->edit(); }));
    onAction("copyCitation",
             withPage([](DocumentsPage& page) { page.page()->copyCitation(Settings::contentLanguage()); }));
    onAction("moveToTrash", withPage([](DocumentsPage& page) { page.moveSelectedToTrash(); }));
    onAction("restoreFromTrash", withPage([](DocumentsPage& page) { page.restoreSelected(); }));
    onAction("filter", [this] {
        if (!shownDocuments())
            showSection(Section::Documents);
        shownDocuments()->focusFilter();
    });
    onAction("addActivity", [this] { (new ActivityDialog(m_desk, {}, window()))->open(); });
    onAction("addDecisions", [this] { addDecisions(); });
    onAction("documentHistory", [this] { showHistory(); });
    onAction("bulkEdit", [this] { bulkEdit(); });
    onAction("tags", withPage([](DocumentsPage& page) { page.openTagMenu(); }));
    onAction("manageTags", [this] { (new TagsDialog(m_desk, window()))->open(); });
}

void LibraryPane::connectReader()
{
    onReader("copy", [](ReaderTab& reader) { reader.copy(LineBreaks::Keep, false); });
    onReader("copyUnbroken", [](ReaderTab& reader) { reader.copy(LineBreaks::Remove, false); });
    onReader("copyWithReference", [](ReaderTab& reader) { reader.copy(LineBreaks::Remove, true); });
    onReader("zoomIn", [](ReaderTab& reader) { reader.view()->zoomStep(1); });
    onReader("zoomOut", [](ReaderTab& reader) { reader.view()->zoomStep(-1); });
    onReader("zoomWidth", [](ReaderTab& reader) { reader.view()->setZoomMode(ZoomMode::Width); });
    onReader("zoomPage", [](ReaderTab& reader) { reader.view()->setZoomMode(ZoomMode::Page); });
    onReader("rotateRight", [](ReaderTab& reader) { reader.view()->rotate(); });
    onReader("goToPage", [](ReaderTab& reader) { reader.askForPage(); });
    for (const LanguageAction& each : languageActions) {
        onReader(each.id, [language = each.language](ReaderTab& reader) { reader.switchLanguage(language); });
        onReader(each.beside, [language = each.language](ReaderTab& reader) { reader.openBeside(language); });
    }
    onReader("besideDocument", [this](ReaderTab& reader) { chooseBeside(reader); });
    onReader("closeBeside", [](ReaderTab& reader) { reader.closeBeside(); });
    connect((*m_desk->actions)["darkPages"], &QAction::toggled, this, [this](bool dark) {
        for (int i = 1; i < m_tabs->count(); ++i) {
            if (auto* reader = qobject_cast<ReaderTab*>(m_tabs->widget(i)))
                reader->setDarkPages(dark);
        }
    });
}

void LibraryPane::connectFind()
{
    onReader("find", [](ReaderTab& reader) { reader.findBar()->open(); });
    const auto step = [this](int direction) {
        ReaderTab* reader = currentReader();
        if (reader && !reader->findBar()->text().isEmpty())
            reader->findBar()->step(direction);
        else
            page<SearchPage>(Section::Search)->openNextDocument(direction);
    };
    onAction("findNext", [step] { step(1); });
    onAction("findPrevious", [step] { step(-1); });
}

void LibraryPane::updateActions()
{
    const Actions& actions = *m_desk->actions;
    const ReaderTab* reader = currentReader();
    const DocumentsPage* documents = shownDocuments();
    for (const char* id : readerActions)
        actions[id]->setEnabled(reader);
    actions["closeTab"]->setEnabled(reader);
    if (reader) {
        for (const LanguageAction& each : languageActions) {
            actions[each.id]->setEnabled(reader->version().versions.contains(each.language));
            actions[each.beside]->setEnabled(reader->version().versions.contains(each.language) &&
                                             reader->version().language != each.language);
        }
        actions["closeBeside"]->setEnabled(reader->beside());
    }
    const bool writable = !m_desk->workspace->state().readOnly;
    const qsizetype chosen = documents ? documents->selectedDocuments().size() : 0;
    const bool inTrash = documents == m_pageOf.value(Section::Trash);
    for (const char* id : {"openDocument", "copyCitation"})
        actions[id]->setEnabled(chosen == 1);
    actions["addActivity"]->setEnabled(writable);
    actions["documentHistory"]->setEnabled(chosen == 1 || reader);
    actions["addDecisions"]->setEnabled(writable && ((chosen == 1 && !inTrash) || reader));
    actions["editDocument"]->setEnabled(writable && chosen == 1 && !inTrash);
    for (const char* id : {"bulkEdit", "tags"})
        actions[id]->setEnabled(writable && chosen >= 1 && !inTrash);
    actions["moveToTrash"]->setEnabled(writable && chosen >= 1 && !inTrash);
    actions["restoreFromTrash"]->setEnabled(writable && chosen >= 1 && inTrash);
    actions["back"]->setEnabled(!m_back.isEmpty());
    actions["forward"]->setEnabled(!m_forward.isEmpty());
}

void LibraryPane::chooseBeside(ReaderTab& reader)
{
    QList<domain::Language> languages = titleLanguages();
    languages.removeAll(reader.version().language);
    languages.prepend(reader.version().language);
    const QPointer<ReaderTab> beside(&reader);
    const auto open = [beside](const ReaderTarget& target) {
        if (beside)
            beside->openBeside(target.version);
    };
    (new GoTo(m_desk, tr("Beside this document"), languages, open, window()))->open();
}

void LibraryPane::showHistory()
{
    domain::DocumentId document;
    if (const ReaderTab* reader = currentReader())
        document = reader->document();
    else if (const DocumentsPage* page = shownDocuments())
        document = page->selectedDocuments().value(0);
    if (!document.isNull())
        (new HistoryDialog(m_desk, document, window()))->open();
}

void LibraryPane::addDecisions()
{
    if (const ReaderTab* reader = currentReader()) {
        (new DecisionImportDialog(m_desk, reader->title(), window()))->open();
        return;
    }
    const DocumentsPage* page = shownDocuments();
    const domain::DocumentId document = page ? page->selectedDocuments().value(0) : domain::DocumentId();
    m_desk->ask(
        this, [document](workspace::View& view) { return workspace::documentRecord(view, document); },
        [this](const store::DocumentRecord& record) {
            const QString symbol =
                record.document.symbols.isEmpty() ? QString() : record.document.symbols.first().canonical;
            (new DecisionImportDialog(m_desk, symbol, window()))->open();
        });
}

void LibraryPane::bulkEdit()
{
    if (const DocumentsPage* page = shownDocuments())
        (new BulkEditDialog(m_desk, page->selectedDocuments(), window()))->open();
}

} // namespace rapporteur::gui
