// SPDX-License-Identifier: GPL-3.0-or-later
// The file library.sqlite itself: how it is opened for writing and for reading, and what it must be to be taken for a
// library.
#pragma once

#include "store/library_place.h"
#include "store/migrations.h"

namespace rapporteur::store {

/// The database of a library's folder.
QString libraryFile(const QString& folder);

/// Opens for writing with the journal that the place allows: a write-ahead log with a sync at each commit, or, on
/// shares and synchronised folders, a rollback journal.
std::unique_ptr<Connection> openForWriting(const QString& path, const Place& place);

/// Throws Refused where the database is not a library (NotALibrary) or of a newer format (LibraryNewer).
void requireLibrary(Connection& connection, const QString& folder);

/// How a library can be read without writing anything beside it.
struct ReadableLibrary {
    std::unique_ptr<Connection> connection;
    bool immutable = false; ///< opened as a file that nobody changes
    bool copied = false;    ///< `copyFolder` holds the copy that is open
};
/// Opens for reading; in a folder where nothing can be written, and where a write-ahead log was left behind, copies
/// both into copyFolder and opens the copy, because reading the file alone would silently show an old state. Throws
/// SqlError.
ReadableLibrary openForReading(const QString& path, const QString& copyFolder);

} // namespace rapporteur::store
