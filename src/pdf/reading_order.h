// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a line that a page shows from left to right into the order in which it is read.
#pragma once

#include <string>
#include <vector>

namespace rapporteur::pdf {

/// A character of a line in reading order.
struct OrderedCharacter {
    int visual = 0;           ///< its position on the line, counted from the left
    bool rightToLeft = false; ///< it is read from right to left
    char32_t mirrored = 0;    ///< what to read instead of it, such as ( for ); 0 if it stays
};

/// More right-to-left letters than left-to-right ones: the page is read from right to left (the rule of Poppler's own
/// output). `balance` is the number of left-to-right letters less that of right-to-left ones.
inline bool readsRightToLeft(int balance)
{
    return balance < 0;
}

/// +1 for a letter of a script written from left to right, -1 for one written from right to left, 0 for anything
/// else.
int directionOf(char32_t character);

/// Whether a line needs ordering at all: it holds a letter written from right to left, or stands on such a page.
bool needsOrdering(const std::u32string& visual, bool rightToLeftPage);

/// Which bracket a producer writes for one that is read from right to left: the one that is meant, or the one that is
/// seen.
enum class Brackets { Unknown, AsMeant, AsSeen };

/// What the pairs of brackets on a line tell of the producer: above 0 that it writes what is meant, below 0 what is
/// seen; 0 where no pair is whole. Lines that hold half a pair are read by the sum of their page.
int bracketVote(const std::u32string& visual, bool rightToLeftPage);

/// The line in reading order, every position once. `visual` is the line from left to right as Poppler gives it. The
/// inverse of Unicode annex 9 as far as it can be had: letters and their digits run on, numbers with only neutral
/// signs between them stand in the direction of the page, and brackets that the page shows mirrored are turned.
/// Without a verdict on brackets the first one of the line decides.
std::vector<OrderedCharacter> readingOrder(const std::u32string& visual, bool rightToLeftPage,
                                           Brackets brackets = Brackets::Unknown);

} // namespace rapporteur::pdf
