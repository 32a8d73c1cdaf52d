// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/page_service.h"

#include "ingest/page_words.h"
#include "ingest/worker.h"
#include "text/tokens.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>
#include <algorithm>
#include <map>

namespace rapporteur::workspace {

namespace {

/// More open processes than this are closed, least recently used first; they are opened again when their file is
/// looked at.
constexpr qsizetype mostSessions = 6;

struct Job {
    enum class Kind { Open, Render, Words, Find } kind = Kind::Open;
    OpenFileId file = 0;
    quint64 render = 0; ///< the wish for an image, or the find
    wire::ImageRequest image;
    int page = 0;
    RenderPriority priority = RenderPriority::Visible;
    QString phrase;
    int firstPage = 0;
    quint64 order = 0;
};

/// Serving order. Opening and words come first: a reader can do nothing without them, and they are quick. Finding
/// gives way to what the eye is on.
int rank(const Job& job)
{
    switch (job.kind) {
    case Job::Kind::Open:
    case Job::Kind::Words:
        return 0;
    case Job::Kind::Render:
        return job.priority == RenderPriority::Visible ? 1 : 3 + int(job.priority);
    case Job::Kind::Find:
        return 2;
    }
    return 0;
}

} // namespace

/// The thread that owns the worker. The queue is the only thing that both threads touch.
class PageThread : public QThread {
public:
    explicit PageThread(PageService* service)
        : m_service(service)
    {
        setObjectName(QStringLiteral("pages"));
    }

    void add(Job job)
    {
        const QMutexLocker lock(&m_mutex);
        job.order = ++m_order;
        m_queue.append(job);
        m_wake.wakeOne();
    }
    void addFile(OpenFileId file, const QString& path, const QString& password)
    {
        const QMutexLocker lock(&m_mutex);
        m_files.insert(file, {path, password});
    }
    void removeFile(OpenFileId file)
    {
        const QMutexLocker lock(&m_mutex);
        m_files.remove(file);
        m_queue.removeIf([&](const Job& job) { return job.file == file; });
        m_closed.insert(file);
        m_wake.wakeOne();
    }
    /// Only the newest find of a file goes on; 0 ends it.
    void setFind(OpenFileId file, quint64 find)
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.removeIf([&](const Job& job) { return job.file == file && job.kind == Job::Kind::Find; });
        m_finds.insert(file, find);
    }
    void removeRender(RenderId render)
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.removeIf([&](const Job& job) { return job.render == render && job.kind == Job::Kind::Render; });
        if (m_current == render)
            m_currentUnwanted = true;
    }
    void stop()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_stopping = true;
            m_cancel.cancel();
            m_wake.wakeOne();
        }
        wait();
    }

protected:
    void run() override
    {
        while (std::optional<Job> job = next())
            serve(*job);
        m_sessions.clear();
        m_worker.reset();
    }

