// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archives.h"
#include "report/dates.h"
#include "report/matrix.h"
#include "report/table_writers.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;
using domain::Language;

namespace {

const QDateTime made(QDate(2021, 7, 5), QTime(12, 0), Qt::UTC);

TableDocument sampleTable(Language language = Language::English)
{
    TableDocument table;
    table.language = language;
    table.symbol = u"MC-3/11"_s;
    table.title = u"Follow-up"_s;
    table.lines = QStringList{u"Status as at 1 July 2021"_s};
    table.groupHeading = u"Section"_s;
    table.columns = {{u"text"_s, u"Text"_s, 3},
                     {u"due"_s, u"Due"_s, 1, ColumnKind::Date},
                     {u"amount"_s, u"Amount"_s, 1, ColumnKind::Number}};
    table.rows = {
        {.cells = {{.text = u"Reporting"_s}}, .subheading = 1},
        {.cells = {{.text = u"=HYPERLINK(\"x\")"_s, .link = u"https://example.org/?a=1&b=2"_s},
                   {.value = QDate(2021, 11, 1)},
                   {.value = qint64(-7)}}},
        {.cells = {{.text = u"two\nparagraphs, \"quoted\""_s}, {.value = QDate(1899, 5, 1)}, {.value = 2.5}}},
        {.cells = {{.text = u"_x000D_ stays, a\x01"
                            u"control goes"_s}}}};
    table.notes = {{TextRun{.text = u"A note."_s}}};
    return table;
}

ReadElement sheetOf(const QString& path)
{
    return readXml(readArchive(path).parts.value(u"xl/worksheets/sheet1.xml"_s));
}

QHash<QString, ReadElement> cellsOf(const ReadElement& sheet)
{
    QHash<QString, ReadElement> cells;
    for (const ReadElement& cell : sheet.all(u"c"_s))
        cells.insert(cell.attributes.value(u"r"_s), cell);
    return cells;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reads RFC 4180 as any other program would.
QList<QStringList> readCsv(const QString& text)
{
    QList<QStringList> lines{QStringList{QString()}};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (quoted && character == u'"' && text.mid(at + 1, 1) == u"\""_s)
            lines.last().last() += text[++at];
        else if (character == u'"')
            quoted = !quoted;
        else if (!quoted && character == u',')
            lines.last().append(QString());
        else if (!quoted && character == u'\r' && at + 2 < text.size()) {
            lines.append(QStringList{QString()});
            ++at;
        } else if (quoted || (character != u'\r' && character != u'\n'))
            lines.last().last() += character;
    }
    return lines;
}

} // namespace

TEST_CASE("a workbook holds every cell of the table: dates and numbers as values, texts as texts")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const auto shortened = writeXlsx(sampleTable(), path, made);
    REQUIRE(shortened.has_value());
    CHECK(*shortened == 0);
    const ReadElement sheet = sheetOf(path);
    const auto cells = cellsOf(sheet);
    CHECK(cells[u"A1"_s].text == u"Follow-up"_s);
    CHECK(cells[u"A2"_s].text == u"Status as at 1 July 2021"_s);
    CHECK(cells[u"B4"_s].text == u"Due"_s);
    CHECK(cells[u"A5"_s].text == u"Reporting"_s);
    CHECK(cells[u"A6"_s].text == u"=HYPERLINK(\"x\")"_s);
    CHECK(cells[u"A6"_s].attributes.value(u"t"_s) == u"inlineStr"_s);
    CHECK(cells[u"B6"_s].text == QString::number(QDate(1899, 12, 30).daysTo(QDate(2021, 11, 1))));
    CHECK(cells[u"C6"_s].text == u"-7"_s);
    CHECK(cells[u"A7"_s].text == u"two\nparagraphs, \"quoted\""_s);
    CHECK(cells[u"B7"_s].text == u"1 May 1899"_s); // workbooks count no days before 1900
    CHECK(cells[u"C7"_s].text == u"2.5"_s);
    CHECK(cells[u"A8"_s].text == u"_x005F_x000D_ stays, acontrol goes"_s);
    CHECK(cells[u"A10"_s].text == u"A note."_s);
    CHECK(sheet.all(u"f"_s).isEmpty());
    CHECK(sheet.all(u"autoFilter"_s).value(0).attributes.value(u"ref"_s) == u"A4:C8"_s);
    CHECK(sheet.all(u"pane"_s).value(0).attributes.value(u"ySplit"_s) == u"4"_s);
    const ReadElement links = readXml(readArchive(path).parts.value(u"xl/worksheets/_rels/sheet1.xml.rels"_s));
    CHECK(links.children.value(0).attributes.value(u"Target"_s) == u"https://example.org/?a=1&b=2"_s);
}

