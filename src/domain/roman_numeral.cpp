// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roman_numeral.h"

#include <algorithm>
#include <array>

namespace rapporteur::domain {

namespace {

struct Step {
    int value;
    int most; ///< how often it stands in one number
    QStringView letters;
};

constexpr std::array steps{Step{1000, 3, u"M"}, Step{900, 1, u"CM"}, Step{500, 1, u"D"}, Step{400, 1, u"CD"},
                           Step{100, 3, u"C"},  Step{90, 1, u"XC"},  Step{50, 1, u"L"},  Step{40, 1, u"XL"},
                           Step{10, 3, u"X"},   Step{9, 1, u"IX"},   Step{5, 1, u"V"},   Step{4, 1, u"IV"},
                           Step{1, 3, u"I"}};
constexpr int highest = 3999;
constexpr int highestRead = 399;

} // namespace

QString romanNumeral(int value)
{
    QString numeral;
    if (value > highest)
        return numeral;
    for (const Step& step : steps) {
        for (; value >= step.value; value -= step.value)
            numeral += step.letters;
    }
    return numeral;
}

int romanValue(QStringView text)
{
    const bool small = !text.isEmpty() && text.front().isLower();
    if (std::any_of(text.begin(), text.end(), [small](QChar letter) { return letter.isLower() != small; }))
        return 0;
    int value = 0;
    for (const Step& step : steps) {
        for (int times = 0;
             step.value <= highestRead && times < step.most && text.startsWith(step.letters, Qt::CaseInsensitive);
             ++times) {
            value += step.value;
            text = text.sliced(step.letters.size());
        }
    }
    return text.isEmpty() ? value : 0;
}

int capitalRomanValue(QStringView text)
{
    return text.isEmpty() || text.front().isLower() ? 0 : romanValue(text);
}

} // namespace rapporteur::domain
