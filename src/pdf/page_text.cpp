// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_text.h"

#include "pdf/reading_order.h"

#include <TextOutputDev.h>
#include <algorithm>
#include <cmath>
#include <goo/GooString.h>
#include <unordered_map>

namespace rapporteur::pdf {

namespace {

/// A character costs at most two UTF-16 units with an edge each, and a share of its word.
constexpr qint64 mostCharacters = wire::largestAnswer / 16;
constexpr double farthest = 4e6; // points; the wire carries twice that, which is how wide a box can become

/// Only real characters cross: a broken table of a font may name halves of pairs, numbers beyond Unicode, or
/// controls.
char32_t character(Unicode value)
{
    const bool sound = value >= 0x20 && value != 0x7f && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff);
    return sound ? char32_t(value) : U'\ufffd';
}

float position(double value)
{
    return std::isfinite(value) ? float(std::clamp(value, -farthest, farthest)) : 0.0f;
}

class Collector {
public:
    explicit Collector(wire::PageText& page)
        : m_page(page)
    {
    }

    void collect(const TextFlow* flows)
    {
        m_rightToLeft = readsRightToLeft(balance(flows));
        if (m_rightToLeft)
            m_brackets = bracketsOf(flows);
        for (const TextFlow* flow = flows; flow; flow = flow->getNext()) {
            for (const TextBlock* block = flow->getBlocks(); block; block = block->getNext()) {
                for (const TextLine* line = block->getLines(); line; line = line->getNext()) {
                    if (m_characters > mostCharacters) {
                        m_page.truncated = true;
                        return;
                    }
                    const qsizetype before = m_page.words.size();
                    addLine(line);
                    if (m_page.words.size() > before)
                        m_page.words.back().lineEnd = true;
                }
                if (!m_page.words.isEmpty())
                    m_page.words.back().blockEnd = true;
            }
        }
    }

private:
    static int balance(const TextFlow* flows)
    {
        int sum = 0;
        for (const TextFlow* flow = flows; flow; flow = flow->getNext())
            for (const TextBlock* block = flow->getBlocks(); block; block = block->getNext())
                for (const TextLine* line = block->getLines(); line; line = line->getNext())
                    for (const TextWord* word = line->getWords(); word; word = word->getNext())
                        for (int i = 0; i < word->getLength(); ++i)
                            sum += directionOf(*word->getChar(i));
        return sum;
    }

    Brackets bracketsOf(const TextFlow* flows)
    {
        int votes = 0;
        for (const TextFlow* flow = flows; flow; flow = flow->getNext()) {
            for (const TextBlock* block = flow->getBlocks(); block; block = block->getNext()) {
                for (const TextLine* line = block->getLines(); line; line = line->getNext()) {
                    if (readCharacters(line))
                        votes += bracketVote(m_line, m_rightToLeft);
                }
            }
        }
        return votes > 0 ? Brackets::AsMeant : votes < 0 ? Brackets::AsSeen : Brackets::Unknown;
    }

    /// Fills m_line and m_owners; returns whether the line is horizontal.
    bool readCharacters(const TextLine* line)
    {
        m_line.clear();
        m_owners.clear();
        bool horizontal = true;
        for (const TextWord* word = line->getWords(); word; word = word->getNext()) {
            for (int i = 0; i < word->getLength(); ++i) {
                m_line.push_back(character(*word->getChar(i)));
                m_owners.push_back({word, i});
            }
            if (word->getSpaceAfter() && word->getNext()) {
                m_line.push_back(U' ');
                m_owners.push_back({nullptr, 0});
            }
            horizontal = horizontal && word->getRotation() % 2 == 0;
        }
        return horizontal;
    }

    void addLine(const TextLine* line)
    {
        const bool horizontal = readCharacters(line);
        m_characters += qint64(m_line.size());
        if (horizontal && needsOrdering(m_line, m_rightToLeft))
            addOrdered();
        else
            addAsTheyStand(line);
    }

    void addAsTheyStand(const TextLine* line)
    {
        for (const TextWord* source = line->getWords(); source; source = source->getNext()) {
            const int length = source->getLength();
            if (length == 0)
                continue;
            wire::Word& word = begin(source, 0);
            const bool horizontal = source->getRotation() % 2 == 0;
            word.text.reserve(length);
            word.edges.reserve(horizontal ? length + 1 : 0);
            for (int i = 0; i < length; ++i)
                append(word, character(*source->getChar(i)), source->getEdge(i), source->getEdge(i + 1), horizontal);
            if (horizontal)
                word.edges.append(position(source->getEdge(length)));
            double left = 0, top = 0, right = 0, bottom = 0;
            source->getBBox(&left, &top, &right, &bottom);
            setBox(word, left, top, right, bottom);
            word.blankAfter = source->getSpaceAfter();
        }
    }

