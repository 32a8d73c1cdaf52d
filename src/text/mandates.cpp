// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandates.h"

#include "text/fold.h"
#include "text/mandate_due.h"
#include "text/mandate_tables.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;
using domain::Language;
using domain::MandateKind;
using domain::MandateProposal;
using domain::VerbCategory;

namespace {

/// Words that may stand before or after the verb without changing it (field notes on decisions, section 3), folded.
const QStringList& adverbs(Language language)
{
    static const QStringList english{u"also"_s, u"further"_s, u"again"_s, u"strongly"_s, u"in particular"_s, u","_s};
    static const QStringList french{u"egalement"_s, u"en outre"_s, u"de nouveau"_s, u"aussi"_s, u","_s};
    static const QStringList spanish{u"tambien"_s, u"ademas"_s, u"asimismo"_s, u"de nuevo"_s, u","_s};
    static const QStringList chinese{u"再次"_s, u"进一步"_s, u"又"_s, u"还"_s, u"并"_s, u"且"_s};
    static const QStringList russian{u"также"_s, u"далее"_s, u"вновь"_s, u"кроме того"_s, u","_s};
    static const QStringList arabic{u"ايضا"_s, u"كذلك"_s, u"و"_s};
    static const QStringList none;
    switch (language) {
    case Language::English:
        return english;
    case Language::French:
        return french;
    case Language::Spanish:
        return spanish;
    case Language::Chinese:
        return chinese;
    case Language::Russian:
        return russian;
    case Language::Arabic:
        return arabic;
    case Language::Unknown:
        break;
    }
    return none;
}

/// What opens the text of a decision: body and comma (decisions.md, section 1), folded, at the end of a block.
const QStringList enactingFormulas{u"conference of the parties,"_s,
                                   u"meeting of the parties,"_s,
                                   u"general assembly,"_s,
                                   u"council,"_s,
                                   u"committee,"_s,
                                   u"commission,"_s,
                                   u"environment assembly,"_s,
                                   u"conference des parties,"_s,
                                   u"reunion des parties,"_s,
                                   u"assemblee generale,"_s,
                                   u"conseil,"_s,
                                   u"comite,"_s,
                                   u"conferencia de las partes,"_s,
                                   u"reunion de las partes,"_s,
                                   u"asamblea general,"_s,
                                   u"consejo,"_s,
                                   u"缔约方大会,"_s,
                                   u"缔约方会议,"_s,
                                   u"大会,"_s,
                                   u"理事会,"_s,
                                   u"委员会,"_s,
                                   u"конференция сторон,"_s,
                                   u"совещание сторон,"_s,
                                   u"генеральная ассамблея,"_s,
                                   u"совет,"_s,
                                   u"مؤتمر الاطراف،"_s,
                                   u"مؤتمر الاطراف,"_s,
                                   u"الجمعية العامة،"_s,
                                   u"الجمعية العامة,"_s};

struct VerbAt {
    const VerbForm* form = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct AddresseesAt {
    QStringList printed;
    QString first; ///< identifier of the first
    qsizetype end = -1;
};

/// One paragraph or item, folded once and searched in several ways.
class Paragraph {
public:
    Paragraph(const Block& block, Language language)
        : m_block(block)
        , m_language(language)
        , m_folded(fold(block.text))
    {
    }

    const QString& folded() const { return m_folded.text; }
    Language language() const { return m_language; }

    /// The words of the block as printed, for a span of the folded text.
    QString printed(qsizetype begin, qsizetype end) const
    {
        const qsizetype from = m_folded.offsets[begin];
        return m_block.text.mid(from, m_folded.offsets[end] - from).trimmed();
    }

    qsizetype skipAdverbs(qsizetype at) const
    {
        for (bool moved = true; moved;) {
            moved = false;
            while (at < folded().size() && folded()[at].isSpace())
                ++at;
            for (const QString& word : adverbs(m_language)) {
                if (standsAt(folded(), at, word)) {
                    at += word.size();
                    moved = true;
                }
            }
        }
        return at;
    }

