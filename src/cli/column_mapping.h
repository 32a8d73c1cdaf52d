// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs that bring tables in have in common: --map for columns that are not recognized, words for outcomes.
#pragma once

#include "cli/command_line.h"
#include "workspace/decision_import.h"
#include "workspace/sheet.h"

#include <QJsonArray>

namespace rapporteur::cli {

/// The fields of the columns: those recognized, and as --map COLUMN=FIELD says. Errors: WrongUsage for a column that
/// the table has not or a field that there is not.
Result<QStringList> mappedFields(const workspace::Sheet& table, QStringList recognized, const QStringList& known,
                                 const Invocation& invocation);
/// [{"column": …, "field": …}].
QJsonArray columnsJson(const workspace::Sheet& table, const QStringList& fields);
/// Tells each column that is left out, and how to say what it holds.
void tellLeftOut(const workspace::Sheet& table, const QStringList& fields);

/// "added", "changed", "unchanged", "refused".
QString outcomeCode(workspace::ImportChange change);

} // namespace rapporteur::cli
