// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/radicals.h"

using rapporteur::text::unifiedRadical;

TEST_CASE("Radicals of both blocks become ideographs", "[hygiene]")
{
    CHECK(unifiedRadical(U'\u2F00') == U'一');
    CHECK(unifiedRadical(U'\u2F08') == U'人');
    CHECK(unifiedRadical(U'\u2FD5') == U'龠');
    CHECK(unifiedRadical(U'\u2EA0') == U'民');
    CHECK(unifiedRadical(U'\u2E87') == char32_t(0x20628));
}

TEST_CASE("What is no radical stays", "[hygiene]")
{
    CHECK(unifiedRadical(U'\u2E9A') == U'\u2E9A'); // not assigned
    CHECK(unifiedRadical(U'人') == U'人');
    CHECK(unifiedRadical(U'A') == U'A');
}
