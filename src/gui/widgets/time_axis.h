// SPDX-License-Identifier: GPL-3.0-or-later
// Bars on an axis of years and months, one row each: what went on when, at a glance. Rows can be chosen by mouse and
// keyboard.
#pragma once

#include <QAbstractScrollArea>
#include <QDate>

namespace rapporteur::gui {

/// One row. A row without days is not drawn.
struct AxisBar {
    qint64 record = 0;
    QString text;
    QDate start;
    QDate end;              ///< invalid: one day
    bool tentative = false; ///< drawn as an outline, and said in words
    QString description;    ///< for the tooltip and a screen reader
};

class TimeAxis : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimeAxis(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// In the order of the rows. The chosen row stays chosen.
    void setBars(const QList<AxisBar>& bars);
    /// A line across all rows, such as the opening of a meeting; an invalid day takes it away.
    void setMark(QDate day, const QString& text);
    qint64 current() const;
    void setCurrent(qint64 record);
    const QList<AxisBar>& bars() const { return m_bars; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(qint64 record);
    void activated(qint64 record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void choose(int row);
    int rowAt(int y) const;
    int rowHeight() const;
    int headHeight() const;
    qreal xOf(QDate day) const;
    void paintScale(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void updateScrollBar();

    QList<AxisBar> m_bars;
    QDate m_first;
    QDate m_last;
    QDate m_mark;
    QString m_markText;
    int m_row = -1;
};

} // namespace rapporteur::gui
