// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text_pieces.h"

#include "text/source_text_stretched.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

double overlap(double begin1, double end1, double begin2, double end2)
{
    return std::min(end1, end2) - std::max(begin1, begin2);
}

/// What the rows of a page say about a gap between two columns at one x. The masthead above the columns and a heading
/// across them do not count against them: only the run of rows that speaks for them most is weighed.
struct ColumnEvidence {
    double weight = 0;
    int left = 0;
    int right = 0;
    double leftWidth = 0; ///< points, of all lines at this side
    double rightWidth = 0;

    /// `begin`: where its label stands, or the line itself.
    void add(const Piece& piece, double begin, double x)
    {
        constexpr double across = 3; // lines at one side that outweigh one across
        if (piece.box.left() < x - 2 && piece.box.right() > x + 2) {
            weight -= across;
        } else if (piece.box.center().x() < x) {
            weight += 0.5;
            leftWidth += piece.box.right() - begin;
            ++left;
        } else {
            weight += 0.5;
            rightWidth += piece.box.right() - begin;
            ++right;
        }
    }

    bool speaksForColumns(double pageWidth) const
    {
        constexpr int fewestLines = 14;
        constexpr double narrowest = 0.28; // of the page; cells of tables are narrower
        return left >= fewestLines && right >= fewestLines && leftWidth / left > narrowest * pageWidth &&
               rightWidth / right > narrowest * pageWidth;
    }
};

/// Whether a word stands at the left margin of the corner: below the distribution, in its type, within so many lines.
bool beginsInCorner(const SourceWord& word, const SourceWord& distribution)
{
    constexpr double lines = 8;
    constexpr double sameMargin = 0.5; // points
    return std::abs(word.box.left() - distribution.box.left()) < sameMargin &&
           std::abs(word.fontSize - distribution.fontSize) < 0.5f && word.box.top() > distribution.box.top() - 1 &&
           word.box.top() < distribution.box.top() + lines * distribution.box.height();
}

} // namespace

float mainFontSize(const SourcePage& page, const QList<int>& words)
{
    QList<std::pair<float, qsizetype>> sizes;
    float best = 0;
    qsizetype most = 0;
    for (const int i : words) {
        const SourceWord& word = page.words[i];
        auto known = std::find_if(sizes.begin(), sizes.end(),
                                  [&](const auto& each) { return std::abs(each.first - word.fontSize) < 0.3f; });
        if (known == sizes.end())
            known = sizes.insert(sizes.end(), {word.fontSize, 0});
        known->second += word.text.size();
        if (known->second > most) {
            most = known->second;
            best = known->first;
        }
    }
    return best;
}

const SourceWord* mastheadCorner(const SourcePage& page)
{
    for (const SourceWord& word : page.words) {
        if (word.box.top() < 0.45 * page.size.height() && word.box.left() > 0.45 * page.size.width() &&
            word.text.startsWith("Distr"_L1, Qt::CaseInsensitive))
            return &word;
    }
    return nullptr;
}

QList<Piece> piecesOf(const SourcePage& page, const SourceWord* corner)
{
    QList<Piece> pieces;
    Piece piece;
    for (int i = 0; i < page.words.size(); ++i) {
        const SourceWord& word = page.words[i];
        piece.words.append(i);
        piece.box = piece.words.size() == 1 ? word.box : piece.box.united(word.box);
        piece.length += word.text.size();
        // Vertical writing comes without edges; a narrow sign by itself tells nothing.
        piece.upright =
            piece.upright && (!word.edges.isEmpty() || word.text.size() < 3 || word.box.width() >= word.box.height());
        bool ends = i + 1 == page.words.size() || word.lineEnd || word.blockEnd;
        if (!ends) {
            const QRectF& next = page.words[i + 1].box;
            const double gap = std::max(next.left() - word.box.right(), word.box.left() - next.right());
            const bool column =
                corner && beginsInCorner(page.words[i + 1], *corner) && next.left() > word.box.right();
            ends = column || gap > wideGap * std::max(word.fontSize, 6.0f);
        }
        if (ends) {
            piece.fontSize = mainFontSize(page, piece.words);
            pieces.append(std::exchange(piece, Piece{}));
        }
    }
    return pieces;
}

