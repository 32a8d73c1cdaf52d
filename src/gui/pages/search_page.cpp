// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/search_page.h"

#include "gui/models/search_model.h"
#include "gui/names.h"
#include "gui/throttle.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/hit_delegate.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QEvent>
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
constexpr int fillDelay = 500; // milliseconds

/// The condition of a kind in a query. A field answers to a part of what it holds: "agenda" would choose annotated
/// agendas too.
QString kindCondition(const QString& code, const QList<store::FacetCount>& kinds)
{
    QString condition = u"kind:\"%1\""_s.arg(code);
    for (const store::FacetCount& other : kinds) {
        if (other.value != code && other.value.split(u'_').contains(code))
            condition += u" NOT kind:\"%1\""_s.arg(other.value);
    }
    return condition;
}

/// Fills a list of conditions below its first entry, which asks nothing.
void fill(QComboBox* list, const QList<store::FacetCount>& values,
          QString (*conditionOf)(const QString&, const QList<store::FacetCount>&),
          QString (*nameOfValue)(const QString&))
{
    const QSignalBlocker quiet(list);
    const QVariant chosen = list->currentIndex() > 0 ? list->currentData() : QVariant();
    while (list->count() > 1)
        list->removeItem(1);
    for (const store::FacetCount& value : values) {
        const QString name = nameOfValue(value.value);
        if (!name.isEmpty())
            list->addItem(
                SearchPage::tr("%1 (%2)", "a value with its count").arg(name, QLocale().toString(value.documents)),
                conditionOf(value.value, values));
    }
    list->setCurrentIndex(chosen.isValid() ? std::max(0, list->findData(chosen)) : 0);
}
} // namespace

SearchPage::SearchPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new SearchModel(desk->workspace, this))
    , m_query(new QLineEdit)
    , m_language(new QComboBox)
    , m_meeting(new QComboBox)
    , m_kind(new QComboBox)
    , m_year(new QComboBox)
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
    m_meeting->setObjectName(u"searchMeetingCombo"_s);
    m_meeting->setAccessibleName(tr("Meeting"));
    m_meeting->addItem(tr("All meetings"));
    m_kind->setObjectName(u"searchKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of document"));
    m_kind->addItem(tr("All kinds"));
    m_year->setObjectName(u"searchYearCombo"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->addItem(tr("All years"));
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
    bar->addWidget(m_order);
    bar->addWidget(m_save);
    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(12, 4, 12, 8);
    counts->setSpacing(8);
    for (QComboBox* condition : {m_language, m_meeting, m_kind, m_year}) {
        condition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        condition->setMaxVisibleItems(20);
        counts->addWidget(condition);
    }
    counts->addWidget(m_count, 1);
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
    for (QComboBox* condition : {m_language, m_meeting, m_kind, m_year})
        connect(condition, &QComboBox::currentIndexChanged, this, restart);
    auto* fillSoon = new Throttle(
        fillDelay, [this] { fillConditions(); }, this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, fillSoon, &Throttle::kick);
    fillConditions();
    m_view->viewport()->installEventFilter(this);
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

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        // Snippets of one line may need two now; the view must have its new size first.
        QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// The meetings, kinds and years that documents of the library have; what is chosen stays chosen.
void SearchPage::fillConditions()
{
    struct Conditions {
        QList<store::FacetCount> meetings;
        QList<store::FacetCount> kinds;
        QList<store::FacetCount> years;
    };
    m_desk->ask(
        this,
        [](workspace::View& view) -> Result<Conditions> {
            Conditions found;
            for (const auto& [facet, counts] : {std::pair{store::Facet::Meeting, &found.meetings},
                                                {store::Facet::Kind, &found.kinds},
                                                {store::Facet::Year, &found.years}}) {
                auto counted = workspace::facetCounts(view, {}, facet);
                if (!counted)
                    return Failure(counted.error());
                *counts = std::move(*counted);
            }
            const auto meetings = workspace::listMeetings(view, {}, domain::Language::English);
            if (!meetings)
                return Failure(meetings.error());
            QHash<QString, QString> names;
            for (const store::MeetingRow& meeting : *meetings)
                names.insert(QString::number(meeting.id.value), meeting.bodyCode + u' ' + meeting.code);
            for (store::FacetCount& count : found.meetings)
                count.value = names.value(count.value);
            return found;
        },
        [this](const Conditions& found) {
            using Counts = QList<store::FacetCount>;
            fill(
                m_meeting, found.meetings,
                [](const QString& name, const Counts&) { return u"meeting:\"%1\""_s.arg(name); }, &meetingName);
            fill(m_kind, found.kinds, &kindCondition,
                 [](const QString& code) { return nameOf(domain::documentKindFromCode(code)); });
            fill(
                m_year, found.years, [](const QString& year, const Counts&) { return u"year:%1"_s.arg(year); },
                [](const QString& year) { return year; });
        });
}

QString SearchPage::wholeQuery() const
{
    QStringList parts;
    for (const QComboBox* condition : {m_meeting, m_kind, m_year}) {
        if (condition->currentIndex() > 0)
            parts.append(condition->currentData().toString());
    }
    const QString typed = m_query->text().trimmed();
    // The bracket stays open: what is typed may hold quotes and brackets that are not closed either.
    if (!typed.isEmpty())
        parts.append(parts.isEmpty() ? typed : QString(u'(' + typed));
    return parts.join(u' ');
}

void SearchPage::search(const QString& query)
{
    for (QComboBox* condition : {m_meeting, m_kind, m_year})
        condition->setCurrentIndex(0);
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
    m_model->search(wholeQuery(), options);
}

void SearchPage::onAnswered()
{
    const store::SearchResult& result = m_model->result();
    m_view->expandAll();
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_opened = -1;
    m_save->setEnabled(!wholeQuery().isEmpty() && !m_desk->workspace->state().readOnly);
    m_more->setVisible(result.totalDocuments > result.documents.size() && !result.documents.isEmpty());
    m_stack->setCurrentIndex(result.documents.isEmpty() ? 1 : 0);
    if (wholeQuery().isEmpty()) {
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
    const QString query = wholeQuery();
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
