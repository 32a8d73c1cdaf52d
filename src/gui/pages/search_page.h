// SPDX-License-Identifier: GPL-3.0-or-later
// Search in everything: results as you type, grouped by document with the hits marked; opens the reader at the hit.
#pragma once

#include "gui/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QToolButton;

namespace rapporteur::gui {

class EmptyNotice;
class SearchModel;

class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(Desk* desk, QWidget* parent = nullptr);
    void search(const QString& query);
    void focusQuery();
    /// Opens the first hit of the document after (1) or before (-1) the one that was opened last: F3 goes on there.
    void openNextDocument(int direction);

private:
    void start();
    /// What is typed with the chosen conditions, in the words of the search.
    QString wholeQuery() const;
    void fillConditions();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void onAnswered();
    void open(const QModelIndex& index);
    void save();

    Desk* m_desk;
    SearchModel* m_model;
    QLineEdit* m_query;
    QComboBox* m_language;
    QComboBox* m_meeting;
    QComboBox* m_kind;
    QComboBox* m_year;
    QComboBox* m_order;
    QToolButton* m_save;
    QLabel* m_count;
    QStackedWidget* m_stack;
    QTreeView* m_view;
    EmptyNotice* m_empty;
    QPushButton* m_more;
    int m_limit;
    int m_opened = -1; ///< row of the document that was opened last
};

} // namespace rapporteur::gui
