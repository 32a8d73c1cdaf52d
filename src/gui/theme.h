// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system says; and icons that suit it.
#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>

namespace rapporteur::gui {

/// Applies what the settings say to the whole program. GUI thread, after the application is there.
void applyTheme();

/// The icon as a picture of this size (not counted in device pixels) in one colour, so that it shows on a ground for
/// which it was not drawn, such as a selected row.
QIcon inOneColor(const QIcon& icon, const QSize& size, double pixelRatio, const QColor& color);

} // namespace rapporteur::gui
