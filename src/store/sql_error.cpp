// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_error.h"

#include "store/sqlite_api.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

SqlError::SqlError(int code, QString message, int systemError)
    : m_code(code)
    , m_systemError(systemError)
    , m_message(std::move(message))
    , m_utf8(m_message.toUtf8())
{
}

namespace {

/// errno of the system call that failed. SQLite's own record of it is empty when the failure came at a commit, and it
/// lies with the file that was written then: the database, or its journal or write-ahead log.
int systemErrorOf(sqlite3* database)
{
    if (const int known = sqlite3_system_errno(database))
        return known;
    for (const int pointer : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        int number = 0;
        if (sqlite3_file_control(database, "main", pointer, &file) == SQLITE_OK && file && file->pMethods &&
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number) == SQLITE_OK && number != 0)
            return number;
    }
    return 0;
}

} // namespace

SqlError SqlError::of(sqlite3* database, const QString& attempted)
{
    return SqlError(sqlite3_extended_errcode(database),
                    QString::fromUtf8(sqlite3_errmsg(database)) + u": "_s + attempted.left(500),
                    (sqlite3_errcode(database) & 0xff) == SQLITE_IOERR ? systemErrorOf(database) : 0);
}

Error toError(const SqlError& failure, const QString& path)
{
    const auto error = [&](ErrorCode code, const QStringList& arguments) {
        return Error{code, arguments,
                     u"SQLite %1, errno %2: %3"_s.arg(QString::number(failure.code()),
                                                      QString::number(failure.systemError()), failure.message())};
    };
    switch (failure.code() & 0xff) {
    case SQLITE_FULL:
        return error(ErrorCode::DiskFull, {path});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error(ErrorCode::LibraryDamaged, {path, failure.message()});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(ErrorCode::LibraryReadOnly, {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorCode::LibraryLocked, {path, QString(), QString()});
    case SQLITE_INTERRUPT:
        return error(ErrorCode::Cancelled, {});
    case SQLITE_CANTOPEN:
        return error(ErrorCode::FileUnreadable, {path, failure.message()});
    case SQLITE_IOERR: {
        // A quota and a limit of file size speak through errno only; SQLite itself knows no more than "disk I/O
        // error".
        const int reason = failure.systemError();
        if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
            return error(ErrorCode::DiskFull, {path});
        const bool reading = failure.code() == SQLITE_IOERR_READ || failure.code() == SQLITE_IOERR_SHORT_READ;
        return error(reading ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable, {path, failure.message()});
    }
    default:
        if (failure.code() == SQLITE_CONSTRAINT_UNIQUE || failure.code() == SQLITE_CONSTRAINT_PRIMARYKEY)
            // "UNIQUE constraint failed: agenda.meeting_id, …": the statement behind it is for the log alone.
            return error(ErrorCode::Conflict, {failure.message().section(u": "_s, 1, 1).section(u'.', 0, 0)});
        return error(ErrorCode::Internal, {});
    }
}

} // namespace rapporteur::store
