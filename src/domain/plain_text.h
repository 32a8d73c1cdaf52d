// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that people type, paste or bring in, as they are kept: without characters that nobody sees and that change
// how what stands around them is shown or read.
#pragma once

#include <QString>

namespace rapporteur::domain {

/// One line without needless blanks. Control characters (but for what separates words), embeddings and overrides of
/// direction, isolates that are not closed, halves of surrogate pairs and code points that are no characters are left
/// out; what joins letters (Persian, Indic scripts, emoji) and single direction marks stay.
QString plainLine(const QString& given);

/// The same for a text of several lines: line feeds and tabs stay, every line end is a line feed.
QString plainText(const QString& given);

} // namespace rapporteur::domain
