// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "store/search_support.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::store;
using domain::BlockKind;
using domain::Language;
using rapporteur::test::paragraph;
using rapporteur::test::TemporaryIndex;
using rapporteur::test::version;

namespace {

/// The symbols of the documents found, in order.
QStringList found(Index& index, const QString& query, const SearchOptions& options = {})
{
    const auto result = index.search(query, options);
    if (!result)
        return {u"error"_s};
    QStringList symbols;
    for (const SearchDocument& document : result->documents)
        symbols += document.symbols.value(0);
    return symbols;
}

QStringList marked(Index& index, const QString& query)
{
    QStringList words;
    const SearchResult result = index.search(query).value();
    for (const SearchDocument& document : result.documents) {
        for (const SearchHit& hit : document.hits) {
            for (const text::TextSpan& span : hit.spans)
                words += hit.text.sliced(span.begin, span.end - span.begin);
        }
    }
    return words;
}

void fill(Index& index)
{
    IndexedVersion english =
        version(1, Language::English, {u"UNEP/MC/COP.4/INF/17"_s}, u"Overview of mercury waste"_s,
                {paragraph(u"Overview of mercury waste"_s, {}, BlockKind::Title),
                 paragraph(u"Mercury is found in Côte d’Ivoire. Waste follows, see UNEP/MC/COP.4/1/Add.2."_s, u"1"_s),
                 paragraph(u"In Bali, Indonesia, the budget was adopted."_s, u"2"_s)});
    english.facts.meeting = u"COP-4 Fourth meeting of the Conference of the Parties"_s;
    english.facts.kind = u"information document"_s;
    english.facts.year = 2021;
    domain::Citation citation;
    citation.raw = u"see UNEP/MC/COP.4/1/Add.2"_s;
    citation.targets = {u"UNEP/MC/COP.4/1/Add.2"_s, u"MC-3/11"_s};
    citation.block = 1;
    english.citations = {citation};
    IndexedVersion french = version(2, Language::French, {u"UNEP/MC/COP.4/2"_s}, u"Déchets de mercure"_s,
                                    {paragraph(u"L’évaluation des déchets a été réalisée à l'œuvre."_s, u"1"_s)});
    french.facts.year = 2019;
    IndexedVersion chinese = version(3, Language::Chinese, {u"UNEP/MC/COP.1/11"_s}, u"关于汞的水俣公约"_s,
                                     {paragraph(u"第十六届会议通过了MC-3/11 号决定。秘书处注意到汞"_s, u"1"_s)});
    IndexedVersion spanish =
        version(4, Language::Spanish, {u"UNEP/MC/COP.11/1"_s}, u"Año"_s,
                {paragraph(u"El año próximo, la decisión y el acuerdo. Véase COP.11/1"_s, u"1"_s)});
    IndexedVersion russian = version(5, Language::Russian, {u"UNEP/MC/COP.10/1"_s}, u"Отчёт"_s,
                                     {paragraph(u"Отчёт о ртути, который принят"_s, u"1"_s)});
    IndexedVersion arabic = version(6, Language::Arabic, {u"UNEP/MC/COP.10/2"_s}, u"تقرير"_s,
                                    {paragraph(u"إنَّ الأمانة أعدّت التقرير عن إدارة الزئبق"_s, u"1"_s)});
    REQUIRE(index.put({english, french, chinese, spanish, russian, arabic}).has_value());
}

} // namespace

TEST_CASE("Words are found with and without accents, vowel signs and capitals, in six languages")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    CHECK(marked(index, u"MERCURY lang:en"_s) == QStringList{u"mercury"_s, u"Mercury"_s});
    CHECK(marked(index, u"evaluation"_s) == QStringList{u"évaluation"_s});
    CHECK(marked(index, u"réalisee oeuvre"_s) == QStringList{u"réalisée"_s, u"œuvre"_s});
    CHECK(marked(index, u"decision ano"_s) == QStringList{u"año"_s, u"decisión"_s});
    CHECK(marked(index, u"отчет"_s) == QStringList{u"Отчёт"_s});
    CHECK(marked(index, u"اداره"_s) == QStringList{u"إدارة"_s});
    CHECK(marked(index, u"الامانة"_s) == QStringList{u"الأمانة"_s});
    CHECK(marked(index, u"十六屆會議"_s) == QStringList{u"十六届会议"_s});
    CHECK(marked(index, u"汞"_s) == QStringList{u"汞"_s});
    CHECK(marked(index, u"定秘"_s).isEmpty());
    CHECK(marked(index, u"evalu*"_s) == QStringList{u"évaluation"_s});
}

