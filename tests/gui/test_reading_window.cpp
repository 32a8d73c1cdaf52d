// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in the real window: the same paragraph in another language, F3 from document to document, and files that
// are gone, damaged, oddly sized, or cost the reading process its life.
#include "gui/gui_test.h"

#include "gui/jobs.h"
#include "gui/reader/find_bar.h"
#include "gui/reader/page_words.h"

#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <csignal>

using namespace rapporteur;
using namespace guitest;

namespace {

/// Processes that this one started, or that those started.
QList<pid_t> descendants()
{
    QHash<pid_t, pid_t> parents;
    for (const QString& name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile status(u"/proc/%1/stat"_s.arg(name));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = status.readAll(); // "12 (name) S 1 …": the name may hold anything
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        parents.insert(name.toInt(), fields.value(1).toInt());
    }
    QList<pid_t> found;
    for (auto each = parents.cbegin(); each != parents.cend(); ++each) {
        pid_t ancestor = each.value();
        while (ancestor > 1 && ancestor != getpid())
            ancestor = parents.value(ancestor);
        if (ancestor == getpid())
            found.append(each.key());
    }
    return found;
}

/// Goes to a page and waits until it is drawn or says why it is not.
bool drawnOrExplained(gui::ReaderTab* tab, int page)
{
    gui::ReaderView* view = tab->view();
    view->goTo(page);
    return waitFor([&] { return !view->images().preview(page, 0).isNull() || view->images().failure(page); });
}

/// The bytes of a PDF whose pages have no size at all, the usual one, and the largest that the format knows.
QByteArray oddlySizedPdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    const auto size = [](double width, double height) {
        return QPageSize(QSizeF(width, height), QPageSize::Point, {}, QPageSize::ExactMatch);
    };
    writer.setPageSize(size(333, 333));
    QPainter painter(&writer);
    painter.drawText(20, 40, u"UNEP/MC/COP.9/INF/77"_s);
    for (const double side : {500.0, 14'400.0}) {
        writer.setPageSize(size(side, side));
        writer.newPage();
        painter.drawText(20, 40, u"Note by the secretariat"_s);
    }
    painter.end();
    QByteArray bytes = buffer.data();
    const qsizetype box = bytes.indexOf("333.000000 333.000000");
    const qsizetype shortBox = bytes.indexOf("333 333");
    REQUIRE(std::max(box, shortBox) > 0);
    if (box > 0)
        bytes.replace(box, 21, "000.000000 000.000000");
    else
        bytes.replace(shortBox, 7, "000 000");
    return bytes;
}

} // namespace

TEST_CASE("a paragraph is found on its page whatever shapes the file has for its letters")
{
    gui::PageWords words;
    wire::PageText page;
    for (const QString& each : {u"5."_s, u"\u7b2c"_s, u"\u2f2f\u4f5c"_s, u"\u2ed3\u671f"_s, u"o\ufb03ce"_s})
        page.words.append({each, {}, {}});
    words.insert(3, page);
    CHECK(words.beginningOf(3, {}, u"\u5de5 \u4f5c \u957f"_s) == gui::WordPosition{3, 2}); // radicals
    CHECK(words.beginningOf(3, {}, u"office"_s) == gui::WordPosition{3, 4});               // a ligature
    CHECK(words.beginningOf(3, u"5."_s, u"\u7b2c\u5de5"_s) == gui::WordPosition{3, 0});
    CHECK(words.beginningOf(3, {}, u"nothing of it"_s).isNull());
    CHECK(words.beginningOf(3, {}, u"..."_s).isNull());
    CHECK(words.beginningOf(2, {}, u"office"_s).isNull());
}

TEST_CASE("another language opens at the same paragraph")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    const auto path = [&] { return tab->paragraphInView(); };
    // A numbered paragraph in the middle, away from both ends of the document.
    auto* paragraphs = part<QTreeWidget>(*tab, u"paragraphsTree"_s);
    REQUIRE(paragraphs->topLevelItemCount() > 6);
    Q_EMIT paragraphs->itemClicked(paragraphs->topLevelItem(paragraphs->topLevelItemCount() / 2), 0);
    REQUIRE(waitFor([&] { return tab->view()->currentPage() > 0 && !path().isEmpty(); }));
    const QString wanted = path();

    const std::pair<const char*, domain::Language> languages[] = {{"languageFrench", domain::Language::French},
                                                                  {"languageChinese", domain::Language::Chinese},
                                                                  {"languageSpanish", domain::Language::Spanish},
                                                                  {"languageEnglish", domain::Language::English}};
    for (const auto& [action, language] : languages) {
        INFO(action << ' ' << wanted.toStdString());
        window.trigger(action);
        CHECK(waitFor([&] { return tab->version().language == language && path() == wanted; }));
    }
    CHECK(window.part<QAction>(u"languageFrenchAction"_s)->shortcut() == QKeySequence(u"Ctrl+Alt+2"_s));
}

