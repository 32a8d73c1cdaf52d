// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: a new library, one that exists, the sample, or one that was open lately.
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace rapporteur::gui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void libraryWanted(const QString& folder);

private:
    QLabel* m_recentLabel;
    QTreeWidget* m_recent;
};

} // namespace rapporteur::gui
