// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/due_edit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Due;
using domain::DueKind;
using domain::DueMeeting;
using domain::DueUnit;

namespace {

constexpr int mostDays = 999;
constexpr int mostMeetings = 200;
/// The first entries of the list of meetings; those of the register follow.
enum MeetingEntry { Next, ByNumber, FirstOfRegister };

/// A day that may be left open: the earliest one stands for that.
QDateEdit* makeOpenDay()
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(1900, 1, 1));
    edit->setSpecialValueText(DueEdit::tr("not said"));
    return edit;
}

QHBoxLayout* rowOf(QWidget* page)
{
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

DueEdit::DueEdit(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_event(new QLineEdit)
{
    m_kind->setObjectName(u"dueKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of due time"));
    m_kind->addItem(tr("No time said"), int(DueKind::None));
    m_kind->addItem(tr("By a day"), int(DueKind::Date));
    m_kind->addItem(tr("At a meeting"), int(DueKind::Meeting));
    m_kind->addItem(tr("Again and again"), int(DueKind::Recurring));
    m_kind->addItem(tr("At an event"), int(DueKind::Event));
    m_day->setObjectName(u"dueDayEdit"_s);
    m_day->setAccessibleName(tr("Due day"));
    m_day->setCalendarPopup(true);
    m_event->setObjectName(u"dueEventEdit"_s);
    m_event->setAccessibleName(tr("Event"));
    m_event->setPlaceholderText(tr("such as: entry into force"));
    auto* day = new QWidget;
    QHBoxLayout* dayRow = rowOf(day);
    dayRow->addWidget(m_day);
    dayRow->addStretch();
    auto* event = new QWidget;
    rowOf(event)->addWidget(m_event);
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(day);
    m_pages->addWidget(makeMeeting());
    m_pages->addWidget(makeRecurring());
    m_pages->addWidget(event);
    QHBoxLayout* row = rowOf(this);
    row->addWidget(m_kind);
    row->addWidget(m_pages, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    setMeetings({}, {});
}

QWidget* DueEdit::makeMeeting()
{
    auto* page = new QWidget;
    m_meeting = new QComboBox;
    m_meeting->setObjectName(u"dueMeetingCombo"_s);
    m_meeting->setAccessibleName(tr("Meeting"));
    m_ordinal = new QSpinBox;
    m_ordinal->setObjectName(u"dueOrdinalBox"_s);
    m_ordinal->setAccessibleName(tr("Number of the meeting"));
    m_ordinal->setRange(1, mostMeetings);
    m_offset = new QSpinBox;
    m_offset->setObjectName(u"dueOffsetBox"_s);
    m_offset->setAccessibleName(tr("Days from the opening, negative before it"));
    m_offset->setToolTip(tr("Days from the opening of the meeting: −70 is ten weeks before it"));
    m_offset->setRange(-mostDays, mostDays);
    m_offset->setSuffix(tr(" days from the opening", "after a number, which may be negative"));
    QHBoxLayout* row = rowOf(page);
    row->addWidget(m_meeting, 1);
    row->addWidget(m_ordinal);
    row->addWidget(m_offset);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &DueEdit::showMeeting);
    return page;
}

QWidget* DueEdit::makeRecurring()
{
    auto* page = new QWidget;
    m_every = new QSpinBox;
    m_every->setObjectName(u"dueEveryBox"_s);
    m_every->setAccessibleName(tr("Every so many"));
    m_every->setPrefix(tr("every ", "before a number of months, years or meetings"));
    m_every->setRange(1, 100);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"dueUnitCombo"_s);
    m_unit->setAccessibleName(tr("Months, years or meetings"));
    m_unit->addItem(tr("months"), int(DueUnit::Month));
    m_unit->addItem(tr("years"), int(DueUnit::Year));
    m_unit->addItem(tr("meetings"), int(DueUnit::Meeting));
    m_first = makeOpenDay();
    m_first->setObjectName(u"dueFirstEdit"_s);
    m_first->setAccessibleName(tr("For the first time by"));
    auto* firstLabel = new QLabel(tr("first by"));
    firstLabel->setBuddy(m_first);
    QHBoxLayout* row = rowOf(page);
    row->addWidget(m_every);
    row->addWidget(m_unit);
    row->addWidget(firstLabel);
    row->addWidget(m_first);
    row->addStretch();
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this, firstLabel] {
        const bool counted = DueUnit(m_unit->currentData().toInt()) != DueUnit::Meeting;
        m_first->setEnabled(counted);
        firstLabel->setEnabled(counted);
    });
    return page;
}

