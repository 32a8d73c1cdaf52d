// SPDX-License-Identifier: GPL-3.0-or-later
// One open library in the window: the sidebar, the page of the chosen section, and a tab for each reader.
#pragma once

#include "gui/session.h"

#include <QSplitter>

class QStackedWidget;
class QTabWidget;

namespace rapporteur::gui {

class DocumentsPage;
class NextMeetingPanel;
class Sidebar;

class LibraryPane : public QSplitter {
    Q_OBJECT

public:
    LibraryPane(std::shared_ptr<workspace::Workspace> workspace, Actions* actions, QWidget* parent = nullptr);
    ~LibraryPane() override;

    Desk* desk() { return m_desk; }
    void showSection(Section section);
    Section section() const;
    void openReader(const ReaderTarget& target);
    /// Looks a document up by a symbol as typed and opens it in a reader; page from 0, -1 for the first.
    void openSymbol(const QString& symbol, int page, const QString& find);
    void search(const QString& query);
    /// Opens what was open at the last time.
    void restoreSession();
    void setSidebarVisible(bool visible);
    ReaderTab* currentReader() const;

private:
    struct Spot {
        Section section = Section::Today;
        ReaderTarget target; ///< with a version if a reader was shown
    };

    /// The page of a section, made when it is first wanted: opening a library makes the one that is shown.
    QWidget* pageOf(Section section);
    template <typename Page>
    Page* page(Section section)
    {
        return static_cast<Page*>(pageOf(section));
    }
    QWidget* makePage(Section section);
    void connectGo();
    void connectDocument();
    void connectReader();
    void connectFind();
    void onAction(const char* id, std::function<void()> run);
    /// Runs `run` with the reader that is shown, if one is.
    void onReader(const char* id, std::function<void(ReaderTab&)> run);
    void updateActions();
    void closeTab(int index);
    void addReader(ReaderTab* tab);
    void chooseBeside(ReaderTab& reader);
    void showHistory();
    void addDecisions();
    void bulkEdit();
    Spot spot() const;
    void leave();
    void go(QList<Spot>& from, QList<Spot>& to);
    void showSpot(const Spot& spot);
    DocumentsPage* shownDocuments() const;
    ReadingPlace placeOf(const ReaderTab& tab) const;
    void saveSession();
    void refreshToday();
    void connectNextMeeting(const NextMeetingPanel& panel);

    Desk* m_desk;
    Sidebar* m_sidebar;
    QTabWidget* m_tabs;
    QStackedWidget* m_pages;
    QHash<Section, QWidget*> m_pageOf; ///< those that were shown so far
    Session m_session;
    QList<Spot> m_back;
    QList<Spot> m_forward;
};

} // namespace rapporteur::gui
