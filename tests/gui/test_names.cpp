// SPDX-License-Identifier: GPL-3.0-or-later
// What records are called in the window.
#include "gui/names.h"

#include "gui/models/meeting_list_model.h"
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
        {u"UNEA UNEA-5"_s, u"UNEA-5"_s},
        {u"CSOCD CSocD-63"_s, u"CSocD-63"_s},
        {u"ECOSOC 2025"_s, u"ECOSOC 2025"_s},
        {u"COP-4"_s, u"COP-4"_s},
    }));
    CHECK(gui::meetingName(codes).toStdString() == name.toStdString());
}

TEST_CASE("What the first and the last day of a meeting share is said once")
{
    const auto [language, first, last, text] = GENERATE(table<QLocale::Language, QDate, QDate, QString>({
        {QLocale::English, QDate(2025, 9, 3), QDate(2025, 9, 7), u"3–7 Sep 2025"_s},
        {QLocale::English, QDate(2023, 10, 30), QDate(2023, 11, 3), u"30 Oct – 3 Nov 2023"_s},
        {QLocale::English, QDate(2021, 11, 1), QDate(2022, 3, 25), u"1 Nov 2021 – 25 Mar 2022"_s},
        {QLocale::English, QDate(2021, 10, 11), QDate(2021, 10, 11), u"11 Oct 2021"_s},
        {QLocale::English, QDate(2021, 10, 11), QDate(), u"11 Oct 2021"_s},
        {QLocale::English, QDate(), QDate(), u""_s},
        {QLocale::French, QDate(2025, 11, 3), QDate(2025, 11, 7), u"3–7 nov. 2025"_s},
        {QLocale::Chinese, QDate(2025, 11, 3), QDate(2025, 11, 7), u"2025年11月3日–7日"_s},
        {QLocale::Chinese, QDate(2023, 10, 30), QDate(2023, 11, 3), u"2023年10月30日–11月3日"_s},
    }));
    const QLocale before;
    QLocale::setDefault(language);
    const QString said = gui::daysText(first, last);
    QLocale::setDefault(before);
    CHECK(said.toStdString() == text.toStdString());
}
