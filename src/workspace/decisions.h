// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a window and the command line use it: lists, one decision with its tree, mandates and
// statuses, and the changes that a person makes to it. Each change is one labelled action that can be undone.
#pragma once

#include "store/decision_list_repository.h"
#include "store/mandate_list_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct DecisionQuery {
    store::DecisionFilter filter;
    store::DecisionOrder order = store::DecisionOrder::Number;
    QList<domain::Language> titleLanguages{domain::Language::English};
    int offset = 0;
    int limit = -1; ///< negative: all
};
struct DecisionList {
    int total = 0;
    QList<domain::DecisionId> ids;
    QList<store::DecisionRow> rows;
};
/// Ids and rows of one stretch of the register, with the total.
Result<DecisionList> listDecisions(View& view, const DecisionQuery& query);
/// The ids of a whole list, and nothing else: what a table keeps, asking for rows as they come into view.
Result<QList<domain::DecisionId>> decisionIds(View& view, const DecisionQuery& query);
Result<QList<store::DecisionRow>> decisionRows(View& view, const QList<domain::DecisionId>& ids,
                                               const QList<domain::Language>& titleLanguages);
Result<QList<store::FacetCount>> decisionFacets(View& view, const store::DecisionFilter& filter,
                                                store::DecisionFacet facet);

/// All that is known of a decision, its statuses as at a day (invalid: today). Errors: NotFound.
Result<store::DecisionRecord> decisionRecord(View& view, domain::DecisionId decision, QDate asAt,
                                             const QList<domain::Language>& languages);
/// The one decision that a person means by a number in any spelling, or a part of one. Errors: NotFound, Ambiguous.
Result<domain::DecisionId> decisionCalled(View& view, const QString& typed);
/// The decisions that a document holds or prepared.
Result<QList<domain::DecisionId>> decisionsOfDocument(View& view, domain::DocumentId document);

/// Where documents cite a decision, or one of its paragraphs (path; empty: anywhere). A place that cites 5 (b) is
/// found for paragraph 5 as well.
Result<QList<store::CitingPlace>> citedBy(View& view, domain::DecisionId decision, const QString& path, int limit);

/// What happened to a decision and to what hangs on it, oldest first.
Result<QList<store::FieldChange>> historyOfDecision(View& view, domain::DecisionId decision);

/// A remark on the structure of a decision as a sentence: "Paragraph 4 (c) is missing in fr."
QString remarkText(const domain::StructureRemark& remark);

// Changes.

/// Adds a decision with nodes and titles as given. The number may be typed in any spelling. Errors: Conflict where
/// another decision has the number, Invalid for a number that is none.
Result<domain::DecisionId> addDecision(Library& library, const domain::Decision& decision);
/// Number, kind, state, body, meeting, day, original language, link, notes. Errors: NotFound, Conflict, Invalid.
Result<void> setDecisionFacts(Library& library, const domain::Decision& facts);
/// An empty title takes it away.
Result<void> setDecisionTitle(Library& library, domain::DecisionId decision, domain::Language language,
                              const QString& title);
Result<void> setDecisionSubjects(Library& library, domain::DecisionId decision, const QStringList& subjects);
/// Facts, subjects and the title in one language at once, as one action. Errors: as setDecisionFacts.
Result<void> editDecision(Library& library, const domain::Decision& decision, domain::Language titleLanguage);
Result<void> removeDecision(Library& library, domain::DecisionId decision);

/// An empty text takes it away.
Result<void> setNodeText(Library& library, domain::DecisionNodeId node, domain::Language language,
                         const QString& text);
/// Puts a node behind `after` and what hangs on it (null: first under node.parent); texts as given. With `shift`, the
/// labels that follow in its row go up by one; nodes keep their mandates and their history.
Result<domain::DecisionNodeId> insertNode(Library& library, domain::DecisionId decision,
                                          const domain::DecisionNode& node, domain::DecisionNodeId after, bool shift);
Result<void> relabelNode(Library& library, domain::DecisionNodeId node, domain::NodeKind kind, const QString& label);
/// Takes a node away with what hangs on it. With `shift`, the labels that follow go down by one.
Result<void> removeNode(Library& library, domain::DecisionNodeId node, bool shift);

/// The other decision is told by its number (`relation.other`), which the library need not hold.
Result<void> relateDecision(Library& library, domain::DecisionId decision, const domain::DecisionRelation& relation);
Result<void> unrelateDecision(Library& library, domain::DecisionId decision,
                              const domain::DecisionRelation& relation);
Result<void> linkDecisionDocument(Library& library, domain::DecisionId decision,
                                  const domain::DecisionDocument& document);
Result<void> unlinkDecisionDocument(Library& library, domain::DecisionId decision, domain::DocumentId document,
                                    domain::DecisionDocumentRole role);

/// Reads the texts of a decision again for mandates: proposals that nobody has decided on are made anew, what a
/// person confirmed, corrected, rejected or added stays. Returns how many proposals there are now.
Result<int> proposeMandates(Library& library, domain::DecisionId decision);

} // namespace rapporteur::workspace
