// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a meeting as they are typed: days or a time, and a place.
#pragma once

#include "base/result.h"
#include "domain/meeting_detail.h"

namespace rapporteur::cli {

/// The parts that are meant by "2021-11-01/2021-11-05 @ Geneva", "2022-03-21/2022-03-25? @ Bali" (a question mark:
/// tentative), "2021-11-01" (one day), "first quarter of 2022", in their order. A part that begins on the first day
/// of a known one is that part, else the one of the same number, if no other is it: it keeps its mode, its status
/// and the places that are not typed anew. `language` is that of the typed places. Errors: WrongUsage for what is
/// neither a run of days nor a time.
Result<QList<domain::MeetingPart>> partsCalled(const QStringList& typed, const QList<domain::MeetingPart>& known,
                                               domain::Language language);

} // namespace rapporteur::cli
