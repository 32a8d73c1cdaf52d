// SPDX-License-Identifier: GPL-3.0-or-later
// What "the same decision" means, and that what was asked there is told with its source.
#include "support/catch.h"
#include "text/analyse.h"
#include "text/anaphors.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

domain::Analysis analysisOf(const QString& text)
{
    return text::analyse(text::sourceFromPlainText(text));
}

QStringList anaphorsOf(const QString& text)
{
    const domain::Analysis analysis = analysisOf(text);
    QStringList result;
    for (const auto& each : text::findAnaphors(analysis.blocks, analysis.citations, analysis.language))
        result += each.raw + u" = "_s + each.targets.join(u' ');
    return result;
}

QStringList sourcesOf(const QString& text)
{
    QStringList result;
    for (const auto& each : analysisOf(text).mandates)
        result += each.paragraph + u' ' + each.issuer + u" > "_s + each.addressees.join(u' ') + u": "_s + each.source;
    return result;
}

} // namespace

TEST_CASE("The same decision is the one named last, in six languages", "[anaphors]")
{
    CHECK(
        anaphorsOf(u"1. In decision MC-3/7 the Conference requested a study of waste from mining in all regions.\n\n"
                   "2. By the same decision it invited Governments to help the secretariat with that study.\n"_s) ==
        QStringList{u"the same decision = MC-3/7"_s});
    CHECK(
        anaphorsOf(u"1. La Conférence a adopté la décision MC-3/7. Dans la même décision, elle a prié le secrétariat "
                   "d’établir un rapport sur les déchets.\n"_s) == QStringList{u"la même décision = MC-3/7"_s});
    CHECK(anaphorsOf(u"1. La Conferencia aprobó la decisión MC-3/7. En esa decisión pidió a la secretaría que "
                     "preparara un informe sobre los desechos.\n"_s) == QStringList{u"esa decisión = MC-3/7"_s});
    CHECK(anaphorsOf(u"1. 缔约方大会通过了第MC-3/7号决定。该决定请秘书处编写关于废物的报告。\n"_s) ==
          QStringList{u"该决定 = MC-3/7"_s});
    CHECK(anaphorsOf(u"1. Конференция Сторон приняла решение МК-3/7. В том же решении она просила секретариат "
                     "подготовить доклад об отходах.\n"_s) == QStringList{u"том же решении = MC-3/7"_s});
    CHECK(anaphorsOf(u"1 - اعتمد مؤتمر الأطراف المقرر ا م-3/7. وطلب في المقرر نفسه إلى الأمانة أن تعد تقريراً عن "
                     "النفايات.\n"_s) == QStringList{u"المقرر نفسه = MC-3/7"_s});
}

TEST_CASE("A document counts as the resolution that the text calls it", "[anaphors]")
{
    CHECK(anaphorsOf(u"1. The conference adopted a resolution on interim work (UNEP(DTIE)/Hg/CONF/4, annex I). "
                     "Paragraph 12 of that resolution deals with cooperation between the secretariats.\n"_s) ==
          QStringList{u"that resolution = UNEP(DTIE)/Hg/CONF/4"_s});
    CHECK(anaphorsOf(u"1. The report is in document UNEP/MC/COP.4/7. The Conference took note of that resolution and "
                     "of the views of the Parties.\n"_s)
              .isEmpty());
}

TEST_CASE("What may mean several decisions, or stands far below, means none", "[anaphors]")
{
    CHECK(anaphorsOf(u"1. Decisions BC-12/23, RC-7/13 and SC-7/31 were adopted by the three conferences. Work on the "
                     "same decision goes on; decision MC-4/2 waits.\n"_s)
              .size() <= 1);
    QString far = u"1. Decision MC-3/7 asked for a study of waste from mining in all of the regions.\n\n"_s;
    for (int i = 2; i < 9; ++i)
        far += QString::number(i) + u". The secretariat has gone on with the usual work on this subject.\n\n"_s;
    CHECK(anaphorsOf(far + u"9. By the same decision the Conference invited the Governments to help.\n"_s).isEmpty());
}

TEST_CASE("A mandate told without a number has the instrument that is meant as its source", "[anaphors][mandates]")
{
    CHECK(sourcesOf(u"1. The Conference of the Parties, in its decision MC-3/7, requested the secretariat to study "
                    "waste from mining.\n\n"
                    "2. In the same decision, the Conference of the Parties invited Governments to send views. In "
                    "addition, it requested the Executive Director to support that work.\n"_s) ==
          QStringList{u"1 Conference of the Parties > secretariat: MC-3/7"_s,
                      u"2 Conference of the Parties > Governments: MC-3/7"_s, u"2  > Executive Director: MC-3/7"_s});
}

TEST_CASE("A due time belongs to the act of its own sentence", "[mandates]")
{
    const auto mandates = analysisOf(u"1. In its decision MC-4/5 the Conference of the Parties requested the "
                                     "secretariat to study art. 24. It further invited Parties to send views by 1 "
                                     "March 2033.\n"_s)
                              .mandates;
    REQUIRE(mandates.size() == 2);
    CHECK(mandates[0].due.isEmpty());
    CHECK(mandates[0].deliverable.endsWith("study art. 24"_L1));
    CHECK(mandates[1].due == u"2033-03-01"_s);
}

TEST_CASE("Arabic puts the one who asks behind the verb", "[mandates]")
{
    CHECK(sourcesOf(
              u"1 - طلب مؤتمر الأطراف إلى الأمانة في المقرر ا م-4/5 أن تعد تقريراً عن النفايات. ودعا في المقرر نفسه "
              "الأطراف إلى تقديم معلومات.\n"_s) ==
          QStringList{u"1 مؤتمر الأطراف > الأمانة: MC-4/5"_s, u"1  > الأطراف: MC-4/5"_s});
}

TEST_CASE("A decision opens with the whole name of its body, too", "[mandates]")
{
    const auto verbs = [](const QString& text) {
        QStringList found;
        for (const auto& each : analysisOf(text).mandates)
            found += each.paragraph + u' ' + each.verb;
        return found;
    };
    CHECK(verbs(u"The Conference of the Parties to the Minamata Convention on Mercury,\n\nRecalling its decision "
                "MC-4/5,\n\n1. Requests the secretariat to report;\n"_s) == QStringList{u"1 requests"_s});
    CHECK(verbs(u"Ассамблея Организации Объединенных Наций по окружающей среде,\n\nссылаясь на решение МК-5/11,\n\n"
                "1. просит секретариат представить доклад;\n"_s) == QStringList{u"1 requests"_s});
    // A clause that only names a body opens nothing.
    CHECK(verbs(u"Recalling the request to the Committee and the work done,\n\n1. Requests for help came from five "
                "Parties;\n"_s)
              .isEmpty());
}
