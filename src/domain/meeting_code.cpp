// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_code.h"

#include <algorithm>

namespace rapporteur::domain {

bool isMeetingCode(QStringView code)
{
    const auto isUnseen = [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
    };
    const auto isSaid = [](QChar character) { return character.isLetterOrNumber(); };
    return code.size() <= longestMeetingCode && std::any_of(code.begin(), code.end(), isSaid) &&
           std::none_of(code.begin(), code.end(), isUnseen);
}

} // namespace rapporteur::domain
