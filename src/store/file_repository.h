// SPDX-License-Identifier: GPL-3.0-or-later
// Files and the language versions whose editions they are.
#pragma once

#include "domain/document.h"
#include "store/connection.h"

namespace rapporteur::store {

/// Records a file whose bytes are stored and synced already; its id and time are set here. Returns its id.
domain::FileId addFile(Connection& connection, const domain::LibraryFile& file);
std::optional<domain::LibraryFile> file(Connection& connection, domain::FileId id);
domain::FileId fileWithHash(Connection& connection, const QByteArray& sha256);

/// Where a file is used: as an edition of a version, or waiting for a person's word about one.
struct FileUse {
    domain::DocumentId document;
    domain::VersionId version;
    domain::ProposalId waiting; ///< the open proposal to make it an edition; null if it is one, or was refused
    bool inTrash = false;
};
/// Nothing if no document knows the file.
std::optional<FileUse> useOfFile(Connection& connection, domain::FileId file);

/// The version of a document in a language, held or expected. Null id if there is none.
domain::VersionId findVersion(Connection& connection, domain::DocumentId document, domain::Language language);
/// The current file of a version. Null id if it is only expected.
domain::FileId currentFile(Connection& connection, domain::VersionId version);
/// Makes a version held by this file; fills an expected one.
domain::VersionId addVersion(Connection& connection, domain::DocumentId document, domain::Language language,
                             domain::FileId file);
/// Makes a version that is not held, with this status. Keeps what is held.
domain::VersionId expectVersion(Connection& connection, domain::DocumentId document, domain::Language language,
                                domain::VersionStatus status, QDate expectedOn = {});
/// Makes the file the current edition; the one before is kept as superseded.
void replaceFile(Connection& connection, domain::VersionId version, domain::FileId file);
/// Takes a version, with its editions, to another document or language. The place there must be free.
void moveVersion(Connection& connection, domain::VersionId version, domain::DocumentId document,
                 domain::Language language);

QList<domain::LanguageVersion> versionsOf(Connection& connection, domain::DocumentId document);

/// All files that the library must have, with their hashes; for the check of the library.
QList<domain::LibraryFile> allFiles(Connection& connection);

} // namespace rapporteur::store
