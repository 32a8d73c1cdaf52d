// SPDX-License-Identifier: GPL-3.0-or-later
// The application object; it notices when one event keeps the window from answering.
#pragma once

#include <QApplication>

namespace rapporteur::gui {

class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    /// Nothing that runs longer belongs on the GUI thread.
    static constexpr qint64 longestEvent = 50; ///< milliseconds

    struct SlowEvent {
        QString receiver; ///< class and object name
        int type = 0;     ///< QEvent::Type
        qint64 milliseconds = 0;
        /// What of it was work of this thread: the rest it waited, for a file or for its turn on a busy computer.
        qint64 processorMilliseconds = 0;
    };

    WatchedApplication(int& argc, char** argv);
    /// Reports slow events to the log from now on; off unless the build or RAPPORTEUR_WATCHDOG asks for it.
    void setWatching(bool watching) { m_watching = watching; }
    const QList<SlowEvent>& slowEvents() const { return m_slow; }
    void forgetSlowEvents() { m_slow.clear(); }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    bool m_watching = false;
    int m_depth = 0;
    QList<SlowEvent> m_slow; ///< the first hundred
};

} // namespace rapporteur::gui
