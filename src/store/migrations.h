// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a library to the present format, one numbered script after the other.
#pragma once

#include "store/connection.h"

#include <QList>

namespace rapporteur::store {

/// "Rapp": in the header of every library.sqlite, so that another program's database is never taken for a library.
inline constexpr int applicationId = 0x52617070;

struct Migration {
    int version = 0;
    QString name; ///< such as "0002_bodies_and_meetings"
    QByteArray script;
};

/// The scripts compiled into the program from resources/sql/migrations, numbered 1, 2, 3 … without a gap.
const QList<Migration>& compiledMigrations();
/// The format that this program writes.
int newestVersion();
/// The format of an open library.
int versionOf(Connection& connection);

/// Runs the migrations that the library lacks, each whole in one transaction with its row hashes. Foreign keys are
/// checked at the end of each. The caller has made a backup. Throws SqlError; the library then has the format of the
/// last migration that succeeded.
void migrate(Connection& connection, const QList<Migration>& migrations);

} // namespace rapporteur::store
