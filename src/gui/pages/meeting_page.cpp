// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_page.h"

#include "gui/desk.h"
#include "gui/dialogs/meeting_dialog.h"
#include "gui/models/meeting_list_model.h"
#include "gui/names.h"
#include "gui/throttle.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingId;

namespace {

constexpr int reloadDelay = 200; // milliseconds

enum GridFilter { AllDocuments = -1, LateDocuments = -2 }; // from 0 on: a language that is missing

/// "1 – 5 November 2021, online (tentative)".
QString partText(const domain::MeetingPart& part)
{
    QString days = daysText(part.segment.start, part.segment.end);
    if (days.isEmpty())
        days = part.window.said.isEmpty() ? MeetingPage::tr("no day known") : part.window.said;
    const QString place = domain::preferred(part.segment.places, titleLanguages());
    QStringList words{days};
    if (!place.isEmpty())
        words.append(place);
    const QString mode = workspace::meetingModeName(part.segment.mode);
    if (part.segment.mode != domain::MeetingMode::Unknown && mode.compare(place, Qt::CaseInsensitive) != 0)
        words.append(mode);
    if (part.segment.tentative)
        words.append(MeetingPage::tr("tentative"));
    return words.join(u" · "_s);
}

} // namespace

MeetingPage::MeetingPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_grid(new MeetingGridModel(this))
    , m_plan(new PlanModel(this))
    , m_reloadSoon(new Throttle(
          reloadDelay, [this] { reload(); }, this))
{
    setObjectName(u"meetingPage"_s);
    auto* none = new EmptyNotice;
    none->setNotice(tr("No meeting chosen"), tr("Choose one in the list to see its documents and its plan."));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    m_tabs->setObjectName(u"meetingTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the meeting's page"));
    m_tabs->addTab(makeDocuments(), tr("Documents"));
    m_tabs->addTab(makePlan(), tr("Plan"));
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(none);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectAll();
}

QWidget* MeetingPage::makeHead()
{
    auto* head = new QWidget;
    m_code = textLabel(TextSize::Section);
    m_code->setObjectName(u"meetingCodeLabel"_s);
    m_title = textLabel(TextSize::Head);
    m_title->setObjectName(u"meetingTitleLabel"_s);
    m_facts = textLabel(TextSize::Secondary);
    m_parts = textLabel(TextSize::Body);
    m_parts->setObjectName(u"meetingPartsLabel"_s);
    m_remarks = textLabel(TextSize::Secondary);
    m_remarks->setObjectName(u"meetingRemarksLabel"_s);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit…"));
    m_edit->setObjectName(u"editMeetingButton"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_code, 1);
    first->addWidget(m_edit);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_parts);
    layout->addWidget(m_remarks);
    return head;
}

QWidget* MeetingPage::makeDocuments()
{
    auto* tab = new QWidget;
    m_gridFilter = new QComboBox;
    m_gridFilter->setObjectName(u"gridFilterCombo"_s);
    m_gridFilter->setAccessibleName(tr("Which documents"));
    m_gridFilter->addItem(tr("All documents"), AllDocuments);
    m_gridFilter->addItem(tr("Late"), LateDocuments);
    for (size_t i = 0; i < domain::officialLanguages.size(); ++i)
        m_gridFilter->addItem(tr("Missing: %1", "a language").arg(nameOf(domain::officialLanguages[i])), int(i));
    m_gridCount = textLabel(TextSize::Secondary);
    m_gridCount->setWordWrap(false);
    m_gridView = new ListView(u"meetingGridView"_s, tr("Documents of the meeting and their languages"));
    m_gridView->setModel(m_grid);
    m_gridView->setColumns({21, 30, 8, 5, 5, 5, 5, 5, 5}, {MeetingGridModel::Item});
    m_gridView->setStretchColumn(MeetingGridModel::Title);
    m_gridEmpty = new EmptyNotice;
    m_gridStack = new QStackedWidget;
    m_gridStack->addWidget(m_gridView);
    m_gridStack->addWidget(m_gridEmpty);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_gridFilter);
    bar->addWidget(m_gridCount, 1);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(4);
    for (const auto state :
         {workspace::CellState::Held, workspace::CellState::Expected, workspace::CellState::Late}) {
        auto* icon = new QLabel;
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        icon->setPixmap(iconOf(state).pixmap(size, size));
        legend->addWidget(icon);
        auto* name = textLabel(TextSize::Secondary, workspace::cellStateName(state));
        name->setWordWrap(false);
        legend->addWidget(name);
        legend->addSpacing(8);
    }
    legend->addStretch(1);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_gridStack, 1);
    layout->addLayout(legend);
    return tab;
}

