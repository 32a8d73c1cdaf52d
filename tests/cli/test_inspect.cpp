// SPDX-License-Identifier: GPL-3.0-or-later
// inspect: the JSON that other programs rely on, on the sample and on real documents.
#include "command.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace rapporteur::tests;

namespace {

const QString shared = QStringLiteral(RAPPORTEUR_SHARED_DIR);

/// Rows of a table of truth, without its head and remarks.
QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

/// The paths of all paragraphs as the gold writes them, without brackets.
QStringList paths(const QJsonObject& inspected)
{
    QStringList found;
    for (const QJsonValue& each : inspected.value(u"paragraphs"_s).toArray())
        found.append(each[u"path"_s].toString().remove(u'(').remove(u')'));
    return found;
}

QStringList targets(const QJsonObject& inspected)
{
    QStringList found;
    for (const QJsonValue& each : inspected.value(u"citations"_s).toArray())
        found += stringsOf(each[u"targets"_s]);
    return found;
}

/// What of `wanted` is not in `found`, each as often as it is wanted.
QStringList missing(const QStringList& wanted, QStringList found)
{
    QStringList missed;
    for (const QString& each : wanted) {
        if (!found.removeOne(each))
            missed.append(each);
    }
    return missed;
}

} // namespace

TEST_CASE("inspect gives masthead, paragraphs, citations and mandates with their keys")
{
    const Desk desk = Desk::withEmptyLibrary();
    const Answer answer = desk.run({u"inspect"_s, sampleFolder() + u"/cop-4-91-zh.pdf"_s, u"--json"_s});
    INFO(answer);
    CHECK(answer.exitCode == 0);
    CHECK(answer.err.isEmpty());
    const QJsonObject inspected = answer.json();
    for (const QString& key :
         {u"masthead"_s, u"paragraphs"_s, u"citations"_s, u"mandates"_s, u"language"_s, u"problems"_s})
        CHECK(inspected.contains(key));
    const QJsonObject masthead = inspected.value(u"masthead"_s).toObject();
    for (const QString& key :
         {u"symbols"_s, u"distribution"_s, u"date"_s, u"language"_s, u"original_language"_s, u"body"_s,
          u"meeting_ordinal"_s, u"segments"_s, u"agenda_items"_s, u"title"_s, u"author_line"_s, u"confidence"_s})
        CHECK(masthead.contains(key));
    CHECK(stringsOf(masthead.value(u"symbols"_s)) == QStringList{u"UNEP/MC/COP.4/91"_s});
    CHECK(masthead.value(u"date"_s) == u"2021-07-12"_s);
    CHECK(masthead.value(u"distribution"_s) == u"general"_s);
    CHECK(masthead.value(u"language"_s) == u"zh"_s);
    CHECK(masthead.value(u"original_language"_s) == u"en"_s);
    CHECK(masthead.value(u"meeting_ordinal"_s) == 4);
    CHECK(stringsOf(masthead.value(u"agenda_items"_s)) == QStringList{u"4(j)"_s});
    const QJsonArray paragraphs = inspected.value(u"paragraphs"_s).toArray();
    REQUIRE_FALSE(paragraphs.isEmpty());
    for (const QJsonValue& each : paragraphs) {
        for (const QString& key : {u"label"_s, u"path"_s, u"kind"_s, u"page"_s, u"text"_s})
            CHECK(each.toObject().contains(key));
        CHECK(QStringList{u"title"_s, u"heading"_s, u"paragraph"_s, u"item"_s, u"footnote"_s, u"table"_s, u"note"_s}
                  .contains(each[u"kind"_s].toString()));
    }
    const QJsonArray citations = inspected.value(u"citations"_s).toArray();
    REQUIRE_FALSE(citations.isEmpty());
    for (const QString& key : {u"raw"_s, u"kind"_s, u"targets"_s, u"paragraph"_s, u"page"_s, u"confidence"_s})
        CHECK(citations.first().toObject().contains(key));
}

