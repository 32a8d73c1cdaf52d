// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a laid-out document as a PDF in the layout of United Nations documents.
#pragma once

#include "base/result.h"
#include "report/page_layout.h"

namespace rapporteur::report {

/// Writes `document` to `path`, which is replaced only when all pages are written, and returns the number of pages.
/// Errors: FileUnwritable. Needs a QGuiApplication (offscreen will do) and the fonts of scripts/packages.txt.
Result<int> writePdf(const LaidOutDocument& document, const QString& path);

} // namespace rapporteur::report
