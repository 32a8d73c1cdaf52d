// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/backup.h"
#include "store/library_file.h"
#include "store/sqlite_api.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

QSet<QString> filesNamedBy(Connection& connection)
{
    QSet<QString> files;
    Statement rows = connection.query("SELECT sha256 FROM file");
    while (rows.step())
        files.insert(rows.get<QString>(0));
    return files;
}

/// Files that an undo or redo would name again.
QSet<QString> filesOfUndo(Connection& connection, const TableLayouts& layouts)
{
    QSet<QString> files;
    const int column = int(layouts.value(u"file"_s).columns.indexOf(u"sha256"_s));
    Statement changes =
        connection.query("SELECT c.id FROM change c JOIN undo_step s ON s.id = c.step WHERE c.kind = 'action' "
                         "AND c.id IN (SELECT x.change_id FROM change_subject x JOIN source_table t "
                         "ON t.number = x.source_table WHERE t.name = 'file')");
    while (changes.step()) {
        const LoggedChange change = History::verified(connection, changes.get<qint64>(0));
        for (ChangesetReader reader(change.changeset); reader.next();) {
            if (reader.table() != u"file"_s)
                continue;
            for (sqlite3_value* value : {reader.before(column), reader.after(column)}) {
                if (value)
                    files.insert(std::get<QString>(toValue(rawValue(value))));
            }
        }
    }
    return files;
}

/// Files that a restored backup would name. A backup that cannot be read needs none: it cannot be restored.
QSet<QString> filesOfBackups(const QString& folder)
{
    QSet<QString> files;
    for (const Backup& backup : backupsOf(folder)) {
        try {
            Connection connection(backup.path, OpenMode::ReadOnly);
            files.unite(filesNamedBy(connection));
        } catch (const SqlError&) {
            continue;
        }
    }
    return files;
}

class FileExamination {
public:
    FileExamination(Store& store, const CheckOptions& options)
        : m_store(store)
        , m_options(options)
        , m_present(store.files().everything())
    {
    }

    Result<QList<Finding>> run(Connection& connection)
    {
        const QSet<QString> named = filesNamedBy(connection);
        QSet<QString> needed = named;
        needed.unite(filesOfUndo(connection, m_store.layouts()));
        needed.unite(filesOfBackups(m_store.folder()));
        if (const auto hashed = examineContent(); !hashed)
            return Failure(hashed.error());
        for (const QString& sha256 : named) {
            if (!m_sound.contains(sha256) && !m_damaged.contains(sha256))
                m_findings.append({FindingKind::MissingFile, sha256});
        }
        collectOrphans(needed);
        return m_findings;
    }

private:
    Result<void> examineContent()
    {
        Progress progress{0, int(m_present.size()), {}};
        for (auto file = m_present.cbegin(); file != m_present.cend(); ++file) {
            progress.current = file.key();
            if (m_options.progress)
                m_options.progress(progress);
            ++progress.done;
            if (file.value().isEmpty())
                continue;
            const auto hash = FileStore::hashOfContent(file.key(), m_options.cancel);
            if (!hash && hash.error().code == ErrorCode::Cancelled)
                return Failure(hash.error());
            if (hash && *hash == file.value()) {
                m_sound.insert(file.value());
            } else {
                m_damaged.insert(file.value());
                m_findings.append({FindingKind::DamagedFile, file.key()});
            }
        }
        return {};
    }

    void collectOrphans(const QSet<QString>& needed)
    {
        for (auto file = m_present.cbegin(); file != m_present.cend(); ++file) {
            const bool old = QFileInfo(file.key()).lastModified() < m_store.openedAt();
            if (needed.contains(file.value()) || !old)
                continue;
            const bool removed = m_options.collectOrphans && !m_store.isReadOnly() && QFile::remove(file.key());
            m_findings.append({FindingKind::OrphanFile, file.key(), removed});
        }
    }

    Store& m_store;
    const CheckOptions& m_options;
    QHash<QString, QString> m_present; ///< path → SHA-256 by its name
    QSet<QString> m_sound;
    QSet<QString> m_damaged;
    QList<Finding> m_findings;
};

} // namespace

Result<QList<Finding>> check(Store& store, const CheckOptions& options)
{
    store.connection().setCancelToken(options.cancel);
    auto findings = store.read([&](Connection& connection) -> Result<QList<Finding>> {
        QList<Finding> all = verifyDatabase(connection);
        // Files are judged by rows: where these cannot be trusted, no file may be called an orphan.
        CheckOptions careful = options;
        careful.collectOrphans = options.collectOrphans && all.isEmpty();
        try {
            const auto files = FileExamination(store, careful).run(connection);
            if (!files)
                return files;
            all += *files;
        } catch (const SqlError&) {
            if (all.isEmpty())
                throw;
        } catch (const Refused&) {
            if (all.isEmpty())
                throw;
        }
        if (!options.examineIndex)
            return all;
        const auto index = options.examineIndex(connection);
        if (!index)
            return index;
        return all + *index;
    });
    store.connection().setCancelToken({});
    return findings;
}

} // namespace rapporteur::store
