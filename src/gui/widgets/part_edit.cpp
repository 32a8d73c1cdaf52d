// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/part_edit.h"

#include "gui/names.h"
#include "workspace/activities.h"
#include "workspace/meetings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingMode;

namespace {
constexpr int margins = 24; // of a line, on both sides of its text
} // namespace

PartEdit::PartEdit(const domain::MeetingPart& part, domain::Language language, int number, QWidget* parent)
    : QWidget(parent)
    , m_part(part)
    , m_language(language)
    , m_mode(new QComboBox)
    , m_tentative(new QCheckBox(tr("tentative")))
{
    const domain::Segment& segment = part.segment;
    const QString days =
        segment.start.isValid()
            ? domain::dateRangeText(
                  {segment.start, segment.end.isValid() ? segment.end : segment.start, domain::DatePrecision::Day})
            : part.window.said;
    m_days = new QLineEdit(days);
    m_days->setObjectName(u"partDaysEdit"_s);
    m_days->setAccessibleName(tr("Days of part %1").arg(number));
    m_days->setPlaceholderText(tr("2021-11-01/2021-11-05, or: first quarter of 2022"));
    m_days->setMinimumWidth(m_days->fontMetrics().horizontalAdvance(m_days->placeholderText()) + margins);
    m_place = new QLineEdit(segment.places.value(language, domain::preferred(segment.places, titleLanguages())));
    m_place->setObjectName(u"partPlaceEdit"_s);
    m_place->setAccessibleName(tr("Place of part %1").arg(number));
    m_place->setPlaceholderText(tr("place"));
    m_mode->setObjectName(u"partModeCombo"_s);
    m_mode->setAccessibleName(tr("How part %1 is held").arg(number));
    m_mode->addItem(tr("not said"), int(MeetingMode::Unknown));
    for (const MeetingMode mode : {MeetingMode::InPerson, MeetingMode::Online, MeetingMode::Hybrid})
        m_mode->addItem(workspace::meetingModeName(mode), int(mode));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(segment.mode))));
    m_tentative->setObjectName(u"partTentativeCheck"_s);
    m_tentative->setChecked(segment.tentative);
    auto* remove = new QToolButton;
    remove->setObjectName(u"removePartButton"_s);
    remove->setIcon(QIcon::fromTheme(u"list-remove"_s));
    remove->setToolTip(tr("Take this part away"));
    remove->setAccessibleName(tr("Take part %1 away").arg(number));
    connect(remove, &QToolButton::clicked, this, &PartEdit::removed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_days, 3);
    layout->addWidget(m_place, 2);
    layout->addWidget(m_mode);
    layout->addWidget(m_tentative);
    layout->addWidget(remove);
}

QWidget* PartEdit::daysEdit() const
{
    return m_days;
}

QString PartEdit::daysText() const
{
    return m_days->text().trimmed();
}

std::optional<domain::MeetingPart> PartEdit::entered() const
{
    domain::MeetingPart part = m_part;
    part.segment.start = {};
    part.segment.end = {};
    part.window = {};
    const auto days = domain::dateRangeFromText(daysText());
    if (days && days->precision == domain::DatePrecision::Day) {
        part.segment.start = days->start;
        part.segment.end = days->end;
    } else if (const auto window = domain::windowFromText(daysText()); window && !daysText().contains(u'/')) {
        // Days that end before they begin are a slip, not "some time in that year".
        part.window = *window;
    } else if (!daysText().isEmpty()) {
        return std::nullopt;
    }
    const QString place = m_place->text().simplified();
    if (place.isEmpty())
        part.segment.places.remove(m_language);
    else
        part.segment.places.insert(m_language, place);
    part.segment.mode = MeetingMode(m_mode->currentData().toInt());
    part.segment.tentative = m_tentative->isChecked();
    return part;
}

} // namespace rapporteur::gui