TEST_CASE("Phrases are found as they stand, not over the end of a sentence")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    CHECK(found(index, u"\"mercury waste\""_s) == QStringList{u"UNEP/MC/COP.4/INF/17"_s});
    CHECK(marked(index, u"\"d'ivoire waste\""_s).isEmpty());
    CHECK(index.search(u"\"d'ivoire waste\""_s)->totalParagraphs == 0);
    CHECK(marked(index, u"\"Bali, Indonesia\""_s) == QStringList{u"Bali, Indonesia"_s});
    CHECK(marked(index, u"d'Ivoire"_s) == QStringList{u"d’Ivoire"_s});
}

TEST_CASE("Operators combine words within a paragraph, and within a document where no paragraph has all")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    CHECK(found(index, u"mercury AND waste"_s).size() == 1);
    CHECK(found(index, u"evaluation OR decision"_s).size() == 2);
    CHECK(found(index, u"budget NOT bali"_s).isEmpty());
    CHECK(found(index, u"(budget OR déchets) NOT bali"_s) == QStringList{u"UNEP/MC/COP.4/2"_s});
    const SearchResult wide = index.search(u"ivoire budget"_s).value();
    REQUIRE(wide.documents.size() == 1);
    CHECK(wide.documentWide);
    CHECK(wide.documents[0].hits.size() == 2);
    CHECK(found(index, u"NOT mercury lang:en"_s).isEmpty());
    CHECK(found(index, u"NOT mercury lang:fr"_s) == QStringList{u"UNEP/MC/COP.4/2"_s});
}

TEST_CASE("Symbols are found however sloppily they are typed, and parts of them from any word on")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    for (const QString& typed :
         {u"mc cop4 inf17"_s, u"unep mc cop.4 inf 17"_s, u"COP.4/INF/17"_s, u"unep/mc/cop.4/inf/17"_s, u"inf17"_s,
          u"symbol:cop4 symbol:inf"_s, u"symbol:COP.4/INF"_s, u"symbol:17"_s}) {
        INFO(typed.toStdString());
        CHECK(found(index, typed) == QStringList{u"UNEP/MC/COP.4/INF/17"_s});
    }
    CHECK(found(index, u"COP.1/11"_s) == QStringList{u"UNEP/MC/COP.1/11"_s});
    CHECK(found(index, u"COP.11/1"_s) == QStringList{u"UNEP/MC/COP.11/1"_s});
    CHECK(found(index, u"COP.1/1"_s).isEmpty());
    CHECK(found(index, u"COP.1/1*"_s) == QStringList{u"UNEP/MC/COP.1/11"_s});
    CHECK(marked(index, u"UNEP/MC/COP.4/1/Add.2"_s) == QStringList{u"UNEP/MC/COP.4/1/Add.2"_s});
    CHECK(found(index, u"MC-3/11"_s).size() == 2);
}

TEST_CASE("Fields choose documents")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    const QStringList english{u"UNEP/MC/COP.4/INF/17"_s};
    CHECK(found(index, u"title:waste"_s) == english);
    CHECK(found(index, u"meeting:COP-4"_s) == english);
    CHECK(found(index, u"kind:information"_s) == english);
    CHECK(found(index, u"year:2020-2022"_s) == english);
    CHECK(found(index, u"lang:fr"_s) == QStringList{u"UNEP/MC/COP.4/2"_s});
    CHECK(found(index, u"cites:MC-3/11"_s) == english);
    CHECK(found(index, u"cites:COP.4/1"_s) == english);
    CHECK(found(index, u"budget year:2021"_s) == english);
    CHECK(found(index, u"budget year:2019"_s).isEmpty());
    CHECK(found(index, u"title:déchets OR bali"_s).size() == 2);
    SearchOptions onlyFrench;
    onlyFrench.language = Language::French;
    CHECK(found(index, u"mercure OR mercury"_s, onlyFrench) == QStringList{u"UNEP/MC/COP.4/2"_s});
}

TEST_CASE("A document whose title answers stands before one that only mentions the word, and order by symbol is the "
          "field's")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    REQUIRE(index
                .put({version(1, Language::English, {u"A"_s}, u"Other"_s,
                              {paragraph(u"the budget"_s), paragraph(u"budget budget"_s)}),
                      version(2, Language::English, {u"B"_s}, u"Budget"_s,
                              {paragraph(u"Budget"_s, {}, BlockKind::Title)}),
                      version(3, Language::English, {u"C"_s}, u"Other"_s, {paragraph(u"the budget once"_s)})})
                .has_value());
    CHECK(found(index, u"budget"_s) == QStringList{u"B"_s, u"A"_s, u"C"_s});
    SearchOptions bySymbol;
    bySymbol.order = SearchOrder::Symbol;
    CHECK(found(index, u"budget"_s, bySymbol) == QStringList{u"A"_s, u"B"_s, u"C"_s});
    bySymbol.limit = 1;
    bySymbol.offset = 1;
    CHECK(found(index, u"budget"_s, bySymbol) == QStringList{u"B"_s});
    const SearchResult page = index.search(u"budget"_s, bySymbol).value();
    CHECK(page.totalDocuments == 3);
    CHECK(page.totalParagraphs == 4);
    CHECK(page.totalsAreExact);
}

