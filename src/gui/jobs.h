// SPDX-License-Identifier: GPL-3.0-or-later
// Work that runs long: imports, checks, backups, copies of files. Each runs on the library's writer thread, tells how
// far it is, keeps a log, and can be stopped.
#pragma once

#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QObject>

namespace rapporteur::workspace {
struct FilesRequest;
}

namespace rapporteur::gui {

enum class JobStage : quint8 { Waiting, Running, Done, Failed, Cancelled };

struct Job {
    int id = 0;
    QString title;
    JobStage stage = JobStage::Waiting;
    Progress progress;
    QStringList log; ///< the latest lines; older ones go
    QString outcome; ///< a sentence, once it has ended
    CancelToken cancel;

    bool isOver() const { return stage > JobStage::Running; }
};

/// Lives on the GUI thread.
class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);
    /// Stops what still runs.
    ~Jobs() override;

    void importPaths(const QStringList& paths, bool replace = false);
    void check();
    void backUp();
    void rebuildIndex();
    /// Copies the files of a meeting, called so, into a folder; each is a line of the log.
    void saveMeetingFiles(const QString& meeting, const workspace::FilesRequest& request);
    void cancel(int id);

    const QList<Job>& jobs() const { return m_jobs; }
    /// Null if there is no such job.
    const Job* job(int id) const;
    bool isBusy() const;

Q_SIGNALS:
    void added(int id);
    void changed(int id);
    void logged(int id, const QString& line);
    void ended(int id);

private:
    using LogSink = std::function<void(const QString&)>;
    /// Gives the sentence that tells the outcome.
    using Work =
        std::function<Result<QString>(workspace::Library&, const ProgressSink&, const LogSink&, const CancelToken&)>;
    void run(const QString& title, Work work);
    void update(int id, const std::function<void(Job&)>& change);

    std::shared_ptr<workspace::Workspace> m_workspace;
    QList<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace rapporteur::gui
