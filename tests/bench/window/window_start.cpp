// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/window_start.h"

#include "gui/library_pane.h"
#include "gui/main_window.h"
#include "gui/theme.h"
#include "gui/watched_application.h"
#include "translations/translations.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iomanip>
#include <ostream>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {

namespace {

constexpr int rounds = 9;
constexpr int patience = 60'000; // milliseconds
constexpr QSize windowSize(1280, 800);

/// Calls back once a widget has been painted for the first time.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* widget, std::function<void()> then)
        : QObject(widget)
        , m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { m_then(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

void say(const char* stage)
{
    std::printf("%s\n", stage);
    std::fflush(stdout);
}

void end()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    say(QByteArray("memory " + QByteArray::number(qlonglong(usage.ru_maxrss))).constData());
    QCoreApplication::quit();
}

int showPageImage(int argc, char** argv, const QString& file)
{
    QApplication application(argc, argv);
    QLabel window;
    window.resize(windowSize);
    window.setPixmap(QPixmap(file));
    new FirstPaint(&window, [] {
        say("window");
        end();
    });
    window.show();
    return QApplication::exec();
}

int showLibrary(int argc, char** argv, const QString& folder)
{
    gui::WatchedApplication application(argc, argv);
    translations::install(u"en"_s);
    gui::applyTheme();
    gui::MainWindow window;
    window.resize(windowSize);
    new FirstPaint(&window, [] { say("window"); });
    QObject::connect(&window, &gui::MainWindow::libraryOpened, &window, [&window] {
        new FirstPaint(window.pane(), [] {
            say("library");
            end();
        });
    });
    window.show();
    window.openLibrary(folder);
    return QApplication::exec();
}

struct Stages {
    double window = 0;  ///< milliseconds from the start of the process
    double library = 0; ///< likewise; 0 for a plain window
    double memory = 0;  ///< peak, megabytes
};

Stages measure(const QStringList& arguments)
{
    Stages stages;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    program.start(QCoreApplication::applicationFilePath(), arguments);
    while (program.state() != QProcess::NotRunning && timer.elapsed() < patience) {
        if (!program.canReadLine() && !program.waitForReadyRead(patience))
            break;
        const double now = double(timer.nsecsElapsed()) / 1e6;
        while (program.canReadLine()) {
            const QByteArray line = program.readLine().trimmed();
            if (line == "window")
                stages.window = now;
            else if (line == "library")
                stages.library = now;
            else if (line.startsWith("memory "))
                stages.memory = line.mid(7).toDouble() / 1024;
        }
    }
    program.kill();
    program.waitForFinished(patience);
    return stages;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int showAndEnd(int argc, char** argv, Shown shown, const QString& what)
{
    return shown == Shown::PageImage ? showPageImage(argc, argv, what) : showLibrary(argc, argv, what);
}

void benchStart(std::ostream& out, const char* name, const QString& library)
{
    const QTemporaryDir folder;
    const QString image = folder.filePath(u"page.png"_s);
    QImage page(794, 1123, QImage::Format_RGB32); // A4 at 96 dots an inch
    page.fill(Qt::white);
    page.save(image);
    std::vector<double> plain, window, pane;
    double memory = 0;
    double plainMemory = 0;
    for (int round = 0; round < rounds; ++round) {
        const Stages theirs = measure({u"--page-image"_s, image});
        const Stages ours = measure({u"--library"_s, library});
        plain.push_back(theirs.window);
        window.push_back(ours.window);
        pane.push_back(ours.library);
        memory = std::max(memory, ours.memory);
        plainMemory = std::max(plainMemory, theirs.memory);
    }
    out << std::fixed << std::setprecision(0) << "start with " << name << ", milliseconds (median of " << rounds
        << "): window " << median(window) << ", library in it " << median(pane)
        << "; plain Qt window with a page image " << median(plain) << std::setprecision(2)
        << "; ratio of the windows " << median(window) / median(plain) << ", with the library "
        << median(pane) / median(plain) << std::setprecision(0) << "; peak memory " << memory << " MB, plain "
        << plainMemory << " MB\n";
}

} // namespace rapporteur::bench
