// SPDX-License-Identifier: GPL-3.0-or-later
// Page images and words for readers: asked for on the GUI thread, made by the confined worker on a thread of its own.
#pragma once

#include "base/result.h"
#include "wire/messages.h"

#include <QImage>
#include <QObject>
#include <QThread>

namespace rapporteur::workspace {

class PageThread;

/// One open file of a reader. 0 is none.
using OpenFileId = quint64;
/// One wish for a page image. 0 is none.
using RenderId = quint64;

/// What a reader needs to lay a document out.
struct OpenedFile {
    QString title;
    QList<wire::PageInfo> pages; ///< sizes in points, as shown
    QList<wire::OutlineEntry> outline;
};

/// Lower values are served first; within one, the newest wish first, since it is what the eye is on.
enum class RenderPriority : quint8 { Visible, Neighbour, Thumbnail };

/// All functions belong to the GUI thread and return at once; answers come as signals on the GUI thread. A file that
/// crashes or hangs the worker costs its page: `renderFailed` tells why, and the other files go on.
class PageService : public QObject {
    Q_OBJECT

public:
    explicit PageService(QObject* parent = nullptr);
    ~PageService() override;

    /// Opens a PDF. Answers `opened` or `openFailed` (PasswordNeeded and WrongPassword among its codes: call again
    /// with a password).
    OpenFileId open(const QString& path, const QString& password = {});
    /// Forgets the file and every wish that is still waiting for it.
    void close(OpenFileId file);

    /// Wishes for the image of a page (request.page from 0). Answers `rendered` or `renderFailed`.
    RenderId render(OpenFileId file, const wire::ImageRequest& request, RenderPriority priority);
    /// Takes a wish back. One that is being served is finished but not announced.
    void cancel(RenderId render);

    /// Answers `wordsRead` with the words and links of a page (from 0).
    void readWords(OpenFileId file, int page);

    /// Looks for a phrase on every page, beginning with `firstPage` (from 0): accents, case and line breaks do not
    /// count, Chinese is found across lines. Answers `found` for each page that holds it and `findFinished` at the
    /// end. A new call for the same file ends the old one.
    void find(OpenFileId file, const QString& phrase, int firstPage);

Q_SIGNALS:
    /// One page's places in order; each place is a list of rectangles (points from the top left of the page), one a
    /// line.
    void found(quint64 file, int page, const QList<QList<QRectF>>& places);
    void findFinished(quint64 file);
    void opened(quint64 file, const rapporteur::workspace::OpenedFile& facts);
    void openFailed(quint64 file, const rapporteur::Error& error);
    void rendered(quint64 render, quint64 file, int page, const QImage& image);
    void renderFailed(quint64 render, quint64 file, int page, const rapporteur::Error& error);
    void wordsRead(quint64 file, int page, const rapporteur::wire::PageText& words,
                   const QList<rapporteur::wire::Link>& links);

private:
    std::unique_ptr<PageThread> m_thread;
    quint64 m_lastId = 0;
};

} // namespace rapporteur::workspace
