// SPDX-License-Identifier: GPL-3.0-or-later
// The agendas of a meeting on its page: the tree of items with their documents, and all that is done to it.
#pragma once

#include "workspace/agendas.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class AgendaTree;
class Desk;
class EmptyNotice;

class MeetingAgenda : public QWidget {
    Q_OBJECT

public:
    explicit MeetingAgenda(Desk* desk, QWidget* parent = nullptr);

    /// Shows the agendas of a meeting as the library has them now; nothing is asked for a null one.
    void showMeeting(domain::MeetingId meeting);

private:
    QWidget* makeBar();
    void makeMenu();
    QAction* addAction(const QString& name, const QString& text, void (MeetingAgenda::*run)());
    void showPages(const QList<workspace::AgendaPage>& pages);
    void showPage();
    void updateActions();
    const workspace::AgendaPage* page() const;

    void addItem();
    void editItem();
    void renumber();
    void removeItem();
    void putDocument();
    void takeDocument();
    void readDocuments();
    void adopt();
    void editFacts();
    void removeAgenda();
    void exportAgenda();
    void move(domain::AgendaItemId item, const domain::AgendaPlace& place);
    void openDocument();

    Desk* m_desk;
    domain::MeetingId m_meeting;
    QList<workspace::AgendaPage> m_pages;
    QComboBox* m_version;
    QPushButton* m_add;
    QPushButton* m_edit;
    QToolButton* m_more;
    QLabel* m_remarks;
    AgendaTree* m_tree;
    EmptyNotice* m_empty;
    QStackedWidget* m_stack;
    QList<QAction*> m_itemActions;   ///< need a chosen item
    QList<QAction*> m_agendaActions; ///< need an agenda
    QAction* m_read = nullptr;
    QAction* m_takeDocument = nullptr;
    QAction* m_export = nullptr;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
