// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_participation.h"

#include "gui/desk.h"
#include "gui/dialogs/participation_forms.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::ObserverState;
using domain::ParticipationId;
using workspace::ParticipationRow;

namespace {

enum Column {
    Name,
    Kind,
    Region,
    PartySince,
    Vote,
    Invited,
    Registered,
    CredentialsColumn,
    Observer,
    Persons,
    Columns
};
enum Role { RowRole = Qt::UserRole + 10, PersonRole };
constexpr int widths[Columns] = {30, 20, 18, 14, 9, 14, 14, 24, 20, 9};

QToolButton* menuButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

/// "accepted (3 November 2021)".
QString dated(const QString& state, QDate day)
{
    return day.isValid() ? MeetingParticipation::tr("%1 (%2)", "state and day").arg(state, dayText(day)) : state;
}

/// "yes" for a State; the votes of an organization, whose condition stands above the list.
QString voteText(const ParticipationRow& row)
{
    if (!row.mayVote)
        return {};
    const bool counted = row.organisation.kind == domain::OrganisationKind::RegionalIntegration && row.right.votes;
    return counted ? MeetingParticipation::tr("%n vote(s)", nullptr, *row.right.votes)
                   : MeetingParticipation::tr("yes");
}

} // namespace

MeetingParticipation::MeetingParticipation(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new QTreeWidget)
    , m_counts(new QTreeWidget)
    , m_empty(new EmptyNotice)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"meetingParticipation"_s);
    m_view->setObjectName(u"participationView"_s);
    m_view->setAccessibleName(tr("States and organizations with their persons"));
    m_view->setHeaderLabels({tr("Name"), tr("Kind"), tr("Region"), tr("Party since"), tr("Vote"), tr("Invited"),
                             tr("Registered"), tr("Credentials"), tr("Observer"), tr("Persons")});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setItemDelegate(new ListDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < Columns; ++column)
        m_view->setColumnWidth(column, character * widths[column]);
    for (const int column : {Kind, Region, Invited})
        m_view->setColumnHidden(column, true);
    prepareCounts();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_counts);
    makeMenus();
    makeMenu();
    connect(m_filter, &QLineEdit::textChanged, this, &MeetingParticipation::reload);
    connect(m_parties, &QCheckBox::toggled, this, &MeetingParticipation::reload);
    connect(m_view, &QTreeWidget::itemSelectionChanged, this, &MeetingParticipation::updateActions);
    connect(m_view, &QTreeWidget::itemActivated, this, &MeetingParticipation::openCurrent);
    connect(m_add, &QPushButton::clicked, this,
            [this] { openParticipationForm(m_desk, m_meeting, nullptr, window()); });
    connect(m_edit, &QPushButton::clicked, this, &MeetingParticipation::openCurrent);
    connect(m_empty, &EmptyNotice::buttonPressed, this,
            [this] { openParticipationImport(m_desk, m_meeting, window()); });
}

QWidget* MeetingParticipation::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"participationFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setAccessibleName(tr("Filter by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_parties = new QCheckBox(tr("All Parties"));
    m_parties->setObjectName(u"allPartiesCheck"_s);
    m_parties->setToolTip(tr("Show Parties that are not in the list of this meeting too"));
    m_parties->setChecked(true);
    m_add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add…"));
    m_add->setObjectName(u"addParticipationButton"_s);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit…"));
    m_edit->setObjectName(u"editParticipationButton"_s);
    m_invite = menuButton(u"inviteButton"_s, u"mail-send"_s, tr("Invite"));
    m_state = menuButton(u"participationStateButton"_s, u"view-task"_s, tr("Record"));
    m_more = menuButton(u"participationMenuButton"_s, u"application-menu"_s, tr("More"));
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_filter, 1);
    first->addWidget(m_parties);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addStretch(1);
    for (QWidget* each :
         {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_invite),
          static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_more)})
        second->addWidget(each);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(makeVoting());
    return bar;
}

void MeetingParticipation::showMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    reload();
}

void MeetingParticipation::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_meeting.isNull())
        return;
    // The whole list: counts are of all, whatever the filter shows.
    workspace::ParticipationQuery query;
    query.meeting = m_meeting;
    query.language = Settings::contentLanguage();
    query.parties = true;
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::participationOf(view, query); },
        [this](const workspace::ParticipationList& list) { showList(list); }, m_cancel);
}

