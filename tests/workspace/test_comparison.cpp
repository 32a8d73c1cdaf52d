// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions beside each other: what corresponds, and what one of them lacks.
#include "open_workspace.h"

#include "workspace/comparison.h"
#include "workspace/queries.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using domain::Language;

namespace {

store::IndexedParagraph paragraph(const QString& path, const QString& text,
                                  domain::BlockKind kind = domain::BlockKind::Paragraph)
{
    store::IndexedParagraph result;
    result.kind = kind;
    result.page = 1;
    result.path = path;
    result.label = path.section(u'/', -1);
    result.text = text;
    return result;
}

ReadableVersion version(Language language, QList<store::IndexedParagraph> paragraphs)
{
    ReadableVersion result;
    result.language = language;
    for (int i = 0; i < paragraphs.size(); ++i) {
        paragraphs[i].ordinal = i;
        paragraphs[i].language = language;
    }
    result.paragraphs = paragraphs;
    return result;
}

void cite(ReadableVersion& in, int at, const QString& target)
{
    domain::Citation citation;
    citation.targets = {target};
    citation.confidence = 1;
    citation.block = at;
    ReadableCitation& cited = in.citations.emplaceBack();
    cited.citation = citation;
    cited.paragraph = at;
}

QList<ParityFinding> findings(const ReadableVersion& first, const ReadableVersion& second, ParityKind kind)
{
    QList<ParityFinding> found;
    for (const ParityFinding& finding : compareVersions(first, second).findings) {
        if (finding.kind == kind)
            found.append(finding);
    }
    return found;
}

const QString english1 = u"The secretariat organized 15 regional workshops from 3 to 5 May 2021 in all regions."_s;
const QString french1 =
    u"Le secrétariat a organisé 15 ateliers régionaux du 3 au 5 mai 2021 dans toutes les régions."_s;
const QString english2 = u"The Conference of the Parties took note of the report and thanked the donors for it."_s;
const QString french2 = u"La Conférence des Parties a pris note du rapport et en a remercié les donateurs."_s;
const QString english3 = u"Parties are invited to submit their views on the draft by 30 June 2022 at the latest."_s;
const QString french3 =
    u"Les Parties sont invitées à présenter leurs vues sur le projet au plus tard le 30 juin 2022."_s;

ReadableVersion english()
{
    return version(Language::English,
                   {paragraph(u"1"_s, english1), paragraph(u"2"_s, english2), paragraph(u"3"_s, english3)});
}

ReadableVersion french()
{
    return version(Language::French,
                   {paragraph(u"1"_s, french1), paragraph(u"2"_s, french2), paragraph(u"3"_s, french3)});
}

} // namespace

TEST_CASE("Versions that say the same differ in nothing, and each paragraph has its counterpart")
{
    const Comparison comparison = compareVersions(english(), french());
    CHECK(comparison.findings.isEmpty());
    REQUIRE(comparison.pairs.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(comparison.pairs[i].first == i);
        CHECK(comparison.pairs[i].second == i);
    }
}

TEST_CASE("A paragraph that one version lacks is told with the place where it would stand")
{
    const ReadableVersion shorter =
        version(Language::French, {paragraph(u"1"_s, french1), paragraph(u"3"_s, french3)});
    const auto missing = findings(english(), shorter, ParityKind::Missing);
    REQUIRE(missing.size() == 1);
    CHECK(missing.first().inFirst);
    CHECK(missing.first().path == u"2"_s);
    CHECK(missing.first().first == 1);
    CHECK(missing.first().second == 0);
    const auto fromTheOther = findings(shorter, english(), ParityKind::Missing);
    REQUIRE(fromTheOther.size() == 1);
    CHECK_FALSE(fromTheOther.first().inFirst);
    CHECK(fromTheOther.first().path == u"2"_s);
}

TEST_CASE("Figures, citations and labels that differ are told with what stands on one side only")
{
    ReadableVersion one = english();
    ReadableVersion other = french();
    other.paragraphs[0].text.replace(u"15"_s, u"51"_s);
    other.paragraphs[2].text.replace(u"30 juin"_s, u"30 juillet"_s);
    cite(one, 1, u"MC-3/11"_s);
    cite(other, 1, u"MC-3/1"_s);
    const auto numbers = findings(one, other, ParityKind::Numbers);
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.first().firstOnly == QStringList{u"15"_s});
    CHECK(numbers.first().secondOnly == QStringList{u"51"_s});
    const auto dates = findings(one, other, ParityKind::Dates);
    REQUIRE(dates.size() == 1);
    CHECK(dates.first().secondOnly == QStringList{u"2022-07-30"_s});
    const auto citations = findings(one, other, ParityKind::Citations);
    REQUIRE(citations.size() == 1);
    CHECK(citations.first().firstOnly == QStringList{u"MC-3/11"_s});
    CHECK(citations.first().path == u"2"_s);

    other = french();
    other.paragraphs[1].path = u"2 bis"_s;
    const auto labels = findings(english(), other, ParityKind::Label);
    REQUIRE(labels.size() == 1);
    CHECK(labels.first().secondOnly == QStringList{u"2 bis"_s});
}

TEST_CASE("Footnotes and masthead lines take no part: their order follows the pages")
{
    ReadableVersion one = english();
    one.paragraphs.insert(1, paragraph(u"*"_s, u"A note."_s, domain::BlockKind::Footnote));
    one.paragraphs.prepend(paragraph({}, u"United Nations"_s, domain::BlockKind::Masthead));
    for (int i = 0; i < one.paragraphs.size(); ++i)
        one.paragraphs[i].ordinal = i;
    const Comparison comparison = compareVersions(one, french());
    CHECK(comparison.findings.isEmpty());
    REQUIRE(comparison.pairs.size() == 3);
    CHECK(comparison.pairs[1].first == 3);
}

TEST_CASE("The sample report in four languages has the same paragraphs")
{
    QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"library"_s));
    REQUIRE(library);
    mustImport(**library, {samplePdf(u"cop-4-91-en"_s), samplePdf(u"cop-4-91-fr"_s), samplePdf(u"cop-4-91-es"_s),
                           samplePdf(u"cop-4-91-zh"_s)});
    const auto view = (*library)->view();
    REQUIRE(view);
    const auto document = documentsCalled(**view, u"UNEP/MC/COP.4/91"_s);
    REQUIRE(document);
    const auto record = documentRecord(**view, document->value(0));
    REQUIRE(record);
    QMap<Language, ReadableVersion> versions;
    for (const domain::LanguageVersion& each : record->document.versions) {
        const auto readable = readableVersion(**view, each.id);
        REQUIRE(readable);
        versions.insert(each.language, *readable);
    }
    REQUIRE(versions.size() == 4);
    for (const Language language : {Language::French, Language::Spanish, Language::Chinese}) {
        const Comparison comparison = compareVersions(versions[Language::English], versions[language]);
        INFO(domain::code(language).toStdString());
        CHECK(comparison.pairs.size() > 10);
        CHECK(comparison.findings.isEmpty());
    }
}
