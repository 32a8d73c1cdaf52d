// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citation.h"

namespace rapporteur::domain {

QString code(CitationKind kind)
{
    switch (kind) {
    case CitationKind::Symbol:
        return QStringLiteral("symbol");
    case CitationKind::Decision:
        return QStringLiteral("decision");
    case CitationKind::Resolution:
        return QStringLiteral("resolution");
    case CitationKind::Article:
        return QStringLiteral("article");
    }
    return {};
}

} // namespace rapporteur::domain
