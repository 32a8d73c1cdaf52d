// SPDX-License-Identifier: GPL-3.0-or-later
// One open document: its pages with what stands beside, above and below them.
#pragma once

#include "gui/reader/reader_view.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QSplitter;
class QStackedWidget;

namespace rapporteur::gui {

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
    ReaderView* view() { return m_view; }
    FindBar* findBar() { return m_findBar; }
    void copy(LineBreaks lineBreaks, bool withReference);
    void askForPage();

Q_SIGNALS:
    void titleChanged();
    /// A symbol or decision in the text was followed.
    void documentWanted(rapporteur::domain::DocumentId document, const QString& symbol);
    void message(const QString& text);
    /// The place that is left, so that "back" finds it.
    void leftFor(const rapporteur::gui::ReaderTarget& place);

private:
    void show(const workspace::ReadableVersion& version, const ReaderTarget& target);
    void onOpened(const workspace::OpenedFile& facts);
    void onOpenFailed(const Error& error);
    void goToTarget();
    void goToParagraph(int ordinal);
    void follow(const PageLink& link);
    void addCitationLinks(int page, const wire::PageText& words);
    const store::IndexedParagraph* paragraphNear(int page) const;
    void askPassword(const Error& error);

    std::shared_ptr<workspace::Workspace> m_workspace;
    workspace::ReadableVersion m_version;
    workspace::OpenFileId m_file = 0;
    ReaderTarget m_target;
    LanguageChips* m_chips;
    QLabel* m_title;
    QSpinBox* m_pageBox;
    QLabel* m_pageCount;
    QComboBox* m_zoomBox;
    QSplitter* m_splitter;
    ReaderPanel* m_panel;
    QStackedWidget* m_stack;
    ReaderView* m_view;
    QPlainTextEdit* m_textView;
    FindBar* m_findBar;
};

} // namespace rapporteur::gui
