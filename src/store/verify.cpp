// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/history_log.h"
#include "store/row_hash.h"
#include "store/sqlite_api.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

using Examination = void (*)(Connection&, QList<Finding>&);

void examinePages(Connection& connection, QList<Finding>& findings)
{
    Statement rows = connection.query("PRAGMA integrity_check");
    while (rows.step()) {
        const QString line = rows.get<QString>(0);
        if (line != u"ok"_s)
            findings.append({FindingKind::DamagedDatabase, line});
    }
}

void examineSchema(Connection& connection, QList<Finding>& findings)
{
    if (connection.one<QByteArray>("SELECT schema_hash FROM library WHERE id = 1") != schemaHash(connection))
        findings.append({FindingKind::DamagedSchema, connection.path()});
}

void examineReferences(Connection& connection, QList<Finding>& findings)
{
    Statement rows = connection.query("PRAGMA foreign_key_check");
    while (rows.step())
        findings.append(
            {FindingKind::DanglingRow,
             rows.get<QString>(0) + u' ' + QString::number(rows.get<std::optional<qint64>>(1).value_or(0))});
}

void examineRows(Connection& connection, QList<Finding>& findings)
{
    for (const RowDamage& damage : damagedRows(connection, readLayouts(connection)))
        findings.append({FindingKind::DamagedRow, QString(damage.table + u' ' + damage.key).trimmed()});
}

void examineHistory(Connection& connection, QList<Finding>& findings)
{
    for (const qint64 change : damagedChanges(connection))
        findings.append({FindingKind::DamagedHistory, u"change %1"_s.arg(change)});
    if (!undoStepsAreSound(connection))
        findings.append({FindingKind::DamagedHistory, u"undo_step"_s});
}

} // namespace

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DamagedDatabase:
        return u"damaged-database"_s;
    case FindingKind::DamagedSchema:
        return u"damaged-schema"_s;
    case FindingKind::DamagedRow:
        return u"damaged-row"_s;
    case FindingKind::DamagedHistory:
        return u"damaged-history"_s;
    case FindingKind::DanglingRow:
        return u"dangling-row"_s;
    case FindingKind::MissingFile:
        return u"missing-file"_s;
    case FindingKind::DamagedFile:
        return u"damaged-file"_s;
    case FindingKind::OrphanFile:
        return u"orphan-file"_s;
    case FindingKind::IndexDiffers:
        return u"index-differs"_s;
    }
    return {};
}

QList<Finding> verifyDatabase(Connection& connection)
{
    QList<Finding> findings;
    for (const Examination examine : {examinePages, examineSchema, examineReferences, examineRows, examineHistory}) {
        try {
            examine(connection, findings);
        } catch (const SqlError& failure) {
            if ((failure.code() & 0xff) == SQLITE_INTERRUPT)
                throw;
            findings.append({FindingKind::DamagedDatabase, failure.message()});
        }
    }
    return findings;
}

} // namespace rapporteur::store
