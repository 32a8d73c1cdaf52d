// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bar_code.h"
#include "report/house_style.h"
#include "support/catch.h"

using namespace rapporteur;
using namespace rapporteur::report;
using namespace Qt::StringLiterals;
using domain::Distribution;
using domain::Language;

TEST_CASE("the distribution block has the form of each language")
{
    const QDate day(2021, 8, 1);
    const auto lines = [&](Language language, Language original) {
        return distributionLines(language, Distribution::General, day, original).join(u'|');
    };
    CHECK(lines(Language::English, Language::English) == u"Distr.: General|1 August 2021||Original: English"_s);
    CHECK(lines(Language::French, Language::English) ==
          u"Distr. : générale|1er août 2021||Français|Original : anglais"_s);
    CHECK(lines(Language::Spanish, Language::French) ==
          u"Distr. general|1 de agosto de 2021||Español|Original: francés"_s);
    for (const auto& [language, name] :
         {std::pair{Language::Chinese, u"Chinese"_s}, std::pair{Language::Russian, u"Russian"_s},
          std::pair{Language::Arabic, u"Arabic"_s}})
        CHECK(lines(language, Language::English) ==
              u"Distr.: General|1 August 2021||"_s + name + u"|Original: English"_s);
}

TEST_CASE("a document of one language says so instead of naming an original")
{
    CHECK(distributionLines(Language::English, Distribution::Limited, QDate(2021, 11, 3), Language::English, true) ==
          QStringList{u"Distr.: Limited"_s, u"3 November 2021"_s, QString(), u"English only"_s});
}

TEST_CASE("what is not known leaves no line in the distribution block")
{
    CHECK(distributionLines(Language::English, Distribution::Unknown, {}, Language::Unknown).isEmpty());
}

TEST_CASE("a bar code has five bars a sign, inside its area, and takes digits only")
{
    const QRectF area(100, 50, 400, 40);
    const QList<QRectF> bars = barCode(u"K2199 1"_s, area);
    CHECK(bars.size() == 5 * (5 + 2));
    for (const QRectF& bar : bars)
        CHECK(area.contains(bar));
    CHECK(bars.first().left() == Approx(area.left()));
    CHECK(barCode(u"no digits"_s, area).isEmpty());
}