TEST_CASE("A list that is filtered by titles is told which documents answer, and nothing of them")
{
    TemporaryIndex index;
    fill(*index.index);
    SearchOptions only;
    only.paragraphsPerDocument = -1;
    only.limit = 1'000;
    const auto ids = [&](const QString& query) {
        QSet<qint64> result;
        const SearchResult answer = index.index->search(query, only).value();
        for (const SearchDocument& document : answer.documents)
            result.insert(document.document.value);
        return result;
    };
    const auto all = [&](const QString& query) {
        QSet<qint64> result;
        const SearchResult answer = index.index->search(query).value();
        for (const SearchDocument& document : answer.documents)
            result.insert(document.document.value);
        return result;
    };
    CHECK(ids(u"title:mercur*"_s).size() == 2);
    for (const QString& query : {u"title:mercur*"_s, u"title:mercury title:waste*"_s, u"title:汞"_s, u"title:zzz"_s})
        CHECK(ids(query) == all(query));
}

TEST_CASE("A snippet shows what was found, with its marks")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    const QString filler = QString(u"word \U0001F600 "_s).repeated(200);
    REQUIRE(index
                .put({version(1, Language::English, {u"A"_s}, u"T"_s,
                              {paragraph(filler + u"the needle here "_s + filler)})})
                .has_value());
    const SearchHit hit = index.search(u"needle"_s)->documents.at(0).hits.at(0);
    REQUIRE(hit.snippetSpans.size() == 1);
    CHECK(hit.snippet.sliced(hit.snippetSpans[0].begin, 6) == u"needle"_s);
    CHECK(hit.snippet.size() < 300);
    CHECK(hit.snippet.startsWith(u'…'));
    CHECK(hit.snippet.endsWith(u'…'));
    CHECK(hit.snippet.isValidUtf16());
}

TEST_CASE("Hostile queries neither fail nor reach other columns")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    fill(index);
    const QStringList hostile{u"secret:x"_s,
                              u"d'Ivoire"_s,
                              u"CBD/COP/15/L.25"_s,
                              u"\""_s,
                              u"\"\"\""_s,
                              u"NEAR("_s,
                              u"NEAR(mercury waste, 2)"_s,
                              u"😀"_s,
                              u"a\0b"_s,
                              QString(QChar(0xD83D)),
                              QString(QChar(0xDC00)) + u"mercury"_s,
                              u"'; DROP TABLE version; --"_s,
                              u"{text}: mercury"_s,
                              u"text:mercury"_s,
                              u"mercury^"_s,
                              u"^mercury"_s,
                              u"+mercury"_s,
                              u"-mercury"_s,
                              u"mercury*waste"_s,
                              u"*"_s,
                              u"%_"_s,
                              u"(((("_s,
                              u"NOT"_s,
                              u"NOT NOT mercury"_s,
                              u"AND OR NOT"_s,
                              u"\x1fmercury"_s,
                              u"lang:fr OR"_s,
                              u"title:"_s,
                              u""_s,
                              u" "_s,
                              u"(a OR (b AND NOT c))"_s,
                              u"NOT a OR NOT b"_s,
                              u"title:(a OR NOT b) c"_s,
                              u"cites:%"_s,
                              u"symbol:'"_s,
                              QString(u"(a OR "_s).repeated(90) + u"b"_s};
    for (const QString& typed : hostile) {
        INFO(typed.toStdString());
        CHECK(index.search(typed).has_value());
    }
    CHECK(found(index, u"meeting_:COP"_s).isEmpty());
    CHECK(index.search(u""_s)->totalDocuments == 0);
    CHECK(index.search(QString(100'000, u'x')).error().code == ErrorCode::QueryTooLong);
    CHECK(index.check().value());
}

TEST_CASE("A search that nobody waits for any more ends")
{
    TemporaryIndex temporary;
    Index& index = *temporary.index;
    QList<domain::Block> blocks;
    for (int i = 0; i < 5'000; ++i)
        blocks += paragraph(u"mercury waste %1"_s.arg(i));
    REQUIRE(index.put({version(1, Language::English, {u"A"_s}, u"T"_s, blocks)}).has_value());
    const CancelToken cancel;
    cancel.cancel();
    const auto stopped = index.search(u"mercury"_s, {}, cancel);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(index.search(u"mercury"_s).has_value());
}
