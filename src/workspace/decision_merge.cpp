// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/decision_merge.h"

#include "domain/decision_number.h"
#include "domain/symbol_tokens.h"
#include "store/decision_repository.h"
#include "store/mandate_repository.h"
#include "store/meeting_repository.h"
#include "workspace/decisions.h"
#include "workspace/mandate_reading.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Decision;
using domain::DecisionId;
using domain::DecisionNode;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

using Target = std::shared_ptr<DecisionId>;

/// What the source says of body and meeting, found in the library.
struct Place {
    domain::BodyId body;
    domain::MeetingId meeting;
    const domain::Body* meetingBody = nullptr; ///< set with `ordinal` where the meeting is to be made
    int ordinal = 0;
    QStringList problems;
};

/// "MC-3/11" tells the body by its prefix and the meeting by its session.
void placeByNumber(const QString& number, const MergeGround& ground, Place& place, int& session)
{
    const domain::SymbolText text(number);
    const auto read = domain::readDecision(text, 0);
    if (!read)
        return;
    session = read->session.toInt();
    if (!place.body.isNull())
        return;
    for (const domain::Body& body : ground.bodies.all()) {
        if (body.decisionPrefixes.contains(read->prefix)) {
            place.body = body.id;
            return;
        }
    }
}

Place placeOf(Connection& connection, const DecisionDraft& draft, const MergeGround& ground)
{
    Place place;
    place.body = draft.decision.body;
    place.meeting = draft.decision.meeting;
    if (place.body.isNull() && !draft.body.isEmpty()) {
        const domain::Body* body = ground.bodies.findByCode(draft.body);
        place.body = body ? body->id : ground.bodies.resolve(draft.body).body;
        if (place.body.isNull())
            place.problems.append(Text::tr("The body “%1” is not known.").arg(draft.body));
    }
    int session = 0;
    placeByNumber(draft.decision.number, ground, place, session);
    if (place.meeting.isNull() && !draft.meeting.isEmpty()) {
        const QList<domain::MeetingId> called = store::meetingsCalled(connection, draft.meeting);
        QList<domain::MeetingId> own;
        for (const domain::MeetingId id : called) {
            const auto meeting = store::meeting(connection, id);
            if (meeting && (place.body.isNull() || meeting->body == place.body))
                own.append(id);
        }
        if (own.size() == 1)
            place.meeting = own.first();
        else
            place.problems.append(
                Text::tr("The meeting “%1” is not in the register of meetings.").arg(draft.meeting));
    }
    const domain::Body* body = ground.bodies.find(place.body);
    if (place.meeting.isNull() && body && session > 0 && draft.meeting.isEmpty()) {
        place.meeting = store::findMeeting(connection, body->id, domain::meetingCode(*body, session));
        if (place.meeting.isNull()) {
            place.meetingBody = body;
            place.ordinal = session;
        }
    }
    if (place.body.isNull() && !place.meeting.isNull())
        place.body = store::meeting(connection, place.meeting)->body;
    return place;
}

/// A draft without a number is known by the document and the paragraph that it begins at.
DecisionId knownByPlace(Connection& connection, const DecisionDraft& draft)
{
    for (const domain::DecisionDocument& document : draft.documents) {
        const auto found = connection.one<DecisionId>(
            "SELECT l.decision_id FROM decision_document l JOIN decision d ON d.id = l.decision_id WHERE "
            "l.document_id = ?1 AND l.first_path = ?2 AND l.role = ?3 AND d.number = ''",
            document.document, document.firstPath, code(document.role));
        if (found)
            return *found;
    }
    return {};
}

DecisionId knownDecision(Connection& connection, const DecisionDraft& draft, QStringList& problems)
{
    const QList<DecisionId> numbered = store::decisionsNumbered(connection, draft.decision.number);
    if (numbered.size() > 1)
        problems.append(
            Text::tr("The register has %1 more than once; the oldest is taken.").arg(draft.decision.number));
    if (!numbered.isEmpty())
        return numbered.first();
    if (const DecisionId same = store::decisionOfSource(connection, draft.decision.sourceKey); !same.isNull())
        return same;
    return draft.decision.number.isEmpty() ? knownByPlace(connection, draft) : DecisionId();
}

QString quoted(const QString& text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? QString(text.left(most) + u'…') : text;
}

/// Collects what differs between a draft and the decision that the register has.
class Comparer {
public:
    Comparer(Connection& connection, const DecisionDraft& draft, const Decision& known, Target target)
        : m_connection(connection)
        , m_draft(draft)
        , m_known(known)
        , m_target(std::move(target))
    {
    }

    QList<Difference> takeDifferences() { return std::move(m_differences); }
    bool textsChange() const { return m_textsChange; }