private:
    struct File {
        QString path;
        QString password;
    };

    /// The next job by priority, then the newest; nothing when the thread shall end.
    std::optional<Job> next()
    {
        QMutexLocker lock(&m_mutex);
        for (;;) {
            if (m_stopping)
                return std::nullopt;
            for (const OpenFileId file : std::as_const(m_closed))
                m_sessions.erase(file);
            m_closed.clear();
            if (!m_queue.isEmpty())
                break;
            m_wake.wait(&m_mutex);
        }
        const auto best = std::min_element(m_queue.begin(), m_queue.end(), [&](const Job& a, const Job& b) {
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.order > b.order;
        });
        const Job job = *best;
        m_queue.erase(best);
        m_current = job.kind == Job::Kind::Render ? job.render : 0;
        m_currentUnwanted = false;
        return job;
    }

    Result<ingest::PdfSession*> session(OpenFileId file)
    {
        m_used.removeOne(file);
        m_used.append(file);
        if (const auto known = m_sessions.find(file); known != m_sessions.end())
            return known->second.get();
        File facts;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_files.contains(file))
                return fail(ErrorCode::Cancelled);
            facts = m_files.value(file);
        }
        if (!m_worker) {
            auto started = ingest::Worker::start();
            if (!started)
                return Failure(started.error());
            m_worker = std::move(*started);
        }
        auto opened = m_worker->open(facts.path, facts.password, m_cancel);
        if (!opened)
            return Failure(opened.error());
        while (m_sessions.size() >= size_t(mostSessions) && m_used.size() > 1)
            m_sessions.erase(m_used.takeFirst());
        return m_sessions.emplace(file, std::move(*opened)).first->second.get();
    }

    void serve(const Job& job)
    {
        const auto opened = session(job.file);
        if (!opened) {
            if (job.kind == Job::Kind::Render)
                Q_EMIT m_service->renderFailed(job.render, job.file, job.image.page, opened.error());
            else if (job.kind == Job::Kind::Open)
                Q_EMIT m_service->openFailed(job.file, opened.error());
            return;
        }
        switch (job.kind) {
        case Job::Kind::Open:
            return open(job, **opened);
        case Job::Kind::Render:
            return render(job, **opened);
        case Job::Kind::Words:
            return words(job, **opened);
        case Job::Kind::Find:
            return find(job, **opened);
        }
    }

    void open(const Job& job, ingest::PdfSession& pdf)
    {
        OpenedFile facts;
        facts.title = pdf.properties().title;
        for (int i = 0; i < pdf.pageCount(); ++i) {
            const auto info = pdf.pageInfo(i);
            facts.pages.append(info ? *info : wire::PageInfo{QString::number(i + 1), QSizeF(595, 842)});
        }
        if (const auto outline = pdf.outline())
            facts.outline = *outline;
        Q_EMIT m_service->opened(job.file, facts);
    }

    void render(const Job& job, ingest::PdfSession& pdf)
    {
        const auto image = pdf.image(job.image);
        {
            const QMutexLocker lock(&m_mutex);
            if (m_currentUnwanted)
                return;
        }
        if (!image) {
            Q_EMIT m_service->renderFailed(job.render, job.file, job.image.page, image.error());
            return;
        }
        // The pixels stay in the memory shared with the worker; the image only holds on to it.
        auto* memory = new ingest::PageImage(*image);
        const QImage pixels(
            memory->bits(), memory->width, memory->height, memory->stride, QImage::Format_RGB32,
            [](void* held) { delete static_cast<ingest::PageImage*>(held); }, memory);
        Q_EMIT m_service->rendered(job.render, job.file, job.image.page, pixels);
    }

    void words(const Job& job, ingest::PdfSession& pdf)
    {
        const auto text = pdf.text(job.page);
        const auto links = pdf.links(job.page);
        Q_EMIT m_service->wordsRead(job.file, job.page, text ? *text : wire::PageText{job.page, {}, {}, {}, false},
                                    links ? *links : QList<wire::Link>{});
    }

    /// One page at a time: between two pages whatever the eye wants is served.
    void find(const Job& job, ingest::PdfSession& pdf)
    {
        if (const auto page = pdf.text(job.page)) {
            const text::SourceText source = text::sourceFromPages({ingest::sourcePage(*page)});
            const text::Phrase phrase{text::splitUnits(job.phrase), true};
            QList<QList<QRectF>> places;
            for (const text::TextSpan& span : text::findPhrase(text::splitUnits(source.text), phrase))
                places.append(source.boxes(span.begin, span.end));
            if (!places.isEmpty())
                Q_EMIT m_service->found(job.file, job.page, places);
        }
        Job next = job;
        next.page = (job.page + 1) % pdf.pageCount();
        const QMutexLocker lock(&m_mutex);
        if (m_finds.value(job.file) != job.render)
            return;
        if (next.page == job.firstPage) {
            Q_EMIT m_service->findFinished(job.file);
            return;
        }
        next.order = ++m_order;
        m_queue.append(next);
    }

    PageService* m_service;
    QMutex m_mutex;
    QWaitCondition m_wake;
    QList<Job> m_queue;
    QHash<OpenFileId, File> m_files;
    QSet<OpenFileId> m_closed;
    QHash<OpenFileId, quint64> m_finds; ///< the find of each file that goes on
    quint64 m_order = 0;
    RenderId m_current = 0;
    bool m_currentUnwanted = false;
    bool m_stopping = false;
    CancelToken m_cancel;

    std::unique_ptr<ingest::Worker> m_worker;
    std::map<OpenFileId, std::unique_ptr<ingest::PdfSession>> m_sessions;
    QList<OpenFileId> m_used; ///< least recently used first
};

PageService::PageService(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<rapporteur::Error>();
    qRegisterMetaType<OpenedFile>();
    qRegisterMetaType<wire::PageText>();
    qRegisterMetaType<QList<wire::Link>>();
    m_thread = std::make_unique<PageThread>(this);
    m_thread->start();
}

PageService::~PageService()
{
    m_thread->stop();
}

OpenFileId PageService::open(const QString& path, const QString& password)
{
    const OpenFileId file = ++m_lastId;
    m_thread->addFile(file, path, password);
    Job job;
    job.kind = Job::Kind::Open;
    job.file = file;
    m_thread->add(job);
    return file;
}

void PageService::close(OpenFileId file)
{
    m_thread->removeFile(file);
}

RenderId PageService::render(OpenFileId file, const wire::ImageRequest& request, RenderPriority priority)
{
    Job job;
    job.kind = Job::Kind::Render;
    job.file = file;
    job.render = ++m_lastId;
    job.image = request;
    job.priority = priority;
    m_thread->add(job);
    return job.render;
}

void PageService::cancel(RenderId render)
{
    m_thread->removeRender(render);
}

void PageService::readWords(OpenFileId file, int page)
{
    Job job;
    job.kind = Job::Kind::Words;
    job.file = file;
    job.page = page;
    m_thread->add(job);
}

void PageService::find(OpenFileId file, const QString& phrase, int firstPage)
{
    const quint64 find = ++m_lastId;
    m_thread->setFind(file, find);
    if (phrase.trimmed().isEmpty()) {
        Q_EMIT findFinished(file);
        return;
    }
    Job job;
    job.kind = Job::Kind::Find;
    job.file = file;
    job.render = find;
    job.phrase = phrase;
    job.page = job.firstPage = firstPage;
    m_thread->add(job);
}

} // namespace rapporteur::workspace
