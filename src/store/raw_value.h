// SPDX-License-Identifier: GPL-3.0-or-later
// A value as SQLite holds it, without conversion: for hashes and keys, which must see every bit.
#pragma once

#include "store/statement.h"

struct sqlite3_value;

namespace rapporteur::store {

/// Valid until the statement or changeset it came from moves on.
struct RawValue {
    int type = 5; ///< SQLITE_INTEGER … SQLITE_NULL
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes; ///< of a text (UTF-8) or blob
};

RawValue rawColumn(const Statement& row, int column);
RawValue rawValue(sqlite3_value* value);
Value toValue(const RawValue& raw);

/// Appends type, length and content, so that no two different rows give the same bytes.
void appendEncoded(QByteArray& out, const RawValue& value);

} // namespace rapporteur::store
