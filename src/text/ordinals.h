// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ordinal of a meeting ("Sixty-seventh session", "12ª reunión", "第六届会议") in the six official
// languages.
#pragma once

#include "domain/language.h"

#include <QList>
#include <QStringView>

namespace rapporteur::text {

/// A meeting named by its number. Offsets into the text that was given.
struct NumberedMeeting {
    int number = 0;
    qsizetype begin = 0; ///< of the first word of the name, the ordinal or the noun
    qsizetype end = 0;
};

/// Numbers that ordinals are known for: no body of the United Nations is near its 130th session.
inline constexpr int highestOrdinal = 130;

/// The number of an ordinal: in words of any gender ("undécima", "vingt et unième", "السابعة والستون"), with figures
/// and a suffix
/// ("13th", "13 er", "20º", "67-я"), in Roman numerals (capitals) or Chinese ("第十一", "第4"). 0 if it is none. Any
/// thread.
int ordinalNumber(QStringView text);

/// All meetings and sessions that the text names by ordinal and noun, in order: "Fourth meeting", "Dix-huitième
/// réunion", "Первая очередная сессия", "第二届常会", "الدورة السابعة". Numbers beyond highestOrdinal are left out.
/// Any thread.
QList<NumberedMeeting> findNumberedMeetings(QStringView text);

/// A meeting by its ordinal as a masthead names it: "Fourth meeting", "Quatrième réunion", "第四次会议". Empty for a
/// number below 1; English for Unknown. Any thread. Source: field notes on documents, section 3.
QString numberedMeeting(int number, domain::Language language);

} // namespace rapporteur::text
