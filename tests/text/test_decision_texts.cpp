// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/analyse.h"
#include "text/decision_heading.h"
#include "text/decision_texts.h"

using namespace rapporteur;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::NodeKind;

namespace {

text::CitationContext contextOf(Language language)
{
    text::CitationContext context;
    context.language = language;
    return context;
}

QList<text::FoundDecision> found(const QString& source, Language language)
{
    return text::findDecisions(text::analyse(text::sourceFromPlainText(source)).blocks, contextOf(language));
}

QStringList paths(const QList<domain::DecisionNode>& nodes)
{
    QStringList list;
    for (const domain::DecisionNode& node : nodes)
        list.append(node.path);
    return list;
}

} // namespace

TEST_CASE("the heading of a decision gives its number, its title, and whether it is a draft")
{
    struct Case {
        QString text;
        Language language;
        QString number;
        QString title;
        bool draft;
    };
    const QList<Case> cases{
        {u"Decision MC-4/91: Mercury waste"_s, Language::English, u"MC-4/91"_s, u"Mercury waste"_s, false},
        {u"MC-3/11: Enhancing cooperation"_s, Language::English, u"MC-3/11"_s, u"Enhancing cooperation"_s, false},
        {u"Décision MC-4/92 : Orientations"_s, Language::French, u"MC-4/92"_s, u"Orientations"_s, false},
        {u"Proyecto de decisión MC-4/[--]: Nueva cooperación"_s, Language::Spanish, {}, u"Nueva cooperación"_s, true},
        {u"MC-4/91号决定：汞废物"_s, Language::Chinese, u"MC-4/91"_s, u"汞废物"_s, false},
        {u"MC-4/[--]号决定草案：进一步合作"_s, Language::Chinese, {}, u"进一步合作"_s, true},
        {u"Draft decision MC-5/[-]: Budget"_s, Language::English, {}, u"Budget"_s, true},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const auto heading = text::readDecisionHeading(each.text, contextOf(each.language));
        REQUIRE(heading);
        CHECK(heading->number == each.number);
        CHECK(heading->title == each.title);
        CHECK(heading->draft == each.draft);
    }
    CHECK_FALSE(text::readDecisionHeading(u"Report on the implementation of decision MC-3/11"_s,
                                          contextOf(Language::English)));
    CHECK_FALSE(text::readDecisionHeading(u"Response to decision MC-3/11"_s, contextOf(Language::English)));
}

TEST_CASE("two decisions in the annexes of a report are found with their trees, the annex that is none is left out")
{
    const QString report = uR"(1. The Conference of the Parties adopted two decisions.

Annex I

Decision MC-4/91: Mercury waste

The Conference of the Parties,

Recalling its decision MC-2/2,

1. Takes note of the report of the group;

2. Requests the group:

(a) To propose one value;

(b) To report to the Conference of the Parties at its fifth meeting;

Annex II

Decision MC-4/92: Reporting

The Conference of the Parties,

1. Requests the secretariat to complete the guidance by 31 March 2023.

Annex III

Observers

1. The following organizations took part: none.
)"_s;
    const auto decisions = found(report, Language::English);
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[0].number == u"MC-4/91"_s);
    CHECK(decisions[0].title == u"Mercury waste"_s);
    CHECK(decisions[0].opens);
    CHECK_FALSE(decisions[0].draft);
    CHECK(paths(decisions[0].nodes) ==
          QStringList{u"text/1"_s, u"preamble/1"_s, u"1"_s, u"2"_s, u"2/(a)"_s, u"2/(b)"_s});
    CHECK(decisions[0].firstPath == u"annex I"_s);
    CHECK(decisions[1].number == u"MC-4/92"_s);
    CHECK(paths(decisions[1].nodes) == QStringList{u"text/1"_s, u"1"_s});
}

TEST_CASE("a draft within a note ends where the paragraphs of the note go on")
{
    const QString note = uR"(11. The secretariat reports on its work.

12. The Conference of the Parties may wish to adopt a decision along the following lines:

The Conference of the Parties,

Recalling decision MC-3/11,

1. Welcomes the report;

2. Requests the Executive Secretary to continue the work.

13. The Conference of the Parties may also wish to take note of the annex.
)"_s;
    const auto decisions = found(note, Language::English);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].draft);
    CHECK(decisions[0].number.isEmpty());
    CHECK(paths(decisions[0].nodes) == QStringList{u"text/1"_s, u"preamble/1"_s, u"1"_s, u"2"_s});
}

TEST_CASE("a report that only speaks of decisions holds none")
{
    CHECK(
        found(
            u"1. In decision MC-3/11, the Conference of the Parties requested the Executive Secretary to report.\n\n"
            "2. The Conference of the Parties,\n"_s,
            Language::English)
            .isEmpty());
}
