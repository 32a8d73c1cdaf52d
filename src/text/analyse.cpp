// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analyse.h"

#include "domain/remark.h"

#include "text/analyse_masthead.h"
#include "text/blocks.h"
#include "text/citations.h"
#include "text/furniture.h"
#include "text/language.h"
#include "text/mandates.h"
#include "text/page_verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::Analysis;
using domain::Block;
using domain::BlockKind;
using domain::Language;
using domain::PageVerdict;

namespace {

/// Enough running text to tell the language of a document; more only costs time.
constexpr qsizetype languageSample = 6'000;
/// So much of a text that does not tell its language alone is weighed with the masthead: some lines. Of a long list
/// of names more would outweigh it.
constexpr qsizetype textBeginSample = 400;
/// A block is asked for its own language only if it is long enough to tell.
constexpr qsizetype blockSample = 80;

QList<PageVerdict> judgePages(const SourceText& source)
{
    QList<PageVerdict> verdicts;
    for (qsizetype p = 0; p < source.pageBegins.size(); ++p) {
        const qsizetype begin = source.pageBegins[p];
        const qsizetype end = p + 1 < source.pageBegins.size() ? source.pageBegins[p + 1] : source.text.size();
        verdicts.append(judgePage(QStringView(source.text).sliced(begin, end - begin)));
    }
    return verdicts;
}

void setUnreadableAside(TextLines& lines, const QList<PageVerdict>& pages)
{
    bool any = false;
    for (TextLine& line : lines.lines) {
        if (pages.value(line.page - 1, PageVerdict::Good) == PageVerdict::Unreadable) {
            line.use = LineUse::Unreadable;
            any = true;
        }
    }
    if (any)
        measure(lines);
}

Vocabulary vocabularyOf(const TextLines& lines)
{
    Vocabulary vocabulary;
    const bool needed = std::any_of(lines.lines.begin(), lines.lines.end(), [](const TextLine& line) {
        return line.isBody() && (line.text().endsWith(u'-') || line.text().endsWith(u'\u2010'));
    });
    bool broken = false;
    for (qsizetype i = 0; needed && i < lines.lines.size(); ++i) {
        if (!lines.lines[i].isBody())
            continue;
        // The halves of a broken word are no words.
        QStringView text = lines.lines[i].text();
        if (broken)
            text = text.sliced(std::max<qsizetype>(0, text.indexOf(u' ')));
        broken = text.endsWith(u'-') || text.endsWith(u'\u2010');
        vocabulary.add(broken ? text.first(std::max<qsizetype>(0, text.lastIndexOf(u' '))) : text);
    }
    return vocabulary;
}

/// Text of the running blocks, from the beginning: the masthead is in English in four of six languages.
QString sampleOf(const QList<BuiltBlock>& blocks)
{
    QString sample;
    for (const BuiltBlock& each : blocks) {
        if (sample.size() > languageSample)
            break;
        if (each.block.kind != BlockKind::Footnote && each.block.kind != BlockKind::Masthead)
            sample += each.block.text + u'\n';
    }
    return sample;
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u'-'; });
}

/// The blocks of the masthead: its lines one by one, the title as one.
QList<BuiltBlock> mastheadBlocks(const SourceText& source, const TextLines& lines, qsizetype end,
                                 const domain::Masthead& masthead, const Vocabulary& vocabulary)
{
    QList<BuiltBlock> blocks;
    QList<qsizetype> title;
    const domain::Place& place = masthead.title.place;
    for (qsizetype i = 0; i < end; ++i) {
        const TextLine& line = lines.lines[i];
        if (!line.isBody())
            continue;
        const bool inTitle = !place.isNull() && line.begin >= place.begin && line.end <= place.end &&
                             withoutBlanks(masthead.title.value).contains(withoutBlanks(line.text()));
        if (inTitle) {
            title.append(i);
            continue;
        }
        blocks.append(blockOfLines(source, lines, {i}, BlockKind::Masthead, vocabulary));
    }
    if (!title.isEmpty())
        blocks.append(blockOfLines(source, lines, title, BlockKind::Title, vocabulary));
    std::stable_sort(blocks.begin(), blocks.end(), [](const BuiltBlock& a, const BuiltBlock& b) {
        return a.block.place.begin < b.block.place.begin;
    });
    return blocks;
}

