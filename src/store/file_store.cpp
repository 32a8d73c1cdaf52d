// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_store.h"

#include "base/id.h"
#include "base/sha256.h"
#include "store/durable_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr qint64 largestFile = qint64(4) << 30;

QString cleanExtension(const QString& extension)
{
    static const QRegularExpression usable(u"\\A[a-z0-9]{1,8}\\z"_s);
    const QString lower = extension.toLower();
    return usable.match(lower).hasMatch() ? lower : u"bin"_s;
}

bool isSha256(const QString& text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{64}\\z"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

FileStore::FileStore(const QString& libraryFolder)
    : m_library(libraryFolder)
    , m_folder(libraryFolder + u"/files"_s)
{
}

QString FileStore::relativePath(const QString& sha256, const QString& extension)
{
    return u"files/"_s + sha256.left(2) + u'/' + sha256 + u'.' + cleanExtension(extension);
}

QString FileStore::find(const QString& sha256) const
{
    if (!isSha256(sha256))
        return {};
    const QDir folder(m_folder + u'/' + sha256.left(2));
    const QStringList names = folder.entryList({sha256 + u".*"_s}, QDir::Files);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

Result<StoredFile> FileStore::add(const QString& source, const QString& extension, const CancelToken& cancel) const
{
    const qint64 size = QFileInfo(source).size();
    if (size > largestFile)
        return fail(ErrorCode::FileTooLarge, {source, QString::number(size), QString::number(largestFile)});
    if (const auto made = makeFolder(m_folder); !made)
        return Failure(made.error());
    const QString temporary = m_folder + u"/incoming-"_s + QString::number(newIdentifier());
    Sha256 hash;
    const auto copied = copyDurably(source, temporary, cancel, [&](QByteArrayView piece) { hash.addData(piece); });
    if (!copied)
        return Failure(copied.error());
    StoredFile file;
    file.size = *copied;
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    auto kept =
        file.size == 0 ? Result<StoredFile>(fail(ErrorCode::EmptyFile, {source})) : keep(temporary, file, extension);
    if (!kept || kept->wasThere)
        QFile::remove(temporary);
    return kept;
}

Result<StoredFile> FileStore::keep(const QString& temporary, StoredFile file, const QString& extension) const
{
    const QString present = find(file.sha256);
    if (!present.isEmpty()) {
        // Bytes that have gone bad on the disk are replaced by the sound ones that have just come.
        const auto hash = hashOfContent(present);
        file.wasThere = hash && *hash == file.sha256;
    }
    file.path = present.isEmpty() ? m_library + u'/' + relativePath(file.sha256, extension) : present;
    const QString folder = QFileInfo(file.path).absolutePath();
    if (const auto made = makeFolder(folder); !made)
        return Failure(made.error());
    // A check that collects orphans meanwhile leaves alone what was touched since the library was opened.
    if (file.wasThere)
        ::utimensat(AT_FDCWD, QFile::encodeName(file.path).constData(), nullptr, 0);
    // Also where the file was there: an earlier import may have been killed between naming it and syncing its name.
    const auto durable = file.wasThere ? syncFolder(folder) : renameDurably(temporary, file.path);
    if (!durable)
        return Failure(durable.error());
    return file;
}

QHash<QString, QString> FileStore::everything() const
{
    QHash<QString, QString> result;
    QDirIterator each(m_folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString sha256 = each.fileInfo().baseName();
        const bool inPlace = isSha256(sha256) && each.fileInfo().dir().dirName() == sha256.left(2);
        result.insert(path, inPlace ? sha256 : QString());
    }
    return result;
}

Result<QString> FileStore::hashOfContent(const QString& path, const CancelToken& cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    Sha256 hash;
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    while (true) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 size = file.read(buffer.data(), buffer.size());
        if (size < 0)
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        if (size == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(buffer.constData(), size));
    }
}

} // namespace rapporteur::store
