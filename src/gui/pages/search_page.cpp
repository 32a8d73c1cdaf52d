// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/search_page.h"

#include "gui/models/search_model.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/hit_delegate.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"
#include "workspace/messages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int documentsAtOnce = 40;
}

SearchPage::SearchPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new SearchModel(desk->workspace, this))
    , m_query(new QLineEdit)
    , m_language(new QComboBox)
    , m_order(new QComboBox)
    , m_save(new QToolButton)
    , m_count(textLabel(TextSize::Secondary))
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_empty(new EmptyNotice)
    , m_more(new QPushButton(tr("Show more documents")))
    , m_limit(documentsAtOnce)
{
    setObjectName(u"searchPage"_s);
    setAccessibleName(tr("Search"));
    m_query->setObjectName(u"searchEdit"_s);
    m_query->setPlaceholderText(
        tr("Words, \"phrases\", prefix*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:"));
    m_query->setAccessibleName(tr("What to search for"));
    m_query->setClearButtonEnabled(true);
    m_query->setMaxLength(2'000);
    m_language->setObjectName(u"searchLanguageCombo"_s);
    m_language->setAccessibleName(tr("Language of the texts"));
    m_language->addItem(tr("All languages"), int(domain::Language::Unknown));
    for (const domain::Language language : domain::officialLanguages)
        m_language->addItem(nameOf(language), int(language));
    m_order->setObjectName(u"searchOrderCombo"_s);
    m_order->setAccessibleName(tr("Order of the results"));
    m_order->addItem(tr("Best first"), int(store::SearchOrder::Relevance));
    m_order->addItem(tr("By symbol"), int(store::SearchOrder::Symbol));
    m_save->setObjectName(u"saveSearchButton"_s);
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Keep this search in the sidebar"));
    m_save->setIcon(QIcon::fromTheme(u"bookmark-new"_s));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count->setObjectName(u"searchCountLabel"_s);
    m_view->setObjectName(u"searchView"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(this));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(16);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_more->setObjectName(u"moreResultsButton"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->setSpacing(8);
    bar->addWidget(m_query, 1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_order), static_cast<QWidget*>(m_save)})
        bar->addWidget(part);
    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(16, 0, 16, 8);
    counts->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(counts);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_more);

    const auto restart = [this] {
        m_limit = documentsAtOnce;
        start();
    };
    connect(m_query, &QLineEdit::textChanged, this, restart);
    connect(m_query, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, restart);
    connect(m_order, &QComboBox::currentIndexChanged, this, restart);
    connect(m_save, &QToolButton::clicked, this, &SearchPage::save);
    connect(m_view, &QAbstractItemView::activated, this, &SearchPage::open);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += documentsAtOnce;
        start();
    });
    connect(m_model, &SearchModel::answered, this, &SearchPage::onAnswered);
    connect(m_model, &SearchModel::failed, this, [this](const Error& error) {
        m_empty->setNotice(tr("This cannot be searched for"), workspace::sentence(error));
        m_stack->setCurrentIndex(1);
        m_count->clear();
    });
    onAnswered();
}

void SearchPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // snippets of one line may need two now
}

void SearchPage::search(const QString& query)
{
    m_query->setText(query);
    focusQuery();
}

void SearchPage::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void SearchPage::start()
{
    store::SearchOptions options;
    options.language = domain::Language(m_language->currentData().toInt());
    options.order = store::SearchOrder(m_order->currentData().toInt());
    options.limit = m_limit;
    m_model->search(m_query->text(), options);
}

void SearchPage::onAnswered()
{
    const store::SearchResult& result = m_model->result();
    m_view->expandAll();
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_opened = -1;
    m_save->setEnabled(!m_query->text().trimmed().isEmpty() && !m_desk->workspace->state().readOnly);
    m_more->setVisible(result.totalDocuments > result.documents.size() && !result.documents.isEmpty());
    m_stack->setCurrentIndex(result.documents.isEmpty() ? 1 : 0);
    if (m_query->text().trimmed().isEmpty()) {
        m_empty->setNotice(tr("Search in all texts, titles and symbols"),
                           tr("Words in any of the six languages; symbols may be typed in part: mc cop4 inf17"));
        m_count->clear();
        return;
    }
    if (result.documents.isEmpty())
        m_empty->setNotice(tr("Nothing was found"),
                           tr("Fewer words, or the beginning of a word with a star, find more."));
    QString count = tr("%n document(s)", nullptr, int(result.totalDocuments));
    if (!result.totalsAreExact)
        count = tr("at least %1").arg(count);
    if (result.documentWide)
        count += u" · "_s + tr("no paragraph holds all the words; these documents hold them in different ones");
    m_count->setText(count);
}

void SearchPage::open(const QModelIndex& index)
{
    const store::SearchDocument* document = m_model->documentAt(index);
    if (!document)
        return;
    const store::SearchHit* hit = m_model->hitAt(index);
    if (!hit && !document->hits.isEmpty())
        hit = &document->hits.first();
    m_opened = int(document - m_model->result().documents.data());
    ReaderTarget target;
    target.version = hit ? hit->version : document->version;
    if (hit) {
        target.page = hit->page - 1;
        target.paragraph = hit->path;
        if (!hit->spans.isEmpty())
            target.find = hit->text.mid(hit->spans.first().begin, hit->spans.first().end - hit->spans.first().begin);
    }
    Q_EMIT m_desk->readerWanted(target);
}

void SearchPage::openNextDocument(int direction)
{
    const int row = m_opened + direction;
    if (m_model->rowCount() == 0)
        return;
    if (row < 0 || row >= m_model->rowCount())
        return Q_EMIT m_desk->message(tr("There is no further document with what was searched for."));
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    open(index);
}

void SearchPage::save()
{
    const QString query = m_query->text().trimmed();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveSearchDialog"_s);
    dialog->setWindowTitle(tr("Save the search"));
    dialog->setLabelText(tr("Name in the sidebar:"));
    dialog->setTextValue(query);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString& name) {
        m_desk->change(
            this, [name, query](workspace::Library& library) { return workspace::saveSearch(library, name, query); },
            [this] { Q_EMIT m_desk->undoableDone(tr("The search was saved.")); });
    });
    dialog->open();
}

} // namespace rapporteur::gui