void guessLanguages(Analysis& analysis, const QString& sample)
{
    LanguageGuess guess = languageOfRunningText(sample);
    // The masthead has weighed the text already: as a second witness it would say the same thing twice.
    if (guess.language == Language::Unknown && analysis.masthead.language.value != Language::Unknown)
        guess = {analysis.masthead.language.value, 0};
    analysis.language = guess.language;
    analysis.languageConfidence = guess.confidence;
    for (Block& block : analysis.blocks) {
        if (block.text.size() >= blockSample && block.kind != BlockKind::Masthead) {
            const LanguageGuess own = guessLanguage(block.text);
            block.language = own.confidence >= domain::sure ? own.language : guess.language;
        } else if (block.kind != BlockKind::Masthead) {
            block.language = guess.language;
        }
    }
}

void findAllCitations(Analysis& analysis, const SourceText& source)
{
    CitationContext context;
    context.language = analysis.language;
    context.ownSymbols = analysis.masthead.symbols.value;
    context.body = analysis.masthead.body.value;
    for (int b = 0; b < analysis.blocks.size(); ++b) {
        const Block& block = analysis.blocks[b];
        if (block.kind == BlockKind::Masthead)
            continue;
        context.inFootnote = block.kind == BlockKind::Footnote;
        for (domain::Citation citation : findCitations(block.text, context)) {
            citation.block = b;
            citation.page = block.place.page;
            // A block that a page end cuts holds citations of its second page.
            if (block.pages.size() > 1) {
                qsizetype at = citation.begin;
                while (at < citation.end && block.sourceOffsets.value(at, -1) < 0)
                    ++at;
                citation.page = source.pageAt(block.sourceOffsets.value(at, block.place.begin));
            }
            analysis.citations.append(citation);
        }
    }
}

} // namespace

Analysis analyse(const SourceText& source)
{
    Analysis analysis;
    analysis.pages = judgePages(source);
    TextLines lines = linesOf(source);
    setUnreadableAside(lines, analysis.pages);
    findFurniture(lines, source);
    const Vocabulary vocabulary = vocabularyOf(lines);
    const QList<Note> notes = liftNotes(lines, vocabulary);
    measure(lines);

    qsizetype textBegin = mastheadEnd(lines, vocabulary);
    QList<BuiltBlock> running = buildBlocks(source, lines, textBegin, notes, vocabulary);
    const QString sample = sampleOf(running);

    MastheadInput head;
    head.lines = mastheadLines(lines, textBegin, source);
    head.runningHeads = runningHeads(lines, source);
    head.pageSize = source.hasGeometry && !source.pages.isEmpty() ? source.pages.first().size : QSizeF();
    head.textLanguage = languageOfRunningText(sample).language;
    head.textBegin = sample.first(std::min(sample.size(), textBeginSample));
    for (const BuiltBlock& each : running) {
        if (each.block.kind == BlockKind::Footnote && each.block.place.page <= 2)
            head.notes.append(each.block);
    }
    analysis.masthead = readMasthead(head);
    if (const qsizetype below = belowMasthead(lines, textBegin, analysis.masthead); below < textBegin) {
        textBegin = below;
        running = buildBlocks(source, lines, textBegin, notes, vocabulary);
    }

    QList<BuiltBlock> blocks = mastheadBlocks(source, lines, textBegin, analysis.masthead, vocabulary) + running;
    for (const BuiltBlock& each : blocks)
        analysis.blocks.append(each.block);
    analysis.spans = spansOf(source, lines, blocks);
    guessLanguages(analysis, sample);
    findAllCitations(analysis, source);
    analysis.mandates = findMandates(analysis.blocks, analysis.citations, analysis.language);

    for (const PageVerdict verdict : {PageVerdict::NoText, PageVerdict::Unreadable}) {
        const QString pages = pagesWith(analysis.pages, verdict);
        if (!pages.isEmpty())
            analysis.problems.append(domain::remarkText(
                verdict == PageVerdict::NoText ? domain::RemarkKind::NoTextLayer : domain::RemarkKind::UnreadableText,
                {pages}));
    }
    return analysis;
}

} // namespace rapporteur::text
