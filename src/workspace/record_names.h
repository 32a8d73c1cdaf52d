// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the one record that a person means by a name, and tells a meeting in a line: for calls, groups, agreements.
#pragma once

#include "store/body_repository.h"

namespace rapporteur::workspace {

/// The id of the one record whose name is the text, else holds it, whatever case, accents and signs. `namesOf` gives
/// the names of a record as a range of QString. Errors: NotFound, Ambiguous.
template <typename Record, typename NamesOf>
auto recordCalled(const QList<Record>& records, const QString& typed, NamesOf&& namesOf)
    -> Result<decltype(Record::id)>
{
    const QString key = store::nameKey(typed);
    QList<decltype(Record::id)> whole;
    QList<decltype(Record::id)> parts;
    for (const Record& record : records) {
        bool is = false;
        bool holds = false;
        for (const QString& name : namesOf(record)) {
            const QString nameKey = store::nameKey(name);
            is = is || nameKey == key;
            holds = holds || nameKey.contains(key);
        }
        if (is && !key.isEmpty())
            whole.append(record.id);
        if (holds && !key.isEmpty())
            parts.append(record.id);
    }
    const auto& found = whole.isEmpty() ? parts : whole;
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {typed});
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous, {typed, QString::number(found.size())});
    return found.first();
}

/// "MC-COP COP-4"; empty for none.
inline QString meetingLine(store::Connection& connection, domain::MeetingId meeting)
{
    return connection
        .one<QString>("SELECT b.code || ' ' || m.code FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ?1",
                      meeting)
        .value_or(QString());
}

} // namespace rapporteur::workspace
