// SPDX-License-Identifier: GPL-3.0-or-later
// Draws search results: a document as a bold line, a paragraph as two lines with what was found marked.
#pragma once

#include <QStyledItemDelegate>

namespace rapporteur::gui {

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rapporteur::gui
