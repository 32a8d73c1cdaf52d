// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of the library as ticks: puts them on the chosen documents and takes them off.
#pragma once

#include "workspace/tagging.h"

#include <QMenu>
#include <functional>

namespace rapporteur::gui {

class Desk;

/// Asks for the tags each time it opens. A tag that only some of the documents have is told as such, and a click puts
/// it on all of them.
class TagMenu : public QMenu {
    Q_OBJECT

public:
    using Documents = std::function<QList<domain::DocumentId>()>;
    TagMenu(Desk* desk, Documents documents, QWidget* parent = nullptr);

private:
    void ask();
    void fill(const QList<workspace::TagUse>& uses, const QList<domain::DocumentId>& documents);
    void addNew(const QList<domain::DocumentId>& documents);
    void put(const QString& tag, const QList<domain::DocumentId>& documents);
    void takeOff(const store::Tag& tag, const QList<domain::DocumentId>& documents);

    Desk* m_desk;
    Documents m_documents;
};

} // namespace rapporteur::gui
