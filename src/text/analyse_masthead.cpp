// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analyse_masthead.h"

#include "text/blocks_chunks.h"
#include "text/field_words.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// A masthead, and the first paragraph below it, are looked for in so many lines.
constexpr int mostLines = 90;

bool isMastheadSign(const QString& text)
{
    static const QRegularExpression sign(
        u"^(?:distr\\b|original\\s*:|(?:agenda )?items? \\d|points? \\d+.{0,12} de l.ordre du jour|tema \\d|"
        "punto \\d|пункты? \\d|البن(?:د|ود) |议程项目|临时议程|распространение|(?:general|limited)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() < 2000 && (sign.match(text).hasMatch() || text.contains("Distr."_L1) ||
                                  text.contains("Original: "_L1, Qt::CaseInsensitive));
}

/// The line behind the last sign of the masthead.
qsizetype behindLastSign(const TextLines& lines)
{
    qsizetype behind = 0;
    int seen = 0;
    for (qsizetype i = 0; i < lines.lines.size() && seen < mostLines; ++i) {
        const TextLine& line = lines.lines[i];
        if (line.page > 1)
            break;
        if (!line.isBody())
            continue;
        ++seen;
        // Below the first numbered paragraph, an agenda item is only cited. A number without a full stop is that of a
        // page.
        const QList<Label> labels = readLabels(line.text());
        if (!labels.isEmpty() && labels.first().form == LabelForm::Number && !labels.first().bare &&
            line.text().size() > 40)
            break;
        if (isMastheadSign(line.text()))
            behind = i + 1;
    }
    return behind;
}

bool isTextBegin(const QString& text)
{
    const QString folded = fold(text).text.trimmed();
    return !folded.isEmpty() && folded.size() < 40 &&
           std::any_of(fieldWords(u"text-begins").begin(), fieldWords(u"text-begins").end(),
                       [&](const FieldWord& word) { return word.folded == folded; });
}

bool isEdition(const QString& folded)
{
    return std::any_of(fieldWords(u"edition").begin(), fieldWords(u"edition").end(),
                       [&](const FieldWord& word) { return word.folded == folded; });
}

/// "The General Assembly,": the enacting words end with a comma.
bool isEnactingLine(const Chunk& chunk)
{
    const QString& text = chunk.text.text;
    return endsWithComma(text) && text.size() < 110 && chunk.lines.size() <= 2 && !chunk.bold && !text[0].isLower();
}

bool isRunningText(const Chunk& chunk, const TextLines& lines)
{
    const QString& text = chunk.text.text;
    if (chunk.bold || chunk.headingLevel > 0 || (lines.geometry && std::abs(chunk.size - lines.bodySize) > 0.8f))
        return false;
    const bool wide = !text.isEmpty() && isIdeograph(text[text.size() / 2].unicode());
    const QStringView inner = QStringView(text).chopped(std::min<qsizetype>(text.size(), 1));
    const bool sentence = text.endsWith(u'.') || text.endsWith(u'。') || text.endsWith(u':') || text.endsWith(u'：');
    if (text.size() < (wide ? 24 : 60) || text.startsWith(u'['))
        return false;
    // A date or a name ends with a full stop too; running text has words between.
    return sentence && (inner.contains(u' ') || wide);
}

bool beginsText(const Chunk& chunk, const TextLines& lines)
{
    if (chunk.table)
        return chunk.contents;
    const QString& text = chunk.text.text;
    // A line that follows at once goes into the same chunk: "Summary" and its first sentence.
    const bool opens =
        isTextBegin(text) || (chunk.lines.size() > 1 && isTextBegin(lines.lines[chunk.lines[0]].text()));
    if (opens || readAnnexHeading(text))
        return true;
    for (const Label& label : chunk.readings) {
        if (label.alone)
            continue;
        const bool first =
            label.value == 1 && !label.bare &&
            (label.form == LabelForm::Number || label.form == LabelForm::Roman || label.form == LabelForm::Capital);
        const bool paragraph = label.form == LabelForm::Number && !label.bare && endsSentence(text);
        if (first || paragraph)
            return true;
    }
    return isEnactingLine(chunk) || isRunningText(chunk, lines);
}

} // namespace

qsizetype mastheadEnd(const TextLines& lines, const Vocabulary& vocabulary)
{
    const qsizetype from = behindLastSign(lines);
    const qsizetype reach = std::min(from + mostLines, lines.lines.size());
    const QList<Chunk> chunks = chunksOf(lines, from, reach, vocabulary);
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (!beginsText(chunks[i], lines))
            continue;
        // "The Executive Board" on a line of its own, in italics, belongs to the sentence that follows.
        const bool subject = i > 0 && chunks[i - 1].italic && !chunks[i - 1].bold && chunks[i - 1].lines.size() == 1;
        // So does the heading of an article to its first paragraph.
        const bool article = i > 0 && !chunks[i - 1].readings.isEmpty() &&
                             chunks[i - 1].readings.first().form == LabelForm::Article &&
                             chunks[i].readings.size() > 0 && chunks[i].readings.first().value == 1;
        return subject || article ? chunks[i - 1].lines.first() : chunks[i].lines.first();
    }
    // A page of nothing but a masthead; where it goes on for longer, it is none.
    return reach;
}

qsizetype belowMasthead(const TextLines& lines, qsizetype end, const domain::Masthead& masthead)
{
    const domain::Place& author = masthead.authorLine.place;
    const bool closes = masthead.authorLine.confidence >= domain::sure && !author.isNull() &&
                        !masthead.title.place.isNull() && masthead.title.place.end <= author.begin;
    if (!closes)
        return end;
    qsizetype first = end;
    for (qsizetype i = end - 1; i >= 0 && lines.lines[i].begin >= author.end; --i) {
        const TextLine& line = lines.lines[i];
        if (!line.isBody())
            continue;
        // "Addendum", "[Original: English]", "* The present document …" stand in the masthead too.
        const QString folded = fold(line.text()).text.trimmed();
        const bool belongs = folded.startsWith(u'[') || folded.startsWith(u'(') || folded.startsWith(u'*') ||
                             line.page > 1 || isMastheadSign(line.text()) || isEdition(folded);
        if (belongs)
            break;
        first = i;
    }
    // Only headings: what is set as text would have begun the text.
    return first < end && (lines.lines[first].bold || lines.lines[first].headingLevel > 0) ? first : end;
}

QList<MastheadLine> mastheadLines(const TextLines& lines, qsizetype end, const SourceText& source)
{
    QList<MastheadLine> result;
    for (qsizetype i = 0; i < end; ++i) {
        const TextLine& line = lines.lines[i];
        if (!line.isBody())
            continue;
        MastheadLine each;
        each.text = line.text();
        // The mark on "agenda*" leads to the note that names the agenda.
        for (auto mark = line.clean.marks.rbegin(); mark != line.clean.marks.rend(); ++mark) {
            if (!mark->label[0].isLetterOrNumber())
                each.text.insert(mark->at, mark->label);
        }
        each.place = {line.page, line.begin, line.end, source.boxes(line.begin, line.end)};
        each.box = line.box;
        each.fontSize = line.size;
        each.bold = line.bold;
        each.headingLevel = line.headingLevel;
        each.blockEnd = line.blockEnd;
        result.append(each);
    }
    return result;
}

} // namespace rapporteur::text
