// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_place.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <sys/vfs.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

struct FileSystem {
    quint32 magic; ///< statfs(2), f_type
    QLatin1StringView name;
};
constexpr FileSystem networkFileSystems[] = {
    {0x00006969, "NFS"_L1}, {0x0000517b, "SMB"_L1},  {0xff534d42, "CIFS"_L1}, {0xfe534d42, "SMB2"_L1},
    {0x01021997, "9P"_L1},  {0x65735546, "FUSE"_L1}, {0x00c36400, "Ceph"_L1}, {0x5346414f, "AFS"_L1},
    {0x6b414653, "AFS"_L1}, {0x73757245, "Coda"_L1},
};

struct SyncMarker {
    QLatin1StringView pattern; ///< of a file or folder that the program leaves at the top of what it synchronises
    QLatin1StringView program;
};
constexpr SyncMarker syncMarkers[] = {
    {".dropbox"_L1, "Dropbox"_L1},
    {".dropbox.cache"_L1, "Dropbox"_L1},
    {".stfolder"_L1, "Syncthing"_L1},
    {".sync_*.db"_L1, "Nextcloud"_L1},
    {"._sync_*.db"_L1, "Nextcloud"_L1},
    {".nextcloudsync.log"_L1, "Nextcloud"_L1},
    {".owncloudsync.log"_L1, "ownCloud"_L1},
    {".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1},
    {".tmp.driveupload"_L1, "Google Drive"_L1},
    {".tmp.drivedownload"_L1, "Google Drive"_L1},
};

/// How the programs call their folders; their Linux clients leave no marker in it.
constexpr SyncMarker syncFolders[] = {
    {"Dropbox*"_L1, "Dropbox"_L1},           {"OneDrive*"_L1, "OneDrive"_L1},
    {"Nextcloud*"_L1, "Nextcloud"_L1},       {"ownCloud*"_L1, "ownCloud"_L1},
    {"Google Drive*"_L1, "Google Drive"_L1}, {"GoogleDrive*"_L1, "Google Drive"_L1},
    {"google-drive*"_L1, "Google Drive"_L1},
};

QString syncProgram(const QString& folder)
{
    for (QDir each(folder);;) {
        for (const SyncMarker& marker : syncMarkers) {
            if (!each.entryList({marker.pattern},
                                QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                     .isEmpty())
                return marker.program;
        }
        for (const SyncMarker& name : syncFolders) {
            if (QDir::match(name.pattern, each.dirName()))
                return name.program;
        }
        if (each.isRoot() || !each.cdUp())
            return {};
    }
}

QString lockPath(const QString& folder)
{
    return folder + u"/library.lock"_s;
}

} // namespace

Place placeOf(const QString& folder)
{
    struct statfs status {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) == 0) {
        for (const FileSystem& each : networkFileSystems) {
            if (each.magic == quint32(status.f_type))
                return {PlaceKind::NetworkShare, each.name};
        }
    }
    const QString program = syncProgram(folder);
    return program.isEmpty() ? Place{} : Place{PlaceKind::SynchronisedFolder, program};
}

LibraryLock::LibraryLock(const QString& folder)
    : m_file(lockPath(folder))
{
    // By default a lock counts as stale after 30 seconds, though its holder is alive.
    m_file.setStaleLockTime(0);
}

std::unique_ptr<LibraryLock> LibraryLock::take(const QString& folder)
{
    std::unique_ptr<LibraryLock> lock(new LibraryLock(folder));
    if (lock->m_file.tryLock(0))
        return lock;
    // After a power cut the lock may be an empty file, which never counts as stale. And the number of a process that
    // was killed may belong to another one by now, of which this user may not know what program it runs: it then
    // passes for the holder. On one computer the system's own lock tells: whoever has the file, or is just making it,
    // holds that one, and then nothing is removed.
    const std::optional<LockHolder> known = holder(folder);
    const bool here = !known || known->host == QSysInfo::machineHostName();
    if (here && lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0))
        return lock;
    return nullptr;
}

std::optional<LockHolder> LibraryLock::holder(const QString& folder)
{
    const QFileInfo file(lockPath(folder));
    qint64 process = 0;
    QString host;
    QString application;
    if (!file.exists() || !LibraryLock(folder).m_file.getLockInfo(&process, &host, &application))
        return std::nullopt;
    const QString owner = file.owner();
    return LockHolder{host, owner.isEmpty() ? QString::number(file.ownerId()) : owner};
}

} // namespace rapporteur::store