TEST_CASE("The documents of the seeds are read with every paragraph and citation of the gold")
{
    if (!QFileInfo::exists(shared + u"/seeds"_s)) {
        WARN("the seeds are absent: not tried here");
        return;
    }
    struct Seed {
        QString file, blocks, document;
    };
    for (const Seed& seed : {Seed{u"COP.4-note-on-MC-3-11.zh.txt"_s, u"blocks-seed0.tsv"_s, u"seed000"_s},
                             Seed{u"UNEP-MC-COP.1-20.zh.txt"_s, u"blocks-seed1.tsv"_s, u"seed001"_s}}) {
        QStringList labels;
        for (const QStringList& row : rowsOf(shared + u"/field/gold/"_s + seed.blocks)) {
            if (row[0] == u"para"_s || row[0] == u"sub"_s)
                labels.append(row[1].startsWith(u"A/"_s) ? u"annex"_s + row[1].mid(1) : row[1]);
        }
        QStringList cited;
        for (const QStringList& row : rowsOf(shared + u"/field/gold/citations-seeds.tsv"_s)) {
            if (row[0] == seed.document)
                cited.append(row[3]);
        }
        REQUIRE(labels.size() > 10);
        REQUIRE(cited.size() > 10);
        const Desk desk = Desk::withEmptyLibrary();
        const QJsonObject inspected = desk.run({u"inspect"_s, shared + u"/seeds/"_s + seed.file, u"--json"_s}).json();
        INFO(seed.file.toStdString());
        CHECK(missing(labels, paths(inspected)) == QStringList());
        CHECK(missing(cited, targets(inspected)) == QStringList());
    }
}

TEST_CASE("Real documents under meaningless names are known by their pages alone")
{
    const QDir corpus(shared + u"/corpus/un-pdf"_s);
    const QStringList names = corpus.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        WARN("the corpus is absent: not tried here");
        return;
    }
    const Desk desk = Desk::withEmptyLibrary();
    for (int i = 0; i < names.size(); ++i)
        desk.copyOf(corpus.filePath(names[i]), u"in/%1.pdf"_s.arg(i + 1));
    const Answer imported = desk.on(u"import"_s, {desk.path(u"in"_s), u"--json"_s});
    CHECK(imported.exitCode == 0);
    // The names of the corpus are the symbols, with _ for /; a part in brackets may be missing on the page.
    static const QRegularExpression optional(u"^\\[.*\\]"_s);
    QStringList misses;
    int dated = 0;
    int distributed = 0;
    for (const QJsonObject& report : imported.lines()) {
        const int number = QFileInfo(report.value(u"file"_s).toString()).baseName().toInt();
        QString symbol = names.value(number - 1).section(u".en.pdf"_s, 0, 0);
        symbol = symbol.remove(optional).replace(u'_', u'/');
        const QStringList read = stringsOf(report.value(u"symbols"_s));
        const bool right = std::any_of(read.begin(), read.end(), [&](const QString& each) {
            return each.compare(symbol, Qt::CaseInsensitive) == 0 || each.endsWith(symbol, Qt::CaseInsensitive);
        });
        if (!right)
            misses.append(u"%1: symbol %2"_s.arg(symbol, read.join(u", "_s)));
        if (report.value(u"language"_s) != u"en"_s)
            misses.append(symbol + u": language"_s);
        dated += report.value(u"date"_s).isNull() ? 0 : 1;
        distributed += report.value(u"distribution"_s).isNull() ? 0 : 1;
        const bool limited = report.value(u"distribution"_s) == u"limited"_s;
        if (limited != symbol.contains(u"/L."_s))
            misses.append(symbol + u": distribution"_s);
    }
    INFO("missed: " << misses.join(u"; "_s).toStdString());
    CHECK(imported.lines().size() == names.size());
    // The floors, as measured; one document has no distribution on its pages.
    CHECK(misses.isEmpty());
    CHECK(dated == names.size());
    CHECK(distributed >= names.size() - 1);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("Lists of contents of real documents are tables: no heading and no paragraph comes out of them")
{
    const QDir corpus(shared + u"/corpus/un-pdf"_s);
    if (!corpus.exists()) {
        WARN("the corpus is absent: not tried here");
        return;
    }
    const Desk desk = Desk::withEmptyLibrary();
    static const QRegularExpression entry(u"\\.(?: ?\\.){2,}|\\d\\s*[-–]\\s*\\d+(?:\\s+\\d+)?$"_s);
    for (const QString& file : {u"TD_B_CN.4_36.en.pdf"_s, u"ICCD_COP(8)_CST_8.en.pdf"_s}) {
        const QJsonObject inspected = desk.run({u"inspect"_s, corpus.filePath(file), u"--json"_s}).json();
        int tables = 0;
        for (const QJsonValue& each : inspected.value(u"paragraphs"_s).toArray()) {
            const QString kind = each[u"kind"_s].toString();
            if (each[u"page"_s].toInt() > 2)
                break;
            tables += kind == u"table"_s ? 1 : 0;
            INFO(file.toStdString() << ": " << each[u"text"_s].toString().toStdString());
            CHECK((kind == u"table"_s || !entry.match(each[u"text"_s].toString()).hasMatch()));
        }
        CHECK(tables == 1);
    }
}
