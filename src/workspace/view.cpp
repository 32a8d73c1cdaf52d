// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/view.h"

#include "store/disk_room.h"
#include "workspace/library.h"

#include <QFile>
#include <QTemporaryDir>

namespace rapporteur::workspace {

View::View(const store::Store& store, std::unique_ptr<store::Reader> reader, std::unique_ptr<store::Index> index)
    : m_files(store.files())
    , m_layouts(&store.layouts())
    , m_reader(std::move(reader))
    , m_index(std::move(index))
{
}

namespace {

/// SQLite reads a write-ahead log only where it may write beside it: in a folder that is closed to us, or on a disk
/// that is full, the index is read from a copy.
Result<QString> copyIndex(const QString& folder, const QTemporaryDir& place)
{
    const QString copy = place.filePath(QStringLiteral("index.sqlite"));
    if (!QFile::copy(indexPath(folder), copy))
        return fail(ErrorCode::FileUnreadable, {indexPath(folder), place.errorString()});
    const QString log = QStringLiteral("-wal");
    if (QFile::exists(indexPath(folder) + log))
        QFile::copy(indexPath(folder) + log, copy + log);
    for (const QString& path : {copy, QString(copy + log)})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

} // namespace

Result<std::unique_ptr<View>> View::of(const store::Store& store, bool writeAheadLog)
{
    auto reader = store.openReader();
    if (!reader)
        return Failure(reader.error());
    QString path = indexPath(store.folder());
    std::unique_ptr<QTemporaryDir> copy;
    const bool isFull = store.isReadOnly() && store::hasNoRoom(store.folder());
    if (store.notices().folderIsReadOnly || isFull) {
        copy = std::make_unique<QTemporaryDir>();
        const auto copied = copyIndex(store.folder(), *copy);
        if (!copied)
            return Failure(copied.error());
        path = *copied;
    }
    auto index = store::Index::open(path, store::Index::Access::Read, writeAheadLog);
    if (!index)
        return Failure(index.error());
    std::unique_ptr<View> view(new View(store, std::move(*reader), std::move(*index)));
    view->m_copy = std::move(copy);
    return view;
}

} // namespace rapporteur::workspace
