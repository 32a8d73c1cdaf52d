// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mandate_reading.h"

#include "store/body_repository.h"
#include "store/mandate_repository.h"
#include "text/mandate_addressees.h"
#include "text/mandates.h"

#include <QHash>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Decision;
using domain::DecisionNode;
using domain::Language;
using domain::Mandate;
using domain::MandateProposal;
using domain::VerbCategory;

namespace {

struct ReadIn {
    Language language = Language::Unknown;
    QList<MandateProposal> proposals;
    QList<qsizetype> nodes; ///< of each part that was read
};

ReadIn readIn(const Decision& decision, Language language)
{
    ReadIn result{language, {}, {}};
    QList<text::DecisionText> parts;
    for (qsizetype i = 0; i < decision.nodes.size(); ++i) {
        const DecisionNode& node = decision.nodes[i];
        if (!node.texts.contains(language))
            continue;
        parts.append({node.path, node.label, node.kind, node.texts.value(language)});
        result.nodes.append(i);
    }
    result.proposals = text::mandatesOfDecision(parts, language);
    return result;
}

QStringList addresseeClasses(const MandateProposal& proposal, Language language)
{
    QStringList classes;
    for (const QString& name : proposal.addressees)
        classes.append(text::addresseeClass(name, language));
    return classes;
}

/// The languages to read, the one that gives the mandates first.
QList<Language> readingOrder(const Decision& decision)
{
    QList<Language> languages = domain::languagesOf(decision.nodes);
    if (const qsizetype original = languages.indexOf(decision.originalLanguage); original > 0)
        languages.move(original, 0);
    return languages;
}

domain::MandateText textOf(const MandateProposal& proposal)
{
    return {proposal.printedVerb, proposal.deliverable, proposal.condition};
}

Mandate mandateOf(const MandateProposal& proposal, const DecisionNode& node, Language language)
{
    Mandate mandate;
    mandate.node = node.id;
    mandate.verb = proposal.verb;
    mandate.category = proposal.category;
    mandate.force = proposal.force;
    mandate.operational = text::isOperational(proposal);
    mandate.fundingCaveat = !proposal.condition.isEmpty();
    if (const auto due = domain::dueFromText(proposal.due))
        mandate.due = due->due;
    for (const QString& name : proposal.addressees)
        mandate.addressees.append({text::addresseeClass(name, language), name, {}});
    mandate.texts.insert(language, textOf(proposal));
    mandate.state = domain::MandateState::Proposed;
    mandate.origin = domain::Origin::Text;
    mandate.confidence = proposal.confidence;
    return mandate;
}

/// The act of another language version that is the same: in the same paragraph, of the same category, and not taken
/// yet; the same addressees count more than the place in the row.
qsizetype counterpart(const MandateProposal& act, Language language, const ReadIn& other, QList<bool>& taken)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < other.proposals.size(); ++i) {
        const MandateProposal& candidate = other.proposals[i];
        if (taken[i] || candidate.paragraph != act.paragraph || candidate.category != act.category)
            continue;
        if (addresseeClasses(candidate, other.language) == addresseeClasses(act, language)) {
            best = i;
            break;
        }
        best = best < 0 ? i : best;
    }
    if (best >= 0)
        taken[best] = true;
    return best;
}

/// Whether a mandate that a person has decided on is the act that was read: the same words, or the same request.
bool isSameAct(const Mandate& decided, const Mandate& read)
{
    if (decided.node != read.node)
        return false;
    for (auto text = read.texts.begin(); text != read.texts.end(); ++text) {
        if (decided.texts.value(text.key()) == *text)
            return true;
    }
    return decided.verb == read.verb && decided.addressees == read.addressees;
}

/// What was read, without the acts that a person has decided on. One whose words were corrected beyond recognition
/// stands for the first act of its paragraph that no other one stands for.
QList<Mandate> undecided(QList<Mandate> read, QList<Mandate> decided)
{
    const auto take = [&](auto&& fits) {
        decided.removeIf([&](const Mandate& known) {
            const auto same =
                std::find_if(read.begin(), read.end(), [&](const Mandate& each) { return fits(known, each); });
            if (same == read.end())
                return false;
            read.erase(same);
            return true;
        });
    };
    take(isSameAct);
    decided.removeIf([](const Mandate& each) { return each.origin != domain::Origin::Text; });
    take([](const Mandate& known, const Mandate& each) { return known.node == each.node; });
    return read;
}

} // namespace

QList<Mandate> readMandates(const Decision& decision)
{
    QList<Mandate> mandates;
    QList<ReadIn> readings;
    for (const Language language : readingOrder(decision))
        readings.append(readIn(decision, language));
    if (readings.isEmpty())
        return mandates;
    QList<QList<bool>> taken;
    for (const ReadIn& reading : readings)
        taken.append(QList<bool>(reading.proposals.size(), false));
    for (qsizetype first = 0; first < readings.size(); ++first) {
        const ReadIn& main = readings[first];
        for (qsizetype i = 0; i < main.proposals.size(); ++i) {
            const MandateProposal& act = main.proposals[i];
            // What only a later language has is a proposal too: paragraphs may be missing in the first.
            const bool newParagraph = std::none_of(mandates.begin(), mandates.end(), [&](const Mandate& each) {
                return each.node == decision.nodes[main.nodes.value(act.block)].id;
            });
            if (taken[first][i] || act.block < 0 || act.block >= main.nodes.size() || (first > 0 && !newParagraph))
                continue;
            Mandate mandate = mandateOf(act, decision.nodes[main.nodes[act.block]], main.language);
            for (qsizetype other = first + 1; other < readings.size(); ++other) {
                const qsizetype same = counterpart(act, main.language, readings[other], taken[other]);
                if (same >= 0)
                    mandate.texts.insert(readings[other].language, textOf(readings[other].proposals[same]));
            }
            mandates.append(mandate);
        }
    }
    return mandates;
}

int renewProposals(store::Connection& connection, const Decision& decision)
{
    QList<Mandate> decided;
    for (const Mandate& known : store::mandatesOfDecision(connection, decision.id)) {
        const bool untouched = known.state == domain::MandateState::Proposed &&
                               known.origin == domain::Origin::Text &&
                               store::statusEntries(connection, {known.id}).isEmpty() &&
                               store::evidence(connection, {known.id}, {}).isEmpty();
        if (untouched)
            store::removeMandate(connection, known.id);
        else
            decided.append(known);
    }
    const QList<Mandate> proposals = undecided(readMandates(decision), decided);
    for (const Mandate& proposal : proposals)
        store::addMandate(connection, proposal);
    return int(proposals.size());
}

} // namespace rapporteur::workspace
