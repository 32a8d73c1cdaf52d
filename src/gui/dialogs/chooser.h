// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type in and a list that follows it: the command palette, and "Go to".
#pragma once

#include "gui/desk.h"

#include <QDialog>
#include <functional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace rapporteur::gui {

/// Below the upper edge of its window. Arrows move in the list while the cursor stays in the line; Enter chooses.
class Chooser : public QDialog {
    Q_OBJECT

public:
    Chooser(const QString& name, const QString& title, const QString& placeholder, QWidget* parent);

protected:
    struct Choice {
        QString text;
        QString detail;
        QIcon icon;
        QVariant value;
    };
    virtual void typed(const QString& text) = 0;
    virtual void chosen(const QVariant& value) = 0;
    void setChoices(const QList<Choice>& choices, const QString& reasonIfEmpty);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void choose();

    QLineEdit* m_edit;
    QTreeWidget* m_list;
};

/// Every action that can be used now, by any part of its name.
class CommandPalette : public Chooser {
    Q_OBJECT

public:
    CommandPalette(Actions* actions, QWidget* parent);

protected:
    void typed(const QString& text) override;
    void chosen(const QVariant& value) override;

private:
    Actions* m_actions;
};

/// Documents by a symbol typed sloppily ("mc cop4 inf17") or by words of their titles and texts.
class GoTo : public Chooser {
    Q_OBJECT

public:
    using Then = std::function<void(const ReaderTarget&)>;
    GoTo(Desk* desk, QWidget* parent);
    /// Asks for a document under another title and gives the version of it, in the first of these languages that is
    /// held, to `then`.
    GoTo(Desk* desk, const QString& title, const QList<domain::Language>& languages, Then then, QWidget* parent);

protected:
    void typed(const QString& text) override;
    void chosen(const QVariant& value) override;

private:
    Desk* m_desk;
    QList<domain::Language> m_languages;
    Then m_then;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
