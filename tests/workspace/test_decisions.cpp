// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/body_repository.h"
#include "store/meeting_repository.h"
#include "support/catch.h"
#include "workspace/actions.h"
#include "workspace/activities.h"
#include "workspace/decision_import.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::DecisionId;
using domain::Language;

namespace {

struct OpenLibrary {
    OpenLibrary()
    {
        REQUIRE(folder.isValid());
        auto made = Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
    }

    DecisionId import(const QString& text, const TextFacts& facts = {})
    {
        const auto plan = planFromText(*view, text, facts);
        REQUIRE(plan);
        const auto done = applyImport(*library, *plan);
        REQUIRE(done);
        REQUIRE(done->decisions.size() == 1);
        return done->decisions.first();
    }

    store::DecisionRecord record(DecisionId id, QDate asAt = {})
    {
        auto found = decisionRecord(*view, id, asAt, {Language::English});
        REQUIRE(found);
        return std::move(*found);
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<View> view;
};

QStringList paths(const domain::Decision& decision)
{
    QStringList list;
    for (const domain::DecisionNode& node : decision.nodes)
        list.append(node.path);
    return list;
}

domain::DecisionNodeId node(const domain::Decision& decision, const QString& path)
{
    for (const domain::DecisionNode& each : decision.nodes) {
        if (each.path == path)
            return each.id;
    }
    FAIL("no node " << path.toStdString());
    return {};
}

const QString english = uR"(Decision MC-4/91: Further cooperation

The Conference of the Parties,

Recalling its decision MC-3/11,

1. Welcomes the report of the secretariat;

2. Requests the Executive Secretary:

(a) To continue the shared services, subject to the availability of resources;

(b) To report to the Conference of the Parties at its fifth meeting;

3. Invites parties to send their views to the secretariat by 30 June 2022.
)"_s;

const QString chinese = uR"(MC-4/91号决定：进一步合作

缔约方大会，

回顾其第MC-3/11号决定，

1. 欢迎秘书处的报告；

2. 请执行秘书：

(a) 在资源允许的情况下继续实施共享服务；

(b) 向缔约方大会第五次会议提出报告；

3. 邀请缔约方在2022年6月30日之前将意见送交秘书处。
)"_s;

} // namespace

TEST_CASE("a pasted decision becomes a tree with proposed mandates, and a dry run changes nothing")
{
    OpenLibrary open;
    const auto plan = planFromText(*open.view, english, {});
    REQUIRE(plan);
    REQUIRE(plan->lines.size() == 1);
    CHECK(plan->lines.first().change == ImportChange::Added);
    CHECK(plan->lines.first().what == u"MC-4/91"_s);
    CHECK(listDecisions(*open.view, {})->total == 0);

    const auto done = applyImport(*open.library, *plan);
    REQUIRE(done);
    CHECK(done->added == 1);
    const auto record = open.record(done->decisions.first());
    CHECK(record.decision.number == u"MC-4/91"_s);
    CHECK(record.decision.titles.value(Language::English) == u"Further cooperation"_s);
    CHECK(record.bodyCode == u"MC-COP"_s);
    CHECK(record.meetingCode == u"COP-4"_s);
    CHECK(paths(record.decision) ==
          QStringList{u"text/1"_s, u"preamble/1"_s, u"1"_s, u"2"_s, u"2/(a)"_s, u"2/(b)"_s, u"3"_s});
    QStringList asked;
    for (const auto& mandate : record.mandates)
        asked.append(mandate.path + u' ' + mandate.mandate.verb);
    CHECK(asked.contains(u"2/(b) requests"_s));
    CHECK(asked.contains(u"3 invites"_s));

    const auto again = planFromText(*open.view, english, {});
    REQUIRE(again);
    CHECK(again->lines.first().change == ImportChange::Unchanged);
}

