// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/unwritten.h"

#include <QSaveFile>
#include <algorithm>
#include <array>
#include <cerrno>

namespace rapporteur::report {

Failure unwritten(const QString& path, const QString& reason)
{
    // Qt and libzip hand on the system's words alone.
    constexpr std::array noRoom{ENOSPC, EDQUOT, EFBIG};
    const bool full =
        std::any_of(noRoom.begin(), noRoom.end(), [&](int error) { return reason.contains(qt_error_string(error)); });
    return full ? fail(ErrorCode::DiskFull, {path}, reason) : fail(ErrorCode::FileUnwritable, {path, reason});
}

Result<void> putInPlace(QSaveFile& file, const QString& path)
{
    // Qt's commit does not look whether the last of what it holds back reached the disk: a short file became an empty
    // one, and all was said to be well.
    if (!file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return unwritten(path, reason);
    }
    return file.commit() ? Result<void>() : Result<void>(unwritten(path, file.errorString()));
}

} // namespace rapporteur::report
