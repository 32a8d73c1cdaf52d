// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/documents_page.h"

#include "gui/desk.h"
#include "gui/pages/document_page.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/facet_panel.h"
#include "gui/widgets/kept_splitter.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/tag_menu.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DocumentId;

namespace {
constexpr int splitterVersion = 6;
constexpr int selectDelay = 60; // milliseconds: holding an arrow key down does not read every page on the way
constexpr int countDelay = 400; // milliseconds
constexpr int mostDraggedFiles = 50;
} // namespace

DocumentsPage::DocumentsPage(Desk* desk, Holding holding, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_holding(holding)
    , m_model(new DocumentListModel(desk->workspace, this))
    , m_splitter(new KeptSplitter(holding == Holding::Trash ? u"trashPageSplitter"_s : u"documentsPageSplitter"_s,
                                  splitterVersion))
    , m_facets(new FacetPanel(desk))
    , m_listStack(new QStackedWidget)
    , m_empty(new EmptyNotice)
    , m_page(new DocumentPage(desk))
    , m_tagMenu(new TagMenu(
          desk, [this] { return selectedDocuments(); }, this))
{
    const bool trash = holding == Holding::Trash;
    setObjectName(trash ? u"trashPage"_s : u"documentsPage"_s);
    setAccessibleName(trash ? tr("Trash") : tr("Documents"));
    m_view = new ListView(trash ? u"trashView"_s : u"documentsView"_s,
                          trash ? tr("Documents in the trash") : tr("Documents"));
    m_view->setModel(m_model);
    m_view->setColumns({21, 44, 14, 6, 13, 22, 18, 10, 9},
                       {DocumentListModel::Meeting, DocumentListModel::Item, DocumentListModel::Date,
                        DocumentListModel::Kind, DocumentListModel::Status, DocumentListModel::Questions});
    m_view->setStretchColumn(DocumentListModel::Title);
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    m_facets->setInTrash(trash);
    m_facets->setVisible(!trash);
    for (QWidget* part :
         {static_cast<QWidget*>(m_facets), static_cast<QWidget*>(m_listStack), static_cast<QWidget*>(m_page)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->place({224, 516, 360});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);

    m_selectTimer.setSingleShot(true);
    m_selectTimer.setInterval(selectDelay);
    connect(&m_selectTimer, &QTimer::timeout, this, &DocumentsPage::onSelected);
    connect(m_model, &DocumentListModel::loaded, this, &DocumentsPage::onLoaded);
    connect(m_model, &DocumentListModel::failed, m_desk, &Desk::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selectTimer,
            qOverload<>(&QTimer::start));
    connect(m_view, &QAbstractItemView::activated, m_page, &DocumentPage::read);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DocumentsPage::openMenu);
    connect(m_facets, &FacetPanel::filterChanged, this, &DocumentsPage::applyFilter);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (m_filter->text().isEmpty() && !m_facets->isNarrowing())
            return Q_EMIT m_desk->importWanted();
        m_filter->clear();
        m_facets->clearFilter();
    });
    auto* countSoon = new Throttle(
        countDelay, [this] { m_facets->reload(); }, this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, countSoon, &Throttle::kick);
    m_facets->reload();
    applyFilter();
}

QWidget* DocumentsPage::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(m_holding == Holding::Trash ? u"trashFilterEdit"_s : u"filterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by symbol or title"));
    m_filter->setAccessibleName(tr("Filter by symbol or title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(500);
    m_order = new QComboBox;
    m_order->setObjectName(u"orderCombo"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->addItem(tr("By symbol"), int(store::DocumentOrder::Symbol));
    m_order->addItem(tr("Latest date first"), int(store::DocumentOrder::Date));
    m_order->addItem(tr("Added last first"), int(store::DocumentOrder::Added));
    m_count = textLabel(TextSize::Secondary);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setWordWrap(false);
    m_import = new QPushButton(QIcon::fromTheme(u"document-import"_s), tr("Import…"));
    m_import->setObjectName(u"importButton"_s);
    m_import->setVisible(m_holding == Holding::Library);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_order);
    layout->addWidget(m_count);
    layout->addWidget(m_import);
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentsPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &DocumentsPage::applyFilter);
    connect(m_import, &QPushButton::clicked, m_desk, &Desk::importWanted);
    return bar;
}

