// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program from one table: menus, toolbar, context menus, shortcut editor and command palette are
// fed by it.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <span>

class QMenu;
class QMenuBar;
class QWidget;

namespace rapporteur::gui {

enum class MenuKind : quint8 { Library, Edit, View, Go, Document, Reader, Tools, Help };

struct ActionSpec {
    const char* id; ///< also the object name, with "Action" behind it
    MenuKind menu;
    const char* text;     ///< marked with QT_TRANSLATE_NOOP("actions", …)
    const char* shortcut; ///< portable form; empty for none
    const char* icon;     ///< name in the icon theme; empty for none
    bool separatorBefore = false;
    bool checkable = false;
};

/// The table, in the order of the menus.
std::span<const ActionSpec> actionSpecs();

/// The QActions of one window. GUI thread.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    /// The action of an identifier; asking for one that the table lacks is a defect and stops the program in debug
    /// builds.
    QAction* operator[](const char* id) const;
    QList<QAction*> all() const { return m_order; }

    /// Fills a menu bar. Menus that hold nothing that can be used here are not shown.
    void fill(QMenuBar* bar);
    /// The text of an action without its mnemonic.
    static QString plainText(const QAction* action);

    QKeySequence defaultShortcut(const QAction* action) const;
    /// The action that uses this shortcut already; null if none does.
    QAction* owner(const QKeySequence& shortcut) const;
    /// Sets and remembers a shortcut; an empty one takes it away.
    void setShortcut(QAction* action, const QKeySequence& shortcut);
    void resetShortcuts();
    /// Texts again, after the language of the interface changed.
    void retranslate();

private:
    const ActionSpec& specOf(const QAction* action) const;

    QHash<QByteArray, QAction*> m_byId;
    QList<QAction*> m_order;
    QList<QMenu*> m_menus;
};

} // namespace rapporteur::gui
