// SPDX-License-Identifier: GPL-3.0-or-later
// All that was asked of whom by when: filters, the list with the status as at a day, and a person's word on it.
#pragma once

#include "gui/models/mandate_list_model.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class ListView;

class FollowUpPage : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpPage(Desk* desk, QWidget* parent = nullptr);

    /// What the list is narrowed to by one choice.
    enum class Narrowing : quint8 {
        All,
        Open,
        Overdue,
        Soon,
        DueBetween, ///< the two days beside the list
        NothingRecorded,
        WithoutEvidence,
        ChangedLately,
        Proposed
    };
    void narrowTo(Narrowing narrowing);
    void focusFilter();
    MandateListModel* model() { return m_model; }
    /// The form for a status of all chosen mandates.
    void addStatus();

private:
    QWidget* makeBar();
    QWidget* makeDueRun();
    QWidget* makeSecondBar();
    void fillChoices();
    void applyFilter();
    void narrow(store::MandateFilter& filter, Narrowing narrowing) const;
    void onLoaded();
    void updateButtons();
    void openParagraph();
    void assignOfficer();
    void saveMatrix();
    QList<domain::MandateId> selectedMandates() const;
    bool isNarrowing() const;
    void dropFilter();

    Desk* m_desk;
    MandateListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_decidedBy;
    QComboBox* m_narrowing;
    QComboBox* m_addressee;
    QComboBox* m_owedTo;
    QComboBox* m_officer;
    QComboBox* m_order;
    QDateEdit* m_asAt;
    QWidget* m_dueRun;
    QDateEdit* m_dueFrom;
    QDateEdit* m_dueTo;
    QLabel* m_count;
    QPushButton* m_status;
    QPushButton* m_confirm;
    QPushButton* m_assign;
    QPushButton* m_save;
    QStackedWidget* m_listStack;
    ListView* m_view;
    EmptyNotice* m_empty;
};

} // namespace rapporteur::gui