TEST_CASE("a sheet in Arabic runs from right to left, others do not")
{
    QTemporaryDir folder;
    for (const Language language : domain::officialLanguages) {
        const QString path = folder.filePath(domain::code(language));
        REQUIRE(writeXlsx(sampleTable(language), path, made).has_value());
        const bool rightToLeft = sheetOf(path).all(u"sheetView"_s).value(0).attributes.contains(u"rightToLeft"_s);
        CHECK(rightToLeft == (language == Language::Arabic));
    }
}

TEST_CASE("a text longer than a cell holds is cut, and the writer says so")
{
    QTemporaryDir folder;
    TableDocument table = sampleTable();
    table.rows[1].cells[0].text = QString(40'000, u'x');
    const QString path = folder.filePath(u"long.xlsx"_s);
    const auto shortened = writeXlsx(table, path, made);
    REQUIRE(shortened.has_value());
    CHECK(*shortened == 1);
    CHECK(cellsOf(sheetOf(path))[u"A6"_s].text.size() == 32'767);
}

TEST_CASE("the same table and time give the same bytes")
{
    QTemporaryDir folder;
    REQUIRE(writeXlsx(sampleTable(), folder.filePath(u"1"_s), made).has_value());
    REQUIRE(writeXlsx(sampleTable(), folder.filePath(u"2"_s), made).has_value());
    CHECK(bytesOf(folder.filePath(u"1"_s)) == bytesOf(folder.filePath(u"2"_s)));
}

TEST_CASE("CSV can be read back, field by field, and no text begins a formula")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    REQUIRE(writeCsv(sampleTable(), path).has_value());
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.endsWith("\r\n"));
    const auto lines = readCsv(QString::fromUtf8(bytes.sliced(3)));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == QStringList{u"Section"_s, u"Text"_s, u"Due"_s, u"Amount"_s});
    CHECK(lines[1] == QStringList{u"Reporting"_s, u"'=HYPERLINK(\"x\")"_s, u"2021-11-01"_s, u"-7"_s});
    CHECK(lines[2][1] == u"two\nparagraphs, \"quoted\""_s);
    CHECK(csvUnguarded(lines[1][1]) == u"=HYPERLINK(\"x\")"_s);
}

TEST_CASE("the guard against formulas is taken off again, whatever the text")
{
    const QStringList dangerous{u"=1"_s,   u"+1"_s,      u"-1"_s, u"@a"_s, u"\t=1"_s,     u"\r=1"_s,    u"\n=1"_s,
                                u"  =1"_s, u"\uff1d1"_s, u"'x"_s, u"''"_s, u"\u00a0=1"_s, u"\u200b=1"_s};
    for (const QString& text : dangerous) {
        INFO(text.toStdString());
        CHECK(csvGuarded(text) == u'\'' + text);
        CHECK(csvUnguarded(csvGuarded(text)) == text);
    }
    for (const QString& text : {u"5 (b)"_s, QString(), u"MC-3/11"_s, u"第3/11号决定"_s})
        CHECK(csvGuarded(text) == text);
}

