// SPDX-License-Identifier: GPL-3.0-or-later
// One window for a library: a second start hands its wishes to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace rapporteur::gui {

/// What the command line asks a window to show.
struct Wishes {
    QString library; ///< absolute folder; empty for the start page
    QString symbol;
    int page = -1; ///< from 0
    QString find;
    QStringList commands; ///< actions by the beginning of their object names, run once the rest is shown
    QString section;      ///< "today", "documents", "inbox", "search", "trash"; empty for the session's
};

class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);
    /// Hands the wishes to the window that has this library open. False if there is none; waits half a second at
    /// most.
    static bool handOver(const Wishes& wishes);
    /// From now on this window is the one for the library.
    void claim(const QString& library);

Q_SIGNALS:
    void wished(const rapporteur::gui::Wishes& wishes);

private:
    void receive();

    QLocalServer m_server;
};

} // namespace rapporteur::gui
