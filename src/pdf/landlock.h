// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves a process nothing of the file system but the fonts and the tables of Poppler, for reading.
#pragma once

#include <QString>

namespace rapporteur::pdf {

/// Restricts the calling process for good; needs no_new_privs. Returns an empty text, or why the kernel does not do
/// it.
QString allowOnlyFontFiles();

} // namespace rapporteur::pdf
