// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_writer.h"

#include "report/unwritten.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace rapporteur::report {

namespace {

void paint(QPainter& painter, const PageLayout& page)
{
    for (const QRectF& rule : page.rules + page.bars)
        painter.fillRect(rule, Qt::black);
    for (const PlacedLine& placed : page.lines) {
        const QTextLine line = placed.layout->lineAt(placed.line);
        line.draw(&painter, placed.position - line.position());
    }
}

} // namespace

Result<int> writePdf(const LaidOutDocument& document, const QString& path)
{
    const PageGeometry geometry;
    const QList<PageLayout> pages = layOut(document, geometry);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    QPdfWriter writer(&file);
    writer.setResolution(int(72 * unitsPerPoint));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.subject);
    QPainter painter;
    if (!painter.begin(&writer))
        return unwritten(path, file.errorString());
    for (const PageLayout& page : pages) {
        if (page.number > 1)
            writer.newPage();
        paint(painter, page);
    }
    painter.end();
    if (const auto kept = putInPlace(file, path); !kept)
        return Failure(kept.error());
    return int(pages.size());
}

} // namespace rapporteur::report
