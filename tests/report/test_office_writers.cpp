// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archives.h"
#include "report/meeting_documents.h"
#include "report/office_writers.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;
using domain::Language;

namespace {

const QDateTime made(QDate(2021, 7, 5), QTime(12, 0), Qt::UTC);

LaidOutDocument note(Language language = Language::English)
{
    LaidOutDocument document;
    document.language = language;
    document.masthead.symbols = QStringList{u"UNEP/MC/COP.4/10"_s};
    document.masthead.organization = u"UNITED NATIONS"_s;
    document.runningHead = document.masthead.symbols;
    document.jobNumber = u"K2101883"_s;
    document.blocks = {
        {.role = BlockRole::Title, .text = {{.text = u"A title"_s}, {.text = u"*"_s, .noteMark = true}}},
        {.role = BlockRole::Heading, .level = 1, .label = u"I."_s, .text = {{.text = u"Introduction"_s}}},
        {.role = BlockRole::Paragraph,
         .label = u"1."_s,
         .text = {{.text = u"First"_s}, {.text = u"1"_s, .noteMark = true}}},
        {.role = BlockRole::Item,
         .level = 1,
         .label = u"(a)"_s,
         .text = {{.text = u"An item"_s, .link = u"https://example.org"_s}}},
        {.role = BlockRole::Part, .text = {{.text = u"Annex"_s}}},
        {.role = BlockRole::Table,
         .text = {{.text = u"Table 1"_s}},
         .rows = {{{{.text = u"Head"_s}}, {{.text = u"Other"_s}}},
                  {{{.text = u"over both"_s}}},
                  {{{.text = u"left\u2028below"_s}}, {{.text = u"right\x02"_s}}}},
         .headerRows = 1}};
    document.notes = {{u"*"_s, {{.text = u"A mark of its own."_s}}}, {u"1"_s, {{.text = u"A counted note."_s}}}};
    return document;
}

ReadElement partOf(const QString& path, const QString& name)
{
    return readXml(readArchive(path).parts.value(name));
}

QStringList textsOf(const QList<ReadElement>& elements)
{
    QStringList texts;
    for (const ReadElement& element : elements)
        texts.append(element.text);
    return texts;
}

QString styleOfParagraph(const ReadElement& paragraph)
{
    return paragraph.all(u"w:pStyle"_s).value(0).attributes.value(u"w:val"_s);
}

} // namespace

TEST_CASE("a Word document has styles, hanging labels, real footnotes and repeated table heads")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"note.docx"_s);
    REQUIRE(writeDocx(note(), path, made).has_value());
    const ReadElement document = partOf(path, u"word/document.xml"_s);
    QHash<QString, QString> byStyle;
    for (const ReadElement& paragraph : document.all(u"w:p"_s)) {
        if (!paragraph.text.isEmpty() && !byStyle.contains(styleOfParagraph(paragraph)))
            byStyle.insert(styleOfParagraph(paragraph), paragraph.text);
    }
    CHECK(byStyle[u"Title"_s] == u"A title*"_s);
    CHECK(byStyle[u"Heading1"_s] == u"I.Introduction"_s);
    CHECK(byStyle[u"NumberedParagraph"_s] == u"1.First"_s);
    CHECK(byStyle[u"Item1"_s] == u"(a)An item"_s);
    CHECK(byStyle[u"Annex"_s] == u"Annex"_s);
    CHECK(byStyle[u"MastheadSymbol"_s] == u"UNEP/MC/COP.4/10"_s);
    CHECK(document.all(u"w:hyperlink"_s).size() == 1);

    const auto marks = document.all(u"w:footnoteReference"_s);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].attributes.contains(u"w:customMarkFollows"_s));
    CHECK_FALSE(marks[1].attributes.contains(u"w:customMarkFollows"_s));
    const auto notes = textsOf(partOf(path, u"word/footnotes.xml"_s).all(u"w:footnote"_s));
    CHECK(notes.sliced(2) == QStringList{u"* A mark of its own."_s, u" A counted note."_s});

    const ReadElement table = document.all(u"w:tbl"_s).last();
    const auto rows = table.all(u"w:tr"_s);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].all(u"w:tblHeader"_s).size() == 1);
    CHECK(rows[1].all(u"w:gridSpan"_s).value(0).attributes.value(u"w:val"_s) == u"2"_s);
    CHECK(textsOf(rows[2].all(u"w:p"_s)) == QStringList{u"left"_s, u"below"_s, u"right"_s});
    CHECK(partOf(path, u"word/header-default.xml"_s).text == u"UNEP/MC/COP.4/10"_s);
    CHECK(partOf(path, u"word/header-first.xml"_s).text.isEmpty());
    CHECK(partOf(path, u"word/footer-first.xml"_s).text == u"K2101883"_s);
}

TEST_CASE("every style a Word document uses is defined, and every relation leads to a part")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"note.docx"_s);
    REQUIRE(writeDocx(note(), path, made).has_value());
    const ReadArchive archive = readArchive(path);
    QStringList defined;
    for (const ReadElement& style : readXml(archive.parts.value(u"word/styles.xml"_s)).all(u"w:style"_s))
        defined.append(style.attributes.value(u"w:styleId"_s));
    for (const QString& name : archive.names) {
        const ReadElement root = readXml(archive.parts.value(name));
        for (const QString& use : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:tblStyle"_s}) {
            for (const ReadElement& each : root.all(use)) {
                INFO(each.attributes.value(u"w:val"_s).toStdString());
                CHECK(defined.contains(each.attributes.value(u"w:val"_s)));
            }
        }
        for (const ReadElement& part : root.all(u"Override"_s))
            CHECK(archive.names.contains(part.attributes.value(u"PartName"_s).sliced(1)));
    }
    for (const ReadElement& relation : readXml(archive.parts.value(u"word/_rels/document.xml.rels"_s)).children) {
        if (relation.attributes.value(u"TargetMode"_s) != u"External"_s)
            CHECK(archive.names.contains(u"word/"_s + relation.attributes.value(u"Target"_s)));
    }
}

