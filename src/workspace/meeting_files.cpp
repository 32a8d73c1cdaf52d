// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_files.h"

#include "domain/code_table.h"
#include "store/durable_file.h"
#include "store/filter_sql.h"
#include "workspace/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(meetingFiles)
};

constexpr std::array outcomes{
    domain::CodeEntry{FileOutcome::Saved, "saved"_L1},
    domain::CodeEntry{FileOutcome::Same, "same"_L1},
    domain::CodeEntry{FileOutcome::Kept, "kept"_L1},
    domain::CodeEntry{FileOutcome::Failed, "failed"_L1},
};

/// The folder is there, lies outside the library, and takes files.
Result<void> prepareFolder(const View& view, const QString& folder)
{
    const QString library = QDir::cleanPath(QFileInfo(view.files().folder()).absolutePath());
    const QString wanted = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (wanted == library || wanted.startsWith(library + u'/'))
        return fail(ErrorCode::Invalid,
                    {Text::tr("folder"), folder, Text::tr("it belongs to the library; choose one outside it.")});
    if (!QDir().mkpath(wanted))
        return fail(ErrorCode::FileUnwritable, {folder, Text::tr("the folder cannot be made")});
    // A folder may look writable and lie on a disk that is not.
    QTemporaryFile probe(QDir(wanted).filePath(u".rapporteur-XXXXXX"_s));
    if (!probe.open())
        return fail(ErrorCode::FileUnwritable, {folder, probe.errorString()});
    return {};
}

/// Copies beside the target first: what has the name is whole at any moment.
Result<FileOutcome> copyFile(const QString& from, const QString& to, const CancelToken& cancel)
{
    const QFileInfo target(to);
    if (!QDir().mkpath(target.path()))
        return fail(ErrorCode::FileUnwritable, {target.path(), Text::tr("the folder cannot be made")});
    const QString part = target.dir().filePath(u'.' + target.fileName() + u".part"_s);
    QFile::remove(part); // of a copy that was interrupted
    if (auto copied = store::copyDurably(from, part, cancel); !copied) {
        copied.error().arguments.replaceInStrings(part, to); // a person looks for the name it would have
        return Failure(copied.error());
    }
    // What is copied is for others to read, as the files of a library are not; some file systems know no rights.
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (const auto renamed = store::renameDurably(part, to); !renamed) {
        QFile::remove(part);
        return Failure(renamed.error());
    }
    return FileOutcome::Saved;
}

Result<FileOutcome> saveFile(const store::FileStore& store, const MeetingFile& file, const FilesRequest& request,
                             const CancelToken& cancel)
{
    const QString source = store.find(file.sha256);
    const QString target = QDir(request.folder).filePath(file.name);
    const QFileInfo there(target);
    if (there.exists() || there.isSymLink()) {
        if (there.isFile() && there.size() == QFileInfo(source).size()) {
            const auto hash = store::FileStore::hashOfContent(target, cancel);
            if (!hash && hash.error().code == ErrorCode::Cancelled)
                return Failure(hash.error());
            if (hash && *hash == file.sha256)
                return FileOutcome::Same;
        }
        if (!request.replace)
            return FileOutcome::Kept;
    }
    if (source.isEmpty())
        return fail(ErrorCode::FileNotFound, {store::FileStore::relativePath(file.sha256, {})});
    return copyFile(source, target, cancel);
}

void count(FilesSummary& summary, FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Saved:
        ++summary.saved;
        break;
    case FileOutcome::Same:
        ++summary.same;
        break;
    case FileOutcome::Kept:
        ++summary.kept;
        break;
    case FileOutcome::Failed:
        ++summary.failed;
        break;
    }
}

} // namespace

QString code(FileOutcome outcome)
{
    return codeOf(outcomes, outcome);
}

QString fileNameOf(const QString& symbol, Language language, const QString& ending, int number)
{
    QString name;
    for (const QChar character : symbol) {
        const bool plain = character.unicode() < 128 && character.isLetterOrNumber();
        name += plain || u"().-"_s.contains(character) ? character : QChar(u'_');
    }
    // A name of dots or with a dot in front is hidden, or the folder itself.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype longest = 150;
    name.truncate(longest);
    if (name.isEmpty())
        name = u"document"_s;
    // Behind the cut: names that are long and begin alike would stay the same for ever.
    if (number > 1)
        name += u'_' + QString::number(number);
    const QString suffix = language == Language::Unknown ? QString() : u'-' + code(language).toUpper();
    return name + suffix + u'.' + ending;
}

