// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of right, wrong and missing for one measure and language, and the table that is printed of them.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <ostream>

namespace rapporteur::quality {

/// One row of the table: what was measured, in which language, against which goal.
struct Score {
    int right = 0;   ///< found and as the gold has it
    int wrong = 0;   ///< found, but not in the gold (costs precision)
    int missing = 0; ///< in the gold, but not found (costs recall)
    QStringList misses;

    double precision() const { return right + wrong ? double(right) / (right + wrong) : 1; }
    double recall() const { return right + missing ? double(right) / (right + missing) : 1; }
    double f1() const
    {
        return precision() + recall() > 0 ? 2 * precision() * recall() / (precision() + recall()) : 0;
    }
};

class Table {
public:
    /// The score of a measure in a language; made when first asked for. The goal is shown beside it.
    Score& score(const QString& measure, const QString& language, double goal);

    /// One value expected, one found: right, or both wrong and missing with a line in the list of misses.
    void compare(const QString& measure, const QString& language, double goal, const QString& where,
                 const QString& expected, const QString& found);

    /// Two lists without order; each member counts by itself.
    void compareLists(const QString& measure, const QString& language, double goal, const QString& where,
                      QStringList expected, QStringList found);

    /// Something that could not be measured, and why.
    void skip(const QString& what, const QString& why);

    void print(std::ostream& out) const;

private:
    struct Row {
        double goal = 0;
        QMap<QString, Score> byLanguage;
    };
    QMap<QString, Row> m_rows;
    QStringList m_skipped;
};

} // namespace rapporteur::quality