    /// The operative verb at this place, after adverbs. Longest form first, so that 邀请 is never read as 请.
    std::optional<VerbAt> operativeVerb(qsizetype at) const
    {
        at = skipAdverbs(at);
        for (const VerbForm& form : verbForms(m_language)) {
            if (!standsAt(folded(), at, form.folded))
                continue;
            const qsizetype end = at + form.folded.size();
            return form.operative && !isNoun(at, end) ? std::optional(VerbAt{&form, at, end}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// 请 also stands inside 请求, 邀请函, 提请, 申请, and 决定 begins 决定草案: then it is no verb.
    bool isNoun(qsizetype begin, qsizetype end) const
    {
        static const QString after = u"求函书帖草项案"_s;
        static const QString before = u"提申邀敬"_s;
        if (m_language != Language::Chinese)
            return false;
        return (end < folded().size() && after.contains(folded()[end])) ||
               (begin > 0 && before.contains(folded()[begin - 1]));
    }

    /// The heads of the noun phrase that follows a verb, up to what introduces the action.
    AddresseesAt addresseesAfter(qsizetype at) const
    {
        AddresseesAt result;
        const qsizetype limit = phraseEnd(at);
        while (at < limit) {
            const auto [begin, form] = nextAddressee(at, limit);
            if (!form)
                break;
            const qsizetype end = begin + form->folded.size();
            // In Chinese the last head of an unbroken chain is the one addressed: 环境署执行主任.
            const bool continues = m_language == Language::Chinese && result.end >= 0 && chained(result.end, begin);
            if (continues)
                result.printed.removeLast();
            else if (result.end >= 0 && !listed(result.end, begin))
                break;
            if (result.printed.isEmpty())
                result.first = form->addressee;
            result.printed.append(printed(begin, end));
            result.end = end;
            at = end;
        }
        return result;
    }

    /// The last head, of an issuer or of an addressee, in [begin, end): who is the subject of the verb that follows.
    struct Subject {
        QString printed;
        QString addressee; ///< identifier if it is one that is addressed
        bool isIssuer = false;
    };
    Subject subjectBefore(qsizetype begin, qsizetype end) const
    {
        Subject subject;
        qsizetype latest = -1;
        const auto consider = [&](qsizetype at, qsizetype length, const QString& addressee, bool issuer) {
            if (at < begin || at + length > end || at + length < latest ||
                (at + length == latest && length < subject.printed.size()))
                return;
            latest = at + length;
            subject = {printed(at, at + length), addressee, issuer};
        };
        for (const AddresseeForm& form : addresseeForms(m_language)) {
            if (const qsizetype at = lastWhole(form.folded, end); at >= 0)
                consider(at, form.folded.size(), form.addressee, false);
        }
        for (const QString& form : reportedSpeech(m_language).issuers) {
            if (const qsizetype at = lastWhole(form, end); at >= 0)
                consider(at, form.size(), {}, true);
        }
        return subject;
    }

    qsizetype sentenceBegin(qsizetype at) const
    {
        while (at > 0 && !isSentenceEnd(at - 1))
            --at;
        return at;
    }

private:
    bool isSentenceEnd(qsizetype at) const
    {
        const QChar c = folded()[at];
        return c == u'\u3002' || c == u';' || c == u'\uFF1B' || c == u'\u061B' ||
               (c == u'.' && at + 1 < folded().size() && folded()[at + 1].isSpace());
    }

    qsizetype lastWhole(const QString& form, qsizetype end) const
    {
        for (qsizetype at = folded().lastIndexOf(form, end - form.size()); at >= 0;
             at = at ? folded().lastIndexOf(form, at - 1) : -1) {
            if (standsAt(folded(), at, form))
                return at;
        }
        return -1;
    }

    /// Where the action begins at the latest: an infinitive marker, a semicolon, a colon, 200 characters.
    qsizetype phraseEnd(qsizetype at) const
    {
        static const QHash<Language, QStringList> markers{{Language::English, {u" to "_s, u" that "_s}},
                                                          {Language::Spanish, {u" que "_s}},
                                                          {Language::Arabic, {u" ان "_s}}};
        qsizetype limit = std::min(at + 200, folded().size());
        for (const QChar stop : u";:。；："_s) {
            if (const qsizetype found = folded().indexOf(stop, at); found >= 0)
                limit = std::min(limit, found);
        }
        for (const QString& marker : markers.value(m_language)) {
            if (const qsizetype found = folded().indexOf(marker, at + 3); found >= 0)
                limit = std::min(limit, found);
        }
        return limit;
    }

    std::pair<qsizetype, const AddresseeForm*> nextAddressee(qsizetype at, qsizetype limit) const
    {
        std::pair<qsizetype, const AddresseeForm*> best{limit, nullptr};
        for (const AddresseeForm& form : addresseeForms(m_language)) {
            for (qsizetype found = folded().indexOf(form.folded, at);
                 found >= 0 && found < best.first && found + form.folded.size() <= limit;
                 found = folded().indexOf(form.folded, found + 1)) {
                if (standsAt(folded(), found, form.folded))
                    best = {found, &form};
            }
        }
        return best;
    }

    /// One noun phrase: nothing but brackets, or the particle 的, stands between its heads.
    bool chained(qsizetype from, qsizetype to) const
    {
        const QString between = folded().mid(from, to - from);
        return std::all_of(between.begin(), between.end(),
                           [](QChar c) { return u"()\uFF08\uFF09\u300A\u300B\u7684"_s.contains(c); });
    }

    bool listed(qsizetype from, qsizetype to) const
    {
        static const QStringList connectors{u","_s,  u" and "_s, u" et "_s, u" y "_s, u" e "_s, u"和"_s,
                                            u"与"_s, u"、"_s,    u"及"_s,   u" и "_s, u" و"_s};
        const QString between = folded().mid(from, to - from);
        return between.size() < 60 && std::any_of(connectors.begin(), connectors.end(),
                                                  [&](const QString& each) { return between.contains(each); });
    }

    const Block& m_block;
    Language m_language;
    Folded m_folded;
};

class Finder {
public:
    Finder(const QList<Block>& blocks, const QList<domain::Citation>& citations, Language language)
        : m_blocks(blocks)
        , m_citations(citations)
        , m_language(language)
    {
    }

    /// For parts of which it is known that they are a decision.
    QList<MandateProposal> runInDecision()
    {
        m_inDecision = true;
        return run();
    }

    QList<MandateProposal> run()
    {
        for (int i = 0; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            if (block.kind == BlockKind::Heading && m_inDecision && block.level <= m_decisionLevel)
                m_inDecision = false;
            const bool textual = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item ||
                                 block.kind == BlockKind::Footnote;
            if (!textual)
                continue;
            const Paragraph paragraph(block, block.language == Language::Unknown ? m_language : block.language);
            if (opensDecision(paragraph)) {
                m_inDecision = true;
                m_decisionLevel = levelOfLastHeading(i);
                m_chapeau.reset();
                continue;
            }
            if (m_inDecision && block.kind != BlockKind::Footnote)
                enacted(i, paragraph);
            else
                told(i, paragraph);
        }
        return std::move(m_found);
    }

private:
    static bool opensDecision(const Paragraph& paragraph)
    {
        QString text = paragraph.folded().trimmed();
        text.replace(u'\uFF0C', u',');
        return text.size() < 140 && std::any_of(enactingFormulas.begin(), enactingFormulas.end(),
                                                [&](const QString& each) { return text.endsWith(each); });
    }

    int levelOfLastHeading(int index) const
    {
        for (int i = index; i >= 0; --i) {
            if (m_blocks[i].kind == BlockKind::Heading)
                return m_blocks[i].level;
        }
        return 0;
    }

    void enacted(int index, const Paragraph& paragraph)
    {
        const Block& block = m_blocks[index];
        if (block.kind == BlockKind::Paragraph)
            m_chapeau.reset();
        if (block.kind == BlockKind::Paragraph && block.label.isEmpty())
            return; // the preamble is not numbered
        const auto verb = paragraph.operativeVerb(0);
        if (!verb) {
            if (m_chapeau && block.kind == BlockKind::Item)
                addItem(index, paragraph);
            return;
        }
        MandateProposal proposal = proposalOf(MandateKind::Enacted, index, paragraph, *verb);
        const bool chapeau = paragraph.folded().trimmed().endsWith(u':');
        if (chapeau && index + 1 < m_blocks.size() && m_blocks[index + 1].kind == BlockKind::Item)
            m_chapeau = proposal;
        else
            m_found.append(proposal);
        furtherActs(index, paragraph, verb->end);
    }

    /// A chapeau passes its verb and addressee to its items.
    void addItem(int index, const Paragraph& paragraph)
    {
        MandateProposal proposal = *m_chapeau;
        proposal.paragraph = m_blocks[index].path;
        proposal.block = index;
        proposal.deliverable = shortened(m_blocks[index].text);
        completeAction(proposal, paragraph, 0);
        m_found.append(proposal);
    }

    /// "Takes note of … and requests the secretariat to …": one paragraph, several acts.
    void furtherActs(int index, const Paragraph& paragraph, qsizetype from)
    {
        static const QStringList connectors{u" and "_s, u", "_s, u" et "_s, u" y "_s, u"并"_s,
                                            u"，"_s,    u","_s,  u" и "_s,  u" و"_s,  u"، و"_s};
        for (qsizetype at = from; at < paragraph.folded().size(); ++at) {
            for (const QString& connector : connectors) {
                if (!QStringView(paragraph.folded()).sliced(at).startsWith(connector))
                    continue;
                const auto verb = paragraph.operativeVerb(at + connector.size());
                const bool asks = verb && (verb->form->category == VerbCategory::Directive ||
                                           verb->form->category == VerbCategory::Deciding);
                if (!asks)
                    continue;
                MandateProposal proposal = proposalOf(MandateKind::Enacted, index, paragraph, *verb);
                // Inside a paragraph only an act with somebody to do it is beyond doubt.
                if (proposal.addressees.isEmpty())
                    continue;
                m_found.append(proposal);
                at = verb->end;
                break;
            }
        }
    }

    /// What a report tells of requests, and what a document suggests.
    void told(int index, const Paragraph& paragraph)
    {
        if (suggested(index, paragraph))
            return;
        const ReportedSpeech& speech = reportedSpeech(paragraph.language());
        const QString& text = paragraph.folded();
        bool askedBefore = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto form = std::find_if(speech.verbs.begin(), speech.verbs.end(),
                                           [&](const VerbForm& each) { return standsAt(text, at, each.folded); });
            if (form == speech.verbs.end())
                continue;
            const VerbAt verb{&*form, at, at + form->folded.size()};
            if (!paragraph.isNoun(verb.begin, verb.end) && reported(index, paragraph, verb, askedBefore))
                askedBefore = true;
            at = verb.end - 1;
        }
    }

    bool reported(int index, const Paragraph& paragraph, const VerbAt& verb, bool askedBefore)
    {
        const qsizetype begin = paragraph.sentenceBegin(verb.begin);
        const Paragraph::Subject subject = paragraph.subjectBefore(begin, verb.begin);
        MandateProposal proposal = proposalOf(MandateKind::Reported, index, paragraph, verb);
        if (isPassive(paragraph, verb)) {
            if (subject.addressee.isEmpty())
                return false;
            proposal.addressees = {subject.printed};
        } else if (subject.isIssuer) {
            proposal.issuer = subject.printed;
        } else if (!(subject.printed.isEmpty() && askedBefore && inherits(paragraph, begin))) {
            return false; // somebody who carries out work asks somebody else: work done, not a mandate
        }
        if (proposal.addressees.isEmpty())
            return false;
        proposal.source = citedBefore(index, paragraph, begin, verb.begin);
        m_found.append(proposal);
        return true;
    }

    static bool isPassive(const Paragraph& paragraph, const VerbAt& verb)
    {
        static const QStringList marks{u"被"_s,   u"was "_s, u"were "_s,  u"been "_s,
                                       u"ete "_s, u"fue "_s, u"fueron "_s};
        const QString before = paragraph.folded().left(verb.begin);
        return std::any_of(marks.begin(), marks.end(), [&](const QString& each) { return before.endsWith(each); });
    }

    static bool inherits(const Paragraph& paragraph, qsizetype sentence)
    {
        const QString text = paragraph.folded().mid(sentence).trimmed();
        const QStringList& words = reportedSpeech(paragraph.language()).inherits;
        return std::any_of(words.begin(), words.end(), [&](const QString& each) { return text.startsWith(each); });
    }

    bool suggested(int index, const Paragraph& paragraph)
    {
        const ReportedSpeech& speech = reportedSpeech(paragraph.language());
        const QString& text = paragraph.folded();
        const auto add = [&](qsizetype at, const QString& form, const QString& addressee) {
            MandateProposal proposal;
            proposal.kind = MandateKind::Suggested;
            proposal.paragraph = m_blocks[index].path;
            proposal.block = index;
            proposal.printedVerb = paragraph.printed(at, at + form.size());
            proposal.verb = u"suggests"_s;
            proposal.category = VerbCategory::Directive;
            proposal.force = 1;
            proposal.addressees = {addressee};
            proposal.deliverable = shortened(m_blocks[index].text.mid(
                m_blocks[index].text.indexOf(proposal.printedVerb) + proposal.printedVerb.size()));
            proposal.confidence = 0.85;
            m_found.append(proposal);
        };
        for (const QString& form : speech.wishes) {
            const qsizetype at = text.indexOf(form);
            if (at < 0)
                continue;
            const Paragraph::Subject subject = paragraph.subjectBefore(paragraph.sentenceBegin(at), at);
            const QString after = paragraph.addresseesAfter(at + form.size()).printed.value(0);
            const QString whom = subject.printed.isEmpty() ? after : subject.printed;
            if (!whom.isEmpty()) {
                add(at, form, whom);
                return true;
            }
        }
        for (const QString& form : speech.invites) {
            const qsizetype at =
                paragraph.language() == Language::Chinese ? (text.startsWith(form) ? 0 : -1) : text.indexOf(form);
            if (at < 0 || paragraph.isNoun(at, at + form.size()))
                continue;
            // Only a body that will meet is invited to act on a note; anybody else is asked by somebody.
            const Paragraph::Subject subject = paragraph.subjectBefore(paragraph.sentenceBegin(at), at);
            const AddresseesAt after = paragraph.addresseesAfter(at + form.size());
            static const QStringList bodies{u"conference-of-the-parties"_s, u"committee"_s,      u"council"_s,
                                            u"general-assembly"_s,          u"governing-body"_s, u"working-group"_s};
            if (subject.isIssuer || bodies.contains(subject.addressee)) {
                add(at, form, subject.printed);
                return true;
            }
            if (bodies.contains(after.first)) {
                add(at, form, after.printed.value(0));
                return true;
            }
        }
        return false;
    }

    MandateProposal proposalOf(MandateKind kind, int index, const Paragraph& paragraph, const VerbAt& verb) const
    {
        MandateProposal proposal;
        proposal.kind = kind;
        proposal.paragraph = m_blocks[index].path;
        proposal.block = index;
        proposal.verb = verb.form->verb;
        proposal.printedVerb = paragraph.printed(verb.begin, verb.end);
        proposal.category = verb.form->category;
        proposal.force = verb.form->force;
        qsizetype action = verb.end;
        const bool addresses = verb.form->category == VerbCategory::Directive || verb.form->verb == u"authorizes"_s;
        if (addresses) {
            const AddresseesAt addressees = paragraph.addresseesAfter(verb.end);
            proposal.addressees = addressees.printed;
            action = std::max(action, addressees.end);
        }
        proposal.confidence = addresses && proposal.addressees.isEmpty() ? 0.6 : 0.9;
        completeAction(proposal, paragraph, action);
        return proposal;
    }

    /// Deliverable, due date and condition of the action that begins at this place.
    static void completeAction(MandateProposal& proposal, const Paragraph& paragraph, qsizetype action)
    {
        const qsizetype end = paragraph.folded().size();
        const QString text = paragraph.printed(std::min(action, end), end);
        if (proposal.deliverable.isEmpty() || action > 0)
            proposal.deliverable = shortened(text);
        proposal.due = dueOf(text, paragraph.language());
        proposal.condition = conditionOf(text, paragraph.language());
    }

    static QString shortened(QString text)
    {
        text = text.trimmed();
        const qsizetype end = text.indexOf(QRegularExpression(u"[;；。؛]"_s));
        return (end > 0 ? text.left(end) : text).left(300).trimmed();
    }

    QString citedBefore(int index, const Paragraph& paragraph, qsizetype begin, qsizetype end) const
    {
        QString source;
        for (const domain::Citation& citation : m_citations) {
            const bool instrument = citation.kind == domain::CitationKind::Decision ||
                                    citation.kind == domain::CitationKind::Resolution ||
                                    citation.kind == domain::CitationKind::Symbol;
            const QString printed = paragraph.printed(begin, end);
            if (citation.block == index && instrument && printed.contains(citation.raw) &&
                !citation.targets.isEmpty())
                source = citation.targets.first();
        }
        return source;
    }

    const QList<Block>& m_blocks;
    const QList<domain::Citation>& m_citations;
    Language m_language;
    QList<MandateProposal> m_found;
    std::optional<MandateProposal> m_chapeau;
    bool m_inDecision = false;
    int m_decisionLevel = 0;
};

} // namespace

QList<MandateProposal> findMandates(const QList<Block>& blocks, const QList<domain::Citation>& citations,
                                    Language language)
{
    return Finder(blocks, citations, language).run();
}

namespace {

/// A part of a decision as the block that it would be in a document.
Block blockOf(const DecisionText& part, Language language)
{
    static const QHash<domain::NodeKind, BlockKind> kinds{{domain::NodeKind::Heading, BlockKind::Heading},
                                                          {domain::NodeKind::Annex, BlockKind::Heading},
                                                          {domain::NodeKind::Item, BlockKind::Item}};
    Block block;
    block.kind = kinds.value(part.kind, BlockKind::Paragraph);
    block.level = int(part.path.count(u'/'));
    block.label = part.kind == domain::NodeKind::Preamble ? QString() : part.label;
    block.path = part.path;
    block.text = part.text;
    block.language = language;
    return block;
}

} // namespace

QList<MandateProposal> mandatesOfDecision(const QList<DecisionText>& parts, Language language)
{
    QList<Block> blocks;
    QList<int> numbers;
    bool inAnnex = false;
    for (int i = 0; i < parts.size(); ++i) {
        inAnnex = inAnnex || parts[i].kind == domain::NodeKind::Annex || parts[i].path.startsWith(u"annex"_s);
        if (inAnnex || parts[i].kind == domain::NodeKind::Heading)
            continue;
        blocks.append(blockOf(parts[i], language));
        numbers.append(i);
    }
    QList<MandateProposal> found = Finder(blocks, {}, language).runInDecision();
    for (MandateProposal& proposal : found)
        proposal.block = numbers[proposal.block];
    return found;
}

bool isOperational(const MandateProposal& proposal)
{
    return proposal.category == VerbCategory::Directive || proposal.category == VerbCategory::Deciding;
}

} // namespace rapporteur::text
