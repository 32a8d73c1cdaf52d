// SPDX-License-Identifier: GPL-3.0-or-later
// The one maker of labels: three sizes of type, and always plain text, since titles come from strangers.
#pragma once

#include <QLabel>

namespace rapporteur::gui {

enum class TextSize : quint8 {
    Body,
    Head,      ///< 1.25: the head of a page
    Section,   ///< body, bold: the head of a part of a page
    Secondary, ///< 0.9, in the quieter colour of the palette
};

/// A font in one of the sizes.
QFont fontOf(TextSize size, const QFont& body);

/// A label that shows its text as it is, never as HTML, and breaks lines.
QLabel* textLabel(TextSize size, const QString& text = {}, QWidget* parent = nullptr);

/// A text from a document as a tooltip: escaped, since tooltips guess whether they hold HTML, and cut where it is
/// very long.
QString plainToolTip(const QString& text);

} // namespace rapporteur::gui
