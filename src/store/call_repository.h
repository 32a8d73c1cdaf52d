// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and submissions in the library. Functions that write throw Refused: NotFound for what is not there, Invalid
// for days that cannot be and texts that are too long.
#pragma once

#include "domain/call.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All calls, those that end last first; those without a deadline last.
QList<domain::Call> calls(Connection& connection);
std::optional<domain::Call> call(Connection& connection, domain::CallId id);
/// Adds a call (null id) or makes the one of this id what is given; returns the id. Throws Invalid too without
/// reference and title, for a deadline before the opening, for Parties without a meeting whose Parties are meant.
domain::CallId setCall(Connection& connection, const domain::Call& call);
/// Throws Invalid where something was submitted.
void removeCall(Connection& connection, domain::CallId id);

/// What was submitted to one call, or to all (null), by day of receipt.
QList<domain::Submission> submissions(Connection& connection, domain::CallId call = {});
std::optional<domain::Submission> submission(Connection& connection, domain::SubmissionId id);
/// Adds a submission (null id) or makes the one of this id what is given, files too; returns the id. The symbol is
/// kept canonical. Throws Invalid too without a day of receipt, for a text that is no symbol, for a file without a
/// name.
domain::SubmissionId setSubmission(Connection& connection, const domain::Submission& submission);
/// Its files stay in the library, as whatever was undone may need them again.
void removeSubmission(Connection& connection, domain::SubmissionId id);

/// Those whom the call asks: its audience and those it names, each once. Parties are those of the day on which it was
/// opened, else of its deadline, else of `day`.
QList<domain::OrganisationId> addressedBy(Connection& connection, const domain::Call& call, QDate day);

} // namespace rapporteur::store