void MeetingParticipation::fillRow(QTreeWidgetItem* item, const ParticipationRow& row)
{
    const domain::Participation& at = row.participation;
    item->setText(Name, row.name);
    item->setText(Kind, workspace::organisationKindName(row.organisation.kind));
    item->setText(Region, row.organisation.region == domain::Region::None
                              ? QString()
                              : workspace::regionName(row.organisation.region));
    item->setText(PartySince, dayText(row.partySince));
    item->setText(Vote, voteText(row));
    item->setToolTip(Vote, plainToolTip(workspace::votingText(row)));
    item->setText(Invited, dayText(at.invitedOn));
    item->setText(Registered, dayText(at.registeredOn));
    if (at.credentials != Credentials::None)
        item->setText(CredentialsColumn, dated(workspace::credentialsName(at.credentials), at.credentialsOn));
    if (at.observer != ObserverState::None)
        item->setText(Observer, dated(workspace::observerStateName(at.observer), at.observerOn));
    if (!row.participants.isEmpty())
        item->setText(Persons, QLocale().toString(row.participants.size()));
    QStringList remarks;
    for (const domain::ParticipationRemarkKind remark : row.remarks)
        remarks.append(workspace::participationRemarkText(remark));
    if (!remarks.isEmpty()) {
        item->setIcon(Name, QIcon::fromTheme(u"dialog-warning"_s));
        item->setToolTip(Name, plainToolTip(remarks.join(u'\n')));
    }
    if (at.id.isNull()) {
        for (int column = 0; column < Columns; ++column)
            item->setForeground(column, palette().placeholderText());
    }
    for (const domain::Participant& person : row.participants) {
        auto* child = new QTreeWidgetItem(item);
        child->setText(Name, person.title.isEmpty() ? person.name : person.name + u", "_s + person.title);
        child->setToolTip(Name, plainToolTip(child->text(Name)));
        child->setIcon(Name, QIcon::fromTheme(u"user-identity"_s));
        if (person.travel != domain::Travel::None)
            child->setText(Registered, tr("travel: %1").arg(workspace::travelName(person.travel)));
        child->setData(0, PersonRole, person.id.value);
    }
}

void MeetingParticipation::showList(const workspace::ParticipationList& list)
{
    const domain::OrganisationId before = currentRow() ? currentRow()->organisation.id : domain::OrganisationId();
    m_list = list;
    const QString wanted = m_filter->text().trimmed();
    m_view->clear();
    for (int i = 0; i < m_list.rows.size(); ++i) {
        const ParticipationRow& row = m_list.rows[i];
        if (row.participation.id.isNull() && !m_parties->isChecked())
            continue;
        if (!wanted.isEmpty() && !row.name.contains(wanted, Qt::CaseInsensitive) &&
            row.organisation.code.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        auto* item = new QTreeWidgetItem(m_view);
        item->setData(0, RowRole, i + 1);
        fillRow(item, row);
        if (row.organisation.id == before)
            m_view->setCurrentItem(item);
    }
    if (m_view->currentItem() == nullptr)
        m_view->setCurrentItem(m_view->topLevelItem(0));
    const bool none = m_list.rows.isEmpty();
    m_empty->setNotice(none ? tr("Nobody is in the list yet") : tr("Nobody fits the filter"),
                       none ? tr("Add States and organizations one by one, or import a list with their credentials "
                                 "and persons.")
                            : tr("Fewer letters may find them."),
                       none && !m_desk->workspace->state().readOnly ? tr("Import a list…") : QString());
    m_stack->setCurrentIndex(m_view->topLevelItemCount() == 0 ? 1 : 0);
    showVoting();
    showCounts();
    updateActions();
}

const ParticipationRow* MeetingParticipation::currentRow() const
{
    const QTreeWidgetItem* item = m_view->currentItem();
    while (item != nullptr && item->parent() != nullptr)
        item = item->parent();
    const int index = item != nullptr ? item->data(0, RowRole).toInt() - 1 : -1;
    return index >= 0 && index < m_list.rows.size() ? &m_list.rows[index] : nullptr;
}

const domain::Participant* MeetingParticipation::currentPerson() const
{
    const ParticipationRow* row = currentRow();
    const qint64 id = m_view->currentItem() ? m_view->currentItem()->data(0, PersonRole).toLongLong() : 0;
    for (qsizetype i = 0; row != nullptr && id != 0 && i < row->participants.size(); ++i) {
        if (row->participants[i].id.value == id)
            return &row->participants[i];
    }
    return nullptr;
}

QList<ParticipationId> MeetingParticipation::chosen() const
{
    QList<ParticipationId> ids;
    for (const QTreeWidgetItem* item : m_view->selectedItems()) {
        const int index = item->data(0, RowRole).toInt() - 1;
        if (index >= 0 && index < m_list.rows.size() && !m_list.rows[index].participation.id.isNull())
            ids.append(m_list.rows[index].participation.id);
    }
    return ids;
}

void MeetingParticipation::updateActions()
{
    const bool writable = !m_desk->workspace->state().readOnly;
    for (QAction* action : m_rowActions)
        action->setEnabled(writable && currentRow() != nullptr);
    m_members->setEnabled(writable && currentRow() != nullptr &&
                          currentRow()->organisation.kind == domain::OrganisationKind::RegionalIntegration);
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && currentRow() != nullptr);
    m_invite->setEnabled(writable);
    m_treaty->setEnabled(writable);
    m_state->setEnabled(writable && !chosen().isEmpty());
    m_export->setEnabled(!m_list.rows.isEmpty());
}

void MeetingParticipation::openCurrent()
{
    if (const domain::Participant* person = currentPerson())
        openParticipantForm(m_desk, *person, window());
    else if (const ParticipationRow* row = currentRow())
        openParticipationForm(m_desk, m_meeting, row, window());
}

} // namespace rapporteur::gui
