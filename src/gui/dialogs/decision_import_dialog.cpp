// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/decision_import_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/text_label.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ImportChange;
using workspace::ImportLine;
using workspace::ImportPlan;

namespace {

constexpr QSize dialogSize{820, 560};
enum Source { FromDocument, FromText, FromFile };
enum Column { What, Change, Title, Where, ColumnCount };

QString changeName(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return DecisionImportDialog::tr("new");
    case ImportChange::Changed:
        return DecisionImportDialog::tr("changes");
    case ImportChange::Unchanged:
        return DecisionImportDialog::tr("unchanged");
    case ImportChange::Refused:
        return DecisionImportDialog::tr("cannot be taken");
    }
    return {};
}

QString changeIcon(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return u"list-add"_s;
    case ImportChange::Changed:
        return u"document-edit"_s;
    case ImportChange::Unchanged:
        return u"dialog-ok"_s;
    case ImportChange::Refused:
        return u"dialog-error"_s;
    }
    return {};
}

bool canBeTaken(const ImportLine& line)
{
    return line.change == ImportChange::Added || line.change == ImportChange::Changed;
}

} // namespace

DecisionImportDialog::DecisionImportDialog(Desk* desk, const QString& symbol, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_steps(new QStackedWidget)
    , m_problem(textLabel(TextSize::Body))
{
    setObjectName(u"decisionImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add decisions"));
    m_steps->addWidget(makeSources(symbol));
    m_steps->addWidget(makePreview());
    m_problem->setObjectName(u"importProblemLabel"_s);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"importBackButton"_s);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"importNextButton"_s);
    m_next->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        updateButtons();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == 0 ? read() : apply(); });
    updateButtons();
    resize(dialogSize);
}

QWidget* DecisionImportDialog::makeSources(const QString& symbol)
{
    m_sources = new QTabWidget;
    m_sources->setObjectName(u"importSourceTabs"_s);
    m_sources->setAccessibleName(tr("Where the decisions come from"));
    const auto edit = [](const QString& name, const QString& accessibleName, const QString& placeholder) {
        auto* made = new QLineEdit;
        made->setObjectName(name);
        made->setAccessibleName(accessibleName);
        made->setPlaceholderText(placeholder);
        return made;
    };
    const auto form = [this](const QString& title, const QString& explanation) {
        auto* page = new QWidget;
        auto* layout = new QFormLayout(page);
        layout->setContentsMargins(16, 16, 16, 16);
        layout->setSpacing(8);
        layout->addRow(textLabel(TextSize::Body, explanation));
        m_sources->addTab(page, title);
        return layout;
    };
    QFormLayout* document = form(tr("Document of the library"),
                                 tr("A report to which decisions are annexed, a decision of its own, or a note that "
                                    "proposes one: all its language versions are read."));
    m_symbol = edit(u"importSymbolEdit"_s, tr("Symbol of the document"), tr("Symbol, such as UNEP/MC/COP.4/28"));
    m_symbol->setText(symbol);
    document->addRow(tr("Symbol:"), m_symbol);

    QFormLayout* pasted =
        form(tr("Pasted text"), tr("The text of one or several decisions, in one language. What the "
                                   "text itself does not say can be told here."));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"importTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the decisions"));
    m_text->setTabChangesFocus(true);
    m_number = edit(u"importNumberEdit"_s, tr("Number of the decision"), tr("such as MC-3/11"));
    m_meeting = edit(u"importMeetingEdit"_s, tr("Meeting that adopted it"), tr("such as COP-3"));
    m_language = new QComboBox;
    m_language->setObjectName(u"importLanguageCombo"_s);
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->addItem(tr("As the text tells"), int(domain::Language::Unknown));
    for (const domain::Language language : domain::officialLanguages)
        m_language->addItem(nameOf(language), int(language));
    pasted->addRow(m_text);
    pasted->addRow(tr("Number:"), m_number);
    pasted->addRow(tr("Meeting:"), m_meeting);
    pasted->addRow(tr("Language:"), m_language);

    QFormLayout* file =
        form(tr("File"), tr("A table (CSV), the JSON of InforMEA or of another library, or plain text."));
    m_path = edit(u"importPathEdit"_s, tr("File"), {});
    auto* choose = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Choose…"));
    choose->setObjectName(u"importChooseButton"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    file->addRow(tr("File:"), row);
    connect(choose, &QPushButton::clicked, this, &DecisionImportDialog::chooseFile);
    for (QLineEdit* each : {m_symbol, m_path})
        connect(each, &QLineEdit::textChanged, this, &DecisionImportDialog::updateButtons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecisionImportDialog::updateButtons);
    connect(m_sources, &QTabWidget::currentChanged, this, &DecisionImportDialog::updateButtons);
    return m_sources;
}

