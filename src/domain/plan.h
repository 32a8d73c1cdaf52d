// SPDX-License-Identifier: GPL-3.0-or-later
// Backward planning of a meeting's documents: rules as offsets from the opening, the days that follow from them,
// states that follow from dates and files. Pure (field notes on documents, section 1).
#pragma once

#include "domain/document.h"
#include "domain/meeting_detail.h"

namespace rapporteur::domain {

using PlannedDocumentId = Id<struct PlannedDocumentTag>;

enum class PlanCategory : quint8 { PreSession, Information, InSession, PostSession, Amendment, Other };
/// "pre_session", "information", "in_session", "post_session", "amendment", "other".
QString code(PlanCategory category);
std::optional<PlanCategory> planCategoryFromCode(QStringView code);
QList<PlanCategory> planCategories();

/// In the order in which they come.
enum class PlanStep : quint8 { Forecast, Draft, Clearance, Submit, Issue };
/// "forecast", "draft", "clearance", "submit", "issue".
QString code(PlanStep step);
std::optional<PlanStep> planStepFromCode(QStringView code);
QList<PlanStep> planSteps();

enum class PlanAnchor : quint8 { Opening, Closing };
/// "opening", "closing".
QString code(PlanAnchor anchor);
std::optional<PlanAnchor> planAnchorFromCode(QStringView code);

enum class OffsetUnit : quint8 { Week, Day, Month };
/// "week", "day", "month".
QString code(OffsetUnit unit);
std::optional<OffsetUnit> offsetUnitFromCode(QStringView code);

enum class PlanAuthor : quint8 { Secretariat, Other };
/// "secretariat", "other".
QString code(PlanAuthor author);
std::optional<PlanAuthor> planAuthorFromCode(QStringView code);

/// "Working documents are submitted ten weeks before the opening."
struct DeadlineRule {
    PlanCategory category = PlanCategory::PreSession;
    PlanStep step = PlanStep::Submit;
    PlanAnchor anchor = PlanAnchor::Opening;
    int amount = 0; ///< of the unit; negative before the anchor
    OffsetUnit unit = OffsetUnit::Week;
    bool operator==(const DeadlineRule&) const = default;
};

struct WordLimit {
    PlanCategory category = PlanCategory::PreSession;
    PlanAuthor author = PlanAuthor::Secretariat;
    int words = 0;
    bool operator==(const WordLimit&) const = default;
};

struct RuleSet {
    RuleSetId id;
    QString name;
    QString source; ///< where the rules stand
    QList<DeadlineRule> rules;
    QList<WordLimit> limits;
    const DeadlineRule* rule(PlanCategory category, PlanStep step) const;
    /// 0 where nothing is limited.
    int wordLimit(PlanCategory category, PlanAuthor author) const;
};

/// The days of a meeting that deadlines hang on.
struct PlanDays {
    QList<QDate> openings; ///< of each part, in their order; invalid while nothing is known
    QList<bool> tentative; ///< of each part: its days are not fixed
    QDate closing;         ///< the last day of the last part with days
    /// Of a part; of the first where there is no such part.
    QDate opening(int part) const;
    bool isTentative(int part) const;
    bool operator==(const PlanDays&) const = default;
};
PlanDays planDays(const QList<MeetingPart>& parts);

/// A week is seven days; a month before the 31st is the last day of a shorter one. Invalid without the anchor's day.
QDate deadline(const DeadlineRule& rule, int part, const PlanDays& days);

/// What a person fixed of a step.
struct FixedStep {
    PlanStep step = PlanStep::Submit;
    QDate fixedOn; ///< instead of the rule's day; invalid: the rule's
    QString reason;
    QDate doneOn; ///< invalid while it is not done
    bool operator==(const FixedStep&) const = default;
};

struct PlannedDocument {
    PlannedDocumentId id;
    MeetingId meeting;
    int part = 0; ///< which part of a split meeting, from 0
    PlanCategory category = PlanCategory::PreSession;
    QString symbol; ///< canonical; empty until it has one
    Translations titles;
    QStringList agendaItems; ///< "4(j)"
    QString unit;            ///< that writes it
    QString officer;
    PlanAuthor author = PlanAuthor::Secretariat;
    Language originalLanguage = Language::Unknown;
    QList<Language> languages; ///< foreseen; empty: those of its category
    int words = 0;             ///< foreseen
    int pages = 0;
    QString mandate;                     ///< why it is written: decision and paragraph
    std::optional<DocumentStatus> state; ///< set by a person; else it follows from dates and files
    QString stateReason;
    QString notes;
    QList<FixedStep> steps;
};

/// All six; for information and conference room papers English, unless the plan says otherwise (usual practice).
QList<Language> foreseenLanguages(const PlannedDocument& document);

/// What the library holds of a planned document.
struct HeldDocument {
    DocumentId document; ///< null while there is none
    QDate mastheadDate;  ///< the day of submission
    QDate issueDate;
    QList<Language> languages; ///< held
    int words = 0;             ///< counted in the original; 0 where nothing is counted
};

/// One step of a planned document with its day.
struct StepDay {
    PlanStep step = PlanStep::Submit;
    QDate day;    ///< that counts: fixed by a person, else by rule; invalid while the meeting has no days
    QDate byRule; ///< invalid without a rule
    bool fixed = false;
    bool tentative = false; ///< it hangs on days that are not fixed
    QString reason;
    QDate doneOn; ///< as a person says, else as the masthead or the day of issue says; invalid while nothing tells it
    bool behind = false; ///< files show that it is done, and nothing since when: it is not late
    bool isDone() const { return behind || doneOn.isValid(); }
    /// Done after its day, or not done although its day is over.
    bool isLate(QDate asAt) const
    {
        return !behind && day.isValid() && (doneOn.isValid() ? doneOn > day : day < asAt);
    }
    /// Days after its day, as at a day; 0 where it is not late.
    int daysLate(QDate asAt) const;
};
/// The steps that a rule or a person gives it, in their order.
QList<StepDay> stepDays(const PlannedDocument& document, const RuleSet& rules, const PlanDays& days,
                        const HeldDocument& held);

/// The state that dates and files show, or that a person has set.
DocumentStatus planState(const PlannedDocument& document, const QList<StepDay>& steps, const HeldDocument& held);

/// One deadline before and after a change of the meeting.
struct DeadlineMove {
    PlannedDocumentId document;
    PlanStep step = PlanStep::Submit;
    QDate before;
    QDate after;
    bool fixed = false;     ///< by a person: it stays, whatever happens to the meeting
    bool done = false;      ///< already done: the move changes nothing
    bool overdue = false;   ///< after the change the day is over and it is not done
    bool tentative = false; ///< afterwards
};
/// Every deadline of these documents, moved or not, in the order of the documents. `parts`: documents that go to
/// another part of the meeting with the change.
QList<DeadlineMove> deadlineMoves(const QList<PlannedDocument>& documents, const RuleSet& rules,
                                  const PlanDays& before, const PlanDays& after,
                                  const QMap<PlannedDocumentId, int>& parts,
                                  const QMap<PlannedDocumentId, HeldDocument>& held, QDate asAt);

/// Words as the rules on length count them: what stands between blanks with a letter or digit in it; each ideograph
/// and syllable sign of Chinese, Japanese and Korean is one.
int wordCount(QStringView text);
/// 8,500 words = 32 pages (an older edition of the rule), rounded up.
int pagesOfWords(int words);

} // namespace rapporteur::domain
