// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreement.h"
#include "domain/contribution.h"
#include "support/catch.h"

#include <limits>

using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

TEST_CASE("amounts are read as people write them, whatever their groups, decimals and digits")
{
    const QList<std::pair<QString, qint64>> written{
        {u"0"_s, 0},
        {u"12"_s, 1'200},
        {u"1234567"_s, 123'456'700},
        {u"1 234.50"_s, 123'450},
        {u"1\u00A0234,5"_s, 123'450},
        {u"1\u202F234,50"_s, 123'450},
        {u"1,234.50"_s, 123'450},
        {u"1.234,50"_s, 123'450},
        {u"1.234.567,89"_s, 123'456'789},
        {u"1,234,567"_s, 123'456'700},
        {u"1’234’567.05"_s, 123'456'705},
        {u"1'234.5"_s, 123'450},
        {u"1.234"_s, 123'400},
        {u"1,234"_s, 123'400},
        {u"0.05"_s, 5},
        {u"12,5"_s, 1'250},
        {u"１２３４"_s, 123'400},
        {u"１，２３４．５０"_s, 123'450},
        {u"١٢٣٤٫٥"_s, 123'450},
        {u" 1000000000000 "_s, mostHundredths},
    };
    for (const auto& [text, hundredths] : written) {
        INFO(text.toStdString());
        const ReadAmount read = readAmount(text);
        CHECK(read.problem == AmountProblem::None);
        CHECK(read.hundredths == hundredths);
    }
}

TEST_CASE("what is no amount is refused with the reason")
{
    const QList<std::pair<QString, AmountProblem>> written{
        {u""_s, AmountProblem::Empty},
        {u" \t "_s, AmountProblem::Empty},
        {u"-5"_s, AmountProblem::Negative},
        {u"−5"_s, AmountProblem::Negative},
        {u"USD 5"_s, AmountProblem::NotANumber},
        {u"1e5"_s, AmountProblem::NotANumber},
        {u"12 34"_s, AmountProblem::NotANumber},
        {u"1,23,456"_s, AmountProblem::NotANumber},
        {u"1234 567"_s, AmountProblem::NotANumber},
        {u"1.234.56"_s, AmountProblem::NotANumber},
        {u"1,234 567.00"_s, AmountProblem::NotANumber},
        {u"5."_s, AmountProblem::NotANumber},
        {u".50"_s, AmountProblem::NotANumber},
        {u"1..5"_s, AmountProblem::NotANumber},
        {u","_s, AmountProblem::NotANumber},
        {u"0.123"_s, AmountProblem::TooManyDecimals},
        {u"1234.567"_s, AmountProblem::TooManyDecimals},
        {u"1,234.567"_s, AmountProblem::TooManyDecimals},
        {u"1000000000000.01"_s, AmountProblem::TooLarge},
        {QString(5'000, u'9'), AmountProblem::TooLarge},
    };
    for (const auto& [text, problem] : written) {
        INFO(text.left(40).toStdString());
        CHECK(readAmount(text).problem == problem);
    }
}

TEST_CASE("amounts are printed as a language writes them, and are read again as what they are")
{
    CHECK(amountText(123'456'700, Language::English) == u"1,234,567"_s);
    CHECK(amountText(123'456'705, Language::French) == u"1\u00A0234\u00A0567,05"_s);
    CHECK(amountText(123'450, Language::Spanish) == u"1.234,50"_s);
    CHECK(moneyText({u"USD"_s, 99'900}, Language::Chinese) == u"USD\u00A0999"_s);
    for (const Language language : officialLanguages) {
        for (const qint64 amount : {0LL, 5LL, 99'999LL, 123'456'789LL, 100'000'000LL})
            CHECK(readAmount(amountText(amount, language)).hundredths == amount);
    }
}

TEST_CASE("sums stay apart by currency, and one too great does not turn negative")
{
    QList<Money> totals;
    for (const Money& money : {Money{u"USD"_s, 100}, Money{u"EUR"_s, 50}, Money{u"USD"_s, 1}})
        addTo(totals, money);
    CHECK(sorted(totals) == QList<Money>{{u"EUR"_s, 50}, {u"USD"_s, 101}});
    for (int time = 0; time < 100'000; ++time)
        addTo(totals, {u"CHF"_s, mostHundredths});
    CHECK(totals.last().hundredths == std::numeric_limits<qint64>::max());

    CHECK(currencyFrom(u" chf "_s) == u"CHF"_s);
    for (const QString& wrong : {u""_s, u"US"_s, u"US$"_s, u"EURO"_s, u"ЕUR"_s})
        CHECK_FALSE(currencyFrom(wrong));
}

TEST_CASE("an agreement comes to what its lines come to, and tells those that are over budget")
{
    const auto line = [](const QString& currency, std::optional<qint64> budgeted, std::optional<qint64> charged) {
        AgreementLine made;
        made.currency = currency;
        made.budgeted = budgeted;
        made.charged = charged;
        return made;
    };
    const QList<AgreementLine> lines{line(u"USD"_s, 1'000, 1'001), line(u"USD"_s, 500, 500), line(u"CHF"_s, 70, {}),
                                     line({}, {}, {}), line(u"USD"_s, {}, 9)};
    CHECK(totalsOf(lines) == QList<AgreementTotal>{{u"CHF"_s, 70, 0, 0}, {u"USD"_s, 1'500, 1'510, 1}});
    CHECK(totalsOf({}).isEmpty());
}
