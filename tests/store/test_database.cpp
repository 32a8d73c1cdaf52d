// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

struct Scratch {
    QTemporaryDir folder;
    Connection db{folder.filePath(u"scratch.sqlite"_s), OpenMode::Create};
};

} // namespace

TEST_CASE("every kind of value comes back from the database as it went in")
{
    Scratch scratch;
    scratch.db.execute("CREATE TABLE t (a ANY, b ANY, c ANY, d ANY, e ANY) STRICT");
    const QString text = u"联合国环境规划署 «é» \U0001F600"_s;
    scratch.db.run("INSERT INTO t (a, b, c, d, e) VALUES (?1, ?2, ?3, ?4, ?5)", qint64(1) << 62, 0.5, text,
                   QByteArray("\0\xff", 2), std::optional<QString>());
    Statement row = scratch.db.query("SELECT a, b, c, d, e FROM t");
    REQUIRE(row.step());
    CHECK(row.get<qint64>(0) == qint64(1) << 62);
    CHECK(row.get<double>(1) == 0.5);
    CHECK(row.get<QString>(2) == text);
    CHECK(row.get<QByteArray>(3) == QByteArray("\0\xff", 2));
    CHECK(row.get<std::optional<QString>>(4) == std::nullopt);
    CHECK(std::get<QString>(row.get<Value>(2)) == text);
    CHECK_FALSE(row.step());
}

TEST_CASE("an empty text is not NULL, and a null id is")
{
    Scratch scratch;
    Statement row =
        scratch.db.query("SELECT ?1 IS NULL, ?2 IS NULL, typeof(?3)", QString(), Id<struct TestTag>{}, QByteArray());
    REQUIRE(row.step());
    CHECK_FALSE(row.get<bool>(0));
    CHECK(row.get<bool>(1));
    CHECK(row.get<QString>(2) == u"blob"_s);
}

TEST_CASE("text that the database could not keep faithfully is repaired before it goes in")
{
    Scratch scratch;
    const QString broken = QString(QChar(0xfeff)) + u"a"_s + QChar(0) + u"b"_s + QChar(0xd800) + u"c"_s;
    const auto kept = scratch.db.one<QString>("SELECT ?1", broken);
    CHECK(kept == u"a\uFFFDb\uFFFDc"_s);
    CHECK(kept == Statement::asStored(broken));
    CHECK(scratch.db.one<int>("SELECT length(?1)", broken) == 5);
}

TEST_CASE("a column of another type than expected is an error, not a conversion")
{
    Scratch scratch;
    Statement row = scratch.db.query("SELECT '7', NULL");
    REQUIRE(row.step());
    CHECK_THROWS_AS(row.get<qint64>(0), SqlError);
    CHECK_THROWS_AS(row.get<QString>(1), SqlError);
}

TEST_CASE("a script is cut into statements by the parser, not at semicolons")
{
    Scratch scratch;
    scratch.db.execute("CREATE TABLE t (a TEXT); -- a comment; with a semicolon\n"
                       "CREATE TRIGGER r AFTER INSERT ON t BEGIN UPDATE t SET a = 'x;y'; END;\n"
                       "INSERT INTO t VALUES ('a;b');  /* end; */ ");
    CHECK(scratch.db.one<QString>("SELECT a FROM t") == u"x;y"_s);
    CHECK_THROWS_AS(scratch.db.query("SELECT 1; SELECT 2"), SqlError);
}

TEST_CASE("a query that was not read to its end does not keep the database from being changed")
{
    Scratch scratch;
    scratch.db.execute("PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2), (3)");
    {
        Statement rows = scratch.db.query("SELECT a FROM t");
        REQUIRE(rows.step());
    }
    CHECK(scratch.db.one<int>("PRAGMA wal_checkpoint(TRUNCATE)") == 0); // 1 would be "busy"
}

TEST_CASE("a quoted word that is no column is an error and never taken for a text")
{
    Scratch scratch;
    CHECK_THROWS_AS(scratch.db.query("SELECT \"no such column\""), SqlError);
}

TEST_CASE("a statement ends when its work is cancelled")
{
    Scratch scratch;
    const CancelToken token;
    scratch.db.setCancelToken(token);
    token.cancel();
    try {
        scratch.db.one<int>("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000) "
                            "SELECT count(*) FROM n");
        FAIL("it ran to its end");
    } catch (const SqlError& failure) {
        CHECK(toError(failure, QString()).code == ErrorCode::Cancelled);
    }
}

