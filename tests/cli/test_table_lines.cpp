// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the columns of a terminal, and in full everywhere else.
#include "cli/table_lines.h"

#include "command.h"

using rapporteur::cli::columnsOf;
using rapporteur::cli::cutToColumns;
using rapporteur::cli::tableLines;

using namespace rapporteur::tests;

namespace {

const QStringList head{u"Symbol"_s, u"Title"_s, u"State"_s};
const QList<QStringList> rows{
    {u"UNEP/MC/COP.4/1"_s, u"Provisional agenda of the fourth meeting of the Conference"_s, u"late"_s},
    {u"UNEP/MC/COP.4/INF/17"_s, u"关于汞的水俣公约缔约方大会第四次会议临时议程"_s, u"held"_s}};

} // namespace

TEST_CASE("Chinese characters take two columns, marks none", "[table]")
{
    CHECK(columnsOf(u"mercury"_s) == 7);
    CHECK(columnsOf(u"汞 Hg"_s) == 5);
    CHECK(columnsOf(u"（4）"_s) == 5);
    CHECK(columnsOf(u"e\u0301te\u0301"_s) == 3);
    CHECK(columnsOf(u"𠀀"_s) == 2);
}

TEST_CASE("A cut ends with … and halves neither a wide character nor a letter with its mark", "[table]")
{
    CHECK(cutToColumns(u"agenda"_s, 6) == u"agenda"_s);
    CHECK(cutToColumns(u"agenda"_s, 5) == u"agen…"_s);
    CHECK(cutToColumns(u"the agenda"_s, 5) == u"the…"_s);
    CHECK(cutToColumns(u"水俣公约"_s, 8) == u"水俣公约"_s);
    CHECK(cutToColumns(u"水俣公约"_s, 7) == u"水俣公…"_s);
    CHECK(cutToColumns(u"水俣公约"_s, 6) == u"水俣…"_s);
    CHECK(cutToColumns(u"𠀀𠀀𠀀"_s, 4) == u"𠀀…"_s);
    CHECK(cutToColumns(u"re\u0301union"_s, 3) == u"re\u0301…"_s);
    CHECK(cutToColumns(u"agenda"_s, 1) == u"…"_s);
    CHECK(cutToColumns(u"agenda"_s, 0).isEmpty());
}

TEST_CASE("A table that is not cut holds every character, its columns below each other", "[table]")
{
    const QStringList lines = tableLines(head, rows, 0);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] == u"UNEP/MC/COP.4/1       Provisional agenda of the fourth meeting of the Conference  late"_s);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(columnsOf(line.left(line.lastIndexOf(u' ') + 1)) == 20 + 2 + 58 + 2);
    }
    CHECK(tableLines(head, rows, 200) == lines);
}

TEST_CASE("A table is no wider than its terminal; the widest column gives way first", "[table]")
{
    for (int most : {1, 2, 7, 10, 20, 30, 33, 40, 60, 80, 85, 86}) {
        for (const QString& line : tableLines(head, rows, most)) {
            INFO(most << ": " << line.toStdString());
            CHECK(columnsOf(line) <= most);
        }
    }
    CHECK(tableLines(head, rows, 50) == QStringList{u"Symbol                Title                  State"_s,
                                                    u"UNEP/MC/COP.4/1       Provisional agenda o…  late"_s,
                                                    u"UNEP/MC/COP.4/INF/17  关于汞的水俣公约缔约…  held"_s});
}

TEST_CASE("The column that names the row stays readable where others can give way", "[table]")
{
    const QString language = u"en fr es zh ru ar"_s;
    const QStringList lines = tableLines({u"Symbol"_s, u"Languages"_s, u"Languages"_s, u"Title"_s},
                                         {{u"UNEP/MC/COP.4/INF/17"_s, language, language, u"Agenda"_s}}, 60);
    CHECK(lines.last() == u"UNEP/MC/COP.4/INF/17  en fr es zh r…  en fr es zh r…  Agenda"_s);
}

TEST_CASE("Where even narrow columns do not fit the end of the line is cut", "[table]")
{
    CHECK(tableLines({u"Symbol"_s, u"Language"_s, u"State"_s}, {{u"A/1"_s, u"English"_s, u"held"_s}}, 14) ==
          QStringList{u"Symbol  Langu…"_s, u"A/1     Engli…"_s});
    CHECK(tableLines({u"Symbol"_s, u"Title"_s}, {{u"A/1"_s, {}}}, 7) == QStringList{u"Symbol…"_s, u"A/1"_s});
    CHECK(tableLines({u"Note"_s}, {{u"two\twords"_s}}, 20) == QStringList{u"Note"_s, u"two words"_s});
}

TEST_CASE("A row with more cells than the head keeps them apart", "[table]")
{
    CHECK(tableLines({u"A"_s}, {{u"1"_s, u"2"_s, u"3"_s}}, 0) == QStringList{u"A"_s, u"1  2  3"_s});
}
