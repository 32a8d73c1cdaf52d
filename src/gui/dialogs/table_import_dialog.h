// SPDX-License-Identifier: GPL-3.0-or-later
// A table before it comes in: what each column holds, which a person may say otherwise, and what each line would add
// or change. What the tables of participants and of meetings share.
#pragma once

#include "gui/dialogs/form_dialog.h"
#include "workspace/decision_import.h"
#include "workspace/sheet.h"

class QTreeWidget;

namespace rapporteur::gui {

/// What one record of a table would do.
struct ImportPreview {
    int line = 0; ///< of the file, where it is first named
    QString what;
    workspace::ImportChange change = workspace::ImportChange::Unchanged;
    QStringList details;  ///< sentences: what would be added or changed
    QStringList problems; ///< sentences: what was not understood
    bool wanted = true;
};

class TableImportDialog : public FormDialog {
    Q_OBJECT

protected:
    /// The fields that a column can hold, as a person reads them and by name; and those recognized, one a column.
    TableImportDialog(Desk* desk, const QString& name, const QString& title, const workspace::Sheet& table,
                      const Choices& fields, const QStringList& recognized, QWidget* parent);

    /// Called once by the constructor of the dialog: shows the form with the first look. `whatHead` is the head over
    /// the names of records.
    void begin(const QString& whatHead);
    /// Looks what the table would do with these fields, and shows it with showPlan.
    virtual void plan() = 0;
    /// A person leaves the record of this place out, or takes it.
    virtual void setWanted(int place, bool wanted) = 0;
    /// Keeps what is wanted.
    virtual void take() = 0;
    void showPlan(const QList<ImportPreview>& records, const QStringList& problems);

    Desk* desk() const { return m_ofDesk; }
    const workspace::Sheet& table() const { return m_table; }
    const QStringList& fields() const { return m_fields; }
    /// For the next look: that before is dropped.
    CancelToken freshToken();

private:
    void fillColumns(const Choices& fields);
    void look();
    void showRecords(const QList<ImportPreview>& records);

    Desk* m_ofDesk;
    workspace::Sheet m_table;
    QStringList m_fields;
    QTreeWidget* m_columns;
    QTreeWidget* m_lines;
    QLabel* m_summary;
    bool m_looking = false;   ///< the plan with these columns has not come yet
    bool m_takeLater = false; ///< a person saved meanwhile: what these columns mean is kept
    CancelToken m_cancel;
};

/// Asks for a file with a table and gives what it holds to `then`; a file that cannot be read is told. The name is
/// the object name of the file dialog.
void chooseTable(Desk* desk, const QString& name, const QString& title, QWidget* parent,
                 std::function<void(const workspace::Sheet&)> then);

} // namespace rapporteur::gui
