// SPDX-License-Identifier: GPL-3.0-or-later
// An open library: the one way to read and to change what people have entered.
#pragma once

#include "store/file_store.h"
#include "store/history.h"
#include "store/library_place.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace rapporteur::store {

enum class Access { ReadWrite, ReadOnly };

/// What a person should know about an open library.
struct OpenNotices {
    Place place; ///< a network share or synchronised folder is slower, and two programs may spoil it
    std::optional<LockHolder> heldBy; ///< set if somebody else writes to it: it was opened for reading only
    bool folderIsReadOnly = false;    ///< opened for reading only because nothing can be written there
    bool isCopy = false;              ///< reads a copy made at this moment: later changes by others are not seen
};

namespace detail {

/// What read and write return for a body: Result<T> for a body that returns T or Result<T>.
template <typename T>
struct AsResult {
    using type = Result<T>;
};
template <typename T>
struct AsResult<Result<T>> {
    using type = Result<T>;
};
template <typename Body>
using ResultOf = typename AsResult<std::invoke_result_t<Body, Connection&>>::type;

using PlainBody = std::function<Result<void>(Connection&)>;

/// Runs a body through a function that knows only bodies without a value.
template <typename Body, typename Run>
ResultOf<Body> withValue(Body&& body, Run&& run)
{
    using Returned = std::invoke_result_t<Body, Connection&>;
    if constexpr (std::is_void_v<Returned>) {
        return run([&](Connection& connection) -> Result<void> {
            body(connection);
            return {};
        });
    } else if constexpr (std::is_same_v<Returned, Result<void>>) {
        return run([&](Connection& connection) -> Result<void> { return body(connection); });
    } else {
        std::optional<ResultOf<Body>> value;
        const Result<void> done = run([&](Connection& connection) -> Result<void> {
            value.emplace(body(connection));
            if (!*value)
                return Failure(value->error());
            return {};
        });
        if (!done)
            return Failure(done.error());
        return std::move(*value);
    }
}

} // namespace detail

/// A second view of an open library for another thread: reads only, and sees what is committed.
class Reader {
public:
    Reader(const QString& folder, std::unique_ptr<Connection> connection);
    /// As Store::read.
    template <typename Body>
    detail::ResultOf<Body> read(Body&& body)
    {
        return detail::withValue(std::forward<Body>(body),
                                 [this](const detail::PlainBody& plain) { return readPlain(plain); });
    }
    /// Statements of this reader end with Cancelled once the token is set.
    void setCancelToken(const CancelToken& token) { m_connection->setCancelToken(token); }

private:
    Result<void> readPlain(const detail::PlainBody& body);
    QString m_folder;
    std::unique_ptr<Connection> m_connection;
};

/// One library folder, opened. Belongs to one thread. Bodies given to read and write may throw SqlError or Refused,
/// which come back as errors; a body that returns a failed Result is rolled back as well.
class Store {
public:
    /// Makes a library in a folder that is new or empty (LibraryExists otherwise), all of it or nothing, and opens
    /// it.
    static Result<std::unique_ptr<Store>> create(const QString& folder,
                                                 Identity identity = Identity::ofThisComputer());
    /// Opens a library; brings it to the present format first, after a verified backup. Where somebody else writes to
    /// it or the folder is read-only it is opened for reading only: see notices(). Errors: NotALibrary, LibraryNewer,
    /// LibraryDamaged, LibraryLocked, DiskFull, FileUnreadable.
    static Result<std::unique_ptr<Store>> open(const QString& folder, Access access = Access::ReadWrite,
                                               Identity identity = Identity::ofThisComputer());
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    QString folder() const { return m_folder; }
    const OpenNotices& notices() const { return m_notices; }
    bool isReadOnly() const { return m_lock == nullptr; }
    const FileStore& files() const { return m_files; }
    QDateTime openedAt() const { return m_openedAt; }

    /// Runs `body(Connection&)` on one unchanging state of the library. Returns Result<T> for a body that returns T
    /// or Result<T>.
    template <typename Body>
    detail::ResultOf<Body> read(Body&& body)
    {
        return detail::withValue(std::forward<Body>(body),
                                 [this](const detail::PlainBody& plain) { return readPlain(plain); });
    }

    /// Runs `body(Connection&)` in one transaction, which becomes one entry of the history under `label` (in the
    /// words of a person: "change symbol"); when it returns, the change survives a power cut. Writes that are given
    /// the same step are undone together. A body that changes nothing leaves no entry. Errors of its own:
    /// LibraryReadOnly, LibraryLocked (with who holds it).
    template <typename Body>
    detail::ResultOf<Body> write(const QString& label, Body&& body, Step step = {})
    {
        return detail::withValue(std::forward<Body>(body),
                                 [&](const detail::PlainBody& plain) { return writePlain(label, plain, step); });
    }

    /// Takes back the last step, or does the last undone one again; returns its label. NothingToUndo, NothingToRedo;
    /// Conflict (with the label) when something else has changed the same rows since: then nothing is changed.
    Result<QString> undo();
    Result<QString> redo();
    /// The label of the step that undo or redo would take.
    Result<std::optional<QString>> undoLabel();
    Result<std::optional<QString>> redoLabel();

    /// What happened to a record and to what belongs to it, oldest first.
    Result<QList<FieldChange>> historyOf(const ChangedRecord& record);
    /// The newest entries of the log, newest first.
    Result<QList<LogEntry>> log(int limit, qint64 before = 0);

    /// Called after each committed change, undo and redo with the records it touched, on the thread of the store.
    void onChanged(std::function<void(const QList<ChangedRecord>&)> listener) { m_changed = std::move(listener); }

    /// A connection of its own for another thread.
    Result<std::unique_ptr<Reader>> openReader() const;

    const TableLayouts& layouts() const { return m_layouts; }
    /// For what works on the whole file: backup and check.
    Connection& connection() { return *m_connection; }

private:
    explicit Store(const QString& folder, Identity identity);
    Result<void> openWritable();
    Result<void> openReadOnly();
    Result<void> bringUpToDate();
    Result<void> readPlain(const detail::PlainBody& body);
    Result<void> writePlain(const QString& label, const detail::PlainBody& body, Step step);
    Result<QString> takeStep(ChangeKind kind);
    Result<std::optional<QString>> labelOf(ChangeKind kind);
    Result<void> requireWritable() const;
    void announce(const QList<ChangedRecord>& records);

    QString m_folder;
    Identity m_identity;
    OpenNotices m_notices;
    QDateTime m_openedAt = QDateTime::currentDateTimeUtc();
    FileStore m_files;
    std::unique_ptr<LibraryLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_copy; ///< where the copy lies, if notices say so
    QString m_databasePath;
    bool m_immutable = false;
    std::unique_ptr<Connection> m_connection;
    TableLayouts m_layouts;
    std::function<void(const QList<ChangedRecord>&)> m_changed;
};

} // namespace rapporteur::store
