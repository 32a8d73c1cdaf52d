// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include "store/check.h"
#include "store/migrations.h"

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

int documents(Store& store)
{
    return store.read([](Connection& db) { return *db.one<int>("SELECT count(*) FROM document"); }).value();
}

bool isSound(Store& store)
{
    const auto findings = check(store);
    REQUIRE(findings);
    for (const Finding& finding : *findings)
        UNSCOPED_INFO(findingName(finding.kind).toStdString() << ": " << finding.subject.toStdString());
    return findings->isEmpty();
}

} // namespace

TEST_CASE("undo and redo take named steps, also after the library was closed and opened")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    REQUIRE(addTag(*library.store, 2, u"b"_s));
    REQUIRE(renameTag(*library.store, 1, u"A"_s));
    CHECK(library.store->undoLabel().value() == u"rename tag"_s);
    CHECK(library.store->redoLabel().value() == std::nullopt);
    CHECK(library.store->undo() == u"rename tag"_s);
    CHECK(tags(*library.store) == QStringList{u"a"_s, u"b"_s});
    library.reopen();
    CHECK(library.store->redoLabel().value() == u"rename tag"_s);
    CHECK(library.store->undo() == u"add tag b"_s);
    CHECK(library.store->undo() == u"add tag a"_s);
    CHECK(tags(*library.store).isEmpty());
    CHECK(library.store->undo().error().code == ErrorCode::NothingToUndo);
    library.reopen();
    CHECK(library.store->redo() == u"add tag a"_s);
    CHECK(library.store->redo() == u"add tag b"_s);
    CHECK(library.store->redo() == u"rename tag"_s);
    CHECK(library.store->redo().error().code == ErrorCode::NothingToRedo);
    CHECK(tags(*library.store) == QStringList{u"A"_s, u"b"_s});
    CHECK(isSound(*library.store));
}

TEST_CASE("a new action after an undo forgets what could be redone")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    REQUIRE(library.store->undo());
    REQUIRE(addTag(*library.store, 2, u"b"_s));
    CHECK(library.store->redo().error().code == ErrorCode::NothingToRedo);
    CHECK(library.store->undo() == u"add tag b"_s);
    CHECK(library.store->undo().error().code == ErrorCode::NothingToUndo);
    CHECK(isSound(*library.store));
}

TEST_CASE("an import of 200 documents in many transactions is one step")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"before"_s));
    const Step step = Step::make();
    for (int batch = 0; batch < 10; ++batch) {
        REQUIRE(library.store->write(
            u"import 200 files"_s,
            [&](Connection& db) {
                for (int i = 1; i <= 20; ++i)
                    addDocument(db, batch * 20 + i, u"UNEP/MC/COP.4/INF/%1"_s.arg(batch * 20 + i));
            },
            step));
    }
    library.reopen();
    CHECK(documents(*library.store) == 200);
    CHECK(library.store->undo() == u"import 200 files"_s);
    CHECK(documents(*library.store) == 0);
    CHECK(tags(*library.store) == QStringList{u"before"_s});
    library.reopen();
    CHECK(library.store->redo() == u"import 200 files"_s);
    CHECK(documents(*library.store) == 200);
    CHECK(isSound(*library.store));
}

TEST_CASE("what a person does during a long import is a step of its own")
{
    FreshLibrary library;
    const Step import = Step::make();
    REQUIRE(addTag(*library.store, 1, u"imported 1"_s, import));
    REQUIRE(addTag(*library.store, 2, u"by hand"_s));
    REQUIRE(addTag(*library.store, 3, u"imported 2"_s, import));
    CHECK(library.store->undo() == u"add tag imported 1"_s);
    CHECK(tags(*library.store) == QStringList{u"by hand"_s});
    CHECK(library.store->undo() == u"add tag by hand"_s);
    CHECK(library.store->redo() == u"add tag by hand"_s);
    CHECK(library.store->redo() == u"add tag imported 1"_s);
    CHECK(tags(*library.store).size() == 3);
}

TEST_CASE("a step that is undone while its work goes on does not take that back with it")
{
    FreshLibrary library;
    const Step import = Step::make();
    REQUIRE(addTag(*library.store, 1, u"first"_s, import));
    REQUIRE(library.store->undo());
    REQUIRE(addTag(*library.store, 2, u"second"_s, import));
    CHECK(tags(*library.store) == QStringList{u"second"_s});
    CHECK(library.store->undo() == u"add tag second"_s);
    CHECK(library.store->undo().error().code == ErrorCode::NothingToUndo);
    CHECK(isSound(*library.store));
}

