// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_checks.h"
#include "report/table_writers.h"
#include "report/unwritten.h"

#include <QLocale>
#include <QSaveFile>
#include <cmath>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

QString field(const QString& text, QChar separator)
{
    const bool quoted =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted)
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// Values are written so that a program reads them; only texts need a guard.
QString fieldText(const TableCell& cell, domain::Language language)
{
    if (const QDate* date = std::get_if<QDate>(&cell.value); date && date->isValid())
        return date->toString(Qt::ISODate);
    if (const qint64* number = std::get_if<qint64>(&cell.value))
        return QString::number(*number);
    if (const double* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return csvGuarded(cellText(cell, language));
}

bool mayBeginFormula(QChar character)
{
    return QStringView(u"=+-@\t\r\n'\u2018\u2019\uff1d\uff0b\uff0d\uff20\uff07").contains(character);
}

} // namespace

QString csvGuarded(const QString& text)
{
    for (const QChar character : text) {
        if (mayBeginFormula(character))
            return u'\'' + text;
        if (!character.isSpace() && character.category() != QChar::Other_Format && !character.isNull())
            break;
    }
    return text;
}

QString csvUnguarded(const QString& text)
{
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

Result<void> writeCsv(const TableDocument& table, const QString& path, const CsvOptions& options)
{
    if (const auto checked = checkTable(table); !checked)
        return tl::unexpected(checked.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    if (options.byteOrderMark)
        file.write("\xEF\xBB\xBF");
    const auto writeLine = [&](QStringList fields) {
        for (QString& each : fields)
            each = field(each, options.separator);
        file.write(fields.join(options.separator).toUtf8() + "\r\n");
    };

    const bool grouped = hasSubheadings(table);
    QStringList header;
    if (grouped)
        header.append(csvGuarded(table.groupHeading));
    for (const TableColumn& column : table.columns)
        header.append(csvGuarded(column.heading));
    writeLine(header);

    GroupPath group;
    for (const TableRow& row : table.rows) {
        if (row.subheading > 0) {
            group.enter(row, table.language);
            continue;
        }
        QStringList fields;
        if (grouped)
            fields.append(csvGuarded(group.text()));
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            fields.append(fieldText(row.cells.value(column), table.language));
        writeLine(fields);
    }
    return putInPlace(file, path);
}

} // namespace rapporteur::report
