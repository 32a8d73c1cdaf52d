// SPDX-License-Identifier: GPL-3.0-or-later
// The two keys under which a symbol stands in the library: one to find it, one to sort it (field notes on symbols,
// section 9).
#pragma once

#include <QString>

namespace rapporteur::store {

/// The runs of letters and of digits, case-folded, with a blank between them: "unep mc cop 4 inf 17". What a person
/// types and what documents print meet in it.
QString symbolSearchKey(const QString& symbol);

/// Sorts as text in the field's order: at each place no further component < Rev < Add < Corr < number < word < INF <
/// L < CRP, and numbers by value.
QString symbolSortKey(const QString& symbol);

} // namespace rapporteur::store
