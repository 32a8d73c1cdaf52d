// SPDX-License-Identifier: GPL-3.0-or-later
// The log of changes: who changed what and when, undo and redo, and the history of any record.
#pragma once

#include "store/changeset.h"

#include <QDateTime>
#include <tuple>

namespace rapporteur::store {

/// Who is at work: kept with every change.
struct Identity {
    QString author;
    QString device;
    /// The user of this computer by name, and the name of the computer.
    static Identity ofThisComputer();
};

/// What one "Undo" takes back. A write without a step is one of its own; writes that are given the same step are
/// undone together.
struct Step {
    qint64 id = 0;
    static Step make() { return Step{newIdentifier()}; }
};

/// How many steps can be undone. The log keeps all changes; files that only older steps would bring back may be
/// collected.
inline constexpr int mostUndoSteps = 500;

enum class ChangeKind { Action, Undo, Redo };

/// A record that a change touched, or whose title, symbol or other belonging it touched.
struct ChangedRecord {
    QString table;
    qint64 id = 0;
    bool operator==(const ChangedRecord&) const = default;
    bool operator<(const ChangedRecord& other) const { return std::tie(table, id) < std::tie(other.table, other.id); }
};

/// One line of the log.
struct LogEntry {
    qint64 id = 0;
    qint64 step = 0;
    ChangeKind kind = ChangeKind::Action;
    QDateTime at; ///< UTC
    QString author;
    QString device;
    QString label;
    bool undone = false; ///< its step is undone at present
};

/// One column of one row, as one change left it. A row that was added or deleted gives one for each of its columns.
struct FieldChange {
    LogEntry entry; ///< when, by whom, in which action
    QString table;
    QString key; ///< of the row: "id=7", "document_id=7 language=fr"
    RowOperation operation = RowOperation::Updated;
    QString column;
    Value before; ///< NULL for a row that was added
    Value after;  ///< NULL for a row that was deleted
};

/// A change as it stands in the log.
struct LoggedChange {
    LogEntry entry;
    QByteArray changeset;
    QByteArray hash;
};

/// Works within the transactions of others; throws SqlError or Refused.
class History {
public:
    History(Connection& connection, const TableLayouts& layouts, Identity identity);

    /// Writes what a transaction changed into the log, and keeps hashes and subjects in step. Returns the id of the
    /// change.
    qint64 record(const QByteArray& changeset, const QString& label, Step step, ChangeKind kind);
    /// Takes the last step back, or does the last undone step again; recorded as a change of its own. Returns its
    /// label. Refuses with NothingToUndo, NothingToRedo, or Conflict (with the label) when a later change stands in
    /// the way.
    QString undo();
    QString redo();

    /// The records that the last record, undo, redo or adopt touched.
    const QList<ChangedRecord>& touched() const { return m_touched; }

    /// The label of the step that undo or redo would take; none if there is nothing to take.
    static std::optional<QString> nextLabel(Connection& connection, ChangeKind kind);
    /// The newest entries of the log, newest first; entries before `before` (an id) if that is not 0.
    static QList<LogEntry> log(Connection& connection, int limit, qint64 before = 0);
    /// What happened to a record and to what belongs to it, oldest first.
    static QList<FieldChange> ofRecord(Connection& connection, const TableLayouts& layouts,
                                       const ChangedRecord& record);
    static qint64 lastChange(Connection& connection);

    /// Reads a change and holds it against its hash; throws Refused(LibraryDamaged).
    static LoggedChange verified(Connection& connection, qint64 id);
    /// Appends a change of another copy of this library as it was made there, after applying it; for repair.
    void adopt(const LoggedChange& change);

private:
    QString takeStep(ChangeKind kind);
    Step stepToExtend(Step wanted, qint64 change);
    void append(const LogEntry& entry, const QByteArray& changeset);
    void markStep(const LogEntry& entry);
    void requireForeignKeys(const QByteArray& changeset, const QString& label);

    Connection& m_connection;
    const TableLayouts& m_layouts;
    Identity m_identity;
    QList<ChangedRecord> m_touched;
};

} // namespace rapporteur::store
