// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disk_room.h"

#include <QStorageInfo>

namespace rapporteur::store {

bool hasNoRoom(const QString& folder)
{
    constexpr qint64 leastRoom = 4'096; // a page of the database, a lock
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < leastRoom;
}

} // namespace rapporteur::store
