// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include <QFontMetricsF>

namespace rapporteur::report {

namespace {

/// The base line hangs on the pitch and not on the font: fonts that stand in for each other differ in their own line
/// heights, and a label must stand on the line of its text.
qreal lineTop(const QTextLine& line, qreal pitch)
{
    constexpr qreal baseLine = 0.785;
    return pitch * baseLine - line.ascent();
}

QString stringOf(const RichText& text)
{
    QString result;
    for (const TextRun& run : text)
        result += run.text;
    return result;
}

/// Arabic and Han characters and the punctuation that goes with the latter, which a Latin font would draw too narrow.
bool isOfOwnFont(QChar character)
{
    return character >= QChar(0x2E80) || (character >= QChar(0x0590) && character <= QChar(0x08FF)) ||
           QStringView(u"‘’“”…—·").contains(character);
}

/// Where the run of characters of one kind that begins at `begin` ends.
qsizetype kindEnd(const QString& text, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < text.size() && isOfOwnFont(text[end]) == isOfOwnFont(text[begin]))
        ++end;
    return end;
}

/// Whether the line would break inside a symbol or a decision number anywhere but after a slash ("COP." | "4").
bool cutsSymbol(const QString& text, qsizetype end)
{
    return end > 0 && end < text.size() && (text[end - 1] == u'.' || text[end - 1] == u'-') &&
           text[end].unicode() < 0x80 && text[end].isLetterOrNumber();
}

/// Where a line from `begin` may end instead of at `end`: after a blank, a slash or a character of its own font.
qsizetype earlierEnd(const QString& text, qsizetype begin, qsizetype end)
{
    for (qsizetype at = end - 1; at > begin; --at) {
        const QChar before = text[at - 1];
        if (before.isSpace() || before == u'/' || isOfOwnFont(before) || isOfOwnFont(text[at]))
            return at;
    }
    return end;
}

/// Labels of the notes whose marks stand in [begin, end).
QStringList marksBetween(const RichText& text, qsizetype begin, qsizetype end)
{
    QStringList marks;
    qsizetype offset = 0;
    for (const TextRun& run : text) {
        if (run.noteMark && offset >= begin && offset < end)
            marks.append(run.text);
        offset += run.text.size();
    }
    return marks;
}

} // namespace

QString PlacedLine::text() const
{
    const QTextLine textLine = layout->lineAt(line);
    return layout->text().mid(textLine.textStart(), textLine.textLength()).remove(QChar::LineSeparator);
}

QRectF PlacedLine::bounds() const
{
    const QTextLine textLine = layout->lineAt(line);
    return textLine.naturalTextRect().translated(position - textLine.position());
}

TextSetter::TextSetter(domain::Language language, const PageGeometry& geometry)
    : m_geometry(geometry)
    , m_style(houseStyle(language))
{
}

qreal TextSetter::left(qreal start, qreal width) const
{
    return m_style.direction == Qt::RightToLeft ? m_geometry.width() - start - width : start;
}

QList<QTextLayout::FormatRange> TextSetter::formats(const RichText& text, const TextFrame& frame) const
{
    QList<QTextLayout::FormatRange> ranges;
    int offset = 0;
    for (const TextRun& run : text) {
        // Latin words in a Chinese text have a font of their own, as printed documents do: the Latin letters of
        // Chinese fonts have variants without a code, and text could not be copied out of the PDF.
        for (qsizetype begin = 0; begin < run.text.size();) {
            const qsizetype end = m_style.latinFamilies.isEmpty() ? run.text.size() : kindEnd(run.text, begin);
            QFont font = m_style.font(frame.scale, frame.bold || run.bold, run.italic);
            if (!m_style.latinFamilies.isEmpty() && !isOfOwnFont(run.text[begin]))
                font.setFamilies(m_style.latinFamilies);
            if (run.letterSpaced && isOfOwnFont(run.text[begin]))
                font.setLetterSpacing(QFont::AbsoluteSpacing, font.pixelSize() * 0.4);
            QTextLayout::FormatRange range;
            range.start = offset + int(begin);
            range.length = int(end - begin);
            range.format.setFont(font);
            if (run.noteMark && !run.text.startsWith(u'*'))
                range.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            ranges.append(range);
            begin = end;
        }
        offset += int(run.text.size());
    }
    return ranges;
}

QList<FlowUnit> TextSetter::set(const RichText& text, const TextFrame& frame) const
{
    auto layout = std::make_shared<QTextLayout>(stringOf(text), m_style.font(frame.scale, frame.bold));
    if (layout->text().isEmpty())
        return {};
    const bool rightToLeft = m_style.direction == Qt::RightToLeft && !frame.latin;
    QTextOption option(rightToLeft && frame.alignment == Qt::AlignLeft ? Qt::AlignRight : frame.alignment);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (m_style.justified && frame.role == TextRole::Body && !frame.bold && frame.alignment == Qt::AlignLeft)
        option.setAlignment(Qt::AlignJustify);
    layout->setTextOption(option);
    layout->setFormats(formats(text, frame));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal indent = line.lineNumber() == 0 ? frame.firstIndent : 0;
        line.setLineWidth(frame.width - indent);
        const qsizetype begin = line.textStart();
        const qsizetype end = begin + line.textLength();
        if (cutsSymbol(layout->text(), end))
            line.setNumColumns(int(earlierEnd(layout->text(), begin, end) - begin), frame.width - indent);
        line.setPosition({left(frame.start + indent, frame.width - indent), 0});
    }
    layout->endLayout();

    QList<FlowUnit> units;
    const qreal pitch = m_style.pitch * frame.scale;
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        FlowUnit unit;
        unit.height = pitch;
        unit.lines.append({layout, index, {line.x(), lineTop(line, pitch)}, frame.role, frame.block});
        unit.noteMarks = marksBetween(text, line.textStart(), line.textStart() + line.textLength());
        unit.keepWithNext = index + 1 < layout->lineCount() && (index == 0 || index + 2 == layout->lineCount());
        units.append(unit);
    }
    return units;
}

void TextSetter::addLabel(QList<FlowUnit>& units, const QString& label, qreal start, const TextFrame& frame) const
{
    TextFrame labelFrame = frame;
    labelFrame.start = start;
    labelFrame.firstIndent = 0;
    labelFrame.width = widthOf(label, frame) + points(1);
    labelFrame.alignment = Qt::AlignLeft;
    const QList<FlowUnit> set = this->set({TextRun{.text = label}}, labelFrame);
    units.first().lines = set.first().lines + units.first().lines;
}

qreal TextSetter::widthOf(const QString& text, const TextFrame& frame) const
{
    return QFontMetricsF(m_style.font(frame.scale, frame.bold)).horizontalAdvance(text);
}

} // namespace rapporteur::report
