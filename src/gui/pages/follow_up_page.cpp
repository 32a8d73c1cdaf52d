// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/follow_up_page.h"

#include "gui/deciders.h"
#include "gui/desk.h"
#include "gui/dialogs/matrix_dialog.h"
#include "gui/dialogs/status_dialog.h"
#include "gui/settings.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/decisions.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MandateId;

namespace {

constexpr int choicesDelay = 400; // milliseconds
constexpr int soonDays = 90;
constexpr int latelyDays = 30;
constexpr int firstStatus = 100; // statuses follow the other ways to narrow the list

/// What the filters offer beside what stands in the bar.
struct Offered {
    QList<store::AddresseeUse> addressees;
    QStringList officers;
    Deciders deciders;
};

Result<Offered> offeredBy(workspace::View& view)
{
    const auto addressees = workspace::addresseesInUse(view);
    if (!addressees)
        return Failure(addressees.error());
    const auto officers = workspace::officersInUse(view);
    if (!officers)
        return Failure(officers.error());
    const auto deciders = decidersOf(view);
    if (!deciders)
        return Failure(deciders.error());
    return Offered{*addressees, *officers, *deciders};
}

QDateEdit* makeDayEdit(const QString& name, const QString& accessibleName, QDate day)
{
    auto* edit = new QDateEdit(day);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    return edit;
}

QLabel* makeWord(const QString& text)
{
    auto* label = textLabel(TextSize::Secondary, text);
    label->setWordWrap(false);
    return label;
}

} // namespace

FollowUpPage::FollowUpPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new MandateListModel(desk->workspace, this))
    , m_listStack(new QStackedWidget)
    , m_empty(new EmptyNotice)
{
    setObjectName(u"followUpPage"_s);
    setAccessibleName(tr("Follow-up"));
    m_view = new ListView(u"followUpView"_s, tr("Mandates"));
    m_view->setModel(m_model);
    m_view->setColumns({10, 12, 50, 18, 36, 15, 10, 9, 14, 14},
                       {MandateListModel::Officer, MandateListModel::Category});
    m_view->setStretchColumn(MandateListModel::Text);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeSecondBar());
    layout->addWidget(m_listStack, 1);
    connect(m_model, &MandateListModel::loaded, this, &FollowUpPage::onLoaded);
    connect(m_model, &MandateListModel::failed, m_desk, &Desk::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowUpPage::updateButtons);
    connect(m_view, &QAbstractItemView::activated, this, &FollowUpPage::openParagraph);
    auto* statusKey = new QShortcut(QKeySequence(u"S"_s), m_view);
    statusKey->setContext(Qt::WidgetShortcut);
    connect(statusKey, &QShortcut::activated, this, &FollowUpPage::addStatus);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (isNarrowing())
            dropFilter();
        else
            Q_EMIT m_desk->sectionWanted(Section::Decisions);
    });
    auto* choicesSoon = new Throttle(
        choicesDelay, [this] { fillChoices(); }, this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, choicesSoon, &Throttle::kick);
    fillChoices();
    applyFilter();
}

QWidget* FollowUpPage::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"followUpFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by number, title or text"));
    m_filter->setAccessibleName(tr("Filter by number, title or text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(500);
    m_narrowing = makeChoiceCombo(u"followUpNarrowingCombo"_s, tr("Which mandates"), tr("All mandates"));
    m_narrowing->setItemData(0, int(Narrowing::All));
    m_narrowing->addItem(tr("Open"), int(Narrowing::Open));
    m_narrowing->addItem(tr("Overdue"), int(Narrowing::Overdue));
    m_narrowing->addItem(tr("Due within %n day(s)", nullptr, soonDays), int(Narrowing::Soon));
    m_narrowing->addItem(tr("Due between two days"), int(Narrowing::DueBetween));
    m_narrowing->addItem(tr("Nothing recorded"), int(Narrowing::NothingRecorded));
    m_narrowing->addItem(tr("Without evidence"), int(Narrowing::WithoutEvidence));
    m_narrowing->addItem(tr("Changed in the last %n day(s)", nullptr, latelyDays), int(Narrowing::ChangedLately));
    m_narrowing->addItem(tr("Not confirmed yet"), int(Narrowing::Proposed));
    m_narrowing->insertSeparator(m_narrowing->count());
    for (const domain::FollowUpStatus status : domain::followUpStatuses()) {
        if (status != domain::FollowUpStatus::NothingRecorded)
            m_narrowing->addItem(workspace::statusName(status), firstStatus + int(status));
    }
    m_decidedBy = makeChoiceCombo(u"followUpDecidedCombo"_s, tr("Whose decisions"), tr("All decisions"));
    m_order = makeChoiceCombo(u"followUpOrderCombo"_s, tr("Order of the list"), tr("By decision"));
    m_order->setItemData(0, int(store::MandateOrder::Decision));
    m_order->addItem(tr("Due first"), int(store::MandateOrder::Due));
    m_order->addItem(tr("By status"), int(store::MandateOrder::Status));
    m_asAt = makeDayEdit(u"followUpDayEdit"_s, tr("Status as at"), QDate::currentDate());
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_decidedBy);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_order);
    layout->addWidget(makeWord(tr("Status as at")));
    layout->addWidget(m_asAt);
    connect(m_filter, &QLineEdit::textChanged, this, &FollowUpPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    for (QComboBox* combo : {m_decidedBy, m_narrowing, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &FollowUpPage::applyFilter);
    connect(m_asAt, &QDateEdit::dateChanged, this, &FollowUpPage::applyFilter);
    return bar;
}

QWidget* FollowUpPage::makeDueRun()
{
    m_dueRun = new QWidget;
    const QDate today = QDate::currentDate();
    m_dueFrom = makeDayEdit(u"followUpDueFromEdit"_s, tr("Due from"), QDate(today.year(), 1, 1));
    m_dueTo = makeDayEdit(u"followUpDueToEdit"_s, tr("Due until"), QDate(today.year(), 12, 31));
    auto* layout = new QHBoxLayout(m_dueRun);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeWord(tr("Due from")));
    layout->addWidget(m_dueFrom);
    layout->addWidget(makeWord(tr("until")));
    layout->addWidget(m_dueTo);
    m_dueRun->hide();
    for (QDateEdit* edit : {m_dueFrom, m_dueTo})
        connect(edit, &QDateEdit::dateChanged, this, &FollowUpPage::applyFilter);
    return m_dueRun;
}

