// SPDX-License-Identifier: GPL-3.0-or-later
// What the head of a document's first page says about it.
#pragma once

#include "domain/language.h"
#include "domain/reading.h"

#include <QDate>
#include <QStringList>

namespace rapporteur::domain {

enum class Distribution : quint8 { Unknown, General, Limited, Restricted };

/// "general", "limited", "restricted"; empty for Unknown.
QString code(Distribution distribution);
Distribution distributionFromCode(QStringView code);

/// One run of days of a meeting, at one place. A meeting in two parts has two.
struct MeetingSegment {
    QDate start;
    QDate end;
    QString place;          ///< as printed, without trailing punctuation; "online" in the document's own word
    bool tentative = false; ///< the text says so, or gives no day
    bool operator==(const MeetingSegment&) const = default;
};

/// Everything the masthead tells. Fields that were not found keep their empty value and confidence 0; no field is
/// guessed where a wrong value would look right (a wrong symbol above all).
struct Masthead {
    Reading<QStringList> symbols; ///< canonical, in printed order: several for a joint document
    Reading<Distribution> distribution;
    Reading<QDate> date; ///< day of submission, not of issue (Editorial Manual)
    Reading<Language> language;
    Reading<Language> originalLanguage;
    Reading<QString> body;       ///< as printed, lines joined
    Reading<int> meetingOrdinal; ///< 4 for a fourth meeting; 0 if not found
    Reading<QList<MeetingSegment>> segments;
    Reading<QStringList> agendaItems; ///< "4(j)", "5(b)(i)", "2.3"
    Reading<QString> agendaDocument;  ///< symbol of the agenda that the item's note names
    Reading<QString> itemTitle;       ///< the parent title printed under the item
    Reading<QString> title;
    Reading<QString> authorLine;
};

} // namespace rapporteur::domain
