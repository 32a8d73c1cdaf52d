// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_log.h"

#include "store/sqlite_api.h"

#include <QCryptographicHash>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr std::string_view changeColumns =
    "SELECT id, step, kind, at, author, device, label, changeset, hash FROM change ";

std::string selectChange(std::string_view rest)
{
    return std::string(changeColumns) + std::string(rest);
}

LoggedChange readChange(const Statement& row)
{
    LoggedChange change;
    change.entry.id = row.get<qint64>(0);
    change.entry.step = row.get<qint64>(1);
    change.entry.kind = kindOf(row.get<QString>(2));
    change.entry.at = row.get<QDateTime>(3);
    change.entry.author = row.get<QString>(4);
    change.entry.device = row.get<QString>(5);
    change.entry.label = row.get<QString>(6);
    change.changeset = row.get<QByteArray>(7);
    change.hash = row.get<QByteArray>(8);
    return change;
}

} // namespace

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Undo:
        return u"undo"_s;
    case ChangeKind::Redo:
        return u"redo"_s;
    default:
        return u"action"_s;
    }
}

ChangeKind kindOf(const QString& name)
{
    return name == u"undo"_s ? ChangeKind::Undo : name == u"redo"_s ? ChangeKind::Redo : ChangeKind::Action;
}

QByteArray hashBefore(Connection& connection, qint64 id)
{
    return connection.one<QByteArray>("SELECT hash FROM change WHERE id < ?1 ORDER BY id DESC LIMIT 1", id)
        .value_or(QByteArray());
}

QByteArray hashOf(const LogEntry& entry, const QByteArray& changeset, const QByteArray& previous)
{
    QByteArray encoded;
    const auto number = [&](qint64 value) { appendEncoded(encoded, {SQLITE_INTEGER, value, 0, {}}); };
    const auto bytes = [&](const QByteArray& value) {
        appendEncoded(encoded, {SQLITE_BLOB, 0, 0, std::string_view(value.constData(), size_t(value.size()))});
    };
    bytes(previous);
    number(entry.id);
    number(entry.step);
    bytes(kindName(entry.kind).toUtf8());
    number(entry.at.toMSecsSinceEpoch());
    for (const QString& text : {entry.author, entry.device, entry.label})
        bytes(text.toUtf8());
    bytes(changeset);
    return QCryptographicHash::hash(encoded, QCryptographicHash::Sha256);
}

QList<qint64> damagedChanges(Connection& connection)
{
    QList<qint64> damaged;
    QByteArray previous;
    Statement rows = connection.prepare(selectChange("ORDER BY id"));
    while (rows.step()) {
        const LoggedChange change = readChange(rows);
        if (kindName(change.entry.kind) != rows.get<QString>(2) ||
            hashOf(change.entry, change.changeset, previous) != change.hash)
            damaged.append(change.entry.id);
        previous = change.hash;
    }
    return damaged;
}

bool undoStepsAreSound(Connection& connection)
{
    struct State {
        qint64 lastChange = 0;
        QString label;
        bool undone = false;
        bool operator==(const State&) const = default;
    };
    QMap<qint64, State> expected;
    Statement log = connection.query("SELECT id, step, kind, label FROM change ORDER BY id");
    while (log.step()) {
        const qint64 step = log.get<qint64>(1);
        const QString kind = log.get<QString>(2);
        if (kind != u"action"_s) {
            if (!expected.contains(step))
                return false;
            expected[step].undone = kind == u"undo"_s;
            continue;
        }
        expected.removeIf([](const auto& each) { return each.value().undone; });
        if (!expected.contains(step))
            expected[step].label = log.get<QString>(3);
        expected[step].lastChange = log.get<qint64>(0);
        if (expected.size() > mostUndoSteps)
            expected.erase(std::ranges::min_element(expected, {}, &State::lastChange));
    }
    QMap<qint64, State> found;
    Statement steps = connection.query("SELECT id, last_change, label, undone FROM undo_step");
    while (steps.step())
        found.insert(steps.get<qint64>(0), {steps.get<qint64>(1), steps.get<QString>(2), steps.get<bool>(3)});
    return found == expected;
}

LoggedChange History::verified(Connection& connection, qint64 id)
{
    Statement row = connection.query(selectChange("WHERE id = ?1"), id);
    if (!row.step())
        throw Refused(ErrorCode::NotFound, {u"change %1"_s.arg(id)});
    LoggedChange change = readChange(row);
    if (hashOf(change.entry, change.changeset, hashBefore(connection, id)) != change.hash)
        throw Refused(ErrorCode::LibraryDamaged, {connection.path(), u"change %1 of the history"_s.arg(id)});
    return change;
}

qint64 History::lastChange(Connection& connection)
{
    return connection.one<std::optional<qint64>>("SELECT max(id) FROM change").value_or(std::nullopt).value_or(0);
}

std::optional<QString> History::nextLabel(Connection& connection, ChangeKind kind)
{
    return connection.one<QString>(
        kind == ChangeKind::Redo ? "SELECT label FROM undo_step WHERE undone = 1 ORDER BY last_change LIMIT 1"
                                 : "SELECT label FROM undo_step WHERE undone = 0 ORDER BY last_change DESC LIMIT 1");
}

QList<LogEntry> History::log(Connection& connection, int limit, qint64 before)
{
    QList<LogEntry> entries;
    Statement rows =
        connection.query("SELECT c.id, c.step, c.kind, c.at, c.author, c.device, c.label, coalesce(s.undone, 0) "
                         "FROM change c LEFT JOIN undo_step s ON s.id = c.step AND c.kind = 'action' "
                         "WHERE ?2 = 0 OR c.id < ?2 ORDER BY c.id DESC LIMIT ?1",
                         limit, before);
    while (rows.step())
        entries.append({rows.get<qint64>(0), rows.get<qint64>(1), kindOf(rows.get<QString>(2)),
                        rows.get<QDateTime>(3), rows.get<QString>(4), rows.get<QString>(5), rows.get<QString>(6),
                        rows.get<bool>(7)});
    return entries;
}

} // namespace rapporteur::store
