// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_plan.h"

#include "gui/desk.h"
#include "gui/dialogs/load_dialog.h"
#include "gui/dialogs/planned_document_form.h"
#include "gui/dialogs/rule_set_dialog.h"
#include "gui/names.h"
#include "gui/widgets/choice_combo.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/plan_axis.h"
#include "gui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::PlanRow;

namespace {

enum Shown { List, Axis, Empty };

/// What the choice of whose documents are shown holds: a field and its value.
const QString officerField = u"officer"_s;
const QString unitField = u"unit"_s;

bool isOf(const PlanRow& row, const QStringList& whose)
{
    if (whose.size() != 2)
        return true;
    return (whose[0] == officerField ? row.document.officer : row.document.unit) == whose[1];
}

} // namespace

MeetingPlan::MeetingPlan(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new PlanModel(this))
    , m_view(new ListView(u"planView"_s, tr("Planned documents")))
    , m_axis(new PlanAxis(u"planAxis"_s, tr("Planned documents on an axis of weeks")))
    , m_line(textLabel(TextSize::Secondary))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyNotice)
{
    setObjectName(u"meetingPlan"_s);
    setAccessibleName(tr("Plan of the meeting"));
    m_line->setObjectName(u"planLineLabel"_s);
    m_view->setModel(m_model);
    m_view->setColumns({36, 16, 20, 21, 11, 8, 16, 14},
                       {PlanModel::Category, PlanModel::Words, PlanModel::Unit, PlanModel::Officer});
    m_view->setStretchColumn(PlanModel::Document);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_axis);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(makeNarrowing());
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeButtons());
    connectAll();
    updateButtons();
}

QLayout* MeetingPlan::makeNarrowing()
{
    m_rules = new QComboBox;
    m_rules->setObjectName(u"ruleSetCombo"_s);
    m_rules->setAccessibleName(tr("Rules of the deadlines"));
    m_whose = makeChoiceCombo(u"planWhoseCombo"_s, tr("Whose documents"), tr("All documents"));
    m_late = new QCheckBox(tr("Late only"));
    m_late->setObjectName(u"planLateCheck"_s);
    m_axisButton = new QToolButton;
    m_axisButton->setObjectName(u"planAxisButton"_s);
    m_axisButton->setText(tr("Time axis"));
    m_axisButton->setIcon(QIcon::fromTheme(u"view-calendar-timeline"_s));
    m_axisButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axisButton->setCheckable(true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_whose);
    bar->addWidget(m_late);
    bar->addStretch(1);
    bar->addWidget(m_axisButton);
    auto* rules = new QHBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(m_rules);
    rules->addWidget(m_line, 1);
    auto* both = new QVBoxLayout;
    both->setSpacing(8);
    both->addLayout(rules);
    both->addLayout(bar);
    return both;
}

QLayout* MeetingPlan::makeButtons()
{
    m_add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Plan a document…"));
    m_add->setObjectName(u"addPlannedButton"_s);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit…"));
    m_edit->setObjectName(u"editPlannedButton"_s);
    m_submitted = new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Submitted"));
    m_submitted->setObjectName(u"markSubmittedButton"_s);
    m_submitted->setToolTip(tr("Record that the chosen document is submitted today"));
    m_more = new QToolButton;
    m_more->setObjectName(u"planMenuButton"_s);
    m_more->setText(tr("More"));
    m_more->setIcon(QIcon::fromTheme(u"application-menu"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(makeMenu());
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_add, m_edit, m_submitted, m_more})
        bar->addWidget(each);
    bar->addStretch(1);
    return bar;
}

