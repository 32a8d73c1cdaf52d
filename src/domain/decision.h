// SPDX-License-Identifier: GPL-3.0-or-later
// A decision: its number, titles and relations, and its text as a tree of nodes whose label path joins the languages.
#pragma once

#include "domain/body.h"
#include "domain/register_ids.h"

#include <QDate>
#include <QDateTime>

namespace rapporteur::domain {

enum class DecisionKind : quint8 { Decision, Resolution, Recommendation, Other };

/// "decision", "resolution", "recommendation", "other".
QString code(DecisionKind kind);
DecisionKind decisionKindFromCode(QStringView code);

enum class DecisionState : quint8 { Adopted, Draft, Superseded, Withdrawn };

/// "adopted", "draft", "superseded", "withdrawn".
QString code(DecisionState state);
DecisionState decisionStateFromCode(QStringView code);

/// How decisions stand to each other (field notes on decisions, section 8). Reads "this decision <kind> the other".
enum class DecisionRelationKind : quint8 {
    Restates,
    Amends,
    Supersedes,
    Follows,
    Contradicts,
    Implements,
    Clarifies,
    Withdraws,
    ParallelTo,
    Answers,
    DraftOf,
};

/// "restates", "amends", "supersedes", "follows", "contradicts", "implements", "clarifies", "withdraws",
/// "parallel_to", "answers", "draft_of".
QString code(DecisionRelationKind kind);
/// Nothing for another word.
std::optional<DecisionRelationKind> decisionRelationKindFromCode(QStringView code);
QList<DecisionRelationKind> decisionRelationKinds();

/// Who made a record: the analysis of a text, an import, a person.
enum class Origin : quint8 { Person, Text, Import };

/// "person", "text", "import".
QString code(Origin origin);
Origin originFromCode(QStringView code);

struct DecisionRelation {
    DecisionRelationKind kind = DecisionRelationKind::Follows;
    QString other;      ///< number of the other decision; "" for a draft; an article of a treaty as printed
    DecisionId otherId; ///< null while the library does not hold it
    QString otherTitle; ///< in the first language asked for; empty if it is not held
    QString path;       ///< the paragraph of this decision it concerns; empty for the whole
    QString otherPath;
    bool incoming = false; ///< reads "other <kind> this"
    QString note;
    Origin origin = Origin::Person;
};

enum class DecisionDocumentRole : quint8 { FoundIn, PreparedBy };

/// "found_in", "prepared_by".
QString code(DecisionDocumentRole role);
DecisionDocumentRole decisionDocumentRoleFromCode(QStringView code);

struct DecisionDocument {
    DocumentId document;
    QString symbol; ///< its first one; empty if it has none
    DecisionDocumentRole role = DecisionDocumentRole::FoundIn;
    QString firstPath; ///< of the blocks it stands in (domain/block.h); empty if not known
    QString lastPath;
};

enum class NodeKind : quint8 {
    Text,      ///< unnumbered words of the operative part, such as the line that names the body
    Preamble,  ///< an unnumbered paragraph before the first numbered one
    Heading,   ///< of a section; the paragraphs below hang on it
    Paragraph, ///< numbered
    Item,      ///< (a), (i), a., i., at any depth
    Annex,     ///< its title; its paragraphs hang on it
};

/// "text", "preamble", "heading", "paragraph", "item", "annex".
QString code(NodeKind kind);
NodeKind nodeKindFromCode(QStringView code);

struct DecisionNode {
    DecisionNodeId id;
    DecisionNodeId parent; ///< null at the top
    NodeKind kind = NodeKind::Paragraph;
    QString label; ///< its part of the path, equal in all languages: "5", "(b)", "II"; empty if it has none
    QString path;  ///< the whole way: "5/(b)", "annex I/3", "preamble/2"; unique within the decision
    int depth = 0; ///< 0 at the top
    Translations texts;
};

/// A decision as it stands in the register.
struct Decision {
    DecisionId id;
    QString number; ///< canonical: "MC-3/11"; empty for a draft
    DecisionKind kind = DecisionKind::Decision;
    DecisionState state = DecisionState::Adopted;
    BodyId body;
    MeetingId meeting;
    QDate adoptedOn;
    Language originalLanguage = Language::Unknown;
    QString link;      ///< web address
    QString sourceKey; ///< the id of the record in the register it was imported from
    QString notes;
    Translations titles;
    QStringList subjects;
    QList<DecisionNode> nodes; ///< in reading order, each after its parent
    QDateTime addedAt;
};

/// Gives every node its path and depth from kinds, labels and parents. Paragraph numbers stand alone as long as they
/// do not repeat under another heading; where they do, the label of the heading leads them ("section III/2"). A label
/// that occurs twice gets a mark ("5#2"): nothing is lost, and the mark tells where a person must look. Pure.
void assignPaths(QList<DecisionNode>& nodes);

/// The languages in which the nodes have any text, in the official order.
QList<Language> languagesOf(const QList<DecisionNode>& nodes);

/// Where the texts of two languages have not the same structure, or the labels break.
struct StructureRemark {
    enum class Kind : quint8 {
        MissingIn,      ///< a language that has other nodes lacks this one
        DuplicateLabel, ///< the label stands twice under one parent
        Gap,            ///< the label before is not the one that should be: 3 after 1, (c) after (a)
    };
    Kind kind = Kind::MissingIn;
    QString path;
    QList<Language> languages; ///< for MissingIn: those that lack it
    QString expected;          ///< for Gap: the label that is missing
};

/// In reading order. Preambles and unnumbered texts are compared by their number in the row. Pure.
QList<StructureRemark> structureRemarks(const QList<DecisionNode>& nodes);

/// The label that follows in a row: "6" for "5", "(c)" for "(b)", "(iii)" for "(ii)", "IV" for "III". Where a letter
/// is a number as well, the label before it tells: "(i)" after "(h)" is a letter. Empty where nobody can tell.
QString nextLabel(const QString& label, const QString& before = {});

/// A pinpoint as citations print it ("5(b)", "annex I, 11") as a path ("5/(b)", "annex I/11").
QString pathOfPinpoint(const QString& pinpoint);
/// A path as people write it: "5 (b)", "annex I, 11".
QString shownPath(const QString& path);

} // namespace rapporteur::domain
