// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, and where the window was left: preferences below the configuration home, state below the
// state home.
#pragma once

#include "domain/language.h"

#include <QByteArray>
#include <QKeySequence>
#include <QString>
#include <QStringList>

namespace rapporteur::gui::Settings {

/// Language of menus and messages: "en", "fr", "es", "zh_CN", or empty for that of the system.
QString interfaceLanguage();
void setInterfaceLanguage(const QString& locale);

/// Language in which titles and texts are shown where they exist in it; English unless chosen.
domain::Language contentLanguage();
void setContentLanguage(domain::Language language);

/// "system", "light" or "dark".
QString colorScheme();
void setColorScheme(const QString& scheme);

/// Whether tabs and places are opened again at the next start.
bool restoresSession();
void setRestoresSession(bool restores);

QKeySequence shortcut(const QString& action, const QKeySequence& fallback);
/// A shortcut equal to the default is not written, so that a later change of the default reaches everybody who did
/// not choose.
void setShortcut(const QString& action, const QKeySequence& shortcut, const QKeySequence& fallback);

/// Libraries opened lately, newest first; folders that are gone are left out.
QStringList recentLibraries();
void addRecentLibrary(const QString& folder);

/// State of a window or a view under a name and a version: a blob of another version is not given back, since
/// restoring stale state has crashed header views before.
QByteArray state(const QString& name, int version);
void setState(const QString& name, int version, const QByteArray& blob);

} // namespace rapporteur::gui::Settings
