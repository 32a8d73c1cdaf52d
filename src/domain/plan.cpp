// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include "domain/code_lists.h"

#include <algorithm>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array categories{
    CodeEntry{PlanCategory::PreSession, "pre_session"_L1}, CodeEntry{PlanCategory::Information, "information"_L1},
    CodeEntry{PlanCategory::InSession, "in_session"_L1},   CodeEntry{PlanCategory::PostSession, "post_session"_L1},
    CodeEntry{PlanCategory::Amendment, "amendment"_L1},    CodeEntry{PlanCategory::Other, "other"_L1},
};
constexpr std::array steps{
    CodeEntry{PlanStep::Forecast, "forecast"_L1},   CodeEntry{PlanStep::Draft, "draft"_L1},
    CodeEntry{PlanStep::Clearance, "clearance"_L1}, CodeEntry{PlanStep::Submit, "submit"_L1},
    CodeEntry{PlanStep::Issue, "issue"_L1},
};
constexpr std::array anchors{
    CodeEntry{PlanAnchor::Opening, "opening"_L1},
    CodeEntry{PlanAnchor::Closing, "closing"_L1},
};
constexpr std::array units{
    CodeEntry{OffsetUnit::Week, "week"_L1},
    CodeEntry{OffsetUnit::Day, "day"_L1},
    CodeEntry{OffsetUnit::Month, "month"_L1},
};
constexpr std::array authors{
    CodeEntry{PlanAuthor::Secretariat, "secretariat"_L1},
    CodeEntry{PlanAuthor::Other, "other"_L1},
};

const FixedStep* fixedStep(const PlannedDocument& document, PlanStep step)
{
    const auto place = std::find_if(document.steps.begin(), document.steps.end(),
                                    [&](const FixedStep& fixed) { return fixed.step == step; });
    return place == document.steps.end() ? nullptr : &*place;
}

bool holdsAll(const PlannedDocument& document, const HeldDocument& held)
{
    const QList<Language> foreseen = foreseenLanguages(document);
    return std::all_of(foreseen.begin(), foreseen.end(),
                       [&](Language language) { return held.languages.contains(language); });
}

/// What the files say of a step that nobody has recorded.
QDate shownDone(const PlannedDocument& document, PlanStep step, const HeldDocument& held)
{
    if (held.languages.isEmpty())
        return {};
    if (step == PlanStep::Issue)
        return holdsAll(document, held) ? held.issueDate : QDate();
    return held.mastheadDate;
}

/// Whether nothing is left to do for a step, although no day of it is known.
bool isBehind(const PlannedDocument& document, PlanStep step, const HeldDocument& held)
{
    return step == PlanStep::Issue ? holdsAll(document, held) : !held.languages.isEmpty();
}

bool isIdeograph(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return QChar::isLetterOrNumber(character);
    default:
        return false;
    }
}

} // namespace

QString code(PlanCategory category)
{
    return codeOf(categories, category);
}
std::optional<PlanCategory> planCategoryFromCode(QStringView wanted)
{
    return knownValue(categories, wanted);
}
QList<PlanCategory> planCategories()
{
    return allValues(categories);
}
QString code(PlanStep step)
{
    return codeOf(steps, step);
}
std::optional<PlanStep> planStepFromCode(QStringView wanted)
{
    return knownValue(steps, wanted);
}
QList<PlanStep> planSteps()
{
    return allValues(steps);
}
QString code(PlanAnchor anchor)
{
    return codeOf(anchors, anchor);
}
std::optional<PlanAnchor> planAnchorFromCode(QStringView wanted)
{
    return knownValue(anchors, wanted);
}
QString code(OffsetUnit unit)
{
    return codeOf(units, unit);
}
std::optional<OffsetUnit> offsetUnitFromCode(QStringView wanted)
{
    return knownValue(units, wanted);
}
QString code(PlanAuthor author)
{
    return codeOf(authors, author);
}
std::optional<PlanAuthor> planAuthorFromCode(QStringView wanted)
{
    return knownValue(authors, wanted);
}

const DeadlineRule* RuleSet::rule(PlanCategory category, PlanStep step) const
{
    const auto place = std::find_if(rules.begin(), rules.end(), [&](const DeadlineRule& rule) {
        return rule.category == category && rule.step == step;
    });
    return place == rules.end() ? nullptr : &*place;
}

int RuleSet::wordLimit(PlanCategory category, PlanAuthor author) const
{
    for (const WordLimit& limit : limits) {
        if (limit.category == category && limit.author == author)
            return limit.words;
    }
    return 0;
}

QDate PlanDays::opening(int part) const
{
    if (openings.isEmpty())
        return {};
    return part < openings.size() ? openings[part] : openings.first();
}

bool PlanDays::isTentative(int part) const
{
    if (tentative.isEmpty())
        return true;
    return part < tentative.size() ? tentative[part] : tentative.first();
}

