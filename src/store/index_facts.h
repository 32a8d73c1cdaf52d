// SPDX-License-Identifier: GPL-3.0-or-later
// What the search index must know of the library's language versions: drawn from the source, with a fingerprint to
// tell when it changed.
#pragma once

#include "store/connection.h"
#include "store/index_version.h"

#include <QHash>

namespace rapporteur::store {

/// The facts of these versions; of all held versions outside the trash where the list is empty. Versions without a
/// file are left out.
QList<VersionFacts> versionFacts(Connection& connection, const QList<domain::VersionId>& versions = {});

/// Version → fingerprint, for all held versions outside the trash: what Index::compare takes.
QHash<domain::VersionId, QString> fingerprints(Connection& connection);

/// The held versions of these documents, whether or not they lie in the trash.
QList<domain::VersionId> versionsOfDocuments(Connection& connection, const QList<domain::DocumentId>& documents);

/// The code of the first meeting that a document is filed under; empty if there is none.
QString meetingCodeOf(Connection& connection, domain::DocumentId document);

/// Where the bytes of a held version are: SHA-256 as 64 hexadecimal digits, and the kind of file. Empty if it is not
/// held.
struct VersionFile {
    domain::VersionId version;
    QString sha256;
    QString mediaType;
};
std::optional<VersionFile> fileOfVersion(Connection& connection, domain::VersionId version);

} // namespace rapporteur::store
