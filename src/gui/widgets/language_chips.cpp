// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/language_chips.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr int gap = 4;
constexpr int padding = 5;
constexpr int minimumHeight = 18;

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString chipText(Language language, ChipState state)
{
    QString text = domain::code(language).toUpper();
    if (state == ChipState::Late)
        text += u' ' + QCoreApplication::translate("chips", "late");
    return text;
}

int chipHeight(const QFontMetrics& metrics)
{
    return std::max(minimumHeight, metrics.height() + 2);
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QCoreApplication::translate("languages", "English");
    case Language::French:
        return QCoreApplication::translate("languages", "French");
    case Language::Spanish:
        return QCoreApplication::translate("languages", "Spanish");
    case Language::Chinese:
        return QCoreApplication::translate("languages", "Chinese");
    case Language::Russian:
        return QCoreApplication::translate("languages", "Russian");
    case Language::Arabic:
        return QCoreApplication::translate("languages", "Arabic");
    case Language::Unknown:
        break;
    }
    return QCoreApplication::translate("languages", "Unknown language");
}

/// The rectangles of the chips in their order, beginning at the leading side.
QList<QRect> chipRects(const QRect& rect, const QList<Language>& languages, const ChipStates& chips,
                       const QFont& font, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(chipFont(font));
    const int height = chipHeight(metrics);
    QList<QRect> rects;
    int x = rect.left();
    for (const Language language : languages) {
        const int width = metrics.horizontalAdvance(chipText(language, chips.value(language))) + 2 * padding;
        const QRect chip(x, rect.center().y() - height / 2, width, height);
        rects.append(direction == Qt::RightToLeft
                         ? QRect(rect.left() + rect.right() - chip.right(), chip.top(), width, height)
                         : chip);
        x += width + gap;
    }
    return rects;
}

QList<Language> presentIn(const ChipStates& chips)
{
    QList<Language> result;
    for (const Language language : domain::officialLanguages) {
        if (chips.value(language, ChipState::Absent) != ChipState::Absent)
            result.append(language);
    }
    return result;
}

} // namespace

void paintChips(QPainter& painter, const QRect& rect, const ChipStates& chips, const QPalette& palette,
                const QFont& font, bool selected)
{
    const QList<Language> languages = presentIn(chips);
    const QList<QRect> rects = chipRects(rect, languages, chips, font, painter.layoutDirection());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont(font));
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor accent = selected ? ink : palette.color(QPalette::Highlight);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (!rect.contains(rects[i]))
            break;
        const ChipState state = chips.value(languages[i]);
        QColor fill = accent;
        fill.setAlphaF(0.18f);
        QColor line = state == ChipState::Held ? accent : ink;
        line.setAlphaF(state == ChipState::Held ? 0.35f : 0.55f);
        painter.setPen(QPen(line, 1, state == ChipState::Expected ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(state == ChipState::Held ? QBrush(fill) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rects[i]).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(ink);
        painter.drawText(rects[i], Qt::AlignCenter, chipText(languages[i], state));
    }
    painter.restore();
}

QSize chipsSize(const QFont& font)
{
    ChipStates all;
    for (const Language language : domain::officialLanguages)
        all.insert(language, ChipState::Held);
    const QList<QRect> rects = chipRects(QRect(0, 0, 10000, 40), presentIn(all), all, font, Qt::LeftToRight);
    return {rects.last().right() + 1, rects.last().height()};
}

QString chipsText(const ChipStates& chips)
{
    QStringList held;
    QStringList expected;
    QStringList late;
    for (const Language language : presentIn(chips)) {
        const ChipState state = chips.value(language);
        (state == ChipState::Held ? held : state == ChipState::Late ? late : expected).append(languageName(language));
    }
    QStringList parts;
    if (!held.isEmpty())
        parts.append(QCoreApplication::translate("chips", "Held: %1").arg(held.join(u", "_s)));
    if (!expected.isEmpty())
        parts.append(QCoreApplication::translate("chips", "Expected: %1").arg(expected.join(u", "_s)));
    if (!late.isEmpty())
        parts.append(QCoreApplication::translate("chips", "Late: %1").arg(late.join(u", "_s)));
    return parts.join(u"; "_s);
}

LanguageChips::LanguageChips(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"languageChips"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LanguageChips::setChips(const ChipStates& chips)
{
    m_chips = chips;
    m_focused = 0;
    setToolTip(chipsText(chips).toHtmlEscaped());
    setAccessibleName(tr("Language versions"));
    setAccessibleDescription(chipsText(chips));
    updateGeometry();
    update();
}

void LanguageChips::setCurrent(Language language)
{
    m_current = language;
    update();
}

QSize LanguageChips::sizeHint() const
{
    const QList<QRect> rects = chipRects(QRect(0, 0, 10000, 40), shown(), m_chips, font(), Qt::LeftToRight);
    const int height = chipHeight(QFontMetrics(chipFont(font()))) + 6;
    return {rects.isEmpty() ? 0 : rects.last().right() + 2, height};
}

QList<Language> LanguageChips::shown() const
{
    return presentIn(m_chips);
}

void LanguageChips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChips(painter, rect(), m_chips, palette(), font(), false);
    const QList<Language> languages = shown();
    const QList<QRect> rects = chipRects(rect(), languages, m_chips, font(), layoutDirection());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (languages[i] == m_current)
            painter.fillRect(rects[i].left() + 3, rects[i].bottom() + 2, rects[i].width() - 6, 2,
                             palette().highlight());
        if (hasFocus() && i == m_focused) {
            painter.setPen(QPen(palette().highlight().color(), 1));
            painter.drawRect(rects[i].adjusted(-1, -1, 0, 0));
        }
    }
}

void LanguageChips::mouseReleaseEvent(QMouseEvent* event)
{
    const QList<QRect> rects = chipRects(rect(), shown(), m_chips, font(), layoutDirection());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(event->pos()))
            choose(int(i));
    }
}

void LanguageChips::keyPressEvent(QKeyEvent* event)
{
    const int count = int(shown().size());
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (count == 0)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Right)
        m_focused = (m_focused + step + count) % count;
    else if (event->key() == Qt::Key_Left)
        m_focused = (m_focused - step + count) % count;
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        choose(m_focused);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void LanguageChips::choose(int index)
{
    const Language language = shown().value(index, Language::Unknown);
    m_focused = index;
    if (m_chips.value(language) == ChipState::Held)
        Q_EMIT chosen(language);
}

} // namespace rapporteur::gui
