// SPDX-License-Identifier: GPL-3.0-or-later
// One file in, its text out: PDFs through the confined worker, UTF-8 text directly.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "text/source_text.h"

#include <functional>
#include <memory>

namespace rapporteur::ingest {

class Worker;

/// Limits of a file; beyond them it is refused with a clear error.
inline constexpr qint64 largestFile = 512LL * 1024 * 1024; ///< bytes
inline constexpr qint64 largestText = 20LL * 1024 * 1024;  ///< bytes of a text file, or of the text of a PDF
inline constexpr int mostPages = 20'000;

/// What a file holds. Pages that could not be read are empty, with their error in `problems`.
struct FileContent {
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes
    QString mediaType; ///< "application/pdf" or "text/plain"
    int pageCount = 0;
    text::SourceText source;
    QList<Error> problems; ///< pages that were lost or cut short, in their order; then what is wrong with the file
    bool known = false;    ///< the bytes were known: only hash, size and kind are set
};

/// Whether bytes with this SHA-256 (32 bytes) need not be read any further.
using KnownBytes = std::function<bool(const QByteArray& sha256)>;

/// Reads files one after the other. Each thread has its own reader; the worker process is started with the first PDF
/// and kept.
class FileReader {
public:
    FileReader();
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    /// Reads one file. Errors: FileNotFound, FileUnreadable, EmptyFile, FileTooLarge, UnknownFileKind, InvalidUtf8,
    /// NotAPdf, DamagedFile, PasswordNeeded, WrongPassword, TooManyPages, Worker…, Cancelled. The file is only read;
    /// `cancel` is heeded within half a second.
    Result<FileContent> read(const QString& path, const QString& password = {}, const CancelToken& cancel = {},
                             const KnownBytes& isKnown = {});

private:
    Result<FileContent> readPdf(const QString& path, const QString& password, const CancelToken& cancel);

    std::unique_ptr<Worker> m_worker;
};

} // namespace rapporteur::ingest
