// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decision_texts.h"

#include "text/decision_heading.h"
#include "text/fold.h"
#include "text/labels.h"
#include "text/mandates.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;
using domain::DecisionNode;
using domain::DecisionNodeId;
using domain::Language;
using domain::NodeKind;

namespace {

/// How far the numbers of paragraphs may jump within a decision: a misnumbered one is kept, the paragraph of the
/// report that goes on behind it is not.
constexpr int mostGap = 3;
constexpr qsizetype mostTitle = 400;

bool isAnnexHeading(const Block& block)
{
    return block.kind == BlockKind::Heading &&
           (block.path.startsWith(u"annex"_s) || block.path.startsWith(u"appendix"_s));
}

bool isSkipped(const Block& block)
{
    return block.kind == BlockKind::Masthead || block.kind == BlockKind::Footnote || block.kind == BlockKind::Note;
}

/// The label as it stands in paths, equal in all languages.
QString canonicalLabel(const Block& block)
{
    const QString last = block.path.section(u'/', -1);
    if (!last.isEmpty() && !last.contains(u'+') && block.path.contains(u'/'))
        return last;
    return block.path.contains(u' ') || block.path.isEmpty() || block.path.contains(u'+') ? block.label : last;
}

bool mayBeHeading(const Block& block)
{
    if (block.text.size() > mostTitle || !block.label.isEmpty())
        return false;
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title)
        return true;
    static const QRegularExpression sentenceEnd(uR"([.,;。，；،؛:：]\s*$)"_s);
    return block.kind == BlockKind::Paragraph && !sentenceEnd.match(block.text).hasMatch();
}

/// Grows one decision block by block.
class Builder {
public:
    explicit Builder(Language language) { m_found.language = language; }

    FoundDecision& found() { return m_found; }
    const FoundDecision& found() const { return m_found; }
    bool hasParagraphs() const { return m_lastNumber > 0 || m_paragraphs > 0; }
    bool isEmpty() const { return m_found.nodes.isEmpty(); }
    int lastNumber() const { return m_lastNumber; }
    bool inAnnex() const { return !m_annex.isNull(); }

    void addHeading(const Block& block)
    {
        if (m_awaitsAnnexTitle && block.label.isEmpty()) {
            m_found.nodes.last().texts.insert(m_found.language, block.text);
            m_awaitsAnnexTitle = false;
            return;
        }
        append(NodeKind::Heading, canonicalHeading(block), m_annex, block.text);
        m_heading = m_found.nodes.last().id;
        m_levels.clear();
    }

    void addAnnex(const Block& block)
    {
        const QString label = block.path.section(u' ', 1);
        m_heading = {};
        m_levels.clear();
        m_lastNumber = 0;
        append(NodeKind::Annex, label, {}, block.text);
        m_annex = m_found.nodes.last().id;
        m_awaitsAnnexTitle = true;
    }

    void addParagraph(const Block& block)
    {
        m_awaitsAnnexTitle = false;
        const QString label = canonicalLabel(block);
        const DecisionNodeId parent = m_heading.isNull() ? m_annex : m_heading;
        append(NodeKind::Paragraph, label, parent, block.text);
        m_levels = {m_found.nodes.last().id};
        ++m_paragraphs;
        m_lastNumber = label.toInt();
    }

    void addItem(const Block& block)
    {
        m_awaitsAnnexTitle = false;
        const qsizetype level = std::max(1, block.level);
        while (m_levels.size() > level)
            m_levels.removeLast();
        const DecisionNodeId above = m_heading.isNull() ? m_annex : m_heading;
        append(NodeKind::Item, canonicalLabel(block), m_levels.isEmpty() ? above : m_levels.last(), block.text);
        m_levels.append(m_found.nodes.last().id);
    }

    void addOpening(const Block& block)
    {
        m_found.opens = true;
        bool first = true;
        for (const QString& part : openingParts(block.text, m_found.language)) {
            Block line = block;
            line.text = part;
            addUnnumbered(line, first);
            first = false;
        }
    }