TEST_CASE("a library has the layout and the rights that were promised")
{
    const FreshLibrary library;
    CHECK(QDir(library.path).exists(u"files"_s));
    CHECK(QDir(library.path).exists(u"backups"_s));
    const auto folder = QFile::permissions(library.path);
    CHECK_FALSE((folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    REQUIRE(addTag(*library.store, 1, u"汞"_s));
    for (const QString& name : {u"library.sqlite"_s, u"library.sqlite-wal"_s}) {
        INFO(name.toStdString());
        CHECK(QFile::exists(library.path + u'/' + name));
        CHECK_FALSE((QFile::permissions(library.path + u'/' + name) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    const auto settings = library.store->read([](Connection& db) {
        return QStringList{db.one<QString>("PRAGMA journal_mode").value(),
                           QString::number(*db.one<int>("PRAGMA synchronous")),
                           QString::number(*db.one<int>("PRAGMA foreign_keys")),
                           QString::number(*db.one<int>("PRAGMA trusted_schema"))};
    });
    CHECK(settings.value() == QStringList{u"wal"_s, u"2"_s, u"1"_s, u"0"_s});
}

TEST_CASE("a library is made only where nothing is")
{
    FreshLibrary library;
    library.store.reset();
    CHECK(Store::create(library.path).error().code == ErrorCode::LibraryExists);
    const QString other = library.folder.filePath(u"other"_s);
    QDir().mkpath(other);
    writeFile(other + u"/letter.txt"_s, "Dear colleague");
    CHECK(Store::create(other).error().code == ErrorCode::LibraryExists);
    CHECK(QDir(other).entryList(QDir::Files) == QStringList{u"letter.txt"_s});
}

TEST_CASE("what a creation that was cut short left behind does not stand in the way")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library"_s);
    QDir().mkpath(path + u"/files"_s);
    writeFile(path + u"/library.new"_s, "half a database");
    CHECK(Store::open(path).error().code == ErrorCode::NotALibrary);
    CHECK(Store::create(path));
}

TEST_CASE("what is not a library is named and left as it is")
{
    const QTemporaryDir folder;
    CHECK(Store::open(folder.path()).error().code == ErrorCode::NotALibrary);
    CHECK(Store::open(folder.filePath(u"nothing here"_s)).error().code == ErrorCode::NotALibrary);

    const QString database = folder.filePath(u"library.sqlite"_s);
    {
        Connection other(database, OpenMode::Create);
        other.execute("CREATE TABLE recipes (name TEXT)");
    }
    CHECK(Store::open(folder.path()).error().code == ErrorCode::NotALibrary);
    writeFile(database, QByteArray(5000, 'x'));
    CHECK(Store::open(folder.path()).error().code == ErrorCode::LibraryDamaged);
    writeFile(database, {});
    CHECK(Store::open(folder.path()).error().code == ErrorCode::NotALibrary);
}

TEST_CASE("two libraries can be open at once and know nothing of each other")
{
    FreshLibrary one;
    FreshLibrary other;
    REQUIRE(addTag(*one.store, 1, u"one"_s));
    REQUIRE(addTag(*other.store, 1, u"other"_s));
    CHECK(tags(*one.store) == QStringList{u"one"_s});
    CHECK(one.store->undo() == u"add tag one"_s);
    CHECK(tags(*one.store).isEmpty());
    CHECK(tags(*other.store) == QStringList{u"other"_s});
}

TEST_CASE("a write that fails in any way leaves nothing behind")
{
    FreshLibrary library;
    Store& store = *library.store;
    const auto insert = [](Connection& db) { db.run("INSERT INTO tag (id, name) VALUES (1, 'half')"); };
    CHECK(store
              .write(u"refuse"_s,
                     [&](Connection& db) -> Result<int> {
                         insert(db);
                         return fail(ErrorCode::Invalid, {u"field"_s});
                     })
              .error()
              .code == ErrorCode::Invalid);
    CHECK(store
              .write(u"throw"_s,
                     [&](Connection& db) {
                         insert(db);
                         db.run("INSERT INTO no_such_table VALUES (1)");
                     })
              .error()
              .code == ErrorCode::Internal);
    CHECK(store
              .write(u"dangle"_s,
                     [&](Connection& db) {
                         insert(db);
                         db.run("INSERT INTO document_tag (document_id, tag_id) VALUES (99, 1)");
                     })
              .error()
              .code == ErrorCode::Internal);
    CHECK(store
              .write(u"twice"_s,
                     [&](Connection& db) {
                         insert(db);
                         db.run("INSERT INTO tag (id, name) VALUES (2, 'half')");
                     })
              .error()
              .code == ErrorCode::Conflict);
    CHECK(tags(store).isEmpty());
    CHECK(store.undo().error().code == ErrorCode::NothingToUndo);
    CHECK(addTag(store, 1, u"whole"_s));
}

TEST_CASE("a reader on another connection sees what is committed, and changes nothing")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"seen"_s));
    auto reader = library.store->openReader();
    REQUIRE(reader);
    const auto count = [&] {
        return (*reader)->read([](Connection& db) { return *db.one<int>("SELECT count(*) FROM tag"); });
    };
    CHECK(count() == 1);
    CHECK(library.store->write(u"open"_s, [&](Connection& db) {
        db.run("INSERT INTO tag (id, name) VALUES (2, 'not yet')");
        CHECK(count() == 1);
    }));
    CHECK(count() == 2);
    CHECK((*reader)->read([](Connection& db) { db.run("DELETE FROM tag"); }).error().code ==
          ErrorCode::LibraryReadOnly);
}
