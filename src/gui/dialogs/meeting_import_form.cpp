// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/meeting_import_form.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/widgets/text_label.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::MeetingOutcome;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingImportForm)
};

constexpr QSize dialogSize{720, 460};

QString outcomeName(MeetingOutcome outcome)
{
    switch (outcome) {
    case MeetingOutcome::Added:
        return Text::tr("new");
    case MeetingOutcome::Changed:
        return Text::tr("changes");
    case MeetingOutcome::Unchanged:
        return Text::tr("unchanged");
    case MeetingOutcome::Refused:
        return Text::tr("cannot be taken");
    }
    return {};
}

} // namespace

void openMeetingPlan(Desk* desk, const workspace::MeetingImport& plan, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"meetingImportDialog"_s, Text::tr("Import meetings"), parent);
    if (!plan.problems.isEmpty())
        form->addRemark(plan.problems.join(u' '));
    auto* list = new QTreeWidget;
    list->setObjectName(u"meetingImportView"_s);
    list->setAccessibleName(Text::tr("What would come in"));
    list->setHeaderLabels({Text::tr("Meeting"), Text::tr("Outcome"), Text::tr("Details")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    int useful = 0;
    for (const workspace::PlannedMeeting& each : plan.meetings) {
        useful += each.outcome == MeetingOutcome::Added || each.outcome == MeetingOutcome::Changed ? 1 : 0;
        auto* row = new QTreeWidgetItem(list, {each.bodyCode + u' ' + each.meeting.meeting.code,
                                               outcomeName(each.outcome), each.problems.join(u' ')});
        row->setToolTip(2, plainToolTip(each.problems.join(u'\n')));
    }
    for (int column = 0; column < 2; ++column)
        list->resizeColumnToContents(column);
    list->setCurrentItem(list->topLevelItem(0));
    form->addWidget({}, list);
    form->finish([=] {
        if (useful == 0)
            return form->refuse(Text::tr("Nothing of this table would add or change a meeting."));
        form->keep([plan](workspace::Library& library) { return workspace::applyMeetings(library, plan); },
                   Text::tr("The meetings are imported."));
    });
    form->resize(dialogSize);
}

void openMeetingImport(Desk* desk, QWidget* parent)
{
    auto* chooser =
        new QFileDialog(parent, Text::tr("Import meetings"), {}, Text::tr("Tables as text (*.csv *.tsv *.txt)"));
    chooser->setObjectName(u"meetingFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [=](const QString& path) {
        desk->ask(
            parent,
            [path](workspace::View& view) -> Result<workspace::MeetingImport> {
                const auto table = workspace::readCsvTable(path);
                if (!table)
                    return Failure(table.error());
                return workspace::planMeetings(view, *table);
            },
            [=](const workspace::MeetingImport& plan) { openMeetingPlan(desk, plan, parent); });
    });
    chooser->open();
}

} // namespace rapporteur::gui
