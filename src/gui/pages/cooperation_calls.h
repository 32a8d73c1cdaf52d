// SPDX-License-Identifier: GPL-3.0-or-later
// Calls as at a day: who was asked, what was submitted and when, and who has not answered.
#pragma once

#include "gui/pages/cooperation_tab.h"
#include "workspace/calls.h"

namespace rapporteur::gui {

class CooperationCalls : public CooperationTab {
    Q_OBJECT

public:
    explicit CooperationCalls(Desk* desk, QWidget* parent = nullptr);
    void reload() override;

private:
    enum Kind { Call = 1, Submission, File };
    void show(const QList<workspace::CallDetail>& calls);
    void showCall(const workspace::CallDetail& call);
    void edit(const Record& record);
    void remove(const Record& record);
    void addSubmission();
    void addFiles();
    void openFile(domain::FileId file);

    QList<workspace::CallDetail> m_calls;
};

} // namespace rapporteur::gui
