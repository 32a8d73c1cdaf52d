// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and dialog in every language and in both directions of writing: no text is cut, nothing sticks out.
// And none of it keeps the window from answering.
#include "gui/register_test.h"

#include "gui/reader/find_bar.h"
#include "gui/settings.h"
#include "gui/widgets/elided_label.h"
#include "translations/translations.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace rapporteur;
using namespace guitest;

namespace {

bool isInScrollArea(const QWidget* part)
{
    for (const QWidget* each = part->parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(each))
            return true;
    }
    return false;
}

bool showsText(const QAbstractButton* button)
{
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return !button->text().isEmpty() &&
           (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
}

/// The text of a part that does not fit into it; empty if all of it is seen or it says by "…" that there is more.
QString cutText(const QWidget* part)
{
    const int advance = 1; // a pixel of rounding
    if (const auto* label = qobject_cast<const QLabel*>(part)) {
        if (label->text().isEmpty() || qobject_cast<const gui::ElidedLabel*>(part))
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + advance
                                            : label->sizeHint().width() <= label->width() + advance;
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(part))
        return showsText(button) && button->sizeHint().width() > button->width() + advance ? button->text()
                                                                                           : QString();
    if (const auto* combo = qobject_cast<const QComboBox*>(part)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > room.width() + advance
                   ? combo->currentText()
                   : QString();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(part))
        return edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->width() - 8
                   ? edit->placeholderText()
                   : QString();
    if (const auto* bar = qobject_cast<const QTabBar*>(part)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->fontMetrics().horizontalAdvance(bar->tabText(i).remove(u'&')) > bar->tabRect(i).width())
                return bar->tabText(i);
        }
    }
    return {};
}

/// What a person sees only a part of: "class name: text".
QStringList cutParts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->window() != &window || each->objectName().startsWith(u"qt_"_s))
            continue;
        const bool text = qobject_cast<const QLabel*>(each) || qobject_cast<const QAbstractButton*>(each) ||
                          qobject_cast<const QComboBox*>(each) || qobject_cast<const QLineEdit*>(each);
        QString reason = cutText(each);
        if (reason.isEmpty() && text && !each->rect().isEmpty() && !isInScrollArea(each) &&
            each->visibleRegion().boundingRect() != each->rect())
            reason = u"behind or beyond something"_s;
        if (!reason.isEmpty())
            cut.append(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName() + u" in "_s +
                       each->parentWidget()->objectName() + u": "_s + reason);
    }
    return cut;
}

/// The same once the layout has come to rest: what was only just written may still wait for its room.
QStringList cutWhenSettled(const QWidget& window)
{
    constexpr int patience = 500; // milliseconds
    QStringList cut;
    const bool fits = QTest::qWaitFor(
        [&] {
            cut = cutParts(window);
            return cut.isEmpty();
        },
        patience);
    return fits ? QStringList() : cut;
}

/// A library with something on every screen.
class FullLibrary : public SampleLibrary {
public:
    FullLibrary()
    {
        OpenWindow window(folder());
        pasteDecision(window, pastedDecision);
    }
};

/// Opens a dialog by an action or a button of this name, gives what is cut in it, and closes it.
QStringList cutInDialog(OpenWindow& window, const QString& name)
{
    const QList<QDialog*> before = window->findChildren<QDialog*>();
    if (auto* button = window->findChild<QAbstractButton*>(name))
        button->click();
    else
        triggerPart(window, name);
    REQUIRE(waitFor([&] { return window->findChildren<QDialog*>().size() > before.size(); }));
    QStringList cut;
    for (QDialog* dialog : window->findChildren<QDialog*>()) {
        if (before.contains(dialog))
            continue;
        QTest::qWait(30);
        cut += cutWhenSettled(*dialog).replaceInStrings(QRegularExpression(u"^"_s), name + u": "_s);
        dialog->close();
    }
    return cut;
}

