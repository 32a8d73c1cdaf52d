// SPDX-License-Identifier: GPL-3.0-or-later
// A second version beside the one that is read: another language or another document, scrolling in step with it by
// paragraph.
#pragma once

#include "gui/reader/reader_view.h"
#include "workspace/comparison.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace rapporteur::gui {

class ElidedLabel;
class LanguageChips;

class BesideReader : public QWidget {
    Q_OBJECT

public:
    static constexpr int headHeight = 36; ///< pixels, of the line above the pages

    /// `first` is the view it keeps step with; it outlives this.
    BesideReader(std::shared_ptr<workspace::Workspace> workspace, ReaderView* first, QWidget* parent = nullptr);
    ~BesideReader() override;

    /// What stands in the first view now: compared anew.
    void setFirst(const workspace::ReadableVersion& version);
    void open(domain::VersionId version);
    const workspace::ReadableVersion& version() const { return m_second.version; }
    const workspace::Comparison& comparison() const { return m_comparison; }
    ReaderView* view() { return m_view; }
    /// Leads this side to a paragraph by its ordinal, and the other with it while they are in step.
    void goToParagraph(int ordinal);
    bool isInStep() const { return m_inStep; }
    /// While it is off each side scrolls alone.
    void setInStep(bool inStep);

Q_SIGNALS:
    void closeWanted();
    /// The comparison with the first version is there.
    void compared();

private:
    /// One of the two: its paragraphs, and where each begins.
    struct Side {
        ReaderView* view = nullptr;
        workspace::ReadableVersion version;
        QList<double> shares;       ///< by ordinal: how far down its page a paragraph begins, by lengths of text
        QHash<int, double> heights; ///< by ordinal: points, as the words of the page tell
    };

    void show(const workspace::ReadableVersion& version);
    void onOpened(const workspace::OpenedFile& facts);
    void compare();
    /// Brings the other side to where `driver` is.
    void keepStep(ReaderView* driver);
    double placeOf(Side& side, int ordinal);
    double counterpart(Side& from, Side& to, bool firstToSecond, double place);

    std::shared_ptr<workspace::Workspace> m_workspace;
    Side m_first;
    Side m_second;
    workspace::Comparison m_comparison;
    workspace::OpenFileId m_file = 0;
    CancelToken m_cancel;
    ReaderView* m_driver;
    bool m_inStep = true;
    bool m_following = false;
    LanguageChips* m_chips;
    ElidedLabel* m_title;
    QToolButton* m_stepButton;
    QStackedWidget* m_stack;
    ReaderView* m_view;
    QPlainTextEdit* m_textView;
};

} // namespace rapporteur::gui