TEST_CASE("the newest 500 steps can be undone; older ones stay in the log")
{
    FreshLibrary library;
    library.store->connection().execute("PRAGMA synchronous = OFF"); // for speed
    for (int i = 1; i <= mostUndoSteps + 3; ++i)
        REQUIRE(addTag(*library.store, i, QString::number(i)));
    CHECK(library.store->read([](Connection& db) { return db.one<int>("SELECT count(*) FROM undo_step"); }) ==
          mostUndoSteps);
    CHECK(library.store->log(1000)->size() == mostUndoSteps + 3);
    CHECK(library.store->undo() == u"add tag %1"_s.arg(mostUndoSteps + 3));
    CHECK(isSound(*library.store));
}

TEST_CASE("an undo that would destroy a later change is refused and changes nothing")
{
    FreshLibrary library;
    const Step first = Step::make();
    // The step's last change comes after another change of the same row, so that undoing the step would overwrite it.
    REQUIRE(addTag(*library.store, 1, u"a"_s, first));
    REQUIRE(renameTag(*library.store, 1, u"renamed meanwhile"_s));
    REQUIRE(addTag(*library.store, 2, u"b"_s, first));
    const auto undone = library.store->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(undone.error().arguments == QStringList{u"add tag a"_s});
    CHECK(tags(*library.store) == QStringList{u"renamed meanwhile"_s, u"b"_s});
    CHECK(isSound(*library.store));
}

TEST_CASE("an undo that would leave a row without the row it refers to is refused")
{
    FreshLibrary library;
    const Step first = Step::make();
    REQUIRE(addTag(*library.store, 1, u"a"_s, first));
    REQUIRE(library.store->write(u"tag document"_s, [](Connection& db) {
        addDocument(db, 10, u"UNEP/MC/COP.4/1"_s);
        db.run("INSERT INTO document_tag (document_id, tag_id) VALUES (10, 1)");
    }));
    REQUIRE(addTag(*library.store, 2, u"b"_s, first));
    CHECK(library.store->undo().error().code == ErrorCode::Conflict);
    CHECK(tags(*library.store).size() == 2);
    CHECK(library.store
              ->write(u"still works, with foreign keys"_s,
                      [](Connection& db) { db.run("DELETE FROM tag WHERE id = 1"); })
              .error()
              .code == ErrorCode::Internal);
}

TEST_CASE("a document with all that belongs to it can be deleted and brought back")
{
    FreshLibrary library;
    Store& store = *library.store;
    REQUIRE(store.write(u"add"_s, [](Connection& db) { addDocument(db, 10, u"UNEP/MC/COP.4/1"_s); }));
    REQUIRE(store.write(u"delete"_s, [](Connection& db) {
        db.run("DELETE FROM document_title WHERE document_id = 10");
        db.run("DELETE FROM document_symbol WHERE document_id = 10");
        db.run("DELETE FROM document WHERE id = 10");
    }));
    CHECK(store.undo() == u"delete"_s);
    CHECK(store
              .read([](Connection& db) {
                  return db.one<QString>("SELECT canonical FROM document_symbol WHERE document_id = 10");
              })
              .value() == u"UNEP/MC/COP.4/1"_s);
    CHECK(isSound(store));
}

TEST_CASE("the history of a record says which column was changed, from what to what, when and by whom")
{
    FreshLibrary library;
    Store& store = *library.store;
    REQUIRE(store.write(u"add document"_s, [](Connection& db) {
        addDocument(db, 10, u"UNEP/MC/COP.4/1"_s);
        addDocument(db, 11, u"UNEP/MC/COP.4/2"_s);
    }));
    REQUIRE(store.write(u"change symbol"_s, [](Connection& db) {
        db.run("UPDATE document_symbol SET canonical = 'UNEP/MC/COP.4/1/Rev.1' WHERE document_id = 10");
    }));
    const auto before = QDateTime::currentDateTimeUtc();
    library.reopen();
    const auto history = library.store->historyOf({u"document"_s, 10});
    REQUIRE(history);
    const FieldChange& last = history->last();
    CHECK(last.entry.label == u"change symbol"_s);
    CHECK(last.entry.author == u"A. Officer"_s);
    CHECK(last.entry.device == u"desk"_s);
    CHECK(std::abs(last.entry.at.msecsTo(before)) < 60000);
    CHECK(last.operation == RowOperation::Updated);
    CHECK(last.table == u"document_symbol"_s);
    CHECK(last.key == u"document_id=10 position=0"_s);
    CHECK(last.column == u"canonical"_s);
    CHECK(last.before == Value(u"UNEP/MC/COP.4/1"_s));
    CHECK(last.after == Value(u"UNEP/MC/COP.4/1/Rev.1"_s));
    for (const FieldChange& each : *history)
        CHECK_FALSE(each.key.contains(u"11"_s));
    CHECK(history->first().operation == RowOperation::Inserted);
}

