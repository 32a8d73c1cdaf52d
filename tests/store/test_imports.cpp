// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "store/agenda_repository.h"
#include "store/document_list_repository.h"
#include "store/import_queue_repository.h"
#include "store/meeting_repository.h"
#include "store/row_hash.h"

using namespace rapporteur;
using namespace rapporteur::store;
using domain::DocumentId;
using domain::ImportResult;

namespace {

const QString symbol17 = u"UNEP/MC/COP.4/17"_s;

int documentsIn(Store& store)
{
    return *store.read([](Connection& db) { return countDocuments(db, {}); });
}

} // namespace

TEST_CASE("an imported note stands under its symbol with meeting, item, dates and titles, and where each was read")
{
    FreshLibrary library;
    const auto outcome =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    CHECK(outcome.result == ImportResult::Imported);
    CHECK(outcome.newDocument);
    CHECK(outcome.proposals.isEmpty());
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(symbolsIn(record) == QStringList{symbol17});
    CHECK(record.document.distribution == domain::Distribution::General);
    CHECK(record.document.mastheadDate == QDate(2021, 7, 5));
    CHECK(record.document.originalLanguage == Language::English);
    CHECK(record.document.titles[Language::English].title == u"Cooperation"_s);
    CHECK(record.document.titles[Language::English].authorLine == u"Note by the secretariat"_s);
    CHECK(meetingsIn(record) == QStringList{u"MC-COP COP-4"_s});
    CHECK(record.bodies == QStringList{u"MC-COP"_s});
    REQUIRE(record.items.size() == 1);
    CHECK(record.items[0].label == u"4(j)"_s);
    CHECK(record.items[0].agendaSymbol == u"UNEP/MC/COP.4/1"_s);
    CHECK(record.items[0].titles[Language::English] == u"the secretariat"_s);
    REQUIRE(record.versions.size() == 1);
    REQUIRE_FALSE(record.versions[0].readings.isEmpty());
    const domain::FieldReading& symbols = record.versions[0].readings.first();
    CHECK(symbols.field == domain::Field::Symbols);
    CHECK(symbols.page == 1);
    CHECK(symbols.boxes == QList{QRectF(72, 100, 200.5, 12)});
    const auto meeting =
        *library.store->read([&](Connection& db) { return store::meeting(db, record.meetings[0].id); });
    REQUIRE(meeting->segments.size() == 1);
    CHECK(meeting->segments[0].start == QDate(2021, 11, 1));
    CHECK(meeting->segments[0].mode == domain::MeetingMode::Online);
}