TEST_CASE("a second language joins by the paths, and what it lacks is told")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    const auto plan = planFromText(*open.view, chinese, {});
    REQUIRE(plan);
    CHECK(plan->lines.first().change == ImportChange::Changed);
    REQUIRE(applyImport(*open.library, *plan));
    const auto record = open.record(id);
    CHECK(record.decision.nodes.size() == 7);
    CHECK(record.remarks.isEmpty());
    CHECK(record.decision.titles.value(Language::Chinese) == u"进一步合作"_s);
    REQUIRE(setNodeText(*open.library, node(record.decision, u"2/(b)"_s), Language::Chinese, {}));
    const auto shorter = open.record(id);
    REQUIRE(shorter.remarks.size() == 1);
    CHECK(shorter.remarks.first().path == u"2/(b)"_s);
    CHECK(shorter.remarks.first().languages == QList{Language::Chinese});
}

TEST_CASE("a due meeting is never a date of its own: it moves with the meeting")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    const auto dueOf = [&] {
        for (const auto& mandate : open.record(id).mandates) {
            if (mandate.path == u"2/(b)"_s)
                return mandate.due;
        }
        FAIL("no mandate");
        return store::ResolvedDue();
    };
    CHECK(dueOf().meetingShown == u"MC-COP COP-5"_s);
    CHECK_FALSE(dueOf().day.isValid());
    const auto setDay = [&](QDate day) {
        REQUIRE(open.library->store().write(u"plan the meeting"_s, [&](store::Connection& db) {
            const store::BodyDirectory bodies(store::bodies(db));
            const auto meeting = store::ensureMeeting(db, *bodies.findByCode(u"MC-COP"_s), 5);
            store::setSegments(db, meeting, QList<domain::MeetingSegment>{{day, day.addDays(4), u"Geneva"_s, false}},
                               Language::English);
        }));
    };
    setDay(QDate(2023, 10, 30));
    CHECK(dueOf().day == QDate(2023, 10, 30));
    setDay(QDate(2023, 11, 6));
    CHECK(dueOf().day == QDate(2023, 11, 6));
}

TEST_CASE("statuses are only added, and are asked for as at any day")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    const auto mandate = open.record(id).mandates.last().mandate.id;
    const auto statusOn = [&](QDate day) { return open.record(id, day).mandates.last().status; };
    CHECK(statusOn(QDate(2022, 7, 1)) == domain::FollowUpStatus::NothingRecorded);
    CHECK(open.record(id, QDate(2022, 7, 1)).mandates.last().overdue);
    const auto add = [&](domain::FollowUpStatus status, QDate day) {
        domain::StatusEntry entry;
        entry.mandate = mandate;
        entry.status = status;
        entry.asAt = day;
        domain::Evidence evidence;
        evidence.reference = u"unep/mc/cop.4/inf/17"_s;
        return addStatus(*open.library, entry, {evidence});
    };
    REQUIRE(add(domain::FollowUpStatus::UnderWay, QDate(2022, 3, 1)));
    REQUIRE(add(domain::FollowUpStatus::Done, QDate(2022, 6, 20)));
    CHECK(statusOn(QDate(2022, 2, 28)) == domain::FollowUpStatus::NothingRecorded);
    CHECK(statusOn(QDate(2022, 3, 1)) == domain::FollowUpStatus::UnderWay);
    CHECK(statusOn(QDate(2022, 7, 1)) == domain::FollowUpStatus::Done);
    CHECK_FALSE(open.record(id, QDate(2022, 7, 1)).mandates.last().overdue);
    CHECK(open.record(id).mandates.last().evidence.first().shown == u"UNEP/MC/COP.4/INF/17"_s);

    const auto future = add(domain::FollowUpStatus::Done, QDate::currentDate().addDays(30));
    REQUIRE_FALSE(future);
    CHECK(future.error().code == ErrorCode::Invalid);
    CHECK(open.record(id).mandates.last().entries.size() == 2);
}

