// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace rapporteur::gui::Settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;

QSettings preferences()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         u"/rapporteur/rapporteur.conf"_s,
                     QSettings::IniFormat);
}

/// QSettings knows no state directory (XDG Base Directory Specification, XDG_STATE_HOME).
QSettings windowState()
{
    QString home = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(home))
        home = QDir::homePath() + u"/.local/state"_s;
    return QSettings(home + u"/rapporteur/state.conf"_s, QSettings::IniFormat);
}

} // namespace

QString interfaceLanguage()
{
    return preferences().value(u"interface/language"_s).toString();
}

void setInterfaceLanguage(const QString& locale)
{
    preferences().setValue(u"interface/language"_s, locale);
}

domain::Language contentLanguage()
{
    const domain::Language chosen = domain::languageFromCode(preferences().value(u"content/language"_s).toString());
    return chosen == domain::Language::Unknown ? domain::Language::English : chosen;
}

void setContentLanguage(domain::Language language)
{
    preferences().setValue(u"content/language"_s, domain::code(language));
}

QString colorScheme()
{
    const QString scheme = preferences().value(u"interface/colors"_s).toString();
    return scheme == u"light"_s || scheme == u"dark"_s ? scheme : u"system"_s;
}

void setColorScheme(const QString& scheme)
{
    preferences().setValue(u"interface/colors"_s, scheme);
}

bool restoresSession()
{
    return preferences().value(u"session/restore"_s, true).toBool();
}

void setRestoresSession(bool restores)
{
    preferences().setValue(u"session/restore"_s, restores);
}

QKeySequence shortcut(const QString& action, const QKeySequence& fallback)
{
    const QVariant chosen = preferences().value(u"shortcuts/"_s + action);
    return chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText) : fallback;
}

void setShortcut(const QString& action, const QKeySequence& shortcut, const QKeySequence& fallback)
{
    QSettings settings = preferences();
    if (shortcut == fallback)
        settings.remove(u"shortcuts/"_s + action);
    else
        settings.setValue(u"shortcuts/"_s + action, shortcut.toString(QKeySequence::PortableText));
}

QStringList recentLibraries()
{
    QStringList result;
    for (const QString& folder : windowState().value(u"libraries/recent"_s).toStringList()) {
        if (QFileInfo::exists(folder + u"/library.sqlite"_s))
            result.append(folder);
    }
    return result;
}

void addRecentLibrary(const QString& folder)
{
    QStringList recent = recentLibraries();
    recent.removeAll(folder);
    recent.prepend(folder);
    windowState().setValue(u"libraries/recent"_s, QStringList(recent.first(std::min(recent.size(), mostRecent))));
}

QByteArray state(const QString& name, int version)
{
    QSettings settings = windowState();
    if (settings.value(name + u"/version"_s).toInt() != version)
        return {};
    return settings.value(name + u"/blob"_s).toByteArray();
}

void setState(const QString& name, int version, const QByteArray& blob)
{
    QSettings settings = windowState();
    settings.setValue(name + u"/version"_s, version);
    settings.setValue(name + u"/blob"_s, blob);
}

} // namespace rapporteur::gui::Settings
