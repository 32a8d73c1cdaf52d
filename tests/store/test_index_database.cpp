// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "store/search_support.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::store;
using domain::Language;
using rapporteur::test::paragraph;
using rapporteur::test::TemporaryIndex;
using rapporteur::test::version;

namespace {

IndexedVersion sample(qint64 id)
{
    IndexedVersion result =
        version(id, Language::English, {u"UNEP/MC/COP.4/%1"_s.arg(id)}, u"Report %1"_s.arg(id),
                {paragraph(u"Report on mercury"_s, {}, domain::BlockKind::Title),
                 paragraph(u"In decision MC-3/11 and in UNEP/MC/COP.1/21 and Add.1 it is said."_s, u"1"_s)});
    domain::Citation decision;
    decision.kind = domain::CitationKind::Decision;
    decision.raw = u"decision MC-3/11"_s;
    decision.begin = 3;
    decision.end = 19;
    decision.targets = {u"MC-3/11"_s};
    decision.confidence = 0.99;
    decision.block = 1;
    domain::Citation symbols;
    symbols.raw = u"UNEP/MC/COP.1/21 and Add.1"_s;
    symbols.targets = {u"UNEP/MC/COP.1/21"_s, u"UNEP/MC/COP.1/21/Add.1"_s};
    symbols.block = 1;
    result.citations = {decision, symbols};
    result.pages = {domain::PageVerdict::Good, domain::PageVerdict::NoText};
    return result;
}

qint64 documentsFor(Index& index, const QString& query)
{
    return index.search(query).value().totalDocuments;
}

} // namespace

TEST_CASE("What is put into the index comes back")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    REQUIRE(index.put({sample(1)}).has_value());
    const auto paragraphs = index.paragraphs(domain::VersionId{1}).value();
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].kind == domain::BlockKind::Title);
    CHECK(paragraphs[1].label == u"1"_s);
    CHECK(paragraphs[1].ordinal == 1);
    CHECK(index.pages(domain::VersionId{1}).value() == QList{domain::PageVerdict::Good, domain::PageVerdict::NoText});
    const auto citations = index.citations(domain::VersionId{1}).value();
    REQUIRE(citations.size() == 2);
    CHECK(citations[0].raw == u"decision MC-3/11"_s);
    CHECK(citations[0].begin == 3);
    CHECK(citations[0].block == 1);
    CHECK(citations[1].targets == QStringList{u"UNEP/MC/COP.1/21"_s, u"UNEP/MC/COP.1/21/Add.1"_s});
    CHECK(index.paragraphs(domain::VersionId{9}).value().isEmpty());
}

TEST_CASE("A document knows where it is cited, by any spelling of its symbol")
{
    TemporaryIndex temporary;
    REQUIRE(temporary.index->put({sample(1), sample(2)}).has_value());
    for (const QString& spelling : {u"UNEP/MC/COP.1/21/Add.1"_s, u"unep mc cop1 21 add1"_s}) {
        const auto places = temporary.index->citedBy(spelling).value();
        REQUIRE(places.size() == 2);
        CHECK(places[0].symbols == QStringList{u"UNEP/MC/COP.4/1"_s});
        CHECK(places[0].paragraph.label == u"1"_s);
        CHECK(places[0].citation.raw == u"UNEP/MC/COP.1/21 and Add.1"_s);
    }
    CHECK(temporary.index->citedBy(u"MC-3/1"_s).value().isEmpty());
    CHECK(temporary.index->citedBy(QString()).value().isEmpty());
}

TEST_CASE("Putting a version again replaces it, removing it leaves nothing, and the full-text tables stay whole")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    REQUIRE(index.put({sample(1), sample(2)}).has_value());
    IndexedVersion changed = sample(1);
    changed.blocks[1].text = u"Only lead is left."_s;
    changed.citations.clear();
    REQUIRE(index.put({changed}).has_value());
    CHECK(documentsFor(index, u"MC-3/11"_s) == 1);
    CHECK(documentsFor(index, u"lead"_s) == 1);
    CHECK(index.check().value());
    REQUIRE(index.remove({domain::VersionId{1}, domain::VersionId{2}, domain::VersionId{7}}).has_value());
    CHECK(documentsFor(index, u"lead OR mercury"_s) == 0);
    CHECK(index.citedBy(u"MC-3/11"_s).value().isEmpty());
    CHECK(index.check().value());
}

