// SPDX-License-Identifier: GPL-3.0-or-later
// What else is asked of a table of codes: the value of a word only where the table knows it, and all values.
#pragma once

#include "domain/code_table.h"

#include <QList>
#include <optional>

namespace rapporteur::domain {

/// The value of a word, exactly as stored; nothing for a word that the table does not hold.
template <typename Value, size_t Size>
std::optional<Value> knownValue(const std::array<CodeEntry<Value>, Size>& table, QStringView code)
{
    for (const CodeEntry<Value>& entry : table) {
        if (entry.code == code)
            return entry.value;
    }
    return std::nullopt;
}

/// All values in the order of the table.
template <typename Value, size_t Size>
QList<Value> allValues(const std::array<CodeEntry<Value>, Size>& table)
{
    QList<Value> values;
    for (const CodeEntry<Value>& entry : table)
        values.append(entry.value);
    return values;
}

} // namespace rapporteur::domain