void DocumentsPage::applyFilter()
{
    DocumentListQuery query;
    query.filter = m_facets->filter();
    query.order = store::DocumentOrder(m_order->currentData().toInt());
    query.text = m_filter->text();
    m_model->setQuery(query);
}

void DocumentsPage::onLoaded()
{
    m_count->setText(tr("%n document(s)", nullptr, m_model->rowCount()));
    showEmpty();
    const DocumentId wanted = m_wanted.isNull() ? m_current : m_wanted;
    const int row = m_model->rowOf(wanted);
    if (!m_wanted.isNull() && row < 0 && (!m_filter->text().isEmpty() || m_facets->isNarrowing())) {
        m_filter->clear();
        m_facets->clearFilter();
        return; // the whole list comes, and with it the document
    }
    m_wanted = {};
    if (row >= 0 && m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    m_selectTimer.start();
}

void DocumentsPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    const bool narrowed = !m_filter->text().isEmpty() || m_facets->isNarrowing();
    if (narrowed)
        m_empty->setNotice(tr("No document fits the filter"),
                           tr("Other words, or fewer conditions, may find it. The search looks into the text, too."),
                           tr("Drop the filter"));
    else if (m_holding == Holding::Trash)
        m_empty->setNotice(tr("The trash is empty"),
                           tr("Documents that are moved here stay until they are put back."));
    else
        m_empty->setNotice(
            tr("No documents yet"),
            tr("Drop PDFs or whole folders here: symbols, titles, languages and dates are read from them."),
            tr("Import files…"));
    m_listStack->setCurrentIndex(empty ? 1 : 0);
}

void DocumentsPage::onSelected()
{
    const QList<DocumentId> selected = selectedDocuments();
    m_current = m_model->idAt(m_view->currentIndex().row());
    m_page->setDocument(m_view->currentIndex().isValid() ? m_current : DocumentId());
    if (selected.size() <= mostDraggedFiles)
        m_model->prepareDrag(selected);
    Q_EMIT selectionChanged();
}

QList<DocumentId> DocumentsPage::selectedDocuments() const
{
    QList<DocumentId> result;
    for (const int row : m_view->selectedRows())
        result.append(m_model->idAt(row));
    return result;
}

void DocumentsPage::showDocument(DocumentId document)
{
    m_wanted = document;
    if (m_model->isLoaded())
        onLoaded();
}

void DocumentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DocumentsPage::openTagMenu()
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    m_tagMenu->popup(m_view->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint()));
}

void DocumentsPage::moveSelectedToTrash()
{
    const QList<DocumentId> documents = selectedDocuments();
    if (documents.isEmpty())
        return;
    m_desk->change(
        this, [documents](workspace::Library& library) { return workspace::moveToTrash(library, documents); },
        [this, count = int(documents.size())] {
            Q_EMIT m_desk->undoableDone(tr("%n document(s) moved to the trash.", nullptr, count));
        });
}

void DocumentsPage::restoreSelected()
{
    const QList<DocumentId> documents = selectedDocuments();
    if (documents.isEmpty())
        return;
    m_desk->change(
        this, [documents](workspace::Library& library) { return workspace::restoreFromTrash(library, documents); },
        [this, count = int(documents.size())] {
            Q_EMIT m_desk->undoableDone(tr("%n document(s) put back.", nullptr, count));
        });
}

void DocumentsPage::openMenu(const QPoint& position)
{
    static constexpr std::array inLibrary{"openDocument", "editDocument",    "bulkEdit",
                                          "copyCitation", "documentHistory", "moveToTrash"};
    static constexpr std::array inTrash{"openDocument", "documentHistory", "restoreFromTrash"};
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* id) { menu->addAction((*m_desk->actions)[id]); };
    if (m_holding == Holding::Trash)
        std::for_each(inTrash.begin(), inTrash.end(), add);
    else {
        std::for_each(inLibrary.begin(), inLibrary.end(), add);
        menu->addMenu(m_tagMenu);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace rapporteur::gui
