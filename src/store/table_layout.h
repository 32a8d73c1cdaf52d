// SPDX-License-Identifier: GPL-3.0-or-later
// What the history needs to know of each recorded table: its columns, its key, and whom its rows belong to.
#pragma once

#include "store/connection.h"

#include <QHash>
#include <QStringList>

namespace rapporteur::store {

/// A table whose rows are source: what people entered. Migrations only ever append columns, so that old changes keep
/// their meaning.
struct TableLayout {
    int number = 0; ///< in table source_table
    QString name;
    QStringList columns;
    QList<int> key;          ///< places of the primary key's columns, rising
    bool integerKey = false; ///< the key is one integer column
    /// The place of the first column that must name a row of another table by its integer key, and that table: a
    /// title belongs to its document. -1 and empty if there is none.
    int ownerColumn = -1;
    QString owner;
    QStringList references; ///< every table its foreign keys name
    QByteArray selectAll;   ///< every column in order, by key
    QByteArray selectByKey; ///< the same of one row, the key's columns bound in order
};

using TableLayouts = QHash<QString, TableLayout>;

/// False for the tables that the store keeps for itself, and for the import queue: undoing an import leaves the
/// record of what was tried.
bool isRecorded(const QString& table);

/// Gives new recorded tables their numbers; part of each migration.
void numberTables(Connection& connection);

/// Reads the layouts of all recorded tables; throws where a table has no primary key, which the session extension
/// would not see.
TableLayouts readLayouts(Connection& connection);

} // namespace rapporteur::store
