// SPDX-License-Identifier: GPL-3.0-or-later
// A hash of every source row, kept beside it: integrity_check sees hardly any single flipped bit of the content,
// these see all.
#pragma once

#include "store/raw_value.h"
#include "store/table_layout.h"

#include <functional>

namespace rapporteur::store {

/// A row's values in the order of its columns → the first 64 bits of the SHA-256 of their encoding.
qint64 hashOfRow(const QList<RawValue>& values);
/// The values of the row a statement stands on.
QList<RawValue> valuesOf(const Statement& row);
/// The key as row_hash keeps it: an integer, or the encoded columns.
Value rowKey(const TableLayout& layout, const std::function<RawValue(int column)>& valueAt);

void storeRowHash(Connection& connection, const TableLayout& layout, const Value& key, qint64 hash);
void dropRowHash(Connection& connection, const TableLayout& layout, const Value& key);

/// Computes all hashes anew: after a migration, whose backup has verified the rows before.
void rebuildRowHashes(Connection& connection, const TableLayouts& layouts);

/// SHA-256 over the text of the schema: a flipped bit there could rename a column.
QByteArray schemaHash(Connection& connection);

/// A row that is not as it was written, or is missing, or that nobody wrote.
struct RowDamage {
    QString table;
    QString key; ///< the integer, or the columns as text
};
/// Compares every row with its hash. Throws SqlError where the database cannot be read.
QList<RowDamage> damagedRows(Connection& connection, const TableLayouts& layouts);

} // namespace rapporteur::store
