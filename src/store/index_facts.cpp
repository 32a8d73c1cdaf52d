// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_facts.h"

#include "store/filter_sql.h"

#include <QCryptographicHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;

namespace {

/// document → its values, in one pass: asking document by document would cost a query each.
QHash<qint64, QStringList> grouped(Statement statement)
{
    QHash<qint64, QStringList> result;
    while (statement.step())
        result[statement.get<qint64>(0)].append(statement.get<QString>(1));
    return result;
}

/// Restricts a query to the documents of some versions; all documents where the list is empty.
std::string ofVersions(const QList<domain::VersionId>& versions, std::string_view document)
{
    if (versions.isEmpty())
        return {};
    return " WHERE " + std::string(document) +
           " IN (SELECT document_id FROM language_version WHERE id IN (SELECT value FROM json_each(?1)))";
}

Statement prepared(Connection& connection, const std::string& sql, const QList<domain::VersionId>& versions)
{
    Statement statement = connection.prepare(sql);
    if (!versions.isEmpty())
        statement.bind(1, jsonList(versions));
    return statement;
}

QHash<qint64, QStringList> symbolsByDocument(Connection& connection, const QList<domain::VersionId>& versions)
{
    return grouped(prepared(connection,
                            "SELECT document_id, canonical FROM document_symbol" +
                                ofVersions(versions, "document_id") + " ORDER BY document_id, position",
                            versions));
}

/// Codes and titles of the meetings: whatever a person may type after `meeting:`.
QHash<qint64, QStringList> meetingsByDocument(Connection& connection, const QList<domain::VersionId>& versions)
{
    const std::string joined =
        "FROM document_meeting l JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id";
    QHash<qint64, QStringList> names =
        grouped(prepared(connection,
                         "SELECT l.document_id, m.code || ' ' || b.code || ' ' || m.code " + joined +
                             ofVersions(versions, "l.document_id"),
                         versions));
    const QHash<qint64, QStringList> titles =
        grouped(prepared(connection,
                         "SELECT l.document_id, t.title " + joined + " JOIN meeting_title t ON t.meeting_id = m.id" +
                             ofVersions(versions, "l.document_id"),
                         versions));
    for (auto each = titles.begin(); each != titles.end(); ++each)
        names[each.key()] += *each;
    return names;
}

QString fingerprintOf(const VersionFacts& facts, const QString& sha256)
{
    const QString all = QStringList{sha256,
                                    domain::code(facts.language),
                                    facts.symbols.join(u'|'),
                                    facts.title,
                                    facts.meeting,
                                    facts.kind,
                                    QString::number(facts.year),
                                    facts.sortKey}
                            .join(QChar(0x1f));
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QList<VersionFacts> versionFacts(Connection& connection, const QList<domain::VersionId>& versions)
{
    const QHash<qint64, QStringList> symbols = symbolsByDocument(connection, versions);
    const QHash<qint64, QStringList> meetings = meetingsByDocument(connection, versions);
    std::string sql =
        "SELECT v.id, v.document_id, v.language, f.sha256, d.kind, d.masthead_date, d.sort_key, t.title"
        " FROM language_version v JOIN file f ON f.id = v.file_id JOIN document d ON d.id = v.document_id"
        " LEFT JOIN document_title t ON t.document_id = d.id AND t.language = v.language WHERE d.deleted_at IS NULL";
    if (!versions.isEmpty())
        sql += " AND v.id IN (SELECT value FROM json_each(?1))";
    Statement row = prepared(connection, sql, versions);
    QList<VersionFacts> result;
    while (row.step()) {
        VersionFacts facts;
        facts.version = row.get<domain::VersionId>(0);
        facts.document = row.get<domain::DocumentId>(1);
        facts.language = domain::languageFromCode(row.get<QString>(2));
        facts.symbols = symbols.value(facts.document.value);
        facts.title = row.get<std::optional<QString>>(7).value_or(QString());
        facts.meeting = meetings.value(facts.document.value).join(u' ');
        facts.kind = row.get<QString>(4);
        facts.year = row.get<QDate>(5).year();
        facts.sortKey = row.get<QString>(6);
        facts.fingerprint = fingerprintOf(facts, row.get<QString>(3));
        result.append(facts);
    }
    return result;
}

QHash<domain::VersionId, QString> fingerprints(Connection& connection)
{
    QHash<domain::VersionId, QString> result;
    for (const VersionFacts& facts : versionFacts(connection))
        result.insert(facts.version, facts.fingerprint);
    return result;
}

QList<domain::VersionId> versionsOfDocuments(Connection& connection, const QList<domain::DocumentId>& documents)
{
    QList<domain::VersionId> result;
    Statement row = connection.query("SELECT id FROM language_version WHERE file_id IS NOT NULL AND document_id IN "
                                     "(SELECT value FROM json_each(?1)) ORDER BY id",
                                     jsonList(documents));
    while (row.step())
        result.append(row.get<domain::VersionId>(0));
    return result;
}

QString meetingCodeOf(Connection& connection, domain::DocumentId document)
{
    return connection
        .one<QString>(
            "SELECT m.code FROM document_meeting l JOIN meeting m ON m.id = l.meeting_id WHERE l.document_id = ?1"
            " ORDER BY m.id LIMIT 1",
            document)
        .value_or(QString());
}

std::optional<VersionFile> fileOfVersion(Connection& connection, domain::VersionId version)
{
    Statement row = connection.query(
        "SELECT f.sha256, f.media_type FROM language_version v JOIN file f ON f.id = v.file_id WHERE v.id = ?1",
        version);
    if (!row.step())
        return std::nullopt;
    return VersionFile{version, row.get<QString>(0), row.get<QString>(1)};
}

} // namespace rapporteur::store
