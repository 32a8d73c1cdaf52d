// SPDX-License-Identifier: GPL-3.0-or-later
// Text set in lines but not yet on pages: what stands between the blocks of a document and its pages.
#pragma once

#include "report/house_style.h"
#include "report/laid_out_document.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <memory>

namespace rapporteur::report {

enum class TextRole : quint8 { Masthead, Body, Note, RunningHead, PageNumber, JobNumber };

/// One line of a text that was set, at a place.
struct PlacedLine {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF position; ///< of the top left of the line; the area of the line is as wide as the frame it was set in
    TextRole role = TextRole::Body;
    int block = -1; ///< index into LaidOutDocument::blocks; -1 for what is no block

    QString text() const;
    /// The area that its characters need.
    QRectF bounds() const;
};

/// What stays in one piece when pages are made: a line, a table row, the top of the masthead. Places are relative to
/// the left of the text area and the top of the unit.
struct FlowUnit {
    qreal spaceBefore = 0; ///< left out at the top of a page
    qreal height = 0;
    QList<PlacedLine> lines{};
    QList<QRectF> rules{};
    QStringList noteMarks{};   ///< notes that must stand on the same page
    bool keepWithNext = false; ///< the next unit must stand on the same page
    bool newPage = false;
    std::shared_ptr<const FlowUnit> repeatedHead{}; ///< set again above this unit if it begins a page
};

/// Where and how a text is set. Distances run from the side at which the language begins.
struct TextFrame {
    qreal start = 0;
    qreal width = 0;
    qreal firstIndent = 0; ///< of the first line, which leaves room for a label
    qreal scale = 1;       ///< size against the running text
    bool bold = false;
    bool latin = false; ///< left to right whatever the language of the document
    Qt::Alignment alignment = Qt::AlignLeft;
    TextRole role = TextRole::Body;
    int block = -1;
};

/// Sets texts in the house style of one language. Needs a QGuiApplication; any one thread.
class TextSetter {
public:
    TextSetter(domain::Language language, const PageGeometry& geometry);

    /// A unit for each line. The first two lines stay together, and the last two.
    QList<FlowUnit> set(const RichText& text, const TextFrame& frame) const;

    /// Puts a label on the first line of `units`, `start` from the beginning of the lines.
    void addLabel(QList<FlowUnit>& units, const QString& label, qreal start, const TextFrame& frame) const;

    /// The width of a text on one line.
    qreal widthOf(const QString& text, const TextFrame& frame) const;

    const PageGeometry& geometry() const { return m_geometry; }
    const HouseStyle& style() const { return m_style; }

private:
    QList<QTextLayout::FormatRange> formats(const RichText& text, const TextFrame& frame) const;
    qreal left(qreal start, qreal width) const;

    PageGeometry m_geometry;
    const HouseStyle& m_style;
};

/// All blocks below the masthead, and the short rule that closes a document.
QList<FlowUnit> setBlocks(const LaidOutDocument& document, const TextSetter& setter);

/// The head of the first page down to the parent title.
QList<FlowUnit> setMasthead(const LaidOutMasthead& masthead, const TextSetter& setter);

/// A table: its header rows are repeated where it goes over a page.
QList<FlowUnit> setTable(const LaidOutBlock& table, int block, const TextSetter& setter);

/// One note at the foot of a page, with its label.
QList<FlowUnit> setNote(const QString& label, const RichText& text, const TextSetter& setter);

/// Appends `more`, the first of it `space` below what is there.
void append(QList<FlowUnit>& units, QList<FlowUnit> more, qreal space);

/// The sum of heights and gaps.
qreal heightOf(const QList<FlowUnit>& units);

} // namespace rapporteur::report
