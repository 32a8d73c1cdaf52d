// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts folded text into what dates are made of. Part of findDates().
#pragma once

#include <QList>
#include <QStringView>

namespace rapporteur::text {

struct DateToken {
    enum class Kind : quint8 {
        Number, ///< one or two digits: a day
        Packed, ///< two days whose dash was lost; value is the first, second the other
        Year,
        Month,
        Range,
        And,
        Comma,
        Filler, ///< "of", "de", "года", 日
        Other,
    };
    Kind kind = Kind::Other;
    int value = 0;
    int second = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool glued = false; ///< nothing stands between it and the token before
};

/// The tokens of text that fold() has made. Runs of other text give one token Other each.
QList<DateToken> dateTokens(QStringView folded);

} // namespace rapporteur::text
