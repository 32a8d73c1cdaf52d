// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandates_reported.h"

#include "text/mandates_enacted.h"

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MandateKind;
using domain::MandateProposal;
using domain::VerbCategory;

namespace {

constexpr double sureOfSuggestion = 0.85;
constexpr qsizetype longestDeliverable = 300;

/// Only a body that will meet is invited to act on a note; anybody else is asked by somebody.
bool willMeet(const QString& addressee)
{
    static const QStringList bodies{u"conference-of-the-parties"_s, u"committee"_s,      u"council"_s,
                                    u"general-assembly"_s,          u"governing-body"_s, u"working-group"_s,
                                    u"environment-assembly"_s};
    return bodies.contains(addressee);
}

class ReportReader {
public:
    ReportReader(const domain::Block& block, int index, const QList<domain::Citation>& citations, Language language)
        : m_block(block)
        , m_index(index)
        , m_citations(citations)
        , m_text(block.text, language)
    {
    }

    QList<MandateProposal> run()
    {
        if (!suggested())
            told();
        return std::move(m_found);
    }

private:
    void told()
    {
        const ReportedSpeech& speech = reportedSpeech(m_text.language());
        const QString& text = m_text.folded();
        bool askedBefore = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto form = std::find_if(speech.verbs.begin(), speech.verbs.end(),
                                           [&](const VerbForm& each) { return standsAt(text, at, each.folded); });
            if (form == speech.verbs.end())
                continue;
            const qsizetype end = at + form->folded.size();
            const VerbAt verb{&*form, at, end, end};
            if (!m_text.isNoun(verb.begin, verb.end) && reported(verb, askedBefore))
                askedBefore = true;
            at = verb.end - 1;
        }
    }

    bool reported(VerbAt verb, bool askedBefore)
    {
        const qsizetype begin = m_text.sentenceBegin(verb.begin);
        SubjectAt subject = m_text.subjectBefore(begin, verb.begin);
        if (const qsizetype body = m_text.bodyBehind(verb.end); body > 0) {
            subject = {m_text.printed(verb.end, body), {}, true};
            verb.end = body;
        } else if (m_text.language() == Language::Arabic && askedBefore && verb.form->folded[0] == u'و') {
            subject = {}; // "ودعا": and it invited
        }
        MandateProposal proposal = proposalAt(MandateKind::Reported, m_text, verb, sentenceEnd(verb.end));
        if (isPassive(verb)) {
            if (subject.addressee.isEmpty())
                return false;
            proposal.addressees = {subject.printed};
        } else if (subject.isIssuer) {
            proposal.issuer = subject.printed;
        } else if (!(subject.printed.isEmpty() && askedBefore && inherits(begin, verb))) {
            return false; // somebody who carries out work asks somebody else: work done, not a mandate
        }
        if (proposal.addressees.isEmpty())
            return false;
        proposal.source = citedIn(begin, m_text.language() == Language::Arabic ? sentenceEnd(verb.end) : verb.begin);
        // "In addition, it requested": the same instrument goes on.
        if (proposal.source.isEmpty() && !subject.isIssuer && !isPassive(verb) && !m_found.isEmpty())
            proposal.source = m_found.last().source;
        add(proposal);
        return true;
    }

    /// A report tells the next act in another sentence, with a due time of its own; lists of acts keep their
    /// semicolons.
    qsizetype sentenceEnd(qsizetype at) const
    {
        const QString& text = m_text.folded();
        const auto ends = [&](qsizetype stop) {
            if (text[stop] == u'\u3002' || stop + 2 >= text.size())
                return text[stop] == u'\u3002';
            // "para. 5", "art. 24": a sentence begins with a letter that is not small.
            const QString next = m_text.printed(stop + 1, stop + 3);
            return text[stop] == u'.' && text[stop + 1].isSpace() && !next.isEmpty() && next[0].isLetter() &&
                   !next[0].isLower();
        };
        while (at < text.size() && !ends(at))
            ++at;
        return at;
    }

