// SPDX-License-Identifier: GPL-3.0-or-later
// An open library for a window: questions go to reader threads, changes to the one writer thread, answers come back
// to the asking thread.
#pragma once

#include "workspace/library.h"
#include "workspace/page_service.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>

namespace rapporteur::workspace {

class TaskThread;

/// What a person should know of the open library, and what undo would take back.
struct LibraryState {
    QString folder;
    bool readOnly = false;
    store::OpenNotices notices;
    QString undoLabel; ///< empty if there is nothing to undo
    QString redoLabel;
};

/// Lives on the GUI thread. Nothing here waits: work runs on other threads, and its answer is delivered through the
/// event loop, unless the context object is gone by then.
class Workspace : public QObject {
    Q_OBJECT

public:
    enum class Start : quint8 { Create, Open };
    using Opened = std::function<void(Result<std::shared_ptr<Workspace>>)>;
    /// Opens or makes a library on its writer thread; `then` runs on the thread of `context`.
    static void start(const QString& folder, Start how, QObject* context, Opened then);
    ~Workspace() override;

    const LibraryState& state() const { return m_state; }
    PageService& pages() { return m_pages; }

    /// Runs `question(View&)` on a reader thread and `then(Result<T>)` on the GUI thread. The token, once set, ends
    /// the statements of the question and drops the answer: set the token of the last question before asking the
    /// next.
    template <typename Question, typename Then>
    void ask(QObject* context, Question question, Then then, const CancelToken& cancel = {});

    /// Runs `change(Library&)` on the writer thread, one after the other, then `then(Result<T>)` on the GUI thread.
    template <typename Change, typename Then>
    void change(QObject* context, Change change, Then then);

    void undo(QObject* context, std::function<void(Result<QString>)> then);
    void redo(QObject* context, std::function<void(Result<QString>)> then);

Q_SIGNALS:
    /// Records changed: views that show them ask again.
    void changed(const QList<rapporteur::store::ChangedRecord>& records);
    /// Undo and redo lead elsewhere, or the library became read-only.
    void stateChanged();

private:
    Workspace();
    using Task = std::function<void()>;
    void onWriter(std::function<void(Library&)> task);
    void onReader(std::function<void(View&)> task, const CancelToken& cancel,
                  std::function<void(const Error&)> failed);
    void refreshState(Library& library);

    LibraryState m_state;
    PageService m_pages;
    std::unique_ptr<TaskThread> m_writer;
    std::vector<std::unique_ptr<TaskThread>> m_readers;
    size_t m_nextReader = 0;
    std::unique_ptr<Library> m_library;         ///< touched by the writer thread only
    std::vector<std::unique_ptr<View>> m_views; ///< one a reader thread, touched by that thread only
};

/// A thread that runs tasks in order.
class TaskThread : public QThread {
public:
    explicit TaskThread(const QString& name);
    ~TaskThread() override;
    void post(std::function<void()> task);

private:
    QObject* m_target;
};

template <typename Question, typename Then>
void Workspace::ask(QObject* context, Question question, Then then, const CancelToken& cancel)
{
    using Answer = std::invoke_result_t<Question, View&>;
    const QPointer<QObject> alive(context);
    const auto deliver = [this, alive, then, cancel](Answer answer) {
        QMetaObject::invokeMethod(
            this,
            [alive, then, cancel, answer = std::move(answer)]() mutable {
                if (alive && !cancel.isCancelled())
                    then(std::move(answer));
            },
            Qt::QueuedConnection);
    };
    onReader([question, deliver](View& view) { deliver(question(view)); }, cancel,
             [deliver](const Error& error) { deliver(Answer(Failure(error))); });
}

template <typename Change, typename Then>
void Workspace::change(QObject* context, Change change, Then then)
{
    using Answer = std::invoke_result_t<Change, Library&>;
    const QPointer<QObject> alive(context);
    onWriter([this, change, then, alive](Library& library) {
        Answer answer = change(library);
        refreshState(library);
        QMetaObject::invokeMethod(
            this,
            [alive, then, answer = std::move(answer)]() mutable {
                if (alive)
                    then(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace rapporteur::workspace
