// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "domain/document.h"
#include "store/document_list_repository.h"
#include "store/file_repository.h"
#include "store/tag_repository.h"

#include <QElapsedTimer>

using namespace rapporteur;
using namespace rapporteur::store;
using domain::DocumentId;

namespace {

QStringList symbolsInOrder(Store& store, const DocumentFilter& filter, DocumentOrder order = DocumentOrder::Symbol)
{
    const auto symbols = store.read([&](Connection& db) {
        QStringList list;
        for (const DocumentRow& row : documentRows(db, documentIds(db, filter, order, 0, -1), {Language::English}))
            list.append(row.symbols.join(u'+'));
        return list;
    });
    REQUIRE(symbols);
    return *symbols;
}

DocumentId make(Store& store, const QStringList& symbols)
{
    const auto id = store.write(u"add document"_s, [&](Connection& db) { return createDocument(db, symbols); });
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("the kind of a document is told by its symbol")
{
    const auto [symbol, kind] = GENERATE(table<const char*, const char*>({
        {"UNEP/MC/COP.4/17", "working"},
        {"UNEP/MC/COP.4/INF/17", "information"},
        {"FCCC/SB/2015/INF.3", "information"},
        {"GEF/C.45/Inf.05", "information"},
        {"A/C.2/62/L.3", "limited"},
        {"UNEP/MC/COP.4/CRP.1", "conference_room"},
        {"UNEP/MC/COP.4/17/Add.1", "working"},
        {"A/RES/65/311", "resolution"},
        {"S/RES/1701 (2006)", "resolution"},
        {"CBD/COP/DEC/15/4", "decision"},
        {"A/CN.9/SR.12", "summary_record"},
        {"E/2025/9/Add.11", "working"},
        {"UNEP/EA.5/Res.5", "resolution"},
    }));
    CAPTURE(symbol);
    CHECK(code(domain::kindOfSymbol(QString::fromLatin1(symbol))) == QString::fromLatin1(kind));
}

TEST_CASE("documents are listed in the field's order")
{
    FreshLibrary library;
    const QStringList order{u"UNEP/MC/COP.4/1"_s,       u"UNEP/MC/COP.4/1/Add.1"_s,  u"UNEP/MC/COP.4/2"_s,
                            u"UNEP/MC/COP.4/2/Rev.1"_s, u"UNEP/MC/COP.4/2/Add.2"_s,  u"UNEP/MC/COP.4/2/Add.2/Rev.1"_s,
                            u"UNEP/MC/COP.4/2/Add.3"_s, u"UNEP/MC/COP.4/2/Corr.1"_s, u"UNEP/MC/COP.4/10"_s,
                            u"UNEP/MC/COP.4/INF/2"_s,   u"UNEP/MC/COP.4/INF/17"_s,   u"UNEP/MC/COP.4/CRP.1"_s,
                            u"UNEP/MC/COP.10/1"_s};
    make(*library.store, {}); // one without a symbol stands last
    for (qsizetype i = 0; i < order.size(); ++i)
        make(*library.store, {order[(i * 5) % order.size()]});
    CHECK(symbolsInOrder(*library.store, {}) == order + QStringList{QString()});
}

TEST_CASE("a document is found by a symbol typed sloppily or in part")
{
    FreshLibrary library;
    const DocumentId inf17 = make(*library.store, {u"UNEP/MC/COP.4/INF/17"_s});
    make(*library.store, {u"UNEP/MC/COP.4/INF/170"_s});
    make(*library.store, {u"UNEP/MC/COP.14/INF/17"_s});
    for (const QString& typed :
         {u"unep/mc/cop.4/inf/17"_s, u"UNEP MC COP.4 INF 17"_s, u"mc cop4 inf17"_s, u"COP.4/INF/17"_s}) {
        CAPTURE(typed);
        CHECK(*library.store->read([&](Connection& db) { return documentsCalled(db, typed); }) == QList{inf17});
    }
    CHECK(library.store->read([&](Connection& db) { return documentsCalled(db, u"   "_s); })->isEmpty());
}

TEST_CASE("a list that a part of a symbol filters gets all documents that it means, however many")
{
    FreshLibrary library;
    for (int number = 1; number <= 60; ++number)
        make(*library.store, {u"UNEP/MC/COP.4/%1"_s.arg(number)});
    const auto called = [&](const QString& typed, int limit) {
        return library.store->read([&](Connection& db) { return documentsCalled(db, typed, limit); })->size();
    };
    CHECK(called(u"mc cop4"_s, 50) == 50);
    CHECK(called(u"mc cop4"_s, -1) == 60);
    CHECK(called(u"cop5"_s, -1) == 0);
}

TEST_CASE("relations that follow from symbols are made whichever document comes first")
{
    FreshLibrary library;
    const QStringList symbols{
        u"UNEP/MC/COP.4/3"_s,       u"UNEP/MC/COP.4/3/Rev.1"_s,        u"UNEP/MC/COP.4/3/Rev.2"_s,
        u"UNEP/MC/COP.4/3/Add.1"_s, u"UNEP/MC/COP.4/3/Add.1/Corr.1"_s, u"UNEP/MC/COP.4/30"_s};
    const bool reversed = GENERATE(false, true);
    QHash<QString, DocumentId> ids;
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        const QString symbol = symbols[reversed ? symbols.size() - 1 - i : i];
        ids.insert(symbol, make(*library.store, {symbol}));
    }
    QStringList parent = relationsIn(recordOf(*library.store, ids[symbols[0]]));
    parent.sort();
    CHECK(parent == QStringList{u"UNEP/MC/COP.4/3/Add.1 adds_to it"_s, u"UNEP/MC/COP.4/3/Rev.1 revises it"_s,
                                u"UNEP/MC/COP.4/3/Rev.2 revises it"_s});
    CHECK(relationsIn(recordOf(*library.store, ids[symbols[2]])) ==
          QStringList{u"revises UNEP/MC/COP.4/3"_s, u"supersedes UNEP/MC/COP.4/3/Rev.1"_s});
    CHECK(relationsIn(recordOf(*library.store, ids[symbols[4]])) == QStringList{u"corrects UNEP/MC/COP.4/3/Add.1"_s});
    CHECK(relationsIn(recordOf(*library.store, ids[symbols[5]])).isEmpty());
}

TEST_CASE("when a symbol is corrected, what followed from the old one goes")
{
    FreshLibrary library;
    make(*library.store, {u"UNEP/MC/COP.4/3"_s});
    const DocumentId document = make(*library.store, {u"UNEP/MC/COP.4/3/Add.1"_s});
    REQUIRE(library.store->write(u"change symbol"_s,
                                 [&](Connection& db) { setSymbols(db, document, {u"UNEP/MC/COP.4/INF/3"_s}); }));
    const DocumentRecord record = recordOf(*library.store, document);
    CHECK(relationsIn(record).isEmpty());
    CHECK(record.document.kind == domain::DocumentKind::Information);
    REQUIRE(library.store->undo());
    CHECK(relationsIn(recordOf(*library.store, document)) == QStringList{u"adds_to UNEP/MC/COP.4/3"_s});
}

TEST_CASE("filters hold together, and count what they list")
{
    FreshLibrary library;
    Store& store = *library.store;
    import(store, fileNamed(u"17en"_s), noteFor(u"UNEP/MC/COP.4/17"_s, Language::English, u"Cooperation"_s));
    import(store, fileNamed(u"17zh"_s), noteFor(u"UNEP/MC/COP.4/17"_s, Language::Chinese, u"合作"_s));
    import(store, fileNamed(u"18en"_s), noteFor(u"UNEP/MC/COP.4/18"_s, Language::English, u"Budget"_s));
    domain::Analysis third = noteFor(u"UNEP/MC/COP.3/16"_s, Language::English, u"Review"_s);
    third.masthead.meetingOrdinal = readAs(3);
    third.masthead.agendaDocument = {};
    third.masthead.date = readAs(QDate(2019, 9, 2));
    third.masthead.segments = {};
    const auto cop3 = import(store, fileNamed(u"16en"_s), third);
    REQUIRE(store.write(u"tag"_s, [&](Connection& db) { tagDocument(db, cop3.document, u" to read "_s); }));

    const auto meetings = *store.read(
        [](Connection& db) { return meetingsOf(db, documentsWithSymbols(db, {u"UNEP/MC/COP.4/17"_s}).first()); });
    const auto tag = store.read([](Connection& db) { return tags(db); })->first();
    CHECK(tag.name == u"to read"_s);
    DocumentFilter filter;
    SECTION("meeting")
    {
        filter.meetings = meetings;
    }
    SECTION("year")
    {
        filter.years = {2021};
    }
    SECTION("missing Chinese")
    {
        filter.missing = {Language::Chinese};
    }
    SECTION("held in Chinese")
    {
        filter.languages = {Language::Chinese};
    }
    SECTION("tag")
    {
        filter.tags = {tag.id};
    }
    SECTION("kind and meeting")
    {
        filter.kinds = {domain::DocumentKind::Information};
        filter.meetings = meetings;
    }
    const QStringList listed = symbolsInOrder(store, filter);
    CHECK(*store.read([&](Connection& db) { return countDocuments(db, filter); }) == listed.size());
    if (!filter.meetings.isEmpty() && filter.kinds.isEmpty())
        CHECK(listed == QStringList{u"UNEP/MC/COP.4/17"_s, u"UNEP/MC/COP.4/18"_s});
    if (!filter.years.isEmpty())
        CHECK(listed == QStringList{u"UNEP/MC/COP.4/17"_s, u"UNEP/MC/COP.4/18"_s});
    if (!filter.missing.isEmpty())
        CHECK(listed == QStringList{u"UNEP/MC/COP.3/16"_s, u"UNEP/MC/COP.4/18"_s});
    if (!filter.languages.isEmpty())
        CHECK(listed == QStringList{u"UNEP/MC/COP.4/17"_s});
    if (!filter.tags.isEmpty())
        CHECK(listed == QStringList{u"UNEP/MC/COP.3/16"_s});
    if (!filter.kinds.isEmpty())
        CHECK(listed.isEmpty());
    CHECK(symbolsInOrder(store, {}, DocumentOrder::Date).last() == u"UNEP/MC/COP.3/16"_s);
}

TEST_CASE("a list row shows title in the language asked for, meeting, item, and languages held and expected")
{
    FreshLibrary library;
    const auto outcome = import(*library.store, fileNamed(u"en"_s),
                                noteFor(u"UNEP/MC/COP.4/17"_s, Language::English, u"Cooperation"_s));
    import(*library.store, fileNamed(u"zh"_s), noteFor(u"UNEP/MC/COP.4/17"_s, Language::Chinese, u"合作"_s));
    REQUIRE(library.store->write(u"expect"_s, [&](Connection& db) {
        expectVersion(db, outcome.document, Language::French, domain::VersionStatus::Expected, QDate(2021, 9, 20));
    }));
    const auto rows = library.store->read([&](Connection& db) {
        return documentRows(db, {outcome.document}, {Language::Spanish, Language::Chinese});
    });
    REQUIRE(rows->size() == 1);
    const DocumentRow row = rows->first();
    CHECK(row.title == u"合作"_s);
    CHECK(row.titleLanguage == Language::Chinese);
    CHECK(row.meetings == QStringList{u"MC-COP COP-4"_s});
    CHECK(row.items == QStringList{u"4(j)"_s});
    CHECK(row.held == QList{Language::English, Language::Chinese});
    CHECK(row.expected.value(Language::French) == QDate(2021, 9, 20));
}

TEST_CASE("the next and the previous document follow the order of the list")
{
    FreshLibrary library;
    const DocumentId two = make(*library.store, {u"UNEP/MC/COP.4/2"_s});
    const DocumentId ten = make(*library.store, {u"UNEP/MC/COP.4/10"_s});
    const DocumentId three = make(*library.store, {u"UNEP/MC/COP.4/3"_s});
    const Neighbours around = *library.store->read([&](Connection& db) { return neighbours(db, three, {}); });
    CHECK(around.previous == two);
    CHECK(around.next == ten);
    CHECK(library.store->read([&](Connection& db) { return neighbours(db, ten, {}); })->next.isNull());
}

TEST_CASE("a document in the trash is in no list, can come back, and does not come back beside another of its symbol")
{
    FreshLibrary library;
    Store& store = *library.store;
    const DocumentId document = make(store, {u"UNEP/MC/COP.4/3"_s});
    REQUIRE(store.write(u"trash"_s, [&](Connection& db) { moveToTrash(db, document); }));
    CHECK(symbolsInOrder(store, {}).isEmpty());
    DocumentFilter trash;
    trash.inTrash = true;
    CHECK(symbolsInOrder(store, trash) == QStringList{u"UNEP/MC/COP.4/3"_s});
    const DocumentId other = make(store, {u"UNEP/MC/COP.4/3"_s});
    const auto refused = store.write(u"restore"_s, [&](Connection& db) { restoreFromTrash(db, document); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    REQUIRE(store.write(u"trash"_s, [&](Connection& db) { moveToTrash(db, other); }));
    REQUIRE(store.write(u"restore"_s, [&](Connection& db) { restoreFromTrash(db, document); }));
    CHECK(symbolsInOrder(store, {}) == QStringList{u"UNEP/MC/COP.4/3"_s});
    CHECK_FALSE(store.write(u"restore"_s, [&](Connection& db) { restoreFromTrash(db, document); }));
}

TEST_CASE("facets count the documents of a list")
{
    FreshLibrary library;
    import(*library.store, fileNamed(u"1"_s), noteFor(u"UNEP/MC/COP.4/17"_s, Language::English, u"A"_s));
    import(*library.store, fileNamed(u"2"_s), noteFor(u"UNEP/MC/COP.4/INF/1"_s, Language::English, u"B"_s));
    import(*library.store, fileNamed(u"3"_s), noteFor(u"UNEP/MC/COP.4/INF/2"_s, Language::French, u"C"_s));
    const auto counts = *library.store->read([](Connection& db) { return facetCounts(db, {}, Facet::Kind); });
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].value == u"information"_s);
    CHECK(counts[0].documents == 2);
    const auto years = *library.store->read([](Connection& db) { return facetCounts(db, {}, Facet::Year); });
    REQUIRE(years.size() == 1);
    CHECK(years[0].value == u"2021"_s);
}