    bool isPassive(const VerbAt& verb) const
    {
        static const QStringList marks{u"被"_s,   u"was "_s, u"were "_s,  u"been "_s,
                                       u"ete "_s, u"fue "_s, u"fueron "_s};
        const QString before = m_text.folded().left(verb.begin);
        return std::any_of(marks.begin(), marks.end(), [&](const QString& each) { return before.endsWith(each); });
    }

    bool inherits(qsizetype sentence, const VerbAt& verb) const
    {
        if (m_text.language() == Language::Arabic && verb.form->folded[0] == u'و')
            return true;
        const QString text = m_text.folded().mid(sentence).trimmed();
        const QStringList& words = reportedSpeech(m_text.language()).inherits;
        return std::any_of(words.begin(), words.end(), [&](const QString& each) { return text.startsWith(each); });
    }

    void suggest(qsizetype at, const QString& form, const QString& addressee)
    {
        MandateProposal proposal;
        proposal.kind = MandateKind::Suggested;
        proposal.printedVerb = m_text.printed(at, at + form.size());
        proposal.verb = u"suggests"_s;
        proposal.category = VerbCategory::Directive;
        proposal.force = 1;
        proposal.addressees = {addressee};
        proposal.deliverable =
            m_text.printed(at + form.size(), m_text.folded().size()).left(longestDeliverable).trimmed();
        proposal.confidence = sureOfSuggestion;
        add(proposal);
    }

    bool suggested() { return suggestedByWish() || suggestedByInvitation(); }

    bool suggestedByWish()
    {
        for (const QString& form : reportedSpeech(m_text.language()).wishes) {
            const qsizetype at = m_text.folded().indexOf(form);
            if (at < 0)
                continue;
            const SubjectAt subject = m_text.subjectBefore(m_text.sentenceBegin(at), at);
            const QString after = m_text.addresseesAfter(at + form.size()).printed.value(0);
            const QString whom = subject.printed.isEmpty() ? after : subject.printed;
            if (whom.isEmpty())
                continue;
            suggest(at, form, whom);
            return true;
        }
        return false;
    }

    bool suggestedByInvitation()
    {
        const QString& text = m_text.folded();
        for (const QString& form : reportedSpeech(m_text.language()).invites) {
            const qsizetype at =
                m_text.language() == Language::Chinese ? (text.startsWith(form) ? 0 : -1) : text.indexOf(form);
            if (at < 0 || m_text.isNoun(at, at + form.size()))
                continue;
            const SubjectAt subject = m_text.subjectBefore(m_text.sentenceBegin(at), at);
            const AddresseesAt after = m_text.addresseesAfter(at + form.size());
            const bool subjectActs = subject.isIssuer || willMeet(subject.addressee);
            if (!subjectActs && !willMeet(after.first))
                continue;
            suggest(at, form, subjectActs ? subject.printed : after.printed.value(0));
            return true;
        }
        return false;
    }

    void add(MandateProposal proposal)
    {
        proposal.paragraph = m_block.path;
        proposal.block = m_index;
        m_found.append(proposal);
    }

    /// The last instrument that is named in [begin, end).
    QString citedIn(qsizetype begin, qsizetype end) const
    {
        QString source;
        const QString printed = m_text.printed(begin, end);
        for (const domain::Citation& citation : m_citations) {
            const bool instrument = citation.kind == domain::CitationKind::Decision ||
                                    citation.kind == domain::CitationKind::Resolution ||
                                    citation.kind == domain::CitationKind::Symbol;
            if (citation.block == m_index && instrument && printed.contains(citation.raw) &&
                !citation.targets.isEmpty())
                source = citation.targets.first();
        }
        return source;
    }

    const domain::Block& m_block;
    int m_index;
    const QList<domain::Citation>& m_citations;
    MandateParagraph m_text;
    QList<MandateProposal> m_found;
};

} // namespace

QList<MandateProposal> reportedMandates(const domain::Block& block, int index,
                                        const QList<domain::Citation>& citations, Language language)
{
    return ReportReader(block, index, citations, language).run();
}

} // namespace rapporteur::text