QWidget* FollowUpPage::makeSecondBar()
{
    auto* bar = new QWidget;
    m_addressee = makeChoiceCombo(u"followUpAddresseeCombo"_s, tr("Asked of"), tr("Asked of anyone"));
    m_owedTo = makeChoiceCombo(u"followUpMeetingCombo"_s, tr("Owed to the meeting"), tr("Owed to any meeting"));
    m_officer = makeChoiceCombo(u"followUpOfficerCombo"_s, tr("Officer"), tr("Any officer"));
    m_count = textLabel(TextSize::Secondary);
    m_count->setWordWrap(false);
    m_status = new QPushButton(QIcon::fromTheme(u"view-task-add"_s), tr("Add status…"));
    m_status->setObjectName(u"followUpStatusButton"_s);
    m_status->setToolTip(tr("Add a status to the chosen mandates (S)"));
    m_confirm = new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Confirm"));
    m_confirm->setObjectName(u"followUpConfirmButton"_s);
    m_assign = new QPushButton(QIcon::fromTheme(u"user-identity"_s), tr("Officer…"));
    m_assign->setObjectName(u"followUpOfficerButton"_s);
    m_save = new QPushButton(QIcon::fromTheme(u"document-save-as"_s), tr("Matrix…"));
    m_save->setObjectName(u"followUpMatrixButton"_s);
    m_save->setToolTip(tr("Save the list as a matrix: spreadsheet, document or text"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(8);
    for (QComboBox* combo : {m_addressee, m_owedTo, m_officer}) {
        layout->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &FollowUpPage::applyFilter);
    }
    layout->addWidget(makeDueRun());
    layout->addWidget(m_count);
    layout->addStretch(1);
    for (QPushButton* button : {m_save, m_confirm, m_assign, m_status})
        layout->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &FollowUpPage::saveMatrix);
    connect(m_status, &QPushButton::clicked, this, &FollowUpPage::addStatus);
    connect(m_assign, &QPushButton::clicked, this, &FollowUpPage::assignOfficer);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_desk->change(
            this,
            [mandates = selectedMandates()](workspace::Library& library) {
                return workspace::confirmMandates(library, mandates);
            },
            [this, count = int(selectedMandates().size())] {
                Q_EMIT m_desk->undoableDone(tr("%n mandate(s) confirmed.", nullptr, count));
            });
    });
    return bar;
}

void FollowUpPage::fillChoices()
{
    m_desk->ask(
        this, [](workspace::View& view) { return offeredBy(view); },
        [this](const Offered& offered) {
            Choices addressees;
            for (const store::AddresseeUse& use : offered.addressees) {
                const QString name = workspace::addresseeName({use.kind, use.name, {}}, Settings::contentLanguage());
                addressees.append({tr("%1 (%2)", "addressee and number of mandates").arg(name).arg(use.mandates),
                                   use.kind.isEmpty() ? u'"' + use.name : use.kind});
            }
            refill(m_addressee, addressees);
            Choices meetings;
            for (const store::MeetingRow& meeting : offered.deciders.meetings)
                meetings.append({meeting.bodyCode + u' ' + meeting.code, meeting.id.value});
            refill(m_owedTo, meetings);
            refill(m_decidedBy, deciderChoices(offered.deciders));
            Choices officers;
            for (const QString& officer : offered.officers)
                officers.append({officer, officer});
            refill(m_officer, officers);
            m_officer->setVisible(!officers.isEmpty());
        });
}

bool FollowUpPage::isNarrowing() const
{
    return !m_filter->text().trimmed().isEmpty() || m_narrowing->currentIndex() > 0 ||
           m_decidedBy->currentIndex() > 0 || m_addressee->currentIndex() > 0 || m_owedTo->currentIndex() > 0 ||
           m_officer->currentIndex() > 0;
}

