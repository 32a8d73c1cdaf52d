// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/hit_delegate.h"

#include "gui/models/search_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace rapporteur::gui {

namespace {

constexpr int padding = 8;
constexpr int snippetLines = 2;

bool isDocument(const QModelIndex& index)
{
    return !index.parent().isValid();
}

void paintDocument(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink,
                   const QColor& quiet)
{
    const QString secondary = index.data(SearchModel::SecondaryRole).toString();
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const int secondaryWidth = option.fontMetrics.horizontalAdvance(secondary);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    const QRect textRect = rect.adjusted(0, 0, -secondaryWidth - padding, 0);
    painter.drawText(QStyle::visualRect(option.direction, rect, textRect), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter.setFont(option.font);
    painter.setPen(quiet);
    const QRect secondaryRect(rect.right() - secondaryWidth, rect.top(), secondaryWidth + 1, rect.height());
    painter.drawText(QStyle::visualRect(option.direction, rect, secondaryRect), Qt::AlignVCenter, secondary);
}

void paintHit(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink,
              const QColor& quiet, bool selected)
{
    const QRect rect = option.rect.adjusted(padding, 4, -padding, -4);
    painter.setFont(option.font);
    painter.setPen(quiet);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeading, index.data(SearchModel::SecondaryRole).toString());

    const QString text = index.data().toString();
    QList<QTextLayout::FormatRange> marks;
    for (const text::TextSpan& span : index.data(SearchModel::SpansRole).value<QList<text::TextSpan>>()) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true); // colour is not the only sign
        if (!selected) {
            QColor wash = option.palette.color(QPalette::Highlight);
            wash.setAlphaF(0.22f);
            format.setBackground(wash);
        }
        marks.append({int(span.begin), int(span.end - span.begin), format});
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(marks);
    QTextOption direction;
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(direction);
    layout.beginLayout();
    qreal height = 0;
    for (int line = 0; line < snippetLines; ++line) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(rect.width());
        each.setPosition({0, height});
        height += each.height();
    }
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, rect.topLeft() + QPointF(0, option.fontMetrics.height() + 2));
}

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setClipRect(option.rect);
    if (isDocument(index))
        paintDocument(*painter, option, index, ink, quiet);
    else
        paintHit(*painter, option, index, ink, quiet, selected);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    if (isDocument(index))
        return {200, std::max(32, line + 12)};
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int width = view ? view->viewport()->width() - view->indentation() - 3 * padding : 0;
    const bool oneLine = option.fontMetrics.horizontalAdvance(index.data().toString()) < width * 9 / 10;
    return {200, ((oneLine ? 1 : snippetLines) + 1) * line + 14};
}

} // namespace rapporteur::gui
