// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/kept_splitter.h"

#include "gui/settings.h"

namespace rapporteur::gui {

KeptSplitter::KeptSplitter(const QString& name, int version, Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
    , m_version(version)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { Settings::setState(objectName(), m_version, saveState()); });
}

void KeptSplitter::place(const QList<int>& sizes)
{
    if (!sizes.isEmpty())
        setSizes(sizes);
    restoreState(Settings::state(objectName(), m_version));
}

} // namespace rapporteur::gui
