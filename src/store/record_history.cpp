// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"
#include "store/history_log.h"
#include "store/sqlite_api.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

Value valueOrNull(sqlite3_value* value)
{
    return value ? toValue(rawValue(value)) : Value();
}

QString keyText(const TableLayout& layout, const ChangesetReader& reader)
{
    QStringList parts;
    for (const int place : layout.key) {
        const Value value =
            valueOrNull(reader.operation() == RowOperation::Inserted ? reader.after(place) : reader.before(place));
        const auto* number = std::get_if<qint64>(&value);
        const auto* text = std::get_if<QString>(&value);
        parts.append(layout.columns[place] + u'=' + (number ? QString::number(*number) : text ? *text : QString()));
    }
    return parts.join(u' ');
}

void appendFields(QList<FieldChange>& fields, const LogEntry& entry, const TableLayout& layout,
                  const ChangesetReader& reader)
{
    const QString key = keyText(layout, reader);
    for (int column = 0; column < reader.columnCount() && column < layout.columns.size(); ++column) {
        sqlite3_value* before = reader.before(column);
        sqlite3_value* after = reader.after(column);
        // An update holds the key, which did not change, as a value before without one after.
        if (reader.operation() == RowOperation::Updated && !after)
            continue;
        fields.append({entry, layout.name, key, reader.operation(), layout.columns[column], valueOrNull(before),
                       valueOrNull(after)});
    }
}

} // namespace

QList<FieldChange> History::ofRecord(Connection& connection, const TableLayouts& layouts, const ChangedRecord& record)
{
    QList<FieldChange> fields;
    const auto layout = layouts.constFind(record.table);
    if (layout == layouts.constEnd())
        return fields;
    QMap<qint64, QSet<int>> entriesOfChange;
    Statement rows =
        connection.query("SELECT change_id, entries FROM change_subject WHERE source_table = ?1 AND row_id = ?2",
                         layout->number, record.id);
    while (rows.step()) {
        for (const QString& place : rows.get<QString>(1).split(u' '))
            entriesOfChange[rows.get<qint64>(0)].insert(place.toInt());
    }
    for (auto change = entriesOfChange.cbegin(); change != entriesOfChange.cend(); ++change) {
        const LoggedChange logged = verified(connection, change.key());
        int place = 0;
        for (ChangesetReader reader(logged.changeset); reader.next(); ++place) {
            const auto changedTable = layouts.constFind(reader.table());
            if (change.value().contains(place) && changedTable != layouts.constEnd())
                appendFields(fields, logged.entry, *changedTable, reader);
        }
    }
    return fields;
}

} // namespace rapporteur::store
