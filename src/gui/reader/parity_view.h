// SPDX-License-Identifier: GPL-3.0-or-later
// The differences between two versions as a list; choosing one leads both sides there.
#pragma once

#include "workspace/comparison.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class ParityView : public QTreeWidget {
    Q_OBJECT

public:
    explicit ParityView(QWidget* parent = nullptr);
    /// `firstName` and `secondName` tell the versions apart: languages, or symbols.
    void setComparison(const workspace::Comparison& comparison, const QString& firstName, const QString& secondName);
    /// Says that the comparison is not there yet.
    void setBusy();

Q_SIGNALS:
    void chosen(const rapporteur::workspace::ParityFinding& finding);

private:
    void choose(QTreeWidgetItem* item);

    QList<workspace::ParityFinding> m_findings;
};

} // namespace rapporteur::gui
