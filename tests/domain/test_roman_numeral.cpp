// SPDX-License-Identifier: GPL-3.0-or-later
// Roman numbers.
#include "domain/roman_numeral.h"
#include "support/catch.h"

using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

TEST_CASE("Each roman number that is written is read again, in capitals and in small letters")
{
    for (int value = 1; value < 400; ++value) {
        const QString numeral = romanNumeral(value);
        CAPTURE(numeral.toStdString());
        CHECK(romanValue(numeral) == value);
        CHECK(romanValue(numeral.toLower()) == value);
        CHECK(capitalRomanValue(numeral) == value);
        CHECK(capitalRomanValue(numeral.toLower()) == 0);
    }
    CHECK(romanNumeral(49) == u"XLIX"_s);
    CHECK(romanNumeral(1994) == u"MCMXCIV"_s);
    CHECK(romanNumeral(0).isEmpty());
    CHECK(romanNumeral(4000).isEmpty());
}

TEST_CASE("What is not written as roman numbers are is none")
{
    for (const char16_t* text :
         {u"", u"IIX", u"IIII", u"VX", u"IC", u"Iv", u"iV", u"MIX", u"CD", u"(i)", u"II.", u"A"})
        CHECK(romanValue(text) == 0);
}
