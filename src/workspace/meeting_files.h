// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a meeting's files for others: one folder a language, under names made of the symbols.
#pragma once

#include "base/cancel_token.h"
#include "domain/language.h"
#include "workspace/library.h"

#include <optional>

namespace rapporteur::workspace {

/// A held file of a meeting's document, and the name that its copy gets.
struct MeetingFile {
    QString symbol;
    domain::Language language = domain::Language::Unknown;
    QString name; ///< within the folder: "en/UNEP_MC_COP.4_INF_17-EN.pdf"
    QString sha256;
};
/// The held files of a meeting in these languages (empty: all), in the field's order of symbols; no two names are
/// equal, not even where large and small letters are the same. Errors: NotFound.
Result<QList<MeetingFile>> meetingFiles(View& view, domain::MeetingId meeting,
                                        const QList<domain::Language>& languages);
/// How many of the names are taken in a folder.
int namesTaken(const QList<MeetingFile>& files, const QString& folder);

struct FilesRequest {
    domain::MeetingId meeting;
    QList<domain::Language> languages; ///< empty: all
    QString folder;                    ///< is made where it is not there
    bool replace = false;              ///< what has one of the names already
};

enum class FileOutcome : quint8 {
    Saved,
    Same, ///< these bytes were there under this name
    Kept, ///< something else has the name, and stays
    Failed,
};
/// "saved", "same", "kept", "failed".
QString code(FileOutcome outcome);

struct SavedFile {
    MeetingFile file;
    FileOutcome outcome = FileOutcome::Saved;
    QString problem; ///< a sentence for one that was kept or failed
};
/// Called for each file once it is dealt with, on the thread that does the work.
using FileSink = std::function<void(const SavedFile&)>;

struct FilesSummary {
    int saved = 0;
    int same = 0;
    int kept = 0;
    int failed = 0;
    int notBegun = 0;             ///< the work was stopped, or the disk was full
    std::optional<Error> failure; ///< the first; DiskFull ends the work
};
/// Copies the files of a meeting into a folder. What was told as saved is on the disk and stays, also where the work
/// is stopped; a copy that was begun is there whole or not at all. A file that fails does not hinder the others.
/// Errors: NotFound; Invalid for a folder within the library; FileUnwritable where nothing can be written to the
/// folder.
Result<FilesSummary> saveMeetingFiles(View& view, const FilesRequest& request, const FileSink& sink = {},
                                      const ProgressSink& progress = {}, const CancelToken& cancel = {});

/// "UNEP_MC_COP.4_INF_17-EN.pdf": every character that a file system or an archive would not take is an underscore.
/// From the second on a number tells apart what would have one name: "UNEP_MC_COP.4_INF_17_2-EN.pdf".
QString fileNameOf(const QString& symbol, domain::Language language, const QString& ending, int number = 1);

} // namespace rapporteur::workspace
