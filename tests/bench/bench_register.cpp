// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_register.h"

#include "workspace/decision_import.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"
#include "workspace/matrix_export.h"
#include "workspace/request_memory.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <ostream>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {
namespace {

using domain::Language;

constexpr int paragraphs = 12;
constexpr int decisionsOfMeeting = 40;
constexpr int decisionsOfBatch = 500;
constexpr int repetitions = 15;

struct Asked {
    QString text;
    QString verb;
    domain::VerbCategory category;
    QString addressee;
    domain::Due due;
};

Asked asked(int decision, int paragraph)
{
    static const QStringList deliverables{u"a report on progress"_s, u"a list of contacts"_s, u"draft guidance"_s,
                                          u"an overview of costs"_s, u"views and information"_s};
    static const QStringList subjects{u"national reporting"_s,
                                      u"waste thresholds"_s,
                                      u"effectiveness"_s,
                                      u"financial mechanism"_s,
                                      u"technology transfer"_s,
                                      u"trade"_s,
                                      u"emissions"_s};
    const QString deliverable = deliverables[(decision + paragraph) % deliverables.size()];
    const QString subject = subjects[(decision * 3 + paragraph) % subjects.size()] + u' ' +
                            QString::number((decision * 7 + paragraph) % 400);
    if (paragraph % 3 == 0)
        return {u"Requests the secretariat to prepare %1 on %2 for its next meeting;"_s.arg(deliverable, subject),
                u"requests"_s, domain::VerbCategory::Directive, u"secretariat"_s,
                domain::dueFromText(u"meeting:next"_s)->due};
    if (paragraph % 3 == 1)
        return {
            u"Invites parties to send %1 on %2 by 31 March %3;"_s.arg(deliverable, subject).arg(2000 + decision % 30),
            u"invites"_s, domain::VerbCategory::Directive, u"parties"_s,
            domain::dueFromText(u"%1-03-31"_s.arg(2000 + decision % 30))->due};
    return {
        u"Welcomes %1 on %2;"_s.arg(deliverable, subject), u"welcomes"_s, domain::VerbCategory::Evaluative, {}, {}};
}

workspace::DecisionDraft draftOf(int number)
{
    workspace::DecisionDraft draft;
    domain::Decision& decision = draft.decision;
    decision.number = u"MC-%1/%2"_s.arg(1 + number / decisionsOfMeeting).arg(1 + number % decisionsOfMeeting);
    decision.originalLanguage = Language::English;
    decision.adoptedOn = QDate(1990, 1, 1).addDays(number);
    decision.titles.insert(Language::English, u"Decision of generated words, number %1"_s.arg(number));
    draft.body = u"MC-COP"_s;
    for (int i = 0; i < paragraphs; ++i) {
        const Asked each = asked(number, i);
        domain::DecisionNode node;
        node.id = domain::DecisionNodeId{i + 1};
        node.kind = domain::NodeKind::Paragraph;
        node.label = QString::number(i + 1);
        node.texts.insert(Language::English, each.text);
        decision.nodes.append(node);
        workspace::DraftMandate mandate;
        mandate.path = node.label;
        mandate.mandate.verb = each.verb;
        mandate.mandate.category = each.category;
        mandate.mandate.operational = !each.addressee.isEmpty();
        mandate.mandate.state = domain::MandateState::Confirmed;
        if (!each.addressee.isEmpty())
            mandate.mandate.addressees = {{{}, each.addressee, {}}};
        mandate.mandate.due = each.due;
        mandate.mandate.texts.insert(Language::English, {each.verb, {}, {}});
        if (i % 4 == 0)
            mandate.entries = {{{}, {}, domain::FollowUpStatus::UnderWay, QDate(2020, 1, 1), u"officer"_s, {}, {}}};
        draft.mandates.append(mandate);
    }
    domain::assignPaths(decision.nodes);
    return draft;
}

bool fill(workspace::Library& library, int decisions, std::ostream& out)
{
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < decisions; first += decisionsOfBatch) {
        workspace::ImportPlan plan;
        plan.source = u"generated"_s;
        for (int i = first; i < std::min(decisions, first + decisionsOfBatch); ++i) {
            workspace::ImportLine line;
            line.draft = plan.drafts.size();
            plan.drafts.append(draftOf(i));
            plan.lines.append(line);
        }
        if (const auto done = workspace::applyImport(library, plan); !done) {
            out << "the register could not be filled\n";
            return false;
        }
    }
    out << decisions << " decisions with " << decisions * paragraphs << " paragraphs written in " << timer.elapsed()
        << " ms\n";
    return true;
}