QMenu* MeetingPlan::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& name, const QString& icon, const QString& text, auto slot) {
        QAction* action = menu->addAction(QIcon::fromTheme(icon), text, this, slot);
        action->setObjectName(name);
        m_writeActions.append(action);
        return action;
    };
    m_rowActions.append(add(u"planStepsAction"_s, u"view-calendar-day"_s, tr("Days of its steps…"), [this] {
        if (const PlanRow* row = chosen())
            openPlanStepForm(m_desk, *row, window());
    }));
    m_rowActions.append(add(u"planStateAction"_s, u"flag"_s, tr("Set its state…"), [this] {
        if (const PlanRow* row = chosen())
            openPlanStateForm(m_desk, *row, window());
    }));
    m_rowActions.append(
        add(u"removePlannedAction"_s, u"edit-delete"_s, tr("Take it out of the plan"), [this] { removeChosen(); }));
    m_view->addActions(m_rowActions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_axis->addActions(m_rowActions);
    m_axis->setContextMenuPolicy(Qt::ActionsContextMenu);
    menu->addSeparator();
    add(u"planHeldAction"_s, u"list-add"_s, tr("Plan what is held"), [this] {
        planHeld();
    })->setToolTip(tr("Put the documents that the library holds for this meeting into its plan"));
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"view-statistics"_s), tr("Load and lateness…"), this,
                    [this] { (new LoadDialog(m_desk, m_meeting.meeting, window()))->open(); })
        ->setObjectName(u"planLoadAction"_s);
    menu->addAction(QIcon::fromTheme(u"configure"_s), tr("Rules of deadlines…"), this,
                    [this] { (new RuleSetDialog(m_desk, m_plan.rules.id, window()))->open(); })
        ->setObjectName(u"ruleSetsAction"_s);
    return menu;
}

void MeetingPlan::connectAll()
{
    connect(m_whose, &QComboBox::currentIndexChanged, this, &MeetingPlan::showPlan);
    connect(m_late, &QCheckBox::toggled, this, &MeetingPlan::showPlan);
    connect(m_axisButton, &QToolButton::toggled, this, &MeetingPlan::showPlan);
    connect(m_rules, &QComboBox::activated, this, &MeetingPlan::useRules);
    connect(m_add, &QPushButton::clicked, this, &MeetingPlan::add);
    connect(m_edit, &QPushButton::clicked, this, &MeetingPlan::edit);
    connect(m_submitted, &QPushButton::clicked, this, &MeetingPlan::markSubmitted);
    connect(m_view, &QAbstractItemView::activated, this, &MeetingPlan::edit);
    connect(m_view, &ListView::currentRowChanged, this, &MeetingPlan::setCurrentRow);
    connect(m_axis, &PlanAxis::activated, this, &MeetingPlan::edit);
    connect(m_axis, &PlanAxis::currentRowChanged, this, &MeetingPlan::setCurrentRow);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (isNarrowing())
            dropFilter();
        else
            planHeld();
    });
}

bool MeetingPlan::isWritable() const
{
    return !m_desk->workspace->state().readOnly;
}

bool MeetingPlan::isNarrowing() const
{
    return m_late->isChecked() || m_whose->currentIndex() > 0;
}

void MeetingPlan::dropFilter()
{
    m_late->setChecked(false);
    m_whose->setCurrentIndex(0);
}

void MeetingPlan::setMeeting(const domain::MeetingDetail& meeting)
{
    m_meeting = meeting;
    m_rules->setEnabled(isWritable());
    reload();
}

void MeetingPlan::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_meeting.meeting.id.isNull())
        return;
    workspace::PlanQuery query;
    query.meeting = m_meeting.meeting.id;
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::ruleSets(view); },
        [this](const QList<domain::RuleSet>& ruleSets) { showRules(ruleSets); }, m_cancel);
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::planOf(view, query); },
        [this](const workspace::Plan& plan) {
            m_plan = plan;
            fillWhose();
            showPlan();
        },
        m_cancel);
}

void MeetingPlan::showRules(const QList<domain::RuleSet>& ruleSets)
{
    m_rules->clear();
    for (const domain::RuleSet& rules : ruleSets)
        m_rules->addItem(rules.name, rules.id.value);
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(m_meeting.ruleSet.value)));
}

/// Officers and units that write a document of this plan.
void MeetingPlan::fillWhose()
{
    QMap<QString, QStringList> officers; // by what is read, in its order
    QMap<QString, QStringList> units;
    for (const PlanRow& row : std::as_const(m_plan.rows)) {
        if (!row.document.officer.isEmpty())
            officers.insert(tr("Officer: %1").arg(row.document.officer), {officerField, row.document.officer});
        if (!row.document.unit.isEmpty())
            units.insert(tr("Unit: %1").arg(row.document.unit), {unitField, row.document.unit});
    }
    Choices choices;
    for (const auto& from : {officers, units}) {
        for (auto each = from.begin(); each != from.end(); ++each)
            choices.append({each.key(), each.value()});
    }
    refill(m_whose, choices);
    m_whose->setVisible(!choices.isEmpty());
}

