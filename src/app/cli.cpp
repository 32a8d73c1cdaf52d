// SPDX-License-Identifier: GPL-3.0-or-later
// rapporteur-cli: the command line, without a display.
#include "cli/command_line.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <csignal>

namespace {

rapporteur::CancelToken interrupted;

void onInterrupt(int)
{
    interrupted.cancel(); // a store to an atomic: all that a signal handler may do
}

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ,
                SIG_IGN); // a quota is then an error of the write, which is reported, and not the end of the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapporteur-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    rapporteur::translations::install();
    return rapporteur::cli::run(application.arguments().mid(1), interrupted);
}
