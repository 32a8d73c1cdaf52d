// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include "store/backup.h"
#include "store/check.h"
#include "store/library_file.h"
#include "store/row_hash.h"

#include <QRandomGenerator>

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

QList<FindingKind> kindsOf(Store& store, const CheckOptions& options = {})
{
    const auto findings = check(store, options);
    REQUIRE(findings);
    QList<FindingKind> kinds;
    for (const Finding& finding : *findings)
        kinds.append(finding.kind);
    return kinds;
}

/// Everything people entered and everything the log says, as one number a row; empty if it cannot be read.
QList<qint64> contentOf(Connection& db, const TableLayouts& layouts)
{
    QList<qint64> content;
    QStringList names = layouts.keys();
    names.sort();
    QList<QByteArray> queries;
    for (const QString& name : names)
        queries.append(layouts.value(name).selectAll);
    queries.append("SELECT id, step, kind, at, author, device, label, changeset FROM change ORDER BY id");
    try {
        for (const QByteArray& query : queries) {
            for (Statement rows = db.query(std::string_view(query.constData(), size_t(query.size()))); rows.step();)
                content.append(hashOfRow(valuesOf(rows)));
        }
    } catch (const SqlError&) {
        return {};
    }
    return content;
}

void age(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("a changed, a lost and a smuggled row are each found and named")
{
    FreshLibrary library;
    for (int i = 1; i <= 3; ++i)
        REQUIRE(addTag(*library.store, i, u"tag %1"_s.arg(i)));
    REQUIRE(library.store->write(u"titles"_s, [](Connection& db) { addDocument(db, 10, u"UNEP/MC/COP.4/1"_s); }));
    CHECK(kindsOf(*library.store).isEmpty());
    const auto [sql, subject] = GENERATE(table<std::string, QString>({
        {"UPDATE tag SET name = 'tag X' WHERE id = 2", u"tag id=2"_s},
        {"DELETE FROM tag WHERE id = 3", u"tag 3"_s},
        {"INSERT INTO tag (id, name) VALUES (4, 'tag 4')", u"tag id=4"_s},
        {"UPDATE document_title SET title = 'x'", u"document_title document_id=10 language=en"_s},
    }));
    library.store->connection().execute(sql); // past the store, as damage comes
    const auto findings = check(*library.store);
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->first().kind == FindingKind::DamagedRow);
    CHECK(findings->first().subject == subject);
}

TEST_CASE("a log whose entries were altered, removed or forged is found")
{
    FreshLibrary library;
    for (int i = 1; i <= 3; ++i)
        REQUIRE(addTag(*library.store, i, u"tag %1"_s.arg(i)));
    const std::string sql =
        GENERATE(as<std::string>(), "UPDATE change SET label = 'x' WHERE label = 'add tag tag 2'",
                 "DELETE FROM change WHERE label = 'add tag tag 2'", "UPDATE change SET at = at + 1",
                 "UPDATE undo_step SET undone = 1 WHERE label = 'add tag tag 3'", "DELETE FROM undo_step",
                 "UPDATE change SET changeset = zeroblob(3) WHERE label = 'add tag tag 3'");
    library.store->connection().execute(sql);
    const QList<FindingKind> kinds = kindsOf(*library.store);
    INFO(sql);
    REQUIRE_FALSE(kinds.isEmpty());
    CHECK(kinds.first() == FindingKind::DamagedHistory);
}

TEST_CASE("an entry of the log that is damaged is never undone")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    library.store->connection().execute("UPDATE change SET changeset = x'540200'");
    CHECK(library.store->undo().error().code == ErrorCode::LibraryDamaged);
    CHECK(tags(*library.store) == QStringList{u"a"_s});
}

TEST_CASE("no single flipped bit in what people entered goes unseen")
{
    FreshLibrary library;
    REQUIRE(library.store->write(u"fill"_s, [](Connection& db) {
        for (int i = 1; i <= 60; ++i)
            addDocument(db, i, u"UNEP/MC/COP.4/INF/%1"_s.arg(i));
    }));
    for (int i = 1; i <= 10; ++i)
        REQUIRE(addTag(*library.store, i, u"tag %1"_s.arg(i)));
    const TableLayouts layouts = library.store->layouts();
    library.store.reset();
    QFile original(libraryFile(library.path));
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray sound = original.readAll();
    const QString path = library.folder.filePath(u"flipped.sqlite"_s);
    writeFile(path, sound);
    QList<qint64> content;
    {
        Connection db(path, OpenMode::Immutable);
        content = contentOf(db, layouts);
        REQUIRE(verifyDatabase(db).isEmpty());
    }
    QRandomGenerator random(20250101);
    int changed = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray flipped = sound;
        const qsizetype place = random.bounded(int(flipped.size()));
        flipped[place] = char(flipped[place] ^ (1 << random.bounded(8)));
        writeFile(path, flipped);
        bool seen = false;
        bool same = false;
        try {
            Connection db(path, OpenMode::Immutable);
            seen = !verifyDatabase(db).isEmpty();
            same = contentOf(db, layouts) == content;
        } catch (const SqlError&) {
            seen = true;
        }
        changed += same ? 0 : 1;
        INFO("byte " << place);
        CHECK((seen || same));
    }
    CHECK(changed > 20); // otherwise the bits hit nothing and the test is blind
}

