// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "store/history_log.h"
#include "store/row_hash.h"
#include "store/sqlite_api.h"

#include <QMap>
#include <QSet>
#include <QSysInfo>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

/// What becomes of one changed row in row_hash and change_subject.
class RowIndexer {
public:
    RowIndexer(Connection& connection, const TableLayouts& layouts)
        : m_connection(connection)
        , m_layouts(layouts)
    {
    }

    /// Writes what add has gathered; returns the records.
    QList<ChangedRecord> writeSubjects(qint64 change)
    {
        for (auto subject = m_subjects.cbegin(); subject != m_subjects.cend(); ++subject)
            m_connection.run(
                "INSERT INTO change_subject (source_table, row_id, change_id, entries) VALUES (?1, ?2, ?3, ?4)",
                m_layouts.value(subject.key().table).number, subject.key().id, change, subject->join(u' '));
        return m_subjects.keys();
    }

    void add(const ChangesetReader& reader, int entry)
    {
        const auto layout = m_layouts.constFind(reader.table());
        if (layout == m_layouts.constEnd())
            throw SqlError(SQLITE_SCHEMA, u"a change of the unknown table "_s + reader.table());
        if (reader.operation() == RowOperation::Updated) {
            addUpdate(*layout, reader, entry);
            return;
        }
        const bool deleted = reader.operation() == RowOperation::Deleted;
        QList<RawValue> values;
        for (int column = 0; column < reader.columnCount(); ++column)
            values.append(rawValue(deleted ? reader.before(column) : reader.after(column)));
        const Value key = rowKey(*layout, [&](int column) { return values[column]; });
        if (deleted)
            dropRowHash(m_connection, *layout, key);
        else
            storeRowHash(m_connection, *layout, key, hashOfRow(values));
        addSubjects(*layout, values, entry);
    }

private:
    void addUpdate(const TableLayout& layout, const ChangesetReader& reader, int entry)
    {
        // The changeset holds only what changed: the rest of the row comes from the table.
        Statement row =
            m_connection.prepare(std::string_view(layout.selectByKey.constData(), size_t(layout.selectByKey.size())));
        int position = 0;
        for (const int place : layout.key)
            sqlite3_bind_value(row.handle(), ++position, reader.before(place));
        if (!row.step())
            throw SqlError(SQLITE_CORRUPT, u"a changed row of %1 is not there"_s.arg(layout.name));
        const QList<RawValue> values = valuesOf(row);
        const Value key = rowKey(layout, [&](int column) { return values[column]; });
        storeRowHash(m_connection, layout, key, hashOfRow(values));
        addSubjects(layout, values, entry);
        if (layout.ownerColumn >= 0 && layout.ownerColumn < reader.columnCount()) {
            if (sqlite3_value* before = reader.before(layout.ownerColumn))
                addSubject(layout.owner, rawValue(before), entry);
        }
    }

    void addSubjects(const TableLayout& layout, const QList<RawValue>& values, int entry)
    {
        if (layout.integerKey)
            addSubject(layout.name, values[layout.key.first()], entry);
        if (layout.ownerColumn >= 0)
            addSubject(layout.owner, values[layout.ownerColumn], entry);
    }

    void addSubject(const QString& table, const RawValue& id, int entry)
    {
        if (!m_layouts.contains(table) || id.type != SQLITE_INTEGER)
            return;
        QStringList& entries = m_subjects[{table, id.integer}];
        const QString place = QString::number(entry);
        if (entries.isEmpty() || entries.last() != place)
            entries.append(place);
    }

    Connection& m_connection;
    const TableLayouts& m_layouts;
    QMap<ChangedRecord, QStringList> m_subjects; ///< record → entries
};

} // namespace

