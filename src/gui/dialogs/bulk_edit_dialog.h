// SPDX-License-Identifier: GPL-3.0-or-later
// The same value for a field of several documents, with every change shown before it is made.
#pragma once

#include "gui/desk.h"
#include "workspace/queries.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace rapporteur::gui {

class BulkEditDialog : public QDialog {
    Q_OBJECT

public:
    BulkEditDialog(Desk* desk, const QList<domain::DocumentId>& documents, QWidget* parent);

private:
    /// The names of the field's values are offered while one types, where there are few.
    void offerValues();
    void showPreview();
    void apply();
    QList<domain::VersionId> versionsToChange() const;

    Desk* m_desk;
    QList<store::DocumentRecord> m_records;
    QComboBox* m_field;
    QLineEdit* m_value;
    QLabel* m_summary;
    QTreeWidget* m_preview;
    QDialogButtonBox* m_buttons;
};

} // namespace rapporteur::gui
