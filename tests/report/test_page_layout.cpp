// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "support/catch.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// First and last page on which lines of a block stand; 0 if there are none.
std::pair<int, int> pagesOf(const QList<PageLayout>& pages, int block)
{
    std::pair<int, int> result{0, 0};
    for (const PageLayout& page : pages) {
        for (const PlacedLine& line : page.lines) {
            if (line.block != block)
                continue;
            result.first = result.first == 0 ? page.number : result.first;
            result.second = page.number;
        }
    }
    return result;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{2028}]+"_s);
    return text.remove(blanks);
}

} // namespace

TEST_CASE("nothing on a page of any sample stands outside the margins, or on something else")
{
    const PageGeometry geometry;
    for (const sample::SampleDocument& document : sampleDocuments()) {
        INFO(document.name.toStdString());
        for (const PageLayout& page : layOut(document.laidOut)) {
            for (qsizetype index = 0; index < page.lines.size(); ++index) {
                const QRectF bounds = page.lines[index].bounds();
                INFO("page " << page.number << ": " << page.lines[index].text().toStdString());
                // The last letter of a bold Arabic word is drawn short of the width that it takes.
                CHECK(bounds.left() >= geometry.sideMargin - points(1.5));
                CHECK(bounds.right() <= geometry.paper.width() - geometry.sideMargin + points(1.5));
                CHECK(geometry.inkArea().contains(bounds));
                // Lines may touch by the room above and below their letters, but letters never meet.
                const QRectF core = bounds.adjusted(1, bounds.height() * 0.25, -1, -bounds.height() * 0.25);
                for (qsizetype other = index + 1; other < page.lines.size(); ++other)
                    REQUIRE_FALSE(core.intersects(
                        page.lines[other].bounds().adjusted(0, bounds.height() * 0.25, 0, -bounds.height() * 0.25)));
            }
            for (const QRectF& rule : page.rules + page.bars)
                CHECK(geometry.inkArea().contains(rule));
        }
    }
}

TEST_CASE("every block is laid out whole and in order")
{
    for (const sample::SampleDocument& document : sampleDocuments()) {
        INFO(document.name.toStdString());
        QHash<int, QString> laidOut;
        int last = -1;
        for (const PageLayout& page : layOut(document.laidOut)) {
            for (const PlacedLine& line : page.lines) {
                if (line.block < 0)
                    continue;
                CHECK(line.block >= last);
                last = line.block;
                laidOut[line.block] += line.text();
            }
        }
        for (int index = 0; index < document.laidOut.blocks.size(); ++index) {
            const LaidOutBlock& block = document.laidOut.blocks[index];
            if (block.role == BlockRole::Table)
                continue; // cells that hold several lines are not one run of text, and a head may be repeated
            QString expected = block.label;
            for (const TextRun& run : block.text)
                expected += run.text;
            CHECK(withoutBlanks(laidOut.value(index)) == withoutBlanks(expected));
        }
    }
}

TEST_CASE("a note stands at the foot of the page on which its mark stands, once")
{
    LaidOutDocument document = paragraphs(24, 60);
    for (int number = 0; number < 24; number += 3) {
        const QString label = QString::number(number + 1);
        document.blocks[number].text.insert(30, {.text = label, .noteMark = true});
        document.notes.insert(label, {{.text = u"noteOfParagraph%1 "_s.arg(number + 1).repeated(30)}});
    }
    const QList<PageLayout> pages = layOut(document);
    REQUIRE(pages.size() > 3);
    for (int number = 0; number < 24; number += 3) {
        const QString word = u"noteOfParagraph%1 "_s.arg(number + 1);
        const QString marked = u"word30 %1p"_s.arg(number + 1);
        int pagesWithNote = 0;
        for (const PageLayout& page : pages) {
            const bool here = textOf(page, TextRole::Note).contains(word);
            pagesWithNote += here;
            const QString body = textOf(page, TextRole::Body).remove(u'\n');
            INFO("note " << number + 1 << ", page " << page.number);
            CHECK(here == body.contains(u"paragraph%1word30 %1"_s.arg(number + 1)));
        }
        CHECK(pagesWithNote == 1);
    }
}

