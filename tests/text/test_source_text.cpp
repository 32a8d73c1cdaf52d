// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/source_text.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;

namespace {

/// The words of a line of type, each 6 points a character, ended as the text extraction ends a line of its own.
void addLine(SourcePage& page, double x, double y, const QString& text, float size = 10)
{
    const double step = size * 0.5;
    for (const QString& word : text.split(u' ')) {
        SourceWord each;
        each.text = word;
        each.box = QRectF(x, y, step * double(word.size()), size);
        for (qsizetype i = 0; i <= word.size(); ++i)
            each.edges.append(float(x + step * double(i)));
        each.fontSize = size;
        page.words.append(each);
        x += step * double(word.size() + 1);
    }
    page.words.back().lineEnd = true;
    page.words.back().blockEnd = true;
}

SourcePage page()
{
    SourcePage result;
    result.size = QSizeF(595, 842);
    return result;
}

/// A word of its own that ends its line, as the extraction gives what stands behind a wide gap.
void addWord(SourcePage& page, double x, double y, const QString& text, float size = 10)
{
    addLine(page, x, y, text, size);
    page.words.back().blockEnd = false;
}

QStringList linesOfText(const SourceText& source)
{
    QStringList result;
    for (const SourceLine& line : source.lines)
        result.append(line.of(source.text).toString());
    return result;
}

} // namespace

TEST_CASE("The masthead's two columns are read one after the other", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 40, u"United Nations"_s, 14);
    addLine(first, 420, 42, u"UNEP/MC/COP.9/7"_s);
    addLine(first, 60, 70, u"Conference of the"_s);
    addLine(first, 420, 70, u"Distr.: General"_s);
    addLine(first, 60, 82, u"Parties"_s);
    addLine(first, 420, 82, u"5 July 2031"_s);
    addLine(first, 60, 140, u"Ninth meeting"_s);
    CHECK(linesOfText(sourceFromPages({first})) ==
          QStringList{u"United Nations"_s, u"Conference of the"_s, u"Parties"_s, u"UNEP/MC/COP.9/7"_s,
                      u"Distr.: General"_s, u"5 July 2031"_s, u"Ninth meeting"_s});
}

TEST_CASE("The masthead's right column begins at its margin, however near the left one comes", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 40, u"Executive Board of the United Nations Development Programme"_s);
    addLine(first, 400, 40, u"Distr.: General"_s);
    addLine(first, 60, 52, u"the United Nations Population Fund and the United Nations Office 2 April 2031"_s);
    // The words of the date stand at the margin of the column.
    double x = 400;
    for (qsizetype i = first.words.size() - 3; i < first.words.size(); ++i) {
        first.words[i].box.moveLeft(x);
        x = first.words[i].box.right() + 5;
    }
    CHECK(linesOfText(sourceFromPages({first})).contains(u"2 April 2031"_s));
}

TEST_CASE("A word of a title that happens to stand at the margin of the corner stays in its line", "[source]")
{
    SourcePage first = page();
    addLine(first, 400, 40, u"Distr.: General"_s);
    addLine(first, 60, 80, u"Report of the Conference of the Parties on the work of"_s, 14);
    first.words.back().lineEnd = false;
    first.words.back().blockEnd = false;
    addLine(first, 400 + 0.2, 80, u"its session"_s, 14);
    first.words[first.words.size() - 3].box.setRight(396);
    CHECK(linesOfText(sourceFromPages({first})).last().endsWith(u"of its session"_s));
}

TEST_CASE("Labels that stand apart are joined to their text", "[source]")
{
    SourcePage first = page();
    addLine(first, 110, 100, u"(a)"_s);
    addLine(first, 60, 112, u"first line of the item goes on"_s);
    addLine(first, 150, 100, u"The beginning of"_s);
    CHECK(linesOfText(sourceFromPages({first})) ==
          QStringList{u"(a) The beginning of"_s, u"first line of the item goes on"_s});
}

TEST_CASE("Cells of a row are lines that share the row", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 100, u"Secretariat"_s);
    addLine(first, 300, 100, u"Tripartite"_s);
    const SourceText source = sourceFromPages({first});
    REQUIRE(source.lines.size() == 2);
    CHECK(source.lines[0].row == source.lines[1].row);
}

TEST_CASE("Small raised type is known", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 100, u"the Convention and its protocol are open to all"_s);
    SourceWord mark;
    mark.text = u"1"_s;
    mark.box = QRectF(306, 99, 3, 6);
    mark.fontSize = 6;
    mark.lineEnd = true;
    first.words.append(mark);
    const SourceText source = sourceFromPages({first});
    REQUIRE(source.lines.size() == 1);
    CHECK(source.words.back().raised);
    CHECK_FALSE(source.words.front().raised);
}

