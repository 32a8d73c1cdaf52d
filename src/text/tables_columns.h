// SPDX-License-Identifier: GPL-3.0-or-later
// What finding a table and reading its cells have in common.
#pragma once

#include <QStringView>

namespace rapporteur::text {

/// Cells whose beginnings differ by less, in points, stand in one column.
inline constexpr double columnSlack = 9;

/// Whether a line of plain text is a row between upright strokes: "| a | b |".
inline bool isPiped(QStringView text)
{
    return text.size() > 2 && text.front() == u'|' && text.back() == u'|';
}

} // namespace rapporteur::text
