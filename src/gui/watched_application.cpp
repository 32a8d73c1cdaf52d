// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watched_application.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>
#include <ctime>

namespace rapporteur::gui {

namespace {
Q_LOGGING_CATEGORY(watchdog, "rapporteur.watchdog")
constexpr qsizetype mostKept = 100;

/// Processor time of this thread in milliseconds, from a start that means nothing.
qint64 threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
#ifndef NDEBUG
    m_watching = true;
#endif
    if (qEnvironmentVariableIsSet("RAPPORTEUR_WATCHDOG"))
        m_watching = true;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (!m_watching || m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Neither is there any more when the event has been handled.
    const int type = event->type();
    const char* className = receiver->metaObject()->className();
    const QString objectName = receiver->objectName();
    QElapsedTimer timer;
    timer.start();
    const qint64 startOfWork = threadTime();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (timer.elapsed() > longestEvent) {
        const QString name = QLatin1String(className) + u' ' + objectName;
        qCWarning(watchdog) << "an event took" << timer.elapsed() << "ms:" << name << "type" << type;
        if (m_slow.size() < mostKept)
            m_slow.append({name, type, timer.elapsed(), threadTime() - startOfWork});
    }
    return handled;
}

} // namespace rapporteur::gui
