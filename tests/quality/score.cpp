// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/score.h"

#include <iomanip>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

Score& Table::score(const QString& measure, const QString& language, double goal)
{
    Row& row = m_rows[measure];
    row.goal = goal;
    return row.byLanguage[language];
}

void Table::compare(const QString& measure, const QString& language, double goal, const QString& where,
                    const QString& expected, const QString& found)
{
    Score& each = score(measure, language, goal);
    if (expected == found) {
        ++each.right;
        return;
    }
    each.missing += expected.isEmpty() ? 0 : 1;
    each.wrong += found.isEmpty() ? 0 : 1;
    each.misses.append(u"%1: expected “%2”, found “%3”"_s.arg(where, expected, found));
}

void Table::compareLists(const QString& measure, const QString& language, double goal, const QString& where,
                         QStringList expected, QStringList found)
{
    Score& each = score(measure, language, goal);
    for (const QString& value : expected) {
        if (found.removeOne(value)) {
            ++each.right;
            continue;
        }
        ++each.missing;
        each.misses.append(u"%1: missing “%2”"_s.arg(where, value));
    }
    for (const QString& value : found) {
        ++each.wrong;
        each.misses.append(u"%1: found “%2”, which is not in the gold"_s.arg(where, value));
    }
}

void Table::skip(const QString& what, const QString& why)
{
    m_skipped.append(u"%1: %2"_s.arg(what, why));
}

void Table::print(std::ostream& out) const
{
    const auto cell = [&](const Score& each) {
        out << std::setw(7) << each.right << std::setw(7) << each.wrong << std::setw(8) << each.missing << std::fixed
            << std::setprecision(3) << std::setw(8) << each.precision() << std::setw(8) << each.recall()
            << std::setw(8) << each.f1();
    };
    out << std::left << std::setw(34) << "measure" << std::setw(9) << "language" << std::right << std::setw(7)
        << "right" << std::setw(7) << "wrong" << std::setw(8) << "missing" << std::setw(8) << "P" << std::setw(8)
        << "R" << std::setw(8) << "F1" << std::setw(8) << "goal" << '\n';
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        Score all;
        for (const Score& each : row->byLanguage) {
            all.right += each.right;
            all.wrong += each.wrong;
            all.missing += each.missing;
        }
        for (auto each = row->byLanguage.begin(); each != row->byLanguage.end(); ++each) {
            out << std::left << std::setw(34) << row.key().toStdString() << std::setw(9) << each.key().toStdString()
                << std::right;
            cell(*each);
            out << '\n';
        }
        out << std::left << std::setw(34) << row.key().toStdString() << std::setw(9) << "all" << std::right;
        cell(all);
        out << std::setw(8) << row->goal << (all.f1() + 1e-9 < row->goal ? "  below" : "") << '\n';
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        for (auto each = row->byLanguage.begin(); each != row->byLanguage.end(); ++each) {
            for (const QString& miss : each->misses)
                out << "  miss  " << row.key().toStdString() << " / " << each.key().toStdString() << "  "
                    << miss.toStdString() << '\n';
        }
    }
    for (const QString& skipped : m_skipped)
        out << "  skipped  " << skipped.toStdString() << '\n';
}

} // namespace rapporteur::quality
