// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan asks of the translators week by week, and how the units keep their days of submission.
#pragma once

#include "workspace/translation_load.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;

class LoadDialog : public QDialog {
    Q_OBJECT

public:
    LoadDialog(Desk* desk, const domain::Meeting& meeting, QWidget* parent);

private:
    struct Facts {
        workspace::LoadTable load;
        QList<workspace::UnitLateness> lateness;
    };
    void reload();
    void showLoad(const workspace::LoadTable& load);
    void save();
    void showLateness(const QList<workspace::UnitLateness>& lateness);

    Desk* m_desk;
    domain::Meeting m_meeting;
    QComboBox* m_scope;
    QPushButton* m_save;
    QTreeWidget* m_load;
    QStackedWidget* m_loadStack;
    QTreeWidget* m_lateness;
    QStackedWidget* m_latenessStack;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
