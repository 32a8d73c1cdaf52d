// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs against pdftotext on the same files.
#pragma once

#include <QStringList>

#include <iosfwd>

namespace rapporteur::bench {

/// Imports the files into a new library with the built command line, runs pdftotext on each of them, several rounds
/// in turn, and prints processor time a page (own and of child processes) and peak memory of both.
void benchImport(std::ostream& out, const QStringList& files);

} // namespace rapporteur::bench
