// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the list of documents: what they have in common, with counts; what is ticked narrows the list.
#pragma once

#include "workspace/queries.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class Desk;

class FacetPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit FacetPanel(Desk* desk, QWidget* parent = nullptr);
    /// Counts again; ticks stay.
    void reload();
    const store::DocumentFilter& filter() const { return m_filter; }
    /// Keeps `inTrash` and drops everything else.
    void clearFilter();
    bool isNarrowing() const;
    void setInTrash(bool inTrash) { m_filter.inTrash = inTrash; }

Q_SIGNALS:
    void filterChanged();

public:
    /// One line: what it stands for, as a person reads it, and how many documents have it.
    struct Entry {
        QString value;
        QString text;
        int documents = 0;
    };
    using Facets = QList<QList<Entry>>; ///< in the order of the table of facets

private:
    void show(const Facets& facets);
    void onItemChanged(QTreeWidgetItem* item);

    Desk* m_desk;
    store::DocumentFilter m_filter;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
