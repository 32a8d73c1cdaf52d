// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of the window need an application with widgets, and settings that are nobody's.
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "gui/watched_application.h"
#include "translations/translations.h"

#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    rapporteur::gui::WatchedApplication application(argc, argv);
    rapporteur::translations::install(QStringLiteral("en"));
    return Catch::Session().run(argc, argv);
}
