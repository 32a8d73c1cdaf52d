// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include "store/sqlite_api.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

void require(int code, const QString& attempted)
{
    if (code != SQLITE_OK)
        throw SqlError(code, attempted);
}

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

} // namespace

ChangeRecorder::ChangeRecorder(Connection& connection)
{
    require(sqlite3session_create(connection.handle(), "main", &m_session), u"begin recording"_s);
    sqlite3session_table_filter(
        m_session, [](void*, const char* table) { return isRecorded(QString::fromUtf8(table)) ? 1 : 0; }, nullptr);
    const int code = sqlite3session_attach(m_session, nullptr);
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        throw SqlError(code, u"begin recording"_s);
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(m_session, &size, &bytes), u"read what was changed"_s);
    const SqliteBytes owner(bytes);
    return QByteArray(static_cast<const char*>(bytes), size);
}

ChangesetReader::ChangesetReader(const QByteArray& changeset)
{
    require(sqlite3changeset_start(&m_iterator, int(changeset.size()), const_cast<char*>(changeset.constData())),
            u"read a change"_s);
}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next()
{
    const int code = sqlite3changeset_next(m_iterator);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        throw SqlError(code, u"read a change"_s);
    int operation = 0;
    int indirect = 0;
    require(sqlite3changeset_op(m_iterator, &m_table, &m_columns, &operation, &indirect), u"read a change"_s);
    m_operation = operation == SQLITE_INSERT   ? RowOperation::Inserted
                  : operation == SQLITE_DELETE ? RowOperation::Deleted
                                               : RowOperation::Updated;
    return true;
}

QString ChangesetReader::table() const
{
    return QString::fromUtf8(m_table);
}

sqlite3_value* ChangesetReader::before(int column) const
{
    sqlite3_value* value = nullptr;
    if (m_operation != RowOperation::Inserted)
        require(sqlite3changeset_old(m_iterator, column, &value), u"read a change"_s);
    return value;
}

sqlite3_value* ChangesetReader::after(int column) const
{
    sqlite3_value* value = nullptr;
    if (m_operation != RowOperation::Deleted)
        require(sqlite3changeset_new(m_iterator, column, &value), u"read a change"_s);
    return value;
}

QByteArray inverted(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes),
            u"turn a change round"_s);
    const SqliteBytes owner(bytes);
    return QByteArray(static_cast<const char*>(bytes), size);
}

bool applyChangeset(Connection& connection, const TableLayouts& layouts, const QByteArray& changeset)
{
    // SQLite passes over a table that it does not find or that has lost columns, and says nothing.
    for (ChangesetReader reader(changeset); reader.next();) {
        const auto layout = layouts.constFind(reader.table());
        if (layout == layouts.constEnd() || layout->columns.size() < reader.columnCount())
            return false;
    }
    const auto refuse = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply_v2(connection.handle(), int(changeset.size()),
                                               const_cast<char*>(changeset.constData()), nullptr, refuse, nullptr,
                                               nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (code == SQLITE_ABORT)
        return false;
    if (code != SQLITE_OK)
        throw SqlError::of(connection.handle(), u"apply a change"_s);
    return true;
}

} // namespace rapporteur::store