QWidget* MeetingPage::makePlan()
{
    auto* tab = new QWidget;
    m_rules = new QComboBox;
    m_rules->setObjectName(u"ruleSetCombo"_s);
    m_rules->setAccessibleName(tr("Rules of the deadlines"));
    m_late = new QCheckBox(tr("Late only"));
    m_late->setObjectName(u"planLateCheck"_s);
    m_planLine = textLabel(TextSize::Secondary);
    m_planLine->setObjectName(u"planLineLabel"_s);
    m_planHeld = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Plan what is held"));
    m_planHeld->setObjectName(u"planHeldButton"_s);
    m_planHeld->setToolTip(tr("Put the documents that the library holds for this meeting into its plan"));
    m_submitted = new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Submitted"));
    m_submitted->setObjectName(u"markSubmittedButton"_s);
    m_submitted->setToolTip(tr("Record that the chosen document is submitted today"));
    m_planView = new ListView(u"planView"_s, tr("Planned documents"));
    m_planView->setModel(m_plan);
    m_planView->setColumns({36, 16, 20, 20, 14, 8, 16, 14}, {PlanModel::Unit, PlanModel::Officer});
    m_planView->setStretchColumn(PlanModel::Document);
    m_planEmpty = new EmptyNotice;
    m_planStack = new QStackedWidget;
    m_planStack->addWidget(m_planView);
    m_planStack->addWidget(m_planEmpty);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_rules);
    bar->addWidget(m_late);
    bar->addStretch(1);
    bar->addWidget(m_submitted);
    bar->addWidget(m_planHeld);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_planLine);
    layout->addWidget(m_planStack, 1);
    return tab;
}

void MeetingPage::connectAll()
{
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, m_reloadSoon, &Throttle::kick);
    connect(m_edit, &QPushButton::clicked, this, &MeetingPage::edit);
    connect(m_gridFilter, &QComboBox::currentIndexChanged, this, &MeetingPage::reloadGrid);
    connect(m_gridView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openDocument(index.row()); });
    connect(m_gridEmpty, &EmptyNotice::buttonPressed, this, [this] { m_gridFilter->setCurrentIndex(0); });
    connect(m_late, &QCheckBox::toggled, this, &MeetingPage::reloadPlan);
    connect(m_planHeld, &QPushButton::clicked, this, &MeetingPage::planHeld);
    connect(m_planEmpty, &EmptyNotice::buttonPressed, this, [this] {
        if (m_late->isChecked())
            m_late->setChecked(false);
        else
            planHeld();
    });
    connect(m_submitted, &QPushButton::clicked, this, &MeetingPage::markSubmitted);
    connect(m_rules, &QComboBox::activated, this, [this](int index) {
        const domain::RuleSetId rules{m_rules->itemData(index).toLongLong()};
        if (rules == m_detail.ruleSet)
            return;
        m_desk->change(
            this,
            [meeting = m_meeting, rules](workspace::Library& library) {
                return workspace::useRuleSet(library, meeting, rules);
            },
            [this] { Q_EMIT m_desk->undoableDone(tr("The deadlines follow other rules now.")); });
    });
}

void MeetingPage::setMeeting(MeetingId meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    reload();
}

void MeetingPage::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_meeting.isNull()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_desk->workspace->ask(
        this,
        [id = m_meeting](workspace::View& view) -> Result<Facts> {
            const auto detail = workspace::meetingDetail(view, id);
            if (!detail)
                return Failure(detail.error());
            Facts facts{*detail, {}, {}, {}};
            for (const domain::MeetingRemark& remark : domain::checkMeeting(*detail))
                facts.remarks.append(workspace::meetingRemarkText(remark, *detail));
            const auto related = workspace::relatedMeetings(view, id);
            const auto rules = workspace::ruleSets(view);
            if (!related)
                return Failure(related.error());
            if (!rules)
                return Failure(rules.error());
            for (const workspace::RelatedMeeting& each : *related)
                facts.relations.append(workspace::meetingRelationName(each.kind, each.incoming) + u' ' +
                                       meetingName(each.code));
            facts.ruleSets = *rules;
            return facts;
        },
        [this](const Result<Facts>& facts) {
            if (facts) {
                showFacts(*facts);
                // After the facts: of a meeting that is gone nothing more is asked.
                reloadGrid();
                return reloadPlan();
            }
            if (facts.error().code == ErrorCode::NotFound)
                return setMeeting({}); // it was deleted
            if (facts.error().code != ErrorCode::Cancelled)
                Q_EMIT m_desk->failed(facts.error());
        },
        m_cancel);
}

