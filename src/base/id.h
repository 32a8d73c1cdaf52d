// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers of source rows: typed, so that a meeting is never taken for a document.
#pragma once

#include <QHash>
#include <QtGlobal>
#include <compare>

namespace rapporteur {

/// A new 63-bit identifier: 41 bits of milliseconds since 2020-01-01 UTC, then 22 random bits. Always positive,
/// rising within one process, and never the same on two computers that make rows without knowing of each other. Safe
/// from any thread.
qint64 newIdentifier();

/// The identifier of one row of the kind Tag. 0 means none.
template <typename Tag>
struct Id {
    qint64 value = 0;

    static Id make() { return Id{newIdentifier()}; }
    bool isNull() const { return value == 0; }
    auto operator<=>(const Id&) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace rapporteur
