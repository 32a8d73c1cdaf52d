// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions: filter, list, and the page of the chosen one.
#pragma once

#include "gui/models/decision_list_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rapporteur::gui {

class DecisionPage;
class Desk;
class EmptyNotice;
class ListView;

class DecisionsPage : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsPage(Desk* desk, QWidget* parent = nullptr);

    /// Chooses a decision and its paragraph, and drops the filter if it hides it.
    void showDecision(domain::DecisionId decision, const QString& path = {});
    void focusFilter();
    /// Opens the form through which decisions come into the register; `symbol` of a document that may hold some.
    void addDecisions(const QString& symbol);
    DecisionPage* page() { return m_page; }
    DecisionListModel* model() { return m_model; }

private:
    QWidget* makeBar();
    void applyFilter();
    void dropFilter();
    void fillChoices();
    void onLoaded();
    void onSelected();
    void showEmpty();
    bool isNarrowing() const;

    Desk* m_desk;
    DecisionListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_decidedBy;
    QComboBox* m_year;
    QComboBox* m_order;
    QLabel* m_count;
    QPushButton* m_import;
    QStackedWidget* m_listStack;
    ListView* m_view;
    EmptyNotice* m_empty;
    DecisionPage* m_page;
    QTimer m_selectTimer;
    domain::DecisionId m_wanted; ///< to be chosen once the list is there
    QString m_wantedPath;
};

} // namespace rapporteur::gui
