// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QPainter>

#include "gui/settings.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>
#include <QStyle>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct RoleColor {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

/// Dark lists are lighter than the window: the style draws the edges of boxes darker than that, and they must be
/// seen. The quiet text has a contrast of at least 4.5 to 1 on both grounds (WCAG 2.1, 1.4.3).
constexpr std::array roleColors{
    RoleColor{QPalette::Window, 0xfff3f4f5, 0xff26282b},
    RoleColor{QPalette::WindowText, 0xff1d2023, 0xffe8e9ea},
    RoleColor{QPalette::Base, 0xffffffff, 0xff34373b},
    RoleColor{QPalette::AlternateBase, 0xffeaedf0, 0xff3b3f43},
    RoleColor{QPalette::Text, 0xff1d2023, 0xffe8e9ea},
    RoleColor{QPalette::PlaceholderText, 0xff5c6268, 0xffa6abb0},
    RoleColor{QPalette::Button, 0xfff3f4f5, 0xff3d4146},
    RoleColor{QPalette::ButtonText, 0xff1d2023, 0xffe8e9ea},
    RoleColor{QPalette::BrightText, 0xffffffff, 0xffffffff},
    RoleColor{QPalette::Light, 0xffffffff, 0xff44484d},
    RoleColor{QPalette::Midlight, 0xffe4e6e8, 0xff3a3d41},
    RoleColor{QPalette::Mid, 0xffb9bec3, 0xff17191b},
    RoleColor{QPalette::Dark, 0xff9aa0a6, 0xff121315},
    RoleColor{QPalette::Shadow, 0xff70757a, 0xff000000},
    RoleColor{QPalette::Highlight, 0xff2a6fb5, 0xff3b82c9},
    RoleColor{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    RoleColor{QPalette::Link, 0xff1f5fa3, 0xff7db7ee},
    RoleColor{QPalette::LinkVisited, 0xff6a4fa0, 0xffb9a3e3},
    RoleColor{QPalette::ToolTipBase, 0xffffffff, 0xff33363a},
    RoleColor{QPalette::ToolTipText, 0xff1d2023, 0xffe8e9ea},
};

/// Platforms without a desktop (and bare window managers) look for icons in no folder at all.
void addIconFolders()
{
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        if (!folders.contains(folder + u"/icons"_s))
            folders.append(folder + u"/icons"_s);
    }
    QIcon::setThemeSearchPaths(folders);
}

QPalette paletteFor(bool dark)
{
    QPalette palette;
    for (const RoleColor& each : roleColors)
        palette.setColor(each.role, QColor::fromRgb(dark ? each.dark : each.light));
    const QColor disabled = QColor::fromRgb(dark ? 0xff74797f : 0xff8d9298);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

void applyTheme()
{
    addIconFolders();
    const QString scheme = Settings::colorScheme();
    static const QString systemTheme = QIcon::themeName();
    if (scheme == "system"_L1)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(paletteFor(scheme == "dark"_L1));
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const QString breeze = dark ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(breeze);
    // A theme made for the other ground would be unreadable, and "hicolor" alone has no icons.
    const bool chosen = scheme != "system"_L1;
    if (chosen || systemTheme.isEmpty() || systemTheme == "hicolor"_L1)
        QIcon::setThemeName(breeze);
    else
        QIcon::setThemeName(systemTheme);
}

QIcon inOneColor(const QIcon& icon, const QSize& size, double pixelRatio, const QColor& color)
{
    QPixmap pixmap = icon.pixmap(size, pixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QIcon result(pixmap);
    result.addPixmap(pixmap, QIcon::Selected); // as it is: the style would shade it once more
    return result;
}

} // namespace rapporteur::gui