    void facts(const Place& place)
    {
        Decision facts = m_known;
        const Decision& wanted = m_draft.decision;
        QStringList sentences;
        const auto set = [&](auto& field, const auto& value, bool given, const QString& sentence) {
            if (!given || field == value)
                return;
            field = value;
            sentences.append(sentence);
        };
        set(facts.body, place.body, !place.body.isNull(), Text::tr("The body changes."));
        set(facts.meeting, place.meeting, !place.meeting.isNull(), Text::tr("The meeting changes."));
        set(facts.adoptedOn, wanted.adoptedOn, wanted.adoptedOn.isValid(),
            Text::tr("The day of adoption becomes %1.").arg(wanted.adoptedOn.toString(Qt::ISODate)));
        set(facts.number, wanted.number, !wanted.number.isEmpty(),
            Text::tr("The number becomes %1.").arg(wanted.number));
        set(facts.link, wanted.link, !wanted.link.isEmpty(), Text::tr("The address becomes %1.").arg(wanted.link));
        set(facts.state, wanted.state, wanted.state != domain::DecisionState::Draft, Text::tr("The state changes."));
        set(facts.originalLanguage, wanted.originalLanguage,
            wanted.originalLanguage != Language::Unknown && m_known.originalLanguage == Language::Unknown, QString());
        if (facts.number == m_known.number && sentences.isEmpty())
            return;
        add(sentences.join(u' '), [facts](Connection& connection) { store::setDecisionFacts(connection, facts); });
    }

    void titles()
    {
        const auto& titles = m_draft.decision.titles;
        for (auto title = titles.begin(); title != titles.end(); ++title) {
            const QString before = m_known.titles.value(title.key());
            if (before == title.value() || title->isEmpty())
                continue;
            const QString language = code(title.key());
            add(before.isEmpty() ? Text::tr("The title (%1) is added: “%2”.").arg(language, quoted(title.value()))
                                 : Text::tr("The title (%1) becomes “%2”.").arg(language, quoted(title.value())),
                [target = m_target, key = title.key(), value = title.value()](Connection& connection) {
                    store::setDecisionTitle(connection, *target, key, value);
                });
        }
        QStringList subjects = m_known.subjects;
        for (const QString& subject : m_draft.decision.subjects) {
            if (!subjects.contains(subject))
                subjects.append(subject);
        }
        if (subjects.size() > m_known.subjects.size())
            add(Text::tr("Subjects are added."), [target = m_target, subjects](Connection& connection) {
                store::setDecisionSubjects(connection, *target, subjects);
            });
    }

    void nodes()
    {
        QHash<QString, const DecisionNode*> known;
        for (const DecisionNode& node : m_known.nodes)
            known.insert(node.path, &node);
        int added = 0;
        QStringList changed;
        QMap<Language, int> languages;
        for (const DecisionNode& node : m_draft.decision.nodes) {
            const DecisionNode* same = known.value(node.path);
            added += same ? 0 : 1;
            for (auto text = node.texts.begin(); text != node.texts.end(); ++text) {
                if (same && same->texts.value(text.key()) == text.value())
                    continue;
                if (same && same->texts.contains(text.key()))
                    changed.append(domain::shownPath(node.path) + u" ("_s + code(text.key()) + u')');
                else
                    ++languages[text.key()];
            }
        }
        m_textsChange = added > 0 || !changed.isEmpty() || !languages.isEmpty();
        if (!m_textsChange)
            return;
        QStringList sentences;
        for (auto language = languages.begin(); language != languages.end(); ++language)
            sentences.append(
                Text::tr("%n text(s) in %1 are added.", nullptr, language.value()).arg(code(language.key())));
        if (!changed.isEmpty())
            sentences.append(Text::tr("The text changes in: %1.").arg(changed.join(u", "_s)));
        add(sentences.join(u' '), [target = m_target, given = m_draft.decision.nodes](Connection& connection) {
            QList<DecisionNode> nodes = given;
            store::mergeNodes(connection, *target, nodes);
        });
    }

    void documents()
    {
        QList<domain::DecisionDocument> known;
        if (!m_known.id.isNull())
            known = store::documentsOfDecision(m_connection, m_known.id);
        for (const domain::DecisionDocument& document : m_draft.documents) {
            const bool held = std::any_of(known.begin(), known.end(), [&](const domain::DecisionDocument& each) {
                return each.document == document.document && each.role == document.role &&
                       each.firstPath == document.firstPath && each.lastPath == document.lastPath;
            });
            if (held)
                continue;
            const QString extent = document.firstPath.isEmpty() ? QString()
                                                                : Text::tr(", %1 to %2")
                                                                      .arg(domain::shownPath(document.firstPath),
                                                                           domain::shownPath(document.lastPath));
            const bool holds = document.role == domain::DecisionDocumentRole::FoundIn;
            add((holds ? Text::tr("It is found in %1%2.") : Text::tr("It was prepared by %1%2."))
                    .arg(document.symbol, extent),
                [target = m_target, document](Connection& connection) {
                    store::linkDecisionDocument(connection, *target, document);
                });
        }
    }

