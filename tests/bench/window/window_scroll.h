// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a reader that is scrolled fast shows blank pages, and for how long.
#pragma once

#include <QString>

#include <iosfwd>

namespace rapporteur::bench {

/// Scrolls a PDF from its first page to its last in a reader on the screen, about ten pages a second, and prints how
/// long a page that was in view had nothing to show at worst.
void benchScrolling(std::ostream& out, const QString& file);

} // namespace rapporteur::bench
