// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and language tags as documents of the United Nations write them in each of the six languages.
#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>

namespace rapporteur::report {

/// "1 July 2021", "1er juillet 2021", "1 de julio de 2021", "2021年7月1日", "1 июля 2021 года", "1 تموز/يوليه 2021";
/// empty for an invalid date.
QString longDate(QDate date, domain::Language language);

/// The days of a meeting as a masthead prints them: "1–5 November 2021", "1er-5 novembre 2021", "2021年11月1日至5日",
/// "30 October–3 November 2023". Both days where they are in two years; one day alone where they are equal or the
/// last one is invalid.
QString dayRange(QDate first, QDate last, domain::Language language);

/// The tag that office formats name a language by: "en-GB", "zh-CN"; "en-GB" for Unknown.
QString languageTag(domain::Language language);

} // namespace rapporteur::report
