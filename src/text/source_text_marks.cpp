// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text_marks.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::text {

namespace {

// How far from its letter, in font sizes, a mark may stand.
constexpr double farthestAbove = 1.3;
constexpr double farthestBeside = 0.35;

bool isMarks(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
}

/// Whether the extraction told the mark behind its letter: the word before goes on with it.
bool isInPlace(const SourcePage& page, qsizetype mark)
{
    if (mark == 0)
        return false;
    const SourceWord& before = page.words[mark - 1];
    return !before.blankAfter && !before.lineEnd && !before.blockEnd;
}

bool isAstray(const SourcePage& page, qsizetype word)
{
    return isMarks(page.words[word].text) && !isInPlace(page, word);
}

/// Where in the word's text a mark belongs, and how far beside the letter it stands.
struct PlaceInWord {
    qsizetype at = -1; ///< behind its letter; -1 if it stands over no letter
    double beside = 0; ///< points
};

PlaceInWord placeIn(const SourceWord& word, double x)
{
    PlaceInWord place{-1, farthestBeside * word.fontSize};
    if (word.edges.size() != word.text.size() + 1)
        return place;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const auto [from, to] = std::minmax(word.edges[i], word.edges[i + 1]);
        const double beside = std::max({from - x, x - to, 0.0});
        if (beside < place.beside && word.text[i].isLetter())
            place = {i + 1, beside};
    }
    return place;
}

void insertMarks(SourceWord& word, qsizetype at, const QString& marks)
{
    const float edge = word.edges[at];
    for (qsizetype i = 0; i < marks.size(); ++i) {
        word.text.insert(at + i, marks[i]);
        word.edges.insert(at + i, edge);
    }
}

/// Whether a word was found for the mark.
bool attach(SourcePage& page, qsizetype mark)
{
    const QRectF box = page.words[mark].box;
    qsizetype best = -1;
    PlaceInWord bestPlace;
    double nearest = 0;
    for (qsizetype i = 0; i < page.words.size(); ++i) {
        const SourceWord& word = page.words[i];
        const double distance = std::abs(word.box.center().y() - box.center().y());
        if (i == mark || distance > farthestAbove * page.words[mark].fontSize || isMarks(word.text))
            continue;
        const PlaceInWord place = placeIn(word, box.center().x());
        if (place.at < 0 || (best >= 0 && distance + place.beside >= nearest))
            continue;
        best = i;
        bestPlace = place;
        nearest = distance + place.beside;
    }
    if (best >= 0)
        insertMarks(page.words[best], bestPlace.at, page.words[mark].text);
    return best >= 0;
}

} // namespace

void attachMarks(SourcePage& page)
{
    QList<qsizetype> astray;
    for (qsizetype i = 0; i < page.words.size(); ++i) {
        if (isAstray(page, i))
            astray.append(i);
    }
    // A page of nothing but marks is no text.
    constexpr qsizetype mostComparisons = 5'000'000;
    if (astray.size() * page.words.size() > mostComparisons)
        return;
    astray.removeIf([&](qsizetype mark) { return !attach(page, mark); });
    // What ended with the mark ends with the word before it.
    for (auto mark = astray.rbegin(); mark != astray.rend(); ++mark) {
        const qsizetype i = *mark;
        if (i > 0) {
            SourceWord& before = page.words[i - 1];
            before.blankAfter = before.blankAfter || page.words[i].blankAfter;
            before.lineEnd = before.lineEnd || page.words[i].lineEnd;
            before.blockEnd = before.blockEnd || page.words[i].blockEnd;
        }
        page.words.removeAt(i);
    }
}

} // namespace rapporteur::text
