// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns an error into the sentence a person reads.
#pragma once

#include "base/result.h"

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

} // namespace rapporteur::workspace
