// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of cooperation have in common: a tree of records as at a day, with buttons that add, change and
// remove them, and a notice while there are none.
#pragma once

#include "gui/desk.h"
#include "workspace/cooperation_export.h"

#include <QTreeWidget>
#include <functional>

class QDateEdit;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class EmptyNotice;

class CooperationTab : public QWidget {
    Q_OBJECT

public:
    /// A record of the tree: what kind it is, and its id.
    struct Record {
        int kind = 0; ///< 0: none
        qint64 id = 0;
        bool operator==(const Record&) const = default;
    };
    /// `name` begins the object names: "areas" gives areasView, areasAddButton. With `asAt` the bar asks for a day.
    CooperationTab(Desk* desk, const QString& name, const QString& accessibleName, const QStringList& columns,
                   bool asAt, QWidget* parent = nullptr);

    /// Asks the library again.
    virtual void reload() = 0;

protected:
    QDate day() const;
    Record current() const;
    Record parentOfCurrent() const;
    QTreeWidget* view() const { return m_view; }
    /// Widths in average characters; the stretched column takes what is left.
    void setColumns(const QList<int>& widths, int stretched);
    /// An entry of the menu of what can be added; needs a record of this kind to be chosen (0: nothing).
    void addAddition(const QString& name, const QString& text, int needs, std::function<void()> run);
    /// An entry of the menu of what else can be done; as above. With `reads` it is there in a library that cannot be
    /// changed too.
    void addAction(const QString& name, const QString& text, int needs, std::function<void()> run,
                   bool reads = false);
    /// What editing and removing the chosen record does.
    void setEditing(std::function<void(Record)> edit, std::function<void(Record)> remove);
    void setEmpty(const QString& reason, const QString& explanation, const QString& addText,
                  std::function<void()> add);

    /// Asks for a file and a language, and writes a table.
    void saveTable(const QString& title, const QString& name,
                   std::function<Result<void>(workspace::View&, domain::Language, const QString&)> write);
    /// What `write` does with a table of workspace/cooperation_export.h.
    template <typename Table>
    static Result<void> written(const Table& table, const QString& path)
    {
        return table ? workspace::writeTable(*table, path) : Result<void>(Failure(table.error()));
    }

    /// Fills the tree anew: `fill` makes its rows; what was chosen is chosen again.
    void refill(const std::function<void()>& fill);
    QTreeWidgetItem* addRow(QTreeWidgetItem* parent, const Record& record, const QStringList& texts,
                            const QString& icon = {});

    Desk* const m_desk;
    CancelToken m_cancel;

private:
    struct Needs {
        QAction* action;
        int kind;
        bool reads;
    };
    void updateActions();

    QTreeWidget* m_view;
    QDateEdit* m_day = nullptr;
    QToolButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QToolButton* m_more;
    QMenu* m_addMenu;
    QMenu* m_moreMenu;
    EmptyNotice* m_empty;
    QStackedWidget* m_stack;
    QList<Needs> m_needs;
    std::function<void(Record)> m_editRecord;
    std::function<void(Record)> m_removeRecord;
    std::function<void()> m_addFirst;
};

} // namespace rapporteur::gui
