// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a library: stored once under the SHA-256 of their content, and never changed.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <QHash>

namespace rapporteur::store {

struct StoredFile {
    QString sha256;        ///< 64 lower-case hexadecimal digits
    qint64 size = 0;       ///< bytes
    QString path;          ///< absolute
    bool wasThere = false; ///< these bytes were in the library before
};

/// The folder `files` of a library. Any thread may use its own copy; two may add the same bytes at once.
class FileStore {
public:
    explicit FileStore(const QString& libraryFolder);

    /// Copies a file in. When it returns, the bytes and their name are on the disk: only then may a row that names
    /// them be committed. extension: "pdf" or "txt"; anything but up to 8 letters and digits becomes "bin". Errors:
    /// FileNotFound, FileUnreadable, EmptyFile, FileTooLarge (over 4 GiB), DiskFull, FileUnwritable, Cancelled;
    /// nothing is left behind then.
    Result<StoredFile> add(const QString& source, const QString& extension, const CancelToken& cancel = {}) const;

    /// The absolute path of stored bytes, whatever their extension; empty if they are not there.
    QString find(const QString& sha256) const;
    /// "files/ab/ab12….pdf", relative to the library.
    static QString relativePath(const QString& sha256, const QString& extension);

    /// Everything that lies in the folder: absolute path → SHA-256 by its name, which is empty for what the store did
    /// not put there (leftovers of an import that was interrupted).
    QHash<QString, QString> everything() const;
    /// The SHA-256 of a file's content now.
    static Result<QString> hashOfContent(const QString& path, const CancelToken& cancel = {});

    QString folder() const { return m_folder; }

private:
    Result<StoredFile> keep(const QString& temporary, StoredFile file, const QString& extension) const;

    QString m_library;
    QString m_folder;
};

} // namespace rapporteur::store
