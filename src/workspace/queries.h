// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a window and the command line ask of an open library. Each is one read; none changes anything.
#pragma once

#include "store/check.h"
#include "store/document_list_repository.h"
#include "store/document_record_repository.h"
#include "store/import_queue_repository.h"
#include "store/meeting_repository.h"
#include "store/tag_repository.h"
#include "workspace/view.h"

namespace rapporteur::workspace {

/// The documents outside the trash that a person may mean by a symbol, typed in full or in part; exact matches alone
/// if there are any.
Result<QList<domain::DocumentId>> documentsCalled(View& view, const QString& typed, int limit = 50);

/// The document in the trash that a person means by a symbol. Errors: NotFound, Ambiguous.
Result<domain::DocumentId> trashedDocumentCalled(View& view, const QString& typed);

struct DocumentQuery {
    store::DocumentFilter filter;
    store::DocumentOrder order = store::DocumentOrder::Symbol;
    QList<domain::Language> titleLanguages{domain::Language::English};
    int offset = 0;
    int limit = -1; ///< negative: all
};
struct DocumentList {
    int total = 0;
    QList<domain::DocumentId> ids;
    QList<store::DocumentRow> rows;
};
/// Ids and rows of one stretch of a list, with the total.
Result<DocumentList> listDocuments(View& view, const DocumentQuery& query);
/// The ids of a whole list, and nothing else: what a table keeps, asking for rows as they come into view.
Result<QList<domain::DocumentId>> documentIds(View& view, const DocumentQuery& query);
Result<QList<store::DocumentRow>> documentRows(View& view, const QList<domain::DocumentId>& ids,
                                               const QList<domain::Language>& titleLanguages);
Result<QList<store::FacetCount>> facetCounts(View& view, const store::DocumentFilter& filter, store::Facet facet);

/// Errors: NotFound.
Result<store::DocumentRecord> documentRecord(View& view, domain::DocumentId document);

Result<QList<store::MeetingRow>> listMeetings(View& view, const store::MeetingFilter& filter,
                                              domain::Language language);
Result<QList<domain::MeetingId>> meetingsCalled(View& view, const QString& typed);
Result<domain::Meeting> meeting(View& view, domain::MeetingId id);
Result<QList<domain::Body>> bodies(View& view);
/// The body that a code or any spelling of a name means. Errors: NotFound, Ambiguous.
Result<domain::BodyId> bodyCalled(View& view, const QString& typed);

struct Inbox {
    int total = 0;
    QList<domain::Proposal> proposals;
};
Result<Inbox> inbox(View& view, int offset = 0, int limit = 1'000);
/// Where the bytes of a file are, and of which kind they are; an empty path if they are gone. Errors: NotFound.
struct StoredFileFacts {
    QString path; ///< absolute
    QString mediaType;
};
Result<StoredFileFacts> storedFile(View& view, domain::FileId file);
Result<QList<store::Tag>> tags(View& view);
Result<QList<store::SavedSearch>> savedSearches(View& view);
/// The jobs of the latest batches, newest batch first.
Result<QList<domain::ImportJob>> latestJobs(View& view, int batches);

/// The newest steps of the log, newest first; each stands for all changes that undo takes back together.
Result<QList<store::LogEntry>> log(View& view, int limit, qint64 before = 0);
/// What happened to a document and to what belongs to it, oldest first.
Result<QList<store::FieldChange>> historyOfDocument(View& view, domain::DocumentId document);

} // namespace rapporteur::workspace
