// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/meeting_import_dialog.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ImportChange;

namespace {

Choices fieldChoices()
{
    Choices choices;
    for (const QString& name : workspace::meetingFields())
        choices.append({workspace::meetingFieldName(name), name});
    return choices;
}

} // namespace

MeetingImportDialog::MeetingImportDialog(Desk* desk, const workspace::Sheet& table, QWidget* parent)
    : TableImportDialog(desk, u"meetingImportDialog"_s, tr("Import meetings"), table, fieldChoices(),
                        workspace::guessedMeetingFields(table.head), parent)
{
    begin(tr("Meeting"));
}

void MeetingImportDialog::plan()
{
    desk()->ask(
        this,
        [sheet = table(), columns = fields()](workspace::View& view) {
            return workspace::planMeetings(view, sheet, columns);
        },
        [this](const workspace::MeetingImport& import) {
            m_import = import;
            QList<ImportPreview> records;
            for (const workspace::PlannedMeeting& each : import.meetings)
                records.append({each.line, QString(each.bodyCode + u' ' + each.meeting.meeting.code).trimmed(),
                                each.outcome, each.details, each.problems, each.wanted});
            showPlan(records, import.problems);
        },
        freshToken());
}

void MeetingImportDialog::setWanted(int place, bool wanted)
{
    m_import.meetings[place].wanted = wanted;
}

void MeetingImportDialog::take()
{
    const auto useful = [](const workspace::PlannedMeeting& each) {
        return each.wanted && (each.outcome == ImportChange::Added || each.outcome == ImportChange::Changed);
    };
    if (std::none_of(m_import.meetings.begin(), m_import.meetings.end(), useful))
        return refuse(tr("Nothing of this table would add or change a meeting. See whether the columns are right."));
    keep([import = m_import](workspace::Library& library) { return workspace::applyMeetings(library, import); },
         tr("The meetings are imported."));
}

void openMeetingImport(Desk* desk, QWidget* parent)
{
    chooseTable(desk, u"meetingFileDialog"_s, MeetingImportDialog::tr("Import meetings"), parent,
                [=](const workspace::Sheet& table) { new MeetingImportDialog(desk, table, parent); });
}

} // namespace rapporteur::gui
