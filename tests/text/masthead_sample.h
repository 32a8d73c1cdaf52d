// SPDX-License-Identifier: GPL-3.0-or-later
// Mastheads as plain text with the fields that they should give: shared by the tests of mastheads.
#pragma once

#include "text/masthead.h"

#include <QHash>
#include <QString>

namespace rapporteur::text {

/// The lines of a first page in plain text: what is a running head (a symbol above a lone page number) and what is a
/// note goes to its own list, heading marks become levels, empty lines end a block.
MastheadInput mastheadFromText(const QString& text);

/// The fields of a masthead by the names of the gold table: symbol, distr, date, lang, orig, ord, start, end, place,
/// agenda, and beyond it body, agendadoc, itemtitle, title, author. What was not found is empty.
QHash<QString, QString> mastheadFields(const domain::Masthead& masthead);

/// Whether a reading of the field claims to be sure.
bool mastheadFieldIsSure(const domain::Masthead& masthead, const QString& field);

} // namespace rapporteur::text
