// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is room to write at all.
#pragma once

#include <QString>

namespace rapporteur::store {

/// Whether the disk of a folder has no room left for anybody but the system.
bool hasNoRoom(const QString& folder);

} // namespace rapporteur::store