TEST_CASE("JSON names the columns by their ids and keeps values, groups and links")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.json"_s);
    REQUIRE(writeJson(sampleTable(), path).has_value());
    const QJsonObject root = QJsonDocument::fromJson(bytesOf(path)).object();
    CHECK(root[u"symbol"_s] == u"MC-3/11"_s);
    CHECK(root[u"notes"_s].toArray() == QJsonArray{u"A note."_s});
    const QJsonArray rows = root[u"rows"_s].toArray();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][u"due"_s] == u"2021-11-01"_s);
    CHECK(rows[0][u"amount"_s] == -7);
    CHECK(rows[0][u"group"_s] == u"Reporting"_s);
    CHECK(rows[0][u"links"_s][u"text"_s] == u"https://example.org/?a=1&b=2"_s);
    CHECK(rows[2][u"due"_s].isNull());
}

TEST_CASE("a row that does not fit the columns is refused, and nothing is written")
{
    QTemporaryDir folder;
    TableDocument table = sampleTable();
    table.rows[1].cells.append(QList<TableCell>(5));
    const QString path = folder.filePath(u"wrong"_s);
    const auto result = writeXlsx(table, path, made);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK_FALSE(writeCsv(table, path).has_value());
    CHECK_FALSE(writeJson(table, path).has_value());
    CHECK_FALSE(QFile::exists(path));
    const auto unwritable = writeXlsx(sampleTable(), folder.filePath(u"no/such/folder.xlsx"_s), made);
    REQUIRE_FALSE(unwritable.has_value());
    CHECK(unwritable.error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("only addresses of the web and of mail become links")
{
    CHECK(isSafeLink(u"https://minamataconvention.org/en"_s));
    CHECK(isSafeLink(u"mailto:a@example.org"_s));
    for (const QString& link : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"\\\\host\\share"_s, QString(),
                                u"https://a b"_s, u"data:text/html,x"_s})
        CHECK_FALSE(isSafeLink(link));
}

TEST_CASE("dates are written as each language writes them")
{
    const QDate first(2021, 7, 1);
    const QStringList forms{u"1 July 2021"_s,  u"1er juillet 2021"_s, u"1 de julio de 2021"_s,
                            u"2021年7月1日"_s, u"1 июля 2021 года"_s, u"1 تموز/يوليه 2021"_s};
    for (size_t index = 0; index < domain::officialLanguages.size(); ++index)
        CHECK(longDate(first, domain::officialLanguages.at(index)) == forms.at(qsizetype(index)));
    CHECK(longDate({}, Language::English).isEmpty());
}

TEST_CASE("the matrix of a decision is there in six languages, cell by cell in the workbook")
{
    QTemporaryDir folder;
    const QStringList headings{u"Paragraph"_s, u"Paragraphe"_s, u"Párrafo"_s, u"段落"_s, u"Пункт"_s, u"الفقرة"_s};
    for (size_t index = 0; index < domain::officialLanguages.size(); ++index) {
        Matrix matrix{.language = domain::officialLanguages.at(index), .decisionNumber = u"MC-3/11"_s};
        matrix.asAt = QDate(2021, 7, 1);
        matrix.rows = {{.text = u"I"_s, .heading = true},
                       {.label = u"5 (b)"_s,
                        .text = u"Requests"_s,
                        .addressees = {u"A"_s, u"B"_s},
                        .due = u"fourth meeting"_s,
                        .dueDate = QDate(2021, 11, 1),
                        .evidence = {u"one"_s, u"two"_s}}};
        const QString path = folder.filePath(QString::number(index));
        REQUIRE(writeXlsx(matrixTable(matrix), path, made).has_value());
        const auto cells = cellsOf(sheetOf(path));
        CHECK(cells[u"A1"_s].text.contains(u"MC-3/11"_s));
        CHECK(cells[u"A2"_s].text.contains(longDate(matrix.asAt, matrix.language)));
        CHECK(cells[u"A4"_s].text == headings.at(qsizetype(index)));
        CHECK(cells[u"A6"_s].text == u"5 (b)"_s);
        CHECK(cells[u"B6"_s].text == u"Requests"_s);
        CHECK(cells[u"D6"_s].text == u"44501"_s);
        CHECK_FALSE(cells[u"E6"_s].text.isEmpty()); // "nothing recorded" is a state of its own
        CHECK(cells[u"G6"_s].text == u"one\ntwo"_s);
    }
}