void FollowUpPage::dropFilter()
{
    m_filter->clear();
    for (QComboBox* combo : {m_decidedBy, m_narrowing, m_addressee, m_owedTo, m_officer})
        combo->setCurrentIndex(0);
}

void FollowUpPage::narrowTo(Narrowing narrowing)
{
    dropFilter();
    m_narrowing->setCurrentIndex(m_narrowing->findData(int(narrowing)));
}

void FollowUpPage::applyFilter()
{
    workspace::MandateQuery query;
    store::MandateFilter& filter = query.filter;
    filter.asAt = m_asAt->date();
    filter.text = m_filter->text().trimmed();
    // The mark tells a name that the table of addressees does not hold from a class of it.
    const QString addressee = m_addressee->currentData().toString();
    if (addressee.startsWith(u'"'))
        filter.addressee = addressee.mid(1);
    else if (!addressee.isEmpty())
        filter.addressees = {addressee};
    filter.owedTo = domain::MeetingId{m_owedTo->currentData().toLongLong()};
    filter.officer = m_officer->currentData().toString();
    narrowToDecider(filter, m_decidedBy->currentData());
    const int narrowing = m_narrowing->currentData().toInt();
    if (narrowing >= firstStatus)
        filter.statuses = {domain::FollowUpStatus(narrowing - firstStatus)};
    else
        narrow(filter, Narrowing(narrowing));
    m_dueRun->setVisible(Narrowing(narrowing) == Narrowing::DueBetween);
    query.order = store::MandateOrder(m_order->currentData().toInt());
    m_model->setQuery(query);
}

void FollowUpPage::narrow(store::MandateFilter& filter, Narrowing narrowing) const
{
    switch (narrowing) {
    case Narrowing::All:
        break;
    case Narrowing::Open:
        filter.open = true;
        filter.operationalOnly = true;
        break;
    case Narrowing::Overdue:
        filter.overdue = true;
        break;
    case Narrowing::Soon:
        filter.open = true;
        filter.dueFrom = filter.asAt;
        filter.dueTo = filter.asAt.addDays(soonDays);
        break;
    case Narrowing::DueBetween:
        filter.dueFrom = std::min(m_dueFrom->date(), m_dueTo->date());
        filter.dueTo = std::max(m_dueFrom->date(), m_dueTo->date());
        break;
    case Narrowing::NothingRecorded:
        filter.statuses = {domain::FollowUpStatus::NothingRecorded};
        filter.operationalOnly = true;
        break;
    case Narrowing::WithoutEvidence:
        filter.withoutEvidence = true;
        filter.operationalOnly = true;
        break;
    case Narrowing::ChangedLately:
        filter.changedSince = filter.asAt.addDays(-latelyDays);
        break;
    case Narrowing::Proposed:
        filter.states = {domain::MandateState::Proposed};
        break;
    }
}

void FollowUpPage::onLoaded()
{
    m_count->setText(tr("%n mandate(s)", nullptr, m_model->rowCount()));
    if (isNarrowing())
        m_empty->setNotice(tr("No mandate fits the filter"), tr("Fewer conditions may find it."),
                           tr("Drop the filter"));
    else
        m_empty->setNotice(tr("Nothing to follow up yet"),
                           tr("What decisions ask of somebody is listed here once the register holds a decision."),
                           tr("Go to the decisions"));
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    updateButtons();
}

QList<MandateId> FollowUpPage::selectedMandates() const
{
    QList<MandateId> mandates;
    for (const int row : m_view->selectedRows())
        mandates.append(m_model->idAt(row));
    return mandates;
}

void FollowUpPage::updateButtons()
{
    const bool any = !m_view->selectedRows().isEmpty() && !m_desk->workspace->state().readOnly;
    for (QPushButton* button : {m_status, m_confirm, m_assign})
        button->setEnabled(any);
    m_save->setEnabled(m_model->rowCount() > 0);
}

void FollowUpPage::addStatus()
{
    if (m_status->isEnabled())
        (new StatusDialog(m_desk, selectedMandates(), window()))->open();
}

void FollowUpPage::saveMatrix()
{
    workspace::MatrixRequest request;
    request.filter = m_model->query().filter;
    request.asAt = m_asAt->date();
    (new MatrixDialog(m_desk, request, tr("follow-up", "name of a file"), window()))->open();
}

void FollowUpPage::assignOfficer()
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(u"officerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Officer of %n mandate(s)", nullptr, int(selectedMandates().size())));
    dialog->setLabelText(tr("Who follows this up:"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, mandates = selectedMandates()](const QString& name) {
                m_desk->change(
                    this,
                    [mandates, name](workspace::Library& library) {
                        return workspace::setOfficer(library, mandates, name.simplified());
                    },
                    [this] { Q_EMIT m_desk->undoableDone(tr("The officer is set.")); });
            });
    dialog->open();
}

void FollowUpPage::openParagraph()
{
    if (const store::MandateRow* row = m_model->rowAt(m_view->currentIndex().row()))
        Q_EMIT m_desk->decisionWanted(row->decision, row->path);
}

void FollowUpPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace rapporteur::gui
