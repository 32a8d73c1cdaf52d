// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and submissions as a window and the command line use them: who was asked, who answered, who is late and who
// has not answered as at a day; and the changes that a person makes.
#pragma once

#include "store/call_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct SubmissionRow {
    domain::Submission submission;
    QString organisation; ///< its name
    int daysLate = 0;
    bool asked = false; ///< the call went to it
};
struct CallRow {
    domain::Call call;
    QString title;   ///< else the reference
    QString meeting; ///< "MC-COP COP-4"; empty: none
    int addressed = 0;
    int answered = 0;    ///< of those addressed, by the day asked for
    int submissions = 0; ///< by that day
    int late = 0;        ///< of these
    /// Closed by that day. A call has no day of closing of its own: the log of changes tells when somebody closed it.
    bool isClosed = false;
    /// It came into the library closed, and was asked for a day before: whether it was closed then nobody knows. It
    /// counts as closed.
    bool isClosingUnknown = false;
    bool isOpen = false;    ///< opened and neither closed nor over on that day
    bool isOverdue = false; ///< over on that day, not closed, and not all have answered
};
/// As at a day (invalid: today); calls that were opened after it are left out. Those that end last first.
Result<QList<CallRow>> callsAsAt(View& view, QDate day, domain::Language language);

/// One that was asked and has not answered.
struct SilentRow {
    domain::OrganisationId organisation;
    QString name;
};
struct CallDetail {
    CallRow row;
    QList<SubmissionRow> submissions; ///< by day of receipt
    QList<SilentRow> silent;          ///< by name
};
/// As at a day (invalid: today). Errors: NotFound.
Result<CallDetail> callDetail(View& view, domain::CallId call, QDate day, domain::Language language);
/// The one call whose reference or title is, or else holds, the text. Errors: NotFound, Ambiguous.
Result<domain::CallId> callCalled(View& view, const QString& typed);
/// Where the bytes of a submitted file lie, to be read only. Errors: NotFound.
Result<QString> submissionFilePath(View& view, domain::FileId file);

QString callAudienceName(domain::CallAudience audience);

// Changes: each is one labelled action that can be undone. Their errors are told in the store's header. A null id
// adds, another changes.

Result<domain::CallId> setCall(Library& library, const domain::Call& call);
Result<void> removeCall(Library& library, domain::CallId call);
Result<domain::SubmissionId> setSubmission(Library& library, const domain::Submission& submission);
/// A new submission with files, as one action. Errors: as setSubmission and addSubmissionFiles.
Result<domain::SubmissionId> addSubmission(Library& library, const domain::Submission& submission,
                                           const QStringList& paths);
Result<void> removeSubmissions(Library& library, const QList<domain::SubmissionId>& submissions);
/// Files that are submitted: of any kind, up to this size in bytes.
inline constexpr qint64 mostSubmissionFileSize = 256LL * 1024 * 1024;
/// Copies files into the library and puts them with a submission; the same bytes are stored once. Errors: NotFound,
/// FileTooLarge and those of FileStore::add; then nothing is added to the submission.
Result<void> addSubmissionFiles(Library& library, domain::SubmissionId submission, const QStringList& paths);
/// The bytes stay in the library, so that this can be undone. Errors: NotFound.
Result<void> removeSubmissionFile(Library& library, domain::SubmissionId submission, domain::FileId file);

} // namespace rapporteur::workspace
