// SPDX-License-Identifier: GPL-3.0-or-later
// A table of participants before it comes in: what each column holds, and what each line would add or change.
#pragma once

#include "gui/dialogs/table_import_dialog.h"
#include "workspace/participation_import.h"

namespace rapporteur::gui {

class ParticipationImportDialog : public TableImportDialog {
    Q_OBJECT

public:
    ParticipationImportDialog(Desk* desk, domain::MeetingId meeting, const workspace::Sheet& table, QWidget* parent);

protected:
    void plan() override;
    void setWanted(int place, bool wanted) override;
    void take() override;

private:
    domain::MeetingId m_meeting;
    workspace::ParticipationImport m_import;
};

} // namespace rapporteur::gui
