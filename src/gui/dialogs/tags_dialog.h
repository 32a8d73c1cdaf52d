// SPDX-License-Identifier: GPL-3.0-or-later
// All tags of the library with how many documents have each: renamed in place, joined, deleted.
#pragma once

#include "workspace/tagging.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rapporteur::gui {

class Desk;

class TagsDialog : public QDialog {
    Q_OBJECT

public:
    explicit TagsDialog(Desk* desk, QWidget* parent = nullptr);

private:
    void reload();
    void show(const QList<store::Tag>& tags);
    void rename(QTreeWidgetItem* item);
    void removeCurrent();
    store::Tag currentTag() const;
    void updateButtons();

    Desk* m_desk;
    QList<store::Tag> m_tags;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_rename;
    QPushButton* m_delete;
};

} // namespace rapporteur::gui
