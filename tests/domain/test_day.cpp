// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day.h"
#include "support/catch.h"

using namespace rapporteur::domain;

TEST_CASE("A day is read only where nothing else is written: no words, time or other calendar behind it")
{
    CHECK(dayFromIso(u"2021-11-01") == QDate(2021, 11, 1));
    CHECK(dayFromIso(u"  2024-02-29 ") == QDate(2024, 2, 29));
    for (const char16_t* text : {u"", u"2021-11-01 BC", u"2021-11-01 @ Bali", u"2021-11-01T10:00", u"2021-11",
                                 u"2021-02-29", u"2021-13-01", u"110-11-01", u"2021/11/01", u"+2021-11-1",
                                 u"٢٠٢١-١١-٠١", u"２０２１-１１-０１", u"2021-11-01\n2021-11-02"})
        CHECK_FALSE(dayFromIso(QStringView(text)).isValid());
}