    void relations()
    {
        QList<domain::DecisionRelation> known;
        if (!m_known.id.isNull())
            known = store::relationsOf(m_connection, m_known.id, {});
        for (const domain::DecisionRelation& relation : m_draft.relations) {
            const bool held = std::any_of(known.begin(), known.end(), [&](const domain::DecisionRelation& each) {
                return !each.incoming && each.kind == relation.kind && each.other == relation.other &&
                       each.path == relation.path && each.otherPath == relation.otherPath;
            });
            if (!held)
                add(Text::tr("A relation to %1 is added.").arg(relation.other),
                    [target = m_target, relation](Connection& connection) {
                        store::relateDecision(connection, *target, relation);
                    });
        }
    }

    void add(const QString& sentence, std::function<void(Connection&)> apply)
    {
        m_differences.append({sentence, std::move(apply)});
    }

private:
    Connection& m_connection;
    const DecisionDraft& m_draft;
    const Decision& m_known;
    Target m_target;
    QList<Difference> m_differences;
    bool m_textsChange = false;
};

QStringList addresseeNames(const domain::Mandate& mandate)
{
    QStringList names;
    for (const domain::Addressee& addressee : mandate.addressees)
        names.append(addressee.name);
    return names;
}

/// The mandate of the register that the source means: in the same paragraph, by its words or by verb and addressees.
const domain::Mandate* sameMandate(const QList<domain::Mandate>& known, const DraftMandate& draft,
                                   domain::DecisionNodeId node)
{
    for (const domain::Mandate& each : known) {
        if (each.node != node)
            continue;
        const bool sameWords = !draft.mandate.texts.isEmpty() && each.texts == draft.mandate.texts;
        if (sameWords || (each.verb == draft.mandate.verb && addresseeNames(each) == addresseeNames(draft.mandate)))
            return &each;
    }
    return nullptr;
}

void writeFollowUp(Connection& connection, domain::MandateId mandate, const DraftMandate& draft)
{
    const auto known = store::statusEntries(connection, {mandate}).value(mandate);
    for (domain::StatusEntry entry : draft.entries) {
        const bool held = std::any_of(known.begin(), known.end(), [&](const domain::StatusEntry& each) {
            return each.status == entry.status && each.asAt == entry.asAt && each.note == entry.note;
        });
        entry.mandate = mandate;
        if (!held)
            store::addStatusEntry(connection, entry);
    }
    const auto proofs = store::evidence(connection, {mandate}, {}).value(mandate);
    for (domain::Evidence evidence : draft.evidence) {
        const bool held = std::any_of(proofs.begin(), proofs.end(), [&](const domain::Evidence& each) {
            return each.kind == evidence.kind && each.reference == evidence.reference && each.path == evidence.path &&
                   each.meeting == evidence.meeting;
        });
        evidence.mandate = mandate;
        if (!held)
            store::addEvidence(connection, evidence);
    }
}

/// Whether the register lacks anything of what the source says of a mandate.
bool lacks(Connection& connection, const QList<domain::Mandate>& known, DecisionId decision,
           const DraftMandate& draft)
{
    const domain::Mandate* same = sameMandate(known, draft, store::nodeAt(connection, decision, draft.path));
    if (!same)
        return true;
    const auto entries = store::statusEntries(connection, {same->id}).value(same->id);
    const auto proofs = store::evidence(connection, {same->id}, {}).value(same->id);
    const bool newEntry = std::any_of(draft.entries.begin(), draft.entries.end(), [&](const auto& wanted) {
        return std::none_of(entries.begin(), entries.end(), [&](const domain::StatusEntry& each) {
            return each.status == wanted.status && each.asAt == wanted.asAt && each.note == wanted.note;
        });
    });
    return newEntry || std::any_of(draft.evidence.begin(), draft.evidence.end(), [&](const auto& wanted) {
               return std::none_of(proofs.begin(), proofs.end(), [&](const domain::Evidence& each) {
                   return each.kind == wanted.kind && each.reference == wanted.reference && each.path == wanted.path;
               });
           });
}

bool hasPath(const QList<DecisionNode>& nodes, const QString& path)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const DecisionNode& node) { return node.path == path; });
}

