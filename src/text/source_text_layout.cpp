// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text_layout.h"

#include "text/source_text_stretched.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// A label may stand this many times the font size away from its text.
constexpr double labelGap = 7.0;

/// Words that the extraction put beside each other without a wide gap.
struct Piece {
    QList<int> words;
    QRectF box;
    float fontSize = 0;
    qsizetype length = 0;
    bool upright = true;
    int row = -1;
};

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

/// Where the right column of a masthead begins: at its distribution; a negative number if there is none.
double mastheadMargin(const SourcePage& page)
{
    for (const SourceWord& word : page.words) {
        if (word.box.top() < 0.45 * page.size.height() && word.box.left() > 0.45 * page.size.width() &&
            word.text.startsWith("Distr"_L1, Qt::CaseInsensitive))
            return word.box.left();
    }
    return -1;
}

/// `margin`: where the right column of a masthead begins, however near the left one comes; negative for none.
QList<Piece> piecesOf(const SourcePage& page, double margin)
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
            const bool column = margin > 0 && std::abs(next.left() - margin) < 1 && next.left() > word.box.right() &&
                                next.top() < 0.45 * page.size.height();
            ends = column || gap > wideGap * std::max(word.fontSize, 6.0f);
        }
        if (ends) {
            piece.fontSize = mainFontSize(page, piece.words);
            pieces.append(std::exchange(piece, Piece{}));
        }
    }
    return pieces;
}

double overlap(double begin1, double end1, double begin2, double end2)
{
    return std::min(end1, end2) - std::max(begin1, begin2);
}

/// Gives each piece its row. Small ones come last: a raised note mark belongs to the row it is raised from.
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

/// The x of the gap between the two columns of a page of running text; 0 if it has one column. `order`: the pieces by
/// their rows.
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
    QList<Piece> pieces = piecesOf(page, firstPage && !rightToLeft ? mastheadMargin(page) : -1);
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
