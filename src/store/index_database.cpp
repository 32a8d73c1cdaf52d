// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_database.h"

#include "store/fts_tokenizer.h"
#include "store/index_rows.h"
#include "store/search_run.h"
#include "store/sqlite_api.h"
#include "text/analyse.h"
#include "text/tokens.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {
namespace {

constexpr int schemaVersion = 2; ///< of resources/sql/index/schema.sql

/// What the file was made with; another value of any of these makes it worthless.
QString makers()
{
    return u"schema %1, analysis %2, tokens %3, Unicode %4"_s.arg(
        QString::number(schemaVersion), QString::number(text::analysisVersion), QString::number(text::tokensVersion),
        text::unicodeRelease());
}

void deleteFiles(const QString& path)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

std::string schema()
{
    QFile file(u":/sql/index/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw SqlError(SQLITE_ERROR, u"the schema of the index is not compiled in"_s);
    return file.readAll().toStdString();
}

/// Whether a failure means that the content of the file is wrong, and not, say, that the disk is full.
bool isDamage(const SqlError& failure)
{
    const int primary = failure.code() & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_MISMATCH ||
           (primary == SQLITE_ERROR && failure.message().contains(u"no such table"_s));
}

std::optional<QString> metaValue(Connection& connection, const QString& key)
{
    return connection.one<QString>("SELECT value FROM meta WHERE key = ?1", key);
}

void setMeta(Connection& connection, const QString& key, const QString& value)
{
    connection.run(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
        value);
}

} // namespace

Index::Index(const QString& path, Access access, bool writeAheadLog)
    : m_access(access)
    , m_connection(path, access == Access::Write ? OpenMode::Create : OpenMode::ReadOnly)
{
    registerFullText(m_connection);
    if (access == Access::Read)
        return;
    // Losing the last transactions in a power cut costs a new analysis of those files, no more.
    m_connection.execute(writeAheadLog ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                       : "PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;");
    if (m_connection.one<qint64>("SELECT count(*) FROM sqlite_schema").value_or(0) > 0)
        return;
    Transaction transaction(m_connection, Transaction::Kind::Write);
    m_connection.execute(schema());
    setMeta(m_connection, u"made with"_s, makers());
    setMeta(m_connection, u"complete"_s, u"no"_s);
    transaction.commit();
}

template <typename Body>
auto Index::guardedHere(Body&& body) -> decltype(body())
{
    return guarded(m_connection.path(), [&]() -> decltype(body()) {
        try {
            return body();
        } catch (const SqlError& failure) {
            if (!isDamage(failure))
                throw;
            return fail(ErrorCode::IndexDamaged, {m_connection.path()}, failure.message());
        }
    });
}

Result<std::unique_ptr<Index>> Index::open(const QString& path, Access access, bool writeAheadLog)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<Index>> {
        QString reason;
        try {
            std::unique_ptr<Index> index(new Index(path, access, writeAheadLog));
            const QString madeWith = metaValue(index->m_connection, u"made with"_s).value_or(QString());
            if (madeWith == makers())
                return index;
            reason = u"made with %1"_s.arg(madeWith);
        } catch (const SqlError& failure) {
            const bool missing = access == Access::Read && !QFile::exists(path);
            if (!isDamage(failure) && !missing)
                throw;
            reason = failure.message();
        }
        if (access == Access::Read)
            return fail(ErrorCode::IndexDamaged, {path}, reason);
        return recreate(path, writeAheadLog);
    });
}

Result<std::unique_ptr<Index>> Index::recreate(const QString& path, bool writeAheadLog)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<Index>> {
        deleteFiles(path);
        return std::unique_ptr<Index>(new Index(path, Access::Write, writeAheadLog));
    });
}

bool Index::rebuildNeeded()
{
    try {
        return metaValue(m_connection, u"complete"_s) != u"yes"_s;
    } catch (const SqlError&) {
        return true;
    }
}

Result<void> Index::setComplete()
{
    return guardedHere([&]() -> Result<void> {
        setMeta(m_connection, u"complete"_s, u"yes"_s);
        return {};
    });
}

Result<void> Index::put(const QList<IndexedVersion>& versions)
{
    return guardedHere([&]() -> Result<void> {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        for (const IndexedVersion& version : versions) {
            eraseVersion(m_connection, version.facts.version);
            insertVersion(m_connection, version);
        }
        transaction.commit();
        return {};
    });
}

Result<void> Index::putFacts(const QList<VersionFacts>& versions)
{
    return guardedHere([&]() -> Result<void> {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        for (const VersionFacts& facts : versions)
            replaceFacts(m_connection, facts);
        transaction.commit();
        return {};
    });
}

