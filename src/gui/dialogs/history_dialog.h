// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a document or a decision: "title changed from … to …", when, by whom; newest first.
#pragma once

#include "gui/desk.h"
#include "workspace/queries.h"

#include <QDialog>

class QTreeWidget;

namespace rapporteur::gui {

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Desk* desk, domain::DocumentId document, QWidget* parent);
    HistoryDialog(Desk* desk, domain::DecisionId decision, QWidget* parent);

private:
    HistoryDialog(const QString& title, QWidget* parent);
    void show(const QList<store::FieldChange>& changes);

    QTreeWidget* m_list;
};

} // namespace rapporteur::gui
