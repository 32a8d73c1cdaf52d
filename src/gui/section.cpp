// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/section.h"

#include "domain/code_table.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::CodeEntry;

namespace {
constexpr std::array sections{
    CodeEntry{Section::Today, "today"_L1},
    CodeEntry{Section::Documents, "documents"_L1},
    CodeEntry{Section::Meetings, "meetings"_L1},
    CodeEntry{Section::Decisions, "decisions"_L1},
    CodeEntry{Section::FollowUp, "follow-up"_L1},
    CodeEntry{Section::Activities, "activities"_L1},
    CodeEntry{Section::Cooperation, "cooperation"_L1},
    CodeEntry{Section::Inbox, "inbox"_L1},
    CodeEntry{Section::Search, "search"_L1},
    CodeEntry{Section::Trash, "trash"_L1},
};
}

QString code(Section section)
{
    return domain::codeOf(sections, section);
}

std::optional<Section> sectionFromCode(QStringView code)
{
    for (const auto& entry : sections) {
        if (entry.code == code)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace rapporteur::gui
