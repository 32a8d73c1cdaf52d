// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day.h"

#include <QString>

namespace rapporteur::domain {

QDate dayFromIso(QStringView text)
{
    constexpr QStringView form = u"0000-00-00";
    const QStringView typed = text.trimmed();
    if (typed.size() != form.size())
        return {};
    for (qsizetype place = 0; place < form.size(); ++place) {
        const bool digit = typed[place] >= u'0' && typed[place] <= u'9';
        if (form[place] == u'0' ? !digit : typed[place] != form[place])
            return {};
    }
    return QDate::fromString(typed.toString(), Qt::ISODate);
}

} // namespace rapporteur::domain
