// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library_pane.h"

#include "gui/names.h"
#include "gui/pages/activities_page.h"
#include "gui/pages/cooperation_page.h"
#include "gui/pages/decisions_page.h"
#include "gui/pages/documents_page.h"
#include "gui/pages/follow_up_page.h"
#include "gui/pages/inbox_page.h"
#include "gui/pages/meeting_page.h"
#include "gui/pages/meetings_page.h"
#include "gui/pages/search_page.h"
#include "gui/pages/today_page.h"
#include "gui/reader/find_bar.h"
#include "gui/settings.h"
#include "gui/widgets/next_meeting.h"
#include "gui/widgets/sidebar.h"
#include "gui/widgets/text_label.h"
#include "workspace/held_version.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int splitterVersion = 1;
constexpr qsizetype mostSpots = 100;
} // namespace

LibraryPane::LibraryPane(std::shared_ptr<workspace::Workspace> workspace, Actions* actions, QWidget* parent)
    : QSplitter(parent)
    , m_desk(new Desk(std::move(workspace), actions, this))
    , m_sidebar(new Sidebar(m_desk))
    , m_tabs(new QTabWidget)
    , m_pages(new QStackedWidget)
    , m_session(Session::load(m_desk->workspace->state().folder))
{
    setObjectName(u"libraryPane"_s);
    setChildrenCollapsible(false);
    m_pages->setAccessibleName(tr("Section"));
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Section and readers"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(false);
    m_tabs->addTab(m_pages, {});
    m_tabs->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_tabs->tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);
    m_tabs->setTabBarAutoHide(true);
    addWidget(m_sidebar);
    addWidget(m_tabs);
    setStretchFactor(1, 1);
    setSizes({180, 1100});
    restoreState(Settings::state(u"sidebar"_s, splitterVersion));
    connect(this, &QSplitter::splitterMoved, this,
            [this] { Settings::setState(u"sidebar"_s, splitterVersion, saveState()); });

    connect(m_sidebar, &Sidebar::sectionChosen, this, &LibraryPane::showSection);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &LibraryPane::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &LibraryPane::updateActions);
    connect(m_desk, &Desk::readerWanted, this, &LibraryPane::openReader);
    connect(m_desk, &Desk::sectionWanted, this, &LibraryPane::showSection);
    connect(m_desk, &Desk::searchWanted, this, &LibraryPane::search);
    connect(m_desk, &Desk::documentWanted, this, [this](domain::DocumentId document) {
        showSection(Section::Documents);
        page<DocumentsPage>(Section::Documents)->showDocument(document);
    });
    connect(m_desk, &Desk::decisionWanted, this, [this](domain::DecisionId decision, const QString& path) {
        showSection(Section::Decisions);
        page<DecisionsPage>(Section::Decisions)->showDecision(decision, path);
    });
    connect(m_desk, &Desk::meetingWanted, this, [this](domain::MeetingId meeting) {
        showSection(Section::Meetings);
        page<MeetingsPage>(Section::Meetings)->showMeeting(meeting);
    });
    connectGo();
    connectDocument();
    connectReader();
    connectFind();
    refreshToday();
    showSpot({Section::Today, {}});
}

LibraryPane::~LibraryPane()
{
    saveSession();
    // The pages end before what they share.
    m_tabs->disconnect(this);
    delete m_tabs;
    delete m_sidebar;
}

