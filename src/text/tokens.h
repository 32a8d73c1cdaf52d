// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts text into the words that the search index holds: the same cut serves documents, queries and find in the page.
#pragma once

#include "text/fold.h"

#include <QStringList>

#include <functional>

namespace rapporteur::text {

/// Raised whenever the same text would give other tokens: an index made with an older cut is made again.
inline constexpr int tokensVersion = 1;

/// What stands between a unit and the one before it.
enum class Gap : quint8 {
    None, ///< nothing: COP|4, 11|号
    Link, ///< what holds the parts of a symbol together: COP.4/INF, UNEP(DTIE)/Hg, also with a blank beside the slash
    Blank,  ///< white space
    Joiner, ///< other light marks: d'Ivoire, Add. 1, 5 (b)
    Stop,   ///< punctuation that ends a phrase
};

/// A word, a number or one ideograph (Han, kana, hangul). Words are maximal runs of letters, cut where letters meet
/// digits.
struct Unit {
    enum class Kind : quint8 { Word, Number, Ideograph };
    qsizetype begin = 0; ///< in the folded text
    qsizetype end = 0;
    Kind kind = Kind::Word;
    Gap before = Gap::Stop;
    bool slashBefore = false; ///< a slash stands in the gap
};

/// A span in the original text, in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextSpan&) const = default;
};

/// Folded text cut into units.
struct UnitText {
    Folded folded;
    QList<Unit> units;

    QStringView of(qsizetype unit) const
    {
        return QStringView(folded.text).sliced(units[unit].begin, units[unit].end - units[unit].begin);
    }
    /// Where the units from first to last (included) stand in the original.
    TextSpan originalSpan(qsizetype first, qsizetype last) const;
    /// Whether a unit goes on with the run of ideographs before it: blanks and line breaks do not end such a run.
    bool continuesRun(qsizetype unit) const;
};

/// Folds and cuts. Pure, any thread.
UnitText splitUnits(QStringView text);

/// One entry of the search index.
struct Token {
    QStringView text;       ///< valid during the call only
    TextSpan span;          ///< in the original
    bool colocated = false; ///< stands at the position of the token before it
};

/// Gives the tokens of a document in order. A run of ideographs gives its overlapping pairs, then its last one alone,
/// at a position of its own, so that two runs never look like one. The parts of a symbol give, from each of its words
/// on, one more token: its key to the end
/// (`mc.cop.4.inf.17.`), so that a symbol or a part of one is found as one token.
void eachToken(const UnitText& text, const std::function<void(const Token&)>& sink);

/// The tokens to look for, in a row, to find the units [first, last] of a query; the last is to be taken as a prefix
/// where `lastIsPrefix` comes back true: a single ideograph at the end also begins pairs.
QStringList phraseTokens(const UnitText& query, qsizetype first, qsizetype last, bool* lastIsPrefix);

/// The key of a run of units as the index holds it: words and numbers ended by full stops, numbers without leading
/// zeros.
QString symbolKey(const UnitText& text, qsizetype first, qsizetype last);
/// The key of a whole symbol or decision number, in which all its spellings meet: `unep.mc.cop.4.inf.17.`,
/// `mc.3.11.`.
QString symbolKey(QStringView symbol);

/// Something to be found in a text: units in a row, as a person typed them.
struct Phrase {
    UnitText typed;
    bool prefix = false; ///< the last word may go on
};

/// Every place where the phrase stands in the text, not overlapping, in order. Light marks and blanks are equal;
/// punctuation stands only where the phrase has the same; between ideographs nothing but blanks may stand.
QList<TextSpan> findPhrase(const UnitText& text, const Phrase& phrase);

} // namespace rapporteur::text
