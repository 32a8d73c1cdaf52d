// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person was in a library, to go on there after a restart: the section, the open readers, what was read
// lately.
#pragma once

#include "gui/desk.h"

namespace rapporteur::gui {

struct ReadingPlace {
    ReaderTarget target;
    QString symbol;
    QString title;
};

struct Session {
    static constexpr qsizetype mostRecent = 8;

    Section section = Section::Today;
    int currentTab = 0; ///< 0 for the section, then the readers
    QList<ReadingPlace> open;
    QList<ReadingPlace> recent; ///< newest first, each document once

    /// Puts a place to the front of the recent ones.
    void remember(const ReadingPlace& place);
    void save(const QString& folder) const;
    /// What cannot be read is left out.
    static Session load(const QString& folder);
};

} // namespace rapporteur::gui
