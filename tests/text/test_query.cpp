// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "text/query.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::text;

namespace {

QString printTerm(const QueryTerm& term)
{
    static const QMap<QueryField, QString> names{
        {QueryField::Symbol, u"symbol:"_s}, {QueryField::Title, u"title:"_s}, {QueryField::Meeting, u"meeting:"_s},
        {QueryField::Kind, u"kind:"_s},     {QueryField::Cites, u"cites:"_s},
    };
    if (term.field == QueryField::Language)
        return u"lang:"_s + domain::code(term.language);
    if (term.field == QueryField::Year)
        return u"year:%1-%2"_s.arg(term.firstYear).arg(term.lastYear);
    QStringList words;
    for (qsizetype i = 0; i < term.phrase.typed.units.size(); ++i)
        words += term.phrase.typed.of(i).toString();
    const QString mark = term.match == QueryTerm::Match::SymbolKey ? u"#"_s : QString();
    return names.value(term.field) + mark + words.join(u'_') + (term.phrase.prefix ? u"*"_s : QString());
}

QString print(const QueryNode& node)
{
    if (node.kind == QueryNode::Kind::Term)
        return printTerm(node.term);
    QStringList parts;
    for (const QueryNode& child : node.children)
        parts += print(child);
    switch (node.kind) {
    case QueryNode::Kind::Not:
        return u"!"_s + parts.join(QString());
    case QueryNode::Kind::Or:
        return u"("_s + parts.join(u" | "_s) + u")"_s;
    default:
        return u"("_s + parts.join(u" & "_s) + u")"_s;
    }
}

QString read(const QString& typed)
{
    const auto query = parseQuery(typed);
    return query ? print(*query) : u"error"_s;
}

} // namespace

TEST_CASE("Words, phrases, prefixes, operators and brackets are read as people write them")
{
    CHECK(read(u"mercury waste"_s) == u"(mercury & waste)"_s);
    CHECK(read(u"\"mercury waste\" fund*"_s) == u"(mercury_waste & fund*)"_s);
    CHECK(read(u"a OR b c"_s) == u"(a | (b & c))"_s);
    CHECK(read(u"(a OR b) AND NOT c"_s) == u"((a | b) & !c)"_s);
    CHECK(read(u"NOT NOT a"_s) == u"a"_s);
    CHECK(read(u"and or not"_s) == u"(and & or & not)"_s);
    CHECK(read(u"“bilan” «mercure»"_s) == u"(bilan & mercure)"_s);
    CHECK(read(u"（汞　OR　铅）公约"_s) == u"((汞 | 铅) & 公_约)"_s);
}

TEST_CASE("Fields narrow what stands behind them, in the languages of the interface")
{
    CHECK(read(u"title:mercury x"_s) == u"(title:mercury & x)"_s);
    CHECK(read(u"title: \"two words\""_s) == u"title:two_words"_s);
    CHECK(read(u"title:(a OR b)"_s) == u"(title:a | title:b)"_s);
    CHECK(read(u"meeting:COP-4 lang:FR year:2021 kind:information"_s) ==
          u"(meeting:cop_4 & lang:fr & year:2021-2021 & kind:information)"_s);
    CHECK(read(u"langue:anglais année:2019-2021"_s) == u"(lang:en & year:2019-2021)"_s);
    CHECK(read(u"文号：UNEP/MC/COP.4/1"_s) == u"symbol:#unep_mc_cop_4_1"_s);
    CHECK(read(u"cites:MC-3/11"_s) == u"cites:#mc_3_11"_s);
    CHECK(read(u"lang:klingon"_s) == u"error"_s);
    CHECK(read(u"year:soon"_s) == u"error"_s);
}

TEST_CASE("A symbol is one term however sloppily it is typed")
{
    CHECK(read(u"mc cop4 inf17"_s) == u"#mc_cop_4_inf_17"_s);
    CHECK(read(u"unep mc cop.4 inf 17"_s) == u"#unep_mc_cop_4_inf_17"_s);
    CHECK(read(u"COP.4/INF/17"_s) == u"#cop_4_inf_17"_s);
    CHECK(read(u"COP.4/INF/1*"_s) == u"#cop_4_inf_1*"_s);
    CHECK(read(u"cop4 inf17 mercury"_s) == u"(#cop_4_inf_17 & mercury)"_s);
    CHECK(read(u"UNEP(DTIE)/Hg/CONF/4"_s) == u"#unep_dtie_hg_conf_4"_s);
    CHECK(read(u"fao rc cop10 16"_s) == u"#fao_rc_cop_10_16"_s);
    CHECK(read(u"report 2021"_s) == u"(report & 2021)"_s);
    CHECK(read(u"COP 4 2022"_s) == u"(cop_4 & 2022)"_s);
    CHECK(read(u"MC-3/11号决定"_s) == u"mc_3_11_号_决_定"_s);
    CHECK(read(u"25/5"_s) == u"25_5"_s);
    CHECK(read(u"and/or"_s) == u"and_or"_s);
    CHECK(read(u"CBD/COP/15/L.25"_s) == u"#cbd_cop_15_l_25"_s);
}

TEST_CASE("Any text is safe to type")
{
    const QString empty = u"()"_s;
    for (const QString& typed : {u""_s, u"   "_s, u"\"\""_s, u"()"_s, u"((("_s, u")))"_s, u"*"_s, u"AND"_s, u"NOT"_s,
                                 u"OR OR"_s, u"😀"_s, u"?!"_s, u"title:"_s, u"\0"_s, QString(QChar(0xD800))})
        CHECK(read(typed) == empty);
    CHECK(read(u"secret:x"_s) == u"secret_x"_s);
    CHECK(read(u"d'Ivoire"_s) == u"d_ivoire"_s);
    CHECK(read(u"NEAR(a b, 5)"_s) == u"(near_a & b & 5)"_s);
    CHECK(read(u"\"never closed"_s) == u"never_closed"_s);
    CHECK(read(u"mercury AND"_s) == u"mercury"_s);
    CHECK(read(u"a)b"_s) == u"(a & b)"_s);
    CHECK(read(u"'; DROP TABLE version; --"_s) == u"(drop & table & version)"_s);
    CHECK(read(QString(1'000, u'(')) == empty);
    CHECK(read(u"a\0b"_s) == u"a_b"_s);
}

TEST_CASE("A query too long or with too many words is refused")
{
    const auto tooLong = parseQuery(QString(100'000, u'x'));
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().code == ErrorCode::QueryTooLong);
    const auto tooMany = parseQuery(QString(u"ab "_s).repeated(500));
    REQUIRE_FALSE(tooMany.has_value());
    CHECK(tooMany.error().code == ErrorCode::QueryTooLong);
}

TEST_CASE("What is to be marked leaves out what must not stand there")
{
    const auto query = parseQuery(u"mercury NOT waste title:budget"_s);
    REQUIRE(query.has_value());
    const auto terms = positiveTextTerms(*query);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].phrase.typed.folded.text == u"mercury"_s);
}
