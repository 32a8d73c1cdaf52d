// SPDX-License-Identifier: GPL-3.0-or-later
// A splitter that is as a person left it when the window was last open.
#pragma once

#include <QSplitter>

namespace rapporteur::gui {

class KeptSplitter : public QSplitter {
    Q_OBJECT

public:
    /// `name`: object name, under which its places are kept. A new `version` forgets what was kept of another layout.
    explicit KeptSplitter(const QString& name, int version = 1, Qt::Orientation orientation = Qt::Horizontal,
                          QWidget* parent = nullptr);

    /// Once all parts are in it: the places that are kept, else these sizes in pixels (empty: as the parts wish).
    void place(const QList<int>& sizes = {});

private:
    int m_version;
};

} // namespace rapporteur::gui
