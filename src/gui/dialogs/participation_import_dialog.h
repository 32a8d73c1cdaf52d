// SPDX-License-Identifier: GPL-3.0-or-later
// A table of participants before it comes in: what each column holds, and what each line would add or change.
#pragma once

#include "gui/dialogs/form_dialog.h"
#include "workspace/participation_import.h"

class QTreeWidget;

namespace rapporteur::gui {

class ParticipationImportDialog : public FormDialog {
    Q_OBJECT

public:
    ParticipationImportDialog(Desk* desk, domain::MeetingId meeting, const workspace::ParticipationTable& table,
                              QWidget* parent);

private:
    void fillColumns();
    void plan();
    void showPlan(const workspace::ParticipationImport& import);
    void take();

    Desk* m_ofDesk;
    domain::MeetingId m_meeting;
    workspace::ParticipationTable m_table;
    QStringList m_fields;
    workspace::ParticipationImport m_import;
    QTreeWidget* m_columns;
    QTreeWidget* m_lines;
    QLabel* m_summary;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