QWidget* DecisionImportDialog::makePreview()
{
    auto* page = new QWidget;
    m_summary = textLabel(TextSize::Section);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    m_lines = new QTreeWidget;
    m_lines->setObjectName(u"importLinesView"_s);
    m_lines->setAccessibleName(tr("What would be added or changed"));
    m_lines->setHeaderLabels({tr("Decision"), tr("Change"), tr("Title"), tr("Where")});
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    for (const int column : {int(What), int(Change), int(Where)})
        m_lines->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_lines, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (item->parent())
            return;
        m_plan.lines[m_lines->indexOfTopLevelItem(item)].wanted = item->checkState(What) == Qt::Checked;
        updateButtons();
    });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    return page;
}

void DecisionImportDialog::updateButtons()
{
    const bool preview = m_steps->currentIndex() == 1;
    m_back->setVisible(preview);
    m_next->setText(preview ? tr("Add to the register") : tr("Show what is in it"));
    bool ready = false;
    if (preview) {
        ready = std::any_of(m_plan.lines.begin(), m_plan.lines.end(),
                            [](const ImportLine& line) { return line.wanted && canBeTaken(line); });
    } else {
        const int source = m_sources->currentIndex();
        ready = source == FromText ? !m_text->document()->isEmpty()
                                   : !(source == FromDocument ? m_symbol : m_path)->text().trimmed().isEmpty();
    }
    m_next->setEnabled(ready && !m_desk->workspace->state().readOnly);
}

void DecisionImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("File with decisions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Decisions (*.csv *.json *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void DecisionImportDialog::readFile(const QString& path)
{
    m_sources->setCurrentIndex(FromFile);
    m_path->setText(path);
    read();
}

void DecisionImportDialog::read()
{
    switch (m_sources->currentIndex()) {
    case FromDocument:
        return plan([symbol = m_symbol->text()](workspace::View& view) -> Result<ImportPlan> {
            const auto documents = workspace::documentsCalled(view, symbol, 2);
            if (!documents)
                return Failure(documents.error());
            if (documents->size() != 1)
                return fail(documents->isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, {symbol});
            return workspace::planFromDocument(view, documents->first());
        });
    case FromText: {
        const workspace::TextFacts facts{m_number->text().trimmed(), m_meeting->text().trimmed(),
                                         domain::Language(m_language->currentData().toInt()), false};
        return plan([text = m_text->toPlainText(), facts](workspace::View& view) {
            return workspace::planFromText(view, text, facts);
        });
    }
    default:
        return plan([path = m_path->text()](workspace::View& view) { return workspace::planFromFile(view, path); });
    }
}

void DecisionImportDialog::plan(std::function<Result<ImportPlan>(workspace::View&)> question)
{
    m_next->setEnabled(false);
    m_desk->workspace->ask(this, std::move(question), [this](const Result<ImportPlan>& plan) {
        m_problem->setVisible(!plan);
        if (plan)
            return show(*plan);
        m_problem->setText(workspace::sentence(plan.error()));
        updateButtons();
    });
}

void DecisionImportDialog::show(const ImportPlan& plan)
{
    m_plan = plan;
    const QSignalBlocker blocker(m_lines);
    m_lines->clear();
    for (const ImportLine& line : plan.lines) {
        auto* item = new QTreeWidgetItem(m_lines, {line.what, changeName(line.change), line.title, line.where});
        item->setIcon(Change, QIcon::fromTheme(changeIcon(line.change)));
        item->setToolTip(Title, plainToolTip(line.title));
        if (canBeTaken(line))
            item->setCheckState(What, line.wanted ? Qt::Checked : Qt::Unchecked);
        for (const QString& sentence : line.problems) {
            auto* detail = new QTreeWidgetItem(item, {sentence});
            detail->setIcon(What, QIcon::fromTheme(u"dialog-warning"_s));
            detail->setFirstColumnSpanned(true);
        }
        for (const QString& sentence : line.details)
            (new QTreeWidgetItem(item, {sentence}))->setFirstColumnSpanned(true);
        item->setExpanded(!line.problems.isEmpty() || plan.lines.size() <= 5);
    }
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    QStringList summary;
    if (plan.lines.isEmpty())
        summary.append(tr("No decision was found in it."));
    else
        summary.append(tr("%1 new, %2 with changes, %3 unchanged, %4 that cannot be taken.")
                           .arg(plan.count(ImportChange::Added))
                           .arg(plan.count(ImportChange::Changed))
                           .arg(plan.count(ImportChange::Unchanged))
                           .arg(plan.count(ImportChange::Refused)));
    summary.append(plan.problems);
    m_summary->setText(summary.join(u' '));
    m_steps->setCurrentIndex(1);
    updateButtons();
    m_lines->setFocus();
}

void DecisionImportDialog::apply()
{
    m_next->setEnabled(false);
    m_desk->workspace->change(
        this, [plan = m_plan](workspace::Library& library) { return workspace::applyImport(library, plan); },
        [this](const Result<workspace::ImportDone>& done) {
            m_problem->setVisible(!done);
            if (!done) {
                m_problem->setText(workspace::sentence(done.error()));
                return updateButtons();
            }
            Q_EMIT m_desk->undoableDone(tr("%n decision(s) added to the register.", nullptr, done->added));
            if (!done->decisions.isEmpty())
                Q_EMIT m_desk->decisionWanted(done->decisions.first(), {});
            accept();
        });
}

} // namespace rapporteur::gui
