// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::Block;
using domain::BlockKind;
using domain::SpanRole;

namespace {

void setPlace(Block& block, const SourceText& source, const TextLines& lines, QList<qsizetype> indices)
{
    std::sort(indices.begin(), indices.end());
    for (const qsizetype index : indices) {
        const TextLine& line = lines.lines[index];
        if (block.place.isNull()) {
            block.place.page = line.page;
            block.place.begin = line.begin;
        }
        block.place.end = line.end;
        block.place.boxes += source.boxes(line.begin, line.end);
        if (!block.pages.contains(line.page))
            block.pages.append(line.page);
    }
}

/// Removes the units [begin, end) of a block's text, marks moved along.
void cut(Block& block, qsizetype begin, qsizetype end)
{
    block.text.remove(begin, end - begin);
    block.sourceOffsets.remove(begin, end - begin);
    for (Block::NoteMark& mark : block.noteMarks) {
        if (mark.offset > begin)
            mark.offset = std::max(begin, mark.offset - (end - begin));
    }
}

/// Gives the block its text, without the label of `labelLength` units, and the marks that print raises.
void setText(BuiltBlock& built, const CleanText& text, qsizetype labelLength)
{
    Block& block = built.block;
    block.text = text.text.mid(labelLength);
    block.sourceOffsets = text.offsets.mid(labelLength);
    for (const RaisedMark& mark : text.marks) {
        block.noteMarks.append({mark.label, std::max<qsizetype>(0, mark.at - labelLength)});
        built.labelSpans.append({mark.begin, mark.end});
    }
    if (block.kind != BlockKind::Table)
        block.text.replace(u'\t', u' ');
    // A mark that stood between two blanks leaves both.
    for (qsizetype i = block.text.size() - 1; i > 0; --i) {
        if (block.text[i] == u' ' && block.text[i - 1] == u' ')
            cut(block, i, i + 1);
    }
    if (block.kind == BlockKind::Table)
        return;
    while (!block.text.isEmpty() && block.text.back().isSpace())
        cut(block, block.text.size() - 1, block.text.size());
    while (!block.text.isEmpty() && block.text.front().isSpace())
        cut(block, 0, 1);
}

void setLabel(BuiltBlock& built, const Part& part)
{
    const Label& label = part.label;
    if (label.length == 0)
        return;
    if (label.form != LabelForm::Bullet)
        built.block.label = label.printed.trimmed();
    qsizetype begin = -1;
    qsizetype end = -1;
    for (qsizetype i = 0; i < label.length && i < part.chunk.text.offsets.size(); ++i) {
        const qsizetype offset = part.chunk.text.offsets[i];
        if (offset < 0 || part.chunk.text.text[i].isSpace())
            continue;
        begin = begin < 0 ? offset : begin;
        end = offset + 1;
    }
    if (begin >= 0)
        built.labelSpans.append({begin, end});
}

/// Lifts the marks that print does not raise.
void liftPlainMarks(BuiltBlock& built, QSet<QString>& labels)
{
    Block& block = built.block;
    const QList<FoundMark> marks = findPlainMarks(block.text, labels);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        built.labelSpans.append({block.sourceOffsets[mark->begin], block.sourceOffsets[mark->end - 1] + 1});
        qsizetype begin = mark->begin;
        const bool blankBefore = begin > 0 && block.text[begin - 1] == u' ';
        const bool closes = mark->end == block.text.size() || !block.text[mark->end].isLetterOrNumber();
        if (blankBefore && closes)
            --begin;
        cut(block, begin, mark->end);
        block.noteMarks.append({mark->label, begin});
    }
    std::stable_sort(block.noteMarks.begin(), block.noteMarks.end(),
                     [](const Block::NoteMark& a, const Block::NoteMark& b) { return a.offset < b.offset; });
}

/// The labels of notes for which no raised mark was seen.
QSet<QString> unmarkedLabels(const QList<BuiltBlock>& blocks, const QList<Note>& notes)
{
    QSet<QString> labels;
    for (const Note& note : notes) {
        if (!note.label[0].isLetter())
            labels.insert(note.label);
    }
    for (const BuiltBlock& each : blocks) {
        for (const Block::NoteMark& mark : each.block.noteMarks)
            labels.remove(mark.label);
    }
    return labels;
}

