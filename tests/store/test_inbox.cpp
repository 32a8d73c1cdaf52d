// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "store/inbox.h"
#include "store/meeting_repository.h"

using namespace rapporteur;
using namespace rapporteur::store;
using domain::Field;
using domain::ProposalId;

namespace {

const QString symbol17 = u"UNEP/MC/COP.4/17"_s;

ProposalId questionAbout(Store& store, Field field)
{
    const auto open = store.read([](Connection& db) { return inbox(db, 0, 100); });
    REQUIRE(open);
    for (const domain::Proposal& proposal : *open) {
        if (proposal.reading.field == field)
            return proposal.id;
    }
    FAIL("no question about " << code(field).toStdString());
    return {};
}

Decision accept(Store& store, ProposalId id)
{
    const auto decision = store.write(u"accept"_s, [&](Connection& db) { return acceptProposal(db, id); });
    REQUIRE(decision);
    return *decision;
}

Decision correct(Store& store, ProposalId id, const QString& value)
{
    const auto decision = store.write(u"correct"_s, [&](Connection& db) { return correctProposal(db, id, value); });
    if (!decision)
        FAIL("correct: " << decision.error().detail.toStdString());
    return *decision;
}

int openQuestions(Store& store)
{
    return *store.read([](Connection& db) { return inboxCount(db); });
}

} // namespace

TEST_CASE("an accepted value becomes a fact, and says that a person confirmed it")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    analysis.masthead.date.confidence = 0.6;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    accept(*library.store, questionAbout(*library.store, Field::Date));
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(record.document.mastheadDate == QDate(2021, 7, 5));
    CHECK(openQuestions(*library.store) == 0);
    for (const domain::FieldReading& reading : record.versions[0].readings)
        CHECK(reading.confirmed == (reading.field == Field::Date));
    SECTION("undo asks again")
    {
        REQUIRE(library.store->undo());
        CHECK_FALSE(recordOf(*library.store, outcome.document).document.mastheadDate.isValid());
        CHECK(openQuestions(*library.store) == 1);
    }
    SECTION("what is decided cannot be decided again")
    {
        const auto again = library.store->write(
            u"accept"_s, [&](Connection& db) { return acceptProposal(db, record.proposals[0].id); });
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
    }
}

TEST_CASE("a corrected value is checked before it becomes a fact")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    analysis.masthead.date.confidence = 0.6;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    const ProposalId question = questionAbout(*library.store, Field::Date);
    const auto refused = library.store->write(
        u"correct"_s, [&](Connection& db) { return correctProposal(db, question, u"next week"_s); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(openQuestions(*library.store) == 1);
    correct(*library.store, question, u" 2021-07-06 "_s);
    CHECK(recordOf(*library.store, outcome.document).document.mastheadDate == QDate(2021, 7, 6));
}

TEST_CASE("a rejected value is not asked about again")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    analysis.masthead.date.confidence = 0.6;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    const ProposalId question = questionAbout(*library.store, Field::Date);
    REQUIRE(library.store->write(u"reject"_s, [&](Connection& db) { rejectProposal(db, question); }));
    REQUIRE(library.store->write(
        u"correct"_s, [&](Connection& db) { correctField(db, outcome.version, Field::Distribution, u"limited"_s); }));
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(questionsIn(record).isEmpty());
    CHECK_FALSE(record.document.mastheadDate.isValid());
    CHECK(record.document.distribution == domain::Distribution::Limited);
}