TEST_CASE("undo and redo are themselves in the history")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    REQUIRE(library.store->undo());
    const auto log = library.store->log(10);
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->at(0).kind == ChangeKind::Undo);
    CHECK(log->at(0).label == u"add tag a"_s);
    CHECK(log->at(1).kind == ChangeKind::Action);
    CHECK(log->at(1).undone);
    CHECK(log->at(0).step == log->at(1).step);
    const auto history = library.store->historyOf({u"tag"_s, 1});
    CHECK(history->last().operation == RowOperation::Deleted);
}

TEST_CASE("the import queue is not part of the history")
{
    FreshLibrary library;
    REQUIRE(library.store->write(u"queue"_s, [](Connection& db) {
        db.run("INSERT INTO import_batch (id, created_at) VALUES (1, 1735689600000)");
    }));
    CHECK(library.store->log(10)->isEmpty());
    CHECK(library.store->undo().error().code == ErrorCode::NothingToUndo);
    REQUIRE(library.store->write(u"import"_s, [](Connection& db) {
        addDocument(db, 10, u"UNEP/MC/COP.4/1"_s);
        db.run("UPDATE import_batch SET finished_at = 1735776000000");
    }));
    REQUIRE(library.store->undo());
    CHECK(library.store->read([](Connection& db) { return db.one<qint64>("SELECT finished_at FROM import_batch"); })
              .value() == 1735776000000);
}

TEST_CASE("after each change the records it touched are announced, once it is committed")
{
    FreshLibrary library;
    QList<ChangedRecord> changed;
    library.store->onChanged([&](const QList<ChangedRecord>& records) { changed = records; });
    REQUIRE(library.store->write(u"add"_s, [&](Connection& db) {
        addDocument(db, 10, u"UNEP/MC/COP.4/1"_s);
        CHECK(changed.isEmpty());
    }));
    CHECK(changed.contains(ChangedRecord{u"document"_s, 10}));
    REQUIRE(
        library.store->write(u"title"_s, [](Connection& db) { db.run("UPDATE document_title SET title = 'New'"); }));
    CHECK(changed == QList<ChangedRecord>{{u"document"_s, 10}});
    changed.clear();
    REQUIRE(library.store->undo());
    CHECK(changed == QList<ChangedRecord>{{u"document"_s, 10}});
    changed.clear();
    REQUIRE_FALSE(
        library.store->write(u"nothing"_s, [](Connection&) -> Result<void> { return fail(ErrorCode::Invalid); }));
    CHECK(changed.isEmpty());
}

TEST_CASE("a change that gained a column by a later version can still be undone")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"a"_s));
    library.store.reset();
    {
        Connection db(library.path + u"/library.sqlite"_s, OpenMode::ReadWrite);
        const auto next = newestVersion() + 1;
        migrate(db, compiledMigrations() +
                        QList<Migration>{
                            {next, u"next"_s, "ALTER TABLE tag ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';"}});
        const TableLayouts layouts = readLayouts(db);
        const WithoutForeignKeys off(db);
        Transaction transaction(db, Transaction::Kind::Write);
        CHECK(History(db, layouts, {}).undo() == u"add tag a"_s);
        CHECK(db.one<int>("SELECT count(*) FROM tag") == 0);
        CHECK(History(db, layouts, {}).redo() == u"add tag a"_s);
        CHECK(db.one<QString>("SELECT colour FROM tag") == u"grey"_s);
        transaction.commit();
        CHECK(verifyDatabase(db).isEmpty());
    }
}
