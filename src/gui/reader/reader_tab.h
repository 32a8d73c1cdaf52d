// SPDX-License-Identifier: GPL-3.0-or-later
// One open document: its pages with what stands beside, above and below them.
#pragma once

#include "gui/reader/reader_view.h"
#include "workspace/comparison.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class BesideReader;
class ElidedLabel;
class FindBar;
class LanguageChips;
class ReaderPanel;

/// Where to open a version: at a page, a paragraph, or the first place where a text is found.
struct ReaderTarget {
    domain::VersionId version;
    int page = -1;     ///< from 0
    QString paragraph; ///< path, the key across languages
    QString find;
};

class ReaderTab : public QWidget {
    Q_OBJECT

public:
    explicit ReaderTab(std::shared_ptr<workspace::Workspace> workspace, QWidget* parent = nullptr);
    ~ReaderTab() override;

    void open(const ReaderTarget& target);
    /// The same paragraph of another language version; says so if there is none.
    void switchLanguage(domain::Language language);
    /// What to open again after a restart.
    ReaderTarget target() const;
    domain::DocumentId document() const { return m_version.document; }
    const workspace::ReadableVersion& version() const { return m_version; }
    QString title() const { return m_version.symbol; }
    /// The path of the paragraph that is read: the one last gone to while it is in view, else the first in view;
    /// empty while the words of the pages are not there.
    QString paragraphInView() const;
    ReaderView* view() { return m_view; }
    FindBar* findBar() { return m_findBar; }
    void copy(LineBreaks lineBreaks, bool withReference);
    void askForPage();
    /// Puts another version beside this one, scrolling in step with it; replaces the one that stands there.
    void openBeside(domain::VersionId version);
    /// The same in another language of this document; says so if there is none.
    void openBeside(domain::Language language);
    void closeBeside();
    /// Null while nothing stands beside.
    BesideReader* beside() const { return m_beside; }
    void setDarkPages(bool dark);

Q_SIGNALS:
    void titleChanged();
    /// A symbol or decision in the text was followed.
    void documentWanted(rapporteur::domain::DocumentId document, const QString& symbol);
    /// A decision of the register was followed, to the paragraph of this path.
    void decisionWanted(rapporteur::domain::DecisionId decision, const QString& path);
    void message(const QString& text);
    /// Another document is to be chosen, to stand beside this one.
    void besideDocumentWanted();
    void besideChanged();
    /// The place that is left, so that "back" finds it.
    void leftFor(const rapporteur::gui::ReaderTarget& place);

private:
    void show(const workspace::ReadableVersion& version, const ReaderTarget& target);
    void onOpened(const workspace::OpenedFile& facts);
    void onOpenFailed(const Error& error);
    void goToTarget();
    void goToParagraph(int ordinal);
    /// Of the paragraph with this ordinal; empty if there is none.
    QString pathOf(int ordinal) const;
    /// What a link of one of the two sides leads to.
    void follow(const PageLink& link, ReaderView* view, const workspace::ReadableVersion& version);
    void addCitationLinks(int page, const wire::PageText& words);
    const store::IndexedParagraph* paragraphNear(int page) const;
    void askPassword(const Error& error);
    QWidget* makeBar();
    void connectParts();
    void fillBesideMenu();
    void onCompared();
    void showDifference(const workspace::ParityFinding& finding);

    std::shared_ptr<workspace::Workspace> m_workspace;
    workspace::ReadableVersion m_version;
    workspace::OpenFileId m_file = 0;
    ReaderTarget m_target;
    LanguageChips* m_chips;
    ElidedLabel* m_title;
    QSpinBox* m_pageBox;
    QLabel* m_pageCount;
    QComboBox* m_zoomBox;
    QToolButton* m_besideButton;
    QSplitter* m_splitter;
    ReaderPanel* m_panel;
    ElidedLabel* m_sideHead; ///< tells the first side apart while another stands beside it
    QStackedWidget* m_stack;
    ReaderView* m_view;
    QPlainTextEdit* m_textView;
    FindBar* m_findBar;
    BesideReader* m_beside = nullptr;
    bool m_dark = false;
};

} // namespace rapporteur::gui
