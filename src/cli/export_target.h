// SPDX-License-Identifier: GPL-3.0-or-later
// What an export of a meeting is asked for: which meeting, in which language, into which file or folder.
#pragma once

#include "cli/open_library.h"

namespace rapporteur::cli {

struct ExportTarget {
    QString path;
    domain::MeetingId meeting;                             ///< null: of all, where that is possible
    domain::Language language = domain::Language::Unknown; ///< Unknown: not said

    /// Papers and tables are in English unless another language is asked for.
    domain::Language written() const
    {
        return language == domain::Language::Unknown ? domain::Language::English : language;
    }
};

enum class MeetingOption : quint8 { Needed, Possible };

/// The file behind `export WHAT`, --meeting and --language. Errors: WrongUsage, NotFound, Ambiguous.
Result<ExportTarget> exportTarget(workspace::View& view, const Invocation& invocation, MeetingOption meeting);

} // namespace rapporteur::cli
