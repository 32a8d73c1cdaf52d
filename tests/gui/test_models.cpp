// SPDX-License-Identifier: GPL-3.0-or-later
// Every model of every screen keeps Qt's rules for models: while it is filled, while records change, and while they
// go. A breach ends the program.
#include "gui/register_test.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

/// A tester on each model in the window that a view shows and that has none yet.
class ModelTesters {
public:
    void watch(const QWidget& window)
    {
        for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
            QAbstractItemModel* model = view->model();
            const bool ours = model && QLatin1String(model->metaObject()->className()).startsWith("rapporteur"_L1);
            if (!ours || m_names.contains(model))
                continue;
            m_names.insert(model, QLatin1String(model->metaObject()->className()).mid(17).toString());
            // The model owns its tester, and ends with its page.
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        }
    }
    QStringList names() const { return m_names.values(); }

private:
    QHash<const QAbstractItemModel*, QString> m_names;
};

} // namespace

TEST_CASE("every model keeps the rules of models while documents come, change and go")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    ModelTesters testers;
    for (int section = 0; section <= int(gui::Section::Trash); ++section) {
        window->pane()->showSection(gui::Section(section));
        testers.watch(*window);
    }
    pasteDecision(window, pastedDecision);
    window.trigger("showFollowUp");
    const QAbstractItemModel* mandates = window.part<QTreeView>(u"followUpView"_s)->model();
    CHECK(waitFor([&] { return mandates->rowCount() > 0; }));
    REQUIRE(waitFor([&] { return window.part<QAction>(u"undoAction"_s)->isEnabled(); }));
    window.trigger("undo");
    CHECK(waitFor([&] { return mandates->rowCount() == 0; }));
    REQUIRE(waitFor([&] { return window.part<QAction>(u"redoAction"_s)->isEnabled(); }));
    window.trigger("redo");
    CHECK(waitFor([&] { return mandates->rowCount() > 0; }));

    openInReader(window, u"UNEP/MC/COP.4/91"_s);
    testers.watch(*window);
    for (const QString& name : {u"DocumentListModel"_s, u"InboxModel"_s, u"SearchModel"_s, u"ThumbnailModel"_s,
                                u"DecisionListModel"_s, u"MandateListModel"_s, u"ActivityListModel"_s}) {
        INFO(testers.names().join(u' ').toStdString());
        CHECK(testers.names().contains(name));
    }

    window.trigger("languageFrench"); // other thumbnails
    window.trigger("showDocuments");
    QTreeView* view = documentsList(window);
    const int before = view->model()->rowCount() + 1;
    window->importPaths(samplePdfs(u"cop-4-99-en"_s));
    REQUIRE(waitFor([&] { return view->model()->rowCount() == before; }));
    view->selectAll();
    REQUIRE(waitFor([&] { return window.part<QAction>(u"moveToTrashAction"_s)->isEnabled(); }));
    window.trigger("moveToTrash");
    REQUIRE(waitFor([&] { return view->model()->rowCount() < before; }));
    REQUIRE(waitFor([&] { return window.part<QAction>(u"undoAction"_s)->isEnabled(); }));
    window.trigger("undo");
    CHECK(waitFor([&] { return view->model()->rowCount() == before; }));
    for (int section = 0; section <= int(gui::Section::Trash); ++section) {
        window->pane()->showSection(gui::Section(section));
        QTest::qWait(30);
    }
}
