// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/library.h"

#include "ingest/file_reader.h"
#include "store/index_facts.h"
#include "text/analyse.h"

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype indexBatch = 20; // versions in one transaction of the index
}

QString indexPath(const QString& folder)
{
    return folder + u"/index.sqlite"_s;
}

Library::Library(std::unique_ptr<store::Store> store)
    : m_store(std::move(store))
{
}

bool Library::usesWriteAheadLog() const
{
    return m_store->notices().place.kind == store::PlaceKind::Local;
}

Result<std::unique_ptr<Library>> Library::create(const QString& folder)
{
    auto store = store::Store::create(folder);
    if (!store)
        return Failure(store.error());
    std::unique_ptr<Library> library(new Library(std::move(*store)));
    if (const auto opened = library->openIndex(); !opened)
        return Failure(opened.error());
    if (const auto complete = library->m_index->setComplete(); !complete)
        return Failure(complete.error());
    return library;
}

Result<std::unique_ptr<Library>> Library::open(const QString& folder, store::Access access)
{
    auto store = store::Store::open(folder, access);
    if (!store)
        return Failure(store.error());
    std::unique_ptr<Library> library(new Library(std::move(*store)));
    if (library->isReadOnly())
        return library;
    if (const auto opened = library->openIndex(); !opened)
        return Failure(opened.error());
    return library;
}

Result<void> Library::openIndex()
{
    auto index = store::Index::open(indexPath(m_store->folder()), store::Index::Access::Write, usesWriteAheadLog());
    if (!index)
        return Failure(index.error());
    m_index = std::move(*index);
    return {};
}

Result<std::unique_ptr<View>> Library::view() const
{
    return View::of(*m_store, usesWriteAheadLog());
}

Result<IndexUpdate> Library::updateIndex(const ProgressSink& progress, const CancelToken& cancel, bool everything,
                                         const QString& password)
{
    if (!m_index)
        return IndexUpdate{};
    if (everything) {
        m_index.reset();
        auto fresh = store::Index::recreate(indexPath(m_store->folder()), usesWriteAheadLog());
        if (!fresh)
            return Failure(fresh.error());
        m_index = std::move(*fresh);
    }
    const auto known = m_store->read([](store::Connection& connection) { return store::fingerprints(connection); });
    if (!known)
        return Failure(known.error());
    const auto difference = m_index->compare(*known);
    if (!difference)
        return Failure(difference.error());
    if (const auto removed = m_index->remove(difference->superfluous); !removed)
        return Failure(removed.error());
    auto update = indexVersions(*difference, password, progress, cancel);
    if (update && m_index->rebuildNeeded()) {
        if (const auto complete = m_index->setComplete(); !complete)
            return Failure(complete.error());
    }
    return update;
}

Result<IndexUpdate> Library::indexVersions(const store::IndexDifference& difference, const QString& password,
                                           const ProgressSink& progress, const CancelToken& cancel)
{
    const QList<domain::VersionId> wanted = difference.missing + difference.outdated;
    IndexUpdate update;
    ingest::FileReader reader;
    QList<store::IndexedVersion> batch;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        auto version = analysed(wanted[i], reader, password, cancel);
        if (!version && version.error().code == ErrorCode::Cancelled)
            return Failure(version.error());
        // A file that is gone or cannot be read any more is no reason to index nothing.
        if (version)
            batch.append(std::move(*version));
        else
            update.unread.append(version.error());
        if (progress)
            progress(
                {int(i + 1), int(wanted.size()), batch.isEmpty() ? QString() : batch.last().facts.symbols.value(0)});
        if (batch.size() < indexBatch && i + 1 < wanted.size())
            continue;
        if (const auto put = m_index->put(batch); !put)
            return Failure(put.error());
        update.indexed += int(batch.size());
        batch.clear();
    }
    return update;
}

Result<store::IndexedVersion> Library::analysed(domain::VersionId version, ingest::FileReader& reader,
                                                const QString& password, const CancelToken& cancel)
{
    struct Known {
        QList<store::VersionFacts> facts;
        std::optional<store::VersionFile> file;
    };
    const auto known = m_store->read([&](store::Connection& connection) {
        return Known{store::versionFacts(connection, {version}), store::fileOfVersion(connection, version)};
    });
    if (!known)
        return Failure(known.error());
    if (known->facts.isEmpty() || !known->file)
        return fail(ErrorCode::NotFound, {QString::number(version.value)});
    const auto content = reader.read(m_store->files().find(known->file->sha256), password, cancel);
    if (!content)
        return Failure(content.error());
    const domain::Analysis analysis = text::analyse(content->source);
    return store::IndexedVersion{known->facts.first(), analysis.blocks, analysis.citations, analysis.pages};
}

Result<void> Library::refreshFacts(const QList<domain::DocumentId>& documents)
{
    if (!m_index || documents.isEmpty())
        return {};
    struct Known {
        QList<domain::VersionId> versions;
        QList<store::VersionFacts> facts;
    };
    const auto known = m_store->read([&](store::Connection& connection) {
        Known result{store::versionsOfDocuments(connection, documents), {}};
        if (!result.versions.isEmpty())
            result.facts = store::versionFacts(connection, result.versions);
        return result;
    });
    if (!known)
        return Failure(known.error());
    // What has no facts any more is in the trash, or gone.
    QList<domain::VersionId> gone = known->versions;
    for (const store::VersionFacts& facts : known->facts)
        gone.removeOne(facts.version);
    if (const auto removed = m_index->remove(gone); !removed)
        return removed;
    return m_index->putFacts(known->facts);
}

} // namespace rapporteur::workspace
