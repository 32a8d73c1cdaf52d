// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find: names over the whole tree of each screen, shortcuts that are each one
// action's.
#include "gui/gui_test.h"

#include "gui/actions.h"
#include "gui/citation_text.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/dialogs/shortcuts_dialog.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace rapporteur;
using namespace guitest;

namespace {

/// Parts of a window that a person acts on and that nobody named.
QStringList unnamedParts(const QWidget& window)
{
    QStringList unnamed;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const bool acts = qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QLineEdit*>(each) ||
                          qobject_cast<const QComboBox*>(each) ||
                          (qobject_cast<const QAbstractItemView*>(each) && !qobject_cast<const QHeaderView*>(each));
        // What Qt builds inside its own widgets is named by them.
        if (!acts || !each->isVisibleTo(&window) || each->objectName().startsWith(u"qt_"_s) ||
            qobject_cast<const QComboBox*>(each->parentWidget()) ||
            qobject_cast<const QLineEdit*>(each->parentWidget()) || each->parentWidget()->inherits("QTabBar") ||
            each->parentWidget()->inherits("QDockWidget") || each->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            unnamed.append(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName());
    }
    return unnamed;
}

} // namespace

TEST_CASE("everything that a person acts on has an accessible name, on every screen")
{
    {
        gui::MainWindow window;
        window.show();
        CHECK(unnamedParts(window) == QStringList());
    }
    const SampleLibrary library;
    OpenWindow window(library.folder());
    for (const gui::Section section : {gui::Section::Today, gui::Section::Documents, gui::Section::Inbox,
                                       gui::Section::Search, gui::Section::Trash}) {
        window->pane()->showSection(section);
        QTest::qWait(200);
        INFO("section " << int(section));
        CHECK(unnamedParts(*window) == QStringList());
    }
}

TEST_CASE("no two actions share a shortcut as the program comes")
{
    QHash<QString, QString> owners;
    for (const gui::ActionSpec& spec : gui::actionSpecs()) {
        const QString shortcut = QLatin1String(spec.shortcut);
        if (shortcut.isEmpty())
            continue;
        INFO(spec.id << " and " << owners.value(shortcut).toStdString());
        CHECK_FALSE(owners.contains(shortcut));
        owners.insert(shortcut, QLatin1String(spec.id));
    }
}

TEST_CASE("a shortcut that is taken is not given twice")
{
    QWidget window;
    gui::Actions actions(&window);
    gui::ShortcutsDialog dialog(&actions, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* list = part<QTreeWidget>(dialog, u"shortcutsView"_s);
    list->setCurrentItem(list->topLevelItem(int(actions.all().indexOf(actions["about"]))));
    auto* edit = part<QKeySequenceEdit>(dialog, u"shortcutEdit"_s);
    edit->setKeySequence(actions["undo"]->shortcut());
    CHECK_FALSE(part<QPushButton>(dialog, u"setShortcutButton"_s)->isEnabled());
    CHECK_FALSE(part<QLabel>(dialog, u"conflictLabel"_s)->text().isEmpty());
    edit->setKeySequence(QKeySequence(u"Ctrl+Alt+A"_s));
    part<QPushButton>(dialog, u"setShortcutButton"_s)->click();
    CHECK(actions["about"]->shortcut() == QKeySequence(u"Ctrl+Alt+A"_s));
    actions.resetShortcuts();
    CHECK(actions["about"]->shortcut().isEmpty());
}

TEST_CASE("settings that are chosen are kept; a damaged settings file is no harm")
{
    QWidget parent;
    {
        gui::SettingsDialog dialog(&parent);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        part<QComboBox>(dialog, u"contentCombo"_s)->setCurrentIndex(3); // Chinese
        dialog.accept();
    }
    CHECK(gui::Settings::contentLanguage() == domain::Language::Chinese);
    gui::Settings::setContentLanguage(domain::Language::English);

    QFile file(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/rapporteur/rapporteur.conf"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("[content\nlanguage=\xff\xfe[[\0@Variant(\x01)"));
    file.close();
    CHECK(gui::Settings::contentLanguage() == domain::Language::English);
    REQUIRE(file.remove());
}

TEST_CASE("a tooltip shows HTML as text and ends somewhere")
{
    CHECK(gui::plainToolTip(u"<img src=x>"_s) == u"<p>&lt;img src=x&gt;</p>"_s);
    CHECK(gui::plainToolTip(QString(10'000, u'a')).size() < 1'000);
    CHECK(gui::plainToolTip({}).isEmpty());
}

TEST_CASE("a citation has the signs of its language, and leaves out what is not known")
{
    domain::Document document;
    document.symbols = {{u"UNEP/MC/COP.4/7"_s, {}}, {u"UNEP/CHW.15/3"_s, {}}};
    document.titles.insert(domain::Language::English, {u"Cooperation"_s, {}});
    document.titles.insert(domain::Language::Chinese, {u"合作"_s, {}});
    document.mastheadDate = QDate(2021, 11, 3);
    CHECK(gui::citationText(document, domain::Language::English) ==
          u"UNEP/MC/COP.4/7–UNEP/CHW.15/3, “Cooperation”, 3 November 2021"_s);
    CHECK(gui::citationText(document, domain::Language::Chinese) ==
          u"UNEP/MC/COP.4/7–UNEP/CHW.15/3，《合作》，2021年11月3日"_s);
    CHECK(gui::citationText(document, domain::Language::Spanish) ==
          u"UNEP/MC/COP.4/7–UNEP/CHW.15/3, «Cooperation», 3 de noviembre de 2021"_s);
    document.mastheadDate = {};
    document.titles.clear();
    CHECK(gui::citationText(document, domain::Language::French) == u"UNEP/MC/COP.4/7–UNEP/CHW.15/3"_s);
}
