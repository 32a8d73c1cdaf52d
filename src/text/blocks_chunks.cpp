// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks_chunks.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::text {

namespace {

constexpr double indentation = 8; ///< points that tell an indented line from one at the margin
constexpr double sameStart = 2;   ///< points within which lines begin at one place
constexpr double wideLead = 1.3;  ///< times the pitch: lines further apart are paragraphs

/// A dash may be punctuation, a dot of ink is not.
bool isSureBullet(const QString& text)
{
    return !text.isEmpty() && QStringView(u"•●▪■◦‣\uf0b7\uf0a7").contains(text[0]);
}

bool isLongHan(const QString& text)
{
    return !text.isEmpty() && isIdeograph(text.back().unicode());
}

class Chunker {
public:
    Chunker(const TextLines& lines, qsizetype from, qsizetype end, const Vocabulary& vocabulary)
        : m_all(lines)
        , m_from(from)
        , m_end(end)
        , m_vocabulary(vocabulary)
    {
    }

    QList<Chunk> run()
    {
        const QList<TableSpan> tables = findTables(m_all, m_from, m_end);
        qsizetype table = 0;
        bool lifted = false;
        for (qsizetype i = m_from; i < m_end; ++i) {
            while (table < tables.size() && tables[table].last < i)
                ++table;
            if (table < tables.size() && tables[table].first == i) {
                addTable(tables[table]);
                i = tables[table].last;
                lifted = false;
                continue;
            }
            const TextLine& line = m_all.lines[i];
            if (!line.isBody()) {
                lifted = lifted || line.use != LineUse::Blank;
                continue;
            }
            add(i, lifted || (m_before && m_before->page != line.page));
            lifted = false;
        }
        return std::move(m_chunks);
    }

private:
    void addTable(const TableSpan& span)
    {
        Chunk chunk;
        for (qsizetype i = span.first; i <= span.last; ++i) {
            if (m_all.lines[i].isBody())
                chunk.lines.append(i);
        }
        chunk.text = tableText(m_all, span, m_vocabulary);
        chunk.table = true;
        chunk.contents = span.contents;
        // A table that a page end cuts is one.
        if (m_before && m_beforeTable && !m_chunks.isEmpty() && m_chunks.back().contents == span.contents &&
            m_before->page + 1 == m_all.lines[span.first].page) {
            Chunk& first = m_chunks.back();
            first.lines += chunk.lines;
            first.text.text += u'\n';
            first.text.offsets.append(-1);
            for (RaisedMark mark : chunk.text.marks) {
                mark.at += first.text.text.size();
                first.text.marks.append(mark);
            }
            first.text.text += chunk.text.text;
            first.text.offsets += chunk.text.offsets;
        } else {
            m_chunks.append(chunk);
        }
        m_before = &m_all.lines[chunk.lines.last()];
        m_beforeTable = true;
    }

    void add(qsizetype index, bool lifted)
    {
        const TextLine& line = m_all.lines[index];
        Break evidence = !m_before || m_beforeTable || isAnnexLine(*m_before) ? Break::Apart
                         : m_all.geometry                                     ? breakOnPage(line, lifted)
                                                                              : breakInFlow(line, lifted);
        QList<Label> readings = readLabels(line.text());
        // "23 March" at the beginning of a line is a date; a number without its stop needs a paragraph's beginning.
        if (evidence != Break::Apart)
            readings.removeIf([](const Label& label) { return label.bare; });
        if (evidence != Break::Apart && goesOnInList(line, readings))
            evidence = Break::Apart;
        const bool annex = evidence != Break::Joined && bool(readAnnexHeading(line.text()));
        if (!m_before || evidence == Break::Apart || annex || (!readings.isEmpty() && mayBegin(line, evidence)) ||
            evidence == Break::Open) {
            Chunk chunk;
            chunk.before = evidence;
            chunk.afterLift = lifted;
            chunk.readings = readings;
            chunk.bold = line.bold;
            chunk.italic = line.italic;
            chunk.size = line.size;
            chunk.start = line.start;
            chunk.headingLevel = line.headingLevel;
            m_chunks.append(chunk);
        }
        Chunk& chunk = m_chunks.back();
        chunk.lines.append(index);
        appendLine(chunk.text, line.clean, m_vocabulary);
        chunk.bold = chunk.bold && line.bold;
        chunk.shortEnd = m_all.geometry && line.finish < m_all.bodyFinish - 30;
        m_beforeTable = false;
        m_before = &line;
    }

