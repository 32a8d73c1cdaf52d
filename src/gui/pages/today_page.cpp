// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/today_page.h"

#include "gui/models/document_list_model.h"
#include "gui/throttle.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/next_meeting.h"
#include "gui/widgets/text_label.h"
#include "workspace/follow_up.h"
#include "workspace/queries.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestDocuments = 12;
constexpr int reloadDelay = 200; // milliseconds
constexpr int soonDays = 90;

/// A short list inside a page that scrolls as a whole takes the height of its rows.
void fitHeight(QTreeView* view, int rows)
{
    const int row = std::max(30, view->fontMetrics().height() + 12);
    const int head = view->isHeaderHidden() ? 0 : view->header()->sizeHint().height();
    view->setFixedHeight(rows * row + head + 2 * view->frameWidth() + 4);
    view->setVisible(rows > 0);
}

} // namespace

TodayPage::TodayPage(Desk* desk, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_latest(new DocumentListModel(desk->workspace, this))
    , m_readingReason(textLabel(TextSize::Secondary,
                                tr("Documents that you open are kept here, at the page where you left them.")))
    , m_reading(new QTreeWidget)
    , m_nextMeeting(new NextMeetingPanel(desk))
    , m_inbox(textLabel(TextSize::Body))
    , m_inboxButton(new QPushButton(QIcon::fromTheme(u"mail-folder-inbox"_s), tr("Go through the inbox")))
    , m_due(textLabel(TextSize::Body))
    , m_overdueButton(new QPushButton(QIcon::fromTheme(u"dialog-warning"_s), QString()))
    , m_soonButton(new QPushButton(QIcon::fromTheme(u"view-calendar-upcoming-days"_s), QString()))
    , m_latestReason(textLabel(TextSize::Secondary))
    , m_latestView(new ListView(u"latestView"_s, tr("What came in")))
{
    setObjectName(u"todayPage"_s);
    setAccessibleName(tr("Today"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_reading->setObjectName(u"readingView"_s);
    m_reading->setAccessibleName(tr("Continue reading"));
    m_reading->setColumnCount(3);
    m_reading->setHeaderHidden(true);
    m_reading->setRootIsDecorated(false);
    m_reading->setUniformRowHeights(true);
    m_reading->setItemDelegate(new ListDelegate(m_reading));
    m_reading->setFrameShape(NoFrame);
    m_inbox->setObjectName(u"inboxLabel"_s);
    m_inboxButton->setObjectName(u"inboxButton"_s);
    m_latestView->setModel(m_latest);
    m_latestView->setColumns({26, 52, 14, 6, 11, 30, 18, 10, 9},
                             {DocumentListModel::Item, DocumentListModel::Kind, DocumentListModel::Status,
                              DocumentListModel::Questions, DocumentListModel::Date});
    m_latestView->setStretchColumn(DocumentListModel::Title);
    m_latestView->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* day = textLabel(TextSize::Head, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    day->setObjectName(u"dayLabel"_s);
    layout->addWidget(day);
    layout->addSpacing(8);
    layout->addWidget(textLabel(TextSize::Section, tr("Next meeting")));
    layout->addWidget(m_nextMeeting);
    layout->addSpacing(8);
    layout->addWidget(textLabel(TextSize::Section, tr("Continue reading")));
    layout->addWidget(m_readingReason);
    layout->addWidget(m_reading);
    layout->addSpacing(8);
    layout->addWidget(textLabel(TextSize::Section, tr("Waiting for you")));
    layout->addWidget(m_inbox);
    layout->addWidget(m_inboxButton, 0, Qt::AlignLeading);
    layout->addSpacing(8);
    layout->addWidget(textLabel(TextSize::Section, tr("What falls due")));
    layout->addWidget(makeDue());
    layout->addSpacing(8);
    layout->addWidget(textLabel(TextSize::Section, tr("What came in")));
    layout->addWidget(m_latestReason);
    layout->addWidget(m_latestView);
    layout->addStretch();
    setWidget(page);

    connect(m_reading, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT m_desk->readerWanted(m_places.value(m_reading->indexOfTopLevelItem(item)).target);
    });
    connect(m_inboxButton, &QPushButton::clicked, this, [this] { Q_EMIT m_desk->sectionWanted(Section::Inbox); });
    connect(m_latestView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT m_desk->documentWanted(m_latest->idAt(index.row())); });
    connect(m_latest, &DocumentListModel::failed, m_desk, &Desk::failed);
    connect(m_latest, &DocumentListModel::loaded, this, [this] {
        fitHeight(m_latestView, m_latest->rowCount());
        m_latestReason->setText(
            m_latest->rowCount() == 0 ? tr("Nothing yet. Drop PDFs or whole folders into the window.") : QString());
        m_latestReason->setVisible(m_latest->rowCount() == 0);
    });
    auto* reloadSoon = new Throttle(
        reloadDelay,
        [this] {
            reloadInbox();
            reloadDue();
            m_nextMeeting->reload();
        },
        this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, reloadSoon, &Throttle::kick);
    DocumentListQuery query;
    query.order = store::DocumentOrder::Added;
    query.limit = latestDocuments;
    m_latest->setQuery(query);
    setReadingPlaces({});
    reloadInbox();
    reloadDue();
    m_nextMeeting->reload();
}

QWidget* TodayPage::makeDue()
{
    auto* due = new QWidget;
    m_due->setObjectName(u"dueLabel"_s);
    m_due->setWordWrap(false);
    m_overdueButton->setObjectName(u"overdueButton"_s);
    m_soonButton->setObjectName(u"dueSoonButton"_s);
    m_overdueButton->hide();
    m_soonButton->hide();
    auto* layout = new QHBoxLayout(due);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_overdueButton);
    layout->addWidget(m_soonButton);
    layout->addWidget(m_due);
    layout->addStretch();
    connect(m_overdueButton, &QPushButton::clicked, this, &TodayPage::overdueWanted);
    connect(m_soonButton, &QPushButton::clicked, this, &TodayPage::dueSoonWanted);
    return due;
}

void TodayPage::setReadingPlaces(const QList<ReadingPlace>& places)
{
    m_places = places;
    m_reading->clear();
    for (const ReadingPlace& place : places) {
        const QString page = place.target.page > 0 ? tr("page %1").arg(place.target.page + 1) : QString();
        auto* item = new QTreeWidgetItem(m_reading, QStringList{place.symbol, place.title, page});
        item->setIcon(0, QIcon::fromTheme(u"application-pdf"_s));
        item->setToolTip(1, plainToolTip(place.title));
        item->setForeground(2, palette().placeholderText());
    }
    m_reading->header()->setStretchLastSection(false);
    m_reading->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_reading->setColumnWidth(0, m_reading->fontMetrics().averageCharWidth() * 30);
    m_reading->setCurrentItem(m_reading->topLevelItem(0));
    fitHeight(m_reading, int(places.size()));
    m_readingReason->setVisible(places.isEmpty());
}

void TodayPage::reloadInbox()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::inbox(view, 0, 0); },
        [this](const workspace::Inbox& inbox) {
            m_inbox->setText(inbox.total == 0 ? tr("Nothing: every reading is sure or was decided.")
                                              : tr("%n question(s) in the inbox.", nullptr, inbox.total));
            m_inboxButton->setVisible(inbox.total > 0);
        });
}

void TodayPage::reloadDue()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::dueCounts(view, QDate::currentDate(), soonDays); },
        [this](const workspace::DueCounts& counts) {
            m_overdueButton->setText(tr("%n mandate(s) overdue", nullptr, counts.overdue));
            m_overdueButton->setVisible(counts.overdue > 0);
            m_soonButton->setText(tr("%n mandate(s) due within three months", nullptr, counts.soon));
            m_soonButton->setVisible(counts.soon > 0);
            m_due->setText(tr("Nothing that decisions ask is overdue or due within three months."));
            m_due->setVisible(counts.overdue == 0 && counts.soon == 0);
        });
}

} // namespace rapporteur::gui