void MeetingPlan::showPlan()
{
    const PlanRow* before = chosen();
    const domain::PlannedDocumentId kept = !m_wanted.isNull() ? m_wanted
                                           : before           ? before->document.id
                                                              : domain::PlannedDocumentId();
    workspace::Plan shown = m_plan;
    const QStringList whose = m_whose->currentData().toStringList();
    shown.rows.removeIf([&](const PlanRow& row) { return (m_late->isChecked() && !row.late) || !isOf(row, whose); });
    int current = 0;
    for (int row = 0; row < int(shown.rows.size()); ++row) {
        if (shown.rows[row].document.id != kept)
            continue;
        current = row;
        m_wanted = {};
    }
    m_model->setPlan(shown, QDate::currentDate());
    m_axis->setPlan(shown, QDate::currentDate());
    setCurrentRow(current);
    QStringList words{tr("%n document(s)", nullptr, int(shown.rows.size()))};
    if (shown.sixWeekLine.isValid())
        words.append(tr("documents before the session are issued by %1").arg(dayText(shown.sixWeekLine)));
    m_line->setText(words.join(u" · "_s));
    showEmpty();
    m_stack->setCurrentIndex(shown.rows.isEmpty() ? Empty : m_axisButton->isChecked() ? Axis : List);
    updateButtons();
}

void MeetingPlan::showEmpty()
{
    if (isNarrowing() && m_late->isChecked())
        m_empty->setNotice(tr("Nothing is late"), tr("Every step whose day is over is done."),
                           tr("Show the whole plan"));
    else if (isNarrowing())
        m_empty->setNotice(tr("No document fits"), tr("Nobody plans a document in this way."),
                           tr("Show the whole plan"));
    else
        m_empty->setNotice(tr("Nothing is planned yet"),
                           tr("The plan tells by when each document is submitted and issued, counted back from the "
                              "opening. It can begin with the documents that the library holds."),
                           isWritable() ? tr("Plan what is held") : QString());
}

void MeetingPlan::choose(domain::PlannedDocumentId document)
{
    m_wanted = document;
    dropFilter();
    showPlan();
}

void MeetingPlan::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model->index(row, 0));
    if (m_axis->currentRow() != row)
        m_axis->setCurrentRow(row);
    updateButtons();
}

void MeetingPlan::updateButtons()
{
    const bool writable = isWritable();
    const PlanRow* row = chosen();
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && row);
    m_submitted->setEnabled(writable && row);
    for (QAction* action : std::as_const(m_writeActions))
        action->setEnabled(writable);
    for (QAction* action : std::as_const(m_rowActions))
        action->setEnabled(writable && row);
}

const PlanRow* MeetingPlan::chosen() const
{
    return m_model->rowAt(m_view->currentIndex().row());
}

void MeetingPlan::useRules(int index)
{
    const domain::RuleSetId rules{m_rules->itemData(index).toLongLong()};
    if (rules == m_meeting.ruleSet)
        return;
    m_desk->change(
        this,
        [meeting = m_meeting.meeting.id, rules](workspace::Library& library) {
            return workspace::useRuleSet(library, meeting, rules);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The deadlines follow other rules now.")); });
}

void MeetingPlan::add()
{
    openPlannedDocumentForm(m_desk, m_meeting, {}, window());
}

void MeetingPlan::edit()
{
    const PlanRow* row = chosen();
    if (row && isWritable())
        openPlannedDocumentForm(m_desk, m_meeting, row->document, window());
}

void MeetingPlan::planHeld()
{
    m_desk->change(
        this,
        [meeting = m_meeting.meeting.id](workspace::Library& library) {
            return workspace::planHeldDocuments(library, meeting);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The documents that are held are in the plan.")); });
}

void MeetingPlan::markSubmitted()
{
    const PlanRow* row = chosen();
    if (!row)
        return;
    m_desk->change(
        this,
        [document = row->document.id](workspace::Library& library) {
            return workspace::setStepDone(library, document, domain::PlanStep::Submit, QDate::currentDate());
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The document is submitted.")); });
}

void MeetingPlan::removeChosen()
{
    const PlanRow* row = chosen();
    if (!row)
        return;
    m_desk->change(
        this,
        [document = row->document.id](workspace::Library& library) {
            return workspace::removePlannedDocument(library, document);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The document is out of the plan.")); });
}

} // namespace rapporteur::gui
