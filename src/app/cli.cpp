// SPDX-License-Identifier: GPL-3.0-or-later
// rapporteur-cli: the command line, without a display.
#include "cli/command_line.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

rapporteur::CancelToken interrupted;

void onInterrupt(int)
{
    interrupted.cancel(); // a store to an atomic: all that a signal handler may do
}

/// What Qt remarks about its surroundings (no runtime folder in a cron job) is no message to the person who typed.
void onRemark(QtMsgType type, const QMessageLogContext&, const QString& remark)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("RAPPORTEUR_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(remark));
}

/// Papers as PDF need fonts, and these an application that could show something; all else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (argc < 2 || std::strcmp(argv[1], "export") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ,
                SIG_IGN); // a quota is then an error of the write, which is reported, and not the end of the program
    qInstallMessageHandler(onRemark);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapporteur-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    rapporteur::translations::install();
    return rapporteur::cli::run(QCoreApplication::arguments().mid(1), interrupted);
}