BuiltBlock blockOfPart(const SourceText& source, const TextLines& lines, const Part& part)
{
    BuiltBlock built;
    built.block.kind = part.kind;
    built.block.level = part.level;
    built.block.path = part.path;
    setPlace(built.block, source, lines, part.chunk.lines);
    setLabel(built, part);
    setText(built, part.chunk.text, part.label.length);
    return built;
}

BuiltBlock blockOfNote(const SourceText& source, const TextLines& lines, const Note& note)
{
    BuiltBlock built;
    built.block.kind = BlockKind::Footnote;
    built.block.label = note.label;
    built.block.path = u"note "_s + note.label;
    setPlace(built.block, source, lines, note.lines);
    built.labelSpans.append({note.labelBegin, note.labelEnd});
    setText(built, note.text, 0);
    return built;
}

SpanRole roleOf(LineUse use)
{
    switch (use) {
    case LineUse::RunningHead:
        return SpanRole::RunningHead;
    case LineUse::PageNumber:
        return SpanRole::PageNumber;
    case LineUse::JobNumber:
        return SpanRole::JobNumber;
    case LineUse::BarCode:
        return SpanRole::BarCode;
    case LineUse::Logo:
        return SpanRole::Logo;
    case LineUse::Rule:
        return SpanRole::Rule;
    case LineUse::Unreadable:
        return SpanRole::Unreadable;
    case LineUse::Body:
    case LineUse::Note:
    case LineUse::Blank:
        break;
    }
    return SpanRole::Blank;
}

} // namespace

QList<BuiltBlock> buildBlocks(const SourceText& source, const TextLines& lines, qsizetype from,
                              const QList<Note>& notes, const Vocabulary& vocabulary)
{
    QList<BuiltBlock> blocks;
    for (const Part& part : numberChunks(chunksOf(lines, from, lines.lines.size(), vocabulary), lines, vocabulary))
        blocks.append(blockOfPart(source, lines, part));
    QSet<QString> labels = unmarkedLabels(blocks, notes);
    if (!labels.isEmpty()) {
        for (BuiltBlock& each : blocks)
            liftPlainMarks(each, labels);
    }
    for (const Note& note : notes)
        blocks.append(blockOfNote(source, lines, note));
    std::stable_sort(blocks.begin(), blocks.end(), [](const BuiltBlock& a, const BuiltBlock& b) {
        return a.block.place.begin < b.block.place.begin;
    });
    return blocks;
}

BuiltBlock blockOfLines(const SourceText& source, const TextLines& lines, const QList<qsizetype>& indices,
                        domain::BlockKind kind, const Vocabulary& vocabulary)
{
    BuiltBlock built;
    built.block.kind = kind;
    setPlace(built.block, source, lines, indices);
    CleanText text;
    for (const qsizetype index : indices)
        appendLine(text, lines.lines[index].clean, vocabulary);
    setText(built, text, 0);
    return built;
}

QList<domain::SourceSpan> spansOf(const SourceText& source, const TextLines& lines, const QList<BuiltBlock>& blocks)
{
    struct Use {
        SpanRole role = SpanRole::Blank;
        int block = -1;
        bool operator==(const Use&) const = default;
    };
    QList<Use> uses(source.text.size());
    const auto fill = [&](qsizetype begin, qsizetype end, Use use) {
        for (qsizetype i = std::max<qsizetype>(begin, 0); i < std::min(end, uses.size()); ++i)
            uses[i] = use;
    };
    for (const TextLine& line : lines.lines)
        fill(line.begin, line.end, {roleOf(line.use), -1});
    for (int b = 0; b < blocks.size(); ++b) {
        const Block& block = blocks[b].block;
        qsizetype before = -1;
        for (const qsizetype offset : block.sourceOffsets) {
            if (offset < 0)
                continue;
            // Marks that were composed, and halves of pairs, stand directly behind their letter.
            const qsizetype from = before >= 0 && offset > before && offset - before <= 2 ? before + 1 : offset;
            fill(from, offset + 1, {SpanRole::Block, b});
            before = offset;
        }
        for (const auto& [begin, end] : blocks[b].labelSpans)
            fill(begin, end, {SpanRole::Label, b});
    }
    QList<domain::SourceSpan> spans;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (i > 0 && uses[i] == uses[i - 1])
            spans.back().end = i + 1;
        else
            spans.append({i, i + 1, uses[i].role, uses[i].block});
    }
    return spans;
}

} // namespace rapporteur::text
