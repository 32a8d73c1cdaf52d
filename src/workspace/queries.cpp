// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/queries.h"

#include "store/body_repository.h"
#include "store/document_repository.h"
#include "store/file_repository.h"
#include "store/proposal_repository.h"

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using store::Connection;

Result<QList<domain::DocumentId>> documentsCalled(View& view, const QString& typed, int limit)
{
    return view.read([&](Connection& connection) { return store::documentsCalled(connection, typed, limit); });
}

Result<domain::DocumentId> trashedDocumentCalled(View& view, const QString& typed)
{
    DocumentQuery query;
    query.filter.inTrash = true;
    const auto list = listDocuments(view, query);
    if (!list)
        return Failure(list.error());
    QList<domain::DocumentId> found;
    for (const store::DocumentRow& row : list->rows) {
        const bool named = std::any_of(row.symbols.begin(), row.symbols.end(), [&](const QString& symbol) {
            return symbol.compare(typed, Qt::CaseInsensitive) == 0;
        });
        if (named || QString::number(row.id.value) == typed)
            found.append(row.id);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {typed});
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous, {typed, QString::number(found.size())});
    return found.first();
}

Result<DocumentList> listDocuments(View& view, const DocumentQuery& query)
{
    return view.read([&](Connection& connection) {
        DocumentList list;
        list.total = store::countDocuments(connection, query.filter);
        list.ids = store::documentIds(connection, query.filter, query.order, query.offset, query.limit);
        list.rows = store::documentRows(connection, list.ids, query.titleLanguages);
        return list;
    });
}

Result<QList<domain::DocumentId>> documentIds(View& view, const DocumentQuery& query)
{
    return view.read([&](Connection& connection) {
        return store::documentIds(connection, query.filter, query.order, query.offset, query.limit);
    });
}

Result<QList<store::DocumentRow>> documentRows(View& view, const QList<domain::DocumentId>& ids,
                                               const QList<domain::Language>& titleLanguages)
{
    return view.read([&](Connection& connection) { return store::documentRows(connection, ids, titleLanguages); });
}

Result<QList<store::FacetCount>> facetCounts(View& view, const store::DocumentFilter& filter, store::Facet facet)
{
    return view.read([&](Connection& connection) { return store::facetCounts(connection, filter, facet); });
}

Result<store::DocumentRecord> documentRecord(View& view, domain::DocumentId document)
{
    return view.read([&](Connection& connection) -> Result<store::DocumentRecord> {
        auto record = store::documentRecord(connection, document);
        if (!record)
            return fail(ErrorCode::NotFound, {QString::number(document.value)});
        return std::move(*record);
    });
}

Result<QList<store::MeetingRow>> listMeetings(View& view, const store::MeetingFilter& filter,
                                              domain::Language language)
{
    return view.read([&](Connection& connection) { return store::listMeetings(connection, filter, language); });
}

Result<QList<domain::MeetingId>> meetingsCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) { return store::meetingsCalled(connection, typed); });
}

Result<domain::Meeting> meeting(View& view, domain::MeetingId id)
{
    return view.read([&](Connection& connection) -> Result<domain::Meeting> {
        auto found = store::meeting(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return std::move(*found);
    });
}

Result<QList<domain::Body>> bodies(View& view)
{
    return view.read([](Connection& connection) { return store::bodies(connection); });
}

Result<domain::BodyId> bodyCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) -> Result<domain::BodyId> {
        const store::BodyDirectory directory(store::bodies(connection));
        if (const domain::Body* body = directory.findByCode(typed))
            return body->id;
        const domain::BodyId resolved = directory.resolve(typed).body;
        if (resolved.isNull())
            return fail(ErrorCode::NotFound, {typed});
        return resolved;
    });
}

Result<Inbox> inbox(View& view, int offset, int limit)
{
    return view.read([&](Connection& connection) {
        return Inbox{store::inboxCount(connection), store::inbox(connection, offset, limit)};
    });
}

Result<StoredFileFacts> storedFile(View& view, domain::FileId file)
{
    const auto facts = view.read([&](Connection& connection) -> Result<domain::LibraryFile> {
        const auto found = store::file(connection, file);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(file.value)});
        return *found;
    });
    if (!facts)
        return Failure(facts.error());
    return StoredFileFacts{view.files().find(QString::fromLatin1(facts->sha256.toHex())), facts->mediaType};
}

Result<QList<store::Tag>> tags(View& view)
{
    return view.read([](Connection& connection) { return store::tags(connection); });
}

Result<QList<store::SavedSearch>> savedSearches(View& view)
{
    return view.read([](Connection& connection) { return store::savedSearches(connection); });
}

Result<QList<domain::ImportJob>> latestJobs(View& view, int batches)
{
    return view.read([&](Connection& connection) {
        QList<domain::ImportJob> jobs;
        for (const domain::ImportBatch& batch : store::batches(connection, batches))
            jobs += store::jobsOfBatch(connection, batch.id);
        return jobs;
    });
}

Result<QList<store::LogEntry>> log(View& view, int limit, qint64 before)
{
    return view.read([&](Connection& connection) {
        QList<store::LogEntry> steps;
        // An import of many files is one step in several transactions: a person sees it once.
        while (steps.size() < limit) {
            const QList<store::LogEntry> entries = store::History::log(connection, limit, before);
            for (const store::LogEntry& entry : entries) {
                if (steps.isEmpty() || steps.last().step != entry.step || steps.last().kind != entry.kind)
                    steps.append(entry);
                before = entry.id;
            }
            if (entries.size() < limit)
                break;
        }
        return steps.first(std::min<qsizetype>(limit, steps.size()));
    });
}

Result<QList<store::FieldChange>> historyOfDocument(View& view, domain::DocumentId document)
{
    return view.read([&](Connection& connection) {
        return store::History::ofRecord(connection, view.layouts(), {u"document"_s, document.value});
    });
}

} // namespace rapporteur::workspace
