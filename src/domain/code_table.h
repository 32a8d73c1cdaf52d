// SPDX-License-Identifier: GPL-3.0-or-later
// Values of an enumeration and the words under which they are stored and printed: one table each, read in both
// directions.
#pragma once

#include <QString>
#include <array>

namespace rapporteur::domain {

template <typename Value>
struct CodeEntry {
    Value value;
    QLatin1StringView code;
};

/// The word of a value; empty for a value that the table does not hold.
template <typename Value, size_t Size>
QString codeOf(const std::array<CodeEntry<Value>, Size>& table, Value value)
{
    for (const CodeEntry<Value>& entry : table) {
        if (entry.value == value)
            return entry.code;
    }
    return {};
}

/// The value of a word, exactly as stored; the first value of the table for a word it does not hold.
template <typename Value, size_t Size>
Value valueOf(const std::array<CodeEntry<Value>, Size>& table, QStringView code)
{
    for (const CodeEntry<Value>& entry : table) {
        if (entry.code == code)
            return entry.value;
    }
    return table.front().value;
}

} // namespace rapporteur::domain
