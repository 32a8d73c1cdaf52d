// SPDX-License-Identifier: GPL-3.0-or-later
// The derived database of a library (index.sqlite): paragraphs, citations and full-text search of all language
// versions.
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/index_version.h"
#include "store/search_result.h"

#include <QHash>
#include <memory>

namespace rapporteur::store {

/// One connection to the index, for one thread at a time. One writer and any number of readers may be open at once.
/// Nothing in it is dear: a file that is damaged, or was made by another version of the analysis, the tokenizer or
/// the Unicode library, is replaced by an empty one when a writer opens it. Every function fails with IndexDamaged
/// where the file turns out to be damaged later; the remedy is `recreate` and putting all versions again.
class Index {
public:
    enum class Access { Read, Write };

    /// Opens the file at `path`. A writer makes it where it is missing or of no use (then rebuildNeeded() is true); a
    /// reader fails with IndexDamaged instead. `writeAheadLog` must be off on network shares and synchronised
    /// folders.
    static Result<std::unique_ptr<Index>> open(const QString& path, Access access, bool writeAheadLog = true);

    /// Deletes the file at `path` with its log and makes an empty one. No other connection may be open to it.
    static Result<std::unique_ptr<Index>> recreate(const QString& path, bool writeAheadLog = true);

    /// True from the making of the file until setComplete(): the versions of the library are not all in it yet.
    bool rebuildNeeded();
    Result<void> setComplete();

    /// Adds the versions, or replaces those that are there already, in one transaction: batches of about 20 documents
    /// are quick.
    Result<void> put(const QList<IndexedVersion>& versions);
    /// Replaces what the library knows of a version, not its text. Versions that are not in the index are left out.
    Result<void> putFacts(const QList<VersionFacts>& versions);
    Result<void> remove(const QList<domain::VersionId>& versions);

    /// Compares with the library's versions and their fingerprints.
    Result<IndexDifference> compare(const QHash<domain::VersionId, QString>& library);
    /// Looks for damage in the file and in the full-text tables: true if it is sound. Reads everything.
    Result<bool> check(const CancelToken& cancel = {});
    /// Merges the parts of the full-text tables, which makes searches faster: worth its time after a rebuild or a
    /// large import.
    Result<void> optimise();

    /// The blocks of a version in reading order; none if it is not in the index.
    Result<QList<IndexedParagraph>> paragraphs(domain::VersionId version);
    Result<QList<domain::PageVerdict>> pages(domain::VersionId version);
    /// How many words each of these versions has (domain::wordCount), its masthead left out; those that are not in the
    /// index are not in the answer.
    Result<QHash<domain::VersionId, int>> wordCounts(const QList<domain::VersionId>& versions);
    /// The citations in a version, in the order of its text.
    Result<QList<domain::Citation>> citations(domain::VersionId version);
    /// The places that cite a document or decision, by any spelling of its symbol, by citing document; at most
    /// `limit`.
    Result<QList<CitingPlace>> citedBy(const QString& symbol, int limit = 1'000);

    /// Runs a query as typed (text/query.h). Errors: QueryTooLong, QueryNotUnderstood, Cancelled soon after the token
    /// is set.
    Result<SearchResult> search(QStringView typed, const SearchOptions& options = {}, const CancelToken& cancel = {});

private:
    Index(const QString& path, Access access, bool writeAheadLog);
    template <typename Body>
    auto guardedHere(Body&& body) -> decltype(body());

    /// The full-text tables can only be examined by a connection that may write.
    Result<bool> checkCopy(const CancelToken& cancel);

    Access m_access;
    Connection m_connection;
};

} // namespace rapporteur::store
