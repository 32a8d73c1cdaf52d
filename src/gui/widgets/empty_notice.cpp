// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/empty_notice.h"

#include "gui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

EmptyNotice::EmptyNotice(QWidget* parent)
    : QWidget(parent)
    , m_reason(textLabel(TextSize::Head))
    , m_explanation(textLabel(TextSize::Body))
    , m_button(new QPushButton)
{
    setObjectName(u"emptyNotice"_s);
    m_button->setObjectName(u"emptyNoticeButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel* label : {m_reason, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyNotice::buttonPressed);
}

void EmptyNotice::setNotice(const QString& reason, const QString& explanation, const QString& buttonText)
{
    m_reason->setText(reason);
    m_explanation->setText(explanation);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(reason);
}

} // namespace rapporteur::gui
