// SPDX-License-Identifier: GPL-3.0-or-later
// What records are called in the window.
#include "gui/names.h"
#include "support/catch.h"

using namespace rapporteur;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting is called by its treaty and its code, unless the code does not tell the body")
{
    const auto [codes, name] = GENERATE(table<QString, QString>({
        {u"MC-COP COP-4"_s, u"MC COP-4"_s},
        {u"MC-SIP.GB SIP.GB-1"_s, u"MC SIP.GB-1"_s},
        {u"MC-REGIONAL REG-COP-6-AP"_s, u"MC REG-COP-6-AP"_s},
        {u"HG-INC-BUREAU INC-BUR-2014-02"_s, u"HG INC-BUR-2014-02"_s},
        {u"HG-PREP PREP"_s, u"HG PREP"_s},
        {u"MC-COP FOURTH"_s, u"MC-COP FOURTH"_s},
        {u"MC-COP C-4"_s, u"MC-COP C-4"_s},
        {u"UNEA UNEA-5"_s, u"UNEA UNEA-5"_s},
        {u"COP-4"_s, u"COP-4"_s},
    }));
    CHECK(gui::meetingName(codes).toStdString() == name.toStdString());
}