TEST_CASE("F3 goes from place to place and on into the next document that was found")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    window.trigger("showSearch");
    window.part<QLineEdit>(u"searchEdit"_s)->setText(u"lang:en secretariat"_s);
    auto* results = window.part<QTreeView>(u"searchView"_s);
    REQUIRE(waitFor([&] { return results->model()->rowCount() >= 2; }));
    Q_EMIT results->activated(results->model()->index(0, 0));
    REQUIRE(waitFor([&] { return window->pane()->currentReader() != nullptr; }));
    REQUIRE(waitFor([&] { return !window->pane()->currentReader()->title().isEmpty(); }));
    const QString first = window->pane()->currentReader()->title();
    int steps = 0;
    CHECK(waitFor([&] {
        gui::ReaderTab* tab = window->pane()->currentReader();
        if (!tab->title().isEmpty() && tab->title() != first)
            return true;
        window.part<QAction>(u"findNextAction"_s)->trigger();
        ++steps;
        return false;
    }));
    CHECK(steps > 0);
    CHECK(waitFor([&] { return !window->pane()->currentReader()->findBar()->text().isEmpty(); }));

    const QString second = window->pane()->currentReader()->title();
    CHECK(waitFor([&] {
        window.part<QAction>(u"findPreviousAction"_s)->trigger();
        const QString now = window->pane()->currentReader()->title();
        return !now.isEmpty() && now != second;
    }));
}

TEST_CASE("a reading process that dies costs nobody a page")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* one = openInReader(window, u"UNEP/MC/COP.4/1"_s);
    REQUIRE(drawnOrExplained(one, 0));
    gui::ReaderTab* other = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    REQUIRE(drawnOrExplained(other, 0));
    const QList<pid_t> processes = descendants();
    REQUIRE_FALSE(processes.isEmpty());
    for (const pid_t process : processes)
        kill(process, SIGKILL);

    REQUIRE(drawnOrExplained(other, other->view()->pageCount() - 1));
    CHECK_FALSE(other->view()->images().failure(other->view()->pageCount() - 1));
    gui::ReaderTab* third = openInReader(window, u"UNEP/MC/COP.4/92"_s);
    REQUIRE(drawnOrExplained(third, 0));
    CHECK_FALSE(third->view()->images().failure(0));
}

TEST_CASE("a damaged file says why it cannot be read while the others are read on")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* sound = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    const QString soundFile = sound->version().path;
    for (const QString& path : storedFiles(library.folder())) {
        if (path == soundFile)
            continue;
        QFile::remove(path); // may be closed to writing
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n");
    }
    window->pane()->openSymbol(u"UNEP/MC/COP.4/1"_s, -1, {});
    REQUIRE(waitFor([&] { return window->pane()->currentReader() != sound; }));
    gui::ReaderView* damaged = window->pane()->currentReader()->view();
    CHECK(waitFor([&] { return damaged->accessibleDescription().contains(QFileInfo(soundFile).suffix()); }));
    CHECK(damaged->pageCount() == 0);
    REQUIRE(drawnOrExplained(sound, sound->view()->pageCount() - 1));
    CHECK_FALSE(sound->view()->images().failure(sound->view()->pageCount() - 1));
}

TEST_CASE("a file that is removed while it is read stays readable; opened again it says what to do")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    REQUIRE(drawnOrExplained(tab, 0));
    const QString path = tab->version().path;
    REQUIRE(QFile::remove(path));
    REQUIRE(drawnOrExplained(tab, tab->view()->pageCount() - 1));
    window.trigger("closeTab");

    window->pane()->openSymbol(u"UNEP/MC/COP.4/91"_s, -1, {});
    REQUIRE(waitFor([&] { return window->pane()->currentReader() != nullptr; }));
    gui::ReaderView* view = window->pane()->currentReader()->view();
    CHECK(waitFor([&] { return view->accessibleDescription().contains(u"gone"_s); }));
    // The text of the paragraphs does not need the file.
    CHECK(waitFor([&] { return !window->pane()->currentReader()->version().paragraphs.isEmpty(); }));
}

TEST_CASE("pages without a size and of the largest size are shown, or say why not, at every zoom")
{
    const SampleLibrary library;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"UNEP-MC-COP.9-INF-77.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(oddlySizedPdf());
    file.close();
    OpenWindow window(library.folder());
    window->importPaths({file.fileName()});
    REQUIRE(waitFor([&] { return !window->pane()->desk()->jobs->isBusy(); }));
    CHECK(window->pane()->desk()->jobs->jobs().first().outcome.contains(u"1 imported"_s));

    const SlowEvents slow;
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.9/INF/77"_s);
    REQUIRE(tab->view()->pageCount() == 3);
    for (const gui::ZoomMode mode : {gui::ZoomMode::Width, gui::ZoomMode::Page, gui::ZoomMode::Free}) {
        tab->view()->setZoomMode(mode);
        if (mode == gui::ZoomMode::Free)
            tab->view()->setZoom(4);
        for (int page = 0; page < 3; ++page)
            CHECK(drawnOrExplained(tab, page));
    }
    tab->view()->rotate();
    CHECK(slow.names() == QStringList());
}
