// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/message_bar.h"

#include "gui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QIcon>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int passingTime = 8'000; // milliseconds: long enough to read two lines
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(textLabel(TextSize::Body))
    , m_action(new QToolButton)
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"messageLabel"_s);
    m_icon->setAccessibleName(tr("Kind of message"));
    m_action->setObjectName(u"messageActionButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setIcon(QIcon::fromTheme(u"dialog-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingTime);
    connect(&m_passing, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QToolButton::clicked, this, &MessageBar::actionPressed);
    hide();
}

void MessageBar::show(Kind kind, const QString& text, const QString& actionText)
{
    const QString icon = kind == Kind::Failure ? u"dialog-warning"_s : u"dialog-information"_s;
    m_icon->setPixmap(QIcon::fromTheme(icon).pixmap(16));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    QWidget::show();
    if (kind == Kind::Passing)
        m_passing.start();
    else
        m_passing.stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace rapporteur::gui
