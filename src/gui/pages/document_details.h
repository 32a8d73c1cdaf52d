// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one language version: what was read, where and how surely; each can be edited in place.
#pragma once

#include "workspace/queries.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class Desk;

class DocumentDetails : public QTreeWidget {
    Q_OBJECT

public:
    explicit DocumentDetails(Desk* desk, QWidget* parent = nullptr);
    void setRecord(const store::DocumentRecord& record, domain::VersionId version);
    /// Begins to edit the current field, or the first.
    void editCurrent();

Q_SIGNALS:
    /// Where a field was read (page from 0) is wanted to be seen.
    void placeWanted(rapporteur::domain::VersionId version, int page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();
    void onItemChanged(QTreeWidgetItem* item, int column);

    Desk* m_desk;
    domain::VersionId m_version;
};

} // namespace rapporteur::gui
