// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of the cells of a workbook.
#pragma once

#include "domain/language.h"

class QXmlStreamWriter;

namespace rapporteur::report {

/// Places in the list of cell formats that writeXlsxStyles writes.
enum class XlsxStyle : quint8 { Plain, Title, Line, Header, Text, Date, Number, Link, Subheading, Note };

/// Writes xl/styles.xml: fonts that have the letters of the language, formats in the order of XlsxStyle.
void writeXlsxStyles(QXmlStreamWriter& xml, domain::Language language);

} // namespace rapporteur::report
