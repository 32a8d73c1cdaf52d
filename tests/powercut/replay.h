// SPDX-License-Identifier: GPL-3.0-or-later
// A disk as it may look after a power cut: what was synced is there; of what was not, any part may be missing or
// torn.
#pragma once

#include "powercut/trace.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

namespace powercut {

/// Which syncs a replay believes in; the others count as if the program had never called them.
enum class Syncs { All, None, FilesOnly, FoldersOnly };

/// Takes events one after the other and can at any moment write out a disk after a power cut. Contents are torn at
/// sectors of 512 bytes, in any order. The names in one folder come back in the order in which they were made, up to
/// some point, as in a journal.
class Disk {
public:
    explicit Disk(Syncs syncs);
    void take(const Event& event);
    /// Writes a possible disk into an existing, empty folder.
    void cutPower(const QString& folder, QRandomGenerator& random) const;
    /// Writes the disk as the running program sees it.
    void writeAll(const QString& folder) const;

private:
    struct Content {
        QByteArray durable;
        QList<Event> pending; ///< writes and truncations since the last sync
    };
    struct Name {
        bool isFolder = false;
        qint32 file = 0;
    };
    struct NameChange {
        QString name;
        bool removed = false;
        Name to;
    };
    struct Folder {
        QMap<QString, Name> durable;
        QMap<QString, Name> present;
        QList<NameChange> pending;
    };
    void change(const QString& path, bool removed, Name to);
    void write(const QString& folder, const QString& path, const QHash<QString, QMap<QString, Name>>& names,
               const QHash<qint32, QByteArray>& contents) const;

    Syncs m_syncs;
    QHash<qint32, Content> m_contents;
    QHash<QString, Folder> m_folders;
};

} // namespace powercut