TEST_CASE("Facts of the library can change without a new analysis")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    const IndexedVersion before = sample(1);
    REQUIRE(index.put({before}).has_value());
    VersionFacts facts = before.facts;
    facts.title = u"Corrected heading"_s;
    facts.symbols = {u"UNEP/MC/COP.5/3"_s};
    REQUIRE(index.putFacts({facts}).has_value());
    CHECK(documentsFor(index, u"title:corrected"_s) == 1);
    CHECK(documentsFor(index, u"symbol:UNEP/MC/COP.4/1"_s) == 0);
    CHECK(documentsFor(index, u"symbol:cop5"_s) == 1);
    CHECK(documentsFor(index, u"decision"_s) == 1);
    CHECK(index.check().value());
}

TEST_CASE("The index knows how many words a text has, without its masthead, through every change of it")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    IndexedVersion counted = sample(1);
    counted.blocks.prepend(paragraph(u"United Nations Environment Programme"_s, {}, domain::BlockKind::Masthead));
    REQUIRE(index.put({counted, sample(2)}).has_value());
    const QList<domain::VersionId> both{domain::VersionId{1}, domain::VersionId{2}, domain::VersionId{9}};
    // "Report on mercury", "In decision MC-3/11 and in UNEP/MC/COP.1/21 and Add.1 it is said."
    CHECK(index.wordCounts(both).value() ==
          QHash<domain::VersionId, int>{{domain::VersionId{1}, 14}, {domain::VersionId{2}, 14}});
    REQUIRE(index.putFacts({counted.facts}).has_value());
    CHECK(index.wordCounts(both).value().value(domain::VersionId{1}) == 14);
    counted.blocks[2].text = u"Only lead."_s;
    REQUIRE(index.put({counted}).has_value());
    CHECK(index.wordCounts(both).value().value(domain::VersionId{1}) == 5);
    REQUIRE(index.remove({domain::VersionId{1}}).has_value());
    CHECK(index.wordCounts(both).value().size() == 1);
}

TEST_CASE("The index tells how it differs from the library")
{
    TemporaryIndex temporary;
    REQUIRE(temporary.index->put({sample(1), sample(2)}).has_value());
    const auto difference =
        temporary.index->compare({{domain::VersionId{2}, u"2"_s}, {domain::VersionId{3}, u"1"_s}}).value();
    CHECK(difference.missing == QList{domain::VersionId{3}});
    CHECK(difference.outdated == QList{domain::VersionId{2}});
    CHECK(difference.superfluous == QList{domain::VersionId{1}});
    CHECK(
        temporary.index->compare({{domain::VersionId{1}, u"1"_s}, {domain::VersionId{2}, u"1"_s}}).value().isEmpty());
}

TEST_CASE("A new index asks to be filled until it is said to be complete")
{
    TemporaryIndex temporary;
    CHECK(temporary.index->rebuildNeeded());
    REQUIRE(temporary.index->setComplete().has_value());
    CHECK_FALSE(temporary.index->rebuildNeeded());
    temporary.index.reset();
    temporary.index = Index::open(temporary.path(), Index::Access::Write).value();
    CHECK_FALSE(temporary.index->rebuildNeeded());
}

TEST_CASE("A damaged, foreign or outdated file is replaced by a writer and refused to a reader")
{
    TemporaryIndex temporary;
    REQUIRE(temporary.index->put({sample(1)}).has_value());
    REQUIRE(temporary.index->setComplete().has_value());
    temporary.index.reset();
    SECTION("not a database")
    {
        QFile file(temporary.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
    }
    SECTION("cut off")
    {
        REQUIRE(QFile::resize(temporary.path(), 5'000));
    }
    SECTION("made by another version")
    {
        Connection connection(temporary.path(), OpenMode::ReadWrite);
        connection.run("UPDATE meta SET value = 'analysis 0' WHERE key = 'made with'");
    }
    SECTION("a database of somebody else")
    {
        QFile::remove(temporary.path());
        Connection connection(temporary.path(), OpenMode::Create);
        connection.execute("CREATE TABLE other (x)");
    }
    const auto reader = Index::open(temporary.path(), Index::Access::Read);
    REQUIRE_FALSE(reader.has_value());
    CHECK(reader.error().code == ErrorCode::IndexDamaged);
    auto writer = Index::open(temporary.path(), Index::Access::Write);
    REQUIRE(writer.has_value());
    CHECK((*writer)->rebuildNeeded());
    CHECK(documentsFor(**writer, u"mercury"_s) == 0);
}

TEST_CASE("A reader beside the writer sees what was committed")
{
    TemporaryIndex temporary;
    auto reader = Index::open(temporary.path(), Index::Access::Read);
    REQUIRE(reader.has_value());
    CHECK(documentsFor(**reader, u"mercury"_s) == 0);
    REQUIRE(temporary.index->put({sample(1)}).has_value());
    CHECK(documentsFor(**reader, u"mercury"_s) == 1);
    CHECK_FALSE((*reader)->put({sample(2)}).has_value());
}
