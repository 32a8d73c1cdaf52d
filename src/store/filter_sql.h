// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together a WHERE clause from fixed pieces of SQL; values are bound, never pasted.
#pragma once

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <string>

namespace rapporteur::store {

/// Identifiers, or anything that makes a Value, as the JSON text that json_each() takes: one bound value for a list
/// of any length.
template <typename Tag>
QString jsonList(const QList<Id<Tag>>& ids)
{
    QString json(u'[');
    for (const Id<Tag>& id : ids)
        json += (json.size() > 1 ? QStringLiteral(",") : QString()) +
                QString::number(id.value); // beyond 53 bits for QJsonValue
    return json + u']';
}
inline QString jsonList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

class FilterSql {
public:
    /// The condition has one `?` for each value, in their order.
    template <typename... Values>
    void add(std::string_view condition, const Values&... values)
    {
        m_sql += m_sql.empty() ? " WHERE " : " AND ";
        m_sql += condition;
        (m_values.append(Value(values)), ...);
    }
    const std::string& where() const { return m_sql; }

    /// Prepares `head` + the conditions + `tail` and binds their values; those of the tail follow.
    template <typename... Values>
    Statement query(Connection& connection, std::string_view head, std::string_view tail,
                    const Values&... tailValues) const
    {
        Statement statement = connection.prepare(std::string(head) + m_sql + std::string(tail));
        int position = 0;
        for (const Value& value : m_values)
            statement.bind(++position, value);
        (statement.bind(++position, tailValues), ...);
        return statement;
    }

private:
    std::string m_sql;
    QList<Value> m_values;
};

} // namespace rapporteur::store
