// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_styles.h"

#include <algorithm>
#include <numeric>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr int labelTab = 600; ///< from a label to its text
constexpr int headingHang = 560;

QList<WordStyle> textStyles(const WordPage& page, bool justified)
{
    const int body = page.bodyIndent;
    const auto alignment = justified ? WordAlignment::Justified : WordAlignment::Start;
    QList<WordStyle> styles{
        {.id = u"Normal"_s, .name = u"Normal"_s, .alignment = alignment},
        {.id = u"Title"_s,
         .name = u"Title"_s,
         .scale = 1.4,
         .bold = true,
         .before = 320,
         .after = 60,
         .start = body,
         .keepWithNext = true},
        {.id = u"AuthorLine"_s,
         .name = u"Author Line"_s,
         .scale = 1.2,
         .bold = true,
         .before = 200,
         .after = 60,
         .start = body,
         .keepWithNext = true},
        {.id = u"NumberedParagraph"_s,
         .name = u"Numbered Paragraph"_s,
         .before = 120,
         .start = body,
         .tab = labelTab,
         .alignment = alignment},
        {.id = u"BodyText"_s,
         .name = u"Body Text"_s,
         .before = 120,
         .after = body > 0 ? 0 : 100,
         .start = body,
         .alignment = alignment},
        {.id = u"Annex"_s,
         .name = u"Annex"_s,
         .scale = 1.4,
         .bold = true,
         .start = body,
         .keepWithNext = true,
         .newPage = true,
         .outline = 1},
        {.id = u"AnnexTitle"_s,
         .name = u"Annex Title"_s,
         .scale = 1.4,
         .bold = true,
         .before = 160,
         .after = 60,
         .start = body,
         .keepWithNext = true},
        {.id = u"Caption"_s,
         .name = u"caption"_s,
         .scale = 0.95,
         .bold = true,
         .before = 200,
         .after = 60,
         .start = body,
         .keepWithNext = true},
        {.id = u"TableHead"_s, .name = u"Table Head"_s, .scale = 0.9, .bold = true, .before = 40, .after = 40},
        {.id = u"TableText"_s, .name = u"Table Text"_s, .scale = 0.9, .before = 40, .after = 40},
        {.id = u"TableNote"_s, .name = u"Table Note"_s, .scale = 0.85, .before = 60, .start = body},
        {.id = u"FootnoteText"_s, .name = u"footnote text"_s, .scale = 0.85, .start = body},
        {.id = u"ClosingRule"_s,
         .name = u"Closing Rule"_s,
         .before = 280,
         .start = (body + page.textWidth() - 1440) / 2,
         .rule = WordStyle::RuleAbove,
         .end = (page.textWidth() - body - 1440) / 2},
    };
    constexpr qreal headingScales[]{1.3, 1.1, 1.0};
    for (int level = 1; level <= 3; ++level) {
        const QString number = QString::number(level);
        styles.append({.id = u"Heading"_s + number,
                       .name = u"heading "_s + number,
                       .scale = headingScales[level - 1],
                       .bold = true,
                       .before = level == 1 ? 280 : 200,
                       .after = 40,
                       .start = body,
                       .first = body > 0 ? -headingHang : 0,
                       .tab = body > 0 ? 0 : headingHang,
                       .keepWithNext = true,
                       .outline = level});
    }
    for (int level = 1; level <= 4; ++level) {
        const QString number = QString::number(level);
        styles.append({.id = u"Item"_s + number,
                       .name = u"Item "_s + number,
                       .before = 100,
                       .start = body + labelTab * (level + 1),
                       .first = -labelTab,
                       .alignment = alignment});
    }
    return styles;
}

QList<WordStyle> headStyles()
{
    return {
        {.id = u"Header"_s,
         .name = u"header"_s,
         .scale = 0.9,
         .bold = true,
         .alignment = WordAlignment::End,
         .latin = true},
        {.id = u"HeaderEven"_s, .name = u"Header Even"_s, .scale = 0.9, .bold = true, .latin = true},
        {.id = u"HeaderLast"_s,
         .name = u"Header Last"_s,
         .scale = 0.9,
         .bold = true,
         .alignment = WordAlignment::End,
         .latin = true,
         .rule = WordStyle::RuleBelow},
        {.id = u"HeaderEvenLast"_s,
         .name = u"Header Even Last"_s,
         .scale = 0.9,
         .bold = true,
         .latin = true,
         .rule = WordStyle::RuleBelow},
        {.id = u"Footer"_s,
         .name = u"footer"_s,
         .scale = 0.9,
         .bold = true,
         .alignment = WordAlignment::End,
         .latin = true},
        {.id = u"FooterEven"_s, .name = u"Footer Even"_s, .scale = 0.9, .bold = true, .latin = true},
        {.id = u"JobNumber"_s, .name = u"Job Number"_s, .scale = 0.85, .latin = true},
        {.id = u"MastheadName"_s, .name = u"Masthead Name"_s, .scale = 1.3, .bold = true},
        {.id = u"MastheadLogo"_s,
         .name = u"Masthead Logo"_s,
         .scale = 2.4,
         .bold = true,
         .alignment = WordAlignment::End},
        {.id = u"MastheadProgramme"_s, .name = u"Masthead Programme"_s, .scale = 1.5, .bold = true, .before = 120},
        {.id = u"MastheadSymbol"_s, .name = u"Masthead Symbol"_s, .bold = true, .before = 120, .latin = true},
        {.id = u"MastheadLine"_s, .name = u"Masthead Line"_s, .latin = true},
        {.id = u"MastheadGap"_s, .name = u"Masthead Gap"_s, .before = 100, .latin = true},
        {.id = u"MeetingBody"_s, .name = u"Meeting Body"_s, .bold = true, .before = 60, .keepWithNext = true},
        {.id = u"MeetingLine"_s, .name = u"Meeting Line"_s, .before = 20, .keepWithNext = true},
    };
}

} // namespace

