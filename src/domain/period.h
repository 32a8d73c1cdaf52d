// SPDX-License-Identifier: GPL-3.0-or-later
// A time with a first and a last day, either of which may be open.
#pragma once

#include <QDate>

namespace rapporteur::domain {

struct Period {
    QDate start; ///< invalid: not known, or from the beginning
    QDate end;   ///< the last day; invalid: not over
    bool covers(QDate day) const { return (!start.isValid() || start <= day) && (!end.isValid() || day <= end); }
    bool operator==(const Period&) const = default;
};

} // namespace rapporteur::domain
