// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_document.h"
#include "report/dates.h"

#include <QLocale>
#include <QUrl>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const CellValue& value, domain::Language language)
{
    if (const QDate* date = std::get_if<QDate>(&value))
        return longDate(*date, language);
    if (const qint64* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const double* number = std::get_if<double>(&value))
        return QLocale(languageTag(language)).toString(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

RichText inLines(RichText text)
{
    for (TextRun& run : text)
        run.text.replace(u'\n', QChar::LineSeparator);
    return text;
}

/// What a paper prints in the cell.
RichText printed(const TableCell& cell, domain::Language language)
{
    RichText text = cell.rich.isEmpty() ? RichText{TextRun{.text = cellText(cell, language)}} : cell.rich;
    if (isSafeLink(cell.link)) {
        for (TextRun& run : text)
            run.link = run.noteMark || !run.link.isEmpty() ? run.link : cell.link;
    }
    return inLines(text);
}

LaidOutBlock grid(const TableDocument& table)
{
    LaidOutBlock block{.role = BlockRole::Table, .headerRows = 1};
    QList<RichText> header;
    for (const TableColumn& column : table.columns) {
        header.append({TextRun{.text = column.heading}});
        block.columnShares.append(column.share);
    }
    block.rows.append(header);
    for (const TableRow& row : table.rows) {
        QList<RichText> cells;
        for (const TableCell& cell : row.cells)
            cells.append(printed(cell, table.language));
        if (row.subheading > 0 && !cells.isEmpty()) {
            for (TextRun& run : cells.first())
                (row.subheading == 1 ? run.bold : run.italic) = true;
        } else {
            // A row of one cell would go over all columns.
            cells.resize(std::max(cells.size(), table.columns.size()));
        }
        block.rows.append(cells);
    }
    if (table.rows.isEmpty())
        block.rows.append({{TextRun{.text = table.emptyText, .italic = true}}});
    return block;
}

} // namespace

QString cellText(const TableCell& cell, domain::Language language)
{
    if (!cell.text.isEmpty())
        return cell.text;
    if (!cell.rich.isEmpty())
        return plainText(cell.rich);
    return valueText(cell.value, language);
}

bool isSafeLink(const QString& link)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    for (const QChar character : link) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            return false;
    }
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme());
}

LaidOutDocument laidOut(const TableDocument& table)
{
    LaidOutDocument document;
    document.language = table.language;
    document.landscape = true;
    document.subject = table.title;
    if (!table.symbol.isEmpty())
        document.runningHead.append(table.symbol);
    if (!table.title.isEmpty())
        document.blocks.append({.role = BlockRole::Title, .text = {TextRun{.text = table.title}}});
    for (const QString& line : table.lines)
        document.blocks.append({.role = BlockRole::Text, .text = {TextRun{.text = line}}});
    if (!table.columns.isEmpty())
        document.blocks.append(grid(table));
    for (const RichText& note : table.notes)
        document.blocks.append({.role = BlockRole::TableNote, .text = inLines(note)});
    return document;
}

} // namespace rapporteur::report
