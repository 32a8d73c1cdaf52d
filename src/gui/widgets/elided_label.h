// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that ends with … where there is no room for it; the whole stands in its tooltip.
#pragma once

#include <QLabel>

namespace rapporteur::gui {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    /// Any text, shown as it is; the direction is the text's own.
    void setWholeText(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rapporteur::gui
