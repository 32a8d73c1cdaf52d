// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_repository.h"

#include "store/nullable.h"

namespace rapporteur::store {

using domain::DocumentId;
using domain::FileId;
using domain::Language;
using domain::LibraryFile;
using domain::VersionId;

namespace {

QString hex(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

LibraryFile fileFrom(const Statement& row, int first = 0)
{
    return {row.get<FileId>(first),       QByteArray::fromHex(row.get<QString>(first + 1).toLatin1()),
            row.get<qint64>(first + 2),   row.get<QString>(first + 3),
            row.get<QString>(first + 4),  row.get<int>(first + 5),
            row.get<QDateTime>(first + 6)};
}

QList<domain::SupersededEdition> supersededEditions(Connection& connection, VersionId version)
{
    QList<domain::SupersededEdition> editions;
    Statement rows = connection.query(
        "SELECT f.id, f.sha256, f.size, f.media_type, f.original_name, f.pages, f.added_at, s.edition, "
        "s.superseded_at FROM superseded_edition s JOIN file f ON f.id = s.file_id "
        "WHERE s.version_id = ?1 ORDER BY s.edition DESC",
        version);
    while (rows.step())
        editions.append({rows.get<int>(7), fileFrom(rows), rows.get<QDateTime>(8)});
    return editions;
}

} // namespace

FileId addFile(Connection& connection, const LibraryFile& wanted)
{
    const FileId id = FileId::make();
    connection.run("INSERT INTO file (id, sha256, size, media_type, original_name, pages, added_at) VALUES (?1, ?2, "
                   "?3, ?4, ?5, ?6, ?7)",
                   id, hex(wanted.sha256), wanted.size, wanted.mediaType, wanted.originalName, wanted.pages,
                   QDateTime::currentDateTimeUtc());
    return id;
}

std::optional<LibraryFile> file(Connection& connection, FileId id)
{
    Statement row = connection.query(
        "SELECT id, sha256, size, media_type, original_name, pages, added_at FROM file WHERE id = ?1", id);
    if (!row.step())
        return std::nullopt;
    return fileFrom(row);
}

FileId fileWithHash(Connection& connection, const QByteArray& sha256)
{
    return connection.one<FileId>("SELECT id FROM file WHERE sha256 = ?1", hex(sha256)).value_or(FileId());
}

std::optional<FileUse> useOfFile(Connection& connection, FileId id)
{
    Statement held = connection.query(
        "SELECT d.id, v.id, d.deleted_at IS NOT NULL FROM language_version v "
        "JOIN document d ON d.id = v.document_id WHERE v.file_id = ?1 OR v.id IN "
        "(SELECT version_id FROM superseded_edition WHERE file_id = ?1) ORDER BY d.deleted_at IS NOT NULL",
        id);
    if (held.step())
        return FileUse{held.get<DocumentId>(0), held.get<VersionId>(1), {}, held.get<bool>(2)};
    Statement waiting = connection.query(
        "SELECT d.id, p.version_id, p.id, p.state = 'open', d.deleted_at IS NOT NULL FROM proposal p "
        "JOIN document d ON d.id = p.document_id WHERE p.file_id = ?1 AND p.field = 'second_file' "
        "ORDER BY p.state = 'open' DESC, p.id DESC",
        id);
    if (!waiting.step())
        return std::nullopt;
    const bool open = waiting.get<bool>(3);
    return FileUse{waiting.get<DocumentId>(0), idOrNone<VersionId>(waiting, 1),
                   open ? waiting.get<domain::ProposalId>(2) : domain::ProposalId(), waiting.get<bool>(4)};
}

VersionId findVersion(Connection& connection, DocumentId document, Language language)
{
    return connection
        .one<VersionId>("SELECT id FROM language_version WHERE document_id = ?1 AND language = ?2", document,
                        code(language))
        .value_or(VersionId());
}

FileId currentFile(Connection& connection, VersionId version)
{
    return connection
        .one<FileId>("SELECT file_id FROM language_version WHERE id = ?1 AND file_id IS NOT NULL", version)
        .value_or(FileId());
}

VersionId addVersion(Connection& connection, DocumentId document, Language language, FileId held)
{
    const VersionId expected = findVersion(connection, document, language);
    if (!expected.isNull()) {
        connection.run("UPDATE language_version SET file_id = ?1, status = 'issued', added_at = ?2 WHERE id = ?3",
                       held, QDateTime::currentDateTimeUtc(), expected);
        return expected;
    }
    const VersionId id = VersionId::make();
    connection.run(
        "INSERT INTO language_version (id, document_id, language, file_id, added_at) VALUES (?1, ?2, ?3, ?4, ?5)", id,
        document, code(language), held, QDateTime::currentDateTimeUtc());
    return id;
}

VersionId expectVersion(Connection& connection, DocumentId document, Language language, domain::VersionStatus status,
                        QDate expectedOn)
{
    connection.run(
        "INSERT INTO language_version (id, document_id, language, status, expected_on, added_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (document_id, language) DO UPDATE SET status = excluded.status, "
        "expected_on = excluded.expected_on WHERE file_id IS NULL",
        VersionId::make(), document, code(language), code(status), expectedOn, QDateTime::currentDateTimeUtc());
    return findVersion(connection, document, language);
}

void replaceFile(Connection& connection, VersionId version, FileId replacement)
{
    connection.run("INSERT INTO superseded_edition (version_id, edition, file_id, superseded_at) "
                   "SELECT id, edition, file_id, ?2 FROM language_version WHERE id = ?1 AND file_id IS NOT NULL",
                   version, QDateTime::currentDateTimeUtc());
    connection.run("UPDATE language_version SET edition = edition + (file_id IS NOT NULL), file_id = ?2, added_at = "
                   "?3 WHERE id = ?1",
                   version, replacement, QDateTime::currentDateTimeUtc());
}

void moveVersion(Connection& connection, VersionId version, DocumentId document, Language language)
{
    connection.run(
        "DELETE FROM language_version WHERE document_id = ?1 AND language = ?2 AND file_id IS NULL AND id <> ?3",
        document, code(language), version);
    connection.run("UPDATE language_version SET document_id = ?1, language = ?2 WHERE id = ?3", document,
                   code(language), version);
}

QList<domain::LanguageVersion> versionsOf(Connection& connection, DocumentId document)
{
    QList<domain::LanguageVersion> versions;
    Statement rows =
        connection.query("SELECT id, language, status, expected_on, edition, file_id FROM language_version "
                         "WHERE document_id = ?1 ORDER BY instr(' en fr es zh ru ar', ' ' || language)",
                         document);
    while (rows.step()) {
        domain::LanguageVersion version;
        version.id = rows.get<VersionId>(0);
        version.language = domain::languageFromCode(rows.get<QString>(1));
        version.status = domain::versionStatusFromCode(rows.get<QString>(2));
        version.expectedOn = rows.get<QDate>(3);
        version.edition = rows.get<int>(4);
        if (!rows.isNull(5))
            version.file = file(connection, rows.get<FileId>(5));
        version.superseded = supersededEditions(connection, version.id);
        versions.append(version);
    }
    return versions;
}

QList<LibraryFile> allFiles(Connection& connection)
{
    QList<LibraryFile> files;
    Statement rows =
        connection.query("SELECT id, sha256, size, media_type, original_name, pages, added_at FROM file ORDER BY id");
    while (rows.step())
        files.append(fileFrom(rows));
    return files;
}

} // namespace rapporteur::store