    void addUnnumbered(const Block& block, bool opening = false)
    {
        m_awaitsAnnexTitle = false;
        const bool before = !hasParagraphs() && !inAnnex() && block.kind != BlockKind::Table;
        const DecisionNodeId parent = m_heading.isNull() ? m_annex : m_heading;
        append(before && !opening ? NodeKind::Preamble : NodeKind::Text, {}, before ? DecisionNodeId() : parent,
               block.text);
        m_levels.clear();
    }

    /// Whether the text of the decision names an annex.
    bool names(const Block& annex) const
    {
        const QString wanted = fold(annex.text).text.simplified();
        for (const DecisionNode& node : m_found.nodes) {
            if (node.kind != NodeKind::Annex && fold(node.texts.value(m_found.language)).text.contains(wanted))
                return true;
        }
        return false;
    }

private:
    static QString canonicalHeading(const Block& block)
    {
        const QList<Label> labels =
            block.label.isEmpty() ? QList<Label>() : readLabels(QString(block.label + u". x"_s));
        for (const Label& label : labels) {
            if (label.form == LabelForm::Roman || label.form == LabelForm::Capital)
                return label.canonical;
        }
        return block.label;
    }

    void append(NodeKind kind, const QString& label, DecisionNodeId parent, const QString& text)
    {
        DecisionNode node;
        node.id = DecisionNodeId::make();
        node.parent = parent;
        node.kind = kind;
        node.label = label;
        node.texts.insert(m_found.language, text);
        m_found.nodes.append(node);
    }

    FoundDecision m_found;
    DecisionNodeId m_annex;
    DecisionNodeId m_heading;
    QList<DecisionNodeId> m_levels; ///< the last paragraph, its last item, that one's last …
    int m_lastNumber = 0;
    int m_paragraphs = 0;
    bool m_awaitsAnnexTitle = false;
};

/// Goes through the blocks once; a decision is open while its blocks come.
class Finder {
public:
    Finder(const QList<Block>& blocks, const CitationContext& context)
        : m_blocks(blocks)
        , m_context(context)
    {
    }

    QList<FoundDecision> run()
    {
        for (m_at = 0; m_at < m_blocks.size(); ++m_at) {
            const Block& block = m_blocks[m_at];
            if (!isSkipped(block))
                take(block);
        }
        close();
        return m_all;
    }

private:
    void take(const Block& block)
    {
        const Language language = block.language == Language::Unknown ? m_context.language : block.language;
        if (mayBeHeading(block)) {
            if (const auto heading = readDecisionHeading(block.text, m_context)) {
                open(language);
                m_open->found().number = heading->number;
                m_open->found().title = heading->title;
                m_open->found().draft = heading->draft;
                m_wantsTitle = heading->title.isEmpty();
                return;
            }
        }
        if (opensDecision(block, language)) {
            if (!m_open || !m_open->isEmpty() || m_open->found().opens) {
                open(language);
                m_open->found().title = titleBefore();
            }
            m_wantsTitle = false;
            add(block, true);
            return;
        }
        if (m_open)
            add(block, false);
    }

    /// The heading right above a decision without a number.
    QString titleBefore() const
    {
        for (qsizetype i = m_at - 1; i >= 0 && i >= m_at - 3; --i) {
            const Block& block = m_blocks[i];
            const bool heads = block.kind == BlockKind::Heading || block.kind == BlockKind::Title;
            if (heads && !isAnnexHeading(block))
                return block.text;
        }
        return {};
    }

    void open(Language language)
    {
        close();
        m_open.emplace(language);
        // The heading of the annex that holds the decision belongs to its extent.
        const bool inAnnex = m_at > 0 && isAnnexHeading(m_blocks[m_at - 1]);
        m_open->found().firstBlock = inAnnex ? m_at - 1 : m_at;
        m_open->found().lastBlock = m_at;
        m_wantsTitle = false;
    }

