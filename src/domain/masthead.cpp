// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/masthead.h"

namespace rapporteur::domain {

QString code(Distribution distribution)
{
    switch (distribution) {
    case Distribution::General:
        return QStringLiteral("general");
    case Distribution::Limited:
        return QStringLiteral("limited");
    case Distribution::Restricted:
        return QStringLiteral("restricted");
    case Distribution::Unknown:
        break;
    }
    return {};
}

Distribution distributionFromCode(QStringView wanted)
{
    for (Distribution each : {Distribution::General, Distribution::Limited, Distribution::Restricted}) {
        if (wanted.compare(code(each), Qt::CaseInsensitive) == 0)
            return each;
    }
    return Distribution::Unknown;
}

} // namespace rapporteur::domain
