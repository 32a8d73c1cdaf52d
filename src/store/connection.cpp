// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqlite_api.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr size_t mostCached = 200;
constexpr int waitForLocks = 10000;     // milliseconds
constexpr int largestValue = 256 << 20; // bytes of one text, blob or row
constexpr int instructionsPerQuestion =
    4000; // how often a long statement asks whether it was cancelled: about every 0.1 ms

QByteArray uriOf(const QString& path, OpenMode mode)
{
    // An absolute path only: in a relative one a first part with a colon could be taken for something else.
    QByteArray uri = "file:" + QFile::encodeName(path).toPercentEncoding("/");
    if (mode == OpenMode::Immutable)
        uri += "?immutable=1";
    return uri;
}

int flagsOf(OpenMode mode)
{
    const int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case OpenMode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case OpenMode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default:
        return common | SQLITE_OPEN_READONLY;
    }
}

/// SQLite gives a new file the rights of the umask; a library belongs to its owner only. Log and shared memory follow
/// the file.
void createPrivately(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

Connection::Connection(const QString& path, OpenMode mode)
    : m_path(path)
{
    if (mode == OpenMode::Create)
        createPrivately(path);
    if (sqlite3_open_v2(uriOf(path, mode).constData(), &m_database, flagsOf(mode), nullptr) != SQLITE_OK) {
        const SqlError error = m_database ? SqlError::of(m_database, path) : SqlError(SQLITE_NOMEM, path);
        sqlite3_close_v2(m_database);
        throw error;
    }
    sqlite3_busy_timeout(m_database, waitForLocks);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_progress_handler(
        m_database, instructionsPerQuestion,
        [](void* token) { return static_cast<CancelToken*>(token)->isCancelled() ? 1 : 0; }, &m_cancel);
    try {
        execute("PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON;");
        if (mode == OpenMode::ReadOnly || mode == OpenMode::Immutable)
            execute("PRAGMA query_only = ON;");
    } catch (...) {
        clearCache();
        sqlite3_close_v2(m_database);
        throw;
    }
}

Connection::~Connection()
{
    clearCache();
    sqlite3_close_v2(m_database);
}

Statement Connection::prepare(std::string_view sql)
{
    const auto idle = m_cache.find(std::string(sql));
    if (idle != m_cache.end() && !idle->second.empty()) {
        sqlite3_stmt* handle = idle->second.back();
        idle->second.pop_back();
        --m_cached;
        return Statement(*this, handle);
    }
    sqlite3_stmt* handle = nullptr;
    const char* tail = nullptr;
    if (sqlite3_prepare_v3(m_database, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, &tail) !=
        SQLITE_OK)
        throw SqlError::of(m_database, QString::fromUtf8(sql.data(), qsizetype(sql.size())));
    Statement statement(*this, handle);
    if (!handle || tail != sql.data() + sql.size())
        throw SqlError(SQLITE_MISUSE,
                       u"not one statement: "_s + QString::fromUtf8(sql.data(), qsizetype(sql.size())));
    return statement;
}

void Connection::execute(std::string_view script)
{
    const char* position = script.data();
    const char* const end = position + script.size();
    while (position < end) {
        sqlite3_stmt* handle = nullptr;
        const char* tail = nullptr;
        const int code = sqlite3_prepare_v2(m_database, position, int(end - position), &handle, &tail);
        const QString text = QString::fromUtf8(position, tail ? tail - position : end - position);
        if (code != SQLITE_OK)
            throw SqlError::of(m_database, text);
        position = tail;
        if (!handle)
            continue; // blanks or a comment
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW)
            stepped = sqlite3_step(handle);
        if (stepped != SQLITE_DONE) {
            const SqlError error = SqlError::of(m_database, text);
            sqlite3_finalize(handle);
            throw error;
        }
        sqlite3_finalize(handle);
    }
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

void Connection::setCancelToken(const CancelToken& token)
{
    m_cancel = token;
}

void Connection::takeBack(sqlite3_stmt* handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (m_cached >= mostCached)
        clearCache();
    m_cache[sqlite3_sql(handle)].push_back(handle);
    ++m_cached;
}

void Connection::clearCache()
{
    for (auto& [text, handles] : m_cache) {
        for (sqlite3_stmt* handle : handles)
            sqlite3_finalize(handle);
    }
    m_cache.clear();
    m_cached = 0;
}

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection)
{
    m_connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

Transaction::~Transaction()
{
    // After "disk full" SQLite has already rolled back by itself.
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

WithoutForeignKeys::WithoutForeignKeys(Connection& connection)
    : m_connection(connection)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

WithoutForeignKeys::~WithoutForeignKeys()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace rapporteur::store
