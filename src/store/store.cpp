// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/library_file.h"
#include "store/sqlite_api.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

/// Within a body that is already reading, reading on is the same transaction.
Result<void> readOn(Connection& connection, const QString& folder, const detail::PlainBody& body)
{
    return guarded(folder, [&]() -> Result<void> {
        if (connection.inTransaction())
            return body(connection);
        Transaction transaction(connection, Transaction::Kind::Read);
        return body(connection);
    });
}

} // namespace

Reader::Reader(const QString& folder, std::unique_ptr<Connection> connection)
    : m_folder(folder)
    , m_connection(std::move(connection))
{
}

Result<void> Reader::readPlain(const detail::PlainBody& body)
{
    return readOn(*m_connection, m_folder, body);
}

Result<void> Store::readPlain(const detail::PlainBody& body)
{
    return readOn(*m_connection, m_folder, body);
}

Result<void> Store::requireWritable() const
{
    if (!isReadOnly())
        return {};
    if (m_notices.heldBy)
        return fail(ErrorCode::LibraryLocked, {m_folder, m_notices.heldBy->host, m_notices.heldBy->user});
    return fail(ErrorCode::LibraryReadOnly, {m_folder});
}

Result<void> Store::writePlain(const QString& label, const detail::PlainBody& body, Step step)
{
    if (const auto writable = requireWritable(); !writable)
        return writable;
    QList<ChangedRecord> touched;
    const auto done = guarded(m_folder, [&]() -> Result<void> {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        const ChangeRecorder recorder(*m_connection);
        if (const auto result = body(*m_connection); !result)
            return result;
        const QByteArray changeset = recorder.changeset();
        if (!changeset.isEmpty()) {
            History history(*m_connection, m_layouts, m_identity);
            history.record(changeset, label, step, ChangeKind::Action);
            touched = history.touched();
        }
        transaction.commit();
        return {};
    });
    if (done)
        announce(touched);
    return done;
}

Result<QString> Store::takeStep(ChangeKind kind)
{
    if (const auto writable = requireWritable(); !writable)
        return Failure(writable.error());
    QList<ChangedRecord> touched;
    const auto label = guarded(m_folder, [&]() -> Result<QString> {
        const WithoutForeignKeys off(*m_connection);
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        History history(*m_connection, m_layouts, m_identity);
        const QString taken = kind == ChangeKind::Undo ? history.undo() : history.redo();
        transaction.commit();
        touched = history.touched();
        return taken;
    });
    if (label)
        announce(touched);
    return label;
}

Result<QString> Store::undo()
{
    return takeStep(ChangeKind::Undo);
}

Result<QString> Store::redo()
{
    return takeStep(ChangeKind::Redo);
}

void Store::announce(const QList<ChangedRecord>& records)
{
    if (m_changed && !records.isEmpty())
        m_changed(records);
}

Result<std::optional<QString>> Store::labelOf(ChangeKind kind)
{
    return read([&](Connection& connection) { return History::nextLabel(connection, kind); });
}

Result<std::optional<QString>> Store::undoLabel()
{
    return labelOf(ChangeKind::Undo);
}

Result<std::optional<QString>> Store::redoLabel()
{
    return labelOf(ChangeKind::Redo);
}

Result<QList<FieldChange>> Store::historyOf(const ChangedRecord& record)
{
    return read([&](Connection& connection) { return History::ofRecord(connection, m_layouts, record); });
}

Result<QList<LogEntry>> Store::log(int limit, qint64 before)
{
    return read([&](Connection& connection) { return History::log(connection, limit, before); });
}

Result<std::unique_ptr<Reader>> Store::openReader() const
{
    return guarded(m_folder, [&]() -> Result<std::unique_ptr<Reader>> {
        auto connection =
            std::make_unique<Connection>(m_databasePath, m_immutable ? OpenMode::Immutable : OpenMode::ReadOnly);
        // Exactly one connection checkpoints: the writer's.
        connection->execute("PRAGMA wal_autocheckpoint = 0");
        return std::make_unique<Reader>(m_folder, std::move(connection));
    });
}

} // namespace rapporteur::store
