// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions beside each other in the real window: in step by paragraph, with a list of what differs.
#include "gui/gui_test.h"

#include "gui/reader/beside_reader.h"
#include "gui/reader/parity_view.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

gui::ReaderTab* openReport(OpenWindow& window, const QString& symbol)
{
    window->pane()->openSymbol(symbol, -1, {});
    REQUIRE(waitFor([&] {
        gui::ReaderTab* tab = window->pane()->currentReader();
        return tab && tab->view()->pageCount() > 0;
    }));
    return window->pane()->currentReader();
}

gui::BesideReader* openBeside(gui::ReaderTab* tab)
{
    REQUIRE(waitFor([&] { return tab->beside() && tab->beside()->view()->pageCount() > 0; }));
    REQUIRE(waitFor([&] { return !tab->beside()->comparison().pairs.isEmpty(); }));
    return tab->beside();
}

/// How far below the upper edge of its view a paragraph begins, in pixels; none while its words are not there.
std::optional<double> depth(gui::ReaderView* view, const store::IndexedParagraph& paragraph)
{
    const int page = paragraph.page - 1;
    const auto height = view->heightOfText(page, paragraph.label, paragraph.text.left(40));
    if (!height)
        return {};
    return view->layoutOfPages().mapped(page, QRectF(0, *height, 1, 1)).top() - view->verticalScrollBar()->value();
}

} // namespace

TEST_CASE("another language stands beside the first and follows it by paragraph, and the other way round")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* tab = openReport(window, u"UNEP/MC/COP.4/91"_s);
    window.trigger("besideChinese");
    gui::BesideReader* beside = openBeside(tab);
    CHECK(beside->version().language == domain::Language::Chinese);

    const auto& pairs = beside->comparison().pairs;
    const workspace::ParagraphPair pair = pairs[pairs.size() / 3];
    const store::IndexedParagraph wanted = tab->version().paragraphs[pair.first];
    tab->open({tab->version().version, -1, wanted.path, {}});
    CHECK(waitFor([&] {
        const auto here = depth(tab->view(), wanted);
        const auto there = depth(beside->view(), beside->version().paragraphs[pair.second]);
        return here && there && *here > 0 && std::abs(*here - *there) < 4;
    }));
    CHECK(beside->view()->verticalScrollBar()->value() > 0);

    QScrollBar* other = beside->view()->verticalScrollBar();
    other->setValue(other->minimum());
    CHECK(tab->view()->verticalScrollBar()->value() == 0);
    other->setValue(other->maximum());
    CHECK(tab->view()->verticalScrollBar()->value() == tab->view()->verticalScrollBar()->maximum());
}

TEST_CASE("out of step each side scrolls alone; closing the second side gives its room back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* tab = openReport(window, u"UNEP/MC/COP.4/91"_s);
    CHECK_FALSE((*window).findChild<QAction*>(u"closeBesideAction"_s)->isEnabled());
    window.trigger("besideSpanish");
    gui::BesideReader* beside = openBeside(tab);
    part<QToolButton>(*beside, u"inStepButton"_s)->click();
    beside->view()->verticalScrollBar()->setValue(300);
    CHECK(tab->view()->verticalScrollBar()->value() == 0);
    part<QToolButton>(*beside, u"inStepButton"_s)->click();
    CHECK(beside->view()->verticalScrollBar()->value() == 0);

    const int narrow = tab->view()->width();
    window.trigger("closeBeside");
    CHECK(tab->beside() == nullptr);
    CHECK(waitFor([&] { return tab->view()->width() > narrow; }));
}

TEST_CASE("versions that say the same have no differences; of another document they are listed and lead both sides")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    gui::ReaderTab* tab = openReport(window, u"UNEP/MC/COP.4/91"_s);
    window.trigger("besideFrench");
    gui::BesideReader* beside = openBeside(tab);
    auto* differences = part<gui::ParityView>(*tab, u"parityView"_s);
    CHECK(waitFor([&] { return differences->isVisible() && differences->topLevelItemCount() == 1; }));
    CHECK(beside->comparison().findings.isEmpty());

    window.trigger("besideDocument");
    auto* goTo = window.part<QWidget>(u"goTo"_s);
    auto* edit = part<QLineEdit>(*goTo, u"chooserEdit"_s);
    auto* list = part<QTreeWidget>(*goTo, u"chooserView"_s);
    edit->setText(u"mc cop4 92"_s);
    REQUIRE(waitFor([&] { return list->topLevelItem(0) && list->topLevelItem(0)->text(0).contains(u"COP.4/92"_s); }));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitFor([&] { return beside->version().symbol.contains(u"COP.4/92"_s); }));
    REQUIRE(waitFor([&] { return beside->view()->pageCount() > 0 && !beside->comparison().findings.isEmpty(); }));
    CHECK(waitFor([&] { return differences->topLevelItemCount() == beside->comparison().findings.size(); }));

    const QList<workspace::ParityFinding> findings = beside->comparison().findings;
    for (int row = 0; row < findings.size(); ++row) {
        const workspace::ParityFinding& finding = findings[row];
        if (finding.kind != workspace::ParityKind::Missing || !finding.inFirst || finding.path.isEmpty() ||
            tab->version().paragraphs[finding.first].page < 2)
            continue;
        Q_EMIT differences->itemClicked(differences->topLevelItem(row), 0);
        CHECK(waitFor([&] { return tab->view()->pathInView(tab->version().paragraphs) == finding.path; }));
        return;
    }
    FAIL("the sample report has no paragraph of its own after its first page");
}
