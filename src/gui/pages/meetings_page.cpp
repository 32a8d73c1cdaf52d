// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meetings_page.h"

#include "gui/desk.h"
#include "gui/dialogs/meeting_dialog.h"
#include "gui/names.h"
#include "gui/pages/meeting_page.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/kept_splitter.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "gui/widgets/time_axis.h"
#include "workspace/meetings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingId;

namespace {
constexpr int selectDelay = 60; // milliseconds: holding an arrow key down does not read every page on the way
enum Shown { List, Axis, Empty };
} // namespace

MeetingsPage::MeetingsPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new MeetingListModel(desk->workspace, this))
    , m_listStack(new QStackedWidget)
    , m_axis(new TimeAxis(u"meetingsAxis"_s, tr("Meetings on an axis of time")))
    , m_empty(new EmptyNotice)
    , m_page(new MeetingPage(desk))
{
    setObjectName(u"meetingsPage"_s);
    setAccessibleName(tr("Meetings"));
    m_view = new ListView(u"meetingsView"_s, tr("Meetings"));
    m_view->setModel(m_model);
    m_view->setColumns({21, 24, 23, 18, 8}, {MeetingListModel::Place, MeetingListModel::Documents});
    m_view->setStretchColumn(MeetingListModel::Title);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_axis);
    m_listStack->addWidget(m_empty);
    auto* splitter = new KeptSplitter(u"meetingsPageSplitter"_s);
    splitter->addWidget(m_listStack);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->place({460, 680});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);

    m_selectTimer.setSingleShot(true);
    m_selectTimer.setInterval(selectDelay);
    connect(&m_selectTimer, &QTimer::timeout, this, &MeetingsPage::onSelected);
    connect(m_model, &MeetingListModel::loaded, this, &MeetingsPage::onLoaded);
    connect(m_model, &MeetingListModel::failed, m_desk, &Desk::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selectTimer,
            qOverload<>(&QTimer::start));
    connect(m_axis, &TimeAxis::currentChanged, &m_selectTimer, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (!isNarrowing())
            return add();
        m_filter->clear();
        m_body->setCurrentIndex(0);
    });
    m_model->reload();
}

QWidget* MeetingsPage::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"meetingFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by meeting, title or place"));
    m_filter->setAccessibleName(tr("Filter by meeting, title or place"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(500);
    m_body = new QComboBox;
    m_body->setObjectName(u"meetingBodyCombo"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->addItem(tr("All bodies"), qint64(0));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_axisButton = new QToolButton;
    m_axisButton->setObjectName(u"meetingAxisButton"_s);
    m_axisButton->setText(tr("Time axis"));
    m_axisButton->setIcon(QIcon::fromTheme(u"view-calendar-timeline"_s));
    m_axisButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axisButton->setCheckable(true);
    m_count = textLabel(TextSize::Secondary);
    m_count->setWordWrap(false);
    m_add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add meeting…"));
    m_add->setObjectName(u"addMeetingButton"_s);
    m_add->setEnabled(!m_desk->workspace->state().readOnly);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_body);
    layout->addWidget(m_axisButton);
    layout->addWidget(m_count);
    layout->addWidget(m_add);
    connect(m_filter, &QLineEdit::textChanged, this, &MeetingsPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_listStack->currentWidget()->setFocus(); });
    connect(m_body, &QComboBox::currentIndexChanged, this, &MeetingsPage::applyFilter);
    connect(m_axisButton, &QToolButton::toggled, this, &MeetingsPage::showAxis);
    connect(m_add, &QPushButton::clicked, this, &MeetingsPage::add);
    return bar;
}

bool MeetingsPage::isNarrowing() const
{
    return !m_filter->text().trimmed().isEmpty() || m_body->currentIndex() > 0;
}

void MeetingsPage::applyFilter()
{
    m_model->setFilter(m_filter->text(), domain::BodyId{m_body->currentData().toLongLong()});
}