    void add(const Block& block, bool opening)
    {
        if (isAnnexHeading(block) && !m_open->names(block)) {
            close();
            return;
        }
        if (block.kind == BlockKind::Paragraph && !block.label.isEmpty() && goesOnElsewhere(block)) {
            close();
            return;
        }
        m_open->found().lastBlock = m_at;
        if (isAnnexHeading(block)) {
            m_open->addAnnex(block);
        } else if (opening) {
            m_open->addOpening(block);
        } else if (m_wantsTitle && mayBeHeading(block)) {
            m_open->found().title = block.text;
            m_wantsTitle = false;
        } else if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title) {
            m_open->addHeading(block);
        } else if (block.kind == BlockKind::Item) {
            m_open->addItem(block);
        } else if (!block.label.isEmpty() && block.kind == BlockKind::Paragraph) {
            m_open->addParagraph(block);
        } else {
            m_open->addUnnumbered(block);
        }
    }

    bool goesOnElsewhere(const Block& block) const
    {
        const int number = canonicalLabel(block).toInt();
        const int last = m_open->lastNumber();
        if (number <= 1)
            return false;
        return last == 0 ? number > mostGap && m_open->found().nodes.isEmpty() : number > last + mostGap;
    }

    void close()
    {
        if (!m_open)
            return;
        FoundDecision found = m_open->found();
        m_open.reset();
        domain::assignPaths(found.nodes);
        if (found.nodes.isEmpty() || !(found.opens || asksAnything(found)))
            return;
        found.draft = found.draft || found.number.isEmpty();
        setExtent(found);
        m_all.append(found);
    }

    static bool asksAnything(const FoundDecision& found)
    {
        QList<DecisionText> parts;
        for (const DecisionNode& node : found.nodes)
            parts.append({node.path, node.label, node.kind, node.texts.value(found.language)});
        return !mandatesOfDecision(parts, found.language).isEmpty();
    }

    void setExtent(FoundDecision& found) const
    {
        for (qsizetype i = found.firstBlock; i <= found.lastBlock && found.firstPath.isEmpty(); ++i)
            found.firstPath = m_blocks[i].path;
        for (qsizetype i = found.lastBlock; i >= found.firstBlock && found.lastPath.isEmpty(); --i) {
            if (!isSkipped(m_blocks[i]))
                found.lastPath = m_blocks[i].path;
        }
    }

    const QList<Block>& m_blocks;
    CitationContext m_context;
    QList<FoundDecision> m_all;
    std::optional<Builder> m_open;
    qsizetype m_at = 0;
    bool m_wantsTitle = false;
};

} // namespace

QList<FoundDecision> findDecisions(const QList<Block>& blocks, const CitationContext& context)
{
    return Finder(blocks, context).run();
}

FoundDecision wholeDecision(const QList<Block>& blocks, const CitationContext& context)
{
    Builder builder(context.language);
    FoundDecision& found = builder.found();
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Footnote || block.kind == BlockKind::Note)
            continue;
        const auto heading = builder.isEmpty() ? readDecisionHeading(block.text, context) : std::nullopt;
        if (heading) {
            found.number = heading->number;
            found.title = heading->title;
            found.draft = heading->draft;
        } else if (isAnnexHeading(block)) {
            builder.addAnnex(block);
        } else if (builder.isEmpty() && found.title.isEmpty() &&
                   (block.kind == BlockKind::Title || block.kind == BlockKind::Heading)) {
            found.title = block.text;
        } else if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title) {
            builder.addHeading(block);
        } else if (block.kind == BlockKind::Item) {
            builder.addItem(block);
        } else if (!block.label.isEmpty() && block.kind == BlockKind::Paragraph) {
            builder.addParagraph(block);
        } else {
            if (opensDecision(block, context.language))
                builder.addOpening(block);
            else
                builder.addUnnumbered(block);
        }
    }
    found.lastBlock = std::max<qsizetype>(0, blocks.size() - 1);
    domain::assignPaths(found.nodes);
    return found;
}

} // namespace rapporteur::text
