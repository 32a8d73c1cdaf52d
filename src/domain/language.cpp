// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/language.h"

namespace rapporteur::domain {

QString code(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::French:
        return QStringLiteral("fr");
    case Language::Spanish:
        return QStringLiteral("es");
    case Language::Chinese:
        return QStringLiteral("zh");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::Arabic:
        return QStringLiteral("ar");
    case Language::Unknown:
        break;
    }
    return {};
}

Language languageFromCode(QStringView wanted)
{
    for (Language language : officialLanguages) {
        if (wanted.compare(code(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return Language::Unknown;
}

} // namespace rapporteur::domain
