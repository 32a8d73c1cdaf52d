// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the window, in the order of the sidebar.
#pragma once

#include <QString>
#include <optional>

namespace rapporteur::gui {

enum class Section : quint8 {
    Today,
    Documents,
    Meetings,
    Decisions,
    FollowUp,
    Activities,
    Cooperation,
    Inbox,
    Search,
    Trash
};

/// As the command line and a kept session name it: "today", "follow-up".
QString code(Section section);
std::optional<Section> sectionFromCode(QStringView code);

} // namespace rapporteur::gui
