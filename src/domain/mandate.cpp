// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mandate.h"

namespace rapporteur::domain {

QString code(VerbCategory category)
{
    switch (category) {
    case VerbCategory::Observing:
        return QStringLiteral("observing");
    case VerbCategory::Evaluative:
        return QStringLiteral("evaluative");
    case VerbCategory::Reinforcing:
        return QStringLiteral("reinforcing");
    case VerbCategory::Directive:
        return QStringLiteral("directive");
    case VerbCategory::Deciding:
        return QStringLiteral("deciding");
    case VerbCategory::Unknown:
        break;
    }
    return {};
}

QString code(MandateKind kind)
{
    switch (kind) {
    case MandateKind::Enacted:
        return QStringLiteral("enacted");
    case MandateKind::Reported:
        return QStringLiteral("reported");
    case MandateKind::Suggested:
        return QStringLiteral("suggested");
    }
    return {};
}

} // namespace rapporteur::domain
