// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_checks.h"

#include <algorithm>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

Result<void> checkTable(const TableDocument& table)
{
    // Limits of a sheet (Excel specifications and limits); some rows are kept for the title and the notes.
    constexpr qsizetype mostRows = 1'048'576;
    constexpr qsizetype mostColumns = 16'384;
    const qsizetype rows = table.rows.size() + table.notes.size() + table.lines.size() + 6;
    if (rows > mostRows)
        return fail(ErrorCode::Invalid, {u"rows"_s, QString::number(rows), u"a sheet holds 1,048,576"_s});
    const qsizetype columns = table.columns.size();
    if (columns == 0 || columns > mostColumns)
        return fail(ErrorCode::Invalid, {u"columns"_s, QString::number(columns), u"a sheet holds 1 to 16,384"_s});
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qsizetype cells = table.rows[row].cells.size();
        if (cells > columns || (table.rows[row].subheading > 0 && cells != 1))
            return fail(ErrorCode::Invalid, {u"row"_s, QString::number(row + 1), u"it does not fit the columns"_s});
    }
    return {};
}

bool hasSubheadings(const TableDocument& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) { return row.subheading > 0; });
}

void GroupPath::enter(const TableRow& row, domain::Language language)
{
    m_path.resize(std::min(m_path.size(), qsizetype(row.subheading - 1)));
    m_path.append(row.cells.isEmpty() ? QString() : cellText(row.cells.first(), language));
}

QString GroupPath::text() const
{
    return m_path.join(u" / "_s);
}

} // namespace rapporteur::report