void addMandates(Connection& connection, Comparer& comparer, const DecisionDraft& draft, const Decision& before,
                 const Target& target, QStringList& problems)
{
    const DecisionId known = before.id;
    const QList<domain::Mandate> there =
        known.isNull() ? QList<domain::Mandate>() : store::mandatesOfDecision(connection, known);
    for (const DraftMandate& each : draft.mandates) {
        if (!hasPath(draft.decision.nodes, each.path) && !hasPath(before.nodes, each.path)) {
            problems.append(Text::tr("A mandate is left out: the decision has no paragraph %1.")
                                .arg(domain::shownPath(each.path)));
            continue;
        }
        if (!known.isNull() && !lacks(connection, there, known, each))
            continue;
        comparer.add(Text::tr("A mandate of paragraph %1 is added, or what was done about it.")
                         .arg(domain::shownPath(each.path)),
                     [target, each](Connection& db) {
                         const domain::DecisionNodeId node = store::nodeAt(db, *target, each.path);
                         if (node.isNull())
                             throw store::Refused(
                                 ErrorCode::Invalid,
                                 {Text::tr("paragraph"), each.path, Text::tr("the decision has no such paragraph.")});
                         const QList<domain::Mandate> now = store::mandatesOfNode(db, node);
                         const domain::Mandate* same = sameMandate(now, each, node);
                         domain::Mandate mandate = each.mandate;
                         mandate.node = node;
                         const domain::MandateId id = same ? same->id : store::addMandate(db, mandate);
                         if (mandate.state == domain::MandateState::Confirmed)
                             store::setMandateState(db, id, mandate.state);
                         writeFollowUp(db, id, each);
                     });
    }
}

QString newDecisionSentence(const Decision& decision)
{
    QStringList languages;
    for (const Language language : domain::languagesOf(decision.nodes))
        languages.append(code(language));
    if (decision.nodes.isEmpty())
        return Text::tr("It is new, without text.");
    return Text::tr("It is new, with %n part(s) in %1.", nullptr, int(decision.nodes.size()))
        .arg(languages.join(u", "_s));
}

/// A new decision: everything hangs on the first difference, which makes it.
void makeNew(Comparer& comparer, const DecisionDraft& draft, const Place& place, const Target& target)
{
    comparer.add(newDecisionSentence(draft.decision),
                 [target, given = draft.decision, place](Connection& connection) {
                     Decision decision = given;
                     decision.body = place.body;
                     decision.meeting = place.meeting;
                     if (place.meetingBody)
                         decision.meeting = store::ensureMeeting(connection, *place.meetingBody, place.ordinal);
                     *target = store::addDecision(connection, decision);
                 });
}

void proposeAfter(Comparer& comparer, const Target& target)
{
    comparer.add({}, [target](Connection& connection) {
        if (const auto decision = store::decision(connection, *target))
            renewProposals(connection, *decision);
    });
}

} // namespace

DraftComparison compareDraft(Connection& connection, const DecisionDraft& draft, MergeGround& ground)
{
    DraftComparison result;
    result.problems = draft.problems;
    const Place place = placeOf(connection, draft, ground);
    result.problems += place.problems;
    for (const domain::StructureRemark& remark : domain::structureRemarks(draft.decision.nodes))
        result.problems.append(remarkText(remark));
    const DecisionId known = knownDecision(connection, draft, result.problems);
    const QString number = draft.decision.number;
    const bool again = known.isNull() && !number.isEmpty() && ground.added.contains(number);
    result.target = again ? ground.added.value(number) : std::make_shared<DecisionId>(known);
    if (again)
        result.problems.append(Text::tr("The source has %1 more than once.").arg(number));
    Decision before;
    if (!known.isNull())
        before = store::decision(connection, known).value_or(Decision());
    Comparer comparer(connection, draft, before, result.target);
    if (known.isNull() && !again) {
        if (!number.isEmpty())
            ground.added.insert(number, result.target);
        makeNew(comparer, draft, place, result.target);
        if (place.meetingBody)
            comparer.add(Text::tr("The meeting %1 %2 is added to the register of meetings.")
                             .arg(place.meetingBody->code, domain::meetingCode(*place.meetingBody, place.ordinal)),
                         [](Connection&) {});
    } else {
        if (!again)
            comparer.facts(place);
        comparer.titles();
        comparer.nodes();
    }
    comparer.documents();
    comparer.relations();
    const bool newText = known.isNull() || comparer.textsChange();
    addMandates(connection, comparer, draft, before, result.target, result.problems);
    if (draft.mandates.isEmpty() && newText && !draft.decision.nodes.isEmpty())
        proposeAfter(comparer, result.target);
    result.differences = comparer.takeDifferences();
    result.change = known.isNull() && !again       ? ImportChange::Added
                    : result.differences.isEmpty() ? ImportChange::Unchanged
                                                   : ImportChange::Changed;
    return result;
}

} // namespace rapporteur::workspace