PlanDays planDays(const QList<MeetingPart>& parts)
{
    PlanDays days;
    for (const MeetingPart& part : parts) {
        days.openings.append(part.firstDay());
        days.tentative.append(part.segment.tentative || !part.segment.start.isValid());
        if (part.lastDay().isValid())
            days.closing = std::max(days.closing, part.lastDay());
    }
    return days;
}

QDate deadline(const DeadlineRule& rule, int part, const PlanDays& days)
{
    const QDate anchor = rule.anchor == PlanAnchor::Closing ? days.closing : days.opening(part);
    if (!anchor.isValid())
        return {};
    switch (rule.unit) {
    case OffsetUnit::Day:
        return anchor.addDays(rule.amount);
    case OffsetUnit::Week:
        return anchor.addDays(7 * qint64(rule.amount));
    case OffsetUnit::Month:
        return anchor.addMonths(rule.amount);
    }
    return {};
}

QList<Language> foreseenLanguages(const PlannedDocument& document)
{
    if (!document.languages.isEmpty())
        return document.languages;
    if (document.category == PlanCategory::Information || document.category == PlanCategory::InSession)
        return {Language::English};
    return {officialLanguages.begin(), officialLanguages.end()};
}

int StepDay::daysLate(QDate asAt) const
{
    return isLate(asAt) ? int(day.daysTo(doneOn.isValid() ? doneOn : asAt)) : 0;
}

QList<StepDay> stepDays(const PlannedDocument& document, const RuleSet& rules, const PlanDays& days,
                        const HeldDocument& held)
{
    QList<StepDay> result;
    for (const PlanStep step : planSteps()) {
        const DeadlineRule* rule = rules.rule(document.category, step);
        const FixedStep* fixed = fixedStep(document, step);
        if (rule == nullptr && fixed == nullptr)
            continue;
        StepDay day;
        day.step = step;
        day.byRule = rule == nullptr ? QDate() : deadline(*rule, document.part, days);
        day.fixed = fixed != nullptr && fixed->fixedOn.isValid();
        day.day = day.fixed ? fixed->fixedOn : day.byRule;
        day.tentative = !day.fixed && days.isTentative(document.part);
        day.reason = fixed == nullptr ? QString() : fixed->reason;
        day.doneOn = fixed == nullptr ? QDate() : fixed->doneOn;
        if (!day.doneOn.isValid())
            day.doneOn = shownDone(document, step, held);
        day.behind = !day.doneOn.isValid() && isBehind(document, step, held);
        result.append(day);
    }
    return result;
}

DocumentStatus planState(const PlannedDocument& document, const QList<StepDay>& days, const HeldDocument& held)
{
    if (document.state)
        return *document.state;
    if (!held.languages.isEmpty())
        return holdsAll(document, held) ? DocumentStatus::Issued : DocumentStatus::Editing;
    const auto isDone = [&](PlanStep step) {
        return std::any_of(days.begin(), days.end(),
                           [&](const StepDay& day) { return day.step == step && day.isDone(); });
    };
    struct Shown {
        PlanStep step;
        DocumentStatus state;
    };
    // The furthest step that is done tells the state.
    constexpr Shown shown[] = {
        {PlanStep::Issue, DocumentStatus::Issued},        {PlanStep::Submit, DocumentStatus::Submitted},
        {PlanStep::Clearance, DocumentStatus::Clearance}, {PlanStep::Draft, DocumentStatus::Received},
        {PlanStep::Forecast, DocumentStatus::Awaited},
    };
    for (const Shown& each : shown) {
        if (isDone(each.step))
            return each.state;
    }
    return DocumentStatus::Planned;
}

QList<DeadlineMove> deadlineMoves(const QList<PlannedDocument>& documents, const RuleSet& rules,
                                  const PlanDays& before, const PlanDays& after,
                                  const QMap<PlannedDocumentId, int>& parts,
                                  const QMap<PlannedDocumentId, HeldDocument>& held, QDate asAt)
{
    QList<DeadlineMove> moves;
    for (const PlannedDocument& document : documents) {
        PlannedDocument moved = document;
        moved.part = parts.value(document.id, document.part);
        const HeldDocument files = held.value(document.id);
        const QList<StepDay> old = stepDays(document, rules, before, files);
        const QList<StepDay> now = stepDays(moved, rules, after, files);
        // The rules and what is fixed are the same: so are the steps.
        for (int place = 0; place < old.size(); ++place) {
            const StepDay& day = now[place];
            const bool done = day.isDone();
            moves.append({document.id, day.step, old[place].day, day.day, day.fixed, done,
                          !done && day.day.isValid() && day.day < asAt, day.tentative});
        }
    }
    return moves;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (isIdeograph(character)) {
            ++words;
            inWord = false;
        } else if (QChar::isSpace(character)) {
            inWord = false;
        } else if (!inWord && QChar::isLetterOrNumber(character)) {
            ++words;
            inWord = true;
        }
    }
    return words;
}

int pagesOfWords(int words)
{
    constexpr int limitWords = 8'500;
    constexpr int limitPages = 32;
    return int((qint64(words) * limitPages + limitWords - 1) / limitWords);
}

} // namespace rapporteur::domain