TEST_CASE("notes and table cells longer than a page go on over the next pages, and nothing of them is lost")
{
    LaidOutDocument document = paragraphs(3, 20);
    document.blocks[1].text.append({.text = u"1"_s, .noteMark = true});
    RichText longText;
    for (int word = 0; word < 1500; ++word)
        longText.append({.text = u"long%1word "_s.arg(word)});
    document.notes.insert(u"1"_s, longText);
    LaidOutBlock table{.role = BlockRole::Table};
    table.rows.append({{{.text = u"short"_s}}, longText});
    document.blocks.append(table);
    const QList<PageLayout> pages = layOut(document);
    QString notes;
    QString body;
    for (const PageLayout& page : pages) {
        notes += textOf(page, TextRole::Note);
        body += textOf(page, TextRole::Body);
        for (const PlacedLine& line : page.lines)
            CHECK(PageGeometry{}.inkArea().contains(line.bounds()));
    }
    for (const int word : {0, 700, 1499}) {
        CHECK(notes.count(u"long%1word"_s.arg(word)) == 1);
        CHECK(body.count(u"long%1word"_s.arg(word)) == 1);
    }
}

TEST_CASE("a heading stays with the text below it, wherever the page ends")
{
    for (int before = 1; before < 40; ++before) {
        LaidOutDocument document = paragraphs(before, 12);
        document.blocks.append(
            {.role = BlockRole::Heading, .level = 1, .label = u"II."_s, .text = {{.text = u"Costs"_s}}});
        document.blocks += paragraphs(1, 80).blocks;
        const QList<PageLayout> pages = layOut(document);
        INFO(before << " paragraphs before the heading");
        CHECK(pagesOf(pages, before).first == pagesOf(pages, before + 1).first);
    }
}

TEST_CASE("neither the first nor the last line of a paragraph stands alone on a page")
{
    bool cut = false;
    for (int words = 30; words < 60; ++words) {
        const LaidOutDocument document = paragraphs(16, words);
        const QList<PageLayout> pages = layOut(document);
        for (int block = 0; block < document.blocks.size(); ++block) {
            if (pagesOf(pages, block).first == pagesOf(pages, block).second)
                continue;
            cut = true;
            for (const PageLayout& page : pages) {
                const auto lines = std::count_if(page.lines.begin(), page.lines.end(), [&](const PlacedLine& line) {
                    return line.block == block && line.text() != document.blocks[block].label;
                });
                INFO("paragraph " << block + 1 << " of " << words << " words, page " << page.number);
                CHECK(lines != 1);
            }
        }
    }
    CHECK(cut); // or the test has seen nothing
}

TEST_CASE("an annex begins a page")
{
    LaidOutDocument document = paragraphs(2, 10);
    document.blocks.append({.role = BlockRole::Part, .text = {{.text = u"Annex"_s}}});
    document.blocks += paragraphs(1, 10).blocks;
    const QList<PageLayout> pages = layOut(document);
    REQUIRE(pages.size() == 2);
    CHECK(textOf(pages[1], TextRole::Body).startsWith(u"Annex\n1."_s));
}

TEST_CASE("running heads and page numbers stand on the outer side of every page but the first")
{
    LaidOutDocument document = paragraphs(30, 60);
    document.runningHead = QStringList{u"UNEP/CHW.15/INF/90–"_s, u"UNEP/POPS/COP.10/INF/90"_s};
    const QList<PageLayout> pages = layOut(document);
    REQUIRE(pages.size() >= 3);
    CHECK(textOf(pages[0], TextRole::RunningHead).isEmpty());
    CHECK(textOf(pages[0], TextRole::PageNumber).isEmpty());
    for (const PageLayout& page : pages.mid(1)) {
        CHECK(textOf(page, TextRole::RunningHead) == document.runningHead.join(u'\n'));
        CHECK(textOf(page, TextRole::PageNumber) == QString::number(page.number));
        const bool left = page.lines.first().bounds().center().x() < PageGeometry{}.paper.width() / 2;
        CHECK(left == (page.number % 2 == 0));
    }
}

