// SPDX-License-Identifier: GPL-3.0-or-later
// Between two starts of the real window: what it remembers, what it forgets, a second start, another language, and a
// library or a screen that went away.
#include "gui/gui_test.h"

#include "gui/instance.h"
#include "gui/jobs.h"
#include "gui/settings.h"
#include "gui/widgets/sidebar.h"
#include "translations/translations.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

QTreeWidgetItem* savedSearch(OpenWindow& window, const QString& name)
{
    return window.part<QTreeWidget>(u"sidebar"_s)->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

/// Nonsense in the place of a file that the window keeps below a home for settings or state.
class DamagedFile {
public:
    DamagedFile(const char* home, const QString& name)
        : m_file(qEnvironmentVariable(home) + u"/rapporteur/"_s + name)
    {
        QDir().mkpath(QFileInfo(m_file).path());
        REQUIRE(m_file.open(QIODevice::WriteOnly));
        QByteArray bytes("[window]\nversion=1\nblob=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\xff\xfe\n[[[\n");
        bytes += QByteArray("[sidebar]\nversion=1\nblob=@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff)\n");
        bytes += QByteArray("[libraries]\nrecent=@Invalid(), \"/proc/self/mem\", \xf0\x28\x8c\x28\n");
        bytes += QByteArray(10'000, '\0');
        m_file.write(bytes);
        m_file.close();
    }
    ~DamagedFile() { m_file.remove(); }

private:
    QFile m_file;
};

} // namespace

TEST_CASE("a second start hands its wishes to the window that has the library, and to no other")
{
    const SampleLibrary library;
    const SampleLibrary other;
    gui::Wishes wishes;
    wishes.library = library.folder();
    wishes.symbol = u"UNEP/MC/COP.4/91"_s;
    wishes.page = 1;
    CHECK_FALSE(gui::Instance::handOver(wishes)); // nobody is there

    gui::Instance instance;
    QList<gui::Wishes> heard;
    QObject::connect(&instance, &gui::Instance::wished, &instance,
                     [&](const gui::Wishes& each) { heard.append(each); });
    instance.claim(library.folder());
    CHECK(gui::Instance::handOver(wishes));
    REQUIRE(waitFor([&] { return heard.size() == 1; }));
    CHECK(heard.first().symbol == wishes.symbol);
    CHECK(heard.first().page == 1);

    // The same folder by another way is the same library.
    wishes.library = library.folder() + u"/../"_s + QFileInfo(library.folder()).fileName();
    CHECK(gui::Instance::handOver(wishes));
    CHECK(waitFor([&] { return heard.size() == 2; }));
    wishes.library = other.folder();
    CHECK_FALSE(gui::Instance::handOver(wishes));

    // The window goes to another library: the first is free again.
    instance.claim(other.folder());
    CHECK(gui::Instance::handOver(wishes));
    wishes.library = library.folder();
    CHECK_FALSE(gui::Instance::handOver(wishes));
}

TEST_CASE("what a second start asks for is shown by the first window")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::Wishes wishes;
    wishes.symbol = u"mc cop4 91"_s;
    wishes.page = 1;
    window->fulfil(wishes);
    CHECK(waitFor([&] {
        const gui::ReaderTab* tab = window->pane()->currentReader();
        return tab && tab->title() == u"UNEP/MC/COP.4/91"_s;
    }));
    gui::ReaderTab* tab = window->pane()->currentReader();
    CHECK(waitFor([&] { return tab->view()->currentPage() == 1; }));

    wishes = {};
    wishes.section = u"trash"_s;
    window->fulfil(wishes);
    CHECK(window->pane()->section() == gui::Section::Trash);
    wishes = {};
    wishes.symbol = u"UNEP/NOBODY/99"_s;
    window->fulfil(wishes);
    CHECK(waitFor([&] { return window.message().contains(u"UNEP/NOBODY/99"_s); }));
}

TEST_CASE("a person who does not want the last session gets a window without its readers")
{
    const SampleLibrary library;
    {
        OpenWindow window(library.folder());
        openInReader(window, u"UNEP/MC/COP.4/91"_s);
    }
    gui::Settings::setRestoresSession(false);
    {
        OpenWindow window(library.folder());
        QTest::qWait(50);
        CHECK(window.part<QTabWidget>(u"tabs"_s)->count() == 1);
    }
    gui::Settings::setRestoresSession(true);
}

TEST_CASE("a damaged file of settings or of the window's state costs what it said, not the window")
{
    const SampleLibrary library;
    {
        const DamagedFile settings("XDG_CONFIG_HOME", u"rapporteur.conf"_s);
        const DamagedFile state("XDG_STATE_HOME", u"state.conf"_s);
        OpenWindow window(library.folder());
        CHECK(documentsList(window)->model()->rowCount() > 0);
        CHECK(window->width() >= window->minimumWidth());
        window.trigger("showToday");
    }
    // What is kept from now on is kept.
    OpenWindow window(library.folder());
    CHECK(gui::Settings::recentLibraries().contains(library.folder()));
}

