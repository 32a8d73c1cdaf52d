// SPDX-License-Identifier: GPL-3.0-or-later
// A library of generated documents, for measuring the window.
#pragma once

#include <QString>

namespace rapporteur::bench {

/// Makes a library in a folder that is not there yet, with so many documents in six languages, each with symbol,
/// title, date and one version; the bytes of their files are left out. False, with a line on standard error, if it
/// cannot.
bool makeGeneratedLibrary(const QString& folder, int documents);

/// Writes a PDF of so many A4 pages of generated English text.
bool makeGeneratedPdf(const QString& file, int pages);

} // namespace rapporteur::bench
