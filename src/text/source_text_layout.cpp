// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text_layout.h"

#include "text/source_text_pieces.h"
#include "text/source_text_stretched.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// A label may stand this many times the font size away from its text.
constexpr double labelGap = 7.0;

void emitRows(const SourcePage& page, const QList<Piece>& pieces, QList<int> order, bool rightToLeft,
              QList<LaidLine>& lines)
{
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (pieces[a].row != pieces[b].row)
            return pieces[a].row < pieces[b].row;
        return rightToLeft ? pieces[a].box.right() > pieces[b].box.right()
                           : pieces[a].box.left() < pieces[b].box.left();
    });
    std::optional<StretchedRows> stretched; // asked for by few pages
    const auto isStretched = [&](int row) {
        if (!stretched) {
            stretched.emplace(page, rightToLeft);
            for (const int index : order)
                stretched->add(pieces[index].row, pieces[index].words);
        }
        return stretched->contains(row);
    };
    int lastPiece = -1;
    for (const int index : order) {
        const Piece& piece = pieces[index];
        bool joins = false;
        if (lastPiece >= 0 && pieces[lastPiece].row == piece.row && piece.upright) {
            const QRectF& before = pieces[lastPiece].box;
            const double gap = rightToLeft ? before.left() - piece.box.right() : piece.box.left() - before.right();
            const double size = std::max({piece.fontSize, pieces[lastPiece].fontSize, 6.0f});
            const bool label = gap <= labelGap * size && looksLikeLabel(page, pieces[lastPiece]) &&
                               lines.back().words.size() == pieces[lastPiece].words.size();
            joins = gap <= wideGap * size || label || isStretched(piece.row);
        }
        if (!joins) {
            lines.append(LaidLine{});
            lines.back().row = piece.row;
            lines.back().box = piece.box;
        }
        LaidLine& line = lines.back();
        line.words += piece.words;
        line.box = line.box.united(piece.box);
        line.blockEnd = page.words[piece.words.back()].blockEnd;
        lastPiece = index;
    }
}

void emitColumns(const SourcePage& page, const QList<Piece>& pieces, const QList<int>& order, double x,
                 bool rightToLeft, QList<LaidLine>& lines)
{
    QList<int> near, far;
    const auto flush = [&] {
        emitRows(page, pieces, rightToLeft ? far : near, rightToLeft, lines);
        emitRows(page, pieces, rightToLeft ? near : far, rightToLeft, lines);
        near.clear();
        far.clear();
    };
    for (const int index : order) {
        const QRectF& box = pieces[index].box;
        if (box.left() < x - 2 && box.right() > x + 2) {
            flush();
            emitRows(page, pieces, {index}, rightToLeft, lines);
        } else {
            (box.center().x() < x ? near : far).append(index);
        }
    }
    flush();
}

/// A symbol as it stands in the corner: "FCTC/COP/9/3".
bool looksLikeSymbol(const SourcePage& page, const Piece& piece)
{
    const QString& word = page.words[piece.words.front()].text;
    const auto count = [&](auto&& predicate) { return std::count_if(word.begin(), word.end(), predicate); };
    return piece.words.size() == 1 && word.count(u'/') >= 2 && word.front().isUpper() &&
           count([](QChar c) { return c.isUpper(); }) >= 3 && count([](QChar c) { return c.isDigit(); }) > 0;
}