Result<QList<MeetingFile>> meetingFiles(View& view, domain::MeetingId meeting, const QList<Language>& languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(code(language));
    return view.read([&](Connection& connection) -> Result<QList<MeetingFile>> {
        if (!connection.one<qint64>("SELECT 1 FROM meeting WHERE id = ?1", meeting))
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        QList<MeetingFile> files;
        QSet<QString> taken;
        store::Statement rows = connection.query(
            "SELECT coalesce((SELECT s.canonical FROM document_symbol s WHERE s.document_id = d.id ORDER BY "
            "s.position LIMIT 1), ''), v.language, f.sha256, f.media_type FROM document_meeting m JOIN document d ON "
            "d.id = m.document_id AND d.deleted_at IS NULL JOIN language_version v ON v.document_id = d.id JOIN file "
            "f "
            "ON f.id = v.file_id WHERE m.meeting_id = ?1 AND (?2 = '[]' OR v.language IN (SELECT value FROM "
            "json_each(?2))) ORDER BY d.sort_key, d.id, v.language",
            meeting, store::jsonList(codes));
        while (rows.step()) {
            MeetingFile file{
                rows.get<QString>(0), domain::languageFromCode(rows.get<QString>(1)), {}, rows.get<QString>(2)};
            const QString ending = rows.get<QString>(3) == u"application/pdf"_s ? u"pdf"_s : u"txt"_s;
            const QString folder = (file.language == Language::Unknown ? u"unknown"_s : code(file.language)) + u'/';
            file.name = folder + fileNameOf(file.symbol, file.language, ending);
            // Two documents may carry one symbol until a person decides, or none.
            for (int number = 2; taken.contains(file.name.toCaseFolded()); ++number)
                file.name = folder + fileNameOf(file.symbol, file.language, ending, number);
            taken.insert(file.name.toCaseFolded());
            files.append(file);
        }
        return files;
    });
}

int namesTaken(const QList<MeetingFile>& files, const QString& folder)
{
    const QDir there(folder);
    return int(std::count_if(files.begin(), files.end(),
                             [&](const MeetingFile& file) { return QFileInfo::exists(there.filePath(file.name)); }));
}

Result<FilesSummary> saveMeetingFiles(View& view, const FilesRequest& request, const FileSink& sink,
                                      const ProgressSink& progress, const CancelToken& cancel)
{
    const auto files = meetingFiles(view, request.meeting, request.languages);
    if (!files)
        return Failure(files.error());
    FilesSummary summary;
    if (files->isEmpty())
        return summary;
    if (const auto ready = prepareFolder(view, request.folder); !ready)
        return Failure(ready.error());
    summary.notBegun = int(files->size());
    Progress now{0, int(files->size()), {}};
    for (const MeetingFile& file : *files) {
        now.current = file.name;
        if (progress)
            progress(now);
        const auto saved = cancel.isCancelled() ? Result<FileOutcome>(fail(ErrorCode::Cancelled))
                                                : saveFile(view.files(), file, request, cancel);
        if (!saved && saved.error().code == ErrorCode::Cancelled)
            break;
        if (!saved && !summary.failure)
            summary.failure = saved.error();
        SavedFile told{file, saved.value_or(FileOutcome::Failed), {}};
        if (!saved)
            told.problem = sentence(saved.error());
        else if (*saved == FileOutcome::Kept)
            told.problem = Text::tr("Another file has this name already; it stays as it is.");
        count(summary, told.outcome);
        --summary.notBegun;
        ++now.done;
        if (sink)
            sink(told);
        // Whatever comes next would fail as well.
        if (!saved && saved.error().code == ErrorCode::DiskFull) {
            summary.failure = saved.error();
            break;
        }
    }
    if (progress)
        progress(now);
    return summary;
}

} // namespace rapporteur::workspace