TEST_CASE("a symbol given by a person names the document, with all that follows from it")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor({}, Language::English, u"Cooperation"_s);
    analysis.masthead.body = {};
    analysis.masthead.agendaDocument = {};
    const auto outcome = import(*library.store, fileNamed(u"note"_s), analysis);
    CHECK(recordOf(*library.store, outcome.document).meetings.isEmpty());
    const ProposalId question = questionAbout(*library.store, Field::Symbols);
    CHECK_FALSE(library.store->write(
        u"accept"_s, [&](Connection& db) { return acceptProposal(db, question); })); // nothing to accept
    CHECK(correct(*library.store, question, u"unep/mc/cop.4/17*"_s).document == outcome.document);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(symbolsIn(record) == QStringList{symbol17});
    CHECK(meetingsIn(record) == QStringList{u"MC-COP COP-4"_s});
    CHECK(record.items.size() == 1);
    CHECK(openQuestions(*library.store) == 0);
}

TEST_CASE("a symbol that another document has makes the file join it")
{
    FreshLibrary library;
    const auto english =
        import(*library.store, fileNamed(u"en"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    const Language language = GENERATE(Language::Chinese, Language::English);
    const auto unnamed = import(*library.store, fileNamed(u"second"_s), noteFor({}, language, u"合作"_s));
    const Decision decision = correct(*library.store, questionAbout(*library.store, Field::Symbols), symbol17);
    CHECK(decision.document == english.document);
    CHECK_FALSE(*library.store->read([&](Connection& db) { return documentRecord(db, unnamed.document); }));
    const DocumentRecord record = recordOf(*library.store, english.document);
    if (language == Language::Chinese) {
        CHECK(record.document.versions.size() == 2);
        CHECK(record.document.titles[Language::Chinese].title == u"合作"_s);
        CHECK(questionsIn(record).isEmpty());
    } else {
        CHECK(record.document.versions.size() == 1);
        CHECK(questionsIn(record) == QStringList{u"second_file=second"_s});
        CHECK(decision.raised.size() == 1);
    }
    REQUIRE(library.store->undo());
    CHECK(recordOf(*library.store, unnamed.document).document.versions.size() == 1);
}

TEST_CASE("a person settles what a second file is")
{
    FreshLibrary library;
    Store& store = *library.store;
    const auto first = import(store, fileNamed(u"first"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    import(store, fileNamed(u"second"_s), noteFor(symbol17, Language::English, u"Cooperation, again"_s));
    const ProposalId question = questionAbout(store, Field::SecondFile);
    SECTION("a new edition")
    {
        accept(store, question);
        const DocumentRecord record = recordOf(store, first.document);
        CHECK(record.document.versions[0].edition == 2);
        CHECK(record.document.titles[Language::English].title == u"Cooperation, again"_s);
    }
    SECTION("another language")
    {
        correct(store, question, u"FR"_s);
        const DocumentRecord record = recordOf(store, first.document);
        REQUIRE(record.document.versions.size() == 2);
        CHECK(record.document.versions[1].language == Language::French);
        CHECK(record.document.titles[Language::French].title == u"Cooperation, again"_s);
    }
    SECTION("another document")
    {
        const Decision decision = correct(store, question, u"UNEP/MC/COP.4/18"_s);
        CHECK(decision.document != first.document);
        const DocumentRecord record = recordOf(store, decision.document);
        CHECK(symbolsIn(record) == QStringList{u"UNEP/MC/COP.4/18"_s});
        CHECK(record.document.titles[Language::English].title == u"Cooperation, again"_s);
    }
    SECTION("nothing: then the same bytes are known as seen")
    {
        REQUIRE(store.write(u"reject"_s, [&](Connection& db) { rejectProposal(db, question); }));
        const auto again =
            import(store, fileNamed(u"second"_s), noteFor(symbol17, Language::English, u"Cooperation, again"_s));
        CHECK(again.result == domain::ImportResult::Duplicate);
        CHECK(again.document == first.document);
    }
    CHECK(openQuestions(store) == 0);
}

TEST_CASE("a language given by a person brings the titles with it")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"合作"_s);
    analysis.language = Language::Chinese;
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    correct(*library.store, questionAbout(*library.store, Field::Language), u"zh"_s);
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(record.document.versions[0].language == Language::Chinese);
    CHECK(record.document.versions[0].id == outcome.version);
    CHECK(record.document.titles[Language::Chinese].title == u"合作"_s);
}

TEST_CASE("days that a person accepts become those of the meeting")
{
    FreshLibrary library;
    import(*library.store, fileNamed(u"1"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    domain::Analysis resumed = noteFor(u"UNEP/MC/COP.4/28"_s, Language::English, u"Report"_s);
    resumed.masthead.segments =
        readAs(QList<domain::MeetingSegment>{{QDate(2022, 3, 21), QDate(2022, 3, 25), u"Bali"_s, false}});
    import(*library.store, fileNamed(u"2"_s), resumed);
    accept(*library.store, questionAbout(*library.store, Field::Segments));
    const auto rows = *library.store->read([](Connection& db) { return listMeetings(db, {}, Language::English); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].end == QDate(2022, 3, 25));
    CHECK(rows[0].place == u"online; Bali"_s);
}

TEST_CASE("a meeting that a person corrects stays, whatever the symbol says")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor(symbol17, Language::English, u"Cooperation"_s);
    analysis.masthead.meetingOrdinal = readAs(5);
    const auto outcome = import(*library.store, fileNamed(u"17"_s), analysis);
    accept(*library.store, questionAbout(*library.store, Field::MeetingOrdinal));
    CHECK(meetingsIn(recordOf(*library.store, outcome.document)) == QStringList{u"MC-COP COP-5"_s});
    domain::Analysis french = noteFor(symbol17, Language::French, u"Coopération"_s);
    french.masthead.meetingOrdinal = readAs(5);
    import(*library.store, fileNamed(u"17fr"_s), french);
    CHECK(meetingsIn(recordOf(*library.store, outcome.document)) == QStringList{u"MC-COP COP-5"_s});
}

TEST_CASE("an unknown body that a person accepts is made, and later documents find it")
{
    FreshLibrary library;
    domain::Analysis analysis = noteFor({}, Language::English, u"Ships"_s);
    analysis.masthead.body = readAs(u"Working Party on Ships"_s);
    analysis.masthead.agendaDocument = {};
    const auto first = import(*library.store, fileNamed(u"1"_s), analysis);
    accept(*library.store, questionAbout(*library.store, Field::Body));
    CHECK(meetingsIn(recordOf(*library.store, first.document)) == QStringList{u"WPS 4"_s});
    analysis.masthead.title = readAs(u"More ships"_s);
    const auto second = import(*library.store, fileNamed(u"2"_s), analysis);
    CHECK(recordOf(*library.store, second.document).bodies == QStringList{u"WPS"_s});
}

TEST_CASE("a title that is accepted in one language leaves the question open in another")
{
    FreshLibrary library;
    for (Language language : {Language::English, Language::French}) {
        domain::Analysis analysis = noteFor(symbol17, language, u"Title in "_s + code(language));
        analysis.masthead.title.confidence = 0.5;
        import(*library.store, fileNamed(code(language)), analysis);
    }
    accept(*library.store, questionAbout(*library.store, Field::Title));
    CHECK(openQuestions(*library.store) == 1);
}

TEST_CASE("a body that a person chooses counts before the symbol")
{
    FreshLibrary library;
    const auto outcome =
        import(*library.store, fileNamed(u"17"_s), noteFor(symbol17, Language::English, u"Cooperation"_s));
    REQUIRE(library.store->write(
        u"correct"_s, [&](Connection& db) { correctField(db, outcome.version, Field::Body, u"bc-cop"_s); }));
    const DocumentRecord record = recordOf(*library.store, outcome.document);
    CHECK(meetingsIn(record) == QStringList{u"BC-COP COP-4"_s});
    CHECK(record.bodies == QStringList{u"BC-COP"_s});
    REQUIRE(record.items.size() == 1);
    CHECK(record.items[0].agendaSymbol.isEmpty()); // the agenda that the masthead names is that of the other meeting
}