QWidget* LibraryPane::makePage(Section section)
{
    switch (section) {
    case Section::Today: {
        auto* today = new TodayPage(m_desk);
        today->setReadingPlaces(m_session.recent);
        const auto narrow = [this](FollowUpPage::Narrowing narrowing) {
            showSection(Section::FollowUp);
            page<FollowUpPage>(Section::FollowUp)->narrowTo(narrowing);
        };
        connect(today, &TodayPage::overdueWanted, this, [narrow] { narrow(FollowUpPage::Narrowing::Overdue); });
        connect(today, &TodayPage::dueSoonWanted, this, [narrow] { narrow(FollowUpPage::Narrowing::Soon); });
        connectNextMeeting(*today->nextMeeting());
        return today;
    }
    case Section::Documents:
    case Section::Trash: {
        auto* documents = new DocumentsPage(m_desk, section == Section::Trash ? DocumentsPage::Holding::Trash
                                                                              : DocumentsPage::Holding::Library);
        connect(documents, &DocumentsPage::selectionChanged, this, &LibraryPane::updateActions);
        return documents;
    }
    case Section::Meetings:
        return new MeetingsPage(m_desk);
    case Section::Decisions:
        return new DecisionsPage(m_desk);
    case Section::FollowUp:
        return new FollowUpPage(m_desk);
    case Section::Activities:
        return new ActivitiesPage(m_desk);
    case Section::Cooperation:
        return new CooperationPage(m_desk);
    case Section::Inbox:
        return new InboxPage(m_desk);
    case Section::Search:
        return new SearchPage(m_desk);
    }
    return nullptr;
}

void LibraryPane::connectNextMeeting(const NextMeetingPanel& panel)
{
    const auto pageOfMeeting = [this](domain::MeetingId meeting) {
        Q_EMIT m_desk->meetingWanted(meeting);
        return page<MeetingsPage>(Section::Meetings)->page();
    };
    connect(&panel, &NextMeetingPanel::lateDocumentsWanted, this,
            [pageOfMeeting](domain::MeetingId meeting) { pageOfMeeting(meeting)->showLateDocuments(); });
    connect(&panel, &NextMeetingPanel::missingDocumentsWanted, this,
            [pageOfMeeting](domain::MeetingId meeting, domain::Language language) {
                pageOfMeeting(meeting)->showMissingDocuments(language);
            });
    connect(&panel, &NextMeetingPanel::planWanted, this,
            [pageOfMeeting](domain::MeetingId meeting) { pageOfMeeting(meeting)->showPlan(); });
}

QWidget* LibraryPane::pageOf(Section section)
{
    QWidget*& page = m_pageOf[section];
    if (!page) {
        page = makePage(section);
        m_pages->addWidget(page);
    }
    return page;
}

Section LibraryPane::section() const
{
    return m_pageOf.key(m_pages->currentWidget());
}

void LibraryPane::showSection(Section section)
{
    leave();
    showSpot({section, {}});
}

ReaderTab* LibraryPane::currentReader() const
{
    return qobject_cast<ReaderTab*>(m_tabs->currentWidget());
}

void LibraryPane::openReader(const ReaderTarget& target)
{
    leave();
    for (int i = 1; i < m_tabs->count(); ++i) {
        auto* tab = qobject_cast<ReaderTab*>(m_tabs->widget(i));
        if (!tab || tab->version().version != target.version)
            continue;
        m_tabs->setCurrentIndex(i);
        if (target.page >= 0 || !target.paragraph.isEmpty() || !target.find.isEmpty())
            tab->open(target);
        return;
    }
    auto* tab = new ReaderTab(m_desk->workspace);
    addReader(tab);
    tab->open(target);
    m_tabs->setCurrentWidget(tab);
    tab->setFocus();
}

