// SPDX-License-Identifier: GPL-3.0-or-later
// What all writers of tables ask of a table before they begin.
#pragma once

#include "base/result.h"
#include "report/table_document.h"

namespace rapporteur::report {

/// Errors: Invalid where the table has no columns, more rows or columns than a sheet holds, or a row with more cells
/// than there are columns.
Result<void> checkTable(const TableDocument& table);

bool hasSubheadings(const TableDocument& table);

/// The subheadings that a row stands under.
class GroupPath {
public:
    /// Takes the subheading `row` in the place of those of its level and deeper.
    void enter(const TableRow& row, domain::Language language);

    /// "Section I / Reporting"; empty before the first.
    QString text() const;

private:
    QStringList m_path;
};

} // namespace rapporteur::report
