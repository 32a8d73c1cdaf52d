// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of the plan of a meeting's documents: each change is one labelled action that can be undone.
#include "store/document_list_repository.h"
#include "workspace/plan.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::FixedStep;
using domain::Language;
using domain::PlannedDocument;
using domain::PlannedDocumentId;
using domain::PlanStep;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

template <typename Change>
Result<void> changeDocument(Library& library, const QString& label, PlannedDocumentId id, Change&& body)
{
    return library.store().write(label, [&](Connection& connection) {
        auto document = store::plannedDocument(connection, id);
        if (!document)
            throw store::Refused(ErrorCode::NotFound, {QString::number(id.value)});
        body(*document);
        store::setPlannedDocument(connection, *document);
    });
}

FixedStep& stepOf(PlannedDocument& document, PlanStep wanted)
{
    for (FixedStep& step : document.steps) {
        if (step.step == wanted)
            return step;
    }
    document.steps.append(FixedStep{wanted, {}, {}, {}});
    return document.steps.last();
}

domain::PlanCategory categoryOf(domain::DocumentKind kind)
{
    switch (kind) {
    case domain::DocumentKind::Information:
        return domain::PlanCategory::Information;
    case domain::DocumentKind::Limited:
    case domain::DocumentKind::ConferenceRoom:
        return domain::PlanCategory::InSession;
    case domain::DocumentKind::Report:
        return domain::PlanCategory::PostSession;
    default:
        return domain::PlanCategory::PreSession;
    }
}

PlannedDocument plannedFrom(const store::DocumentRow& row, domain::MeetingId meeting)
{
    PlannedDocument document;
    document.meeting = meeting;
    document.symbol = row.symbols.value(0);
    document.category = categoryOf(row.kind);
    document.agendaItems = row.items;
    if (!row.title.isEmpty() && row.titleLanguage != Language::Unknown)
        document.titles.insert(row.titleLanguage, row.title);
    // Working papers are foreseen in all languages, whatever is there already; a corrigendum and the like in their
    // own.
    const auto parent = domain::parentOfSymbol(document.symbol);
    const bool corrects = parent && parent->kind == domain::RelationKind::Corrects;
    if (document.category == domain::PlanCategory::PreSession && !corrects)
        return document;
    document.languages = row.held;
    for (auto expected = row.expected.begin(); expected != row.expected.end(); ++expected)
        document.languages.append(expected.key());
    return document;
}

} // namespace

Result<PlannedDocumentId> setPlannedDocument(Library& library, const PlannedDocument& document)
{
    const QString label = document.id.isNull() ? Text::tr("plan a document") : Text::tr("change a planned document");
    return library.store().write(
        label, [&](Connection& connection) { return store::setPlannedDocument(connection, document); });
}

Result<void> removePlannedDocument(Library& library, PlannedDocumentId document)
{
    return library.store().write(Text::tr("take a document off the plan"),
                                 [&](Connection& connection) { store::removePlannedDocument(connection, document); });
}

Result<int> planHeldDocuments(Library& library, domain::MeetingId meeting)
{
    return library.store().write(Text::tr("plan the documents at hand"), [&](Connection& connection) {
        QSet<QString> planned;
        for (const PlannedDocument& document : store::plannedDocuments(connection, {meeting, {}, {}}))
            planned.insert(document.symbol);
        store::DocumentFilter filter;
        filter.meetings = {meeting};
        const auto ids = store::documentIds(connection, filter, store::DocumentOrder::Symbol, 0, -1);
        int added = 0;
        for (const store::DocumentRow& row : store::documentRows(connection, ids, {Language::English})) {
            const QString symbol = row.symbols.value(0);
            if (symbol.isEmpty() || planned.contains(symbol))
                continue;
            planned.insert(symbol);
            store::setPlannedDocument(connection, plannedFrom(row, meeting));
            ++added;
        }
        return added;
    });
}

Result<void> setStepDone(Library& library, PlannedDocumentId document, PlanStep step, QDate doneOn)
{
    // Where the day has begun already it may still be yesterday here.
    if (doneOn.isValid() && doneOn > QDate::currentDate().addDays(1))
        return fail(ErrorCode::Invalid, {Text::tr("day"), doneOn.toString(Qt::ISODate),
                                         Text::tr("nothing is done on a day that has not come yet.")});
    return changeDocument(library, Text::tr("record a step of a document"), document,
                          [&](PlannedDocument& changed) { stepOf(changed, step).doneOn = doneOn; });
}

Result<void> fixStep(Library& library, PlannedDocumentId document, PlanStep step, QDate day, const QString& reason)
{
    return changeDocument(library, Text::tr("fix a day of a document"), document, [&](PlannedDocument& changed) {
        FixedStep& fixed = stepOf(changed, step);
        fixed.fixedOn = day;
        fixed.reason = day.isValid() ? reason : QString();
    });
}

Result<void> setPlanState(Library& library, PlannedDocumentId document, std::optional<domain::DocumentStatus> state,
                          const QString& reason)
{
    return changeDocument(library, Text::tr("set the state of a planned document"), document,
                          [&](PlannedDocument& changed) {
                              changed.state = state;
                              changed.stateReason = state ? reason : QString();
                          });
}

Result<domain::RuleSetId> setRuleSet(Library& library, const domain::RuleSet& rules)
{
    return library.store().write(rules.id.isNull() ? Text::tr("add a set of rules") : Text::tr("change rules"),
                                 [&](Connection& connection) { return store::setRuleSet(connection, rules); });
}

Result<void> removeRuleSet(Library& library, domain::RuleSetId rules)
{
    return library.store().write(Text::tr("delete a set of rules"),
                                 [&](Connection& connection) { store::removeRuleSet(connection, rules); });
}

Result<void> useRuleSet(Library& library, domain::MeetingId meeting, domain::RuleSetId rules)
{
    return library.store().write(Text::tr("choose the rules of a meeting"),
                                 [&](Connection& connection) { store::useRuleSet(connection, meeting, rules); });
}

} // namespace rapporteur::workspace
