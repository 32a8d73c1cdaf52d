// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/decisions.h"

#include "domain/decision_number.h"
#include "store/decision_repository.h"
#include "store/mandate_repository.h"
#include "workspace/mandate_reading.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Decision;
using domain::DecisionId;
using domain::DecisionNodeId;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// The number as it is kept; empty for a draft. Throws for a text that is no number.
Result<QString> keptNumber(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return QString();
    const QString canonical = domain::canonicalDecision(typed);
    if (canonical.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("number"), typed, Text::tr("it does not look like the number of a decision.")});
    return canonical;
}

template <typename Change>
Result<void> change(Library& library, const QString& label, Change&& body)
{
    return library.store().write(label, [&](Connection& connection) { body(connection); });
}

/// Whether a place that cites `cited` is about the paragraph `wanted` or what hangs on it.
bool isWithin(const QString& cited, const QString& wanted)
{
    return wanted.isEmpty() || cited == wanted || cited.startsWith(wanted + u'/');
}

} // namespace

Result<DecisionList> listDecisions(View& view, const DecisionQuery& query)
{
    return view.read([&](Connection& connection) {
        DecisionList list;
        list.total = store::countDecisions(connection, query.filter);
        list.ids = store::decisionIds(connection, query.filter, query.order, query.offset, query.limit);
        list.rows = store::decisionRows(connection, list.ids, query.titleLanguages);
        return list;
    });
}

Result<QList<DecisionId>> decisionIds(View& view, const DecisionQuery& query)
{
    return view.read([&](Connection& connection) {
        return store::decisionIds(connection, query.filter, query.order, query.offset, query.limit);
    });
}

Result<QList<store::DecisionRow>> decisionRows(View& view, const QList<DecisionId>& ids,
                                               const QList<Language>& titleLanguages)
{
    return view.read([&](Connection& connection) { return store::decisionRows(connection, ids, titleLanguages); });
}

Result<QList<store::FacetCount>> decisionFacets(View& view, const store::DecisionFilter& filter,
                                                store::DecisionFacet facet)
{
    return view.read([&](Connection& connection) { return store::decisionFacets(connection, filter, facet); });
}

Result<store::DecisionRecord> decisionRecord(View& view, DecisionId decision, QDate asAt,
                                             const QList<Language>& languages)
{
    return view.read([&](Connection& connection) -> Result<store::DecisionRecord> {
        auto record = store::decisionRecord(connection, decision, asAt, languages);
        if (!record)
            return fail(ErrorCode::NotFound, {QString::number(decision.value)});
        return std::move(*record);
    });
}

Result<DecisionId> decisionCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) -> Result<DecisionId> {
        const QList<DecisionId> found = store::decisionsCalled(connection, typed);
        if (found.isEmpty())
            return fail(ErrorCode::NotFound, {typed});
        if (found.size() > 1)
            return fail(ErrorCode::Ambiguous, {typed, QString::number(found.size())});
        return found.first();
    });
}

Result<QList<DecisionId>> decisionsOfDocument(View& view, domain::DocumentId document)
{
    return view.read([&](Connection& connection) { return store::decisionsOfDocument(connection, document); });
}

Result<QList<store::CitingPlace>> citedBy(View& view, DecisionId decision, const QString& path, int limit)
{
    const auto number = view.read([&](Connection& connection) -> Result<QString> {
        const auto found = store::decision(connection, decision);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(decision.value)});
        return found->number;
    });
    if (!number)
        return Failure(number.error());
    if (number->isEmpty())
        return QList<store::CitingPlace>();
    const auto places = view.index().citedBy(*number, std::max(limit, 1'000));
    if (!places)
        return Failure(places.error());
    QList<store::CitingPlace> fitting;
    for (const store::CitingPlace& place : *places) {
        if (isWithin(domain::pathOfPinpoint(place.citation.pinpoint), path) && fitting.size() < limit)
            fitting.append(place);
    }
    return fitting;
}

Result<QList<store::FieldChange>> historyOfDecision(View& view, DecisionId decision)
{
    return view.read([&](Connection& connection) -> Result<QList<store::FieldChange>> {
        const auto found = store::decision(connection, decision);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(decision.value)});
        QList<store::FieldChange> changes =
            store::History::ofRecord(connection, view.layouts(), {u"decision"_s, decision.value});
        for (const domain::DecisionNode& node : found->nodes)
            changes += store::History::ofRecord(connection, view.layouts(), {u"decision_node"_s, node.id.value});
        for (const domain::Mandate& mandate : store::mandatesOfDecision(connection, decision))
            changes += store::History::ofRecord(connection, view.layouts(), {u"mandate"_s, mandate.id.value});
        std::ranges::stable_sort(changes, {}, [](const store::FieldChange& each) { return each.entry.id; });
        return changes;
    });
}

