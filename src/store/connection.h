// SPDX-License-Identifier: GPL-3.0-or-later
// One open SQLite database file: it prepares statements and keeps them for the next time.
#pragma once

#include "base/cancel_token.h"
#include "store/statement.h"

#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace rapporteur::store {

enum class OpenMode {
    ReadOnly,
    ReadWrite,
    Create,    ///< makes the file, readable by its owner only, if it is not there
    Immutable, ///< reads a file that nobody can change and that has no write-ahead log beside it
};

/// A connection, for one thread at a time. Every function throws SqlError. Foreign keys are on, quoted identifiers
/// are never text, functions of the schema are not trusted, and a lock of another connection is waited for 10
/// seconds.
class Connection {
public:
    Connection(const QString& path, OpenMode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// Prepares one statement (UTF-8, no text after it) and binds the values to ?1, ?2 …
    template <typename... Values>
    Statement query(std::string_view sql, const Values&... values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        return statement;
    }
    /// Prepares, binds and runs one statement; returns the number of rows it changed.
    template <typename... Values>
    int run(std::string_view sql, const Values&... values)
    {
        return query(sql, values...).run();
    }
    /// The first column of the first row, if there is a row.
    template <typename T, typename... Values>
    std::optional<T> one(std::string_view sql, const Values&... values)
    {
        Statement statement = query(sql, values...);
        if (!statement.step())
            return std::nullopt;
        return statement.get<T>(0);
    }
    Statement prepare(std::string_view sql);
    /// Runs a script of any number of statements. They are taken one after the other as SQLite's own parser ends
    /// them.
    void execute(std::string_view script);

    bool inTransaction() const;
    /// While the token is set, statements end with SQLITE_INTERRUPT.
    void setCancelToken(const CancelToken& token);

    QString path() const { return m_path; }
    sqlite3* handle() const { return m_database; }

private:
    friend class Statement;
    /// Where the destructor of a statement returns it.
    void takeBack(sqlite3_stmt* handle);
    void clearCache();

    QString m_path;
    sqlite3* m_database = nullptr;
    CancelToken m_cancel;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_cache; ///< idle statements by their text
    size_t m_cached = 0;
};

/// A transaction that is rolled back unless it is committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// Foreign keys are off while it lives: for migrations that rebuild tables, and for applying changes, which check
/// them afterwards. Made before the transaction.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Connection& connection);
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;
    ~WithoutForeignKeys();

private:
    Connection& m_connection;
};

} // namespace rapporteur::store
