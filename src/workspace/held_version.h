// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a document that a reader opens or an evidence keeps.
#pragma once

#include "domain/document.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// The version of the document called `symbol`, typed in any way, in the first of these languages of which the
/// library holds a file. Errors: NotFound.
Result<domain::LanguageVersion> heldVersion(View& view, const QString& symbol,
                                            const QList<domain::Language>& languages);

} // namespace rapporteur::workspace