Result<void> Index::remove(const QList<domain::VersionId>& versions)
{
    return guardedHere([&]() -> Result<void> {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        for (const domain::VersionId version : versions)
            eraseVersion(m_connection, version);
        transaction.commit();
        return {};
    });
}

Result<IndexDifference> Index::compare(const QHash<domain::VersionId, QString>& library)
{
    return guardedHere([&]() -> Result<IndexDifference> {
        IndexDifference difference;
        QSet<domain::VersionId> held;
        Statement statement = m_connection.query("SELECT version_id, fingerprint FROM version ORDER BY version_id");
        while (statement.step()) {
            const auto version = statement.get<domain::VersionId>(0);
            held.insert(version);
            const auto known = library.constFind(version);
            if (known == library.constEnd())
                difference.superfluous.append(version);
            else if (*known != statement.get<QString>(1))
                difference.outdated.append(version);
        }
        for (auto known = library.keyBegin(); known != library.keyEnd(); ++known) {
            if (!held.contains(*known))
                difference.missing.append(*known);
        }
        std::sort(difference.missing.begin(), difference.missing.end());
        return difference;
    });
}

Result<bool> Index::check(const CancelToken& cancel)
{
    if (m_access == Access::Read)
        return checkCopy(cancel);
    m_connection.setCancelToken(cancel);
    Result<bool> sound = guarded(m_connection.path(), [&]() -> Result<bool> {
        try {
            const auto verdict = m_connection.one<QString>("PRAGMA integrity_check(1)");
            // The full-text tables are compared with the rows that they were made from.
            m_connection.run("INSERT INTO paragraph_index (paragraph_index, rank) VALUES ('integrity-check', 1)");
            m_connection.run("INSERT INTO head_index (head_index, rank) VALUES ('integrity-check', 1)");
            return verdict == u"ok"_s;
        } catch (const SqlError& failure) {
            if (!isDamage(failure))
                throw;
            return false;
        }
    });
    m_connection.setCancelToken({});
    return sound;
}

Result<bool> Index::checkCopy(const CancelToken& cancel)
{
    return guarded(m_connection.path(), [&]() -> Result<bool> {
        QTemporaryDir place;
        const QString copy = place.filePath(u"index.sqlite"_s);
        try {
            m_connection.execute("PRAGMA query_only = OFF"); // VACUUM counts as writing, though it writes elsewhere
            m_connection.run("VACUUM INTO ?1", copy);
            return Index(copy, Access::Write, false).check(cancel);
        } catch (const SqlError& failure) {
            if (!isDamage(failure))
                throw;
            return false;
        }
    });
}

Result<void> Index::optimise()
{
    return guardedHere([&]() -> Result<void> {
        m_connection.run("INSERT INTO paragraph_index (paragraph_index) VALUES ('optimize')");
        m_connection.run("INSERT INTO head_index (head_index) VALUES ('optimize')");
        Transaction transaction(m_connection, Transaction::Kind::Write);
        m_connection.run("DELETE FROM common_term");
        m_connection.run("INSERT INTO common_term (term, paragraphs) SELECT term, doc FROM paragraph_terms"
                         " WHERE doc >= ?1",
                         SearchRun::commonFrom);
        transaction.commit();
        return {};
    });
}

Result<QList<IndexedParagraph>> Index::paragraphs(domain::VersionId version)
{
    return guardedHere([&]() -> Result<QList<IndexedParagraph>> { return readParagraphs(m_connection, version); });
}

Result<QList<domain::PageVerdict>> Index::pages(domain::VersionId version)
{
    return guardedHere([&]() -> Result<QList<domain::PageVerdict>> { return readPages(m_connection, version); });
}

Result<QHash<domain::VersionId, int>> Index::wordCounts(const QList<domain::VersionId>& versions)
{
    return guardedHere(
        [&]() -> Result<QHash<domain::VersionId, int>> { return readWordCounts(m_connection, versions); });
}

Result<QList<domain::Citation>> Index::citations(domain::VersionId version)
{
    return guardedHere([&]() -> Result<QList<domain::Citation>> { return readCitations(m_connection, version); });
}

Result<QList<CitingPlace>> Index::citedBy(const QString& symbol, int limit)
{
    return guardedHere([&]() -> Result<QList<CitingPlace>> { return readCitingPlaces(m_connection, symbol, limit); });
}

Result<SearchResult> Index::search(QStringView typed, const SearchOptions& options, const CancelToken& cancel)
{
    const Result<text::QueryNode> query = text::parseQuery(typed);
    if (!query)
        return Failure(query.error());
    m_connection.setCancelToken(cancel);
    Result<SearchResult> result = guardedHere([&]() -> Result<SearchResult> {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        return SearchRun(m_connection, *query, options).run();
    });
    m_connection.setCancelToken({});
    return result;
}

} // namespace rapporteur::store
