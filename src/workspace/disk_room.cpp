// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/disk_room.h"

#include "store/disk_room.h"

namespace rapporteur::workspace {

bool hasNoRoom(const QString& folder)
{
    return store::hasNoRoom(folder);
}

} // namespace rapporteur::workspace
