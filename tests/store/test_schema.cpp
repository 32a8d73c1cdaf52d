// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

using namespace rapporteur;
using namespace rapporteur::store;

namespace {

QStringList strings(Connection& db, std::string_view sql)
{
    QStringList list;
    for (Statement rows = db.query(sql); rows.step();)
        list.append(rows.get<QString>(0));
    return list;
}

} // namespace

TEST_CASE("every table of the library is strict, and every reference is to a table that exists")
{
    FreshLibrary library;
    REQUIRE(library.store->read([](Connection& db) {
        CHECK(strings(db,
                      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                      "AND name NOT LIKE 'sqlite_%'")
                  .isEmpty());
        CHECK(
            strings(db,
                    "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
                    "WHERE t.schema = 'main' AND f.\"table\" NOT IN (SELECT name FROM sqlite_schema WHERE type = "
                    "'table')")
                .isEmpty());
        CHECK(strings(db, "SELECT \"table\" FROM pragma_foreign_key_check").isEmpty());
    }));
}

TEST_CASE("no reference deletes or changes rows by itself: the history must see every change")
{
    FreshLibrary library;
    REQUIRE(library.store->read([](Connection& db) {
        CHECK(
            strings(db,
                    "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
                    "WHERE t.schema = 'main' AND (f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION')")
                .isEmpty());
    }));
}

TEST_CASE("the columns that refer to documents, versions, files and meetings are indexed")
{
    FreshLibrary library;
    REQUIRE(library.store->read([](Connection& db) {
        // A reference whose column leads no index makes each deletion of the other row read a whole table.
        CHECK(
            strings(db,
                    "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
                    "WHERE t.schema = 'main' AND f.\"table\" IN ('document', 'file', 'meeting', 'agenda', "
                    "'agenda_item') AND NOT EXISTS "
                    "(SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND "
                    "c.name = f.\"from\")")
                .isEmpty());
    }));
}

TEST_CASE("values that cannot be are refused by the database itself")
{
    FreshLibrary library;
    const std::string sql =
        GENERATE(as<std::string>(), "INSERT INTO document (id, added_at, kind) VALUES (1, 0, 'leaflet')",
                 "INSERT INTO document (id, added_at, masthead_date) VALUES (1, 0, '5 July 2021')",
                 "INSERT INTO document (id, added_at) VALUES (-1, 0)",
                 "INSERT INTO document_title (document_id, language, title) VALUES (99, 'en', 'no such document')",
                 "INSERT INTO file (id, sha256, size, media_type, original_name, added_at) "
                 "VALUES (1, 'abc', 1, 'application/pdf', 'a', 0)",
                 "INSERT INTO meeting (id, body_id, code, ordinal) VALUES (1, 101, 'COP-0', 0)",
                 "INSERT INTO body (id, code, kind) VALUES (9999, 'MC-COP', 'conference')");
    CAPTURE(sql);
    CHECK_FALSE(library.store->write(u"test"_s, [&](Connection& db) { db.run(sql); }));
}
