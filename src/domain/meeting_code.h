// SPDX-License-Identifier: GPL-3.0-or-later
// What can be the code of a meeting.
#pragma once

#include <QStringView>

namespace rapporteur::domain {

constexpr qsizetype longestMeetingCode = 80;

/// Whether a text can name a meeting when it is typed: "COP-4", "SIP.GB-2", "日内瓦-1"; it has letters or digits, no
/// character that cannot be seen, and at most `longestMeetingCode` characters.
bool isMeetingCode(QStringView code);

} // namespace rapporteur::domain
