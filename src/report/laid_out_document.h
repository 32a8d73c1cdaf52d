// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it shall be printed, as a plain value: what the writers of PDF and other formats take.
#pragma once

#include "domain/language.h"
#include "domain/masthead.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::report {

/// Characters that look alike. U+2028 in the text begins a new line.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool letterSpaced = false; ///< wide gaps between the characters, as old Chinese documents stretch a line
    bool noteMark = false; ///< `text` is the label of a note; it is raised, and the note is printed on the same page
    QString link{};        ///< address that office formats lead to; empty: none
    bool operator==(const TextRun&) const = default;
};
using RichText = QList<TextRun>;

/// The same characters without their looks; note marks are left out.
QString plainText(const RichText& text);

enum class BlockRole : quint8 {
    Title,
    AuthorLine,
    Heading,
    Paragraph, ///< numbered if it has a label: the label stands on its first line, further lines begin below the
               ///< label
    Item,      ///< (a) of level 1, (i) of level 2 …, hanging behind its label
    Text,      ///< unnumbered, such as the preamble of a decision
    Part,      ///< "Annex I": begins a page
    PartTitle,
    Table, ///< caption above, rules, header rows; what stands below it is a TableNote
    TableNote,
};

/// One block of the flow, in reading order.
struct LaidOutBlock {
    BlockRole role = BlockRole::Paragraph;
    int level = 0;                 ///< of headings and items, from 1
    QString label{};               ///< as printed: "5.", "(b)", "II."
    RichText text{};               ///< of a table: its caption
    QList<QList<RichText>> rows{}; ///< a row of one cell goes over all columns
    int headerRows = 0;
    QList<qreal> columnShares{}; ///< widths of the columns against each other; empty: equal
};

/// The head of the first page. Lines that are empty are left out.
struct LaidOutMasthead {
    QString organization;     ///< "United Nations"
    QString logoLetters;      ///< "MC"
    QStringList symbols;      ///< one a line; a joint document has several
    QString programme;        ///< "United Nations Environment Programme"
    QStringList distribution; ///< "Distr.: General", date, language, original; an empty line is a small gap
    RichText body;
    RichText ordinal;
    RichText dates;
    RichText item;
    RichText parentTitle;
};

/// A line about the meeting below the head of the first page, and the name of its style.
struct MeetingLine {
    RichText text;
    QString style;
};
/// Body, ordinal, dates, agenda item and title of a parent, those that say anything.
QList<MeetingLine> meetingLines(const LaidOutMasthead& masthead);

/// A document with all that stands on its pages.
struct LaidOutDocument {
    domain::Language language = domain::Language::English; ///< decides fonts, direction and line breaking
    LaidOutMasthead masthead;
    QStringList runningHead; ///< one or two lines at the head of every page but the first
    QString jobNumber;       ///< at the foot of the first page; empty: none
    QString barCode;         ///< digits under the job number; empty: none
    QList<LaidOutBlock> blocks;
    QHash<QString, RichText> notes; ///< by label: "*", "1"
    QString subject;                ///< for the properties of the file
    bool landscape = false;         ///< for wide tables
};

} // namespace rapporteur::report
