// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of operative paragraphs promises, in all languages of the sample: who is asked what, by when, if
// funds allow.
#include "support/catch.h"
#include "support/mandate_sample.h"
#include "text/analyse.h"

using namespace rapporteur;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::NodeKind;
using text::DecisionText;

namespace {

QStringList shown(const QList<tests::KnownMandate>& mandates, bool withVerb)
{
    QStringList lines;
    for (const tests::KnownMandate& each : mandates)
        lines.append(QStringList{each.path, each.category, withVerb ? each.verb : QString(), each.addressees,
                                 each.due, each.funds}
                         .join(u' '));
    return lines;
}

} // namespace

TEST_CASE("Operative paragraphs in parallel ask the same in every language")
{
    const auto paragraphs =
        tests::knownParagraphs(QStringLiteral(RAPPORTEUR_SOURCE_DIR) + u"/tests/text/data/mandates.txt"_s);
    REQUIRE(paragraphs.size() >= 60);
    for (const tests::KnownParagraph& paragraph : paragraphs) {
        for (auto version = paragraph.versions.begin(); version != paragraph.versions.end(); ++version) {
            INFO(paragraph.name.toStdString() << " " << version.key().toStdString());
            const bool english = version.key() == u"en"_s;
            CHECK(shown(tests::foundMandates(*version, domain::languageFromCode(version.key())), english) ==
                  shown(paragraph.mandates, english));
        }
    }
}

TEST_CASE("A decision is known by the body that enacts it, in every language")
{
    for (
        const QString& decision :
        {u"The Subsidiary Body for Implementation,\n\n1. Requests the secretariat to report."_s,
         u"La Junta Ejecutiva,\n\n1. Pide a la secretaría que presente un informe."_s,
         u"Комиссия по устойчивому развитию,\n\n1. просит секретариат представить доклад."_s,
         u"执行局，\n\n1. 请秘书处提交报告。"_s,
         u"إن جمعية الأمم المتحدة للبيئة،\n\n1 - تطلب إلى الأمانة أن تقدم تقريراً عن تنفيذ هذا القرار في الدورة المقبلة من دورات الجمعية."_s,
         u"1. RAPPELANT la Résolution VIII.12 relative aux zones humides de montagne;\n\n# LA CONFÉRENCE DES PARTIES CONTRACTANTES\n\n2. PRIE le secrétariat de faire rapport sur les mesures qu’il aura prises."_s}) {
        CAPTURE(decision.toStdString());
        const auto mandates = text::analyse(text::sourceFromPlainText(decision)).mandates;
        REQUIRE(mandates.size() == 1);
        CHECK(mandates.first().verb == u"requests"_s);
        CHECK(mandates.first().kind == domain::MandateKind::Enacted);
    }
}
