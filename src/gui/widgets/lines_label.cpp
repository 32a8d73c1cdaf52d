// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lines_label.h"

#include "gui/widgets/text_label.h"

#include <QPainter>
#include <QTextLayout>

namespace rapporteur::gui {

namespace {
constexpr int leastCharacters = 8;       // of a line, as wide as the narrowest page
constexpr int usualCharacters = 40;      // of a line, where there is room
constexpr qsizetype mostLaidOut = 2'000; // characters: more than four lines of any window hold

double bottomOf(const QTextLine& line)
{
    return line.y() + line.height();
}
} // namespace

LinesLabel::LinesLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinesLabel::setWholeText(const QString& text)
{
    const QString shown = text.simplified();
    if (shown == this->text())
        return;
    setText(shown);
    setToolTip(plainToolTip(text));
    updateGeometry();
}

int LinesLabel::breakLines(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromRight = text().isRightToLeft();
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft); // as the labels of one line around it
    layout.setFont(font());
    layout.setText(text().left(mostLaidOut));
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines <= mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
        ++lines;
    }
    layout.endLayout();
    return lines;
}

int LinesLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    const int lines = std::min(breakLines(layout, std::max(1, width)), mostLines);
    return lines == 0 ? fontMetrics().lineSpacing() : qCeil(bottomOf(layout.lineAt(lines - 1)));
}

QSize LinesLabel::sizeHint() const
{
    const int whole = fontMetrics().horizontalAdvance(text().left(usualCharacters));
    const int width = std::max(minimumSizeHint().width(), whole);
    return {width, heightForWidth(width)};
}

QSize LinesLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().lineSpacing()};
}

void LinesLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout;
    const int lines = breakLines(layout, width());
    int shown = std::min(lines, 1);
    while (shown < std::min(lines, mostLines) && bottomOf(layout.lineAt(shown)) <= height() + 1)
        ++shown;
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i < shown - 1 || lines == shown) {
            line.draw(&painter, {});
            continue;
        }
        painter.setLayoutDirection(layout.textOption().textDirection());
        painter.drawText(
            QRectF(0, line.y(), width(), line.height()),
            int(Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignAbsolute | layout.textOption().alignment()),
            fontMetrics().elidedText(text().mid(line.textStart(), mostLaidOut), Qt::ElideRight, width()));
    }
}

} // namespace rapporteur::gui
