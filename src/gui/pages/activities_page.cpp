// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/activities_page.h"

#include "gui/desk.h"
#include "gui/dialogs/activity_dialog.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "gui/widgets/time_axis.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Activity;
using domain::ActivityId;

namespace {
enum Shown { List, Axis, Empty };
constexpr int mostBars = 2'000; // an axis with more rows is not read any more; the filter narrows it
} // namespace

ActivitiesPage::ActivitiesPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ActivityListModel(desk->workspace, this))
    , m_stack(new QStackedWidget)
    , m_axis(new TimeAxis(u"activitiesAxis"_s, tr("Activities on an axis of time")))
    , m_empty(new EmptyNotice)
{
    setObjectName(u"activitiesPage"_s);
    setAccessibleName(tr("Activities"));
    m_view = new ListView(u"activitiesView"_s, tr("Activities"));
    m_view->setModel(m_model);
    m_view->setColumns({22, 44, 14, 18, 24, 20, 26, 12}, {ActivityListModel::State, ActivityListModel::Donors});
    m_view->setStretchColumn(ActivityListModel::Title);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_axis);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    connect(m_model, &ActivityListModel::loaded, this, &ActivitiesPage::onLoaded);
    connect(m_model, &ActivityListModel::failed, m_desk, &Desk::failed);
    connect(m_view, &QAbstractItemView::activated, this, [this] { edit(chosen()); });
    connect(m_axis, &TimeAxis::activated, this, [this](qint64 record) { edit(ActivityId{record}); });
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (m_filter->text().trimmed().isEmpty() && m_kind->currentIndex() == 0)
            return add();
        m_filter->clear();
        m_kind->setCurrentIndex(0);
    });
    applyFilter();
}

QWidget* ActivitiesPage::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"activityFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by words, places, partners, donors"));
    m_filter->setAccessibleName(tr("Filter by words, places, partners, donors"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(500);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"activityFilterCombo"_s);
    m_kind->setAccessibleName(tr("Kind of activity"));
    m_kind->addItem(tr("All kinds"));
    for (const domain::ActivityKind kind : domain::activityKinds())
        m_kind->addItem(workspace::activityKindName(kind), int(kind));
    m_axisButton = new QToolButton;
    m_axisButton->setObjectName(u"activityAxisButton"_s);
    m_axisButton->setText(tr("Time axis"));
    m_axisButton->setIcon(QIcon::fromTheme(u"view-calendar-timeline"_s));
    m_axisButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axisButton->setCheckable(true);
    m_count = textLabel(TextSize::Secondary);
    m_count->setWordWrap(false);
    m_remove = new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"));
    m_remove->setObjectName(u"deleteActivityButton"_s);
    m_add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add activity…"));
    m_add->setObjectName(u"addActivityButton"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_axisButton);
    layout->addWidget(m_count);
    layout->addWidget(m_remove);
    layout->addWidget(m_add);
    connect(m_filter, &QLineEdit::textChanged, this, &ActivitiesPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivitiesPage::applyFilter);
    connect(m_axisButton, &QToolButton::toggled, this, &ActivitiesPage::showAxis);
    connect(m_add, &QPushButton::clicked, this, &ActivitiesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ActivitiesPage::remove);
    return bar;
}

void ActivitiesPage::applyFilter()
{
    workspace::ActivityQuery query;
    query.filter.text = m_filter->text().trimmed();
    if (m_kind->currentIndex() > 0)
        query.filter.kinds = {domain::ActivityKind(m_kind->currentData().toInt())};
    m_model->setQuery(query);
}

void ActivitiesPage::onLoaded()
{
    m_count->setText(tr("%n activity(s)", nullptr, m_model->rowCount()));
    if (m_filter->text().trimmed().isEmpty() && m_kind->currentIndex() == 0)
        m_empty->setNotice(
            tr("No activities yet"),
            tr("Workshops, missions, publications and services that are noted here become the evidence "
               "of what was done, and the raw material of a report."),
            tr("Add activity…"));
    else
        m_empty->setNotice(tr("No activity fits the filter"), tr("Fewer conditions may find it."),
                           tr("Drop the filter"));
    showAxis(m_axisButton->isChecked());
}

void ActivitiesPage::showAxis(bool shown)
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? Empty : shown ? Axis : List);
    m_remove->setEnabled(m_model->rowCount() > 0 && !m_desk->workspace->state().readOnly);
    if (shown)
        fillAxis();
}

void ActivitiesPage::fillAxis()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    workspace::ActivityQuery query = m_model->query();
    query.order = store::ActivityOrder::Earliest;
    query.limit = mostBars;
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::listActivities(view, query); },
        [this](const workspace::ActivityList& list) {
            QList<AxisBar> bars;
            for (const Activity& activity : list.activities) {
                const QString title = titleOf(activity);
                bars.append({activity.id.value, title, activity.dates.start, activity.dates.end,
                             activity.state != domain::ActivityState::Done ||
                                 activity.dates.precision != domain::DatePrecision::Day,
                             tr("%1: %2 (%3)", "dates, title, state of an activity")
                                 .arg(workspace::dateRangeName(activity.dates), title,
                                      workspace::activityStateName(activity.state))});
            }
            m_axis->setBars(bars);
        },
        m_cancel);
}

ActivityId ActivitiesPage::chosen() const
{
    return m_stack->currentIndex() == Axis ? ActivityId{m_axis->current()}
                                           : m_model->idAt(m_view->currentIndex().row());
}

void ActivitiesPage::add()
{
    (new ActivityDialog(m_desk, {}, window()))->open();
}

void ActivitiesPage::edit(ActivityId activity)
{
    if (activity.isNull())
        return;
    m_desk->ask(
        this, [activity](workspace::View& view) { return workspace::activity(view, activity); },
        [this](const Activity& whole) { (new ActivityDialog(m_desk, whole, window()))->open(); });
}

void ActivitiesPage::remove()
{
    if (chosen().isNull())
        return;
    m_desk->change(
        this,
        [activity = chosen()](workspace::Library& library) { return workspace::removeActivity(library, activity); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The activity was deleted.")); });
}

void ActivitiesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace rapporteur::gui