void DueEdit::setMeetings(const QList<DueMeetingChoice>& meetings, domain::BodyId ownBody)
{
    const Due shown = due();
    m_meetings = meetings;
    m_ownBody = ownBody;
    m_meeting->clear();
    m_meeting->addItem(tr("The next meeting"));
    m_meeting->addItem(tr("The meeting with the number"));
    for (const DueMeetingChoice& each : meetings)
        m_meeting->addItem(each.name);
    setDue(shown);
}

void DueEdit::showMeeting()
{
    m_ordinal->setVisible(m_meeting->currentIndex() == ByNumber);
}

void DueEdit::setDue(const Due& due)
{
    m_due = due;
    m_kind->setCurrentIndex(m_kind->findData(int(due.kind)));
    m_pages->setCurrentIndex(m_kind->currentIndex());
    if (due.kind == DueKind::Date && due.on.isValid())
        m_day->setDate(due.on);
    m_first->setDate(due.kind == DueKind::Recurring && due.on.isValid() ? due.on : m_first->minimumDate());
    m_event->setText(due.kind == DueKind::Event ? due.text : QString());
    m_every->setValue(std::max(1, due.every));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(int(due.unit))));
    m_offset->setValue(due.offset);
    m_ordinal->setValue(std::max(1, due.ordinal));
    int entry = due.meeting == DueMeeting::Ordinal ? ByNumber : Next;
    if (due.meeting == DueMeeting::Ordinal) {
        const domain::BodyId body = due.body.isNull() ? m_ownBody : due.body;
        for (qsizetype i = 0; i < m_meetings.size(); ++i) {
            if (m_meetings[i].ordinal == due.ordinal && m_meetings[i].body == body)
                entry = FirstOfRegister + int(i);
        }
    }
    m_meeting->setCurrentIndex(entry);
    showMeeting();
}

void DueEdit::takeMeeting(Due& due) const
{
    due.offset = m_offset->value();
    const int entry = m_meeting->currentIndex();
    if (entry < FirstOfRegister) {
        due.meeting = entry == ByNumber ? DueMeeting::Ordinal : DueMeeting::Next;
        due.ordinal = entry == ByNumber ? m_ordinal->value() : 0;
        return; // whose meeting it is stays as it was
    }
    const DueMeetingChoice& chosen = m_meetings[entry - FirstOfRegister];
    due.meeting = DueMeeting::Ordinal;
    due.ordinal = chosen.ordinal;
    due.body = chosen.body == m_ownBody ? domain::BodyId() : chosen.body;
}

Due DueEdit::due() const
{
    const auto kind = DueKind(m_kind->currentData().toInt());
    Due due;
    due.kind = kind;
    if (kind == m_due.kind) { // what is not shown stays
        due.body = m_due.body;
        due.segment = m_due.segment;
        due.text = m_due.text;
        due.offset = m_due.offset;
    }
    switch (kind) {
    case DueKind::None:
        break;
    case DueKind::Date:
        due.on = m_day->date();
        break;
    case DueKind::Meeting:
        takeMeeting(due);
        break;
    case DueKind::Recurring:
        due.every = m_every->value();
        due.unit = DueUnit(m_unit->currentData().toInt());
        due.meeting = due.unit == DueUnit::Meeting ? DueMeeting::Each : DueMeeting::None;
        if (m_first->isEnabled() && m_first->date() > m_first->minimumDate())
            due.on = m_first->date();
        break;
    case DueKind::Event:
        due.text = m_event->text().simplified();
        break;
    }
    return due;
}

} // namespace rapporteur::gui
