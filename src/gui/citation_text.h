// SPDX-License-Identifier: GPL-3.0-or-later
// How a document is cited in running text and footnotes, in each of the six languages.
#pragma once

#include "domain/document.h"

namespace rapporteur::gui {

/// "UNEP/MC/COP.4/7, “Report on …”, 3 November 2021": joint symbols joined by a dash, the title in the quotation
/// marks of the language (or in another language where it has none), the masthead date written out. What is not known
/// is left out. Direction marks keep a symbol in order inside Arabic.
QString citationText(const domain::Document& document, domain::Language language);

} // namespace rapporteur::gui