/// What is cut in the forms of the register and of the meetings.
QStringList cutInForms(OpenWindow& window)
{
    QStringList cut;
    window->pane()->showSection(gui::Section::Decisions);
    REQUIRE(
        waitFor([&] { return window.part<gui::DecisionPage>(u"decisionPage"_s)->tree()->topLevelItemCount() > 0; }));
    cut += cutInDialog(window, u"addDecisionsButton"_s);
    QTreeWidget* mandates = chooseParagraph(window, u"2/(b)"_s);
    REQUIRE(waitFor([&] { return mandates->topLevelItemCount() > 0; }));
    mandates->setCurrentItem(mandates->topLevelItem(0));
    for (const QString& name :
         {u"correctMandateAction"_s, u"splitMandateAction"_s, u"addMandateAction"_s, u"editFactsAction"_s,
          u"addRelationAction"_s, u"insertBehindAction"_s, u"decisionHistoryAction"_s, u"decisionMatrixAction"_s})
        cut += cutInDialog(window, name);
    window->pane()->showSection(gui::Section::FollowUp);
    auto* list = window.part<QTreeView>(u"followUpView"_s);
    REQUIRE(waitFor([&] { return list->model()->rowCount() > 0; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    for (const QString& name : {u"followUpStatusButton"_s, u"followUpOfficerButton"_s, u"followUpMatrixButton"_s})
        cut += cutInDialog(window, name);
    return cut;
}

/// What is cut in the forms of the plan of the chosen meeting, and in those that its dialogs open.
QStringList cutInPlanForms(OpenWindow& window)
{
    QStringList cut;
    auto* plan = window.part<QTreeView>(u"planView"_s);
    window.part<QAction>(u"planHeldAction"_s)->trigger();
    REQUIRE(waitFor([&] { return plan->model()->rowCount() > 0; }));
    for (const QString& name : {u"addPlannedButton"_s, u"editPlannedButton"_s, u"planStepsAction"_s,
                                u"planStateAction"_s, u"planLoadAction"_s})
        cut += cutInDialog(window, name);
    triggerPart(window, u"ruleSetsAction"_s);
    auto* rules = openDialog<QDialog>(window, u"ruleSetDialog"_s);
    REQUIRE(waitFor([&] { return window.part<QAbstractButton>(u"editRuleButton"_s)->isEnabled(); }));
    cut += cutWhenSettled(*rules);
    for (const QString& name : {u"addRuleSetButton"_s, u"addRuleButton"_s, u"addLimitButton"_s})
        cut += cutInDialog(window, name);
    rules->close();
    window.part<QAbstractButton>(u"officersButton"_s)->click();
    auto* officers = openDialog<QDialog>(window, u"officersDialog"_s);
    QTest::qWait(30);
    cut += cutWhenSettled(*officers);
    cut += cutInDialog(window, u"addOfficerButton"_s);
    officers->close();
    return cut;
}

/// What is cut in the forms of meetings and of cooperation, and on the tabs of both.
QStringList cutInMeetingForms(OpenWindow& window)
{
    QStringList cut;
    window->pane()->showSection(gui::Section::Meetings);
    cut += cutInDialog(window, u"addMeetingButton"_s);
    auto* pages = window.part<QTabWidget>(u"meetingTabs"_s);
    auto* agenda = window.part<QTreeWidget>(u"agendaView"_s);
    REQUIRE(waitFor([&] { return agenda->topLevelItemCount() > 0; }));
    for (int tab = 0; tab < pages->count(); ++tab) {
        pages->setCurrentIndex(tab);
        QTest::qWait(30);
        cut += cutWhenSettled(*window).replaceInStrings(QRegularExpression(u"^"_s), u"meeting, tab %1: "_s.arg(tab));
    }
    cut += cutInPlanForms(window);
    pages->setCurrentIndex(0);
    for (const QString& name :
         {u"addAgendaItemButton"_s, u"agendaNumberAction"_s, u"putUnderItemAction"_s, u"agendaFactsAction"_s,
          u"exportAgendaAction"_s, u"addParticipationButton"_s, u"addOrganisationAction"_s})
        cut += cutInDialog(window, name);
    window->pane()->showSection(gui::Section::Cooperation);
    auto* tabs = window.part<QTabWidget>(u"cooperationTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(30);
        cut +=
            cutWhenSettled(*window).replaceInStrings(QRegularExpression(u"^"_s), u"cooperation, tab %1: "_s.arg(tab));
    }
    for (const QString& name : {u"addHeadingAction"_s, u"addGroupAction"_s, u"addAgreementAction"_s,
                                u"addContributionAction"_s, u"addCallAction"_s})
        cut += cutInDialog(window, name);
    return cut;
}

/// Everything that is cut anywhere, with the screen it is on.
QStringList cutAnywhere(const QString& library)
{
    QStringList cut;
    {
        gui::MainWindow start;
        start.resize(1280, 800);
        start.show();
        QTest::qWait(10);
        cut += cutWhenSettled(start);
    }
    OpenWindow window(library);
    for (int section = 0; section <= int(gui::Section::Trash); ++section) {
        window->pane()->showSection(gui::Section(section));
        QTest::qWait(60);
        cut += cutWhenSettled(*window).replaceInStrings(QRegularExpression(u"^"_s), u"screen %1: "_s.arg(section));
    }
    window->pane()->showSection(gui::Section::Documents);
    documentsList(window);
    REQUIRE(waitFor([&] { return window.part<QAction>(u"bulkEditAction"_s)->isEnabled(); }));
    for (const char* action : {"settings", "shortcuts", "commandPalette", "goTo", "about", "bulkEdit",
                               "documentHistory", "manageTags", "addActivity"})
        cut += cutInDialog(window, QLatin1String(action) + u"Action"_s);
    cut += cutInForms(window);
    cut += cutInMeetingForms(window);
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    tab->findBar()->open(u"a"_s);
    QTest::qWait(60);
    cut += cutWhenSettled(*window).replaceInStrings(QRegularExpression(u"^"_s), u"reader: "_s);
    window.trigger("closeTab");
    return cut;
}

} // namespace

TEST_CASE("no text is cut on any screen in any language of the interface")
{
    const FullLibrary library;
    gui::Settings::setRestoresSession(false);
    for (const QString& language : translations::languages()) {
        INFO(language.toStdString());
        translations::install(language);
        CHECK(cutAnywhere(library.folder()) == QStringList());
    }
    gui::Settings::setRestoresSession(true);
    translations::install(u"en"_s);
}

TEST_CASE("no text is cut where everything runs from right to left")
{
    const FullLibrary library;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(cutAnywhere(library.folder()) == QStringList());
    {
        OpenWindow window(library.folder());
        const QWidget* sidebar = window.part<QWidget>(u"sidebar"_s);
        CHECK(sidebar->mapTo(&*window, QPoint()).x() > window->width() / 2);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("nothing that a person does in a morning keeps the window from answering")
{
    const SampleLibrary library;
    const SlowEvents slow;
    OpenWindow window(library.folder());
    for (int section = 0; section <= int(gui::Section::Trash); ++section) {
        window->pane()->showSection(gui::Section(section));
        QTest::qWait(60);
    }
    window.trigger("showSearch");
    auto* edit = window.part<QLineEdit>(u"searchEdit"_s);
    for (const QString& typed : {u"s"_s, u"se"_s, u"secretariat"_s})
        edit->setText(typed);
    REQUIRE(waitFor([&] { return window.part<QTreeView>(u"searchView"_s)->model()->rowCount() > 0; }));
    gui::ReaderTab* tab = openInReader(window, u"UNEP/MC/COP.4/91"_s);
    QScrollBar* bar = tab->view()->verticalScrollBar();
    for (int step = 0; step <= 20; ++step) {
        bar->setValue(bar->maximum() * step / 20);
        QTest::qWait(5);
    }
    window.trigger("languageChinese");
    REQUIRE(waitFor([&] { return tab->version().language == domain::Language::Chinese; }));
    tab->view()->zoomStep(3);
    QTest::qWait(100);
    CHECK(slow.names() == QStringList());
}
