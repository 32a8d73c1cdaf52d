// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/text_label.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestToolTip = 600;
}

QFont fontOf(TextSize size, const QFont& body)
{
    QFont font = body;
    if (size == TextSize::Head)
        font.setPointSizeF(font.pointSizeF() * 1.25);
    if (size == TextSize::Secondary)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setBold(size == TextSize::Section);
    return font;
}

QLabel* textLabel(TextSize size, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setFont(fontOf(size, label->font()));
    if (size == TextSize::Secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > longestToolTip ? QString(text.first(longestToolTip) + u'…') : text;
    // The paragraph makes it rich text for certain, so that the escaped signs come back as they were.
    return u"<p>"_s + shown.toHtmlEscaped() + u"</p>"_s;
}

} // namespace rapporteur::gui
