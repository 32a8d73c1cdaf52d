// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of an empty list: why it is empty, and the next step.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur::gui {

class EmptyNotice : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget* parent = nullptr);
    /// Without a button text there is no button.
    void setNotice(const QString& reason, const QString& explanation, const QString& buttonText = {});

Q_SIGNALS:
    void buttonPressed();

private:
    QLabel* m_reason;
    QLabel* m_explanation;
    QPushButton* m_button;
};

} // namespace rapporteur::gui
