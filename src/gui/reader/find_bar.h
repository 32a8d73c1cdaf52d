// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below the pages: what to find, how many there are, the one before and the one after.
#pragma once

#include "workspace/page_service.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rapporteur::gui {

class ReaderView;

class FindBar : public QWidget {
    Q_OBJECT

public:
    FindBar(workspace::PageService* service, ReaderView* view, QWidget* parent = nullptr);

    void setFile(workspace::OpenFileId file);
    /// Shows the bar with the cursor in it; a text replaces what was looked for.
    void open(const QString& text = {});
    void closeBar();
    /// Goes to the next or the previous place. False at the end of the document, where it starts again the next time.
    bool step(int direction);
    QString text() const;

Q_SIGNALS:
    /// Emitted at the last place when a person asks for one more.
    void ranOut(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startFind();
    void showCount();
    void showCurrent();

    workspace::PageService* m_service;
    ReaderView* m_view;
    workspace::OpenFileId m_file = 0;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QTimer m_typing;
    QHash<int, QList<QList<QRectF>>> m_places; ///< by page
    QList<std::pair<int, int>> m_order;        ///< page and place on it, in the order of the document
    qsizetype m_current = -1;
    bool m_searching = false;
};

} // namespace rapporteur::gui