/// The pieces of the masthead's column with symbol, distribution, date and languages; it begins where the
/// distribution stands, or the symbol where none does, and ends where nothing follows closely below.
QList<int> mastheadColumn(const SourcePage& page, const QList<Piece>& pieces, const QList<int>& order,
                          bool rightToLeft)
{
    int distribution = -1;
    for (const int index : order) {
        const Piece& piece = pieces[index];
        if (piece.box.top() > 0.45 * page.size.height())
            break;
        if (page.words[piece.words.front()].text.startsWith("Distr"_L1, Qt::CaseInsensitive)) {
            distribution = index;
            break;
        }
    }
    for (const int index : order) {
        if (distribution >= 0 || pieces[index].box.top() > 0.25 * page.size.height())
            break;
        if (looksLikeSymbol(page, pieces[index]))
            distribution = index;
    }
    if (distribution < 0)
        return {};
    const QRectF anchor = pieces[distribution].box;
    const bool atRight = anchor.left() > 0.45 * page.size.width();
    const bool atLeft = rightToLeft && anchor.right() < 0.55 * page.size.width();
    if (!atRight && !atLeft)
        return {};
    const double slack = 12;
    double bottom = anchor.bottom();
    QList<int> column;
    for (const int index : order) {
        const QRectF& box = pieces[index].box;
        const bool inside = atRight ? box.left() > anchor.left() - slack : box.right() < anchor.right() + slack;
        if (!inside || (box.top() > anchor.bottom() && box.top() > bottom + 3.2 * anchor.height()))
            continue;
        column.append(index);
        bottom = std::max(bottom, box.bottom());
    }
    return column;
}

void markRaised(const SourcePage& page, LaidLine& line)
{
    line.fontSize = mainFontSize(page, line.words);
    double bottom = 0;
    double height = 0;
    int plain = 0;
    for (const int i : line.words) {
        if (std::abs(page.words[i].fontSize - line.fontSize) < 0.3f) {
            bottom += page.words[i].box.bottom();
            height += page.words[i].box.height();
            ++plain;
        }
    }
    bottom /= std::max(plain, 1);
    height /= std::max(plain, 1);
    for (const int i : line.words) {
        const SourceWord& word = page.words[i];
        line.raised.append(word.fontSize < 0.82f * line.fontSize && word.box.bottom() < bottom - 0.08 * height);
    }
}

} // namespace

bool readsRightToLeft(const SourcePage& page)
{
    int balance = 0;
    for (const SourceWord& word : page.words) {
        if (word.text.isEmpty())
            continue;
        const QChar::Direction direction = word.text[0].direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            ++balance;
        else if (direction == QChar::DirL)
            --balance;
    }
    return balance > 0;
}

QList<LaidLine> layOutPage(const SourcePage& page, bool firstPage)
{
    QList<LaidLine> lines;
    const bool rightToLeft = readsRightToLeft(page);
    QList<Piece> pieces = piecesOf(page, firstPage && !rightToLeft ? mastheadCorner(page) : nullptr);
    QList<int> order;
    QList<int> turned; // vertical writing keeps the order of the extraction, behind the rest
    for (int i = 0; i < pieces.size(); ++i)
        (pieces[i].upright ? order : turned).append(i);
    findRows(page, pieces, order);
    const double gap = columnGap(page, pieces, order);
    if (gap > 0) {
        emitColumns(page, pieces, order, gap, rightToLeft, lines);
    } else {
        const QList<int> column = firstPage ? mastheadColumn(page, pieces, order, rightToLeft) : QList<int>{};
        if (column.isEmpty()) {
            emitRows(page, pieces, order, rightToLeft, lines);
        } else {
            double bottom = 0;
            for (const int index : column)
                bottom = std::max(bottom, pieces[index].box.bottom());
            QList<int> beside, below;
            for (const int index : order) {
                if (!column.contains(index))
                    (pieces[index].box.center().y() < bottom ? beside : below).append(index);
            }
            emitRows(page, pieces, beside, rightToLeft, lines);
            emitRows(page, pieces, column, rightToLeft, lines);
            emitRows(page, pieces, below, rightToLeft, lines);
        }
    }
    int row = lines.isEmpty() ? 0 : lines.back().row;
    for (const int index : turned) {
        pieces[index].row = ++row;
        emitRows(page, pieces, {index}, false, lines);
    }
    for (LaidLine& line : lines)
        markRaised(page, line);
    return lines;
}

} // namespace rapporteur::text