TEST_CASE("language versions join under one symbol, in whatever order they come")
{
    FreshLibrary library;
    const auto zh = import(*library.store, fileNamed(u"zh"_s), noteFor(symbol17, Language::Chinese, u"合作"_s));
    const auto en =
        import(*library.store, fileNamed(u"en"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    CHECK(en.document == zh.document);
    CHECK_FALSE(en.newDocument);
    CHECK(en.version != zh.version);
    CHECK(documentsIn(*library.store) == 1);
    const DocumentRecord record = recordOf(*library.store, en.document);
    CHECK(record.document.versions.size() == 2);
    CHECK(record.document.titles[Language::Chinese].title == u"合作"_s);
    CHECK(questionsIn(record).isEmpty());
}

TEST_CASE("a joint document is one work, found under each of its symbols, at each of its meetings")
{
    FreshLibrary library;
    domain::Analysis joint = noteFor({}, Language::English, u"Joint activities"_s);
    const QStringList symbols{u"UNEP/CHW.15/20"_s, u"UNEP/FAO/RC/COP.10/16"_s, u"UNEP/POPS/COP.10/20"_s};
    joint.masthead.symbols = readAs(symbols);
    joint.masthead.agendaDocument = {};
    joint.masthead.body = readAs(u"Conferences of the Parties"_s, 0.95);
    joint.masthead.meetingOrdinal = {};
    const auto outcome = import(*library.store, fileNamed(u"joint"_s), joint);
    for (const QString& symbol : symbols)
        CHECK(*library.store->read([&](Connection& db) { return documentsWithSymbols(db, {symbol}); }) ==
              QList{outcome.document});
    CHECK(meetingsIn(recordOf(*library.store, outcome.document)) ==
          QStringList{u"BC-COP COP-15"_s, u"RC-COP COP-10"_s, u"SC-COP COP-10"_s});
    SECTION("a version that shows one symbol only joins it")
    {
        domain::Analysis french = noteFor(symbols[1], Language::French, u"Activités conjointes"_s);
        french.masthead.meetingOrdinal = readAs(10);
        french.masthead.agendaDocument = {};
        CHECK(import(*library.store, fileNamed(u"fr"_s), french).document == outcome.document);
    }
}

TEST_CASE("a document known under one symbol gets the others when a joint version shows them")
{
    FreshLibrary library;
    domain::Analysis one = noteFor(u"UNEP/CHW.15/20"_s, Language::English, u"Joint"_s);
    one.masthead.meetingOrdinal = readAs(15);
    one.masthead.agendaDocument = {};
    const auto first = import(*library.store, fileNamed(u"1"_s), one);
    domain::Analysis both = noteFor({}, Language::French, u"Conjoint"_s);
    both.masthead.symbols = readAs(QStringList{u"UNEP/CHW.15/20"_s, u"UNEP/POPS/COP.10/20"_s});
    both.masthead.agendaDocument = {};
    const auto second = import(*library.store, fileNamed(u"2"_s), both);
    CHECK(second.document == first.document);
    CHECK(symbolsIn(recordOf(*library.store, first.document)) ==
          QStringList{u"UNEP/CHW.15/20"_s, u"UNEP/POPS/COP.10/20"_s});
}

TEST_CASE("identical bytes are a duplicate, with the document they belong to, also in the trash")
{
    FreshLibrary library;
    const auto first =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    const auto again =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    CHECK(again.result == ImportResult::Duplicate);
    CHECK(again.document == first.document);
    CHECK(again.version == first.version);
    CHECK_FALSE(again.inTrash);
    REQUIRE(library.store->write(u"trash"_s, [&](Connection& db) { moveToTrash(db, first.document); }));
    const auto trashed =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    CHECK(trashed.result == ImportResult::Duplicate);
    CHECK(trashed.document == first.document);
    CHECK(trashed.inTrash);
}

TEST_CASE("a second file for the same symbol and language waits, or replaces where that was asked for")
{
    FreshLibrary library;
    const auto first =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    ImportRequest second = fileNamed(u"17-reissued"_s);
    SECTION("it waits, and is not asked about twice")
    {
        const auto waiting =
            import(*library.store, second, noteFor(symbol17, Language::English, u"Cooperation, again"_s));
        CHECK(waiting.result == ImportResult::Waiting);
        CHECK(waiting.document == first.document);
        CHECK(waiting.version == first.version);
        REQUIRE(waiting.proposals.size() == 1);
        const auto again =
            import(*library.store, second, noteFor(symbol17, Language::English, u"Cooperation, again"_s));
        CHECK(again.result == ImportResult::Waiting);
        CHECK(again.proposals == waiting.proposals);
        const DocumentRecord record = recordOf(*library.store, first.document);
        CHECK(record.document.titles[Language::English].title == u"Cooperation"_s);
        CHECK(questionsIn(record) == QStringList{u"second_file=17-reissued"_s});
    }
    SECTION("it replaces, and the first edition is kept")
    {
        second.replace = true;
        const auto replaced =
            import(*library.store, second, noteFor(symbol17, Language::English, u"Cooperation, again"_s));
        CHECK(replaced.result == ImportResult::Imported);
        CHECK(replaced.version == first.version);
        const DocumentRecord record = recordOf(*library.store, first.document);
        const domain::LanguageVersion& version = record.document.versions[0];
        CHECK(version.edition == 2);
        CHECK(version.file->originalName == u"17-reissued"_s);
        REQUIRE(version.superseded.size() == 1);
        CHECK(version.superseded[0].file.originalName == u"17"_s);
        CHECK(record.document.titles[Language::English].title == u"Cooperation, again"_s);
        CHECK(import(*library.store, fileNamed(u"17"_s), {}).result == ImportResult::Duplicate);
    }
}

TEST_CASE("what the analysis is not sure of is proposed, not asserted")
{
    FreshLibrary library;
    domain::Analysis doubtful = noteFor(symbol17, Language::English, u"Cooperation"_s);
    doubtful.masthead.date.confidence = 0.6;
    doubtful.masthead.agendaItems.confidence = 0.5;
    doubtful.masthead.title.confidence = 0.7;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), doubtful);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK_FALSE(record.document.mastheadDate.isValid());
    CHECK(record.items.isEmpty());
    CHECK(record.document.titles[Language::English].title.isEmpty());
    CHECK(questionsIn(record) == QStringList{u"date=2021-07-05"_s, u"title=Cooperation"_s, u"agenda_items=4(j)"_s});
    CHECK(outcome.proposals.size() == 3);
    SECTION("another version that is sure settles what is the same for all")
    {
        import(*library.store, fileNamed(u"fr"_s), noteFor(symbol17, Language::French, u"Coopération"_s));
        const DocumentRecord settled = recordOf(*library.store, outcome.document);
        CHECK(settled.document.mastheadDate == QDate(2021, 7, 5));
        CHECK(settled.items.size() == 1);
        CHECK(questionsIn(settled) == QStringList{u"title=Cooperation"_s}); // the other two need no answer any more
    }
}

