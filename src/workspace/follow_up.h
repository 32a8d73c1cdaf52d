// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up: the list of what was asked of whom by when, with its status as at a day; and a person's word on
// mandates, statuses and evidence. Each change is one labelled action that can be undone.
#pragma once

#include "store/mandate_list_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct MandateQuery {
    store::MandateFilter filter;
    store::MandateOrder order = store::MandateOrder::Decision;
    QList<domain::Language> languages{domain::Language::English};
    int offset = 0;
    int limit = -1; ///< negative: all
};
struct MandateList {
    int total = 0;
    QList<domain::MandateId> ids;
    QList<store::MandateRow> rows;
};
/// Ids and rows of one stretch of the list, with the total.
Result<MandateList> listMandates(View& view, const MandateQuery& query);
/// The ids of a whole list, and nothing else.
Result<QList<domain::MandateId>> mandateIds(View& view, const MandateQuery& query);
/// Rows as at query.filter.asAt.
Result<QList<store::MandateRow>> mandateRows(View& view, const QList<domain::MandateId>& ids,
                                             const MandateQuery& query);
Result<QStringList> officersInUse(View& view);
Result<QList<store::AddresseeUse>> addresseesInUse(View& view);

/// How many mandates fall due, for the page of the day.
struct DueCounts {
    int overdue = 0;
    int soon = 0; ///< within the days asked for
};
Result<DueCounts> dueCounts(View& view, QDate today, int days = 90);

/// An addressee in a language, where the table of addressees has its class; else as printed. What is printed says
/// more than its class ("Executive Director of UNEP"), as long as it is in that language.
QString addresseeName(const domain::Addressee& addressee, domain::Language language);

/// Names of values as a person reads them, in the language of the interface.
QString statusName(domain::FollowUpStatus status);
QString categoryName(domain::VerbCategory category);
QString mandateStateName(domain::MandateState state);
QString evidenceKindName(domain::EvidenceKind kind);
/// "31 March 2016", "MC-COP COP-4 (1 November 2021)", "MC-COP COP-9, not in the register", "every 4 years, next on
/// …".
QString dueName(const store::ResolvedDue& due);

// A person's word on mandates. Errors of all: NotFound.

Result<domain::MandateId> addMandate(Library& library, const domain::Mandate& mandate);
/// Verb, category, addressees, due, texts, officer … as given; the mandate counts as confirmed by it. A class is
/// found for an addressee that has none.
Result<void> correctMandate(Library& library, const domain::Mandate& mandate);
Result<void> confirmMandates(Library& library, const QList<domain::MandateId>& mandates);
Result<void> rejectMandates(Library& library, const QList<domain::MandateId>& mandates);
/// Two mandates in the place of one: the given parts (at least two; their node is that of the first). The first keeps
/// statuses and evidence.
Result<QList<domain::MandateId>> splitMandate(Library& library, domain::MandateId mandate,
                                              const QList<domain::Mandate>& parts);
Result<void> removeMandate(Library& library, domain::MandateId mandate);
Result<void> setOfficer(Library& library, const QList<domain::MandateId>& mandates, const QString& officer);
Result<void> setNextStep(Library& library, domain::MandateId mandate, const QString& nextStep);

/// A status with its evidence as one action. The author is that of the library where it is empty. Errors: Invalid for
/// a day to come, "nothing recorded", an address or symbol that is none.
Result<domain::StatusEntryId> addStatus(Library& library, const domain::StatusEntry& entry,
                                        const QList<domain::Evidence>& evidence = {});
/// The same entry for several mandates, as one action.
Result<void> addStatuses(Library& library, const QList<domain::MandateId>& mandates, const domain::StatusEntry& entry,
                         const QList<domain::Evidence>& evidence = {});
Result<domain::EvidenceId> addEvidence(Library& library, const domain::Evidence& evidence);
Result<void> removeEvidence(Library& library, domain::EvidenceId evidence);

} // namespace rapporteur::workspace
