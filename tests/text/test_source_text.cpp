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
