// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"
#include "store/sqlite_api.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr qsizetype largestText = qsizetype(64) << 20;

/// UTF-8 of a text as SQLite may keep it: its functions would stop at a NUL.
QByteArray storable(const QString& text)
{
    if (text.size() > largestText)
        throw SqlError(SQLITE_TOOBIG, u"a text of %1 characters"_s.arg(text.size()));
    QByteArray utf8;
    if (text.isValidUtf16()) {
        utf8 = text.toUtf8();
    } else {
        QString repaired = text;
        for (qsizetype i = 0; i < repaired.size(); ++i) {
            if (repaired[i].isHighSurrogate() && i + 1 < repaired.size() && repaired[i + 1].isLowSurrogate())
                ++i;
            else if (repaired[i].isSurrogate())
                repaired[i] = QChar::ReplacementCharacter;
        }
        utf8 = repaired.toUtf8();
    }
    if (utf8.contains('\0'))
        utf8.replace('\0', "\xef\xbf\xbd");
    while (utf8.startsWith("\xef\xbb\xbf"))
        utf8.remove(0, 3); // Qt would drop it when reading
    if (utf8.size() > largestText)
        throw SqlError(SQLITE_TOOBIG, u"a text of %1 bytes"_s.arg(utf8.size()));
    return utf8;
}

} // namespace

Statement::Statement(Connection& connection, sqlite3_stmt* handle)
    : m_connection(&connection)
    , m_handle(handle)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement::~Statement()
{
    if (m_handle)
        m_connection->takeBack(m_handle);
}

QString Statement::asStored(const QString& text)
{
    return QString::fromUtf8(storable(text));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqlError::of(m_connection->handle(), QString::fromUtf8(sqlite3_sql(m_handle)));
}

void Statement::bind(int position, qint64 value)
{
    check(sqlite3_bind_int64(m_handle, position, value));
}

void Statement::bind(int position, double value)
{
    check(sqlite3_bind_double(m_handle, position, value));
}

void Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = storable(text);
    check(sqlite3_bind_text64(m_handle, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bind(int position, const QByteArray& blob)
{
    // A null pointer would bind NULL: an empty blob is a blob.
    const char* bytes = blob.constData() ? blob.constData() : "";
    check(sqlite3_bind_blob64(m_handle, position, bytes, sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int position, std::nullptr_t)
{
    check(sqlite3_bind_null(m_handle, position));
}

void Statement::bind(int position, const Value& value)
{
    std::visit(
        [&](const auto& content) {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, std::monostate>)
                bind(position, nullptr);
            else
                bind(position, content);
        },
        value);
}

void Statement::bind(int position, QDate date)
{
    if (date.isValid())
        bind(position, date.toString(Qt::ISODate));
    else
        bind(position, nullptr);
}

void Statement::bind(int position, const QDateTime& time)
{
    if (time.isValid())
        bind(position, time.toMSecsSinceEpoch());
    else
        bind(position, nullptr);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw SqlError::of(m_connection->handle(), QString::fromUtf8(sqlite3_sql(m_handle)));
    return false;
}

int Statement::run()
{
    while (step()) {
    }
    const int changed = sqlite3_changes(m_connection->handle());
    reset();
    return changed;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

void Statement::expectType(int column, int type) const
{
    const int found = sqlite3_column_type(m_handle, column);
    if (found != type)
        throw SqlError(SQLITE_MISMATCH, u"column %1 has type %2, not %3: %4"_s.arg(
                                            QString::number(column), QString::number(found), QString::number(type),
                                            QString::fromUtf8(sqlite3_sql(m_handle))));
}

qint64 Statement::integer(int column) const
{
    expectType(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    expectType(column, SQLITE_FLOAT);
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    expectType(column, SQLITE_TEXT);
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    expectType(column, SQLITE_BLOB);
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return std::monostate();
    }
}

} // namespace rapporteur::store
