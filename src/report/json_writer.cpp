// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_checks.h"
#include "report/table_writers.h"
#include "report/unwritten.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <cmath>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonValue(const TableCell& cell, domain::Language language)
{
    if (const QDate* date = std::get_if<QDate>(&cell.value); date && date->isValid())
        return date->toString(Qt::ISODate);
    if (const qint64* number = std::get_if<qint64>(&cell.value))
        return *number;
    if (const double* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
        return *number;
    const QString text = cellText(cell, language);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString kindName(ColumnKind kind)
{
    static const QStringList names{u"text"_s, u"date"_s, u"number"_s, u"status"_s};
    return names.at(int(kind));
}

QJsonArray columnsJson(const TableDocument& table)
{
    QJsonArray columns;
    for (const TableColumn& column : table.columns)
        columns.append(
            QJsonObject{{u"id"_s, column.id}, {u"heading"_s, column.heading}, {u"kind"_s, kindName(column.kind)}});
    return columns;
}

QJsonObject rowJson(const TableDocument& table, const TableRow& row, const QString& group)
{
    QJsonObject object;
    QJsonObject links;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const TableCell cell = row.cells.value(column);
        object.insert(table.columns[column].id, jsonValue(cell, table.language));
        if (!cell.link.isEmpty())
            links.insert(table.columns[column].id, cell.link);
    }
    if (!links.isEmpty())
        object.insert(u"links"_s, links);
    if (!group.isEmpty())
        object.insert(u"group"_s, group);
    return object;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> writeJson(const TableDocument& table, const QString& path)
{
    if (const auto checked = checkTable(table); !checked)
        return tl::unexpected(checked.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    QJsonArray notes;
    for (const RichText& note : table.notes)
        notes.append(plainText(note));
    const QJsonObject head{{u"symbol"_s, table.symbol},
                           {u"title"_s, table.title},
                           {u"language"_s, domain::code(table.language)},
                           {u"lines"_s, QJsonArray::fromStringList(table.lines)},
                           {u"columns"_s, columnsJson(table)},
                           {u"notes"_s, notes}};
    // The rows are written one by one, as the last member, so that their number costs no memory.
    file.write(compact(head).chopped(1) + ",\"rows\":[");
    GroupPath group;
    QByteArray separator = "\n";
    for (const TableRow& row : table.rows) {
        if (row.subheading > 0) {
            group.enter(row, table.language);
            continue;
        }
        file.write(separator + compact(rowJson(table, row, group.text())));
        separator = ",\n";
    }
    file.write("\n]}\n");
    return putInPlace(file, path);
}

} // namespace rapporteur::report
