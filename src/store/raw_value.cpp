// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raw_value.h"

#include "store/sqlite_api.h"

#include <QtEndian>
#include <bit>

namespace rapporteur::store {

namespace {

std::string_view bytesOf(const void* start, int length)
{
    return start ? std::string_view(static_cast<const char*>(start), size_t(length)) : std::string_view();
}

void appendNumber(QByteArray& out, quint64 number)
{
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

} // namespace

RawValue rawColumn(const Statement& row, int column)
{
    sqlite3_stmt* handle = row.handle();
    RawValue raw;
    raw.type = sqlite3_column_type(handle, column);
    switch (raw.type) {
    case SQLITE_INTEGER:
        raw.integer = sqlite3_column_int64(handle, column);
        break;
    case SQLITE_FLOAT:
        raw.real = sqlite3_column_double(handle, column);
        break;
    case SQLITE_TEXT: {
        const void* start = sqlite3_column_text(handle, column);
        raw.bytes = bytesOf(start, sqlite3_column_bytes(handle, column));
        break;
    }
    case SQLITE_BLOB: {
        const void* start = sqlite3_column_blob(handle, column);
        raw.bytes = bytesOf(start, sqlite3_column_bytes(handle, column));
        break;
    }
    default:
        break;
    }
    return raw;
}

RawValue rawValue(sqlite3_value* value)
{
    RawValue raw;
    raw.type = sqlite3_value_type(value);
    switch (raw.type) {
    case SQLITE_INTEGER:
        raw.integer = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        raw.real = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT: {
        const void* start = sqlite3_value_text(value);
        raw.bytes = bytesOf(start, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB: {
        const void* start = sqlite3_value_blob(value);
        raw.bytes = bytesOf(start, sqlite3_value_bytes(value));
        break;
    }
    default:
        break;
    }
    return raw;
}

Value toValue(const RawValue& raw)
{
    switch (raw.type) {
    case SQLITE_INTEGER:
        return raw.integer;
    case SQLITE_FLOAT:
        return raw.real;
    case SQLITE_TEXT:
        return QString::fromUtf8(raw.bytes.data(), qsizetype(raw.bytes.size()));
    case SQLITE_BLOB:
        return QByteArray(raw.bytes.data(), qsizetype(raw.bytes.size()));
    default:
        return std::monostate();
    }
}

void appendEncoded(QByteArray& out, const RawValue& value)
{
    out.append(char('0' + value.type));
    switch (value.type) {
    case SQLITE_INTEGER:
        appendNumber(out, quint64(value.integer));
        break;
    case SQLITE_FLOAT:
        appendNumber(out, std::bit_cast<quint64>(value.real));
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        appendNumber(out, value.bytes.size());
        out.append(value.bytes.data(), qsizetype(value.bytes.size()));
        break;
    default:
        break;
    }
}

} // namespace rapporteur::store