    /// "Annex II" on a line of its own: its title is another heading.
    static bool isAnnexLine(const TextLine& line)
    {
        return line.text().size() < 40 && readAnnexHeading(line.text()).length >= line.text().size();
    }

    /// A label where the layout says nothing: it begins something if the text before it is complete.
    bool mayBegin(const TextLine& line, Break evidence) const
    {
        if (evidence != Break::Joined || isSureBullet(line.text()))
            return true;
        if (m_all.geometry && std::abs(line.start - m_before->start) > indentation)
            return true;
        return endsSentence(m_before->text()) || endsWithComma(m_before->text()) ||
               m_before->text().endsWith(QLatin1String(" and")) || m_before->headingLevel > 0;
    }

    static bool isNext(const QList<Label>& readings, const QList<Label>& before)
    {
        return std::ranges::any_of(readings, [&](const Label& next) {
            return std::ranges::any_of(before, [&](const Label& last) {
                return last.form == next.form && last.form != LabelForm::Bullet && last.value + 1 == next.value;
            });
        });
    }

    /// Whether a line goes on in a list whose entries have no full stops, as agendas are often set: nothing of the
    /// entry before ends a sentence, and the label is the next one at the same place, or the first of a list that is
    /// indented below it, or the next one after an entry further out.
    bool goesOnInList(const TextLine& line, const QList<Label>& readings) const
    {
        const Chunk& entry = m_chunks.back();
        if (!m_all.geometry || readings.isEmpty() || entry.readings.isEmpty() || entry.table)
            return false;
        const QStringView text =
            QStringView(entry.text.text).sliced(std::min(entry.readings.first().length, entry.text.text.size()));
        if (text.contains(u". ") || text.contains(u'。'))
            return false;
        if (line.start > entry.start + indentation)
            return std::ranges::any_of(readings, [](const Label& label) {
                return label.value == 1 && (label.form == LabelForm::Letter || label.form == LabelForm::SmallRoman);
            });
        for (auto above = m_chunks.rbegin(); above != m_chunks.rend(); ++above) {
            if (above->table || above->start < line.start - sameStart)
                return false;
            if (std::abs(above->start - line.start) <= sameStart)
                return isNext(readings, above->readings);
        }
        return false;
    }

    bool isFirstOfChunk() const { return m_chunks.back().lines.size() == 1; }

    /// Whether the line before leaves room for the first word of this one.
    bool leavesRoom(const TextLine& line) const
    {
        const QString& text = line.text();
        qsizetype word = text.indexOf(u' ');
        if (word < 0 || isIdeograph(text[0].unicode()))
            word = isIdeograph(text[0].unicode()) ? 2 : text.size();
        const double width =
            (line.finish - line.start) * double(word + 1) / double(std::max<qsizetype>(text.size(), 1));
        return m_before->finish + width + 4 < m_all.bodyFinish;
    }

    Break breakOnPage(const TextLine& line, bool lifted) const
    {
        const bool sizeChanges = std::abs(line.size - m_before->size) > 0.6f && line.text().size() > 2;
        if (lifted)
            return sizeChanges || line.bold != m_before->bold ? Break::Apart : Break::Open;
        if (line.row == m_before->row)
            return Break::Joined;
        const bool room = leavesRoom(line);
        const double usual = std::max(m_all.pitch * line.size / std::max(m_all.bodySize, 1.0f), 1.0 * line.size);
        const double lead = line.top - m_before->top;
        if (lead < -2) // another column
            return room && endsSentence(m_before->text()) ? Break::Apart : Break::Open;
        if (sizeChanges || lead > wideLead * usual)
            return Break::Apart;
        if (line.bold != m_before->bold && room)
            return Break::Apart;
        if (room && endsSentence(m_before->text()))
            return Break::Apart;
        if (!isFirstOfChunk() && std::abs(line.start - m_before->start) > indentation &&
            (line.start > m_before->start || room))
            return endsSentence(m_before->text()) ? Break::Apart : Break::Open;
        return Break::Joined;
    }

