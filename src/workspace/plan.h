// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a meeting's documents: what is to be written by when, what is late, what breaks when the meeting moves,
// and the load that follows. No deadline is stored: each follows from the meeting's days.
#pragma once

#include "store/plan_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// One planned document with what follows for it.
struct PlanRow {
    domain::PlannedDocument document;
    QList<domain::StepDay> steps;
    domain::HeldDocument held;
    domain::DocumentStatus state = domain::DocumentStatus::Planned;
    int wordLimit = 0;    ///< 0: none
    bool late = false;    ///< some step is over and not done
    bool tooLong = false; ///< counted words, else those foreseen, are beyond the limit
};
struct Plan {
    domain::MeetingId meeting;
    domain::RuleSet rules;
    domain::PlanDays days;
    QDate sixWeekLine; ///< the day of issue by the rules for working documents of the first part
    QList<PlanRow> rows;
};
struct PlanQuery {
    domain::MeetingId meeting;
    QDate asAt;         ///< invalid: today
    QString officer;    ///< "mine"; empty: all
    QString unit;       ///< empty: all
    bool late = false;  ///< only what is late
};
/// Errors: NotFound.
Result<Plan> planOf(View& view, const PlanQuery& query);
Result<domain::PlannedDocument> plannedDocument(View& view, domain::PlannedDocumentId id);
Result<QList<domain::RuleSet>> ruleSets(View& view);

/// A change of a meeting's days that is looked at before it is kept.
struct MeetingMove {
    domain::MeetingId meeting;
    QList<domain::MeetingPart> parts;               ///< the new ones; those with the id of a segment keep it
    QMap<domain::PlannedDocumentId, int> documents; ///< planned documents that go to another part
};
struct MovePreview {
    domain::PlanDays before;
    domain::PlanDays after;
    QList<domain::DeadlineMove> moves; ///< every deadline, moved or not
    QList<domain::PlannedDocument> documents;
    QList<domain::MeetingRemark> remarks; ///< on the new days
};
/// Changes nothing. Errors: NotFound.
Result<MovePreview> previewMove(View& view, const MeetingMove& move, QDate asAt = {});
/// Errors: as setMeeting.
Result<void> moveMeeting(Library& library, const MeetingMove& move);

/// What is to be translated into a language in a week: the words between submission and issue, evenly by days.
struct LoadCell {
    QDate week; ///< its Monday
    domain::Language language = domain::Language::Unknown;
    double words = 0;
    double pages = 0; ///< 8,500 words are 32
    int documents = 0;
};
/// Of one meeting, or of all (null) that touch these days; weeks rise, languages in their order. Documents without
/// words foreseen or counted add to `documents` alone.
Result<QList<LoadCell>> translationLoad(View& view, domain::MeetingId meeting, QDate from, QDate to);

/// How a unit keeps its days of submission.
struct UnitLateness {
    QString unit;
    int documents = 0;
    int submitted = 0;
    int late = 0;    ///< submitted late, or owed
    int worst = 0;   ///< days
    double mean = 0; ///< days late of all whose day is over, those in time count as 0
};
Result<QList<UnitLateness>> latenessByUnit(View& view, domain::MeetingId meeting, QDate asAt);

QString planCategoryName(domain::PlanCategory category);
QString planStepName(domain::PlanStep step);
/// "10 weeks before the opening", "on the closing day".
QString deadlineRuleText(const domain::DeadlineRule& rule);

// Changes: each is one labelled action that can be undone.

/// Adds a planned document (null id) or changes one. Errors: Invalid, NotFound (store/plan_repository.h).
Result<domain::PlannedDocumentId> setPlannedDocument(Library& library, const domain::PlannedDocument& document);
Result<void> removePlannedDocument(Library& library, domain::PlannedDocumentId document);
/// The planned documents of one meeting made out of those the library holds for it and that are not planned yet.
/// Returns how many.
Result<int> planHeldDocuments(Library& library, domain::MeetingId meeting);
/// Records that a step is done (invalid: not done). Errors: Invalid for a day that has not come, NotFound.
Result<void> setStepDone(Library& library, domain::PlannedDocumentId document, domain::PlanStep step, QDate doneOn);
/// Fixes the day of a step (invalid: by rule again). Errors: Invalid without a reason, NotFound.
Result<void> fixStep(Library& library, domain::PlannedDocumentId document, domain::PlanStep step, QDate day,
                     const QString& reason);
/// Sets the state (nothing: by dates and files again). Errors: Invalid without a reason, NotFound.
Result<void> setPlanState(Library& library, domain::PlannedDocumentId document,
                          std::optional<domain::DocumentStatus> state, const QString& reason);
/// Adds a set of rules (null id) or changes one. Errors: Invalid, NotFound.
Result<domain::RuleSetId> setRuleSet(Library& library, const domain::RuleSet& rules);
Result<void> removeRuleSet(Library& library, domain::RuleSetId rules);
Result<void> useRuleSet(Library& library, domain::MeetingId meeting, domain::RuleSetId rules);

} // namespace rapporteur::workspace