TEST_CASE("every action on the register is undone by name and done again")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    const auto check = [&](const auto& action) {
        const auto before = open.record(id);
        REQUIRE(action());
        const auto undone = undo(*open.library);
        REQUIRE(undone);
        CHECK_FALSE(undone->isEmpty());
        const auto after = open.record(id);
        CHECK(paths(after.decision) == paths(before.decision));
        CHECK(after.mandates.size() == before.mandates.size());
        CHECK(after.decision.titles == before.decision.titles);
        CHECK(after.relations.size() == before.relations.size());
        for (qsizetype i = 0; i < before.mandates.size(); ++i) {
            CHECK(after.mandates[i].mandate.state == before.mandates[i].mandate.state);
            CHECK(after.mandates[i].entries.size() == before.mandates[i].entries.size());
            CHECK(after.mandates[i].evidence.size() == before.mandates[i].evidence.size());
            CHECK(after.mandates[i].activities == before.mandates[i].activities);
        }
        REQUIRE(redo(*open.library));
        REQUIRE(undo(*open.library));
    };
    Library& library = *open.library;
    const domain::Decision decision = open.record(id).decision;
    const domain::MandateId mandate = open.record(id).mandates.last().mandate.id;
    domain::DecisionNode added;
    added.kind = domain::NodeKind::Paragraph;
    added.label = u"2"_s;
    added.texts.insert(Language::English, u"Decides to meet again;"_s);
    check([&] { return insertNode(library, id, added, node(decision, u"1"_s), true); });
    check([&] { return removeNode(library, node(decision, u"2"_s), true); });
    check([&] { return relabelNode(library, node(decision, u"3"_s), domain::NodeKind::Paragraph, u"4"_s); });
    check([&] { return setNodeText(library, node(decision, u"1"_s), Language::English, u"Notes it;"_s); });
    check([&] { return setDecisionTitle(library, id, Language::French, u"Coopération"_s); });
    check([&] { return setDecisionSubjects(library, id, {u"cooperation"_s}); });
    check([&] {
        domain::DecisionRelation relation;
        relation.other = u"mc-3/11"_s;
        return relateDecision(library, id, relation);
    });
    check([&] { return confirmMandates(library, {mandate}); });
    check([&] { return rejectMandates(library, {mandate}); });
    check([&] { return removeMandate(library, mandate); });
    check([&] { return setOfficer(library, {mandate}, u"Officer"_s); });
    check([&] {
        return addStatus(library, {{}, mandate, domain::FollowUpStatus::Done, QDate(2022, 1, 1), {}, {}, {}});
    });
    check([&] {
        domain::Activity activity;
        activity.texts.insert(Language::English, {u"Workshop"_s, {}});
        activity.mandates.append({mandate, {}, {}, {}});
        return addActivity(library, activity);
    });
    check([&] { return proposeMandates(library, id); });
    const domain::Mandate whole = open.record(id).mandates.last().mandate;
    check([&] {
        domain::Mandate corrected = whole;
        corrected.addressees = {{{}, u"signatories"_s, {}}};
        return correctMandate(library, corrected);
    });
    check([&] { return splitMandate(library, mandate, {whole, whole}); });
    check([&] { return addMandate(library, whole); });
    check([&] { return setNextStep(library, mandate, u"ask again"_s); });
    check([&] {
        domain::Evidence evidence;
        evidence.mandate = mandate;
        evidence.kind = domain::EvidenceKind::Other;
        evidence.reference = u"a letter"_s;
        return addEvidence(library, evidence);
    });
    check([&] {
        domain::Decision facts = decision;
        facts.number = u"MC-4/92"_s;
        facts.subjects = {u"waste"_s};
        facts.titles.insert(Language::English, u"Another title"_s);
        return editDecision(library, facts, Language::English);
    });
    REQUIRE(removeDecision(library, id));
    CHECK(listDecisions(*open.view, {})->total == 0);
    REQUIRE(undo(library));
    CHECK(open.record(id).mandates.size() > 0);
}

