// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's session extension: recording what a transaction changes, reading it, turning it round, applying it.
#pragma once

#include "store/raw_value.h"
#include "store/table_layout.h"

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace rapporteur::store {

/// Records the changes of recorded tables on one connection from its making on. Begun and read within one
/// transaction.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection& connection);
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    ~ChangeRecorder();
    /// What has changed in sum; empty if nothing has.
    QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

enum class RowOperation { Inserted, Updated, Deleted };

/// Goes through the changed rows of a changeset. Only for changesets whose hash was verified: SQLite's reader is not
/// made for hostile bytes. The changeset must outlive it. Throws SqlError.
class ChangesetReader {
public:
    explicit ChangesetReader(const QByteArray& changeset);
    ChangesetReader(const ChangesetReader&) = delete;
    ChangesetReader& operator=(const ChangesetReader&) = delete;
    ~ChangesetReader();

    bool next();
    QString table() const;
    int columnCount() const { return m_columns; }
    RowOperation operation() const { return m_operation; }
    /// The value before and after; null where the change does not hold it (for an update only changed columns, and
    /// the key before).
    sqlite3_value* before(int column) const;
    sqlite3_value* after(int column) const;

private:
    sqlite3_changeset_iter* m_iterator = nullptr;
    const char* m_table = nullptr;
    int m_columns = 0;
    RowOperation m_operation = RowOperation::Updated;
};

/// The changeset that takes back what the given one did.
QByteArray inverted(const QByteArray& changeset);

/// Applies a changeset within the open transaction. False, with the transaction to be rolled back, when a row is no
/// longer as the changeset expects, or its table is gone. Foreign keys must be off: the caller checks them
/// afterwards.
bool applyChangeset(Connection& connection, const TableLayouts& layouts, const QByteArray& changeset);

} // namespace rapporteur::store
