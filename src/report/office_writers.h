// SPDX-License-Identifier: GPL-3.0-or-later
// Writes laid-out documents for word processors, in the layout of United Nations documents, with real styles,
// footnotes, repeated table heads, running heads and page numbers.
#pragma once

#include "base/result.h"
#include "report/laid_out_document.h"

#include <QDateTime>

namespace rapporteur::report {

/// Writes Office Open XML (Word). `made` is the time given in the file; the same document and time give the same
/// bytes. `path` is replaced only when all is written. Errors: FileUnwritable. Needs no QGuiApplication.
Result<void> writeDocx(const LaidOutDocument& document, const QString& path, const QDateTime& made);

/// Writes OpenDocument text 1.3 (LibreOffice); the rest as for writeDocx.
Result<void> writeOdt(const LaidOutDocument& document, const QString& path, const QDateTime& made);

} // namespace rapporteur::report