WordPage wordPage(const LaidOutDocument& document)
{
    WordPage page;
    if (document.landscape) {
        std::swap(page.width, page.height);
        page.bodyIndent = 0;
    }
    return page;
}

WordFonts wordFonts(Language language)
{
    const bool arabic = language == Language::Arabic;
    const qreal size = arabic ? 12 : language == Language::Chinese ? 10.5 : 10;
    return {u"Times New Roman"_s, u"SimSun"_s, arabic ? u"Traditional Arabic"_s : u"Times New Roman"_s, size};
}

QList<WordStyle> wordStyles(const LaidOutDocument& document)
{
    return textStyles(wordPage(document), document.language == Language::Chinese) + headStyles();
}

QString styleOf(const LaidOutBlock& block)
{
    switch (block.role) {
    case BlockRole::Title:
        return u"Title"_s;
    case BlockRole::AuthorLine:
        return u"AuthorLine"_s;
    case BlockRole::Heading:
        return u"Heading"_s + QString::number(qBound(1, block.level, 3));
    case BlockRole::Paragraph:
        return block.label.isEmpty() ? u"BodyText"_s : u"NumberedParagraph"_s;
    case BlockRole::Item:
        return u"Item"_s + QString::number(qBound(1, block.level, 4));
    case BlockRole::Text:
        return u"BodyText"_s;
    case BlockRole::Part:
        return u"Annex"_s;
    case BlockRole::PartTitle:
        return u"AnnexTitle"_s;
    case BlockRole::Table:
        return u"Caption"_s;
    case BlockRole::TableNote:
        return u"TableNote"_s;
    }
    return u"Normal"_s;
}

QList<RichText> linesOf(const RichText& text)
{
    QList<RichText> lines{RichText()};
    for (const TextRun& run : text) {
        const QStringList parts = run.text.split(QChar::LineSeparator);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0)
                lines.append(RichText());
            if (parts[part].isEmpty())
                continue;
            lines.last().append(run);
            lines.last().last().text = parts[part];
        }
    }
    return lines;
}

TablePlace tablePlace(const LaidOutDocument& document)
{
    const WordPage page = wordPage(document);
    // Word processors do not agree from which side a table that runs from right to left is indented.
    const int indent = document.language == Language::Arabic ? 0 : page.bodyIndent;
    return {indent, page.textWidth() - indent};
}

QList<int> columnWidths(const LaidOutBlock& table, int width)
{
    qsizetype columns = std::max(table.columnShares.size(), qsizetype(1));
    for (const QList<RichText>& row : table.rows)
        columns = std::max(columns, row.size());
    QList<qreal> shares = table.columnShares;
    shares.resize(columns, 1);
    const qreal all = std::accumulate(shares.begin(), shares.end(), qreal(0));
    QList<int> widths;
    for (const qreal share : shares)
        widths.append(all > 0 ? std::max(1, int(share / all * width)) : int(width / columns));
    return widths;
}

QList<RichText> headerNotes(const LaidOutDocument& document, const LaidOutBlock& table)
{
    QList<RichText> notes;
    QStringList labels;
    for (const QList<RichText>& row : table.rows.first(std::min(qsizetype(table.headerRows), table.rows.size()))) {
        for (const RichText& cell : row) {
            for (const TextRun& run : cell) {
                if (!run.noteMark || labels.contains(run.text) || !document.notes.contains(run.text))
                    continue;
                labels.append(run.text);
                notes.append(RichText{run, TextRun{.text = u" "_s}} + document.notes.value(run.text));
            }
        }
    }
    return notes;
}

QString titleOf(const LaidOutDocument& document)
{
    if (!document.subject.isEmpty())
        return document.subject;
    for (const LaidOutBlock& block : document.blocks) {
        if (block.role == BlockRole::Title)
            return plainText(block.text);
    }
    return document.masthead.symbols.join(u' ');
}

const NotePlan::Note* NotePlan::take(const QString& label)
{
    const auto note = m_document.notes.constFind(label);
    const bool printed =
        std::any_of(m_notes.begin(), m_notes.end(), [&](const Note& each) { return each.label == label; });
    if (note == m_document.notes.constEnd() || printed)
        return nullptr;
    // Marks that a person chose are not counted by word processors.
    const bool automatic = label == QString::number(m_counted + 1);
    m_counted += automatic ? 1 : 0;
    m_notes.push_back({int(m_notes.size()) + 1, label, automatic, &*note});
    return &m_notes.back();
}

} // namespace rapporteur::report
