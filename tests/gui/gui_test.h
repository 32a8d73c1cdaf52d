// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the window share: a library made of the sample PDFs, waiting, and finding parts by their names.
#pragma once

#include "gui/library_pane.h"
#include "gui/main_window.h"
#include "support/catch.h"

#include <QTemporaryDir>
#include <QTest>

class QTreeView;

namespace guitest {

using namespace Qt::StringLiterals;

/// Lets the window work until the condition holds; false if it does not within 30 seconds.
template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// The part of this name; the test ends if there is none.
template <typename Part>
Part* part(const QWidget& window, const QString& name)
{
    Part* found = window.findChild<Part*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

/// The folder of the sample PDFs; empty if they were not made.
QString sampleFolder();
/// The sample PDFs whose name begins so.
QStringList samplePdfs(const QString& beginning);

/// A fresh copy of a library that holds one report in four languages, an agenda in six, and a corrigendum.
class SampleLibrary {
public:
    SampleLibrary();
    QString folder() const { return m_folder.filePath(u"library"_s); }

private:
    QTemporaryDir m_folder;
};

/// A shown window on a library, with the documents in its list.
class OpenWindow {
public:
    explicit OpenWindow(const QString& folder);
    rapporteur::gui::MainWindow* operator->() { return &m_window; }
    rapporteur::gui::MainWindow& operator*() { return m_window; }
    template <typename Part>
    Part* part(const QString& name)
    {
        return guitest::part<Part>(m_window, name);
    }
    void trigger(const char* action);
    /// What the message bar says now.
    QString message();

private:
    rapporteur::gui::MainWindow m_window;
};

/// The list of documents with its rows there.
QTreeView* documentsList(OpenWindow& window);

/// Lets go of files and folders over the window, as a file manager would; false if the window does not take them.
bool dropOn(QWidget& window, const QStringList& paths);

/// Opens the document of this symbol in a reader, whose pages are there when it returns.
rapporteur::gui::ReaderTab* openInReader(OpenWindow& window, const QString& symbol);

/// The files of the documents in a library's folder, as they are stored.
QStringList storedFiles(const QString& library);

/// Notices events that kept the window from answering, from its making on. What counts is the work of the window's
/// own thread: on a busy computer any event may have to wait for its turn.
class SlowEvents {
public:
    SlowEvents();
    ~SlowEvents();
    /// "class name type: milliseconds" of each.
    QStringList names() const;
};

} // namespace guitest
