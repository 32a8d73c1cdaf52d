// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the library, or those in its trash: filter and facets, list, and the page of the chosen one.
#pragma once

#include "gui/models/document_list_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class DocumentPage;
class EmptyNotice;
class FacetPanel;
class KeptSplitter;
class ListView;
class TagMenu;

class DocumentsPage : public QWidget {
    Q_OBJECT

public:
    enum class Holding : quint8 { Library, Trash };
    DocumentsPage(Desk* desk, Holding holding, QWidget* parent = nullptr);

    /// Chooses a document, and drops the filter if it hides it.
    void showDocument(domain::DocumentId document);
    void focusFilter();
    /// The tags of the chosen documents, at the current row.
    void openTagMenu();
    QList<domain::DocumentId> selectedDocuments() const;
    DocumentPage* page() { return m_page; }
    DocumentListModel* model() { return m_model; }

    void moveSelectedToTrash();
    void restoreSelected();

Q_SIGNALS:
    void selectionChanged();

private:
    QWidget* makeBar();
    void applyFilter();
    void onLoaded();
    void onSelected();
    void showEmpty();
    void openMenu(const QPoint& position);

    Desk* m_desk;
    Holding m_holding;
    DocumentListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QLabel* m_count;
    QPushButton* m_import;
    KeptSplitter* m_splitter;
    FacetPanel* m_facets;
    QStackedWidget* m_listStack;
    ListView* m_view;
    EmptyNotice* m_empty;
    DocumentPage* m_page;
    TagMenu* m_tagMenu;
    QTimer m_selectTimer;
    domain::DocumentId m_wanted; ///< to be chosen once the list is there
    domain::DocumentId m_current;
};

} // namespace rapporteur::gui
