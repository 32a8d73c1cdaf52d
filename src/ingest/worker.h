// SPDX-License-Identifier: GPL-3.0-or-later
// Reads PDFs in confined processes, so that a file which crashes, hangs or lies costs a page and never the program.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "wire/channel.h"
#include "wire/messages.h"

#include <QHash>
#include <memory>

namespace rapporteur::ingest {

/// What a document may use up. Tests shorten them.
struct WorkerLimits {
    int requestMilliseconds = 10'000;         ///< wall clock for one request, such as the text of a page
    int cpuSeconds = 10;                      ///< processor time for one request
    qint64 memory = 512LL * 1024 * 1024;      ///< bytes of address space, the mapped file not counted
    qint64 largestFile = 512LL * 1024 * 1024; ///< bytes
    int restarts = 3;                         ///< fresh processes for one file after failures
    int documentsPerProcess = 500;            ///< after so many the mother process is renewed
};

class ImageMemory;
class ImageMemoryPool;

/// A page, or a part of it, as pixels in memory shared with the worker: blue, green, red, 255 (QImage::Format_RGB32).
/// Copies share the memory, which lives as long as one of them.
class PageImage {
public:
    int width = 0;         ///< pixels
    int height = 0;        ///< pixels
    qsizetype stride = 0;  ///< bytes from row to row
    bool degraded = false; ///< memory ran out on the way: something may lack

    const uchar* bits() const;
    bool isNull() const { return !m_memory; }

private:
    friend class PdfSession;
    std::shared_ptr<const ImageMemory> m_memory;
};

class WorkerState;
class WorkerChild;

/// One open document. Its process is renewed after a failure, at most WorkerLimits::restarts times; from then on
/// every request fails with the last reason. Used by the thread of its Worker; may outlive it.
///
/// Every request may fail with WorkerCrashed, WorkerTimedOut, WorkerOutOfMemory, WorkerMisbehaved (arguments: path,
/// page from 1 or 0), WorkerUnavailable, Cancelled, or DamagedFile (arguments: path, reason).
class PdfSession {
public:
    ~PdfSession();
    PdfSession(const PdfSession&) = delete;
    PdfSession& operator=(const PdfSession&) = delete;

    const wire::DocumentProperties& properties() const { return m_properties; }
    int pageCount() const { return m_properties.pageCount; }

    /// The words of a page, counted from 0.
    Result<wire::PageText> text(int page);
    Result<QList<wire::Link>> links(int page);
    Result<QList<wire::OutlineEntry>> outline();
    /// Label and size of a page; known ones are kept.
    Result<wire::PageInfo> pageInfo(int page);
    /// A page or a part of it as pixels. Invalid if the request is senseless or asks for more than wire::mostPixels.
    Result<PageImage> image(const wire::ImageRequest& request);
    /// The whole page, no side longer than `side` pixels.
    Result<PageImage> thumbnail(int page, int side);

    /// From now on requests heed this token instead of the one given to open(): within half a second.
    void setCancelToken(const CancelToken& cancel) { m_cancel = cancel; }
    /// What the reading of the file complained about so far, for the log; at most 16 KiB.
    QByteArray complaints() const { return m_complaints; }
    /// How many fresh processes this file has cost.
    int restarts() const { return m_restarts; }
    /// Whether the file has used up its fresh processes: no request will succeed any more.
    bool hasGivenUp() const;

private:
    friend class Worker;
    struct Answer;
    PdfSession(std::shared_ptr<WorkerState> state, QString path, QByteArray password, wire::Descriptor file,
               const CancelToken& cancel);
    Result<void> start();
    Result<Answer> ask(wire::Kind kind, const QByteArray& body, int page, int descriptor = -1);
    Result<Answer> askOnce(wire::Kind kind, const QByteArray& body, int page, int descriptor);
    Result<Answer> exchange(wire::Kind kind, const QByteArray& body, int page, int descriptor);
    template <typename Value>
    Result<Value> request(wire::Kind kind, const QByteArray& body, int page);
    Result<void> checkPage(int page) const;
    Error failure(ErrorCode code, int page, const QString& detail) const;
    Error takeDown(wire::Received received, int page);
    Error misbehaved(int page, const QString& what);
    Error refused(const QByteArray& body, int page);

    std::shared_ptr<WorkerState> m_state;
    std::unique_ptr<WorkerChild> m_child; ///< null after a failure, until the next request
    QString m_path;
    QByteArray m_password;
    CancelToken m_cancel;
    wire::Descriptor m_file;
    std::shared_ptr<ImageMemoryPool> m_imageMemory;
    wire::DocumentProperties m_properties;
    QHash<int, wire::PageInfo> m_pages;
    QByteArray m_complaints;
    bool m_wasKilled = false; ///< the last process was, and not by the program
    int m_restarts = 0;
    bool m_opened = false;
    std::optional<Error> m_lastFailure;
};

/// Owns the mother process from which a process for each document is forked. A Worker and its sessions belong to one
/// thread: each thread that reads PDFs starts its own.
class Worker {
public:
    /// Starts the mother process. The program is RAPPORTEUR_WORKER from the environment, or rapporteur-worker beside
    /// the running program, or in ../libexec/rapporteur. Errors: WorkerUnavailable (argument: path of the program).
    static Result<std::unique_ptr<Worker>> start(const WorkerLimits& limits = {});
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Opens a PDF. Errors: FileNotFound, FileUnreadable, EmptyFile, FileTooLarge, NotAPdf, DamagedFile,
    /// PasswordNeeded, WrongPassword, TooManyPages, and those of PdfSession's requests. The file is only read.
    Result<std::unique_ptr<PdfSession>> open(const QString& path, const QString& password = {},
                                             const CancelToken& cancel = {});

    /// Tries in a fresh process what a hostile document might try, and says what is possible.
    Result<wire::ConfinementReport> selfTest();

private:
    explicit Worker(std::shared_ptr<WorkerState> state);
    std::shared_ptr<WorkerState> m_state;
};

} // namespace rapporteur::ingest
