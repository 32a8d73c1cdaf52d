// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandates_enacted.h"

#include "text/mandate_due.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MandateKind;
using domain::MandateProposal;
using domain::VerbCategory;

namespace {

constexpr double sureOfVerb = 0.9;
constexpr double missesAddressee = 0.6;
constexpr qsizetype longestDeliverable = 300;
constexpr qsizetype nearChinese = 16; // behind 并 a second request names its addressee at once

bool addresses(const VerbForm& form)
{
    return form.category == VerbCategory::Directive || form.verb == u"authorizes"_s;
}

QString shortened(QString text)
{
    static const QRegularExpression end(u"[;；。؛]"_s);
    text = text.trimmed();
    const qsizetype at = text.indexOf(end);
    text = (at > 0 ? text.left(at) : text).left(longestDeliverable).trimmed();
    while (text.endsWith(u'.') || text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

/// Deliverable, due time and condition of an action in [begin, end).
void completeAction(MandateProposal& proposal, const MandateParagraph& text, qsizetype phrase, qsizetype begin,
                    qsizetype end)
{
    proposal.deliverable = shortened(text.printed(std::min(begin, end), end));
    // A due time or condition may stand before the action: "requests the secretariat, by 1 May 2024, to …".
    const QString whole = text.printed(std::min(phrase, end), end);
    proposal.due = dueOf(whole, text.language());
    proposal.condition = conditionOf(whole, text.language());
}

/// What stands behind a verb: those addressed, then the action.
struct Action {
    QStringList addressees;
    qsizetype phrase = 0; ///< behind those addressed: due time and condition may stand before the action
    qsizetype begin = 0;
};

Action actionOf(const MandateParagraph& text, const VerbAt& verb)
{
    if (!addresses(*verb.form))
        return {{}, verb.end, verb.end};
    const AddresseesAt whom = text.addresseesAfter(verb.end);
    const qsizetype phrase = std::max(verb.end, whom.end);
    return {whom.printed, phrase, text.actionAfter(phrase)};
}

/// A second verb in a paragraph: "takes note of … and requests …".
struct FurtherAct {
    VerbAt verb;
    qsizetype connector = 0; ///< where the act before ends
};

/// Whether a verb inside a paragraph is beyond doubt an act of its own: it asks somebody, or decides.
bool isActOfItsOwn(const MandateParagraph& text, const VerbAt& verb, bool afterDirective)
{
    if (verb.form->verb == u"decides"_s)
        return text.language() != Language::Chinese || !afterDirective;
    if (!addresses(*verb.form))
        return false;
    const AddresseesAt whom = text.addresseesAfter(verb.end);
    if (whom.printed.isEmpty())
        return false;
    if (text.language() != Language::Chinese)
        return true;
    // 并鼓励… within a request is part of what is requested.
    const bool plain = verb.form->verb == u"requests"_s || verb.form->verb == u"invites"_s ||
                       verb.form->verb == u"calls_upon"_s || verb.form->verb == u"urges"_s;
    return (plain || !afterDirective) && whom.end - verb.end <= nearChinese + text.folded().size() / 8;
}

std::optional<FurtherAct> nextAct(const MandateParagraph& text, qsizetype from, bool afterDirective)
{
    const QString& folded = text.folded();
    for (qsizetype at = from; at < folded.size(); ++at) {
        const qsizetype length = text.wordAt(MandateWord::Further, at);
        if (!length)
            continue;
        const auto verb = text.operativeVerb(at + length);
        if (verb && isActOfItsOwn(text, *verb, afterDirective))
            return FurtherAct{*verb, at};
    }
    return std::nullopt;
}

/// "… and to report to the Conference at its fifth meeting": where the report as a second thing to do begins; -1 if
/// there is none.
qsizetype secondReport(const MandateParagraph& text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression chineseReport(
        u"[,;]\\s*(?:并|以及|且)\\s*(?:就此|就[^,。;]{1,30})?(?:向[^,。;]{2,30})?(?:(?:提交|提出)[^,。;]{0,20}报告|报告|汇报)"_s);
    if (text.language() == Language::Chinese) {
        const QRegularExpressionMatch match = chineseReport.match(text.folded(), begin + 1);
        return match.hasMatch() && match.capturedStart() < end ? match.capturedStart() + 1 : -1;
    }
    for (qsizetype at = begin + 1; at < end; ++at) {
        const qsizetype length = text.wordAt(MandateWord::Further, at);
        if (!length || text.folded()[at] == u',' || text.folded()[at] == u';' || text.folded()[at] == u'،')
            continue;
        const qsizetype action = text.skipAdverbs(at + length);
        if (text.wordAt(MandateWord::Report, action) > 0)
            return action;
    }
    return -1;
}

} // namespace

MandateProposal proposalAt(MandateKind kind, const MandateParagraph& text, const VerbAt& verb, qsizetype end)
{
    MandateProposal proposal;
    proposal.kind = kind;
    proposal.verb = verb.form->verb;
    proposal.printedVerb = text.printed(verb.begin, verb.printedEnd);
    proposal.category = verb.form->category;
    proposal.force = verb.form->force;
    const Action action = actionOf(text, verb);
    proposal.addressees = action.addressees;
    proposal.confidence = addresses(*verb.form) && action.addressees.isEmpty() ? missesAddressee : sureOfVerb;
    completeAction(proposal, text, action.phrase, action.begin, std::max(end, action.begin));
    return proposal;
}

QList<MandateProposal> OperativeReader::readVerbs(const MandateParagraph& text, qsizetype from) const
{
    QList<MandateProposal> found;
    std::optional<VerbAt> verb = text.operativeVerb(from);
    while (verb) {
        if (verb->form->category == VerbCategory::Deciding) {
            if (const auto asked = text.infinitive(verb->end);
                asked && !text.addresseesAfter(asked->end).printed.isEmpty())
                verb = asked;
        }
        const bool directive = verb->form->category == VerbCategory::Directive;
        const auto next = nextAct(text, verb->end, directive);
        const qsizetype end = next ? next->connector : text.folded().size();
        MandateProposal proposal = proposalAt(MandateKind::Enacted, text, *verb, text.folded().size());
        const Action action = actionOf(text, *verb);
        const qsizetype second = directive ? secondReport(text, action.begin, end) : -1;
        completeAction(proposal, text, action.phrase, action.begin, second > 0 ? second : end);
        found.append(proposal);
        if (second > 0) {
            if (found.last().condition.isEmpty())
                found.last().condition = conditionOf(text.printed(second, end), text.language());
            completeAction(proposal, text, second, second, end);
            found.append(proposal);
        }
        verb = next ? std::optional(next->verb) : std::nullopt;
    }
    return found;
}

QList<MandateProposal> OperativeReader::read(const OperativePart& part)
{
    const MandateParagraph text(part.text, m_language);
    if (!part.isItem) {
        m_chapeaux.clear();
        const QString trimmed = text.folded().trimmed();
        const bool likePreamble = trimmed.endsWith(u',') || trimmed.endsWith(u'،');
        if (!part.isNumbered && likePreamble)
            return {};
        QList<MandateProposal> found = withChapeau(part, text, readVerbs(text, 0));
        place(found, part);
        return found;
    }
    QList<MandateProposal> found = readItem(part, text);
    place(found, part);
    return found;
}

const OperativeReader::Chapeau* OperativeReader::chapeauOf(const OperativePart& part)
{
    while (!m_chapeaux.isEmpty() && !part.path.startsWith(m_chapeaux.last().path + u'/'))
        m_chapeaux.removeLast();
    return m_chapeaux.isEmpty() ? nullptr : &m_chapeaux.last();
}

QList<MandateProposal> OperativeReader::readItem(const OperativePart& part, const MandateParagraph& text)
{
    const Chapeau* chapeau = chapeauOf(part);
    // An item with a verb of its own: "1. Decides: (a) To request …", "(a) Requests …".
    std::optional<VerbAt> own;
    if (chapeau && chapeau->openVerb)
        own = text.infinitive(0);
    if (own && text.addresseesAfter(own->end).printed.isEmpty())
        own.reset();
    QList<MandateProposal> found;
    if (own)
        found.append(proposalAt(MandateKind::Enacted, text, *own, text.folded().size()));
    else if (!chapeau || chapeau->openVerb || m_language != Language::Chinese)
        found = readVerbs(text, 0);
    if (found.isEmpty() && chapeau) {
        MandateProposal proposal = chapeau->proposal;
        qsizetype action = 0;
        if (proposal.addressees.isEmpty() && proposal.category == VerbCategory::Directive) {
            // "Invites: (a) Parties to …; (b) The Fund to …"
            const AddresseesAt whom = text.addresseesAfter(0);
            proposal.addressees = whom.printed;
            action = std::max<qsizetype>(0, whom.end);
        }
        const MandateProposal above = proposal;
        completeAction(proposal, text, action, action > 0 ? text.actionAfter(action) : 0, text.folded().size());
        if (proposal.due.isEmpty())
            proposal.due = above.due;
        if (proposal.condition.isEmpty())
            proposal.condition = above.condition;
        found.append(proposal);
    }
    return withChapeau(part, text, found);
}

/// Keeps back the act that goes on in the items below, for them to carry.
QList<MandateProposal> OperativeReader::withChapeau(const OperativePart& part, const MandateParagraph& text,
                                                    QList<MandateProposal> found)
{
    const QString trimmed = text.folded().trimmed();
    static const QString closed = u".;。؛"_s;
    const bool open = !trimmed.isEmpty() && !closed.contains(trimmed.back());
    if (!part.hasItems || !open || found.isEmpty())
        return found;
    const VerbCategory category = found.last().category;
    if (category != VerbCategory::Directive && category != VerbCategory::Deciding)
        return found; // "Takes note of: (a) … (b) …" is one act
    Chapeau chapeau{part.path, found.takeLast(), category == VerbCategory::Deciding};
    chapeau.proposal.deliverable.clear();
    m_chapeaux.append(chapeau);
    return found;
}

void OperativeReader::place(QList<MandateProposal>& found, const OperativePart& part) const
{
    for (MandateProposal& proposal : found) {
        proposal.paragraph = part.path;
        proposal.block = part.block;
    }
}

} // namespace rapporteur::text
