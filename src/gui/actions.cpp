// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array specs{
    ActionSpec{"newLibrary", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&New library…"), "Ctrl+Shift+N",
               "document-new"},
    ActionSpec{"openLibrary", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Open library…"), "Ctrl+O",
               "document-open"},
    ActionSpec{"importFiles", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Import files…"), "Ctrl+I",
               "document-import", true},
    ActionSpec{"importFolder", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "Import a &folder…"), "Ctrl+Shift+I",
               "folder-add"},
    ActionSpec{"checkLibrary", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Check library"), "",
               "tools-check-spelling", true},
    ActionSpec{"backupLibrary", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "Make a &backup"), "",
               "document-save-all"},
    ActionSpec{"rebuildIndex", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Rebuild the search index"), "",
               "view-refresh"},
    ActionSpec{"closeTab", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "Close &tab"), "Ctrl+W", "tab-close",
               true},
    ActionSpec{"quit", MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "application-exit"},

    ActionSpec{"undo", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "edit-undo"},
    ActionSpec{"redo", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo"},
    ActionSpec{"copy", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Copy"), "Ctrl+C", "edit-copy", true},
    ActionSpec{"copyUnbroken", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "Copy without &line breaks"),
               "Ctrl+Shift+C", "edit-copy"},
    ActionSpec{"copyWithReference", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "Copy with referenc&e"),
               "Ctrl+Alt+C", "edit-copy"},
    ActionSpec{"find", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Find in the document"), "Ctrl+F", "edit-find",
               true},
    ActionSpec{"findNext", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "Find &next"), "F3", "go-down-search"},
    ActionSpec{"findPrevious", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "Find &previous"), "Shift+F3",
               "go-up-search"},
    ActionSpec{"settings", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Settings…"), "Ctrl+,", "configure", true},
    ActionSpec{"shortcuts", MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts…"), "",
               "configure-shortcuts"},

    ActionSpec{"showToday", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Today"), "Alt+1", "view-calendar-day"},
    ActionSpec{"showDocuments", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Documents"), "Alt+2",
               "folder-documents"},
    ActionSpec{"showMeetings", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Meetings"), "Alt+7", "view-calendar"},
    ActionSpec{"showDecisions", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "D&ecisions"), "Alt+4", "view-list-tree"},
    ActionSpec{"showFollowUp", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "F&ollow-up"), "Alt+5", "view-task"},
    ActionSpec{"showActivities", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Activities"), "Alt+6",
               "view-calendar-timeline"},
    ActionSpec{"showCooperation", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Cooperation"), "Alt+8",
               "system-users"},
    ActionSpec{"showInbox", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Inbox"), "Alt+3", "mail-folder-inbox"},
    ActionSpec{"showSearch", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Search everywhere"), "Ctrl+Shift+F",
               "edit-find"},
    ActionSpec{"showTrash", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "T&rash"), "", "user-trash"},
    ActionSpec{"goTo", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Go to…"), "Ctrl+K", "go-jump", true},
    ActionSpec{"commandPalette", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Commands…"), "Ctrl+Shift+P",
               "system-run"},
    ActionSpec{"back", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Back"), "Alt+Left", "go-previous", true},
    ActionSpec{"forward", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Forward"), "Alt+Right", "go-next"},
    ActionSpec{"nextTab", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Next tab"), "Ctrl+Tab", ""},
    ActionSpec{"previousTab", MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Previous tab"), "Ctrl+Shift+Tab", ""},

    ActionSpec{"addDecisions", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "Add its &decisions…"), "",
               "view-list-tree"},
    ActionSpec{"addActivity", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "New &activity…"), "Ctrl+Shift+A",
               "list-add"},
    ActionSpec{"openDocument", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Read"), "", "document-open"},
    ActionSpec{"filter", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Filter the list"), "Ctrl+L",
               "view-filter"},
    ActionSpec{"editDocument", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Edit…"), "F2", "document-edit",
               true},
    ActionSpec{"bulkEdit", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "Edit &several…"), "Ctrl+F2",
               "document-edit"},
    ActionSpec{"tags", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Tags…"), "Ctrl+T", "tag"},
    ActionSpec{"manageTags", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "Rename and delete ta&gs…"), "", ""},
    ActionSpec{"copyCitation", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "Copy as &citation"), "", "edit-copy",
               true},
    ActionSpec{"documentHistory", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&History…"), "Ctrl+H",
               "view-history"},
    ActionSpec{"moveToTrash", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Move to trash"), "Del",
               "edit-delete", true},
    ActionSpec{"restoreFromTrash", MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Put back from trash"), "",
               "edit-undo"},

    ActionSpec{"zoomIn", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Zoom &in"), "Ctrl++", "zoom-in"},
    ActionSpec{"zoomOut", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Zoom &out"), "Ctrl+-", "zoom-out"},
    ActionSpec{"zoomWidth", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Fit &width"), "Ctrl+2", "zoom-fit-width"},
    ActionSpec{"zoomPage", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Fit &page"), "Ctrl+1", "zoom-fit-best"},
    ActionSpec{"rotateRight", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "&Rotate"), "Ctrl+R",
               "object-rotate-right", true},
    ActionSpec{"darkPages", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "&Dark pages"), "Ctrl+Shift+D",
               "weather-clear-night", false, true},
    ActionSpec{"fullScreen", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Full scree&n"), "F11", "view-fullscreen",
               false, true},
    ActionSpec{"goToPage", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "&Go to page…"), "Ctrl+G", "go-jump", true},
    ActionSpec{"languageEnglish", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in &English"), "Ctrl+Alt+1",
               "", true},
    ActionSpec{"languageFrench", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in &French"), "Ctrl+Alt+2", ""},
    ActionSpec{"languageSpanish", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in &Spanish"), "Ctrl+Alt+3",
               ""},
    ActionSpec{"languageChinese", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in &Chinese"), "Ctrl+Alt+4",
               ""},
    ActionSpec{"languageRussian", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in R&ussian"), "Ctrl+Alt+5",
               ""},
    ActionSpec{"languageArabic", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Read in &Arabic"), "Ctrl+Alt+6", ""},
    ActionSpec{"besideEnglish", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "English beside"), "Ctrl+Alt+Shift+1",
               "", true},
    ActionSpec{"besideFrench", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "French beside"), "Ctrl+Alt+Shift+2",
               ""},
    ActionSpec{"besideSpanish", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Spanish beside"), "Ctrl+Alt+Shift+3",
               ""},
    ActionSpec{"besideChinese", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Chinese beside"), "Ctrl+Alt+Shift+4",
               ""},
    ActionSpec{"besideRussian", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Russian beside"), "Ctrl+Alt+Shift+5",
               ""},
    ActionSpec{"besideArabic", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Arabic beside"), "Ctrl+Alt+Shift+6",
               ""},
    ActionSpec{"besideDocument", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "Anot&her document beside…"),
               "Ctrl+Alt+Shift+0", "view-split-left-right"},
    ActionSpec{"closeBeside", MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "C&lose the version beside"),
               "Ctrl+Shift+W", "view-close"},

    ActionSpec{"showSidebar", MenuKind::View, QT_TRANSLATE_NOOP("actions", "&Sidebar"), "F9", "view-sidetree", false,
               true},
    ActionSpec{"showJobs", MenuKind::View, QT_TRANSLATE_NOOP("actions", "&Jobs"), "Ctrl+J", "view-list-details",
               false, true},

    ActionSpec{"about", MenuKind::Help, QT_TRANSLATE_NOOP("actions", "&About Rapporteur"), "", "help-about"},
};

constexpr std::array menus{
    std::pair{MenuKind::Library, QT_TRANSLATE_NOOP("actions", "&Library")},
    std::pair{MenuKind::Edit, QT_TRANSLATE_NOOP("actions", "&Edit")},
    std::pair{MenuKind::View, QT_TRANSLATE_NOOP("actions", "&View")},
    std::pair{MenuKind::Go, QT_TRANSLATE_NOOP("actions", "&Go")},
    std::pair{MenuKind::Document, QT_TRANSLATE_NOOP("actions", "&Document")},
    std::pair{MenuKind::Reader, QT_TRANSLATE_NOOP("actions", "&Reader")},
    std::pair{MenuKind::Help, QT_TRANSLATE_NOOP("actions", "&Help")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("actions", text);
}

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

Actions::Actions(QWidget* window)
    : QObject(window)
{
    for (const ActionSpec& spec : specs) {
        auto* action = new QAction(window);
        action->setObjectName(QLatin1String(spec.id) + u"Action"_s);
        action->setCheckable(spec.checkable);
        if (*spec.icon)
            action->setIcon(QIcon::fromTheme(QLatin1String(spec.icon)));
        action->setShortcut(Settings::shortcut(QLatin1String(spec.id), QKeySequence(QLatin1String(spec.shortcut))));
        // A menu bar may be hidden in full screen: the window itself must know the shortcuts.
        window->addAction(action);
        m_byId.insert(spec.id, action);
        m_order.append(action);
    }
    retranslate();
}

QAction* Actions::operator[](const char* id) const
{
    QAction* action = m_byId.value(id);
    Q_ASSERT_X(action, "Actions", id);
    return action;
}

void Actions::fill(QMenuBar* bar)
{
    for (const auto& [kind, title] : menus) {
        QMenu* menu = bar->addMenu(translated(title));
        menu->setProperty("title", QString::fromUtf8(title));
        m_menus.append(menu);
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            if (specs[size_t(i)].menu != kind)
                continue;
            if (specs[size_t(i)].separatorBefore)
                menu->addSeparator();
            menu->addAction(m_order[i]);
        }
    }
    retranslate();
}

QString Actions::plainText(const QAction* action)
{
    QString text = action->text();
    return text.remove(u'&').remove(u'…');
}

QKeySequence Actions::defaultShortcut(const QAction* action) const
{
    return QKeySequence(QLatin1String(specOf(action).shortcut));
}

QAction* Actions::owner(const QKeySequence& shortcut) const
{
    if (shortcut.isEmpty())
        return nullptr;
    for (QAction* action : m_order) {
        if (action->shortcut() == shortcut)
            return action;
    }
    return nullptr;
}

void Actions::setShortcut(QAction* action, const QKeySequence& shortcut)
{
    action->setShortcut(shortcut);
    Settings::setShortcut(QLatin1String(specOf(action).id), shortcut, defaultShortcut(action));
}

void Actions::resetShortcuts()
{
    for (QAction* action : m_order)
        setShortcut(action, defaultShortcut(action));
}

void Actions::retranslate()
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        m_order[i]->setText(translated(specs[size_t(i)].text));
        m_order[i]->setToolTip(plainText(m_order[i]));
    }
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(menus[size_t(i)].second));
}

const ActionSpec& Actions::specOf(const QAction* action) const
{
    return specs[size_t(m_order.indexOf(const_cast<QAction*>(action)))];
}

} // namespace rapporteur::gui
