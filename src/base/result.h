// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which a function says that it could not do its work.
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace rapporteur {

/// What went wrong, as a program can act on it. workspace/messages.cpp turns each into a translated sentence with
/// what to do next.
enum class ErrorCode {
    Internal,          ///< a defect of ours; the detail is for the log
    Cancelled,         ///< a person stopped the work
    WrongUsage,        ///< the command line was not understood; arguments: what was wrong
    FileNotFound,      ///< arguments: path
    FileUnreadable,    ///< arguments: path, reason of the system
    FileUnwritable,    ///< arguments: path, reason of the system
    DiskFull,          ///< arguments: path
    NotAPdf,           ///< arguments: path
    EmptyFile,         ///< arguments: path
    DamagedFile,       ///< arguments: path, reason
    FileTooLarge,      ///< arguments: path, size, limit (both in bytes)
    TooManyPages,      ///< arguments: path, pages, limit
    PasswordNeeded,    ///< arguments: path
    WrongPassword,     ///< arguments: path
    InvalidUtf8,       ///< arguments: path, byte offset
    UnknownFileKind,   ///< arguments: path
    WorkerCrashed,     ///< the process that reads PDFs ended by itself; arguments: path, page
    WorkerTimedOut,    ///< a request took longer than its limit; arguments: path, page
    WorkerOutOfMemory, ///< a request needed more memory than its limit; arguments: path, page
    WorkerMisbehaved,  ///< an answer broke the rules of the wire; arguments: path, page
    FileRepaired,      ///< a remark, not a failure: the table of contents was made again; arguments: path
    PageCutShort,      ///< a remark: more text than a page may have; arguments: path, page
    PageIncomplete,    ///< a remark: memory ran out while the page was read; arguments: path, page
    PagesNotRead,      ///< the worker failed too often; arguments: path, first page, last page
    TextTooLong, ///< a remark: more text than a document may have; arguments: path, page where it ends, limit (bytes)
    WorkerUnavailable,  ///< the worker program could not be started; arguments: path of the program
    NotALibrary,        ///< arguments: folder
    LibraryExists,      ///< arguments: folder
    LibraryNewer,       ///< made by a newer version; arguments: folder, its version, our version
    LibraryDamaged,     ///< arguments: folder, what was found
    LibraryLocked,      ///< somebody else writes to it; arguments: folder, host, user
    LibraryReadOnly,    ///< opened for reading only; arguments: folder
    IndexDamaged,       ///< derived data must be rebuilt; arguments: folder
    NotFound,           ///< arguments: what was looked for
    Ambiguous,          ///< arguments: what was looked for, number of matches
    Invalid,            ///< a value a person gave is not possible; arguments: field, value, reason
    Conflict,           ///< somebody changed the same thing; arguments: what
    AlreadyDecided,     ///< arguments: what was decided, and how
    NothingToUndo,      ///< no arguments
    NothingToRedo,      ///< no arguments
    BackupNotFound,     ///< arguments: folder
    QueryTooLong,       ///< arguments: length, limit
    QueryNotUnderstood, ///< arguments: the part that was not understood
};

/// An error: a code that the program acts on, the arguments of its sentence, and a detail for the log only.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Makes the failing value of any Result: `return fail(ErrorCode::NotAPdf, {path});`
inline Failure fail(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return Failure(Error{code, std::move(arguments), std::move(detail)});
}

} // namespace rapporteur
