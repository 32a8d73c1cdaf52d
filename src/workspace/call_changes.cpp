// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of calls and submissions: each change is one labelled action that can be undone.
#include "store/file_repository.h"
#include "workspace/calls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Submission;
using domain::SubmissionId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(calls)
};

/// The bytes of a file in the library's folder, and what a row says of them.
Result<domain::LibraryFile> stored(Library& library, const QString& path)
{
    const QFileInfo info(path);
    if (info.size() > mostSubmissionFileSize)
        return fail(ErrorCode::FileTooLarge,
                    {path, QString::number(info.size()), QString::number(mostSubmissionFileSize)});
    const auto kept = store::FileStore(library.store().folder()).add(path, info.suffix().toLower());
    if (!kept)
        return Failure(kept.error());
    domain::LibraryFile file;
    file.sha256 = QByteArray::fromHex(kept->sha256.toLatin1());
    file.size = kept->size;
    file.mediaType = QMimeDatabase().mimeTypeForFile(kept->path).name();
    file.originalName = info.fileName();
    return file;
}

Result<QList<domain::LibraryFile>> storedFiles(Library& library, const QStringList& paths)
{
    if (library.isReadOnly())
        return fail(ErrorCode::LibraryReadOnly, {library.store().folder()});
    QList<domain::LibraryFile> files;
    for (const QString& path : paths) {
        const auto file = stored(library, path);
        if (!file)
            return Failure(file.error());
        files.append(*file);
    }
    return files;
}

/// Puts files with a submission, each once; bytes that the library has already keep their row.
void putFiles(Connection& connection, Submission& submission, const QList<domain::LibraryFile>& files)
{
    for (const domain::LibraryFile& file : files) {
        domain::FileId id = store::fileWithHash(connection, file.sha256);
        if (id.isNull())
            id = store::addFile(connection, file);
        const bool there = std::any_of(submission.files.begin(), submission.files.end(),
                                       [&](const domain::SubmissionFile& each) { return each.file == id; });
        if (!there)
            submission.files.append({id, file.originalName});
    }
}

/// Where the day has begun already it may still be yesterday here.
Result<void> refuseFuture(QDate receivedOn)
{
    if (receivedOn.isValid() && receivedOn > QDate::currentDate().addDays(1))
        return fail(ErrorCode::Invalid, {Text::tr("day"), receivedOn.toString(Qt::ISODate),
                                         Text::tr("nothing is received on a day that has not come yet.")});
    return {};
}

Submission known(Connection& connection, SubmissionId id)
{
    const auto found = store::submission(connection, id);
    if (!found)
        throw store::Refused(ErrorCode::NotFound, {QString::number(id.value)});
    return *found;
}

} // namespace

Result<domain::CallId> setCall(Library& library, const domain::Call& call)
{
    const QString label = call.id.isNull() ? Text::tr("add a call") : Text::tr("change a call");
    return library.store().write(label, [&](Connection& connection) { return store::setCall(connection, call); });
}

Result<void> removeCall(Library& library, domain::CallId call)
{
    return library.store().write(Text::tr("delete a call"),
                                 [&](Connection& connection) { store::removeCall(connection, call); });
}

Result<SubmissionId> setSubmission(Library& library, const Submission& submission)
{
    if (const auto come = refuseFuture(submission.receivedOn); !come)
        return Failure(come.error());
    const QString label = submission.id.isNull() ? Text::tr("add a submission") : Text::tr("change a submission");
    return library.store().write(
        label, [&](Connection& connection) { return store::setSubmission(connection, submission); });
}

Result<void> removeSubmissions(Library& library, const QList<SubmissionId>& submissions)
{
    const QString label = Text::tr("delete %n submissions", nullptr, int(submissions.size()));
    return library.store().write(label, [&](Connection& connection) {
        for (const SubmissionId id : submissions)
            store::removeSubmission(connection, id);
    });
}

Result<SubmissionId> addSubmission(Library& library, const Submission& submission, const QStringList& paths)
{
    if (const auto come = refuseFuture(submission.receivedOn); !come)
        return Failure(come.error());
    const auto files = storedFiles(library, paths);
    if (!files)
        return Failure(files.error());
    return library.store().write(Text::tr("add a submission"), [&](Connection& connection) {
        Submission added = submission;
        putFiles(connection, added, *files);
        return store::setSubmission(connection, added);
    });
}

Result<void> addSubmissionFiles(Library& library, SubmissionId submission, const QStringList& paths)
{
    const auto files = storedFiles(library, paths);
    if (!files)
        return Failure(files.error());
    const QString label = Text::tr("add %n files to a submission", nullptr, int(files->size()));
    return library.store().write(label, [&](Connection& connection) {
        Submission changed = known(connection, submission);
        putFiles(connection, changed, *files);
        store::setSubmission(connection, changed);
    });
}

Result<void> removeSubmissionFile(Library& library, SubmissionId submission, domain::FileId file)
{
    return library.store().write(Text::tr("take a file away from a submission"), [&](Connection& connection) {
        Submission changed = known(connection, submission);
        const auto taken =
            changed.files.removeIf([&](const domain::SubmissionFile& each) { return each.file == file; });
        if (taken == 0)
            throw store::Refused(ErrorCode::NotFound, {QString::number(file.value)});
        store::setSubmission(connection, changed);
    });
}

} // namespace rapporteur::workspace
