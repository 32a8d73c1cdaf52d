// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"
#include "support/catch.h"

using namespace rapporteur;
using namespace rapporteur::domain;
using namespace Qt::StringLiterals;

namespace {

RuleSet tenFourSix()
{
    RuleSet rules;
    rules.rules = {
        {PlanCategory::PreSession, PlanStep::Forecast, PlanAnchor::Opening, -14, OffsetUnit::Week},
        {PlanCategory::PreSession, PlanStep::Submit, PlanAnchor::Opening, -10, OffsetUnit::Week},
        {PlanCategory::PreSession, PlanStep::Issue, PlanAnchor::Opening, -6, OffsetUnit::Week},
        {PlanCategory::PostSession, PlanStep::Submit, PlanAnchor::Closing, 2, OffsetUnit::Week},
        {PlanCategory::Amendment, PlanStep::Issue, PlanAnchor::Opening, -6, OffsetUnit::Month},
    };
    rules.limits = {{PlanCategory::PreSession, PlanAuthor::Secretariat, 8500}};
    return rules;
}

MeetingPart part(QDate start, QDate end, bool tentative = false)
{
    MeetingPart result;
    result.segment.start = start;
    result.segment.end = end;
    result.segment.tentative = tentative;
    return result;
}

PlannedDocument planned(qint64 id, PlanCategory category = PlanCategory::PreSession)
{
    PlannedDocument document;
    document.id = {id};
    document.category = category;
    return document;
}

QDate dayOf(const QList<StepDay>& days, PlanStep step)
{
    for (const StepDay& day : days) {
        if (day.step == step)
            return day.day;
    }
    return {};
}

const QDate november(2021, 11, 1);

} // namespace

TEST_CASE("the days of a document follow from the opening, weeks before it, and from the closing after it")
{
    const PlanDays days = planDays({part(november, {2021, 11, 5})});
    const auto before = stepDays(planned(1), tenFourSix(), days, {});
    CHECK(dayOf(before, PlanStep::Forecast) == QDate(2021, 7, 26));
    CHECK(dayOf(before, PlanStep::Submit) == QDate(2021, 8, 23));
    CHECK(dayOf(before, PlanStep::Issue) == QDate(2021, 9, 20));
    const auto report = stepDays(planned(2, PlanCategory::PostSession), tenFourSix(), days, {});
    REQUIRE(report.size() == 1);
    CHECK(report[0].day == QDate(2021, 11, 19));
    const auto proposal = stepDays(planned(3, PlanCategory::Amendment), tenFourSix(), days, {});
    CHECK(dayOf(proposal, PlanStep::Issue) == QDate(2021, 5, 1));
}

TEST_CASE("a month before a long month ends on the last day of a short one")
{
    const DeadlineRule rule{PlanCategory::Amendment, PlanStep::Issue, PlanAnchor::Opening, -6, OffsetUnit::Month};
    CHECK(deadline(rule, 0, planDays({part({2021, 8, 31}, {})})) == QDate(2021, 2, 28));
}

TEST_CASE("a meeting without days gives no deadlines; a first quarter gives tentative ones")
{
    CHECK_FALSE(dayOf(stepDays(planned(1), tenFourSix(), planDays({}), {}), PlanStep::Submit).isValid());
    MeetingPart quarter;
    quarter.window = windowFromText(u"first quarter of 2022"_s).value();
    const auto days = stepDays(planned(1), tenFourSix(), planDays({quarter}), {});
    CHECK(dayOf(days, PlanStep::Issue) == QDate(2021, 11, 20));
    CHECK(days[0].tentative);
}

TEST_CASE("what a person fixed stays; what is done is known by record, masthead or files")
{
    PlannedDocument document = planned(1);
    document.steps = {{PlanStep::Submit, {2021, 8, 1}, u"translators are away"_s, {}}};
    const PlanDays days = planDays({part(november, {2021, 11, 5})});
    auto steps = stepDays(document, tenFourSix(), days, {});
    CHECK(dayOf(steps, PlanStep::Submit) == QDate(2021, 8, 1));
    CHECK(planState(document, steps, {}) == DocumentStatus::Planned);
    CHECK(steps[1].isLate({2021, 8, 11}));
    CHECK(steps[1].daysLate({2021, 8, 11}) == 10);
    CHECK_FALSE(steps[1].isLate({2021, 8, 1}));

    HeldDocument held;
    held.mastheadDate = QDate(2021, 8, 3);
    held.languages = {Language::English};
    steps = stepDays(document, tenFourSix(), days, held);
    CHECK(steps[1].doneOn == held.mastheadDate);
    CHECK(steps[1].daysLate({2030, 1, 1}) == 2);
    CHECK(planState(document, steps, held) == DocumentStatus::Editing);
    held.languages = {officialLanguages.begin(), officialLanguages.end()};
    steps = stepDays(document, tenFourSix(), days, held);
    CHECK(planState(document, steps, held) == DocumentStatus::Issued);
    CHECK_FALSE(steps[2].isLate({2030, 1, 1}));
    CHECK(steps[2].isDone());
    // Nobody has said when: a day that moves with the meeting is none.
    CHECK_FALSE(steps[2].doneOn.isValid());
    document.state = DocumentStatus::OnHold;
    CHECK(planState(document, steps, held) == DocumentStatus::OnHold);
}

TEST_CASE("splitting a meeting moves each deadline that hangs on it and none that is fixed")
{
    const PlanDays before = planDays({part({2021, 10, 31}, {2021, 11, 5})});
    const PlanDays after = planDays({part(november, {2021, 11, 5}), part({2022, 3, 21}, {2022, 3, 25})});
    PlannedDocument fixed = planned(3);
    fixed.steps = {{PlanStep::Submit, {2021, 8, 1}, u"agreed"_s, {}}};
    const auto moves = deadlineMoves({planned(1), planned(2), fixed, planned(4, PlanCategory::PostSession)},
                                     tenFourSix(), before, after, {{PlannedDocumentId{2}, 1}}, {}, {2021, 8, 30});
    REQUIRE(moves.size() == 10);
    for (const DeadlineMove& move : moves) {
        const bool resumed = move.document.value == 2;
        const bool report = move.document.value == 4;
        const int days = move.fixed ? 0 : resumed ? 141 : report ? 140 : 1;
        CAPTURE(move.document.value, code(move.step).toStdString());
        CHECK(move.before.daysTo(move.after) == days);
    }
    CHECK(moves[1].overdue);
    CHECK_FALSE(moves[4].overdue);
}

TEST_CASE("words are counted as the rules on length count them")
{
    CHECK(wordCount(u"The Conference of the Parties, at its fourth meeting (2021),") == 10);
    CHECK(wordCount(u" – well-known  non-papers — ") == 2);
    CHECK(wordCount(u"缔约方大会，第4次会议 on mercury") == 12);
    CHECK(wordCount(u"") == 0);
    CHECK(pagesOfWords(8500) == 32);
    CHECK(pagesOfWords(1) == 1);
    CHECK(pagesOfWords(0) == 0);
}
