// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the register have in common: the library with a view of it, days, filters, paragraphs.
#pragma once

#include "cli/open_library.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"

#include <functional>

namespace rapporteur::cli {

/// Opens the library for a verb and runs it; prints what fails. Returns the exit code.
int withLibrary(const Invocation& invocation, store::Access access,
                const std::function<Result<void>(workspace::Library&, workspace::View&)>& run);

/// The day of an option; invalid where it is not given. Errors: WrongUsage.
Result<QDate> dayOf(const Invocation& invocation, const char* option);
/// Takes the day of an option over what is known; "none" takes it away. Nothing changes where it is not given.
/// Errors: WrongUsage.
Result<void> takeDay(const Invocation& invocation, const char* option, QDate& day);

/// --body, --meeting, --addressee, --status, --officer, --overdue, --open, --owed-to, --due-from, --due-to,
/// --changed-since, --as-at, --text; and the decision and paragraph that are named. Errors: WrongUsage, NotFound,
/// Ambiguous.
Result<store::MandateFilter> mandateFilter(workspace::View& view, const Invocation& invocation);

/// The languages in which texts are shown: that of --language first, then English.
Result<QList<domain::Language>> shownLanguages(const Invocation& invocation);

/// The mandates of a paragraph that nobody has rejected, those of its items where it has none of its own; of the
/// whole decision where the path is empty. Errors: NotFound.
Result<QList<store::MandateRecord>> mandatesAt(const store::DecisionRecord& record, const QString& paragraph);

/// One table of mandates for a terminal.
void printMandates(const QList<store::MandateRow>& rows);

// What `list` and `show` share with `decisions` and `mandates`.

Result<void> listDecisions(workspace::View& view, const Invocation& invocation);
Result<void> listMandates(workspace::View& view, const Invocation& invocation);
Result<void> showDecision(workspace::View& view, domain::DecisionId decision, const Invocation& invocation);

} // namespace rapporteur::cli
