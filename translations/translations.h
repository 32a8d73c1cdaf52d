// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface, and switching to one of them.
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur::translations {

/// Locale names of the complete languages: "en", "fr", "es", "zh_CN".
QStringList languages();

/// Installs the texts of a language, ours and Qt's own, in place of those installed before; for an empty name that of the system, English
/// where it has none. Main thread.
void install(const QString& language = {});

} // namespace rapporteur::translations
