// SPDX-License-Identifier: GPL-3.0-or-later
// One SQL statement: values in by position, rows out by column, strictly by type.
#pragma once

#include "base/id.h"
#include "store/sql_error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

struct sqlite3_stmt;

namespace rapporteur::store {

class Connection;

/// Any value of SQLite: NULL, integer, real, text, blob.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A prepared statement, borrowed from its connection, which it must not outlive. When it goes out of scope it is
/// reset, so that no read transaction stays open behind an unfinished query. Every function throws SqlError.
class Statement {
public:
    Statement(Connection& connection, sqlite3_stmt* handle);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// The text as it would come out again if it were bound.
    static QString asStored(const QString& text);

    /// Positions count from 1. Text goes in as UTF-8: a lone surrogate or U+0000 becomes U+FFFD, a byte order mark at
    /// its beginning is dropped, and more than 64 MiB is refused. A null QString is the empty text, never NULL; a
    /// null Id is NULL, so that ids need no optional; an
    /// invalid QDate is NULL, a valid one its ISO text; a QDateTime is milliseconds since 1970 UTC. NULL is
    /// std::nullopt or nullptr.
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bind(int position, const QString& text);
    void bind(int position, const QByteArray& blob);
    void bind(int position, std::nullptr_t);
    void bind(int position, const Value& value);
    void bind(int position, QDate date);
    void bind(int position, const QDateTime& time);
    void bind(int position, int value) { bind(position, qint64(value)); }
    void bind(int position, bool value) { bind(position, qint64(value)); }
    template <typename Tag>
    void bind(int position, const Id<Tag>& id)
    {
        if (id.isNull())
            bind(position, nullptr);
        else
            bind(position, id.value);
    }
    template <typename T>
    void bind(int position, const std::optional<T>& value)
    {
        if (value)
            bind(position, *value);
        else
            bind(position, nullptr);
    }

    template <typename... Values>
    void bindAll(const Values&... values)
    {
        int position = 0;
        (bind(++position, values), ...);
    }

    /// Goes to the next row; false when there is none.
    bool step();
    /// Runs a statement that returns no rows, and makes it ready to be bound and run again. Returns the number of
    /// rows changed.
    int run();

    /// Makes it ready to run again with the values it has, or with others.
    void reset();

    int columnCount() const;
    /// The name of a column (from 0), as the query gave it.
    QString columnName(int column) const;
    bool isNull(int column) const;
    /// The column (from 0) of the current row as T: qint64, int, bool, double, QString, QByteArray, QDate, QDateTime,
    /// Id<Tag>, Value, or std::optional of one of these where it may be NULL. Another type than expected throws:
    /// nothing is converted silently.
    template <typename T>
    T get(int column) const;

    sqlite3_stmt* handle() const { return m_handle; }

private:
    void check(int code) const;
    void expectType(int column, int type) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Value value(int column) const;

    Connection* m_connection;
    sqlite3_stmt* m_handle;
};

namespace detail {
template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};
template <typename T>
struct IsId : std::false_type {
};
template <typename Tag>
struct IsId<Id<Tag>> : std::true_type {
};
} // namespace detail

template <typename T>
T Statement::get(int column) const
{
    if constexpr (detail::IsOptional<T>::value)
        return isNull(column) ? T() : T(get<typename T::value_type>(column));
    else if constexpr (detail::IsId<T>::value)
        return isNull(column) ? T() : T{integer(column)};
    else if constexpr (std::is_same_v<T, bool>)
        return integer(column) != 0;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<T>(integer(column));
    else if constexpr (std::is_floating_point_v<T>)
        return static_cast<T>(real(column));
    else if constexpr (std::is_same_v<T, QString>)
        return text(column);
    else if constexpr (std::is_same_v<T, QByteArray>)
        return blob(column);
    else if constexpr (std::is_same_v<T, QDate>)
        return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
    else if constexpr (std::is_same_v<T, QDateTime>)
        return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    else {
        static_assert(std::is_same_v<T, Value>, "no column is read as this type");
        return value(column);
    }
}

} // namespace rapporteur::store
