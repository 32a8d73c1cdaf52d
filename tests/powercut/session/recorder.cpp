// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut/session/recorder.h"

#include <QFile>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace powercut {

namespace {

/// The state of the recording. Not a static object: system calls come before and after the life of those.
struct Recorder {
    std::string root;
    QList<Event> events;
    std::map<std::string, qint32> files;    ///< relative path → number
    std::map<int, qint32> openFiles;        ///< descriptor → number
    std::map<int, std::string> openFolders; ///< descriptor → relative path
    qint32 lastFile = 0;
};
Recorder* recorder = nullptr;

template <typename Function>
Function original(Function, const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Relative path; false for what lies elsewhere, and for what a power cut takes away anyway: shared memory and the
/// lock.
bool relative(const char* path, std::string& result)
{
    if (!recorder || !path)
        return false;
    const std::string whole(path);
    if (whole == recorder->root) {
        result.clear();
        return true;
    }
    if (whole.compare(0, recorder->root.size() + 1, recorder->root + "/") != 0)
        return false;
    result = whole.substr(recorder->root.size() + 1);
    return !result.ends_with("-shm");
}

QString text(const std::string& path)
{
    return QString::fromStdString(path);
}

void opened(int descriptor, const std::string& path, int flags, bool existed)
{
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        recorder->openFolders[descriptor] = path;
        return;
    }
    if (!existed) {
        recorder->files[path] = ++recorder->lastFile;
        recorder->events.append({Operation::CreateFile, text(path), {}, recorder->lastFile, 0, {}});
    } else if (flags & O_TRUNC) {
        recorder->events.append({Operation::Truncate, {}, {}, recorder->files[path], 0, {}});
    }
    recorder->openFiles[descriptor] = recorder->files[path];
}

template <typename Call>
int recordOpen(const char* path, int flags, Call call)
{
    std::string inside;
    const bool ours = relative(path, inside);
    const bool existed = ours && (inside.empty() || ::access(path, F_OK) == 0);
    const int descriptor = call();
    if (ours && descriptor >= 0)
        opened(descriptor, inside, flags, existed);
    return descriptor;
}

void wrote(int descriptor, const void* bytes, ssize_t size, off_t offset)
{
    if (!recorder || size <= 0)
        return;
    const auto file = recorder->openFiles.find(descriptor);
    if (file != recorder->openFiles.end())
        recorder->events.append({Operation::Write,
                                 {},
                                 {},
                                 file->second,
                                 qint64(offset),
                                 QByteArray(static_cast<const char*>(bytes), qsizetype(size))});
}

void truncated(int descriptor, off_t size)
{
    const auto file = recorder ? recorder->openFiles.find(descriptor) : std::map<int, qint32>::iterator();
    if (recorder && file != recorder->openFiles.end())
        recorder->events.append({Operation::Truncate, {}, {}, file->second, qint64(size), {}});
}

void synced(int descriptor)
{
    if (!recorder)
        return;
    if (const auto file = recorder->openFiles.find(descriptor); file != recorder->openFiles.end())
        recorder->events.append({Operation::SyncFile, {}, {}, file->second, 0, {}});
    if (const auto folder = recorder->openFolders.find(descriptor); folder != recorder->openFolders.end())
        recorder->events.append({Operation::SyncFolder, text(folder->second), {}, 0, 0, {}});
}

} // namespace

void beginRecording(const QString& folder)
{
    recorder = new Recorder;
    recorder->root = QFile::encodeName(folder).toStdString();
}

void note(Operation operation, const QByteArray& state)
{
    if (recorder)
        recorder->events.append({operation, {}, {}, 0, 0, state});
}

bool writeRecording(const QString& path)
{
    const Recorder* done = recorder;
    recorder = nullptr;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out << done->events;
    delete done;
    return out.status() == QDataStream::Ok;
}

} // namespace powercut

using namespace powercut;

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    static const auto call = original(static_cast<int (*)(const char*, int, ...)>(nullptr), "open");
    return recordOpen(path, flags, [&] { return call(path, flags, mode); });
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    static const auto call = original(static_cast<int (*)(const char*, int, ...)>(nullptr), "open64");
    return recordOpen(path, flags, [&] { return call(path, flags, mode); });
}

int close(int descriptor)
{
    static const auto call = original(static_cast<int (*)(int)>(nullptr), "close");
    if (recorder) {
        recorder->openFiles.erase(descriptor);
        recorder->openFolders.erase(descriptor);
    }
    return call(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto call = original(static_cast<ssize_t (*)(int, const void*, size_t)>(nullptr), "write");
    const off_t offset = recorder ? ::lseek(descriptor, 0, SEEK_CUR) : 0;
    const ssize_t written = call(descriptor, bytes, size);
    wrote(descriptor, bytes, written, offset);
    return written;
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto call = original(static_cast<ssize_t (*)(int, const void*, size_t, off_t)>(nullptr), "pwrite");
    const ssize_t written = call(descriptor, bytes, size, offset);
    wrote(descriptor, bytes, written, offset);
    return written;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto call =
        original(static_cast<ssize_t (*)(int, const void*, size_t, off64_t)>(nullptr), "pwrite64");
    const ssize_t written = call(descriptor, bytes, size, offset);
    wrote(descriptor, bytes, written, offset);
    return written;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto call = original(static_cast<int (*)(int, off_t)>(nullptr), "ftruncate");
    const int result = call(descriptor, size);
    if (result == 0)
        truncated(descriptor, size);
    return result;
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto call = original(static_cast<int (*)(int, off64_t)>(nullptr), "ftruncate64");
    const int result = call(descriptor, size);
    if (result == 0)
        truncated(descriptor, size);
    return result;
}

int fsync(int descriptor)
{
    static const auto call = original(static_cast<int (*)(int)>(nullptr), "fsync");
    const int result = call(descriptor);
    if (result == 0)
        synced(descriptor);
    return result;
}

int fdatasync(int descriptor)
{
    static const auto call = original(static_cast<int (*)(int)>(nullptr), "fdatasync");
    const int result = call(descriptor);
    if (result == 0)
        synced(descriptor);
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto call = original(static_cast<int (*)(const char*, const char*)>(nullptr), "rename");
    const int result = call(from, to);
    std::string before;
    std::string after;
    if (result == 0 && relative(from, before) && relative(to, after)) {
        recorder->files[after] = recorder->files[before];
        recorder->files.erase(before);
        recorder->events.append({Operation::Rename, text(before), text(after), 0, 0, {}});
    }
    return result;
}

int unlink(const char* path) noexcept
{
    static const auto call = original(static_cast<int (*)(const char*)>(nullptr), "unlink");
    const int result = call(path);
    std::string inside;
    if (result == 0 && relative(path, inside)) {
        recorder->files.erase(inside);
        recorder->events.append({Operation::Unlink, text(inside), {}, 0, 0, {}});
    }
    return result;
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto call = original(static_cast<int (*)(const char*, mode_t)>(nullptr), "mkdir");
    const int result = call(path, mode);
    std::string inside;
    if (result == 0 && relative(path, inside))
        recorder->events.append({Operation::MakeFolder, text(inside), {}, 0, 0, {}});
    return result;
}

} // extern "C"
