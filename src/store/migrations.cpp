// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/row_hash.h"
#include "store/sqlite_api.h"
#include "store/table_layout.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

QList<Migration> readMigrations()
{
    QList<Migration> migrations;
    for (const QFileInfo& info : QDir(u":/sql/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const int version = info.baseName().section(u'_', 0, 0).toInt();
        if (version != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            throw SqlError(SQLITE_INTERNAL, u"migrations are not numbered 1, 2, 3: "_s + info.fileName());
        migrations.append({version, info.baseName(), file.readAll()});
    }
    return migrations;
}

void runOne(Connection& connection, const Migration& migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(std::string_view(migration.script.constData(), size_t(migration.script.size())));
    if (!connection.inTransaction())
        throw SqlError(SQLITE_MISUSE, migration.name + u" ends its transaction"_s);
    if (const auto table = connection.one<QString>("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"))
        throw SqlError(SQLITE_CONSTRAINT_FOREIGNKEY, migration.name + u": "_s + *table);
    connection.run("INSERT INTO library (id, uuid, created_at) VALUES (1, ?1, ?2) ON CONFLICT DO NOTHING",
                   QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentDateTimeUtc());
    numberTables(connection);
    rebuildRowHashes(connection, readLayouts(connection));
    connection.run("UPDATE library SET schema_hash = ?1", schemaHash(connection));
    // A pragma takes no bound values.
    connection.execute("PRAGMA user_version = " + std::to_string(migration.version));
    connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
    transaction.commit();
}

} // namespace

const QList<Migration>& compiledMigrations()
{
    static const QList<Migration> migrations = readMigrations();
    return migrations;
}

int newestVersion()
{
    return int(compiledMigrations().size());
}

int versionOf(Connection& connection)
{
    return connection.one<int>("PRAGMA user_version").value_or(0);
}

void migrate(Connection& connection, const QList<Migration>& migrations)
{
    const int present = versionOf(connection);
    const WithoutForeignKeys off(connection);
    for (const Migration& migration : migrations) {
        if (migration.version > present)
            runOne(connection, migration);
    }
}

} // namespace rapporteur::store
