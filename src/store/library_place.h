// SPDX-License-Identifier: GPL-3.0-or-later
// Where a library lies, and who works in it: local disk, network share or synchronised folder; the lock of its one
// writer.
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>
#include <optional>

namespace rapporteur::store {

enum class PlaceKind {
    Local,
    NetworkShare,       ///< locks and shared memory cannot be relied on
    SynchronisedFolder, ///< a program copies single files away while they change
};

struct Place {
    PlaceKind kind = PlaceKind::Local;
    QString name; ///< of the file system or the synchronising program, such as "NFS" or "Nextcloud"
};

/// Looks at the file system, at the folder and at those above it.
Place placeOf(const QString& folder);

/// Who holds the lock of a library.
struct LockHolder {
    QString host;
    QString user;
};

/// The one writer's lock, given back when it goes out of scope or when the process ends.
class LibraryLock {
public:
    /// Takes the lock of a library without waiting. Null if somebody else has it or the folder cannot be written.
    static std::unique_ptr<LibraryLock> take(const QString& folder);
    /// Who has it; none if nobody has.
    static std::optional<LockHolder> holder(const QString& folder);

private:
    explicit LibraryLock(const QString& folder);
    QLockFile m_file;
};

} // namespace rapporteur::store
