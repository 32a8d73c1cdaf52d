// SPDX-License-Identifier: GPL-3.0-or-later
// What the power-cut tests put into a library, so that what is there can be compared with what was confirmed.
#pragma once

#include "store/store.h"

#include <QMap>
#include <QSet>

namespace powercut {

struct State {
    QMap<qint64, QString> tags;
    QSet<QString> files; ///< SHA-256 of each

    /// One line; equal for equal states.
    QByteArray text() const
    {
        QStringList parts;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            parts.append(QString::number(tag.key()) + u'=' + tag.value());
        QStringList sorted(files.cbegin(), files.cend());
        sorted.sort();
        return (parts + sorted).join(u'|').toUtf8();
    }
};

inline rapporteur::Result<State> stateOf(rapporteur::store::Store& store)
{
    return store.read([](rapporteur::store::Connection& db) {
        State state;
        for (auto rows = db.query("SELECT id, name FROM tag"); rows.step();)
            state.tags.insert(rows.get<qint64>(0), rows.get<QString>(1));
        for (auto rows = db.query("SELECT sha256 FROM file"); rows.step();)
            state.files.insert(rows.get<QString>(0));
        return state;
    });
}

} // namespace powercut
