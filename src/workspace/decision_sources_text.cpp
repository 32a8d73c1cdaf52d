// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions out of documents of the library and out of pasted text.
#include "domain/decision_building.h"
#include "store/document_record_repository.h"
#include "text/analyse.h"
#include "text/decision_texts.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using text::FoundDecision;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

domain::Block blockOf(const store::IndexedParagraph& paragraph)
{
    domain::Block block;
    block.kind = paragraph.kind;
    block.level = paragraph.level;
    block.label = paragraph.label;
    block.path = paragraph.path;
    block.text = paragraph.text;
    block.language = paragraph.language;
    return block;
}

DecisionDraft draftOf(const FoundDecision& found)
{
    DecisionDraft draft;
    draft.decision.number = found.number;
    draft.decision.state = found.draft ? domain::DecisionState::Draft : domain::DecisionState::Adopted;
    draft.decision.nodes = found.nodes.first(std::min(found.nodes.size(), mostNodes));
    if (!found.title.isEmpty())
        draft.decision.titles.insert(found.language, found.title.left(mostTitleLength));
    if (found.nodes.size() > mostNodes)
        draft.problems.append(Text::tr("It has more than %1 parts; the rest was left out.").arg(mostNodes));
    return draft;
}

/// The draft of another language version that is the same decision: by number, else by its place among those without
/// one.
qsizetype sameDraft(const QList<DecisionDraft>& drafts, const QList<FoundDecision>& found, qsizetype index)
{
    if (!found[index].number.isEmpty()) {
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            if (drafts[i].decision.number == found[index].number)
                return i;
        }
        return -1;
    }
    qsizetype rank = 0;
    for (qsizetype i = 0; i < index; ++i)
        rank += found[i].number.isEmpty() ? 1 : 0;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (drafts[i].decision.number.isEmpty() && rank-- == 0)
            return i;
    }
    return -1;
}

void mergeVersion(QList<DecisionDraft>& drafts, const QList<FoundDecision>& found,
                  const domain::DecisionDocument& document)
{
    const QList<DecisionDraft> before = drafts;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype same = sameDraft(before, found, i);
        if (same < 0) {
            DecisionDraft draft = draftOf(found[i]);
            domain::DecisionDocument extent = document;
            extent.firstPath = found[i].firstPath;
            extent.lastPath = found[i].lastPath;
            draft.documents.append(extent);
            draft.where =
                Text::tr("%1 to %2").arg(domain::shownPath(extent.firstPath), domain::shownPath(extent.lastPath));
            drafts.append(draft);
            continue;
        }
        domain::mergeTree(drafts[same].decision.nodes, found[i].nodes);
        if (!found[i].title.isEmpty())
            drafts[same].decision.titles.insert(found[i].language, found[i].title.left(mostTitleLength));
    }
}

/// The held versions, the one in the original language first.
QList<domain::LanguageVersion> versionsToRead(const domain::Document& document)
{
    QList<domain::LanguageVersion> versions;
    for (const domain::LanguageVersion& version : document.versions) {
        if (!version.file || version.language == Language::Unknown)
            continue;
        if (version.language == document.originalLanguage)
            versions.prepend(version);
        else
            versions.append(version);
    }
    return versions;
}

} // namespace

Result<ImportPlan> readDocumentSource(View& view, domain::DocumentId id)
{
    const auto record = view.read([&](store::Connection& connection) -> Result<store::DocumentRecord> {
        auto found = store::documentRecord(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return std::move(*found);
    });
    if (!record)
        return Failure(record.error());
    const domain::Document& document = record->document;
    ImportPlan plan;
    text::CitationContext context;
    for (const domain::DocumentSymbol& symbol : document.symbols)
        context.ownSymbols.append(symbol.canonical);
    plan.source = context.ownSymbols.value(0);
    const domain::DecisionDocument link{id, plan.source, domain::DecisionDocumentRole::FoundIn, {}, {}};
    for (const domain::LanguageVersion& version : versionsToRead(document)) {
        const auto paragraphs = view.index().paragraphs(version.id);
        if (!paragraphs)
            return Failure(paragraphs.error());
        QList<domain::Block> blocks;
        for (const store::IndexedParagraph& paragraph : *paragraphs)
            blocks.append(blockOf(paragraph));
        context.language = version.language;
        QList<FoundDecision> found = text::findDecisions(blocks, context);
        for (FoundDecision& each : found)
            each.language = version.language;
        mergeVersion(plan.drafts, found, link);
    }
    for (DecisionDraft& draft : plan.drafts) {
        draft.decision.originalLanguage = document.originalLanguage;
        if (draft.decision.number.isEmpty() && !record->meetings.isEmpty())
            draft.decision.meeting = record->meetings.first().id;
    }
    if (plan.drafts.isEmpty())
        plan.problems.append(Text::tr("No decision was found in this document."));
    return plan;
}

QList<domain::DecisionNode> nodesOfText(const QString& text, Language language)
{
    const domain::Analysis analysis = text::analyse(text::sourceFromPlainText(text.left(mostTextLength)));
    text::CitationContext context;
    context.language = language == Language::Unknown ? analysis.language : language;
    FoundDecision whole = text::wholeDecision(analysis.blocks, context);
    whole.nodes = whole.nodes.first(std::min(whole.nodes.size(), mostNodes));
    return whole.nodes;
}

ImportPlan readTextSource(const QString& text, const TextFacts& facts)
{
    constexpr qsizetype mostPasted = 5'000'000;
    ImportPlan plan;
    plan.source = Text::tr("pasted text");
    if (text.trimmed().isEmpty()) {
        plan.problems.append(Text::tr("There is no text."));
        return plan;
    }
    if (text.size() > mostPasted)
        plan.problems.append(Text::tr("The text is too long for decisions; only its beginning is read."));
    const domain::Analysis analysis = text::analyse(text::sourceFromPlainText(text.left(mostPasted)));
    text::CitationContext context;
    context.language = facts.language == Language::Unknown ? analysis.language : facts.language;
    if (context.language == Language::Unknown) {
        plan.problems.append(Text::tr("The language of the text cannot be told; choose it."));
        return plan;
    }
    QList<FoundDecision> found = text::findDecisions(analysis.blocks, context);
    if (found.isEmpty())
        found = {text::wholeDecision(analysis.blocks, context)};
    for (FoundDecision& each : found) {
        // One language for the whole: a title in capitals or a name is not evidence of another.
        if (each.language != context.language) {
            for (domain::DecisionNode& node : each.nodes) {
                const QString own = domain::preferred(node.texts, {});
                node.texts.clear();
                node.texts.insert(context.language, own);
            }
            each.language = context.language;
        }
        DecisionDraft draft = draftOf(each);
        draft.meeting = facts.meeting;
        if (!facts.number.isEmpty() && found.size() == 1)
            draft.decision.number = keptNumber(facts.number, draft.problems);
        const bool isDraft = facts.draft || draft.decision.number.isEmpty() || (each.draft && facts.number.isEmpty());
        draft.decision.state = isDraft ? domain::DecisionState::Draft : domain::DecisionState::Adopted;
        plan.drafts.append(draft);
    }
    if (!facts.number.isEmpty() && found.size() > 1)
        plan.problems.append(Text::tr("The text holds %n decisions: the number that was given is left aside.",
                                      nullptr, int(found.size())));
    return plan;
}

} // namespace rapporteur::workspace
