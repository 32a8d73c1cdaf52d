// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what Poppler found on a page into words in reading order.
#pragma once

#include "wire/messages.h"

class TextFlow;

namespace rapporteur::pdf {

/// The words of the flows of a page that Poppler's text device has just read: flow by flow, block by block, line by
/// line, as `pdftotext` without options writes them. Stops, and marks the text as truncated, where an answer would
/// grow too large.
void collectWords(const TextFlow* flows, wire::PageText& page);

/// What the name of a font tells of its weight and slant, such as TimesNewRomanPS-BoldItalicMT.
struct FontStyle {
    bool bold = false;
    bool italic = false;
};
FontStyle styleOfFontName(QByteArrayView name);

} // namespace rapporteur::pdf
