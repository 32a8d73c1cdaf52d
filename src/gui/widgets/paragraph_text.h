// SPDX-License-Identifier: GPL-3.0-or-later
// A document's text by paragraph in a read-only field: numbers in front, headings bold, direction by the text.
#pragma once

#include "workspace/reading.h"

class QPlainTextEdit;

namespace rapporteur::gui {

/// At most about 200 kilobytes are shown, with a line that says so: the reader shows the whole.
void showParagraphs(QPlainTextEdit* view, const QList<store::IndexedParagraph>& paragraphs);

} // namespace rapporteur::gui
