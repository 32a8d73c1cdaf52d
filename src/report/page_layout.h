// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pages: what stands where on each, down to the line. The writer of PDF only paints it.
#pragma once

#include "report/flow.h"

namespace rapporteur::report {

/// One page. Places are in layout units from the top left of the paper.
struct PageLayout {
    int number = 1;
    QList<PlacedLine> lines{}; ///< in reading order: running head, text, notes, foot
    QList<QRectF> rules{};
    QList<QRectF> bars{}; ///< of the bar code
};

/// Lays a document out. Notes stand at the foot of the page of their marks, an Annex begins a page, a heading stays
/// with what follows it, and neither the first nor the last line of a paragraph stands alone. Running heads and page
/// numbers stand at the outer side: right on odd pages, left on even ones. Needs a QGuiApplication for the fonts.
QList<PageLayout> layOut(const LaidOutDocument& document, const PageGeometry& geometry = {});

} // namespace rapporteur::report
