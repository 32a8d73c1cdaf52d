// SPDX-License-Identifier: GPL-3.0-or-later
// The items of an agenda as a tree with the documents under them; items are moved by dragging them or with Ctrl,
// Shift and an arrow.
#pragma once

#include "workspace/agendas.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class AgendaTree : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Item, Title, Fate, ColumnCount };

    explicit AgendaTree(QWidget* parent = nullptr);

    /// Keeps what is chosen and what is folded.
    void setPage(const workspace::AgendaPage& page);
    void setMovable(bool movable);
    /// The chosen item, or that over the chosen document; nothing if none is.
    const workspace::AgendaRow* currentRow() const;
    /// The chosen document under an item; null for an item or a document that is not held.
    domain::DocumentId currentDocument() const;
    /// Where the chosen item goes by a step: up and down among its neighbours, in below the one in front of it, out
    /// behind the one over it. Nothing where there is no such place.
    enum class Step : quint8 { Up, Down, In, Out };
    std::optional<domain::AgendaPlace> placeAfter(Step step) const;

Q_SIGNALS:
    void moveWanted(rapporteur::domain::AgendaItemId item, const rapporteur::domain::AgendaPlace& place);

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* addItem(const workspace::AgendaRow& row);
    void addDocuments(QTreeWidgetItem* parent, const workspace::AgendaRow& row);
    int positionOf(const domain::AgendaItem& item) const;
    std::optional<domain::AgendaPlace> dropPlace(const QPoint& position) const;
    /// The item that is dragged; null for what is no item of this agenda.
    domain::AgendaItemId draggedItem(const QMimeData& dragged) const;

    workspace::AgendaPage m_page;
};

} // namespace rapporteur::gui