void MeetingPage::showFacts(const Facts& facts)
{
    m_detail = facts.detail;
    const domain::Meeting& meeting = m_detail.meeting;
    m_stack->setCurrentIndex(1);
    m_code->setText(meeting.code);
    const QString title = meetingTitle(meeting.titles);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    QStringList words{workspace::meetingStatusName(meeting.status)};
    if (!m_detail.timeZone.isEmpty())
        words.append(m_detail.timeZone);
    words += facts.relations;
    m_facts->setText(words.join(u" · "_s));
    QStringList parts;
    for (const domain::MeetingPart& part : m_detail.parts)
        parts.append(m_detail.parts.size() == 1 ? partText(part)
                                                : tr("Part %1: %2").arg(parts.size() + 1).arg(partText(part)));
    m_parts->setText(parts.join(u'\n'));
    m_parts->setVisible(!parts.isEmpty());
    m_remarks->setText(facts.remarks.join(u'\n'));
    m_remarks->setVisible(!facts.remarks.isEmpty());
    const bool writable = !m_desk->workspace->state().readOnly;
    m_edit->setEnabled(writable);
    m_planHeld->setEnabled(writable);
    m_rules->setEnabled(writable);
    m_rules->clear();
    for (const domain::RuleSet& rules : facts.ruleSets)
        m_rules->addItem(rules.name, rules.id.value);
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(m_detail.ruleSet.value)));
}

void MeetingPage::reloadGrid()
{
    m_gridCancel.cancel();
    m_gridCancel = CancelToken();
    if (m_meeting.isNull())
        return;
    workspace::GridQuery query;
    query.meeting = m_meeting;
    query.titleLanguages = titleLanguages();
    const int filter = m_gridFilter->currentData().toInt();
    query.late = filter == LateDocuments;
    if (filter >= 0)
        query.missing = domain::officialLanguages[size_t(filter)];
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::documentGrid(view, query); },
        [this](const workspace::Grid& grid) { showGrid(grid); }, m_gridCancel);
}

void MeetingPage::showGrid(const workspace::Grid& grid)
{
    m_grid->setGrid(grid);
    QStringList counts{tr("%n document(s)", nullptr, int(grid.rows.size()))};
    for (size_t i = 0; i < grid.held.size(); ++i) {
        if (grid.held[i] > 0)
            counts.append(domain::code(domain::officialLanguages[i]).toUpper() + u' ' +
                          QLocale().toString(grid.held[i]));
    }
    m_gridCount->setText(counts.join(u" · "_s));
    if (m_gridFilter->currentIndex() > 0)
        m_gridEmpty->setNotice(tr("No document fits"), tr("Nothing is late or missing in this way."),
                               tr("Show all documents"));
    else
        m_gridEmpty->setNotice(tr("No documents yet"),
                               tr("Documents stand here once their pages name this meeting, or once they are "
                                  "planned for it."));
    m_gridStack->setCurrentIndex(grid.rows.isEmpty() ? 1 : 0);
}

void MeetingPage::reloadPlan()
{
    m_planCancel.cancel();
    m_planCancel = CancelToken();
    if (m_meeting.isNull())
        return;
    workspace::PlanQuery query;
    query.meeting = m_meeting;
    query.late = m_late->isChecked();
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::planOf(view, query); },
        [this](const workspace::Plan& plan) { showPlan(plan); }, m_planCancel);
}

void MeetingPage::showPlan(const workspace::Plan& plan)
{
    m_plan->setPlan(plan, QDate::currentDate());
    QStringList words{tr("%n document(s)", nullptr, int(plan.rows.size()))};
    if (plan.sixWeekLine.isValid())
        words.append(tr("documents before the session are issued by %1").arg(dayText(plan.sixWeekLine)));
    m_planLine->setText(words.join(u" · "_s));
    if (m_late->isChecked())
        m_planEmpty->setNotice(tr("Nothing is late"), tr("Every step whose day is over is done."),
                               tr("Show the whole plan"));
    else
        m_planEmpty->setNotice(tr("Nothing is planned yet"),
                               tr("The plan tells by when each document is submitted and issued, counted back from "
                                  "the opening. It can begin with the documents that the library holds."),
                               m_planHeld->isEnabled() ? tr("Plan what is held") : QString());
    m_planStack->setCurrentIndex(plan.rows.isEmpty() ? 1 : 0);
    m_submitted->setEnabled(!plan.rows.isEmpty() && !m_desk->workspace->state().readOnly);
}

void MeetingPage::edit()
{
    (new MeetingDialog(m_desk, m_detail, window()))->open();
}

void MeetingPage::planHeld()
{
    m_desk->change(
        this,
        [meeting = m_meeting](workspace::Library& library) { return workspace::planHeldDocuments(library, meeting); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The documents that are held are in the plan.")); });
}

void MeetingPage::markSubmitted()
{
    const workspace::PlanRow* row = m_plan->rowAt(m_planView->currentIndex().row());
    if (!row)
        return;
    m_desk->change(
        this,
        [document = row->document.id](workspace::Library& library) {
            return workspace::setStepDone(library, document, domain::PlanStep::Submit, QDate::currentDate());
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The document is submitted.")); });
}

void MeetingPage::openDocument(int row)
{
    const workspace::GridRow* chosen = m_grid->rowAt(row);
    if (chosen && !chosen->document.isNull())
        Q_EMIT m_desk->documentWanted(chosen->document);
}

} // namespace rapporteur::gui
