// SPDX-License-Identifier: GPL-3.0-or-later
// rapporteur: the window.
#include "gui/instance.h"
#include "gui/main_window.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "gui/watched_application.h"
#include "translations/translations.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr int settlingTime = 2'500; // milliseconds that a picture of the window waits: opening, reading, drawing

struct CommandLine {
    gui::Wishes wishes;
    QString screenshot;
};

/// A file manager opens a library by the database in it.
QString libraryFolder(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.fileName() == "library.sqlite"_L1 ? info.absolutePath() : info.absoluteFilePath();
}

/// How days and numbers are written. English is that of the United Nations, where the day comes before the month
/// (Editorial Manual, dates).
QLocale localeOf(const QString& language)
{
    if (language == "en"_L1)
        return {QLocale::English, QLocale::UnitedKingdom};
    return language.isEmpty() ? QLocale::system() : QLocale(language);
}

CommandLine readCommandLine(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "The documents of a conference, on your desk."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"library"_s, QCoreApplication::translate("main", "Folder of the library to open."),
                                 u"[library]"_s);
    const QCommandLineOption open(
        u"open"_s, QCoreApplication::translate("main", "Open the document with this symbol."), u"symbol"_s);
    const QCommandLineOption page(u"page"_s, QCoreApplication::translate("main", "at this page"), u"number"_s);
    const QCommandLineOption find(
        u"find"_s, QCoreApplication::translate("main", "Find a text in the document, or else in all."), u"text"_s);
    const QCommandLineOption screen(
        u"screen"_s,
        QCoreApplication::translate("main",
                                    "Begin with today, documents, meetings, decisions, follow-up, activities, "
                                    "inbox, search or trash."),
        u"name"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, QCoreApplication::translate("main", "Write a picture of the window to a file, and end."),
        u"file"_s);
    const QCommandLineOption command(
        u"command"_s,
        QCoreApplication::translate("main",
                                    "Run this command once the rest is shown, such as settings; may be repeated."),
        u"name"_s);
    parser.addOptions({open, page, find, screen, command, screenshot});
    parser.process(application);
    CommandLine line;
    if (!parser.positionalArguments().isEmpty())
        line.wishes.library = libraryFolder(parser.positionalArguments().first());
    line.wishes.symbol = parser.value(open);
    line.wishes.page = parser.isSet(page) ? parser.value(page).toInt() - 1 : -1;
    line.wishes.find = parser.value(find);
    line.wishes.commands = parser.values(command);
    line.wishes.section = parser.value(screen);
    line.screenshot = parser.value(screenshot);
    return line;
}

/// The window with its dialogs as they lie over it.
QPixmap picture(QWidget& window)
{
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QWidget* dialog : QApplication::topLevelWidgets()) {
        if (dialog == &window || !dialog->isVisible() || dialog->size().isEmpty())
            continue;
        const QRect place(dialog->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), dialog->size());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(window.palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return whole;
}

/// The one window, made anew when its language changes.
class Program : public QObject {
public:
    Program()
    {
        QObject::connect(&m_instance, &gui::Instance::wished, this, [this](const gui::Wishes& wishes) {
            m_window->fulfil(wishes);
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        });
        makeWindow();
    }
    gui::MainWindow& window() { return *m_window; }

private:
    void makeWindow()
    {
        const auto workspace = m_window ? m_window->workspace() : nullptr;
        m_window.reset(); // keeps its session before the new one reads it
        const QString language = gui::Settings::interfaceLanguage();
        QLocale::setDefault(localeOf(language));
        translations::install(language);
        gui::applyTheme();
        m_window = std::make_unique<gui::MainWindow>();
        QObject::connect(m_window.get(), &gui::MainWindow::libraryOpened, &m_instance, &gui::Instance::claim);
        QObject::connect(
            m_window.get(), &gui::MainWindow::rebuildWanted, this, [this] { makeWindow(); }, Qt::QueuedConnection);
        if (workspace)
            m_window->setWorkspace(workspace);
        m_window->show();
    }

    gui::Instance m_instance;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ,
                SIG_IGN); // a quota is then an error of the write, which is reported, and not the end of the program
    gui::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rapporteur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QGuiApplication::setDesktopFileName(u"org.rapporteur.Rapporteur"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/rapporteur.svg"_s));
    const CommandLine line = readCommandLine(application);
    if (!line.wishes.library.isEmpty() && line.screenshot.isEmpty() && gui::Instance::handOver(line.wishes))
        return 0;

    Program program;
    program.window().fulfil(line.wishes);
    if (!line.wishes.library.isEmpty())
        program.window().openLibrary(line.wishes.library);
    if (!line.screenshot.isEmpty()) {
        QTimer::singleShot(settlingTime, &program, [&] {
            const bool written = picture(program.window()).save(line.screenshot);
            QCoreApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
