// SPDX-License-Identifier: GPL-3.0-or-later
// The processes behind a Worker: the mother, and a child for each open document.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "ingest/worker.h"
#include "wire/channel.h"

#include <memory>
#include <optional>

namespace rapporteur::ingest {

/// The mother process. It ends when this object does, and takes all of its children with it.
class WorkerMother {
public:
    /// Starts the program. Errors: WorkerUnavailable.
    static Result<std::shared_ptr<WorkerMother>> start(const QString& program);
    ~WorkerMother();
    WorkerMother(const WorkerMother&) = delete;
    WorkerMother& operator=(const WorkerMother&) = delete;

    /// A fresh process: its number, or nothing if the mother does not answer properly; it is then of no more use.
    std::optional<pid_t> fork(const wire::ProcessLimits& limits, const std::vector<int>& descriptors);
    /// How a process ended, as waitpid(2) tells it; kills it first if asked to.
    std::optional<int> reap(pid_t child, bool kill);

    bool isUsable() const { return m_usable; }
    /// How many processes it has forked.
    int forked() const { return m_forked; }

private:
    WorkerMother(pid_t process, wire::Descriptor control);
    std::optional<qint32> ask(wire::Kind kind, const QByteArray& body, const std::vector<int>& descriptors);

    pid_t m_process;
    wire::Descriptor m_control;
    bool m_usable = true;
    int m_forked = 0;
};

/// What the sessions of one Worker share.
class WorkerState {
public:
    WorkerState(QString program, const WorkerLimits& limits)
        : m_program(std::move(program))
        , m_limits(limits)
    {
    }
    const WorkerLimits& limits() const { return m_limits; }
    const QString& program() const { return m_program; }
    /// A usable mother: a new one where there is none yet, the last one failed, or it has served long enough.
    /// Children of an earlier one live on with it. Errors: WorkerUnavailable.
    Result<std::shared_ptr<WorkerMother>> mother();

private:
    QString m_program;
    WorkerLimits m_limits;
    std::shared_ptr<WorkerMother> m_mother;
};

/// The confined process of one document, killed with this object.
class WorkerChild {
public:
    /// Forks a process that holds the file; -1 for one that is only to test its confinement. Errors:
    /// WorkerUnavailable.
    static Result<std::unique_ptr<WorkerChild>> start(WorkerState& state, int file);
    ~WorkerChild();
    WorkerChild(const WorkerChild&) = delete;
    WorkerChild& operator=(const WorkerChild&) = delete;

    /// Sends a request and waits for its answer.
    wire::Received ask(wire::Kind kind, const QByteArray& body, const std::vector<int>& descriptors, int milliseconds,
                       const CancelToken& cancel, wire::Message& answer);
    /// What it has complained about since the last call; at most what a pipe holds.
    QByteArray complaints();
    /// How it ended, as waitpid(2) tells it; kills it if it has not. Nothing if that cannot be known.
    std::optional<int> end(bool kill);

private:
    WorkerChild(std::shared_ptr<WorkerMother> mother, pid_t process, wire::Descriptor socket,
                wire::Descriptor complaints);

    std::shared_ptr<WorkerMother> m_mother;
    pid_t m_process;
    wire::Descriptor m_socket;
    wire::Descriptor m_complaints;
};

/// Where the worker program lies: RAPPORTEUR_WORKER, else beside the running program, else in ../libexec/rapporteur.
QString workerProgram();

} // namespace rapporteur::ingest
