// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of cooperation, contributions, agreements and submissions as tables in a language, and into files.
#pragma once

#include "report/table_document.h"
#include "workspace/calls.h"
#include "workspace/contributions.h"
#include "workspace/cooperation.h"

namespace rapporteur::workspace {

/// Areas heading by heading (subheadings) with scope, group and leads of a day (invalid: today). Columns: area,
/// scope, working_group, leads.
Result<report::TableDocument> areasTable(View& view, QDate day, domain::Language language,
                                         const QString& decision = {});
/// Columns: donor, kind, year, currency, amount, pledged_on, received_on, purpose, reference; sums by currency below.
Result<report::TableDocument> contributionsTable(View& view, const ContributionQuery& query);
/// One row a line of an agreement in force on a day (invalid: all). Columns: agreement, provider, receiver, signed,
/// service, currency, budgeted, charged, delivered_on, delivered, state; sums by currency below.
Result<report::TableDocument> agreementsTable(View& view, QDate day, domain::Language language);
/// Call by call (subheadings), or one, as at a day (invalid: today): what was received, then those that have not
/// answered. Columns: organisation, received_on, language, symbol, state, files, summary.
Result<report::TableDocument> submissionsTable(View& view, domain::CallId call, QDate day, domain::Language language);

/// Writes a table as the ending of the path says: xlsx, csv, docx, odt or json. Errors: WrongUsage for another
/// ending, FileUnwritable.
Result<void> writeTable(const report::TableDocument& table, const QString& path);

} // namespace rapporteur::workspace
