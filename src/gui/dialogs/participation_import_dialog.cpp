// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/participation_import_dialog.h"

#include "gui/dialogs/participation_forms.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ImportChange;

namespace {

Choices fieldChoices()
{
    Choices choices;
    for (const QString& name : workspace::participationFields())
        choices.append({workspace::participationFieldName(name), name});
    return choices;
}

} // namespace

ParticipationImportDialog::ParticipationImportDialog(Desk* desk, domain::MeetingId meeting,
                                                     const workspace::Sheet& table, QWidget* parent)
    : TableImportDialog(desk, u"participationImportDialog"_s, tr("Import a list"), table, fieldChoices(),
                        workspace::guessedParticipationFields(table.head), parent)
    , m_meeting(meeting)
{
    begin(tr("State or organization"));
}

void ParticipationImportDialog::plan()
{
    desk()->ask(
        this,
        [meeting = m_meeting, sheet = table(), columns = fields()](workspace::View& view) {
            return workspace::planParticipation(view, meeting, sheet, columns);
        },
        [this](const workspace::ParticipationImport& import) {
            m_import = import;
            QList<ImportPreview> records;
            for (const workspace::ParticipationDraft& draft : import.drafts)
                records.append({draft.line, draft.what, draft.change, draft.details, draft.problems, draft.wanted});
            showPlan(records, import.problems);
        },
        freshToken());
}

void ParticipationImportDialog::setWanted(int place, bool wanted)
{
    m_import.drafts[place].wanted = wanted;
}

void ParticipationImportDialog::take()
{
    if (m_import.count(ImportChange::Added) + m_import.count(ImportChange::Changed) == 0)
        return refuse(tr("Nothing of this table would change the list. See whether the columns are right."));
    keep([import = m_import](workspace::Library& library) { return workspace::applyParticipation(library, import); },
         tr("The list is imported."));
}

void openParticipationImport(Desk* desk, domain::MeetingId meeting, QWidget* parent)
{
    chooseTable(desk, u"participationFileDialog"_s, ParticipationImportDialog::tr("Import a list"), parent,
                [=](const workspace::Sheet& table) { new ParticipationImportDialog(desk, meeting, table, parent); });
}

} // namespace rapporteur::gui
