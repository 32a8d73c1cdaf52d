// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks_numbering.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

using domain::BlockKind;

namespace {

constexpr double deeper = 8;   ///< points by which a nested list is indented
constexpr int mostMissing = 5; ///< numbers that may be lost from a run
constexpr qsizetype longHeading = 250;

/// A run of labels: of the items at one depth.
struct Run {
    LabelForm form = LabelForm::Letter;
    int last = 0;
    QString parent; ///< path of what the items belong to
    QString path;   ///< of the last item
    double start = 0;
};

bool startsLower(const QString& text)
{
    return !text.isEmpty() && text[0].isLower();
}

bool isNoteHead(const QString& text)
{
    static constexpr std::array<QStringView, 18> words{
        u"注：",     u"注:",      u"来源：",     u"资料来源：",  u"Note:",     u"Notes:",
        u"Source:",  u"Sources:", u"Note :",     u"Nota:",       u"Source :",  u"Fuente:",
        u"Fuentes:", u"Notas:",   u"Remarque :", u"Примечание:", u"Источник:", u"ملاحظة:"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

bool endsWithColon(const QString& text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

class Numbering {
public:
    Numbering(const QList<Chunk>& chunks, const TextLines& lines, const Vocabulary& vocabulary)
        : m_chunks(chunks)
        , m_lines(lines)
        , m_vocabulary(vocabulary)
    {
    }

    QList<Part> run()
    {
        for (m_at = 0; m_at < m_chunks.size(); ++m_at) {
            const Chunk& chunk = m_chunks[m_at];
            if (chunk.table)
                addTable(chunk);
            else if (!takeAnnex(chunk) && !takeLabel(chunk))
                takeUnlabelled(chunk);
        }
        return std::move(m_parts);
    }

private:
    // --- what the chunks look like ---

    bool looksHeading(const Chunk& chunk) const
    {
        if (looksLikeHeading(chunk, m_lines))
            return true;
        if (m_lines.geometry || m_lines.markup)
            return false;
        return isBrief(chunk);
    }

    /// Plain text has nothing but length to show a heading.
    bool isBrief(const Chunk& chunk) const
    {
        const QString& text = chunk.text.text;
        if (text.isEmpty() || endsSentence(text) || text.endsWith(u',') || text.endsWith(u'，') || startsLower(text))
            return false;
        const qsizetype limit = isIdeograph(text.back().unicode()) ? 45 : 110;
        return text.size() <= limit && chunk.lines.size() <= 2;
    }

    const Part* last() const { return m_parts.isEmpty() ? nullptr : &m_parts.back(); }
    bool isLastText() const
    {
        return last() && last()->kind != BlockKind::Table && last()->kind != BlockKind::Heading;
    }
    bool isLastComplete() const
    {
        return !last() || last()->kind == BlockKind::Heading || endsSentence(last()->chunk.text.text);
    }

    /// The next number at the head of a chunk; 0 if none follows.
    int nextNumber() const
    {
        for (qsizetype i = m_at + 1; i < m_chunks.size(); ++i) {
            if (m_chunks[i].table || m_chunks[i].readings.isEmpty() || m_chunks[i].before == Break::Joined)
                continue;
            if (m_chunks[i].readings.first().form == LabelForm::Number && !m_chunks[i].readings.first().bare)
                return m_chunks[i].readings.first().value;
        }
        return 0;
    }

    /// The readings of the next label of a chunk.
    QList<Label> nextReadings() const
    {
        for (qsizetype i = m_at + 1; i < m_chunks.size(); ++i) {
            if (!m_chunks[i].readings.isEmpty())
                return m_chunks[i].readings;
        }
        return {};
    }

    // --- adding parts ---

    QString withPrefix(const QString& path) const
    {
        return m_prefix.isEmpty() ? path : path.isEmpty() ? m_prefix : m_prefix + u'/' + path;
    }

    void add(const Chunk& chunk, BlockKind kind, const QString& path, const Label& label = {}, int level = 0)
    {
        m_parts.append({chunk, kind, level, label, path});
    }

    void addHeading(const Chunk& chunk, int level, const Label& label, const QString& path)
    {
        add(chunk, BlockKind::Heading, path, label, level);
        m_items.clear();
        m_parent = m_current.isEmpty() ? m_prefix : m_current;
        m_headingSinceMain = true;
    }

    void addMain(const Chunk& chunk, const Label& label)
    {
        m_main = label.value;
        m_mainStart = chunk.start;
        m_current = withPrefix(label.canonical);
        m_parent = m_current;
        m_unnumbered = 0;
        m_items.clear();
        m_headingSinceMain = false;
        add(chunk, BlockKind::Paragraph, m_current, label);
    }

    QString unnumberedPath()
    {
        return (m_current.isEmpty() ? m_prefix : m_current) + u'+' + QString::number(++m_unnumbered);
    }

    void addUnnumbered(const Chunk& chunk, BlockKind kind, const Label& label = {})
    {
        const QString path = unnumberedPath();
        if (kind == BlockKind::Paragraph && label.form != LabelForm::Bullet) {
            // Items below an unnumbered paragraph still belong to the numbered one above, if there is one.
            if (m_headingSinceMain || m_current.isEmpty())
                m_parent = path;
            m_items.clear();
        }
        add(chunk, kind, path, label);
    }

    void addTable(const Chunk& chunk) { add(chunk, BlockKind::Table, unnumberedPath()); }

    void merge(const Chunk& chunk) { mergeChunks(m_parts.back().chunk, chunk, m_vocabulary); }

    /// A new run of paragraph numbers.
    void beginSection(const QString& prefix)
    {
        m_prefix = prefix;
        m_main = 0;
        m_current.clear();
        m_parent = prefix;
        m_unnumbered = 0;
        m_items.clear();
        m_numberHeading = 0;
    }

    // --- annexes ---

    bool takeAnnex(const Chunk& chunk)
    {
        const AnnexHeading heading = readAnnexHeading(chunk.text.text);
        if (!heading || chunk.before == Break::Joined || chunk.lines.size() > 4 || endsSentence(chunk.text.text))
            return false;
        if (isLastText() && !isLastComplete() && chunk.before == Break::Open && !looksLikeHeading(chunk, m_lines))
            return false;
        Label label;
        label.printed = heading.printed;
        label.length = heading.length;
        // A heading that names nothing but the annex is its own text.
        if (heading.length >= chunk.text.text.size())
            label.length = 0;
        const bool appendix = heading.canonical.startsWith("appendix"_L1);
        m_annex = appendix && !m_annex.isEmpty() ? m_annex.section(u'/', 0, 0) + u'/' + heading.canonical
                                                 : heading.canonical;
        beginSection(m_annex);
        m_roman = m_capital = m_wide = 0;
        m_headingPath.clear();
        addHeading(chunk, 1, label, m_annex);
        return true;
    }

    // --- labels ---

    bool takeLabel(const Chunk& chunk)
    {
        if (chunk.readings.isEmpty())
            return false;
        for (const Label& label : chunk.readings) {
            const bool taken = label.form == LabelForm::Number    ? takeNumber(chunk, label)
                               : label.form == LabelForm::Decimal ? takeDecimal(chunk, label)
                               : label.form == LabelForm::Article ? takeArticle(chunk, label)
                               : label.form == LabelForm::Bullet  ? takeBullet(chunk, label)
                               : isHeadingForm(label.form)        ? takeHeading(chunk, label)
                                                                  : false;
            if (taken)
                return true;
        }
        return takeItem(chunk);
    }

    static bool isHeadingForm(LabelForm form)
    {
        return form == LabelForm::Roman || form == LabelForm::Capital || form == LabelForm::WideNumber;
    }

    bool takeNumber(const Chunk& chunk, const Label& label)
    {
        const bool expected = label.value == m_main + 1 || (label.value == m_main && !label.suffix.isEmpty());
        if (label.bare && !(expected && m_main > 0 && chunk.before == Break::Apart && isLastComplete() &&
                            endsSentence(chunk.text.text)))
            return false;
        if (isNumberHeading(chunk, label, expected)) {
            m_numberHeading = label.value;
            addHeading(chunk, 3, label,
                       (m_annex.isEmpty() ? QString() : m_annex + u'/') + headingPath(3, label.canonical + u'.'));
            return true;
        }
        const auto nested = std::find_if(m_items.rbegin(), m_items.rend(), [&](const Run& run) {
            return run.form == LabelForm::Number && label.value == run.last + 1;
        });
        if (nested != m_items.rend() &&
            (!expected || std::abs(chunk.start - nested->start) < std::abs(chunk.start - m_mainStart))) {
            continueRun(qsizetype(m_items.rend() - nested) - 1, chunk, label);
            return true;
        }
        if (expected) {
            if (chunk.before == Break::Joined && !isLastComplete())
                return false;
            addMain(chunk, label);
            return true;
        }
        if (chunk.before == Break::Joined)
            return false;
        if (label.value == 1)
            return takeRestart(chunk, label);
        return takeOddNumber(chunk, label);
    }

    /// "1. Timeline" beside paragraphs 1 to 14: another run of numbers, with the looks of a heading.
    bool isNumberHeading(const Chunk& chunk, const Label& label, bool expected) const
    {
        if (label.value != 1 && label.value != m_numberHeading + 1)
            return false;
        const int next = nextNumber();
        const bool between = !expected && next == m_main + 1 && isBrief(chunk) && m_main > 0;
        if (label.alone || !(looksHeading(chunk) || between))
            return false;
        const bool styled = looksLikeHeading(chunk, m_lines);
        if (!expected)
            return next == m_main + 1 || (styled && (m_main > 0 || m_numberHeading > 0));
        if (next == label.value)
            return true;
        return styled && label.value == m_numberHeading + 1 && m_at + 1 < m_chunks.size() &&
               (m_numberHeading > 0 || label.value == 1) && !isNextChunkNumbered();
    }

    bool isNextChunkNumbered() const
    {
        const QList<Label>& next = m_chunks[m_at + 1].readings;
        return !next.isEmpty() && next.first().form == LabelForm::Number && !next.first().bare;
    }

    /// A one where another number was due: a list inside the paragraph, or a new run.
    bool takeRestart(const Chunk& chunk, const Label& label)
    {
        const bool indented = m_lines.geometry && chunk.start > m_mainStart + deeper;
        const bool announced = last() && endsWithColon(last()->chunk.text.text);
        if (m_main > 0 && !m_headingSinceMain && (announced || indented)) {
            beginRun(chunk, label);
            return true;
        }
        if (chunk.before == Break::Open && isLastText() && !isLastComplete())
            return false;
        if (m_main > 0) {
            const QString section = m_headingPath.value(0);
            const QString base = m_annex.isEmpty() ? QString() : m_annex + u'/';
            QString prefix = base + section;
            if (section.isEmpty() || m_prefixes.contains(prefix))
                prefix = base + u"part "_s + QString::number(++m_restarts);
            beginSection(prefix);
            m_prefixes.append(prefix);
        }
        addMain(chunk, label);
        return true;
    }

    /// A number that was not due: some are lost, or a passage is quoted.
    bool takeOddNumber(const Chunk& chunk, const Label& label)
    {
        if (chunk.before == Break::Open && isLastText() && !isLastComplete())
            return false;
        const bool gap = label.value > m_main && label.value <= m_main + mostMissing;
        if (gap || m_main == 0 || nextNumber() == label.value + 1) {
            if (label.value < m_main && !m_headingSinceMain)
                return false;
            addMain(chunk, label);
            return true;
        }
        if (chunk.before != Break::Apart)
            return false;
        const int main = m_main;
        addMain(chunk, label);
        m_main = main;
        return true;
    }

    bool takeDecimal(const Chunk& chunk, const Label& label)
    {
        if (chunk.before == Break::Joined || (isLastText() && !isLastComplete() && chunk.before == Break::Open))
            return false;
        const QString& text = chunk.text.text;
        if (label.length < text.size() && startsLower(text.mid(label.length)))
            return false;
        if (looksHeading(chunk)) {
            addHeading(chunk, 2 + int(label.canonical.count(u'.')), label, withPrefix(label.canonical));
        } else {
            const int main = m_main;
            addMain(chunk, label);
            m_main = main;
        }
        return true;
    }

    bool takeArticle(const Chunk& chunk, const Label& label)
    {
        const bool heading = label.alone || looksHeading(chunk);
        if (chunk.before == Break::Joined || (!heading && chunk.before != Break::Apart))
            return false;
        if (isLastText() && !isLastComplete() && !heading)
            return false;
        if (!heading && label.length == label.printed.size())
            return false;
        beginSection(m_annex.isEmpty() ? label.canonical : m_annex + u'/' + label.canonical);
        if (heading) {
            addHeading(chunk, 2, label, m_prefix);
        } else {
            add(chunk, BlockKind::Paragraph, m_prefix, label);
            m_current = m_parent = m_prefix;
        }
        return true;
    }

    bool takeBullet(const Chunk& chunk, const Label& label)
    {
        const bool dash = QStringView(u"-–—·").contains(label.printed[0]);
        if (dash && chunk.before == Break::Joined && !isLastComplete())
            return false;
        addUnnumbered(chunk, BlockKind::Paragraph, label);
        return true;
    }

    QString headingPath(int level, const QString& part)
    {
        m_headingPath.resize(std::max<qsizetype>(m_headingPath.size(), level));
        m_headingPath[level - 1] = part;
        for (qsizetype i = level; i < m_headingPath.size(); ++i)
            m_headingPath[i].clear();
        QStringList parts;
        for (const QString& each : std::as_const(m_headingPath)) {
            if (!each.isEmpty())
                parts.append(each);
        }
        return parts.join(u'/');
    }

    /// "I." "A." "一、" "（一）": a heading if short, else a lettered paragraph.
    bool takeHeading(const Chunk& chunk, const Label& label)
    {
        int& chain = label.form == LabelForm::Roman ? m_roman : label.form == LabelForm::Capital ? m_capital : m_wide;
        const bool expected = label.value == chain + 1 || label.value == 1;
        const bool styled = looksLikeHeading(chunk, m_lines);
        const bool brief = chunk.text.text.size() <= longHeading && !endsSentence(chunk.text.text) && !label.alone;
        // "I." may be the ninth letter, "V." the twenty-second.
        if (label.form == LabelForm::Roman && chunk.readings.size() > 1 && label.value != chain + 1 &&
            chunk.readings.last().value == m_capital + 1 && m_capital > 0)
            return false;
        if (chunk.before == Break::Joined && !(styled && expected))
            return false;
        if (!(expected && (brief || styled || label.alone)) && !(styled && brief))
            return takeLetteredParagraph(chunk, label, expected);
        if (chunk.before == Break::Open && isLastText() && !isLastComplete() && !styled)
            return false;
        chain = label.value;
        m_numberHeading = 0;
        if (label.form == LabelForm::Roman)
            m_capital = m_wide = 0;
        const int level = label.form == LabelForm::Roman ? 1 : 2;
        const QString path = headingPath(level, label.canonical);
        addHeading(chunk, level, label, m_annex.isEmpty() ? path : m_annex + u'/' + path);
        return true;
    }

    bool takeLetteredParagraph(const Chunk& chunk, const Label& label, bool expected)
    {
        if (label.form == LabelForm::WideNumber || !expected || chunk.before != Break::Apart || label.alone)
            return false;
        const auto known = std::find_if(m_items.rbegin(), m_items.rend(), [&](const Run& run) {
            return run.form == label.form && label.value == run.last + 1;
        });
        if (known != m_items.rend())
            continueRun(qsizetype(m_items.rend() - known) - 1, chunk, label);
        else if (label.value == 1)
            beginRun(chunk, label);
        else
            return false;
        return true;
    }

    // --- items ---

    void beginRun(const Chunk& chunk, const Label& label)
    {
        const QString parent = m_items.isEmpty() ? m_parent : m_items.back().path;
        const QString path = parent.isEmpty() ? label.canonical : parent + u'/' + label.canonical;
        m_items.append({label.form, label.value, parent, path, chunk.start});
        add(chunk, BlockKind::Item, path, label, int(m_items.size()));
    }

    void continueRun(qsizetype depth, const Chunk& chunk, const Label& label)
    {
        m_items.resize(depth + 1);
        Run& run = m_items.back();
        run.last = label.value;
        run.path = run.parent.isEmpty() ? label.canonical : run.parent + u'/' + label.canonical;
        add(chunk, BlockKind::Item, run.path, label, int(depth) + 1);
    }

    bool takeItem(const Chunk& chunk)
    {
        QList<Label> readings;
        std::copy_if(chunk.readings.begin(), chunk.readings.end(), std::back_inserter(readings),
                     [](const Label& each) {
                         return each.form == LabelForm::Letter || each.form == LabelForm::SmallRoman ||
                                each.form == LabelForm::NumberParen || each.form == LabelForm::WideNumber;
                     });
        if (!readings.isEmpty() && takeLetteredHeading(chunk, readings.first()))
            return true;
        if (readings.isEmpty() ||
            (chunk.before == Break::Open && isLastText() && !isLastComplete() && !endsWithJoiner()))
            return false;
        // Each reading that goes on with an open run, the innermost first.
        for (qsizetype depth = m_items.size(); depth-- > 0;) {
            for (const Label& label : readings) {
                const Run& run = m_items[depth];
                if (run.form != label.form || label.value != run.last + 1)
                    continue;
                if (depth + 1 == m_items.size() && isFirstOfInner(readings, label))
                    continue;
                continueRun(depth, chunk, label);
                return true;
            }
        }
        for (const Label& label : readings) {
            if (label.value == 1 && mayBeginRun(chunk, label)) {
                beginRun(chunk, label);
                return true;
            }
        }
        return takeOddItem(chunk, readings);
    }

    /// "(b) Organization of work" in bold: annotated agendas letter their headings like items.
    bool takeLetteredHeading(const Chunk& chunk, const Label& label)
    {
        const bool wholeLine = chunk.bold || chunk.headingLevel > 0;
        if (!wholeLine || label.alone || !looksLikeHeading(chunk, m_lines) || chunk.before == Break::Joined ||
            endsSentence(chunk.text.text))
            return false;
        addHeading(chunk, 4, label,
                   (m_annex.isEmpty() ? QString() : m_annex + u'/') + headingPath(4, label.canonical));
        return true;
    }

    bool endsWithJoiner() const
    {
        const QString& text = last()->chunk.text.text;
        return text.endsWith(u',') || text.endsWith(u'，') || text.endsWith(u'、') || text.endsWith("and"_L1) ||
               text.endsWith("or"_L1) || text.endsWith("et"_L1);
    }

    /// "(i)" after "(h)" is the ninth letter, unless "(ii)" follows.
    bool isFirstOfInner(const QList<Label>& readings, const Label& continuing) const
    {
        const bool first = std::any_of(readings.begin(), readings.end(), [&](const Label& each) {
            return each.form == LabelForm::SmallRoman && each.value == 1 && continuing.form == LabelForm::Letter;
        });
        if (!first)
            return false;
        const QList<Label> next = nextReadings();
        return std::any_of(next.begin(), next.end(),
                           [](const Label& each) { return each.form == LabelForm::SmallRoman && each.value == 2; });
    }

    /// The first item of a list that stands inside a line is no item: "(b)" goes on in the same text.
    bool mayBeginRun(const Chunk& chunk, const Label& label) const
    {
        if (chunk.before == Break::Apart)
            return true;
        if (chunk.before == Break::Joined && !(last() && endsWithColon(last()->chunk.text.text)))
            return false;
        const QString second = label.form == LabelForm::SmallRoman    ? u"(ii)"_s
                               : label.form == LabelForm::NumberParen ? u"(2)"_s
                                                                      : u"(b)"_s;
        return !chunk.text.text.contains(u' ' + second);
    }

    /// An item whose forerunners were lost or stand inside the text before.
    bool takeOddItem(const Chunk& chunk, const QList<Label>& readings)
    {
        if (!isLastComplete() || !(chunk.before == Break::Apart || (m_lines.geometry && chunk.afterLift)))
            return false;
        for (qsizetype depth = m_items.size(); depth-- > 0;) {
            for (const Label& label : readings) {
                if (m_items[depth].form == label.form && label.value > m_items[depth].last &&
                    label.value <= m_items[depth].last + 3) {
                    continueRun(depth, chunk, label);
                    return true;
                }
            }
        }
        beginRun(chunk, readings.first());
        return true;
    }

    // --- without a label ---

    void takeUnlabelled(const Chunk& chunk)
    {
        if (goesOn(chunk)) {
            merge(chunk);
        } else if (isNoteHead(chunk.text.text)) {
            addUnnumbered(chunk, BlockKind::Note);
        } else if (isUnnumberedHeading(chunk)) {
            addHeading(chunk, chunk.headingLevel > 0 ? chunk.headingLevel : m_headingPath.isEmpty() ? 1 : 3, {}, {});
        } else {
            addUnnumbered(chunk, BlockKind::Paragraph);
        }
    }

    bool isUnnumberedHeading(const Chunk& chunk) const
    {
        if (looksLikeHeading(chunk, m_lines))
            return true;
        if (m_lines.geometry || m_lines.markup || !isBrief(chunk) || !isLastComplete())
            return false;
        return m_at + 1 < m_chunks.size() && !m_chunks[m_at + 1].table &&
               (!m_chunks[m_at + 1].readings.isEmpty() || !isBrief(m_chunks[m_at + 1]));
    }

    bool goesOn(const Chunk& chunk) const
    {
        const Part* before = last();
        if (!before || before->kind == BlockKind::Table)
            return false;
        if (chunk.before == Break::Joined)
            return true;
        if (before->kind == BlockKind::Heading)
            return headingGoesOn(*before, chunk);
        if (looksLikeHeading(chunk, m_lines) && (chunk.bold != before->chunk.bold || chunk.headingLevel > 0))
            return false;
        const bool complete = isLastComplete();
        if (isIndentedBeginning(*before, chunk))
            return false;
        if (chunk.before == Break::Apart)
            return !complete && startsLower(chunk.text.text) && std::abs(chunk.size - before->chunk.size) < 0.6f;
        if (!complete || startsLower(chunk.text.text))
            return true;
        if (m_lines.spread)
            return before->label.length > 0 && !(isBrief(chunk) && isFollowedByLabel());
        return m_lines.geometry && chunk.afterLift && !before->chunk.shortEnd && sameMargin(*before, chunk);
    }

    /// A page may begin with a new paragraph though the last one ends with a comma: its indentation shows it.
    bool isIndentedBeginning(const Part& before, const Chunk& chunk) const
    {
        if (!m_lines.geometry || !chunk.afterLift || startsLower(chunk.text.text))
            return false;
        const QString& text = before.chunk.text.text;
        const double margin = m_lines.lines[before.chunk.lines.last()].start;
        return before.chunk.lines.size() > 1 && chunk.start > margin + deeper &&
               (text.endsWith(u',') || text.endsWith(u'，') || text.endsWith(u'،') || isLastComplete());
    }

    bool isFollowedByLabel() const { return m_at + 1 < m_chunks.size() && !m_chunks[m_at + 1].readings.isEmpty(); }

    bool sameMargin(const Part& before, const Chunk& chunk) const
    {
        return std::abs(m_lines.lines[before.chunk.lines.last()].start - chunk.start) < deeper;
    }

    bool headingGoesOn(const Part& before, const Chunk& chunk) const
    {
        if (chunk.before == Break::Apart)
            return false;
        if (m_lines.geometry)
            return looksLikeHeading(chunk, m_lines) && chunk.bold == before.chunk.bold && !chunk.afterLift;
        // In plain text a heading goes on where its line was full, and what follows is no paragraph.
        const TextLine& line = m_lines.lines[before.chunk.lines.last()];
        return before.label.length > 0 && m_lines.width > 0 && displayWidth(line.text()) * 4 >= m_lines.width * 3 &&
               !endsSentence(chunk.text.text);
    }

    const QList<Chunk>& m_chunks;
    const TextLines& m_lines;
    const Vocabulary& m_vocabulary;
    qsizetype m_at = 0;
    QList<Part> m_parts;

    QString m_annex;   ///< "annex II"
    QString m_prefix;  ///< what stands before paragraph numbers
    QString m_current; ///< path of the last numbered paragraph
    QString m_parent;  ///< what items at the outermost depth belong to
    int m_main = 0;    ///< last paragraph number
    double m_mainStart = 0;
    int m_unnumbered = 0;
    bool m_headingSinceMain = false;
    int m_roman = 0;
    int m_capital = 0;
    int m_wide = 0;
    int m_numberHeading = 0;
    int m_restarts = 1;
    QStringList m_prefixes;
    QStringList m_headingPath;
    QList<Run> m_items;
};

} // namespace

QList<Part> numberChunks(const QList<Chunk>& chunks, const TextLines& lines, const Vocabulary& vocabulary)
{
    return Numbering(chunks, lines, vocabulary).run();
}

} // namespace rapporteur::text
