// SPDX-License-Identifier: GPL-3.0-or-later
// A table of meetings before it comes in: what each column holds, and what each meeting would add or change.
#pragma once

#include "gui/dialogs/table_import_dialog.h"
#include "workspace/meeting_import.h"

namespace rapporteur::gui {

class MeetingImportDialog : public TableImportDialog {
    Q_OBJECT

public:
    MeetingImportDialog(Desk* desk, const workspace::Sheet& table, QWidget* parent);

protected:
    void plan() override;
    void setWanted(int place, bool wanted) override;
    void take() override;

private:
    workspace::MeetingImport m_import;
};

/// Asks for a file, then shows what it would do.
void openMeetingImport(Desk* desk, QWidget* parent);

} // namespace rapporteur::gui
