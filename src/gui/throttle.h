// SPDX-License-Identifier: GPL-3.0-or-later
// Does something soon, and once, however often it is asked for: an import changes records many times a second, and
// what shows them follows at its own pace.
#pragma once

#include <QTimer>
#include <functional>

namespace rapporteur::gui {

class Throttle : public QTimer {
    Q_OBJECT

public:
    Throttle(int milliseconds, std::function<void()> action, QObject* parent)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(milliseconds);
        connect(this, &QTimer::timeout, this, std::move(action));
    }
    /// The action comes one interval after the first of these, not after the last: it cannot be put off for ever.
    void kick()
    {
        if (!isActive())
            start();
    }
};

} // namespace rapporteur::gui
