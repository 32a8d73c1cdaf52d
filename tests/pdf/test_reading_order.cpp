// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "pdf/page_text.h"
#include "pdf/reading_order.h"

using namespace rapporteur::pdf;
using namespace Qt::StringLiterals;

namespace {

/// The line as read, from how it looks from left to right.
QString read(const QString& seen, bool rightToLeftPage)
{
    const std::u32string visual = seen.toStdU32String();
    std::u32string result;
    for (const OrderedCharacter& each : readingOrder(visual, rightToLeftPage))
        result += each.mirrored ? each.mirrored : visual[size_t(each.visual)];
    return QString::fromStdU32String(result);
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

const QString decision = u"المقرر"_s;
const QString session = u"دورة"_s;

} // namespace

TEST_CASE("A page of Latin letters stays as it is")
{
    CHECK(read(u"Decision MC-3/11 (annex)"_s, false) == u"Decision MC-3/11 (annex)"_s);
    CHECK_FALSE(needsOrdering(U"Decision 3", false));
    CHECK(needsOrdering(decision.toStdU32String(), false));
}

TEST_CASE("Arabic comes in the order in which it is read")
{
    CHECK(read(reversed(decision + u' ' + session), true) == decision + u' ' + session);
}

TEST_CASE("Symbols and numbers inside Arabic keep their own direction")
{
    CHECK(read(u"UNEP/MC/COP.4/INF/17 "_s + reversed(decision), true) == decision + u" UNEP/MC/COP.4/INF/17"_s);
    CHECK(read(u"2021 "_s + reversed(decision), true) == decision + u" 2021"_s);
    CHECK(read(u"11/3 "_s + reversed(decision), true) == decision + u" 11/3"_s);
}

TEST_CASE("A paragraph's number is not torn from its point")
{
    // On the page the number stands at the right, with its point on its left.
    CHECK(read(reversed(decision) + u" .5"_s, true) == u"5. "_s + decision);
}

TEST_CASE("A range of days written from right to left is read from its beginning")
{
    CHECK(read(reversed(session) + u" 5\u20131 "_s + reversed(decision), true) ==
          decision + u" 1\u20135 "_s + session);
}

TEST_CASE("Brackets are read as they were meant, whichever way they were written")
{
    // Seen from left to right, (ا) begins with an opening bracket, which is the last to be read.
    CHECK(read(u"(\u0627)"_s, true) == u"(\u0627)"_s);
    CHECK(read(u")\u0627("_s, true) == u"(\u0627)"_s);
}

TEST_CASE("Half a pair of brackets on a line is read as the pairs of its page are written")
{
    const auto first = [](const std::u32string& visual, Brackets brackets) {
        const std::vector<OrderedCharacter> order = readingOrder(visual, true, brackets);
        const OrderedCharacter& each = order.at(1);
        return each.mirrored ? each.mirrored : visual[size_t(each.visual)];
    };
    CHECK(bracketVote(U"(\u0627)", true) < 0);
    CHECK(bracketVote(U")\u0627(", true) > 0);
    CHECK(bracketVote(U")\u0627", true) == 0);
    // The second line of a pair that was opened on the line above: alif, closing bracket.
    CHECK(first(U")\u0627", Brackets::AsMeant) == U')');
    CHECK(first(U"(\u0627", Brackets::AsSeen) == U')');
}

TEST_CASE("Arabic inside a Latin line is turned, the line is not")
{
    CHECK(read(u"see "_s + reversed(decision) + u" above"_s, false) == u"see "_s + decision + u" above"_s);
}

TEST_CASE("Every character is read once")
{
    const std::u32string visual = QString(u"a1 ("_s + reversed(decision) + u") 3-4 b"_s).toStdU32String();
    for (const bool page : {false, true}) {
        std::vector<int> seen;
        for (const OrderedCharacter& each : readingOrder(visual, page))
            seen.push_back(each.visual);
        std::sort(seen.begin(), seen.end());
        REQUIRE(seen.size() == visual.size());
        for (size_t i = 0; i < seen.size(); ++i)
            CHECK(seen[i] == int(i));
    }
}

TEST_CASE("The name of a font tells its weight and slant")
{
    CHECK(styleOfFontName("ABCDEF+TimesNewRomanPS-BoldItalicMT").bold);
    CHECK(styleOfFontName("ABCDEF+TimesNewRomanPS-BoldItalicMT").italic);
    CHECK(styleOfFontName("Univers-Bd").bold);
    CHECK(styleOfFontName("Helvetica-Oblique").italic);
    CHECK_FALSE(styleOfFontName("TimesNewRomanPSMT").bold);
    CHECK_FALSE(styleOfFontName("Abditive").bold);
    CHECK_FALSE(styleOfFontName("TimesNewRomanPSMT").italic);
}
