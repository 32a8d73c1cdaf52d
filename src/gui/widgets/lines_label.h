// SPDX-License-Identifier: GPL-3.0-or-later
// A title of any length in a few lines: words that are too long are broken, and what has no room stands in the
// tooltip.
#pragma once

#include <QLabel>

class QTextLayout;

namespace rapporteur::gui {

/// Plain text; the direction is the text's own. A screen reader is given all of it.
class LinesLabel : public QLabel {
    Q_OBJECT

public:
    static constexpr int mostLines = 4;

    explicit LinesLabel(QWidget* parent = nullptr);
    /// Any text, shown as it is.
    void setWholeText(const QString& text);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Breaks the text into lines of this width; gives how many, one more than are shown if there are more.
    int breakLines(QTextLayout& layout, int width) const;
};

} // namespace rapporteur::gui
