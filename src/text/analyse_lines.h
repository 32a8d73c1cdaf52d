// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a file as the stages of the analysis pass them on: cleaned, measured, and marked with what they serve.
#pragma once

#include "domain/analysis.h"
#include "text/hygiene.h"
#include "text/source_text.h"

namespace rapporteur::text {

/// What a line was found to be. Later stages look at Body lines only.
enum class LineUse : quint8 {
    Body,
    Note,
    RunningHead,
    PageNumber,
    JobNumber,
    BarCode,
    Logo,
    Rule,
    Blank,
    Unreadable
};

struct TextLine {
    CleanText clean;
    qsizetype begin = 0; ///< in the source
    qsizetype end = 0;
    int page = 1;
    int row = 0;
    LineUse use = LineUse::Body;
    int headingLevel = 0; ///< `##` = 2 in marked-up text
    bool bold = false;
    bool italic = false;
    bool blockEnd = false;  ///< an empty line follows, or the page leaves space
    bool afterRule = false; ///< a drawn line stands before it
    bool pageBegin = false; ///< first line of its page
    qsizetype blanks = 0;   ///< before the text, in plain text
    // Points, in the direction of reading: `start` counts from the side where lines begin. 0 for plain text.
    double start = 0;
    double finish = 0;
    double top = 0;
    double bottom = 0;
    float size = 0;
    QRectF box;

    const QString& text() const { return clean.text; }
    bool isBody() const { return use == LineUse::Body; }
};

/// All lines of a file with what was measured over them.
struct TextLines {
    QList<TextLine> lines;
    bool geometry = false;
    bool markup = false;   ///< headings with #, escapes, <sup>
    bool spread = false;   ///< plain text that puts an empty line after every line: empty lines tell nothing
    qsizetype width = 0;   ///< plain text: length of a full line where text is broken by hand; 0 where it is not
    float bodySize = 0;    ///< the commonest size of type
    double pitch = 0;      ///< the commonest distance from line to line
    double bodyStart = 0;  ///< where most lines begin
    double bodyFinish = 0; ///< where full lines end
};

/// Cleans and measures the lines of a file.
TextLines linesOf(const SourceText& source);

/// Measures size, pitch and margins over the body lines: to be called again once furniture and notes are known.
void measure(TextLines& lines);

/// A line drawn with characters: "_____", "---", "– – –".
bool isDrawnRule(QStringView text);

} // namespace rapporteur::text
