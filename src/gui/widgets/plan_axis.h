// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a meeting on an axis of weeks: one row a document with its steps as marks, the line of six weeks, the
// opening, today. Rows can be chosen by mouse and keyboard; a screen reader gets the steps of the chosen one in
// words.
#pragma once

#include "workspace/plan.h"

#include <QAbstractScrollArea>
#include <QDate>

namespace rapporteur::gui {

class PlanAxis : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PlanAxis(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// Steps without a day are not drawn, but told. The chosen row stays chosen.
    void setPlan(const workspace::Plan& plan, QDate asAt);
    int rowCount() const { return int(m_plan.rows.size()); }
    /// -1 while there is no row.
    int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    /// The document of a row and its steps with their days: "COP.9/3: submit by 12 Jul 2021, late; …".
    QString description(int row) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);
    void activated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void findRange();
    void updateScrollBar();
    int rowAt(int y) const;
    int rowHeight() const;
    int headHeight() const;
    int footHeight() const;
    int room() const;
    qreal xOf(QDate day) const;
    void paintWeeks(QPainter& painter) const;
    void paintLine(QPainter& painter, QDate day, const QString& text, const QPen& pen, qreal textTop) const;
    void paintLines(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintLegend(QPainter& painter) const;

    workspace::Plan m_plan;
    QDate m_asAt;
    QDate m_first; ///< a Monday
    QDate m_last;
    int m_row = -1;
};

} // namespace rapporteur::gui
