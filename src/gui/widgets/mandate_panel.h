// SPDX-License-Identifier: GPL-3.0-or-later
// What one paragraph of a decision asks: its mandates with status entries and evidence, and a person's word on them.
#pragma once

#include "gui/dialogs/mandate_dialog.h"
#include "workspace/follow_up.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QToolButton;
class QAction;

namespace rapporteur::gui {

class Desk;

class MandatePanel : public QWidget {
    Q_OBJECT

public:
    explicit MandatePanel(Desk* desk, QWidget* parent = nullptr);

    /// Shows what this paragraph asks; a null node shows nothing.
    void show(const store::DecisionRecord& record, domain::DecisionNodeId node);
    /// The mandate that is chosen, or the only one. Null id if there is none.
    domain::MandateId currentMandate() const;

    void confirm();
    void reject();
    /// Opens the form of a mandate: a new one of this paragraph, or the chosen one to correct or to split.
    void openForm(MandateDialog::Purpose purpose);
    /// Takes the chosen mandate away for good; a proposal that is none is rejected instead.
    void remove();
    /// Opens the form for a status with its evidence.
    void addStatus();

private:
    void addMandate(const store::MandateRecord& record, domain::Language language);
    void makeMenu();
    const store::MandateRecord* currentRecord() const;
    void updateButtons();
    void change(const QString& done, std::function<Result<void>(workspace::Library&)> change);
    void openEvidence(QTreeWidgetItem* item);

    Desk* m_desk;
    store::DecisionRecord m_record;
    domain::DecisionNodeId m_node;
    QLabel* m_head;
    QTreeWidget* m_list;
    QPushButton* m_status;
    QPushButton* m_confirm;
    QPushButton* m_reject;
    QToolButton* m_more;
    QAction* m_correct;
    QAction* m_split;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace rapporteur::gui
