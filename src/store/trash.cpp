// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trash.h"

#include "base/result.h"
#include "store/document_repository.h"
#include "store/sql_error.h"

namespace rapporteur::store {

using domain::DocumentId;

namespace {

QList<qint64> filesOf(Connection& connection, DocumentId document)
{
    QList<qint64> files;
    Statement rows = connection.query("SELECT file_id FROM language_version "
                                      "WHERE document_id = ?1 AND file_id IS NOT NULL "
                                      "UNION SELECT e.file_id FROM superseded_edition e "
                                      "JOIN language_version v ON v.id = e.version_id WHERE v.document_id = ?1 "
                                      "UNION SELECT file_id FROM proposal "
                                      "WHERE document_id = ?1 AND file_id IS NOT NULL",
                                      document);
    while (rows.step())
        files.append(rows.get<qint64>(0));
    return files;
}

void deleteVersions(Connection& connection, DocumentId document)
{
    connection.run("DELETE FROM proposal WHERE document_id = ?1 "
                   "OR version_id IN (SELECT id FROM language_version WHERE document_id = ?1)",
                   document);
    connection.run("DELETE FROM superseded_edition "
                   "WHERE version_id IN (SELECT id FROM language_version WHERE document_id = ?1)",
                   document);
    connection.run("DELETE FROM language_version WHERE document_id = ?1", document);
}

/// A file may be an edition of another document too, wait to be one, be evidence, or come with a submission.
void deleteIfUnused(Connection& connection, qint64 file)
{
    const auto used = connection.one<qint64>("SELECT EXISTS (SELECT 1 FROM language_version WHERE file_id = ?1) "
                                             "OR EXISTS (SELECT 1 FROM superseded_edition WHERE file_id = ?1) "
                                             "OR EXISTS (SELECT 1 FROM proposal WHERE file_id = ?1) "
                                             "OR EXISTS (SELECT 1 FROM evidence WHERE file_id = ?1) "
                                             "OR EXISTS (SELECT 1 FROM submission_file WHERE file_id = ?1)",
                                             file);
    if (used.value_or(0) != 0)
        return;
    connection.run("DELETE FROM field_reading WHERE file_id = ?1", file);
    connection.run("DELETE FROM file WHERE id = ?1", file);
}

} // namespace

QList<DocumentId> documentsInTrash(Connection& connection)
{
    QList<DocumentId> documents;
    Statement rows = connection.query("SELECT id FROM document WHERE deleted_at IS NOT NULL ORDER BY deleted_at, id");
    while (rows.step())
        documents.append(rows.get<DocumentId>(0));
    return documents;
}

void deleteFromTrash(Connection& connection, DocumentId document)
{
    const auto there =
        connection.one<qint64>("SELECT 1 FROM document WHERE id = ?1 AND deleted_at IS NOT NULL", document);
    if (!there)
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
    const QList<qint64> files = filesOf(connection, document);
    connection.run("DELETE FROM decision_document WHERE document_id = ?1", document);
    deleteVersions(connection, document);
    deleteEmptyDocument(connection, document);
    for (const qint64 file : files)
        deleteIfUnused(connection, file);
}

} // namespace rapporteur::store
