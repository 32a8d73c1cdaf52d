// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/inline_markup.h"
#include "app/sample/sample_reader.h"
#include "app/sample/truth_file.h"
#include "report/documents.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::sample;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

QStringList pathsOf(const Truth& truth)
{
    QStringList paths;
    for (const TrueBlock& block : truth.blocks) {
        if (!block.path.isEmpty())
            paths.append(block.path);
    }
    return paths;
}

QStringList targetsOf(const Truth& truth)
{
    QStringList targets;
    for (const TrueCitation& citation : truth.citations)
        targets += citation.targets;
    targets.sort();
    return targets;
}

} // namespace

TEST_CASE("the language versions of a sample have the same paragraphs and headings, and cite the same documents")
{
    QMap<QString, QList<SampleDocument>> bySymbol;
    for (const SampleDocument& document : sampleDocuments())
        bySymbol[document.truth.symbols.join(u'-')].append(document);
    QStringList inFour;
    for (const QList<SampleDocument>& versions : bySymbol) {
        const Truth& first = versions.first().truth;
        QString languages;
        for (const SampleDocument& version : versions) {
            INFO(version.name.toStdString());
            languages += domain::code(version.truth.language);
            CHECK(pathsOf(version.truth) == pathsOf(first));
            CHECK(version.truth.blocks.size() == first.blocks.size());
            CHECK(version.truth.date == first.date);
            CHECK(version.truth.agendaItems == first.agendaItems);
            // Short forms are usual in the Arabic agenda: it cites less.
            if (version.truth.language != domain::Language::Arabic && first.language != domain::Language::Arabic)
                CHECK(targetsOf(version.truth) == targetsOf(first));
        }
        if (languages.contains(u"en"_s) && languages.contains(u"fr"_s) && languages.contains(u"es"_s) &&
            languages.contains(u"zh"_s))
            inFour.append(first.symbols.first());
    }
    CHECK(bySymbol.size() >= 12);
    CHECK(inFour.size() >= 4);
}

TEST_CASE("every sample says on its first page that it is one")
{
    const QStringList words{u"Sample text"_s, u"Texte d’essai"_s,  u"Texto de muestra"_s,
                            u"测试用样本"_s,  u"Образец текста"_s, u"نص نموذجي"_s};
    for (const SampleDocument& document : sampleDocuments()) {
        INFO(document.name.toStdString());
        const QString notes = textOf(report::layOut(document.laidOut).first(), report::TextRole::Note);
        CHECK(std::any_of(words.begin(), words.end(), [&](const QString& word) { return notes.contains(word); }));
    }
}

TEST_CASE("markup gives what is printed, what is to be read, and what is cited")
{
    const MarkedText text = readMarkup(
        u"See <i>[[UNEP/MC/COP.4/<br>91 and Add.1 => UNEP/MC/COP.4/91, UNEP/MC/COP.4/91/Add.1]]</i>[^1] and "
        u"[[paragraph 5 (b) of decision MC-3/11 => MC-3/11 # 5(b)]]."_s);
    CHECK(text.plain == u"See UNEP/MC/COP.4/91 and Add.1 and paragraph 5 (b) of decision MC-3/11."_s);
    CHECK(text.noteMarks == QStringList{u"1"_s});
    REQUIRE(text.citations.size() == 2);
    CHECK(text.citations[0].kind == u"symbol"_s);
    CHECK(text.citations[0].targets == QStringList{u"UNEP/MC/COP.4/91"_s, u"UNEP/MC/COP.4/91/Add.1"_s});
    CHECK(text.citations[1].kind == u"decision"_s);
    CHECK(text.citations[1].pinpoint == u"5(b)"_s);
    CHECK(text.rich[1].italic);
    CHECK(text.rich[1].text == u"UNEP/MC/COP.4/\u202891 and Add.1"_s);
}

TEST_CASE("a body is read into paragraphs, items, annexes and tables with the paths of the analysis")
{
    const auto document = readSample(u"x"_s, u"language: ar\n---\n1 - ا\n\n  (ب) ب\n\n    '1' ج\n\n@annex م | II\n\n"
                                             "2 - د\n\n| a | b |\n|--|\n| c | d |\n"_s);
    REQUIRE(document.has_value());
    QStringList read;
    for (const TrueBlock& block : document->truth.blocks)
        read.append(block.kind + u' ' + block.path);
    CHECK(read == QStringList{u"paragraph 1"_s, u"item 1/(b)"_s, u"item 1/(b)/(1)"_s, u"heading "_s,
                              u"paragraph annex II/2"_s, u"table "_s});
    CHECK(document->truth.blocks.last().text == u"a\tb\nc\td"_s);
    CHECK(document->laidOut.blocks.last().headerRows == 1);
}

TEST_CASE("the truth names what an analysis must read, with the block of each citation")
{
    const auto document = readSample(
        u"cop-4-91-en"_s,
        u"symbol: UNEP/MC/COP.4/91\ndate: 2021-07-12\nlanguage: en\noriginal: fr\nmeeting: Fourth meeting | 4\n"
        "dates: Online | 2021-11-01/2021-11-05 Online; ~2022-03-21/2022-03-25 Bali\nitem: Item 4 (j) | 4(j)\n---\n"
        "1. See [[MC-3/11]].\n"_s);
    REQUIRE(document.has_value());
    QTemporaryDir folder;
    REQUIRE(writeTruth({*document}, folder.filePath(u"truth.json"_s)).has_value());
    QFile file(folder.filePath(u"truth.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).array().at(0).toObject();
    CHECK(truth[u"file"_s].toString() == u"cop-4-91-en.pdf"_s);
    CHECK(truth[u"symbols"_s].toArray() == QJsonArray{u"UNEP/MC/COP.4/91"_s});
    CHECK(truth[u"original_language"_s].toString() == u"fr"_s);
    CHECK(truth[u"ordinal"_s].toInt() == 4);
    CHECK(truth[u"agenda_items"_s].toArray() == QJsonArray{u"4(j)"_s});
    const QJsonArray segments = truth[u"segments"_s].toArray();
    REQUIRE(segments.size() == 2);
    CHECK(segments[1].toObject()[u"place"_s].toString() == u"Bali"_s);
    CHECK(segments[1].toObject()[u"tentative"_s].toBool());
    const QJsonObject citation = truth[u"citations"_s].toArray().at(0).toObject();
    CHECK(citation[u"targets"_s].toArray() == QJsonArray{u"MC-3/11"_s});
    CHECK(truth[u"blocks"_s].toArray().at(citation[u"block"_s].toInt()).toObject()[u"path"_s].toString() == u"1"_s);
}

TEST_CASE("a source that is wrong is refused with its line")
{
    const auto unknownKey = readSample(u"x"_s, u"symbol: A/1\ncolour: red\n---\n"_s);
    REQUIRE_FALSE(unknownKey.has_value());
    CHECK(unknownKey.error().arguments.value(1) == u"2"_s);
    CHECK_FALSE(readSample(u"x"_s, u"symbol: A/1\n"_s).has_value());
    CHECK_FALSE(readSample(u"x"_s, u"language: en\n---\n1. A mark without a note.[^7]\n"_s).has_value());
}