/// The bodies that meet at all, as the list has them.
void MeetingsPage::fillBodies()
{
    const QSignalBlocker blocker(m_body);
    const QVariant chosen = m_body->currentData();
    while (m_body->count() > 1)
        m_body->removeItem(1);
    QMap<QString, qint64> bodies;
    for (const store::MeetingRow& meeting : m_model->meetings())
        bodies.insert(meeting.bodyCode, meeting.body.value);
    for (auto body = bodies.begin(); body != bodies.end(); ++body)
        m_body->addItem(body.key(), body.value());
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen)));
}

/// What a person works on: the meeting that comes next, else the latest one with documents.
MeetingId MeetingsPage::likeliest() const
{
    MeetingId next;
    MeetingId documented;
    for (const store::MeetingRow& meeting : m_model->meetings()) { // latest first
        if (meeting.start >= QDate::currentDate())
            next = meeting.id;
        else if (documented.isNull() && meeting.documents > 0)
            documented = meeting.id;
    }
    return next.isNull() ? documented : next;
}

void MeetingsPage::onLoaded()
{
    if (std::exchange(m_first, false) && m_wanted.isNull())
        m_wanted = likeliest();
    fillBodies();
    m_count->setText(tr("%n meeting(s)", nullptr, m_model->rowCount()));
    if (isNarrowing())
        m_empty->setNotice(tr("No meeting fits the filter"), tr("Fewer conditions may find it."),
                           tr("Drop the filter"));
    else
        m_empty->setNotice(tr("No meetings yet"),
                           tr("Meetings come with the documents whose first pages name them, or are added here."),
                           tr("Add meeting…"));
    const int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
    if (!m_wanted.isNull() && row < 0 && isNarrowing()) {
        m_filter->clear();
        m_body->setCurrentIndex(0);
        return; // the whole list comes, and with it the meeting
    }
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_axis->setCurrent(m_wanted.value);
        m_wanted = {};
    }
    showAxis(m_axisButton->isChecked());
    m_selectTimer.start();
}

void MeetingsPage::showAxis(bool shown)
{
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? Empty : shown ? Axis : List);
    if (shown)
        fillAxis();
    m_selectTimer.start();
}

void MeetingsPage::fillAxis()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    QSet<qint64> listed;
    for (int row = 0; row < m_model->rowCount(); ++row)
        listed.insert(m_model->idAt(row).value);
    m_desk->ask(
        this,
        [language = titleLanguages().first()](workspace::View& view) {
            return workspace::timeAxis(view, {}, {}, {}, language);
        },
        [this, listed](const QList<store::AxisRow>& rows) {
            QList<AxisBar> bars;
            for (const store::AxisRow& row : rows) {
                for (const store::AxisSpan& span : row.spans) {
                    if (!listed.contains(span.meeting.value))
                        continue;
                    const QString name = meetingName(row.bodyCode + u' ' + span.code);
                    const QString days = span.said.isEmpty() ? daysText(span.first, span.last) : span.said;
                    const QString place = span.place.isEmpty() ? QString() : QString(u", "_s + span.place);
                    bars.append({span.meeting.value, name, span.first, span.last, span.tentative,
                                 span.tentative
                                     ? tr("%1: %2%3, tentative", "meeting, days, place").arg(name, days, place)
                                     : tr("%1: %2%3", "meeting, days, place").arg(name, days, place)});
                }
            }
            m_axis->setBars(bars);
        },
        m_cancel);
}

void MeetingsPage::onSelected()
{
    if (m_listStack->currentIndex() == Axis)
        return m_page->setMeeting(MeetingId{m_axis->current()});
    const QModelIndex current = m_view->currentIndex();
    m_page->setMeeting(current.isValid() ? m_model->idAt(current.row()) : MeetingId());
}

void MeetingsPage::showMeeting(MeetingId meeting)
{
    m_wanted = meeting;
    if (m_model->isLoaded())
        onLoaded();
}

void MeetingsPage::add()
{
    auto* dialog = new MeetingDialog(m_desk, {}, window());
    connect(dialog, &MeetingDialog::added, this, &MeetingsPage::showMeeting);
    dialog->open();
}

void MeetingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace rapporteur::gui
