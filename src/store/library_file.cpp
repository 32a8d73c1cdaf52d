// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_file.h"

#include "store/durable_file.h"
#include "store/sqlite_api.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

constexpr std::string_view cacheSize = "PRAGMA cache_size = -16000"; // KiB

void copyOrThrow(const QString& from, const QString& to)
{
    if (const auto copied = copyDurably(from, to); !copied)
        throw Refused(copied.error());
}

/// Reading needs no more than this: the header, the schema, and the shared memory of a write-ahead log.
bool answers(Connection& connection)
{
    try {
        connection.one<qint64>("SELECT count(*) FROM sqlite_schema");
        connection.execute(cacheSize);
        return true;
    } catch (const SqlError& failure) {
        const int code = failure.code() & 0xff;
        if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR)
            return false;
        throw;
    }
}

} // namespace

QString libraryFile(const QString& folder)
{
    return folder + u"/library.sqlite"_s;
}

std::unique_ptr<Connection> openForWriting(const QString& path, const Place& place)
{
    auto connection = std::make_unique<Connection>(path, OpenMode::ReadWrite);
    // EXTRA syncs the folder too after the journal is gone; TRUNCATE keeps the journal's name and only empties it.
    connection->execute(place.kind == PlaceKind::Local
                            ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                            : "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;");
    connection->execute(cacheSize);
    return connection;
}

void requireLibrary(Connection& connection, const QString& folder)
{
    if (connection.one<int>("PRAGMA application_id") != applicationId)
        throw Refused(ErrorCode::NotALibrary, {folder});
    const int version = versionOf(connection);
    if (version > newestVersion())
        throw Refused(ErrorCode::LibraryNewer, {folder, QString::number(version), QString::number(newestVersion())});
}

ReadableLibrary openForReading(const QString& path, const QString& copyFolder)
{
    auto plain = std::make_unique<Connection>(path, OpenMode::ReadOnly);
    if (answers(*plain))
        return {std::move(plain), false, false};
    plain.reset();
    QStringList left;
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0)
            left.append(suffix);
    }
    if (left.isEmpty())
        return {std::make_unique<Connection>(path, OpenMode::Immutable), true, false};
    const QString copy = copyFolder + u"/library.sqlite"_s;
    for (const QString& suffix : left + QStringList{QString()})
        copyOrThrow(path + suffix, copy + suffix);
    return {std::make_unique<Connection>(copy, OpenMode::ReadWrite), false, true};
}

} // namespace rapporteur::store
