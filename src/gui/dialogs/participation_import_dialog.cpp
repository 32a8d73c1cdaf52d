// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/participation_import_dialog.h"

#include "gui/dialogs/participation_forms.h"
#include "gui/widgets/text_label.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ImportChange;

namespace {

constexpr QSize dialogSize{860, 640};
constexpr int columnsHeight = 200;
enum Line { What, Change, Details, LineColumns };

QString changeName(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return ParticipationImportDialog::tr("new");
    case ImportChange::Changed:
        return ParticipationImportDialog::tr("changes");
    case ImportChange::Unchanged:
        return ParticipationImportDialog::tr("unchanged");
    case ImportChange::Refused:
        return ParticipationImportDialog::tr("cannot be taken");
    }
    return {};
}

} // namespace

ParticipationImportDialog::ParticipationImportDialog(Desk* desk, domain::MeetingId meeting,
                                                     const workspace::ParticipationTable& table, QWidget* parent)
    : FormDialog(desk, u"participationImportDialog"_s, tr("Import a list"), parent)
    , m_ofDesk(desk)
    , m_meeting(meeting)
    , m_table(table)
    , m_fields(workspace::guessedParticipationFields(table.head))
    , m_columns(new QTreeWidget)
    , m_lines(new QTreeWidget)
    , m_summary(textLabel(TextSize::Secondary))
{
    addRemark(tr("%1, read as %2. Say what each column holds; what is left open is not read.")
                  .arg(table.source, table.encoding));
    if (!table.problems.isEmpty())
        addRemark(table.problems.join(u' '));
    m_columns->setObjectName(u"importColumnsView"_s);
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setHeaderLabels({tr("Column"), tr("First entry"), tr("Holds")});
    m_columns->setRootIsDecorated(false);
    m_columns->setFixedHeight(columnsHeight);
    addWidget({}, m_columns);
    m_lines->setObjectName(u"importDraftsView"_s);
    m_lines->setAccessibleName(tr("What would come in"));
    m_lines->setHeaderLabels({tr("State or organization"), tr("Outcome"), tr("Details")});
    m_lines->setUniformRowHeights(true);
    addWidget({}, m_lines);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    addWidget({}, m_summary);
    connect(m_lines, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const int index = m_lines->indexOfTopLevelItem(item);
        if (index >= 0 && index < m_import.drafts.size())
            m_import.drafts[index].wanted = item->checkState(What) == Qt::Checked;
    });
    fillColumns();
    finish([this] { take(); });
    resize(dialogSize);
    plan();
}

void ParticipationImportDialog::fillColumns()
{
    for (int column = 0; column < m_table.head.size(); ++column) {
        auto* row = new QTreeWidgetItem(
            m_columns, {m_table.head[column], m_table.rows.value(0).value(column).left(80), QString()});
        auto* field = new QComboBox;
        field->setObjectName(u"importField%1Combo"_s.arg(column));
        field->setAccessibleName(tr("What the column %1 holds").arg(m_table.head[column]));
        field->addItem(tr("(left out)"), QString());
        for (const QString& name : workspace::participationFields())
            field->addItem(workspace::participationFieldName(name), name);
        field->setCurrentIndex(std::max(0, field->findData(m_fields.value(column))));
        m_columns->setItemWidget(row, 2, field);
        connect(field, &QComboBox::activated, this, [this, column, field] {
            m_fields[column] = field->currentData().toString();
            plan();
        });
    }
    for (int column = 0; column < 2; ++column)
        m_columns->resizeColumnToContents(column);
    m_columns->setCurrentItem(m_columns->topLevelItem(0));
}

void ParticipationImportDialog::plan()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_ofDesk->ask(
        this,
        [meeting = m_meeting, table = m_table, fields = m_fields](workspace::View& view) {
            return workspace::planParticipation(view, meeting, table, fields);
        },
        [this](const workspace::ParticipationImport& import) { showPlan(import); }, m_cancel);
}

void ParticipationImportDialog::showPlan(const workspace::ParticipationImport& import)
{
    const QSignalBlocker blocker(m_lines);
    m_import = import;
    m_lines->clear();
    for (const workspace::ParticipationDraft& draft : m_import.drafts) {
        const QStringList told = draft.details + draft.problems;
        auto* row = new QTreeWidgetItem(m_lines, {draft.what, changeName(draft.change), told.value(0)});
        const bool takeable = draft.change == ImportChange::Added || draft.change == ImportChange::Changed;
        row->setCheckState(What, takeable && draft.wanted ? Qt::Checked : Qt::Unchecked);
        row->setDisabled(!takeable && draft.change != ImportChange::Refused);
        if (!draft.problems.isEmpty())
            row->setIcon(Change, QIcon::fromTheme(u"dialog-warning"_s));
        for (const QString& line : told.mid(1))
            row->addChild(new QTreeWidgetItem({QString(), QString(), line}));
        row->setToolTip(Details, plainToolTip(told.join(u'\n')));
    }
    m_lines->resizeColumnToContents(What);
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    m_summary->setText(QStringList{tr("%n new", nullptr, m_import.count(ImportChange::Added)),
                                   tr("%n changed", nullptr, m_import.count(ImportChange::Changed)),
                                   tr("%n unchanged", nullptr, m_import.count(ImportChange::Unchanged)),
                                   tr("%n refused", nullptr, m_import.count(ImportChange::Refused))}
                           .join(u" · "_s) +
                       (m_import.problems.isEmpty() ? QString() : u"\n"_s + m_import.problems.join(u'\n')));
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
    auto* chooser = new QFileDialog(parent, ParticipationImportDialog::tr("Import a list"), {},
                                    ParticipationImportDialog::tr("Tables as text (*.csv *.tsv *.txt)"));
    chooser->setObjectName(u"participationFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [=](const QString& path) {
        desk->ask(
            parent, [path](workspace::View&) { return workspace::readParticipationTable(path); },
            [=](const workspace::ParticipationTable& table) {
                new ParticipationImportDialog(desk, meeting, table, parent);
            });
    });
    chooser->open();
}

} // namespace rapporteur::gui