    Break breakInFlow(const TextLine& line, bool lifted) const
    {
        if (line.headingLevel > 0 || m_before->headingLevel > 0 || line.bold != m_before->bold)
            return Break::Apart;
        if (lifted || m_all.spread)
            return Break::Open;
        const bool complete = endsSentence(m_before->text());
        if (m_before->blockEnd) {
            // A page end inside a paragraph leaves an empty line too.
            const bool full = m_all.width > 0 && displayWidth(m_before->text()) * 10 > m_all.width * 8;
            return !complete && full ? Break::Open : Break::Apart;
        }
        if (m_all.width == 0)
            return complete || !isLongHan(m_before->text()) ? Break::Apart : Break::Open;
        if (line.blanks > m_before->blanks + 1 && (complete || displayWidth(m_before->text()) * 10 < m_all.width * 7))
            return complete ? Break::Apart : Break::Open;
        if (isCutShort(line))
            return complete ? Break::Apart : Break::Open;
        return Break::Joined;
    }

    /// Plain text: the line before ends so early that what follows was begun on purpose. Lines of narrow columns are
    /// all short, so that half a line and a capital or a label are asked for.
    bool isCutShort(const TextLine& line) const
    {
        const bool begins = !readLabels(line.text()).isEmpty() || line.text()[0].isUpper();
        return begins && displayWidth(m_before->text()) * 2 < m_all.width;
    }

    const TextLines& m_all;
    qsizetype m_from;
    qsizetype m_end;
    const Vocabulary& m_vocabulary;
    QList<Chunk> m_chunks;
    const TextLine* m_before = nullptr;
    bool m_beforeTable = false;
};

bool isInCapitals(const QString& text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals >= 4;
}

} // namespace

QList<Chunk> chunksOf(const TextLines& lines, qsizetype from, qsizetype end, const Vocabulary& vocabulary)
{
    return Chunker(lines, from, end, vocabulary).run();
}

void mergeChunks(Chunk& first, const Chunk& second, const Vocabulary& vocabulary)
{
    first.lines += second.lines;
    appendLine(first.text, second.text, vocabulary);
    first.shortEnd = second.shortEnd;
    first.bold = first.bold && second.bold;
}

bool looksLikeHeading(const Chunk& chunk, const TextLines& lines)
{
    const QString& text = chunk.text.text;
    if (chunk.table || text.size() > 300 || chunk.lines.size() > 5)
        return false;
    if (chunk.headingLevel > 0)
        return true;
    // "[… has been registered.]": draft texts bracket their paragraphs.
    const QStringView inner = text.endsWith(u']') ? QStringView(text).chopped(1) : QStringView(text);
    const bool stops = !inner.isEmpty() && (QStringView(u".;。；؛").contains(inner.back()) || endsWithComma(inner));
    if (stops)
        return false;
    if (chunk.bold || isInCapitals(text))
        return true;
    if (!lines.geometry)
        return false;
    const TextLine& first = lines.lines[chunk.lines.first()];
    if (first.size > lines.bodySize + 0.8f)
        return true;
    // Centred, or italic on lines of its own.
    const bool centred = std::abs((first.start - lines.bodyStart) - (lines.bodyFinish - first.finish)) < 12 &&
                         first.start > lines.bodyStart + 30;
    return centred || (chunk.italic && chunk.before == Break::Apart && chunk.lines.size() <= 2 && text.size() < 120);
}

} // namespace rapporteur::text