TEST_CASE("an OpenDocument text has the same text, with headings, footnotes and table heads")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"note.odt"_s);
    REQUIRE(writeOdt(note(), path, made).has_value());
    const ReadArchive archive = readArchive(path);
    CHECK(archive.names.first() == u"mimetype"_s);
    CHECK(archive.firstIsStored);
    CHECK(archive.parts[u"mimetype"_s] == "application/vnd.oasis.opendocument.text");
    const ReadElement content = readXml(archive.parts.value(u"content.xml"_s));
    CHECK(textsOf(content.all(u"text:h"_s)) == QStringList{u"I.Introduction"_s, u"Annex"_s});
    CHECK(content.all(u"text:note"_s).size() == 2);
    CHECK(content.all(u"text:note-citation"_s).value(0).attributes.value(u"text:label"_s) == u"*"_s);
    CHECK(content.all(u"table:table-header-rows"_s).value(0).text == u"HeadOther"_s);
    CHECK(content.all(u"text:a"_s).value(0).text == u"An item"_s);
    QStringList defined;
    for (const QString& part : {u"styles.xml"_s, u"content.xml"_s}) {
        for (const ReadElement& style : readXml(archive.parts.value(part)).all(u"style:style"_s))
            defined.append(style.attributes.value(u"style:name"_s));
    }
    for (const QString& element : {u"text:p"_s, u"text:h"_s, u"text:span"_s}) {
        for (const ReadElement& each : content.all(element)) {
            INFO(each.attributes.value(u"text:style-name"_s).toStdString());
            CHECK(defined.contains(each.attributes.value(u"text:style-name"_s)));
        }
    }
}

TEST_CASE("language and direction of a text are those of the document")
{
    QTemporaryDir folder;
    for (const Language language : domain::officialLanguages) {
        const QString path = folder.filePath(domain::code(language));
        REQUIRE(writeDocx(note(language), path, made).has_value());
        const bool rightToLeft = language == Language::Arabic;
        CHECK(partOf(path, u"word/document.xml"_s).all(u"w:bidiVisual"_s).isEmpty() == !rightToLeft);
        CHECK(partOf(path, u"docProps/core.xml"_s).text.contains(domain::code(language) + u'-'));
        REQUIRE(writeOdt(note(language), path, made).has_value());
        CHECK(readArchive(path).parts[u"styles.xml"_s].contains("rl-tb") == rightToLeft);
    }
}

TEST_CASE("an annotated agenda numbers its paragraphs in one sequence under the items")
{
    for (const Language language : domain::officialLanguages) {
        MeetingHead head{.language = language, .symbols = {u"UNEP/MC/COP.4/1/Add.1"_s}, .item = u"2"_s};
        const QList<AgendaPaperItem> items{
            {.label = u"1"_s, .title = u"Opening"_s, .annotation = {u"a"_s, u"b"_s}},
            {.label = u"(a)"_s, .level = 2, .title = u"Rules"_s, .annotation = {u"c"_s}}};
        const LaidOutDocument paper = agendaPaper(head, AgendaKind::Annotated, items);
        QStringList labels;
        for (const LaidOutBlock& block : paper.blocks) {
            if (block.role == BlockRole::Paragraph)
                labels.append(block.label);
        }
        REQUIRE(labels.size() == 3);
        CHECK(labels.last().startsWith(u'3'));
        CHECK(plainText(paper.masthead.item).contains(u'2'));
    }
}

TEST_CASE("the list of documents tells by language what is held")
{
    const TableDocument table = documentList({.symbols = {u"UNEP/MC/COP.4/INF/1"_s}},
                                             {{.symbol = u"UNEP/MC/COP.4/1"_s,
                                               .title = u"Agenda"_s,
                                               .languages = {Language::English, Language::Chinese}}});
    REQUIRE(table.rows.size() == 1);
    const QList<TableCell> cells = table.rows.first().cells;
    REQUIRE(cells.size() == 9);
    QStringList marks;
    for (const TableCell& cell : cells.sliced(3))
        marks.append(cell.text);
    CHECK(marks == QStringList{u"×"_s, QString(), QString(), u"×"_s, QString(), QString()});
}

TEST_CASE("credentials and participants are told group by group")
{
    const LaidOutDocument report =
        credentialsReport({}, {.inOrder = {u"Japan"_s, u"Peru"_s}, .partiesRegistered = 3, .partiesInAll = 135});
    QStringList texts;
    for (const LaidOutBlock& block : report.blocks)
        texts.append(plainText(block.text));
    CHECK(texts.contains(u"Japan, Peru"_s));
    CHECK(texts.filter(u"135"_s).size() == 1);
    const TableDocument people =
        participantTable({}, {{.group = u"Parties"_s, .organisation = u"Peru"_s, .name = u"A"_s},
                              {.group = u"Parties"_s, .organisation = u"Peru"_s, .name = u"B"_s}});
    CHECK(people.rows.size() == 3);
}
