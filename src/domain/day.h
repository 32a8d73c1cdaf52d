// SPDX-License-Identifier: GPL-3.0-or-later
// Days as the program writes them and as people type them: "2021-11-01" and nothing else.
#pragma once

#include <QDate>
#include <QStringView>

namespace rapporteur::domain {

/// The day that a text names in the form of ISO 8601, "2021-11-01", blanks around it left out. Invalid for anything
/// else: Qt itself takes whatever stands behind the tenth character, so that "2021-11-01 BC" would be a day.
QDate dayFromIso(QStringView text);

} // namespace rapporteur::domain
