// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include "domain/symbol_file_name.h"
#include "workspace/grid.h"
#include "workspace/meeting_files.h"
#include "workspace/meetings.h"

#include <QDirIterator>
#include <QFile>

using namespace rapporteur;
using namespace rapporteur::workspace;
using domain::Language;

namespace {

/// A library with the documents of one meeting in several languages.
struct MeetingLibrary {
    MeetingLibrary()
    {
        auto made = Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        const QDir samples(QStringLiteral(RAPPORTEUR_BIN_DIR "/../sample"));
        QStringList paths;
        for (const QString& name : samples.entryList({u"cop-4-9[123]*.pdf"_s}, QDir::Files))
            paths.append(samples.filePath(name));
        REQUIRE(paths.size() > 2);
        count = int(paths.size());
        mustImport(*library, paths);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
        const auto found = meetingCalled(*view, u"MC-COP COP-4"_s);
        REQUIRE(found);
        meeting = *found;
    }

    QString out() const { return folder.filePath(u"out"_s); }
    FilesSummary save(bool replace = false)
    {
        const auto summary = saveMeetingFiles(*view, {meeting, {}, out(), replace});
        REQUIRE(summary);
        return *summary;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<View> view;
    domain::MeetingId meeting;
    int count = 0;
};

/// Every file below a folder, hidden ones too, by its path within it.
QSet<QString> filesIn(const QString& folder)
{
    QSet<QString> names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.insert(QDir(folder).relativeFilePath(files.next()));
    return names;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("the folder holds what the grid calls held, cell by cell, byte by byte, and nothing else")
{
    MeetingLibrary open;
    QHash<QString, SavedFile> told;
    const auto summary = saveMeetingFiles(*open.view, {open.meeting, {}, open.out(), false},
                                          [&](const SavedFile& saved) { told.insert(saved.file.name, saved); });
    REQUIRE(summary);
    CHECK(summary->saved == open.count);
    CHECK(summary->same + summary->kept + summary->failed + summary->notBegun == 0);
    GridQuery query;
    query.meeting = open.meeting;
    const auto grid = documentGrid(*open.view, query);
    REQUIRE(grid);
    QSet<QString> foreseen;
    for (const GridRow& row : grid->rows) {
        for (const Language language : domain::officialLanguages) {
            if (row.cell(language).state != CellState::Held)
                continue;
            const QString name = code(language) + u'/' + fileNameOf(row.symbols.value(0), language, u"pdf"_s);
            CAPTURE(name.toStdString());
            foreseen.insert(name);
            REQUIRE(told.contains(name));
            const QString stored = open.view->files().find(told[name].file.sha256);
            CHECK(content(QDir(open.out()).filePath(name)) == content(stored));
            const auto hints = domain::hintsOfFileName(name.section(u'/', -1));
            CHECK(hints.symbols == QStringList{row.symbols.value(0)});
            CHECK(hints.language == language);
        }
    }
    CHECK(filesIn(open.out()) == foreseen);
    CHECK(foreseen.size() == open.count);
}

TEST_CASE("names that are taken: equal bytes are there already, others stay unless they are to be replaced")
{
    MeetingLibrary open;
    const auto files = meetingFiles(*open.view, open.meeting, {Language::English});
    REQUIRE(files);
    REQUIRE(files->size() > 1);
    CHECK(namesTaken(*files, open.out()) == 0);
    const QString mine = QDir(open.out()).filePath(files->first().name);
    write(mine, "mine");
    CHECK(namesTaken(*files, open.out()) == 1);
    const FilesSummary first = open.save();
    CHECK(first.saved == open.count - 1);
    CHECK(first.kept == 1);
    CHECK(content(mine) == "mine");
    const FilesSummary second = open.save(true);
    CHECK(second.saved == 1);
    CHECK(second.same == open.count - 1);
    CHECK(content(mine).startsWith("%PDF"));
    // A folder that has the name of a file is no file that could be replaced.
    REQUIRE(QFile::remove(mine));
    REQUIRE(QDir().mkpath(mine));
    const FilesSummary third = open.save(true);
    CHECK(third.failed == 1);
    CHECK(third.same == open.count - 1);
    CHECK(third.failure.has_value());
}

TEST_CASE("stopped, the copies that were told are there whole, the others are not begun; again completes them")
{
    MeetingLibrary open;
    const CancelToken cancel;
    QStringList told;
    int lastDone = 0;
    const auto stopped = saveMeetingFiles(
        *open.view, {open.meeting, {}, open.out(), false},
        [&](const SavedFile& saved) {
            told.append(saved.file.name);
            if (told.size() == 2)
                cancel.cancel();
        },
        [&](const Progress& progress) {
            CHECK(progress.total == open.count);
            lastDone = progress.done;
        },
        cancel);
    REQUIRE(stopped);
    CHECK(stopped->saved == 2);
    CHECK(stopped->notBegun == open.count - 2);
    CHECK(lastDone == 2);
    CHECK(filesIn(open.out()) == QSet<QString>(told.begin(), told.end()));
    // What another run left half done is in nobody's way.
    const auto files = meetingFiles(*open.view, open.meeting, {});
    REQUIRE(files);
    const QFileInfo last(QDir(open.out()).filePath(files->last().name));
    write(last.dir().filePath(u'.' + last.fileName() + u".part"_s), "half");
    const FilesSummary again = open.save();
    CHECK(again.saved == open.count - 2);
    CHECK(again.same == 2);
    CHECK(filesIn(open.out()).size() == open.count);
}

TEST_CASE("a folder that takes no files, or is the library's own, is refused in words before anything is copied")
{
    MeetingLibrary open;
    write(open.out(), "a file where the folder should be");
    const auto blocked = saveMeetingFiles(*open.view, {open.meeting, {}, open.out(), false});
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().code == ErrorCode::FileUnwritable);
    CHECK(blocked.error().arguments.size() == 2);
    const QSet<QString> before = filesIn(open.folder.filePath(u"library"_s));
    for (const QString& inside : {u"library"_s, u"library/files"_s, u"library/../library/new"_s}) {
        const auto refused = saveMeetingFiles(*open.view, {open.meeting, {}, open.folder.filePath(inside), false});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
    CHECK(filesIn(open.folder.filePath(u"library"_s)) == before);
    CHECK_FALSE(saveMeetingFiles(*open.view, {domain::MeetingId{7}, {}, open.folder.filePath(u"x"_s), false}));
}

TEST_CASE("a file whose bytes are gone is told and hinders no other")
{
    MeetingLibrary open;
    const auto files = meetingFiles(*open.view, open.meeting, {});
    REQUIRE(files);
    REQUIRE(QFile::remove(open.view->files().find(files->first().sha256)));
    QString problem;
    const auto summary =
        saveMeetingFiles(*open.view, {open.meeting, {}, open.out(), false}, [&](const SavedFile& saved) {
            if (saved.outcome == FileOutcome::Failed)
                problem = saved.problem;
        });
    REQUIRE(summary);
    CHECK(summary->failed == 1);
    CHECK(summary->saved == open.count - 1);
    CHECK_FALSE(problem.isEmpty());
}

TEST_CASE("names of files made of symbols hold nothing that a file system refuses")
{
    CHECK(fileNameOf(u"UNEP/MC/COP.4/INF/17"_s, Language::English, u"pdf"_s) == u"UNEP_MC_COP.4_INF_17-EN.pdf"_s);
    CHECK(fileNameOf(u"../../etc/passwd"_s, Language::Unknown, u"pdf"_s) == u"_.._etc_passwd.pdf"_s);
    CHECK(fileNameOf(QString(), Language::Chinese, u"txt"_s) == u"document-ZH.txt"_s);
    CHECK(fileNameOf(QString(400, u'A'), Language::Unknown, u"pdf"_s).size() < 200);
    // Two that would have one name end up with two, however long it is and where there is no symbol at all.
    CHECK(fileNameOf(QString(400, u'A'), Language::Unknown, u"pdf"_s, 2) !=
          fileNameOf(QString(400, u'A'), Language::Unknown, u"pdf"_s));
    CHECK(fileNameOf(QString(), Language::Chinese, u"txt"_s, 2) == u"document_2-ZH.txt"_s);
}
