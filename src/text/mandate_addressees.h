// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a decision addresses, as a class that is equal in all languages: 执行秘书 is the Executive Secretary.
#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringList>

namespace rapporteur::text {

/// The class of an addressee as printed or typed: "executive-secretary" for "Executive Secretary", "le Secrétaire
/// exécutif", 执行秘书, with other words around it as well. Tries the language first, then all others. Empty for one
/// that the table does not hold. Any thread. Table: resources/field/addressees.tsv.
QString addresseeClass(const QString& printed, domain::Language language = domain::Language::Unknown);

/// All classes in the order of the table.
QStringList addresseeClasses();

/// The name of a class in a language: "Executive Secretary", "Secrétaire exécutif"; the class itself if it is
/// unknown. Any thread.
QString addresseeName(const QString& addresseeClass, domain::Language language);

} // namespace rapporteur::text
