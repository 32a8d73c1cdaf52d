// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the morning: what was being read, what waits in the inbox, what came in.
#pragma once

#include "gui/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur::gui {

class DocumentListModel;
class EmptyNotice;
class ListView;

class TodayPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TodayPage(Desk* desk, QWidget* parent = nullptr);
    void setReadingPlaces(const QList<ReadingPlace>& places);

private:
    void reloadInbox();

    Desk* m_desk;
    DocumentListModel* m_latest;
    QLabel* m_readingReason;
    QTreeWidget* m_reading;
    QLabel* m_inbox;
    QPushButton* m_inboxButton;
    QLabel* m_latestReason;
    ListView* m_latestView;
    QList<ReadingPlace> m_places;
};

} // namespace rapporteur::gui
