// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of operative paragraphs promises, in all languages of the sample: who is asked what, by when, if
// funds allow.
#include "support/catch.h"
#include "support/mandate_sample.h"

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
