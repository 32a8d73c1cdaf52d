// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_decisions.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/kept_splitter.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

enum Shown { List, Empty };

/// A head with a count, and under it the list or why there is none.
QWidget* section(const QString& title, QLabel* count, QStackedWidget* stack)
{
    auto* whole = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = textLabel(TextSize::Section, title);
    name->setWordWrap(false);
    count->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(count);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(stack, 1);
    return whole;
}

} // namespace

MeetingDecisions::MeetingDecisions(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_adopted(new DecisionListModel(desk->workspace, this))
    , m_adoptedView(new ListView(u"meetingDecisionsView"_s, tr("Decisions of the meeting")))
    , m_adoptedCount(textLabel(TextSize::Secondary))
    , m_adoptedStack(new QStackedWidget)
    , m_owed(new MandateListModel(desk->workspace, this))
    , m_owedView(new ListView(u"meetingMandatesView"_s, tr("Mandates owed to the meeting")))
    , m_owedCount(textLabel(TextSize::Secondary))
    , m_owedStack(new QStackedWidget)
{
    setObjectName(u"meetingDecisions"_s);
    setAccessibleName(tr("Decisions of the meeting, and what is owed to it"));
    auto* splitter = new KeptSplitter(u"meetingDecisionsSplitter"_s, 1, Qt::Vertical);
    splitter->addWidget(makeAdopted());
    splitter->addWidget(makeOwed());
    splitter->place();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(splitter);
    connectLists();
}

QWidget* MeetingDecisions::makeAdopted()
{
    m_adoptedView->setModel(m_adopted);
    m_adoptedView->setColumns({10, 40, 8, 12, 12, 24, 12, 10},
                              {DecisionListModel::Meeting, DecisionListModel::Body, DecisionListModel::State,
                               DecisionListModel::Languages});
    m_adoptedView->setStretchColumn(DecisionListModel::Title);
    auto* empty = new EmptyNotice;
    empty->setObjectName(u"noMeetingDecisionsNotice"_s);
    empty->setNotice(tr("No decision of this meeting is in the register"),
                     tr("Decisions come with the reports and compilations that hold their texts, or are added under "
                        "Decisions."),
                     tr("Go to the decisions"));
    connect(empty, &EmptyNotice::buttonPressed, this, [this] { Q_EMIT m_desk->sectionWanted(Section::Decisions); });
    m_adoptedStack->addWidget(m_adoptedView);
    m_adoptedStack->addWidget(empty);
    return section(tr("Decided here"), m_adoptedCount, m_adoptedStack);
}

QWidget* MeetingDecisions::makeOwed()
{
    m_owedView->setModel(m_owed);
    m_owedView->setColumns(
        {10, 10, 40, 22, 20, 16, 12, 10, 14, 14},
        {MandateListModel::AsAt, MandateListModel::Evidence, MandateListModel::Officer, MandateListModel::Category});
    m_owedView->setStretchColumn(MandateListModel::Text);
    auto* empty = new EmptyNotice;
    empty->setObjectName(u"noMeetingMandatesNotice"_s);
    empty->setNotice(tr("Nothing is owed to this meeting"),
                     tr("What decisions ask for by this meeting stands here. The due time of a mandate is set on the "
                        "page of its decision."));
    m_owedStack->addWidget(m_owedView);
    m_owedStack->addWidget(empty);
    return section(tr("Owed to this meeting"), m_owedCount, m_owedStack);
}

void MeetingDecisions::connectLists()
{
    connect(m_adopted, &DecisionListModel::failed, m_desk, &Desk::failed);
    connect(m_adopted, &DecisionListModel::loaded, this, [this] {
        m_adoptedCount->setText(tr("%n decision(s)", nullptr, m_adopted->rowCount()));
        m_adoptedStack->setCurrentIndex(m_adopted->rowCount() == 0 ? Empty : List);
    });
    connect(m_adoptedView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT m_desk->decisionWanted(m_adopted->idAt(index.row()), {}); });
    connect(m_owed, &MandateListModel::failed, m_desk, &Desk::failed);
    connect(m_owed, &MandateListModel::loaded, this, [this] {
        m_owedCount->setText(tr("%n mandate(s)", nullptr, m_owed->rowCount()));
        m_owedStack->setCurrentIndex(m_owed->rowCount() == 0 ? Empty : List);
    });
    connect(m_owedView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const store::MandateRow* row = m_owed->rowAt(index.row()))
            Q_EMIT m_desk->decisionWanted(row->decision, row->path);
    });
}

void MeetingDecisions::setMeeting(domain::MeetingId meeting)
{
    if (meeting == m_meeting || meeting.isNull())
        return; // the lists follow changes themselves
    m_meeting = meeting;
    workspace::DecisionQuery decided;
    decided.filter.meetings = {meeting};
    decided.titleLanguages = titleLanguages();
    m_adopted->setQuery(decided);
    workspace::MandateQuery owed;
    owed.filter.owedTo = meeting;
    owed.languages = titleLanguages();
    m_owed->setQuery(owed);
}

} // namespace rapporteur::gui
