// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"
#include "support/catch.h"

using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

TEST_CASE("Characters that nobody sees and that turn what stands around them are not kept")
{
    CHECK(plainLine(u"Report\x1b[31m on\x07 waste\u0000"_s) == u"Report[31m on waste"_s);
    CHECK(plainLine(u"annex \u202etxt.exe"_s) == u"annex txt.exe"_s);
    CHECK(plainLine(u"\u2067left open"_s) == u"left open"_s);
    CHECK(plainLine(u"closed\u2069 only"_s) == u"closed only"_s);
    CHECK(plainLine(QString(u"half "_s + QChar(0xd83d) + u" pair"_s)).size() <= 12);
    CHECK_FALSE(plainLine(QString(u"half"_s + QChar(0xd83d))).contains(QChar(0xd83d)));
    CHECK_FALSE(plainLine(u"no\uffff character"_s).contains(u'\uffff'));
}

TEST_CASE("What writing needs is kept: joiners, marks, isolates that are closed, emoji, and lines of a text")
{
    CHECK(plainLine(u"  می\u200cخواهم \u200f"_s) == u"می\u200cخواهم \u200f"_s);
    CHECK(plainLine(u"وثيقة \u2068UNEP/MC/COP.4/1\u2069"_s) == u"وثيقة \u2068UNEP/MC/COP.4/1\u2069"_s);
    CHECK(plainLine(u"👩\u200d🔬 😀"_s) == u"👩\u200d🔬 😀"_s);
    CHECK(plainLine(u"two\r\nlines\tand a tab"_s) == u"two lines and a tab"_s);
    CHECK(plainText(u"two\r\nlines\rand\ta tab\n"_s) == u"two\nlines\nand\ta tab"_s);
    CHECK(plainText(u"\u2067left open\nnext"_s) == u"left open\nnext"_s);
}
