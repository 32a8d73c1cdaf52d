// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, fonts and set words of a United Nations document in each of the six languages.
#pragma once

#include "domain/language.h"
#include "domain/masthead.h"

#include <QDate>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <Qt>

namespace rapporteur::report {

/// Layout works in twentieths of a point, so that rounding of glyph positions cannot be seen.
inline constexpr qreal unitsPerPoint = 20;
constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}

/// A4 in portrait; the body stands indented behind the masthead, headings hang their numbers into that indent.
/// All measures are in layout units, from the edge of the paper.
struct PageGeometry {
    QSizeF paper{points(595), points(842)};
    qreal sideMargin = points(60);
    qreal top = points(66);      ///< of the text
    qreal bottom = points(774);  ///< of the text and the notes
    qreal footTop = points(784); ///< of the page number and the job number
    qreal bodyIndent = points(48);

    qreal width() const { return paper.width() - 2 * sideMargin; }
    QRectF textArea() const { return {sideMargin, top, width(), bottom - top}; }
    /// What may carry ink at all, running head and foot included.
    QRectF inkArea() const { return paperArea().adjusted(points(30), points(24), -points(30), -points(24)); }
    QRectF paperArea() const { return {QPointF(0, 0), paper}; }
};

/// How a text of one language is set.
struct HouseStyle {
    QStringList families; ///< the first that has the glyph; Chinese names its simplified forms before anything else
    QStringList latinFamilies; ///< for Latin words and figures between others; empty where `families` serve for both
    qreal size;                ///< of the running text
    qreal pitch;               ///< from line to line, for text of `size`
    Qt::LayoutDirection direction;
    bool justified;

    /// A font of `scale` times the size of the running text.
    QFont font(qreal scale = 1, bool bold = false, bool italic = false) const;
};

const HouseStyle& houseStyle(domain::Language language);

/// Names at the head of the first page.
QString organizationName(domain::Language language);
QString programmeName(domain::Language language);

/// Lines of the block "Distr.: General / 5 July 2021 / Chinese / Original: English". Chinese, Russian and Arabic
/// versions keep it in Latin script, and a version in the original language does not name its language twice.
/// `only` is the form of a document that exists in one language ("English only").
QStringList distributionLines(domain::Language language, domain::Distribution distribution, QDate date,
                              domain::Language original, bool only = false);

} // namespace rapporteur::report
