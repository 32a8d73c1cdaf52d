// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that deadlines follow: sets with the offsets of steps from the opening or closing, and limits of words.
// Each change is kept at once and can be undone.
#pragma once

#include "workspace/plan.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;
class QLabel;

namespace rapporteur::gui {

class Desk;

class RuleSetDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the set of this id first; null: the first one.
    RuleSetDialog(Desk* desk, domain::RuleSetId rules, QWidget* parent);

private:
    QLayout* makeSets();
    QLayout* makeRules();
    void reload();
    void showSets(const QList<domain::RuleSet>& sets);
    void showSet();
    void updateButtons();
    const domain::RuleSet* chosenSet() const;
    void openSetForm(const domain::RuleSet& rules);
    void removeSet();
    /// A deadline or a limit; -1 as the place: a new one.
    void openRuleForm(int place);
    void openLimitForm(int place);
    void editChosen();
    void removeChosen();

    Desk* m_desk;
    domain::RuleSetId m_wanted; ///< to be shown once the sets are there
    QList<domain::RuleSet> m_sets;
    QComboBox* m_set;
    QLabel* m_source;
    QTreeWidget* m_list; ///< the deadlines, then the limits
    QPushButton* m_addSet;
    QPushButton* m_editSet;
    QPushButton* m_removeSet;
    QPushButton* m_addRule;
    QPushButton* m_addLimit;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace rapporteur::gui
