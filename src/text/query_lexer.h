// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a typed query into words, quoted phrases, brackets, operators and field names.
#pragma once

#include "text/query.h"

namespace rapporteur::text {

struct QueryLexeme {
    enum class Kind : quint8 { Word, Quoted, Open, Close, And, Or, Not, Field };
    Kind kind = Kind::Word;
    QString text{};      ///< words and phrases, without quotes and star
    bool prefix = false; ///< a star follows at once
    QueryField field = QueryField::Text;
};

/// Never fails. Brackets inside a word (`UNEP(DTIE)/Hg`) belong to it.
QList<QueryLexeme> cutQuery(QStringView typed);

} // namespace rapporteur::text
