// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers that may be none: NULL in a column, a null Id in a value.
#pragma once

#include "store/statement.h"

namespace rapporteur::store {

template <typename Tag>
Value nullable(Id<Tag> id)
{
    return id.isNull() ? Value() : Value(id.value);
}

template <typename IdType>
IdType idOrNone(const Statement& row, int column)
{
    return row.isNull(column) ? IdType() : row.get<IdType>(column);
}

} // namespace rapporteur::store