TEST_CASE("the head of a table is repeated where the table goes over a page")
{
    LaidOutDocument document;
    LaidOutBlock table{.role = BlockRole::Table, .text = {{.text = u"Caption"_s}}, .headerRows = 1};
    table.rows.append({{{.text = u"Head"_s}}, {{.text = u"Other"_s}}});
    for (int row = 0; row < 80; ++row)
        table.rows.append({{{.text = u"row%1"_s.arg(row)}}, {{.text = u"cell"_s}}});
    document.blocks.append(table);
    const QList<PageLayout> pages = layOut(document);
    REQUIRE(pages.size() >= 2);
    CHECK(textOf(pages[0], TextRole::Body).startsWith(u"Caption\nHead\nOther\nrow0\n"_s));
    CHECK(textOf(pages[1], TextRole::Body).startsWith(u"Head\nOther\nrow"_s));
    QString all;
    for (const PageLayout& page : pages)
        all += textOf(page, TextRole::Body) + u'\n';
    for (int row = 0; row < 80; ++row)
        CHECK(all.count(u"\nrow%1\n"_s.arg(row)) == 1);
}

TEST_CASE("a symbol breaks at the end of a line only after a slash")
{
    for (int words = 0; words < 40; ++words) {
        LaidOutDocument document;
        const QString text =
            u"x "_s.repeated(words) + u"UNEP/MC/COP.4/INF/17/Add.1 of decision MC-3/11 "_s.repeated(6);
        document.blocks.append({.text = {{.text = text}}});
        const QList<PageLayout> pages = layOut(document);
        for (const PlacedLine& line : pages.first().lines) {
            const QString end = line.text().trimmed().section(u' ', -1);
            INFO(line.text().toStdString());
            CHECK_FALSE(end.endsWith(u'.'));
            CHECK_FALSE(end.endsWith(u'-'));
        }
    }
}

TEST_CASE("Chinese is set in simplified forms, its Latin words in a Latin font")
{
    LaidOutDocument document;
    document.language = domain::Language::Chinese;
    document.blocks.append({.text = {{.text = u"根据MC-3/11号决定，骨直角"_s}}});
    QStringList families;
    const QList<PageLayout> pages = layOut(document);
    for (const QGlyphRun& run : pages.first().lines.first().layout->glyphRuns())
        families.append(run.rawFont().familyName());
    families.removeDuplicates();
    families.sort();
    CHECK(families == QStringList{u"Noto Serif"_s, u"Noto Serif CJK SC"_s});
}

TEST_CASE("Arabic begins at the right, with its labels before it and the distribution block at the left")
{
    LaidOutDocument document;
    document.language = domain::Language::Arabic;
    document.masthead.organization = organizationName(document.language);
    document.masthead.distribution = QStringList{u"Distr.: General"_s};
    document.blocks.append({.label = u"1 -"_s, .text = {{.text = u"افتتاح الاجتماع."_s}}});
    const QList<PageLayout> pages = layOut(document);
    const auto boundsOf = [&](const QString& text) {
        for (const PlacedLine& line : pages.first().lines) {
            if (line.text() == text)
                return line.bounds();
        }
        return QRectF();
    };
    const PageGeometry geometry;
    const qreal right = geometry.paper.width() - geometry.sideMargin;
    CHECK(std::abs(boundsOf(document.masthead.organization).right() - right) < points(1));
    CHECK(std::abs(boundsOf(u"1 -"_s).right() - (right - geometry.bodyIndent)) < points(1));
    CHECK(boundsOf(u"افتتاح الاجتماع."_s).right() < boundsOf(u"1 -"_s).left());
    CHECK(std::abs(boundsOf(u"Distr.: General"_s).left() - geometry.sideMargin) < points(1));
}
