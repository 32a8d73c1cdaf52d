// SPDX-License-Identifier: GPL-3.0-or-later
// Judges whether the text layer of a page can be trusted, so that rubbish is neither read nor indexed.
#pragma once

#include "domain/analysis.h"

#include <QStringView>

namespace rapporteur::text {

/// The verdict on a page's text. NoText if it holds no letter or figure; Unreadable if private, replaced or
/// unassigned characters are many, if letters of other scripts stand for the right ones ("Êîíôåðåíöèÿ"), or if a long
/// text holds none of the words that every text of its script holds. Short texts and tables pass. Pure, any thread.
domain::PageVerdict judgePage(QStringView text);

/// "3-5, 8" for the pages with this verdict; empty if there are none.
QString pagesWith(const QList<domain::PageVerdict>& pages, domain::PageVerdict verdict);

} // namespace rapporteur::text
