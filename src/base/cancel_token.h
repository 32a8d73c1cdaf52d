// SPDX-License-Identifier: GPL-3.0-or-later
// How a person's wish to stop reaches work that runs on another thread, and how its progress comes back.
#pragma once

#include <QString>
#include <atomic>
#include <functional>
#include <memory>

namespace rapporteur {

/// A shared flag. Copies refer to the same flag; any thread may set or read it.
class CancelToken {
public:
    CancelToken()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {
    }
    void cancel() const { m_flag->store(true); }
    bool isCancelled() const { return m_flag->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// How far a piece of work has come. total is 0 while it is not known.
struct Progress {
    int done = 0;
    int total = 0;
    QString current; ///< what is being worked on, such as a file name
};

/// Called from the thread that does the work.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace rapporteur
