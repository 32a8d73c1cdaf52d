// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a language version: stored once under their SHA-256 and never changed.
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace rapporteur::domain {

struct LibraryFile {
    FileId id;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes
    QString mediaType; ///< "application/pdf" or "text/plain"
    QString originalName;
    int pages = 0;
    QDateTime addedAt; ///< UTC
};

} // namespace rapporteur::domain
