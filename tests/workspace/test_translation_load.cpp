// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "workspace/translation_load.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Language;

namespace {

LoadCell cellOf(QDate week, Language language, double words, int documents = 1)
{
    return {week, language, words, words * 32 / 8'500, documents};
}

const QDate first(2021, 8, 23);
const QDate second(2021, 8, 30);

LoadTable sampleTable()
{
    return loadTable({cellOf(second, Language::Chinese, 850), cellOf(first, Language::French, 1'700),
                      cellOf(first, Language::Chinese, 4'250, 2), cellOf(first, Language::Russian, 0, 3)});
}

} // namespace

TEST_CASE("the load is weeks against languages; words and pages are summed both ways to the same whole")
{
    const LoadTable table = sampleTable();
    REQUIRE(table.weeks.size() == 2);
    CHECK(table.weeks[0].week == first);
    CHECK(table.weeks[0].together.words == Approx(5'950));
    CHECK(table.weeks[1].together.pages == Approx(3.2));
    CHECK(table.languages[3].words == Approx(5'100)); // Chinese
    CHECK(table.languages[1].pages == Approx(6.4));   // French
    CHECK(table.languages[4].words == Approx(0));     // Russian: nobody knows how long they are
    double words = 0;
    double pages = 0;
    for (const LoadSum& sum : table.languages) {
        words += sum.words;
        pages += sum.pages;
    }
    CHECK(table.together.words == Approx(words));
    CHECK(table.together.pages == Approx(pages));
    CHECK(loadTable({}).weeks.isEmpty());
}

TEST_CASE("the load is reported as words, pages and documents of each week, with the sums of all weeks below")
{
    const report::TableDocument report = loadReport(sampleTable(), u"COP-4"_s, Language::French);
    REQUIRE(report.columns.size() == 9);
    CHECK(report.title.contains(u"COP-4"_s));
    REQUIRE(report.rows.size() == 2 * 3 + 2);
    const auto shown = [&](qsizetype row, qsizetype column) {
        return report::cellText(report.rows[row].cells[column], Language::French);
    };
    CHECK(std::get<QDate>(report.rows[0].cells[0].value) == first);
    CHECK(shown(0, 5) == u"4250"_s);
    CHECK(shown(1, 5) == u"16"_s);
    CHECK(shown(2, 5) == u"2"_s);
    CHECK(shown(2, 6) == u"3"_s);   // documents of no known length are told as such,
    CHECK(shown(0, 6).isEmpty());   // and as no words
    CHECK(shown(0, 2).isEmpty());   // the original
    CHECK(shown(4, 5) == u"3,2"_s); // pages as the language writes them
    CHECK(shown(6, 0) == u"Ensemble"_s);
    CHECK(shown(6, 5) == u"5100"_s);
    CHECK(shown(7, 8) == u"25,6"_s);
    for (const report::TableRow& row : report.rows)
        CHECK(row.cells.size() == report.columns.size());
    CHECK(loadReport({}, {}, Language::English).rows.isEmpty());
    CHECK(loadReport({}, {}, Language::English).title.contains(u"all meetings"_s));
}
