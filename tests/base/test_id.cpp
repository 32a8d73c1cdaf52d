// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "support/catch.h"

#include <QSet>

using namespace rapporteur;

TEST_CASE("identifiers are positive, rise, and do not repeat")
{
    QSet<qint64> seen;
    qint64 last = 0;
    for (int i = 0; i < 100000; ++i) {
        const qint64 next = newIdentifier();
        REQUIRE(next > last);
        REQUIRE_FALSE(seen.contains(next));
        seen.insert(next);
        last = next;
    }
}
