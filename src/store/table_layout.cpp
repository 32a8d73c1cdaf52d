// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_layout.h"

#include "store/sqlite_api.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr QLatin1StringView unrecorded[] = {
    "library"_L1,  "change"_L1,       "undo_step"_L1,  "source_table"_L1,   "change_subject"_L1,
    "row_hash"_L1, "import_batch"_L1, "import_job"_L1, "import_problem"_L1,
};

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QStringList recordedTables(Connection& connection)
{
    QStringList names;
    Statement tables =
        connection.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                         "ESCAPE '\\' ORDER BY name");
    while (tables.step()) {
        const QString name = tables.get<QString>(0);
        if (isRecorded(name))
            names.append(name);
    }
    return names;
}

struct Column {
    QString name;
    QString type;
    bool required = false;
    int keyPosition = 0;
};

QList<Column> columnsOf(Connection& connection, const QString& table)
{
    QList<Column> columns;
    Statement rows =
        connection.query("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid", table);
    while (rows.step())
        columns.append({rows.get<QString>(0), rows.get<QString>(1), rows.get<bool>(2), rows.get<int>(3)});
    return columns;
}

/// Column → table it refers to, for the foreign keys of one column.
QHash<QString, QString> references(Connection& connection, const QString& table)
{
    QHash<QString, QString> result;
    Statement rows = connection.query(
        "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1) GROUP BY id HAVING count(*) = 1", table);
    while (rows.step())
        result.insert(rows.get<QString>(0), rows.get<QString>(1));
    return result;
}

void writeQueries(TableLayout& layout)
{
    QStringList columns;
    for (const QString& column : layout.columns)
        columns.append(quoted(column));
    QStringList keys;
    QStringList conditions;
    for (const int place : layout.key) {
        keys.append(columns[place]);
        conditions.append(columns[place] + u" = ?"_s);
    }
    const QString select = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + quoted(layout.name);
    layout.selectAll = QString(select + u" ORDER BY "_s + keys.join(u", "_s)).toUtf8();
    layout.selectByKey = QString(select + u" WHERE "_s + conditions.join(u" AND "_s)).toUtf8();
}

TableLayout layoutOf(Connection& connection, const QString& table, int number)
{
    TableLayout layout;
    layout.number = number;
    layout.name = table;
    const QList<Column> columns = columnsOf(connection, table);
    const QHash<QString, QString> owners = references(connection, table);
    Statement referred = connection.query("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?1)", table);
    while (referred.step())
        layout.references.append(referred.get<QString>(0));
    for (int i = 0; i < columns.size(); ++i) {
        layout.columns.append(columns[i].name);
        if (columns[i].keyPosition > 0)
            layout.key.append(i);
        if (layout.ownerColumn < 0 && columns[i].required && owners.contains(columns[i].name)) {
            layout.ownerColumn = i;
            layout.owner = owners.value(columns[i].name);
        }
    }
    if (layout.key.isEmpty())
        throw SqlError(SQLITE_SCHEMA, u"table %1 has no primary key"_s.arg(table));
    layout.integerKey = layout.key.size() == 1 && columns[layout.key.first()].type == u"INTEGER"_s;
    writeQueries(layout);
    return layout;
}

} // namespace

bool isRecorded(const QString& table)
{
    return std::ranges::find(unrecorded, table) == std::end(unrecorded);
}

void numberTables(Connection& connection)
{
    for (const QString& table : recordedTables(connection))
        connection.run("INSERT INTO source_table (name) VALUES (?1) ON CONFLICT DO NOTHING", table);
}

TableLayouts readLayouts(Connection& connection)
{
    TableLayouts layouts;
    for (const QString& table : recordedTables(connection)) {
        const auto number = connection.one<int>("SELECT number FROM source_table WHERE name = ?1", table);
        if (!number)
            throw SqlError(SQLITE_CORRUPT, u"table %1 has no number"_s.arg(table));
        layouts.insert(table, layoutOf(connection, table, *number));
    }
    return layouts;
}

} // namespace rapporteur::store
