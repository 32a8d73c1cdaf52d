// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_hash.h"

#include "store/sqlite_api.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

QString printable(const Value& key)
{
    if (const auto* number = std::get_if<qint64>(&key))
        return QString::number(*number);
    return QString::fromLatin1(std::get<QByteArray>(key).toHex());
}

/// "document_id=7 language=fr": the columns of the key, for a person.
QString printableKey(const TableLayout& layout, const QList<RawValue>& values)
{
    QStringList parts;
    for (const int place : layout.key) {
        const RawValue& value = values[place];
        const QString text = value.type == SQLITE_INTEGER
                                 ? QString::number(value.integer)
                                 : QString::fromUtf8(value.bytes.data(), qsizetype(value.bytes.size()));
        parts.append(layout.columns[place] + u'=' + text);
    }
    return parts.join(u' ');
}

} // namespace

qint64 hashOfRow(const QList<RawValue>& values)
{
    QByteArray encoded;
    for (const RawValue& value : values)
        appendEncoded(encoded, value);
    const QByteArray digest = QCryptographicHash::hash(encoded, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(digest.constData());
}

QList<RawValue> valuesOf(const Statement& row)
{
    QList<RawValue> values;
    const int count = row.columnCount();
    values.reserve(count);
    for (int column = 0; column < count; ++column)
        values.append(rawColumn(row, column));
    return values;
}

Value rowKey(const TableLayout& layout, const std::function<RawValue(int column)>& valueAt)
{
    if (layout.integerKey)
        return valueAt(layout.key.first()).integer;
    QByteArray encoded;
    for (const int place : layout.key)
        appendEncoded(encoded, valueAt(place));
    return encoded;
}

void storeRowHash(Connection& connection, const TableLayout& layout, const Value& key, qint64 hash)
{
    connection.run("INSERT INTO row_hash (source_table, row_key, hash) VALUES (?1, ?2, ?3) "
                   "ON CONFLICT DO UPDATE SET hash = excluded.hash",
                   layout.number, key, hash);
}

void dropRowHash(Connection& connection, const TableLayout& layout, const Value& key)
{
    connection.run("DELETE FROM row_hash WHERE source_table = ?1 AND row_key = ?2", layout.number, key);
}

void rebuildRowHashes(Connection& connection, const TableLayouts& layouts)
{
    connection.run("DELETE FROM row_hash");
    for (const TableLayout& layout : layouts) {
        Statement rows =
            connection.query(std::string_view(layout.selectAll.constData(), size_t(layout.selectAll.size())));
        while (rows.step()) {
            const QList<RawValue> values = valuesOf(rows);
            storeRowHash(connection, layout, rowKey(layout, [&](int column) { return values[column]; }),
                         hashOfRow(values));
        }
    }
}

QByteArray schemaHash(Connection& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement rows = connection.query("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step()) {
        QByteArray encoded;
        for (const RawValue& value : valuesOf(rows))
            appendEncoded(encoded, value);
        hash.addData(encoded);
    }
    return hash.result();
}

QList<RowDamage> damagedRows(Connection& connection, const TableLayouts& layouts)
{
    QList<RowDamage> damages;
    Statement expected = connection.prepare("SELECT hash FROM row_hash WHERE source_table = ?1 AND row_key = ?2");
    for (const TableLayout& layout : layouts) {
        QSet<QByteArray> seen;
        const auto seenAs = [](const Value& key) {
            const auto* number = std::get_if<qint64>(&key);
            return number ? QByteArray::number(*number) : std::get<QByteArray>(key);
        };
        Statement rows =
            connection.query(std::string_view(layout.selectAll.constData(), size_t(layout.selectAll.size())));
        while (rows.step()) {
            const QList<RawValue> values = valuesOf(rows);
            const Value key = rowKey(layout, [&](int column) { return values[column]; });
            expected.bindAll(layout.number, key);
            const bool sound = expected.step() && expected.get<qint64>(0) == hashOfRow(values);
            expected.reset();
            seen.insert(seenAs(key));
            if (!sound)
                damages.append({layout.name, printableKey(layout, values)});
        }
        Statement keys = connection.query("SELECT row_key FROM row_hash WHERE source_table = ?1", layout.number);
        while (keys.step()) {
            const Value key = keys.get<Value>(0);
            if (!std::holds_alternative<qint64>(key) && !std::holds_alternative<QByteArray>(key))
                damages.append({layout.name, QString()});
            else if (!seen.contains(seenAs(key)))
                damages.append({layout.name, printable(key)});
        }
    }
    const auto strays = connection.one<qint64>("SELECT count(*) FROM row_hash WHERE source_table NOT IN "
                                               "(SELECT number FROM source_table)");
    if (strays.value_or(0) > 0)
        damages.append({u"row_hash"_s, QString()});
    return damages;
}

} // namespace rapporteur::store
