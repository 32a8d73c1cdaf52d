// SPDX-License-Identifier: GPL-3.0-or-later
// An open library: source, files and index kept in step. Synchronous; the command line uses it as it is, a window
// through Workspace.
#pragma once

#include "workspace/view.h"

namespace rapporteur::ingest {
class FileReader;
}

namespace rapporteur::workspace {

QString indexPath(const QString& folder);

/// What became of the versions that the index lacked.
struct IndexUpdate {
    int indexed = 0;
    QList<Error> unread; ///< one a version whose file cannot be read any more, such as a protected one
};

/// Belongs to one thread.
class Library {
public:
    /// Makes a new library, with the bodies that the program knows. Errors: those of Store::create.
    static Result<std::unique_ptr<Library>> create(const QString& folder);
    /// Errors: those of Store::open. A library that somebody else writes to, or that lies in a read-only folder,
    /// opens for reading only.
    static Result<std::unique_ptr<Library>> open(const QString& folder,
                                                 store::Access access = store::Access::ReadWrite);

    store::Store& store() { return *m_store; }
    const store::Store& store() const { return *m_store; }
    bool isReadOnly() const { return m_store->isReadOnly(); }
    bool usesWriteAheadLog() const;

    /// A view for this or another thread. The library outlives its views.
    Result<std::unique_ptr<View>> view() const;

    /// The writer's connection to the index; null while the library is open for reading only.
    store::Index* index() { return m_index.get(); }

    /// Makes the index say what the library says: versions that lack are analysed again from their files, facts that
    /// changed are put, what is gone is removed. With `everything`, all versions are analysed again. The password is
    /// tried on protected files; the library does not keep those of its imports. Does nothing for a read-only
    /// library.
    Result<IndexUpdate> updateIndex(const ProgressSink& progress = {}, const CancelToken& cancel = {},
                                    bool everything = false, const QString& password = {});

    /// Puts the facts of these documents into the index again: after an edit, an undo, a move to the trash.
    Result<void> refreshFacts(const QList<domain::DocumentId>& documents);

private:
    explicit Library(std::unique_ptr<store::Store> store);
    Result<void> openIndex();
    Result<IndexUpdate> indexVersions(const store::IndexDifference& difference, const QString& password,
                                      const ProgressSink& progress, const CancelToken& cancel);
    Result<store::IndexedVersion> analysed(domain::VersionId version, ingest::FileReader& reader,
                                           const QString& password, const CancelToken& cancel);

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::Index> m_index;
};

} // namespace rapporteur::workspace
