// SPDX-License-Identifier: GPL-3.0-or-later
// A text that a person typed, as the pattern of LIKE that finds it anywhere.
#pragma once

#include <QString>

namespace rapporteur::store {

/// For `LIKE ? ESCAPE '\\'`: what would be a wildcard stands for itself.
inline QString likePart(const QString& typed)
{
    QString part(u'%');
    for (const QChar character : typed) {
        if (character == u'%' || character == u'_' || character == u'\\')
            part += u'\\';
        part += character;
    }
    return part + u'%';
}

} // namespace rapporteur::store