/// The middle and the worst of several runs; the first, with cold caches, is told by itself.
void measure(std::ostream& out, const char* what, int runs, const std::function<bool(int)>& run)
{
    QList<double> times;
    double first = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!run(i)) {
            out << "  " << what << ": no answer\n";
            return;
        }
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (i == 0)
            first = milliseconds;
        times.append(milliseconds);
    }
    std::sort(times.begin(), times.end());
    out << "  " << what << ": first " << first << " ms, middle " << times[times.size() / 2] << " ms, worst "
        << times.last() << " ms\n";
}

void measureLists(std::ostream& out, workspace::View& view, const QList<domain::DecisionId>& ids)
{
    measure(out, "ids of the register", repetitions, [&](int) { return bool(workspace::decisionIds(view, {})); });
    measure(out, "100 rows of the register", repetitions,
            [&](int i) { return bool(workspace::decisionRows(view, ids.mid(i * 100, 100), {Language::English})); });
    measure(out, "register filtered by a word", repetitions, [&](int i) {
        workspace::DecisionQuery query;
        query.filter.text = u"number %1"_s.arg(i + 10);
        return bool(workspace::decisionIds(view, query));
    });
    measure(out, "one decision with all about it", repetitions,
            [&](int i) { return bool(workspace::decisionRecord(view, ids[i * 7], {}, {Language::English})); });
    const auto mandates = workspace::mandateIds(view, {});
    measure(out, "ids of all mandates", repetitions, [&](int) { return bool(workspace::mandateIds(view, {})); });
    measure(out, "100 rows of mandates", repetitions,
            [&](int i) { return mandates && workspace::mandateRows(view, mandates->mid(i * 100, 100), {}); });
    measure(out, "mandates that are overdue", repetitions, [&](int) {
        workspace::MandateQuery query;
        query.filter.overdue = true;
        return bool(workspace::mandateIds(view, query));
    });
    measure(out, "mandates with a word in the text", repetitions, [&](int i) {
        workspace::MandateQuery query;
        query.filter.text = u"thresholds %1"_s.arg(i);
        return bool(workspace::mandateIds(view, query));
    });
    measure(out, "mandates by due time", repetitions, [&](int) {
        workspace::MandateQuery query;
        query.order = store::MandateOrder::Due;
        return bool(workspace::mandateIds(view, query));
    });
    measure(out, "what is overdue and soon due, counted", repetitions,
            [&](int) { return bool(workspace::dueCounts(view, QDate(2022, 1, 1))); });
}

} // namespace

void benchRegister(std::ostream& out, int decisions)
{
    const QTemporaryDir folder;
    const auto library = workspace::Library::create(folder.filePath(u"library"_s));
    if (!library || !fill(**library, decisions, out))
        return;
    const auto view = (*library)->view();
    const auto ids = view ? workspace::decisionIds(**view, {}) : Result<QList<domain::DecisionId>>();
    if (!view || !ids || ids->size() < 2'000)
        return;
    measureLists(out, **view, *ids);
    std::shared_ptr<const workspace::RequestMemory> memory;
    measure(out, "memory of all requests made (once, in the background)", 1, [&](int) {
        const auto made = workspace::RequestMemory::of(**view);
        if (made)
            memory = *made;
        return bool(made);
    });
    if (memory)
        measure(out, "what asked the same before", repetitions,
                [&](int i) { return bool(memory->askedBefore(**view, (*ids)[i * 11], u"1"_s)); });
    measure(out, "matrix of one decision as XLSX", 5, [&](int i) {
        workspace::MatrixRequest request;
        request.decisions = {(*ids)[i]};
        return bool(workspace::exportMatrix(**view, request, workspace::MatrixFormat::Xlsx,
                                            folder.filePath(QString::number(i) + u".xlsx"_s)));
    });
    measure(out, "a status written", repetitions, [&](int i) {
        const auto record = workspace::decisionRecord(**view, (*ids)[i], {}, {Language::English});
        if (!record || record->mandates.isEmpty())
            return false;
        return bool(workspace::addStatus(
            **library,
            {{}, record->mandates.first().mandate.id, domain::FollowUpStatus::Done, QDate(2021, 1, 1), {}, {}, {}}));
    });
}

} // namespace rapporteur::bench
