// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs against pdftotext on the same files.
#pragma once

#include <QStringList>

#include <iosfwd>

namespace rapporteur::bench {

/// Imports the files into a new library with the built command line (analysis, storing with every file synced to the
/// disk, search index), and runs pdftotext, one process a file, on the same files, several rounds in turn; then the
/// same with ten variations of each file. Prints processor time (own and of child processes, user and system) of
/// both, what each further file costs, what an import costs once, and peak memory.
void benchImport(std::ostream& out, const QStringList& files);

} // namespace rapporteur::bench