void findRows(const SourcePage& page, QList<Piece>& pieces, QList<int>& order)
{
    struct Row {
        QRectF core; ///< of the piece it began with
        QList<int> members;
    };
    float common = 0;
    qsizetype most = 0;
    for (const Piece& piece : pieces) {
        if (piece.length > most) {
            most = piece.length;
            common = piece.fontSize;
        }
    }
    const auto isSmall = [&](const Piece& piece) { return piece.length <= 4 && piece.fontSize < 0.85f * common; };
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const bool smallA = isSmall(pieces[a]);
        const bool smallB = isSmall(pieces[b]);
        return smallA != smallB ? smallB : pieces[a].box.center().y() < pieces[b].box.center().y();
    });
    QList<Row> rows;
    for (const int index : order) {
        const Piece& piece = pieces[index];
        const double needed = (isSmall(piece) ? 0.25 : 0.5) * piece.box.height();
        int best = -1;
        double bestOverlap = 0;
        const int back = isSmall(piece) ? int(rows.size()) : 8;
        for (int r = int(rows.size()) - 1; r >= 0 && r >= int(rows.size()) - back; --r) {
            const double shared =
                overlap(piece.box.top(), piece.box.bottom(), rows[r].core.top(), rows[r].core.bottom());
            if (shared < std::min(needed, 0.5 * rows[r].core.height()) || shared <= bestOverlap)
                continue;
            const auto standsClear = [&](const QRectF& box) {
                return overlap(piece.box.left(), piece.box.right(), box.left(), box.right()) <
                       0.3 * std::min(piece.box.width(), box.width()) + 0.5;
            };
            // A raised mark may stand between two words of a line.
            const bool free = std::all_of(rows[r].members.begin(), rows[r].members.end(), [&](int other) {
                return standsClear(pieces[other].box) ||
                       (isSmall(piece) && std::ranges::all_of(pieces[other].words, [&](int word) {
                            return standsClear(page.words[word].box);
                        }));
            });
            if (free) {
                best = r;
                bestOverlap = shared;
            }
        }
        if (best < 0) {
            rows.append({piece.box, {index}});
        } else {
            rows[best].members.append(index);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return a.core.center().y() < b.core.center().y(); });
    order.clear();
    for (int r = 0; r < rows.size(); ++r) {
        for (const int index : rows[r].members) {
            pieces[index].row = r;
            order.append(index);
        }
    }
}

bool looksLikeLabel(const SourcePage& page, const Piece& piece)
{
    QString text;
    for (const int i : piece.words)
        text += page.words[i].text;
    if (text.size() > 7)
        return false;
    const QChar last = text.back();
    if (text.size() <= 2 && (text == u"•"_s || text == u"–"_s || text == u"-"_s || text == u"—"_s))
        return true;
    if (last == u'.' || last == u')' || last == u'、' || last == u'）' || last == u'/' || last == u'-')
        return true;
    const bool figures = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'*'; });
    return figures && text.size() <= 3;
}

double columnGap(const SourcePage& page, const QList<Piece>& pieces, const QList<int>& order)
{
    if (pieces.size() < 30)
        return 0;
    for (double share = 0.44; share <= 0.565; share += 0.015) {
        const double x = share * page.size.width();
        ColumnEvidence run, best;
        const Piece* label = nullptr; // narrow in every layout
        for (const int index : order) {
            const Piece& piece = pieces[index];
            if (looksLikeLabel(page, piece)) {
                label = &piece;
                continue;
            }
            const bool labelled = label && label->row == piece.row && label->box.left() < piece.box.left() &&
                                  (label->box.left() < x) == (piece.box.left() < x);
            run.add(piece, labelled ? label->box.left() : piece.box.left(), x);
            if (run.weight <= 0)
                run = {};
            else if (run.weight > best.weight)
                best = run;
        }
        if (best.speaksForColumns(page.size.width()))
            return x;
    }
    return 0;
}

} // namespace rapporteur::text