Result<DecisionId> addDecision(Library& library, const Decision& given)
{
    const auto number = keptNumber(given.number);
    if (!number)
        return Failure(number.error());
    Decision decision = given;
    decision.number = *number;
    const QString label = decision.number.isEmpty() ? Text::tr("add a draft decision")
                                                    : Text::tr("add decision %1").arg(decision.number);
    return library.store().write(label, [&](Connection& connection) -> Result<DecisionId> {
        if (!store::decisionsNumbered(connection, decision.number).isEmpty())
            return fail(ErrorCode::Conflict, {decision.number});
        return store::addDecision(connection, decision);
    });
}

Result<void> setDecisionFacts(Library& library, const Decision& given)
{
    const auto number = keptNumber(given.number);
    if (!number)
        return Failure(number.error());
    Decision facts = given;
    facts.number = *number;
    return change(library, Text::tr("change a decision"),
                  [&](Connection& connection) { store::setDecisionFacts(connection, facts); });
}

Result<void> setDecisionTitle(Library& library, DecisionId decision, Language language, const QString& title)
{
    return change(library, Text::tr("change the title of a decision"), [&](Connection& connection) {
        store::setDecisionTitle(connection, decision, language, title.simplified());
    });
}

Result<void> setDecisionSubjects(Library& library, DecisionId decision, const QStringList& subjects)
{
    return change(library, Text::tr("change the subjects of a decision"),
                  [&](Connection& connection) { store::setDecisionSubjects(connection, decision, subjects); });
}

Result<void> editDecision(Library& library, const Decision& given, Language titleLanguage)
{
    const auto number = keptNumber(given.number);
    if (!number)
        return Failure(number.error());
    Decision facts = given;
    facts.number = *number;
    return change(library, Text::tr("change a decision"), [&](Connection& connection) {
        store::setDecisionFacts(connection, facts);
        store::setDecisionSubjects(connection, facts.id, facts.subjects);
        store::setDecisionTitle(connection, facts.id, titleLanguage, facts.titles.value(titleLanguage).simplified());
    });
}

Result<void> removeDecision(Library& library, DecisionId decision)
{
    return change(library, Text::tr("delete a decision"),
                  [&](Connection& connection) { store::removeDecision(connection, decision); });
}

Result<void> setNodeText(Library& library, DecisionNodeId node, Language language, const QString& text)
{
    return change(library, Text::tr("change the text of a paragraph"),
                  [&](Connection& connection) { store::setNodeText(connection, node, language, text.trimmed()); });
}

Result<DecisionNodeId> insertNode(Library& library, DecisionId decision, const domain::DecisionNode& node,
                                  DecisionNodeId after, bool shift)
{
    return library.store().write(Text::tr("insert a paragraph"), [&](Connection& connection) {
        return store::insertNode(connection, decision, node, after, shift);
    });
}

Result<void> relabelNode(Library& library, DecisionNodeId node, domain::NodeKind kind, const QString& label)
{
    return change(library, Text::tr("change the number of a paragraph"),
                  [&](Connection& connection) { store::relabelNode(connection, node, kind, label.simplified()); });
}

Result<void> removeNode(Library& library, DecisionNodeId node, bool shift)
{
    return change(library, Text::tr("delete a paragraph"),
                  [&](Connection& connection) { store::removeNode(connection, node, shift); });
}

Result<void> relateDecision(Library& library, DecisionId decision, const domain::DecisionRelation& given)
{
    domain::DecisionRelation relation = given;
    relation.other = given.other.simplified();
    // An article of a treaty stays as typed.
    if (const QString canonical = domain::canonicalDecision(relation.other); !canonical.isEmpty())
        relation.other = canonical;
    if (relation.other.isEmpty())
        return fail(ErrorCode::Invalid, {Text::tr("number"), given.other, Text::tr("it names no decision.")});
    return library.store().write(Text::tr("relate a decision"), [&](Connection& connection) -> Result<void> {
        const auto own = store::decision(connection, decision);
        if (own && own->number == relation.other)
            return fail(ErrorCode::Invalid,
                        {Text::tr("number"), relation.other, Text::tr("a decision cannot be related to itself.")});
        store::relateDecision(connection, decision, relation);
        return {};
    });
}

Result<void> unrelateDecision(Library& library, DecisionId decision, const domain::DecisionRelation& relation)
{
    return change(library, Text::tr("remove a relation of a decision"),
                  [&](Connection& connection) { store::unrelateDecision(connection, decision, relation); });
}

Result<void> linkDecisionDocument(Library& library, DecisionId decision, const domain::DecisionDocument& document)
{
    return change(library, Text::tr("link a decision and a document"),
                  [&](Connection& connection) { store::linkDecisionDocument(connection, decision, document); });
}

Result<void> unlinkDecisionDocument(Library& library, DecisionId decision, domain::DocumentId document,
                                    domain::DecisionDocumentRole role)
{
    return change(library, Text::tr("unlink a decision and a document"), [&](Connection& connection) {
        store::unlinkDecisionDocument(connection, decision, document, role);
    });
}

Result<int> proposeMandates(Library& library, DecisionId decision)
{
    return library.store().write(Text::tr("propose mandates"), [&](Connection& connection) -> Result<int> {
        const auto found = store::decision(connection, decision);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(decision.value)});
        return renewProposals(connection, *found);
    });
}

} // namespace rapporteur::workspace
