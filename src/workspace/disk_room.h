// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a library can be written to as far as its disk goes.
#pragma once

#include <QString>

namespace rapporteur::workspace {

/// Whether the disk on which a folder lies has no room left.
bool hasNoRoom(const QString& folder);

} // namespace rapporteur::workspace