TEST_CASE("a printed body of another family contradicts the symbol")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    SECTION("a committee of another treaty")
    {
        analysis.masthead.body = readAs(u"Chemical Review Committee"_s);
        const DocumentRecord record =
            recordOf(*library.store, import(*library.store, fileNamed(u"1"_s), analysis).document);
        CHECK(record.bodies == QStringList{u"MC-COP"_s});
        CHECK(questionsIn(record) == QStringList{u"body=Chemical Review Committee"_s});
    }
    SECTION("the treaty itself does not")
    {
        analysis.masthead.body = readAs(u"Minamata Convention on Mercury"_s);
        const DocumentRecord record =
            recordOf(*library.store, import(*library.store, fileNamed(u"1"_s), analysis).document);
        CHECK(questionsIn(record).isEmpty());
    }
}

TEST_CASE("the root of an organization leaves it to the masthead which of its bodies met")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(u"UNEP/XYZ.3/2"_s, Language::English, u"Resources"_s);
    analysis.masthead.body =
        readAs(u"United Nations Environment Assembly of the United Nations Environment Programme"_s);
    analysis.masthead.agendaDocument = {};
    const DocumentRecord record =
        recordOf(*library.store, import(*library.store, fileNamed(u"1"_s), analysis).document);
    CHECK(meetingsIn(record) == QStringList{u"UNEA UNEA-4"_s});
}

TEST_CASE("a document without a sure symbol is kept unnamed, with a question")
{
    FreshLibrary library;
    domain::Analysis unnamed = noteFor({}, Language::Chinese, u"合作"_s);
    SECTION("nothing was read")
    {
        const auto outcome = import(*library.store, fileNamed(u"note"_s), unnamed);
        CHECK(outcome.result == ImportResult::Imported);
        const DocumentRecord record = recordOf(*library.store, outcome.document);
        CHECK(symbolsIn(record).isEmpty());
        CHECK(questionsIn(record) == QStringList{u"symbols="_s});
        CHECK(record.proposals[0].reading.reason == u"no symbol found"_s);
        CHECK(meetingsIn(record) == QStringList{u"MC-COP COP-4"_s}); // the printed body and ordinal tell it
        CHECK(record.items.size() == 1);
    }
    SECTION("a doubtful symbol is the question")
    {
        unnamed.masthead.symbols = readAs(QStringList{symbol17}, 0.5);
        const auto outcome = import(*library.store, fileNamed(u"note"_s), unnamed);
        CHECK(questionsIn(recordOf(*library.store, outcome.document)) == QStringList{u"symbols=UNEP/MC/COP.4/17"_s});
    }
    SECTION("the file name alone is never enough")
    {
        ImportRequest request = fileNamed(u"note"_s);
        request.hints.symbols = {symbol17};
        const auto outcome = import(*library.store, request, unnamed);
        const DocumentRecord record = recordOf(*library.store, outcome.document);
        CHECK(symbolsIn(record).isEmpty());
        CHECK(questionsIn(record) == QStringList{u"symbols=UNEP/MC/COP.4/17"_s});
    }
    SECTION("pages and file name that agree are")
    {
        unnamed.masthead.symbols = readAs(QStringList{symbol17}, 0.8);
        ImportRequest request = fileNamed(u"note"_s);
        request.hints.symbols = {symbol17};
        CHECK(symbolsIn(recordOf(*library.store, import(*library.store, request, unnamed).document)) ==
              QStringList{symbol17});
    }
}

