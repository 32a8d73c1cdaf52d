// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis.h"

namespace rapporteur::domain {

QString code(PageVerdict verdict)
{
    switch (verdict) {
    case PageVerdict::Good:
        return QStringLiteral("good");
    case PageVerdict::NoText:
        return QStringLiteral("no text layer");
    case PageVerdict::Unreadable:
        return QStringLiteral("unreadable text layer");
    }
    return {};
}

} // namespace rapporteur::domain
