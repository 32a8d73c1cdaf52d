// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan asks of the translators as a table of weeks against languages, with its sums, and into files.
#pragma once

#include "report/table_document.h"
#include "workspace/plan.h"

#include <array>

namespace rapporteur::workspace {

/// Words, and the pages that they make.
struct LoadSum {
    double words = 0;
    double pages = 0;
};
struct LoadWeek {
    QDate week; ///< its Monday
    std::array<LoadCell, domain::officialLanguages.size()> cells;
    LoadSum together;
};
/// Documents are not summed: one is in the cells of several weeks and languages.
struct LoadTable {
    QList<LoadWeek> weeks; ///< they rise; those without load are left out
    std::array<LoadSum, domain::officialLanguages.size()> languages;
    LoadSum together;
};
/// The cells of translationLoad, in any order. Pure.
LoadTable loadTable(const QList<LoadCell>& load);

/// The table in a language, three rows a week: words, pages, documents. Columns: week, measure, en … ar, together;
/// the sums of all weeks below. Pure.
report::TableDocument loadReport(const LoadTable& load, const QString& meeting, domain::Language language);
/// The load of one meeting or of all (null) as xlsx, csv, docx, odt or json, by the ending of the path. Errors:
/// NotFound, FileUnwritable; WrongUsage for another ending.
Result<void> exportLoad(View& view, domain::MeetingId meeting, domain::Language language, const QString& path);

} // namespace rapporteur::workspace