TEST_CASE("a window that was last on a screen which is gone comes up on one that is there")
{
    {
        gui::MainWindow window;
        window.show();
        window.setGeometry(20'000, 9'000, 1'000, 700);
        window.close();
    }
    gui::MainWindow window;
    window.show();
    QRect screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens |= screen->availableGeometry();
    CHECK(screens.contains(window.frameGeometry().center()));
}

TEST_CASE("a search that is saved is a folder in the sidebar, with what fits it by then")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("showSearch");
    auto* edit = window.part<QLineEdit>(u"searchEdit"_s);
    edit->setText(u"mercury"_s);
    auto* save = window.part<QToolButton>(u"saveSearchButton"_s);
    REQUIRE(waitFor([&] { return save->isEnabled(); }));
    save->click();
    auto* dialog = window.part<QInputDialog>(u"saveSearchDialog"_s);
    dialog->setTextValue(u"<b>Mercury</b>, all of it"_s);
    dialog->accept();
    REQUIRE(waitFor([&] { return savedSearch(window, u"<b>Mercury</b>, all of it"_s) != nullptr; }));

    edit->clear();
    window.trigger("showDocuments");
    auto* sidebar = window.part<QTreeWidget>(u"sidebar"_s);
    sidebar->setCurrentItem(savedSearch(window, u"<b>Mercury</b>, all of it"_s));
    CHECK(waitFor([&] { return window->pane()->section() == gui::Section::Search; }));
    CHECK(edit->text() == u"mercury"_s);
    CHECK(waitFor([&] { return window.part<QTreeView>(u"searchView"_s)->model()->rowCount() > 0; }));

    auto* undo = window.part<QAction>(u"undoAction"_s);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    undo->trigger();
    CHECK(waitFor([&] { return savedSearch(window, u"<b>Mercury</b>, all of it"_s) == nullptr; }));
}

TEST_CASE("another language of the interface shows in a window made anew, with the same library and readers")
{
    const SampleLibrary library;
    auto window = std::make_unique<OpenWindow>(library.folder());
    openInReader(*window, u"UNEP/MC/COP.4/91"_s);
    const auto workspace = (*window)->workspace();
    const QString english = window->part<QAction>(u"importFilesAction"_s)->text();
    window.reset(); // keeps its session

    translations::install(u"fr"_s);
    {
        gui::MainWindow french;
        french.show();
        french.setWorkspace(workspace);
        CHECK(part<QAction>(french, u"importFilesAction"_s)->text() != english);
        auto* tabs = part<QTabWidget>(french, u"tabs"_s);
        CHECK(tabs->count() == 2);
        CHECK(waitFor([&] { return tabs->tabText(1).startsWith(u"UNEP/MC/COP.4/91"_s); }));
    }
    translations::install(u"en"_s);
}

TEST_CASE(
    "a library whose folder went away: the window lives and says so, and what was confirmed is there again with it")
{
    const SampleLibrary library;
    const QString away = library.folder() + u"-away"_s;
    const QString title = u"Confirmed before the disk went"_s;
    {
        OpenWindow window(library.folder());
        QTreeView* view = documentsList(window);
        const auto& page = *window.part<QWidget>(u"documentsPage"_s);
        auto* fields = part<QTreeWidget>(page, u"fieldsView"_s);
        const auto line = [&] { return fields->findItems(u"title"_s, Qt::MatchExactly).value(0); };
        REQUIRE(waitFor([&] { return line() && !line()->text(1).isEmpty(); }));
        line()->setText(1, title);
        auto* label = part<QLabel>(page, u"titleLabel"_s);
        REQUIRE(waitFor([&] { return label->text() == title; }));

        REQUIRE(QFile::rename(library.folder(), away));
        window->importPaths(samplePdfs(u"cop-4-99-en"_s));
        const gui::Jobs* jobs = window->pane()->desk()->jobs;
        REQUIRE(waitFor([&] { return !jobs->isBusy(); }));
        INFO(jobs->jobs().first().outcome.toStdString() << '\n'
                                                        << jobs->jobs().first().log.join(u'\n').toStdString());
        CHECK((jobs->jobs().first().stage == gui::JobStage::Failed ||
               jobs->jobs().first().outcome.contains(u"failed"_s)));
        // Every screen can still be gone to, and a reader says why it has no pages.
        for (const char* action : {"showToday", "showInbox", "showSearch", "showTrash", "showDocuments"})
            window.trigger(action);
        window->pane()->openSymbol(u"UNEP/MC/COP.4/91"_s, -1, {});
        CHECK(waitFor([&] {
            const gui::ReaderTab* tab = window->pane()->currentReader();
            return !window.message().isEmpty() || (tab && !tab->accessibleDescription().isEmpty());
        }));
        CHECK(view->model()->rowCount() > 0);
    }
    REQUIRE(QFile::rename(away, library.folder()));
    OpenWindow window(library.folder());
    documentsList(window);
    auto* label = part<QLabel>(*window.part<QWidget>(u"documentsPage"_s), u"titleLabel"_s);
    CHECK(waitFor([&] { return label->text() == title; }));
    window->pane()->desk()->jobs->check();
    REQUIRE(waitFor([&] { return !window->pane()->desk()->jobs->isBusy(); }));
    INFO(window->pane()->desk()->jobs->jobs().first().log.join(u'\n').toStdString());
    CHECK(window->pane()->desk()->jobs->jobs().first().outcome.contains(u"sound"_s));
}
