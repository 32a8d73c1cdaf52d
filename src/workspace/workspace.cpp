// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/actions.h"

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {
constexpr int readerThreads = 2;
}

TaskThread::TaskThread(const QString& name)
    : m_target(new QObject)
{
    setObjectName(name);
    m_target->moveToThread(this);
    start();
}

TaskThread::~TaskThread()
{
    quit();
    wait();
    delete m_target;
}

void TaskThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_target, std::move(task), Qt::QueuedConnection);
}

Workspace::Workspace()
{
    qRegisterMetaType<QList<store::ChangedRecord>>();
    m_writer = std::make_unique<TaskThread>(u"writer"_s);
    m_views.resize(readerThreads);
    for (int i = 0; i < readerThreads; ++i)
        m_readers.push_back(std::make_unique<TaskThread>(u"reader"_s));
}

Workspace::~Workspace()
{
    // Readers first: their views look into the store that the writer's thread closes.
    for (size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i]->post([this, i] { m_views[i].reset(); });
    m_readers.clear();
    m_writer->post([this] { m_library.reset(); });
    m_writer.reset();
}

void Workspace::start(const QString& folder, Start how, QObject* context, Opened then)
{
    // Not const: a capture of a const variable cannot be moved from, and its copy would stay behind with the writer.
    std::shared_ptr<Workspace> workspace(new Workspace);
    const QPointer<QObject> alive(context);
    Workspace* self = workspace.get();
    self->m_writer->post([self, workspace, folder, how, alive, then]() mutable {
        auto library = how == Start::Create ? Library::create(folder) : Library::open(folder);
        Result<std::shared_ptr<Workspace>> answer = workspace;
        if (!library) {
            answer = Failure(library.error());
        } else {
            self->m_library = std::move(*library);
            self->m_library->store().onChanged(
                [self](const QList<store::ChangedRecord>& records) { Q_EMIT self->changed(records); });
            self->refreshState(*self->m_library);
        }
        // What a crash between a commit and its index left out is put in after the answer, which need not wait for
        // it.
        if (library)
            self->m_writer->post([self] {
                if (const auto updated = self->m_library->updateIndex(); !updated)
                    qWarning("the index was not brought up to date: %s", qPrintable(updated.error().detail));
            });
        // The last owner must not be this thread, which it would wait for: what is left here goes along to the GUI
        // thread.
        QMetaObject::invokeMethod(
            self,
            [alive, then, answer = std::move(answer), keep = std::move(workspace)]() mutable {
                if (alive)
                    then(std::move(answer));
                keep.reset();
            },
            Qt::QueuedConnection);
    });
}

void Workspace::refreshState(Library& library)
{
    LibraryState state;
    state.folder = library.store().folder();
    state.readOnly = library.isReadOnly();
    state.notices = library.store().notices();
    if (const auto label = library.store().undoLabel())
        state.undoLabel = label->value_or(QString());
    if (const auto label = library.store().redoLabel())
        state.redoLabel = label->value_or(QString());
    QMetaObject::invokeMethod(
        this,
        [this, state] {
            m_state = state;
            Q_EMIT stateChanged();
        },
        Qt::QueuedConnection);
}

void Workspace::onWriter(std::function<void(Library&)> task)
{
    m_writer->post([this, task = std::move(task)] {
        if (m_library)
            task(*m_library);
    });
}

void Workspace::onReader(std::function<void(View&)> task, const CancelToken& cancel,
                         std::function<void(const Error&)> failed)
{
    const size_t reader = m_nextReader++ % m_readers.size();
    m_readers[reader]->post([this, reader, task = std::move(task), cancel, failed = std::move(failed)] {
        if (cancel.isCancelled())
            return;
        if (!m_views[reader]) {
            auto view = m_library->view();
            if (!view)
                return failed(view.error());
            m_views[reader] = std::move(*view);
        }
        m_views[reader]->setCancelToken(cancel);
        task(*m_views[reader]);
    });
}

void Workspace::undo(QObject* context, std::function<void(Result<QString>)> then)
{
    change(
        context, [](Library& library) { return workspace::undo(library); }, std::move(then));
}

void Workspace::redo(QObject* context, std::function<void(Result<QString>)> then)
{
    change(
        context, [](Library& library) { return workspace::redo(library); }, std::move(then));
}

} // namespace rapporteur::workspace
