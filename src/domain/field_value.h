// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of masthead fields: how a reading is stored, shown in the inbox, and typed by a person who corrects
// it.
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

namespace rapporteur::domain {

/// "UNEP/MC/COP.1/20; UNEP/CHW.15/1".
QString listText(const QStringList& values);
/// Parts at semicolons, trimmed, empty ones dropped.
QStringList listFromText(const QString& text);

/// "2021-11-01/2021-11-05 online; 2022-03-21/2022-03-25 Bali?": a question mark ends a tentative one; no days: "?
/// Bali".
QString segmentsText(const QList<MeetingSegment>& segments);
/// Errors: Invalid with the part that is not a segment.
Result<QList<MeetingSegment>> segmentsFromText(const QString& text);

/// Every field of a masthead that was read, found or doubtful, in the order of Field.
QList<FieldReading> readingsOf(const Masthead& masthead);

/// The normal text form of a value that a person typed. Errors: Invalid with field, value and what is expected.
Result<QString> checkedValue(Field field, const QString& typed);

/// Boxes as "x,y,width,height" with blanks between boxes, in tenths of a point at most; and back, dropping what is
/// not a box.
QString boxesText(const QList<QRectF>& boxes);
QList<QRectF> boxesFromText(const QString& text);

} // namespace rapporteur::domain
