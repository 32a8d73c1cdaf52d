// SPDX-License-Identifier: GPL-3.0-or-later
// The state of numberChunks() while it goes along the chunks: the runs of labels that are open, and what was made.
#pragma once

#include "text/blocks_numbering.h"

namespace rapporteur::text {

/// Points by which a nested list is indented.
inline constexpr double deeperIndent = 8;

inline bool startsLower(const QString& text)
{
    return !text.isEmpty() && text[0].isLower();
}

inline bool endsWithColon(const QString& text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

/// A run of labels: of the items at one depth.
struct Run {
    LabelForm form = LabelForm::Letter;
    int last = 0;
    QString parent; ///< path of what the items belong to
    QString path;   ///< of the last item
    double start = 0;
};

class Numbering {
public:
    Numbering(const QList<Chunk>& chunks, const TextLines& lines, const Vocabulary& vocabulary)
        : m_chunks(chunks)
        , m_lines(lines)
        , m_vocabulary(vocabulary)
    {
    }

    QList<Part> run();

private:
    // What the chunks look like.
    bool looksHeading(const Chunk& chunk) const;
    /// Plain text has nothing but length to show a heading.
    bool isBrief(const Chunk& chunk) const;
    const Part* last() const { return m_parts.isEmpty() ? nullptr : &m_parts.back(); }
    bool isLastText() const;
    bool isLastComplete() const;
    /// The next number at the head of a chunk; 0 if none follows.
    int nextNumber() const;
    /// The readings of the next label of a chunk.
    QList<Label> nextReadings() const;

    // Adding parts.
    QString withPrefix(const QString& path) const;
    void add(const Chunk& chunk, domain::BlockKind kind, const QString& path, const Label& label = {}, int level = 0);
    void addHeading(const Chunk& chunk, int level, const Label& label, const QString& path);
    void addMain(const Chunk& chunk, const Label& label);
    QString unnumberedPath();
    void addUnnumbered(const Chunk& chunk, domain::BlockKind kind, const Label& label = {});
    void addTable(const Chunk& chunk) { add(chunk, domain::BlockKind::Table, unnumberedPath()); }
    void merge(const Chunk& chunk) { mergeChunks(m_parts.back().chunk, chunk, m_vocabulary); }
    /// A new run of paragraph numbers.
    void beginSection(const QString& prefix);

    // Annexes.
    bool takeAnnex(const Chunk& chunk);

    // Labels.
    bool takeLabel(const Chunk& chunk);
    static bool isHeadingForm(LabelForm form)
    {
        return form == LabelForm::Roman || form == LabelForm::Capital || form == LabelForm::WideNumber;
    }
    bool takeNumber(const Chunk& chunk, const Label& label);
    /// "3. Findings" above 3.1.
    bool isHeadOfDecimals(const Chunk& chunk, const Label& label) const;
    /// "1. Timeline" beside paragraphs 1 to 14: another run of numbers, with the looks of a heading.
    bool isNumberHeading(const Chunk& chunk, const Label& label, bool expected) const;
    bool isNextChunkNumbered() const;
    /// A one where another number was due: a list inside the paragraph, or a new run.
    bool takeRestart(const Chunk& chunk, const Label& label);
    /// A number that was not due: some are lost, or a passage is quoted.
    bool takeOddNumber(const Chunk& chunk, const Label& label);
    bool takeDecimal(const Chunk& chunk, const Label& label);
    bool takeArticle(const Chunk& chunk, const Label& label);
    bool takeBullet(const Chunk& chunk, const Label& label);
    QString headingPath(int level, const QString& part);
    /// "I." "A." "一、" "（一）": a heading if short, else a lettered paragraph.
    bool takeHeading(const Chunk& chunk, const Label& label);
    bool takeLetteredParagraph(const Chunk& chunk, const Label& label, bool expected);

    // Items.
    void beginRun(const Chunk& chunk, const Label& label);
    void continueRun(qsizetype depth, const Chunk& chunk, const Label& label);
    bool takeItem(const Chunk& chunk);
    /// "(b) Organization of work" in bold: annotated agendas letter their headings like items.
    bool takeLetteredHeading(const Chunk& chunk, const Label& label);
    bool endsWithJoiner() const;
    /// "(i)" after "(h)" is the ninth letter, unless "(ii)" follows.
    bool isFirstOfInner(const QList<Label>& readings, const Label& continuing) const;
    /// The first item of a list that stands inside a line is no item: "(b)" goes on in the same text.
    bool mayBeginRun(const Chunk& chunk, const Label& label) const;
    /// An item whose forerunners were lost or stand inside the text before.
    bool takeOddItem(const Chunk& chunk, const QList<Label>& readings);

    // Without a label.
    void takeUnlabelled(const Chunk& chunk);
    bool isUnnumberedHeading(const Chunk& chunk) const;
    bool goesOn(const Chunk& chunk) const;
    /// A page may begin with a new paragraph though the last one ends with a comma: its indentation shows it.
    bool isIndentedBeginning(const Part& before, const Chunk& chunk) const;
    bool isFollowedByLabel() const { return m_at + 1 < m_chunks.size() && !m_chunks[m_at + 1].readings.isEmpty(); }
    bool sameMargin(const Part& before, const Chunk& chunk) const;
    bool headingGoesOn(const Part& before, const Chunk& chunk) const;
    const QList<Chunk>& m_chunks;
    const TextLines& m_lines;
    const Vocabulary& m_vocabulary;
    qsizetype m_at = 0;
    QList<Part> m_parts;
    QString m_annex;                 ///< "annex II"
    QString m_prefix;                ///< what stands before paragraph numbers
    QString m_current;               ///< path of the last numbered paragraph, or of the section that has none
    bool m_currentIsDecimal = false; ///< "3.8"
    QString m_parent;                ///< what items at the outermost depth belong to
    int m_main = 0;                  ///< last paragraph number
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

} // namespace rapporteur::text
