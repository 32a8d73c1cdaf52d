// SPDX-License-Identifier: GPL-3.0-or-later
// A line that tells what happened without stopping anybody: goes by itself, or stays until it is closed.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace rapporteur::gui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Passing,  ///< goes after some seconds
        Failure,  ///< stays until it is closed or replaced
        Standing, ///< as Failure, for a state of the library rather than for what happened
    };
    explicit MessageBar(QWidget* parent = nullptr);
    /// `actionText` adds a button, which emits `actionPressed`.
    void show(Kind kind, const QString& text, const QString& actionText = {});
    QString text() const;

Q_SIGNALS:
    void actionPressed();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_action;
    QToolButton* m_close;
    QTimer m_passing;
};

} // namespace rapporteur::gui