TEST_CASE("a file name that contradicts the pages changes nothing, and is told")
{
    FreshLibrary library;
    ImportRequest request = fileNamed(u"cop-04-inf-3"_s);
    request.hints.symbols = {u"UNEP/MC/COP.4/INF/3"_s};
    const auto outcome = import(*library.store, request, noteFor(symbol17, Language::English, u"Cooperation"_s));
    CHECK(symbolsIn(recordOf(*library.store, outcome.document)) == QStringList{symbol17});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == u"file name disagrees"_s);
}

TEST_CASE("masthead and text that disagree about the language leave it open")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"合作"_s);
    analysis.language = Language::Chinese;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(record.document.versions[0].language == Language::Unknown);
    CHECK(questionsIn(record).contains(u"language=en"_s));
    CHECK(record.document.titles.isEmpty()); // a title is always in a language
}

TEST_CASE("versions that disagree on the date are put before a person, the first stays")
{
    FreshLibrary library;
    import(*library.store, fileNamed(u"en"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    domain::Analysis arabic = noteFor(symbol17, Language::Arabic, u"التعاون"_s);
    arabic.masthead.date = readAs(QDate(2020, 7, 5));
    const auto outcome = import(*library.store, fileNamed(u"ar"_s), arabic);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(record.document.mastheadDate == QDate(2021, 7, 5));
    CHECK(questionsIn(record) == QStringList{u"date=2020-07-05"_s});
}

TEST_CASE("other days for a known meeting are asked about once, not with every document")
{
    FreshLibrary library;
    import(*library.store, fileNamed(u"1"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    domain::Analysis resumed = noteFor(u"UNEP/MC/COP.4/28"_s, Language::English, u"Report"_s);
    resumed.masthead.segments =
        readAs(QList<domain::MeetingSegment>{{QDate(2022, 3, 21), QDate(2022, 3, 25), u"Bali"_s, false}});
    const auto second = import(*library.store, fileNamed(u"2"_s), resumed);
    CHECK(questionsIn(recordOf(*library.store, second.document)) ==
          QStringList{u"segments=2021-11-01/2021-11-05 online; 2022-03-21/2022-03-25 Bali"_s});
    resumed.masthead.symbols = readAs(QStringList{u"UNEP/MC/COP.4/29"_s});
    CHECK(import(*library.store, fileNamed(u"3"_s), resumed).proposals.isEmpty());
}

TEST_CASE("an ordinal that contradicts the symbol is asked about; the symbol decides meanwhile")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    analysis.masthead.meetingOrdinal = readAs(5);
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(meetingsIn(record) == QStringList{u"MC-COP COP-4"_s});
    CHECK(questionsIn(record) == QStringList{u"meeting_ordinal=5"_s});
}

TEST_CASE("a root without a meeting takes the ordinal of the masthead")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(u"FCCC/CP/2015/10/Add.1"_s, Language::English, u"Report"_s);
    analysis.masthead.body = readAs(u"Conference of the Parties"_s);
    analysis.masthead.meetingOrdinal = readAs(21);
    analysis.masthead.agendaDocument = {};
    CHECK(meetingsIn(recordOf(*library.store, import(*library.store, fileNamed(u"1"_s), analysis).document)) ==
          QStringList{u"UNFCCC-COP COP-21"_s});
}

TEST_CASE("an unknown body is asked about")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor({}, Language::English, u"Ships"_s);
    analysis.masthead.body = readAs(u"Working Party on Ships"_s);
    analysis.masthead.agendaDocument = {};
    const DocumentRecord record =
        recordOf(*library.store, import(*library.store, fileNamed(u"1"_s), analysis).document);
    CHECK(meetingsIn(record).isEmpty());
    CHECK(questionsIn(record) == QStringList{u"symbols="_s, u"body=Working Party on Ships"_s});
}

TEST_CASE("the document that other documents name as agenda becomes one, whichever comes first")
{
    FreshLibrary library;
    const bool agendaFirst = GENERATE(true, false);
    domain::Analysis agenda = noteFor(u"UNEP/MC/COP.4/1"_s, Language::English, u"Provisional agenda"_s);
    agenda.masthead.agendaItems = {};
    const auto importAgenda = [&] { return import(*library.store, fileNamed(u"1"_s), agenda).document; };
    const auto importNote = [&] {
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Note"_s));
    };
    DocumentId document;
    if (agendaFirst) {
        document = importAgenda();
        importNote();
    } else {
        importNote();
        document = importAgenda();
    }
    CHECK(recordOf(*library.store, document).document.kind == domain::DocumentKind::Agenda);
}

TEST_CASE("an import of many files is one step of the history")
{
    FreshLibrary library;
    const auto done = library.store->write(u"import 20 files"_s, [](Connection& db) {
        ImportWriter writer(db);
        for (int i = 1; i <= 20; ++i) {
            const QString symbol = u"UNEP/MC/COP.4/INF/%1"_s.arg(i);
            writer.write(fileNamed(symbol), noteFor(symbol, Language::English, u"Paper %1"_s.arg(i)));
        }
    });
    REQUIRE(done);
    CHECK(documentsIn(*library.store) == 20);
    REQUIRE(library.store->undo());
    CHECK(documentsIn(*library.store) == 0);
    CHECK(library.store->read([](Connection& db) { return listMeetings(db, {}, Language::English); })->isEmpty());
    REQUIRE(library.store->redo());
    CHECK(documentsIn(*library.store) == 20);
    CHECK(damagedRows(library.store->connection(), library.store->layouts()).isEmpty());
    REQUIRE(library.store->undo());
    CHECK(import(*library.store, fileNamed(u"UNEP/MC/COP.4/INF/1"_s), noteFor(symbol17, Language::English, u"A"_s))
              .result == ImportResult::Imported); // bytes of an import that was undone are new again
}

TEST_CASE("the queue gives each file once, in order, and takes back what a crash left running")
{
    FreshLibrary library;
    Store& store = *library.store;
    const auto batch = *store.write(u"queue"_s, [](Connection& db) {
        return enqueue(db, u"folder"_s, {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}, false);
    });
    const auto taken = *store.write(u"queue"_s, [](Connection& db) { return takeJobs(db, 2); });
    REQUIRE(taken.size() == 2);
    CHECK(taken[0].path == u"a.pdf"_s);
    ImportRequest request = fileNamed(u"a.pdf"_s);
    request.job = taken[0].id;
    request.problems = {{u"page lost"_s, 3, {u"worker crashed"_s}}};
    const auto outcome = import(store, request, noteFor(symbol17, Language::English, u"A"_s));
    library.reopen(); // b.pdf was running
    Store& again = *library.store;
    CHECK(*again.write(u"queue"_s, [](Connection& db) { return recoverJobs(db, 3); }) == 2);
    const auto jobs = *again.read([&](Connection& db) { return jobsOfBatch(db, batch); });
    REQUIRE(jobs.size() == 3);
    CHECK(jobs[0].state == domain::JobState::Done);
    CHECK(jobs[0].document == outcome.document);
    REQUIRE(jobs[0].problems.size() == 1);
    CHECK(jobs[0].problems[0].arguments == QStringList{u"worker crashed"_s});
    CHECK(recordOf(again, outcome.document).versions[0].problems.size() == 1);
    CHECK(jobs[1].state == domain::JobState::Queued);
    CHECK(jobs[1].attempts == 1);
    CHECK_FALSE(*again.write(u"queue"_s, [&](Connection& db) { return closeBatch(db, batch); }));
    for (int attempt = 2; attempt <= 3; ++attempt) {
        REQUIRE(again.write(u"queue"_s, [](Connection& db) { takeJobs(db, 1); }));
        REQUIRE(again.write(u"queue"_s, [](Connection& db) { recoverJobs(db, 3); }));
    }
    CHECK(again.read([&](Connection& db) { return batchCounts(db, batch); })->failed ==
          1); // a file that crashes us is not tried for ever
    REQUIRE(again.write(u"queue"_s, [&](Connection& db) { cancelBatch(db, batch); }));
    CHECK(*again.write(u"queue"_s, [&](Connection& db) { return closeBatch(db, batch); }));
}

TEST_CASE("undoing an import leaves the record of what was tried")
{
    FreshLibrary library;
    const auto batch =
        *library.store->write(u"queue"_s, [](Connection& db) { return enqueue(db, {}, {u"a.pdf"_s}, false); });
    ImportRequest request = fileNamed(u"a.pdf"_s);
    request.job = library.store->write(u"queue"_s, [](Connection& db) { return takeJobs(db, 1); })->first().id;
    import(*library.store, request, noteFor(symbol17, Language::English, u"A"_s));
    REQUIRE(library.store->undo());
    CHECK(documentsIn(*library.store) == 0);
    CHECK(library.store->read([&](Connection& db) { return jobsOfBatch(db, batch); })->first().state ==
          domain::JobState::Done);
}