Identity Identity::ofThisComputer()
{
    QString user = qEnvironmentVariable("USER");
    if (const passwd* entry = getpwuid(geteuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos ? entry->pw_gecos : "").section(u',', 0, 0);
        user = fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
    return {user, QSysInfo::machineHostName()};
}

History::History(Connection& connection, const TableLayouts& layouts, Identity identity)
    : m_connection(connection)
    , m_layouts(layouts)
    , m_identity(std::move(identity))
{
}

qint64 History::record(const QByteArray& changeset, const QString& label, Step step, ChangeKind kind)
{
    LogEntry entry;
    entry.id = std::max(newIdentifier(), lastChange(m_connection) + 1);
    entry.step = kind == ChangeKind::Action ? stepToExtend(step, entry.id).id : step.id;
    entry.kind = kind;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.author = Statement::asStored(m_identity.author);
    entry.device = Statement::asStored(m_identity.device);
    entry.label = Statement::asStored(label);
    append(entry, changeset);
    return entry.id;
}

void History::append(const LogEntry& entry, const QByteArray& changeset)
{
    const QByteArray previous = hashBefore(m_connection, entry.id);
    m_connection.run("INSERT INTO change (id, step, kind, at, author, device, label, changeset, hash) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                     entry.id, entry.step, kindName(entry.kind), entry.at, entry.author, entry.device, entry.label,
                     changeset, hashOf(entry, changeset, previous));
    RowIndexer indexer(m_connection, m_layouts);
    int place = 0;
    for (ChangesetReader reader(changeset); reader.next(); ++place)
        indexer.add(reader, place);
    m_touched = indexer.writeSubjects(entry.id);
    markStep(entry);
}

Step History::stepToExtend(Step wanted, qint64 change)
{
    if (wanted.id == 0)
        return {change};
    if (m_connection.one<qint64>("SELECT id FROM undo_step WHERE id = ?1 AND undone = 0", wanted.id))
        return wanted;
    // A step that was undone while its work went on cannot take more changes: each of those becomes a step of its
    // own.
    const bool known =
        m_connection.one<qint64>("SELECT id FROM change WHERE step = ?1 LIMIT 1", wanted.id).has_value();
    return known ? Step{change} : wanted;
}

void History::markStep(const LogEntry& entry)
{
    if (entry.kind != ChangeKind::Action) {
        m_connection.run("UPDATE undo_step SET undone = ?1 WHERE id = ?2", entry.kind == ChangeKind::Undo,
                         entry.step);
        return;
    }
    m_connection.run("DELETE FROM undo_step WHERE undone = 1");
    m_connection.run("INSERT INTO undo_step (id, last_change, label) VALUES (?1, ?2, ?3) "
                     "ON CONFLICT DO UPDATE SET last_change = excluded.last_change",
                     entry.step, entry.id, entry.label);
    m_connection.run("DELETE FROM undo_step WHERE id IN "
                     "(SELECT id FROM undo_step WHERE undone = 0 ORDER BY last_change DESC LIMIT -1 OFFSET ?1)",
                     mostUndoSteps);
}

QString History::undo()
{
    return takeStep(ChangeKind::Undo);
}

QString History::redo()
{
    return takeStep(ChangeKind::Redo);
}

QString History::takeStep(ChangeKind kind)
{
    const bool undoing = kind == ChangeKind::Undo;
    Statement next = m_connection.query(
        undoing ? "SELECT id, label FROM undo_step WHERE undone = 0 ORDER BY last_change DESC LIMIT 1"
                : "SELECT id, label FROM undo_step WHERE undone = 1 ORDER BY last_change LIMIT 1");
    if (!next.step())
        throw Refused(undoing ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {});
    const Step step{next.get<qint64>(0)};
    const QString label = next.get<QString>(1);

    QList<qint64> changes;
    Statement rows =
        m_connection.query("SELECT id FROM change WHERE step = ?1 AND kind = 'action' ORDER BY id", step.id);
    while (rows.step())
        changes.append(rows.get<qint64>(0));
    if (undoing)
        std::reverse(changes.begin(), changes.end());

    const ChangeRecorder recorder(m_connection);
    for (const qint64 change : changes) {
        const QByteArray changeset = verified(m_connection, change).changeset;
        if (!applyChangeset(m_connection, m_layouts, undoing ? inverted(changeset) : changeset))
            throw Refused(ErrorCode::Conflict, {label});
    }
    const QByteArray done = recorder.changeset();
    requireForeignKeys(done, label);
    record(done, label, step, kind);
    return label;
}

void History::requireForeignKeys(const QByteArray& changeset, const QString& label)
{
    // Rows that were added may refer to what is gone; rows that were deleted may still be referred to.
    QSet<QString> tables;
    for (ChangesetReader reader(changeset); reader.next();) {
        const QString table = reader.table();
        if (reader.operation() != RowOperation::Deleted)
            tables.insert(table);
        if (reader.operation() == RowOperation::Updated)
            continue;
        for (const TableLayout& layout : m_layouts) {
            if (layout.references.contains(table))
                tables.insert(layout.name);
        }
    }
    for (const QString& table : tables) {
        if (m_connection.one<QString>("SELECT \"table\" FROM pragma_foreign_key_check(?1) LIMIT 1", table))
            throw Refused(ErrorCode::Conflict, {label}, u"a row of %1 refers to a row that is gone"_s.arg(table));
    }
}

void History::adopt(const LoggedChange& change)
{
    if (!applyChangeset(m_connection, m_layouts, change.changeset))
        throw Refused(ErrorCode::Conflict, {change.entry.label});
    append(change.entry, change.changeset);
}

} // namespace rapporteur::store