TEST_CASE("a stored file that is missing or changed is found")
{
    FreshLibrary library;
    const StoredFile missing = addFile(*library.store, writeFile(library.folder.filePath(u"a.pdf"_s), "first"));
    const StoredFile changed = addFile(*library.store, writeFile(library.folder.filePath(u"b.pdf"_s), "second"));
    REQUIRE(QFile::remove(missing.path));
    writeFile(changed.path, "Second");
    const auto findings = check(*library.store);
    REQUIRE(findings);
    REQUIRE(findings->size() == 2);
    CHECK(findings->at(0).kind == FindingKind::DamagedFile);
    CHECK(findings->at(0).subject == changed.path);
    CHECK(findings->at(1).kind == FindingKind::MissingFile);
    CHECK(findings->at(1).subject == missing.sha256);
}

TEST_CASE("what an interrupted import left is found, and removed when that is asked for")
{
    FreshLibrary library;
    const auto stored =
        library.store->files().add(writeFile(library.folder.filePath(u"a.pdf"_s), "no row names this"), u"pdf"_s);
    REQUIRE(stored);
    const QString half = writeFile(library.path + u"/files/incoming-1"_s, "half");
    CHECK(kindsOf(*library.store).isEmpty()); // an import may be about to commit its row
    age(stored->path);
    age(half);
    CHECK(kindsOf(*library.store) == QList<FindingKind>{FindingKind::OrphanFile, FindingKind::OrphanFile});
    CHECK(QFile::exists(half));
    CheckOptions collect;
    collect.collectOrphans = true;
    const auto findings = check(*library.store, collect);
    REQUIRE(findings);
    REQUIRE(findings->size() == 2);
    CHECK(findings->first().repaired);
    CHECK_FALSE(QFile::exists(half));
    CHECK_FALSE(QFile::exists(stored->path));
    CHECK(kindsOf(*library.store).isEmpty());
}

TEST_CASE("a file that a redo or a backup would need is no orphan")
{
    FreshLibrary library;
    const StoredFile file = addFile(*library.store, writeFile(library.folder.filePath(u"a.pdf"_s), "needed"));
    age(file.path);
    CheckOptions collect;
    collect.collectOrphans = true;
    REQUIRE(library.store->undo());
    CHECK(kindsOf(*library.store, collect).isEmpty());
    REQUIRE(library.store->redo());
    REQUIRE(backUp(library.path, BackupReason::ByHand));
    REQUIRE(library.store->undo());
    REQUIRE(addTag(*library.store, 1, u"forgets the redo"_s));
    CHECK(kindsOf(*library.store, collect).isEmpty());
    CHECK(QFile::exists(file.path));
    REQUIRE(QFile::remove(backupsOf(library.path).first().path));
    CHECK(kindsOf(*library.store, collect) == QList<FindingKind>{FindingKind::OrphanFile});
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("no file is called an orphan by rows that cannot be trusted")
{
    FreshLibrary library;
    const StoredFile file = addFile(*library.store, writeFile(library.folder.filePath(u"a.pdf"_s), "kept"));
    age(file.path);
    REQUIRE(addTag(*library.store, 1, u"later"_s));
    library.store->connection().execute("DELETE FROM undo_step; DELETE FROM file");
    CheckOptions collect;
    collect.collectOrphans = true;
    CHECK_FALSE(kindsOf(*library.store, collect).isEmpty());
    CHECK(QFile::exists(file.path));
}

TEST_CASE("a check can be cancelled, and what examines the index is asked")
{
    FreshLibrary library;
    addFile(*library.store, writeFile(library.folder.filePath(u"a.pdf"_s), "a"));
    CheckOptions options;
    options.cancel.cancel();
    CHECK(check(*library.store, options).error().code == ErrorCode::Cancelled);
    CheckOptions withIndex;
    withIndex.examineIndex = [](Connection&) { return QList<Finding>{{FindingKind::IndexDiffers, u"7"_s}}; };
    CHECK(kindsOf(*library.store, withIndex) == QList<FindingKind>{FindingKind::IndexDiffers});
    CHECK(addTag(*library.store, 1, u"goes on"_s));
}

TEST_CASE("a damaged database is reported, and never makes the program fail")
{
    FreshLibrary library;
    REQUIRE(library.store->write(u"fill"_s, [](Connection& db) {
        for (int i = 1; i <= 300; ++i)
            addDocument(db, i, u"UNEP/MC/COP.4/INF/%1"_s.arg(i));
    }));
    library.store.reset();
    QFile file(libraryFile(library.path));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write(QByteArray(int(file.size() / 4), '\x55')) > 0);
    file.close();
    auto store = Store::open(library.path);
    if (store)
        CHECK(kindsOf(**store).contains(FindingKind::DamagedDatabase));
    else
        CHECK(store.error().code == ErrorCode::LibraryDamaged);
}
