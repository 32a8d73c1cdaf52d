// SPDX-License-Identifier: GPL-3.0-or-later
// Tells furniture of a page by its words: symbols, page numbers, job numbers, bar codes.
#pragma once

#include "text/analyse_lines.h"

namespace rapporteur::text {

/// A line of nothing but symbols: "UNEP/MC/COP.1/20", "A/51/595".
bool isSymbolLine(QStringView text);
/// The number of a line that is only a page number: "2", "- 2 -", "4/13", "Page 2", "第 2 页", "ii"; 0 if it is none.
int pageNumber(QStringView text);
/// "K1708819 150218", "GE.15-15450 (S) 250915", "09-50776", also beside a page number.
bool isJobNumber(QStringView text);
/// "*1515450*"
bool isBarCode(QStringView text);
/// Old running heads name the language between symbol and page.
bool isLanguageName(QStringView text);
/// "A/51/595" and "ICCD/COP(8)/CST/8 Page 2".
bool isRunningHead(QStringView text);
/// What a line is by its words alone; Body if nothing.
LineUse useByWords(QStringView text);

} // namespace rapporteur::text
