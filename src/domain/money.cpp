// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

/// Plain digits, '.' and ',' as they were written, ' ' for what only groups; empty for another text.
QString plain(const QString& text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC).trimmed()) {
        if (letter.digitValue() >= 0)
            result += QChar(u'0' + letter.digitValue());
        else if (letter == u'.' || letter == u'\u066B')
            result += u'.';
        else if (letter == u',' || letter == u'\u066C' || letter == u'\u3001')
            result += u',';
        else if (letter.isSpace() || letter == u'\'' || letter == u'\u2019')
            result += u' ';
        else
            return {};
    }
    return result;
}

/// Whether the digits are one run, or groups of three behind a first one of one to three.
bool isGrouped(const QStringList& groups)
{
    for (qsizetype place = 0; place < groups.size(); ++place) {
        const qsizetype size = groups[place].size();
        const bool first = place == 0;
        if (size == 0 || (!first && size != 3) || (first && groups.size() > 1 && size > 3))
            return false;
    }
    // "0,123" is no thousand.
    return groups.size() == 1 || !groups.first().startsWith(u'0');
}

/// Where the decimals begin: behind the last sign, if that stands once and is not a group's; -1: there are none.
qsizetype decimalSign(const QString& text)
{
    const qsizetype last = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (last < 0)
        return -1;
    const bool once = text.count(text[last]) == 1;
    const bool another =
        std::any_of(text.begin(), text.begin() + last, [](QChar letter) { return !letter.isDigit(); });
    const bool group = text.size() - last - 1 == 3 && !another && last <= 3 && !text.startsWith(u'0');
    return once && !group ? last : -1;
}

struct Manner {
    Language language;
    QChar group;
    QChar decimal;
};
constexpr Manner manners[] = {
    {Language::English, u',', u'.'},      {Language::French, u'\u00A0', u','},  {Language::Spanish, u'.', u','},
    {Language::Chinese, u'\u00A0', u'.'}, {Language::Russian, u'\u00A0', u','}, {Language::Arabic, u'\u00A0', u','},
};

Manner mannerOf(Language language)
{
    for (const Manner& manner : manners) {
        if (manner.language == language)
            return manner;
    }
    return manners[0];
}

} // namespace

ReadAmount readAmount(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {0, AmountProblem::Empty};
    if (trimmed.startsWith(u'-') || trimmed.startsWith(u'\u2212') || trimmed.startsWith(u'\uFF0D'))
        return {0, AmountProblem::Negative};
    const QString number = plain(trimmed);
    if (number.isEmpty())
        return {0, AmountProblem::NotANumber};
    const qsizetype sign = decimalSign(number);
    const QString decimals = sign < 0 ? QString() : number.mid(sign + 1);
    const QString whole = sign < 0 ? number : number.left(sign);
    QChar separator = u' ';
    for (const QChar letter : whole) {
        if (!letter.isDigit())
            separator = letter;
    }
    const QStringList groups = whole.split(separator);
    const bool digits = std::all_of(groups.begin(), groups.end(), [](const QString& group) {
        return std::all_of(group.begin(), group.end(), [](QChar letter) { return letter.isDigit(); });
    });
    if (!digits || !isGrouped(groups) || (sign >= 0 && (decimals.isEmpty() || decimals.contains(u' '))))
        return {0, AmountProblem::NotANumber};
    if (decimals.size() > 2)
        return {0, AmountProblem::TooManyDecimals};
    const QString all = groups.join(QString()) + decimals.leftJustified(2, u'0');
    constexpr qsizetype longest = 18; // digits that fit in 64 bits
    bool read = false;
    const qint64 hundredths = all.size() > longest ? mostHundredths + 1 : all.toLongLong(&read);
    if (hundredths > mostHundredths)
        return {0, AmountProblem::TooLarge};
    return read ? ReadAmount{hundredths, AmountProblem::None} : ReadAmount{0, AmountProblem::NotANumber};
}

QString amountText(qint64 hundredths, Language language)
{
    const Manner manner = mannerOf(language);
    QString digits = QString::number(hundredths / 100);
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, manner.group);
    if (hundredths % 100 == 0)
        return digits;
    return digits + manner.decimal + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString moneyText(const Money& money, Language language)
{
    return money.currency + u'\u00A0' + amountText(money.hundredths, language);
}

std::optional<QString> currencyFrom(const QString& text)
{
    const QString code = text.trimmed().toUpper();
    const bool letters =
        std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
    return code.size() == 3 && letters ? std::optional(code) : std::nullopt;
}

void addTo(QList<Money>& totals, const Money& money)
{
    for (Money& total : totals) {
        if (total.currency == money.currency) {
            if (qAddOverflow(total.hundredths, money.hundredths, &total.hundredths))
                total.hundredths = std::numeric_limits<qint64>::max();
            return;
        }
    }
    totals.append(money);
}

QList<Money> sorted(QList<Money> totals)
{
    std::sort(totals.begin(), totals.end(),
              [](const Money& one, const Money& other) { return one.currency < other.currency; });
    return totals;
}

} // namespace rapporteur::domain