TEST_CASE("A raised mark between two words belongs to their line", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 100, u"the end of the sentence stands here"_s);
    SourceWord mark;
    mark.text = u"1"_s;
    mark.box = QRectF(176, 97, 3, 6);
    mark.fontSize = 6;
    mark.lineEnd = true;
    first.words.append(mark);
    const SourceText source = sourceFromPages({first});
    REQUIRE(source.lines.size() == 1);
    CHECK(source.words.back().raised);
}

TEST_CASE("Two columns of running text are read column by column", "[source]")
{
    SourcePage first = page();
    for (int i = 0; i < 20; ++i) {
        addLine(first, 50, 100 + 12 * i, u"left column of the verbatim record, line %1"_s.arg(i, 2));
        addLine(first, 320, 100 + 12 * i, u"right column of the verbatim record, line %1"_s.arg(i, 2));
    }
    const QStringList lines = linesOfText(sourceFromPages({first}));
    REQUIRE(lines.size() == 40);
    CHECK(lines[19].startsWith(u"left"_s));
    CHECK(lines[20].startsWith(u"right"_s));
}

TEST_CASE("Two columns of numbered paragraphs are read column by column", "[source]")
{
    SourcePage first = page();
    for (int i = 0; i < 20; ++i) {
        for (const double x : {50.0, 320.0}) {
            if (i % 2 == 0)
                addLine(first, x, 100 + 12 * i, u"%1."_s.arg(x > 300 ? 11 + i / 2 : 1 + i / 2));
            addLine(first, i % 2 == 0 ? x + 40 : x, 100 + 12 * i,
                    x > 300 ? u"right column of a paragraph in two columns"_s
                            : u"left column of a paragraph in two columns"_s);
        }
    }
    const QStringList lines = linesOfText(sourceFromPages({first}));
    REQUIRE(lines.size() == 40);
    CHECK(lines[0] == u"1. left column of a paragraph in two columns"_s);
    CHECK(lines[20] == u"11. right column of a paragraph in two columns"_s);
}

TEST_CASE("A line that is stretched to the margin in front of a long symbol is one line", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 100, u"The notes by the secretariat on technical work were read in documents"_s);
    const double right = first.words.back().box.right();
    addWord(first, 60, 112, u"see"_s);
    addWord(first, 60 + (right - 120) / 2, 112, u"also"_s);
    addWord(first, right - 45, 112, u"documents"_s);
    addLine(first, 60, 124, u"UNEP/CHW.88/INF/42–UNEP/FAO/RC/COP.88/INF/30-UNEP/POPS/COP.88/INF/4"_s);
    // Even gaps, one word between them in the middle of the line.
    first.words[13].box.moveLeft((60 + 15 + right - 45) / 2 - 10);
    CHECK(linesOfText(sourceFromPages({first})).value(1) == u"see also documents"_s);
}

TEST_CASE("The cells of a table with even gaps stay cells", "[source]")
{
    SourcePage first = page();
    for (const int row : {0, 1, 2}) {
        addWord(first, 60, 100 + 12 * row, u"Party"_s);
        addWord(first, 160, 100 + 12 * row, u"share"_s);
        addWord(first, 260, 100 + 12 * row, u"funds"_s);
    }
    CHECK(linesOfText(sourceFromPages({first})).size() == 9);
}

TEST_CASE("A vowel sign that was kept as a word of its own goes back onto its letter", "[source]")
{
    SourcePage first = page();
    SourceWord word;
    word.text = u"علما"_s;
    word.box = QRectF(200, 100, 40, 10);
    word.edges = {240, 230, 220, 210, 200};
    word.fontSize = 10;
    first.words.append(word);
    SourceWord mark;
    mark.text = u"ً"_s;
    mark.box = QRectF(203, 94, 4, 10);
    mark.edges = {207, 203};
    mark.fontSize = 10;
    mark.lineEnd = true;
    first.words.append(mark);
    CHECK(linesOfText(sourceFromPages({first})) == QStringList{u"علماً"_s});
}

TEST_CASE("The boxes of a passage are those of its characters", "[source]")
{
    SourcePage first = page();
    addLine(first, 60, 100, u"ab cd"_s);
    const SourceText source = sourceFromPages({first});
    const QList<QRectF> boxes = source.boxes(1, 4);
    REQUIRE(boxes.size() == 1);
    CHECK(boxes[0] == QRectF(65, 100, 15, 10));
}

TEST_CASE("Plain text knows its pages and lines", "[source]")
{
    const SourceText source = sourceFromPlainText(u"one\r\n\r\ntwo\f three"_s);
    REQUIRE(source.lines.size() == 3);
    CHECK(source.lines[0].blockEnd);
    CHECK_FALSE(source.lines[1].blockEnd);
    CHECK(source.lines[2].page == 2);
    CHECK(source.pageAt(source.text.indexOf(u"three"_s)) == 2);
}