TEST_CASE("a paragraph that is put between others moves the numbers behind it, and mandates stay with theirs")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    const domain::Decision before = open.record(id).decision;
    domain::DecisionNode added;
    added.kind = domain::NodeKind::Paragraph;
    added.label = u"2"_s;
    added.texts.insert(Language::English, u"Decides to meet again;"_s);
    REQUIRE(insertNode(*open.library, id, added, node(before, u"1"_s), true));
    const auto record = open.record(id);
    CHECK(paths(record.decision) ==
          QStringList{u"text/1"_s, u"preamble/1"_s, u"1"_s, u"2"_s, u"3"_s, u"3/(a)"_s, u"3/(b)"_s, u"4"_s});
    CHECK(node(record.decision, u"4"_s) == node(before, u"3"_s));
    CHECK(record.mandates.last().path == u"4"_s);
    REQUIRE(removeNode(*open.library, node(record.decision, u"2"_s), true));
    CHECK(paths(open.record(id).decision) == paths(before));
}

TEST_CASE("a word on mandates survives a second reading of the text")
{
    OpenLibrary open;
    const DecisionId id = open.import(english);
    auto mandates = open.record(id).mandates;
    const qsizetype count = mandates.size();
    REQUIRE(rejectMandates(*open.library, {mandates.first().mandate.id}));
    domain::Mandate corrected = mandates.last().mandate;
    corrected.verb = u"requests"_s;
    corrected.addressees = {{{}, u"parties with capacity"_s, {}}};
    corrected.texts.clear();
    REQUIRE(correctMandate(*open.library, corrected));
    REQUIRE(proposeMandates(*open.library, id));
    mandates = open.record(id).mandates;
    CHECK(mandates.size() == count);
    CHECK(mandates.first().mandate.state == domain::MandateState::Rejected);
    CHECK(mandates.last().mandate.state == domain::MandateState::Confirmed);
    CHECK(mandates.last().mandate.addressees.first().kind == u"parties"_s);
}

TEST_CASE("the follow-up list filters by addressee, due, status and meeting")
{
    OpenLibrary open;
    open.import(english);
    const auto total = [&](const store::MandateFilter& filter) {
        MandateQuery query;
        query.filter = filter;
        const auto list = listMandates(*open.view, query);
        REQUIRE(list);
        CHECK(list->total == list->rows.size());
        return list->total;
    };
    const int all = total({});
    CHECK(all >= 4);
    const auto with = [&](auto&& set) {
        store::MandateFilter filter;
        set(filter);
        return total(filter);
    };
    CHECK(with([](auto& f) { f.addressees = {u"executive-secretary"_s}; }) == 2);
    CHECK(with([](auto& f) { f.statuses = {domain::FollowUpStatus::NothingRecorded}; }) == all);
    CHECK(with([](auto& f) { f.statuses = {domain::FollowUpStatus::Done}; }) == 0);
    CHECK(with([](auto& f) { f.overdue = true, f.asAt = QDate(2022, 7, 1); }) == 1);
    CHECK(with([](auto& f) { f.overdue = true, f.asAt = QDate(2022, 6, 30); }) == 0);
    CHECK(with([](auto& f) { f.dueFrom = QDate(2022, 1, 1), f.dueTo = QDate(2022, 12, 31); }) == 1);
    CHECK(with([](auto& f) { f.text = u"shared services"_s; }) == 1);
    CHECK(with([](auto& f) { f.text = u"100%"_s; }) == 0);
}

TEST_CASE("misnumbered decisions are kept whole, with a remark for each doubt")
{
    OpenLibrary open;
    const auto plan = planFromText(*open.view,
                                   u"Decision MC-4/93: Numbers\n\nThe Conference of the Parties,\n\n1. Notes the "
                                   "report;\n\n2. Requests the secretariat to wait;\n\n2. Requests the "
                                   "secretariat to go on;\n\n4. Decides to stop.\n"_s,
                                   {});
    REQUIRE(plan);
    REQUIRE(plan->drafts.size() == 1);
    CHECK(plan->drafts.first().decision.nodes.size() == 5);
    CHECK(plan->lines.first().problems.size() == 2);
}
