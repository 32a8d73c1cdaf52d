// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_plan.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
enum Shown { List, Empty };
} // namespace

MeetingPlan::MeetingPlan(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new PlanModel(this))
    , m_view(new ListView(u"planView"_s, tr("Planned documents")))
    , m_rules(new QComboBox)
    , m_late(new QCheckBox(tr("Late only")))
    , m_line(textLabel(TextSize::Secondary))
    , m_planHeld(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Plan what is held")))
    , m_submitted(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Submitted")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyNotice)
{
    setObjectName(u"meetingPlan"_s);
    setAccessibleName(tr("Plan of the meeting"));
    m_rules->setObjectName(u"ruleSetCombo"_s);
    m_rules->setAccessibleName(tr("Rules of the deadlines"));
    m_late->setObjectName(u"planLateCheck"_s);
    m_line->setObjectName(u"planLineLabel"_s);
    m_planHeld->setObjectName(u"planHeldButton"_s);
    m_planHeld->setToolTip(tr("Put the documents that the library holds for this meeting into its plan"));
    m_submitted->setObjectName(u"markSubmittedButton"_s);
    m_submitted->setToolTip(tr("Record that the chosen document is submitted today"));
    m_view->setModel(m_model);
    m_view->setColumns({36, 16, 20, 20, 14, 8, 16, 14}, {PlanModel::Unit, PlanModel::Officer});
    m_view->setStretchColumn(PlanModel::Document);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_rules);
    bar->addWidget(m_late);
    bar->addStretch(1);
    bar->addWidget(m_submitted);
    bar->addWidget(m_planHeld);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_line);
    layout->addWidget(m_stack, 1);
    connect(m_late, &QCheckBox::toggled, this, &MeetingPlan::reload);
    connect(m_planHeld, &QPushButton::clicked, this, &MeetingPlan::planHeld);
    connect(m_submitted, &QPushButton::clicked, this, &MeetingPlan::markSubmitted);
    connect(m_rules, &QComboBox::activated, this, &MeetingPlan::useRules);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (m_late->isChecked())
            m_late->setChecked(false);
        else
            planHeld();
    });
}

bool MeetingPlan::isWritable() const
{
    return !m_desk->workspace->state().readOnly;
}

void MeetingPlan::setMeeting(const domain::MeetingDetail& meeting)
{
    m_meeting = meeting;
    m_planHeld->setEnabled(isWritable());
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
    query.late = m_late->isChecked();
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::ruleSets(view); },
        [this](const QList<domain::RuleSet>& ruleSets) { showRules(ruleSets); }, m_cancel);
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::planOf(view, query); },
        [this](const workspace::Plan& plan) { showPlan(plan); }, m_cancel);
}

void MeetingPlan::showRules(const QList<domain::RuleSet>& ruleSets)
{
    m_rules->clear();
    for (const domain::RuleSet& rules : ruleSets)
        m_rules->addItem(rules.name, rules.id.value);
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(m_meeting.ruleSet.value)));
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

void MeetingPlan::showPlan(const workspace::Plan& plan)
{
    m_model->setPlan(plan, QDate::currentDate());
    QStringList words{tr("%n document(s)", nullptr, int(plan.rows.size()))};
    if (plan.sixWeekLine.isValid())
        words.append(tr("documents before the session are issued by %1").arg(dayText(plan.sixWeekLine)));
    m_line->setText(words.join(u" · "_s));
    if (m_late->isChecked())
        m_empty->setNotice(tr("Nothing is late"), tr("Every step whose day is over is done."),
                           tr("Show the whole plan"));
    else
        m_empty->setNotice(tr("Nothing is planned yet"),
                           tr("The plan tells by when each document is submitted and issued, counted back from the "
                              "opening. It can begin with the documents that the library holds."),
                           isWritable() ? tr("Plan what is held") : QString());
    m_stack->setCurrentIndex(plan.rows.isEmpty() ? Empty : List);
    m_submitted->setEnabled(!plan.rows.isEmpty() && isWritable());
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
    const workspace::PlanRow* row = m_model->rowAt(m_view->currentIndex().row());
    if (!row)
        return;
    m_desk->change(
        this,
        [document = row->document.id](workspace::Library& library) {
            return workspace::setStepDone(library, document, domain::PlanStep::Submit, QDate::currentDate());
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The document is submitted.")); });
}

} // namespace rapporteur::gui
