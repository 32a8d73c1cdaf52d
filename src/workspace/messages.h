// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns errors, remarks and codes of fields into what a person reads.
#pragma once

#include "base/result.h"
#include "domain/import_job.h"
#include "domain/proposal.h"

namespace rapporteur::workspace {

/// A translated sentence that says what happened and what to do next. The detail of the error is not in it: that goes
/// to the log.
QString sentence(const Error& error);

/// A short name that programs can rely on, such as "not-a-pdf"; never translated. For `problems` in the JSON of the
/// command line.
QString codeName(ErrorCode code);

/// The sentence for an error that was kept by its name and arguments, such as a problem of an import; empty for a
/// name that is none.
QString sentenceOfCode(const QString& name, const QStringList& arguments);

/// What a remark of the analysis says (domain/remark.h), translated: where a value was read, why it is doubted. A
/// text that is no remark comes back as it is.
QString remarkSentence(const QString& remark, const QStringList& arguments = {});

/// What was wrong with a file or noticed about it.
QString problemSentence(const domain::ImportProblem& problem);

/// The name of a field as a person reads it: "original language".
QString fieldName(domain::Field field);

} // namespace rapporteur::workspace
