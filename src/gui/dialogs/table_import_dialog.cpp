// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/table_import_dialog.h"

#include "gui/widgets/text_label.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTreeWidget>

#include <utility>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ImportChange;

namespace {

constexpr QSize dialogSize{900, 660};
constexpr int columnsHeight = 200;
constexpr int firstEntryLength = 80;
enum Part { What, Change, Details };

QString changeName(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return TableImportDialog::tr("new");
    case ImportChange::Changed:
        return TableImportDialog::tr("changes");
    case ImportChange::Unchanged:
        return TableImportDialog::tr("unchanged");
    case ImportChange::Refused:
        return TableImportDialog::tr("cannot be taken");
    }
    return {};
}

int countOf(const QList<ImportPreview>& records, ImportChange change)
{
    return int(std::count_if(records.begin(), records.end(),
                             [change](const ImportPreview& record) { return record.change == change; }));
}

} // namespace

TableImportDialog::TableImportDialog(Desk* desk, const QString& name, const QString& title,
                                     const workspace::Sheet& table, const Choices& fields,
                                     const QStringList& recognized, QWidget* parent)
    : FormDialog(desk, name, title, parent)
    , m_ofDesk(desk)
    , m_table(table)
    , m_fields(recognized)
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
    m_lines->setUniformRowHeights(true);
    addWidget({}, m_lines);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    addWidget({}, m_summary);
    connect(m_lines, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const int place = m_lines->indexOfTopLevelItem(item);
        if (place >= 0)
            setWanted(place, item->checkState(What) == Qt::Checked);
    });
    fillColumns(fields);
}

void TableImportDialog::fillColumns(const Choices& fields)
{
    for (int column = 0; column < m_table.head.size(); ++column) {
        auto* row = new QTreeWidgetItem(
            m_columns, {m_table.head[column], m_table.rows.value(0).value(column).left(firstEntryLength), QString()});
        auto* field = new QComboBox;
        field->setObjectName(u"importField%1Combo"_s.arg(column));
        field->setAccessibleName(tr("What the column %1 holds").arg(m_table.head[column]));
        field->addItem(tr("(left out)"), QString());
        for (const auto& [shown, name] : fields)
            field->addItem(shown, name);
        field->setCurrentIndex(std::max(0, field->findData(m_fields.value(column))));
        m_columns->setItemWidget(row, 2, field);
        connect(field, &QComboBox::activated, this, [this, column, field] {
            m_fields[column] = field->currentData().toString();
            look();
        });
    }
    for (int column = 0; column < 2; ++column)
        m_columns->resizeColumnToContents(column);
    m_columns->setCurrentItem(m_columns->topLevelItem(0));
}

void TableImportDialog::begin(const QString& whatHead)
{
    m_lines->setHeaderLabels({whatHead, tr("Outcome"), tr("Details")});
    finish([this] {
        m_takeLater = m_looking;
        m_looking ? look() : take(); // a look that failed is tried again
    });
    resize(dialogSize);
    look();
}

void TableImportDialog::look()
{
    m_looking = true;
    plan();
}

CancelToken TableImportDialog::freshToken()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    return m_cancel;
}

void TableImportDialog::showPlan(const QList<ImportPreview>& records, const QStringList& problems)
{
    showRecords(records);
    m_summary->setText(QStringList{tr("%n new", nullptr, countOf(records, ImportChange::Added)),
                                   tr("%n changed", nullptr, countOf(records, ImportChange::Changed)),
                                   tr("%n unchanged", nullptr, countOf(records, ImportChange::Unchanged)),
                                   tr("%n refused", nullptr, countOf(records, ImportChange::Refused))}
                           .join(u" · "_s) +
                       (problems.isEmpty() ? QString() : u"\n"_s + problems.join(u'\n')));
    m_looking = false;
    if (std::exchange(m_takeLater, false))
        take();
}

void TableImportDialog::showRecords(const QList<ImportPreview>& records)
{
    const QSignalBlocker blocker(m_lines);
    m_lines->clear();
    for (const ImportPreview& record : records) {
        // What is wrong stands in front: a person has to do something about it.
        const QStringList told = record.problems + record.details;
        auto* row = new QTreeWidgetItem(m_lines, {record.what, changeName(record.change), told.value(0)});
        const bool takeable = record.change == ImportChange::Added || record.change == ImportChange::Changed;
        row->setCheckState(What, takeable && record.wanted ? Qt::Checked : Qt::Unchecked);
        row->setDisabled(!takeable && record.change != ImportChange::Refused);
        if (!record.problems.isEmpty())
            row->setIcon(Change, QIcon::fromTheme(u"dialog-warning"_s));
        for (const QString& sentence : told.mid(1))
            row->addChild(new QTreeWidgetItem({QString(), QString(), sentence}));
        if (record.line > 0)
            row->setToolTip(What, plainToolTip(tr("Line %1 of the file").arg(record.line)));
        row->setToolTip(Details, plainToolTip(told.join(u'\n')));
    }
    for (const int column : {int(What), int(Change)})
        m_lines->resizeColumnToContents(column);
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
}

void chooseTable(Desk* desk, const QString& name, const QString& title, QWidget* parent,
                 std::function<void(const workspace::Sheet&)> then)
{
    auto* chooser = new QFileDialog(parent, title, {}, TableImportDialog::tr("Tables as text (*.csv *.tsv *.txt)"));
    chooser->setObjectName(name);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [=](const QString& path) {
        desk->ask(
            parent, [path](workspace::View&) { return workspace::readSheet(path); }, then);
    });
    chooser->open();
}

} // namespace rapporteur::gui