    /// A word whose direction changes on the way goes out in pieces without blanks between them.
    void addOrdered()
    {
        const TextWord* open = nullptr;
        bool rightToLeft = false;
        double lastEdge = 0;
        double left = 0, right = 0;
        const auto close = [&] {
            if (!open)
                return;
            wire::Word& word = m_page.words.back();
            word.edges.append(position(lastEdge));
            double unused = 0, top = 0, bottom = 0;
            open->getBBox(&unused, &top, &unused, &bottom);
            setBox(word, left, top, right, bottom);
            open = nullptr;
        };
        const qsizetype firstOfLine = m_page.words.size();
        for (const OrderedCharacter& each : readingOrder(m_line, m_rightToLeft, m_brackets)) {
            const auto [source, index] = m_owners[size_t(each.visual)];
            if (!source) {
                close();
                if (m_page.words.size() > firstOfLine)
                    m_page.words.back().blankAfter = true;
                continue;
            }
            const double from = std::min(source->getEdge(index), source->getEdge(index + 1));
            const double to = std::max(source->getEdge(index), source->getEdge(index + 1));
            if (source != open || each.rightToLeft != rightToLeft) {
                close();
                open = source;
                rightToLeft = each.rightToLeft;
                begin(source, index).blankAfter = false;
                left = from;
                right = to;
            }
            left = std::min(left, from);
            right = std::max(right, to);
            lastEdge = rightToLeft ? from : to;
            const char32_t read = each.mirrored ? each.mirrored : m_line[size_t(each.visual)];
            append(m_page.words.back(), read, rightToLeft ? to : from, lastEdge, true);
        }
        close();
    }

    wire::Word& begin(const TextWord* source, int index)
    {
        wire::Word& word = m_page.words.emplaceBack();
        const FontStyle style = styleOf(source->getFontInfo(index));
        word.fontSize = position(source->getFontSize());
        word.bold = style.bold;
        word.italic = style.italic;
        return word;
    }

    static void append(wire::Word& word, char32_t read, double edge, double nextEdge, bool horizontal)
    {
        if (horizontal)
            word.edges.append(position(edge));
        if (QChar::requiresSurrogates(read)) {
            word.text.append(QChar(QChar::highSurrogate(read)));
            word.text.append(QChar(QChar::lowSurrogate(read)));
            if (horizontal)
                word.edges.append(position((edge + nextEdge) / 2));
        } else {
            word.text.append(QChar(char16_t(read)));
        }
    }

    static void setBox(wire::Word& word, double left, double top, double right, double bottom)
    {
        const QPointF corner(position(left), position(top));
        const double width = std::max(0.0, double(position(right)) - corner.x());
        const double height = std::max(0.0, double(position(bottom)) - corner.y());
        word.box = QRectF(corner, QSizeF(width, height));
    }

    FontStyle styleOf(const TextFontInfo* font)
    {
        const auto known = m_styles.find(font);
        if (known != m_styles.end())
            return known->second;
        FontStyle style;
        if (const GooString* name = font->getFontName())
            style = styleOfFontName(QByteArrayView(name->c_str(), name->getLength()));
        style.bold = style.bold || font->isBold();
        style.italic = style.italic || font->isItalic();
        return m_styles.emplace(font, style).first->second;
    }

    struct Owner {
        const TextWord* word; ///< null for a blank between words
        int index;
    };

    wire::PageText& m_page;
    bool m_rightToLeft = false;
    Brackets m_brackets = Brackets::Unknown;
    qint64 m_characters = 0;
    std::u32string m_line;
    std::vector<Owner> m_owners;
    std::unordered_map<const TextFontInfo*, FontStyle> m_styles;
};

} // namespace

FontStyle styleOfFontName(QByteArrayView name)
{
    const QByteArray folded = name.toByteArray().toLower();
    const auto has = [&folded](std::initializer_list<const char*> parts) {
        return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return folded.contains(part); });
    };
    // Short forms count only behind a separator: "-Bd" is bold, the "bd" of a family's name is not.
    return {has({"bold", "black", "heavy", "-bd", ",bd", "-demi", "simhei"}),
            has({"italic", "oblique", "-it", ",it", "bdit"})};
}

void collectWords(const TextFlow* flows, wire::PageText& page)
{
    Collector(page).collect(flows);
}

} // namespace rapporteur::pdf
