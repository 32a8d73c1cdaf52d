// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "store/check.h"
#include "store/trash.h"

#include <QSet>

using namespace rapporteur;
using namespace rapporteur::store;
using domain::DocumentId;

namespace {

Result<void> trash(Store& store, DocumentId document)
{
    return store.write(u"trash"_s, [&](Connection& db) { moveToTrash(db, document); });
}

Result<void> remove(Store& store, DocumentId document)
{
    return store.write(u"delete"_s, [&](Connection& db) { deleteFromTrash(db, document); });
}

int count(Store& store, std::string_view sql)
{
    return int(*store.read([&](Connection& db) { return db.one<qint64>(sql).value(); }));
}

bool isSound(Store& store)
{
    const auto findings = check(store, {});
    REQUIRE(findings);
    // The bytes of these documents were never stored.
    return std::all_of(findings->begin(), findings->end(),
                       [](const Finding& each) { return each.kind == FindingKind::MissingFile; });
}

} // namespace

TEST_CASE("a document is deleted from the trash with all that hangs on it, and an undo brings it back")
{
    FreshLibrary library;
    Store& store = *library.store;
    const auto kept = import(store, fileNamed(u"16"_s), noteFor(u"UNEP/MC/COP.4/16"_s, Language::English, u"Kept"_s));
    domain::Analysis doubtful = noteFor(u"UNEP/MC/COP.4/16/Add.1"_s, Language::English, u"Gone"_s);
    doubtful.masthead.date.confidence = 0.6;
    const auto gone = import(store, fileNamed(u"16a"_s), doubtful);
    const DocumentRecord before = recordOf(store, gone.document);
    REQUIRE_FALSE(questionsIn(before).isEmpty());
    REQUIRE_FALSE(relationsIn(before).isEmpty());

    CHECK(remove(store, gone.document).error().code == ErrorCode::NotFound); // not in the trash yet
    REQUIRE(trash(store, gone.document));
    CHECK(*store.read([](Connection& db) { return documentsInTrash(db); }) == QList<DocumentId>{gone.document});
    REQUIRE(remove(store, gone.document));
    CHECK(count(store, "SELECT count(*) FROM document") == 1);
    CHECK(count(store, "SELECT count(*) FROM file") == 1);
    CHECK(count(store, "SELECT count(*) FROM proposal") == 0);
    CHECK(relationsIn(recordOf(store, kept.document)).isEmpty());
    CHECK(isSound(store));

    CHECK(store.undo() == u"delete"_s);
    CHECK(store.undo() == u"trash"_s);
    const DocumentRecord after = recordOf(store, gone.document);
    CHECK(symbolsIn(after) == symbolsIn(before));
    CHECK(questionsIn(after) == questionsIn(before));
    CHECK(relationsIn(after) == relationsIn(before));
    CHECK(isSound(store));
}

TEST_CASE("the record of a file that something else names outlives the document")
{
    FreshLibrary library;
    Store& store = *library.store;
    const auto first = import(store, fileNamed(u"a"_s), noteFor(u"UNEP/MC/COP.4/1"_s, Language::English, u"One"_s));
    const auto second = import(store, fileNamed(u"b"_s), noteFor(u"UNEP/MC/COP.4/2"_s, Language::English, u"Two"_s));
    REQUIRE(store.write(u"share"_s, [&](Connection& db) {
        db.run("UPDATE language_version SET file_id = (SELECT file_id FROM language_version WHERE document_id = ?1) "
               "WHERE document_id = ?2",
               first.document, second.document);
    }));
    REQUIRE(trash(store, first.document));
    REQUIRE(remove(store, first.document));
    CHECK(count(store, "SELECT count(*) FROM language_version v JOIN file f ON f.id = v.file_id") == 1);
    CHECK(isSound(store));
}

// A table that is added later would make emptying the trash fail on the first document that it names.
TEST_CASE("every table that refers to documents, versions or files is thought of when the trash is emptied")
{
    FreshLibrary library;
    const auto tables = library.store->read([](Connection& db) {
        QSet<QString> names;
        Statement rows =
            db.query("SELECT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                     "WHERE m.type = 'table' AND f.\"table\" IN ('document', 'language_version', 'file')");
        while (rows.step())
            names.insert(rows.get<QString>(0));
        return names;
    });
    REQUIRE(tables);
    CHECK(*tables == QSet<QString>{u"decision_document"_s, u"document_agenda_item"_s, u"document_body"_s,
                                   u"document_meeting"_s, u"document_relation"_s, u"document_symbol"_s,
                                   u"document_tag"_s, u"document_title"_s, u"evidence"_s, u"field_reading"_s,
                                   u"language_version"_s, u"proposal"_s, u"submission_file"_s,
                                   u"superseded_edition"_s});
}