void LibraryPane::addReader(ReaderTab* tab)
{
    m_tabs->addTab(tab, QIcon::fromTheme(u"application-pdf"_s), tr("Opening…"));
    connect(tab, &ReaderTab::titleChanged, this, [this, tab] {
        const int index = m_tabs->indexOf(tab);
        QString title = tab->title();
        const QString language = domain::code(tab->version().language).toUpper();
        m_tabs->setTabText(index, (language.isEmpty() ? title : title + u" · "_s + language).replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(index, plainToolTip(tab->version().title));
        m_session.remember(placeOf(*tab));
        refreshToday();
        updateActions();
    });
    connect(tab, &ReaderTab::documentWanted, this, [this](domain::DocumentId document, const QString& symbol) {
        if (document.isNull())
            return Q_EMIT m_desk->message(tr("The library does not hold %1.").arg(symbol));
        openSymbol(symbol, -1, {});
    });
    connect(tab, &ReaderTab::decisionWanted, m_desk, &Desk::decisionWanted);
    connect(tab, &ReaderTab::message, m_desk, &Desk::message);
    connect(tab, &ReaderTab::besideDocumentWanted, this, [this, tab] { chooseBeside(*tab); });
    connect(tab, &ReaderTab::besideChanged, this, &LibraryPane::updateActions);
    tab->setDarkPages((*m_desk->actions)["darkPages"]->isChecked());
    connect(tab, &ReaderTab::leftFor, this, [this](const ReaderTarget& place) {
        m_back.append({section(), place});
        updateActions();
    });
    connect(tab->findBar(), &FindBar::ranOut, this,
            [this](int direction) { page<SearchPage>(Section::Search)->openNextDocument(direction); });
}

void LibraryPane::openSymbol(const QString& symbol, int page, const QString& find)
{
    m_desk->ask(
        this,
        [symbol, languages = titleLanguages()](workspace::View& view) -> Result<domain::VersionId> {
            const auto version = workspace::heldVersion(view, symbol, languages);
            if (!version)
                return Failure(version.error());
            return version->id;
        },
        [this, page, find](domain::VersionId version) {
            ReaderTarget target;
            target.version = version;
            target.page = page;
            target.find = find;
            openReader(target);
        });
}

void LibraryPane::search(const QString& query)
{
    showSection(Section::Search);
    page<SearchPage>(Section::Search)->search(query);
}

void LibraryPane::closeTab(int index)
{
    auto* tab = qobject_cast<ReaderTab*>(m_tabs->widget(index));
    if (!tab)
        return;
    m_session.remember(placeOf(*tab));
    refreshToday();
    m_tabs->removeTab(index);
    tab->deleteLater();
}

ReadingPlace LibraryPane::placeOf(const ReaderTab& tab) const
{
    return {tab.target(), tab.title(), tab.version().title};
}

void LibraryPane::refreshToday()
{
    if (auto* today = static_cast<TodayPage*>(m_pageOf.value(Section::Today)))
        today->setReadingPlaces(m_session.recent);
}

void LibraryPane::restoreSession()
{
    const Session session = m_session;
    for (const ReadingPlace& place : session.open)
        openReader(place.target);
    showSpot({session.section, {}});
    m_tabs->setCurrentIndex(std::min(session.currentTab, m_tabs->count() - 1));
    m_back.clear();
    m_forward.clear();
    updateActions();
}

void LibraryPane::saveSession()
{
    m_session.section = section();
    m_session.currentTab = m_tabs->currentIndex();
    m_session.open.clear();
    for (int i = 1; i < m_tabs->count(); ++i) {
        if (const auto* tab = qobject_cast<ReaderTab*>(m_tabs->widget(i))) {
            m_session.open.append(placeOf(*tab));
            m_session.remember(m_session.open.last());
        }
    }
    m_session.save(m_desk->workspace->state().folder);
}

void LibraryPane::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
}

DocumentsPage* LibraryPane::shownDocuments() const
{
    return m_tabs->currentIndex() == 0 ? qobject_cast<DocumentsPage*>(m_pages->currentWidget()) : nullptr;
}

LibraryPane::Spot LibraryPane::spot() const
{
    const ReaderTab* reader = currentReader();
    return {section(), reader ? reader->target() : ReaderTarget{}};
}

void LibraryPane::leave()
{
    m_back.append(spot());
    if (m_back.size() > mostSpots)
        m_back.removeFirst();
    m_forward.clear();
}

void LibraryPane::go(QList<Spot>& from, QList<Spot>& to)
{
    if (from.isEmpty())
        return;
    to.append(spot());
    showSpot(from.takeLast());
}

void LibraryPane::showSpot(const Spot& spot)
{
    if (!spot.target.version.isNull()) {
        const QList<Spot> back = m_back;
        const QList<Spot> forward = m_forward;
        openReader(spot.target);
        m_back = back;
        m_forward = forward;
    } else {
        m_pages->setCurrentWidget(pageOf(spot.section));
        m_tabs->setTabText(0, pageOf(spot.section)->accessibleName());
        m_tabs->setCurrentIndex(0);
        m_sidebar->setSection(spot.section);
    }
    updateActions();
}

} // namespace rapporteur::gui
