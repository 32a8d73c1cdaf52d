// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

int openPath(const QString& path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
}

Error readError(int systemError, const QString& path)
{
    if (systemError == ENOENT)
        return {ErrorCode::FileNotFound, {path}, {}};
    return {ErrorCode::FileUnreadable, {path, qt_error_string(systemError)}, {}};
}

/// 0, or errno.
int writeAll(int descriptor, const char* bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes += written;
        size -= size_t(written);
    }
    return 0;
}

Result<qint64> copyContent(int from, const QString& fromPath, int to, const QString& toPath,
                           const CancelToken& cancel, const std::function<void(QByteArrayView)>& seen)
{
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const ssize_t size = ::read(from, buffer.data(), size_t(buffer.size()));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return Failure(readError(errno, fromPath));
        if (size == 0)
            break;
        if (seen)
            seen(QByteArrayView(buffer.constData(), size));
        if (const int error = writeAll(to, buffer.constData(), size_t(size)))
            return Failure(writeError(error, toPath));
        total += size;
    }
    if (::fsync(to) != 0)
        return Failure(writeError(errno, toPath));
    return total;
}

} // namespace

Error writeError(int systemError, const QString& path)
{
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return {ErrorCode::DiskFull, {path}, qt_error_string(systemError)};
    return {ErrorCode::FileUnwritable, {path, qt_error_string(systemError)}, {}};
}

Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = QFileInfo(path).absolutePath();
    if (above != path) {
        if (const auto made = makeFolder(above); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return Failure(writeError(errno, path));
    return syncFolder(above);
}

Result<void> syncFolder(const QString& folder)
{
    const Descriptor descriptor(openPath(folder, O_RDONLY | O_DIRECTORY));
    if (descriptor.get() < 0)
        return Failure(readError(errno, folder));
    // Some network file systems cannot sync a folder; they enter names at once.
    if (::fsync(descriptor.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return Failure(writeError(errno, folder));
    return {};
}

Result<void> syncFile(const QString& path)
{
    const Descriptor descriptor(openPath(path, O_RDWR));
    if (descriptor.get() < 0)
        return Failure(readError(errno, path));
    if (::fsync(descriptor.get()) != 0)
        return Failure(writeError(errno, path));
    return {};
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Failure(writeError(errno, to));
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<qint64> copyDurably(const QString& from, const QString& to, const CancelToken& cancel,
                           const std::function<void(QByteArrayView)>& seen)
{
    // A pipe given as a file would block for ever: opened without waiting, and refused.
    const Descriptor source(openPath(from, O_RDONLY | O_NONBLOCK | O_NOCTTY));
    if (source.get() < 0)
        return Failure(readError(errno, from));
    struct stat status {};
    if (::fstat(source.get(), &status) != 0)
        return Failure(readError(errno, from));
    if (!S_ISREG(status.st_mode))
        return Failure(readError(S_ISDIR(status.st_mode) ? EISDIR : EINVAL, from));
    const Descriptor target(openPath(to, O_WRONLY | O_CREAT | O_EXCL));
    if (target.get() < 0)
        return Failure(writeError(errno, to));
    auto copied = copyContent(source.get(), from, target.get(), to, cancel, seen);
    if (!copied)
        ::unlink(QFile::encodeName(to).constData());
    return copied;
}

} // namespace rapporteur::store
