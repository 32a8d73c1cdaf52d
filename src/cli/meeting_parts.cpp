// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/meeting_parts.h"

#include "cli/output.h"
#include "domain/day.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingMode;
using domain::MeetingPart;

namespace {

Failure noTime(const QString& typed)
{
    return fail(ErrorCode::WrongUsage, {Text::tr("“%1” is no time: give 2021-11-01/2021-11-05 or “first quarter of "
                                                 "2022”, and @ PLACE behind it.")
                                            .arg(typed)});
}

/// Reads days; false if the text begins with none.
Result<bool> readDays(const QString& typed, MeetingPart& part)
{
    const bool tentative = typed.endsWith(u'?');
    const QString days = tentative ? typed.chopped(1) : typed;
    part.segment.start = domain::dayFromIso(days.section(u'/', 0, 0));
    if (!part.segment.start.isValid())
        return false;
    part.segment.end = days.contains(u'/') ? domain::dayFromIso(days.section(u'/', 1)) : part.segment.start;
    part.segment.tentative = tentative;
    if (!part.segment.end.isValid())
        return noTime(typed);
    return true;
}

Result<MeetingPart> partOf(const QString& typed, Language language)
{
    MeetingPart part;
    const QString when = typed.section(u'@', 0, 0).trimmed();
    const auto days = readDays(when, part);
    if (!days)
        return Failure(days.error());
    if (!*days) {
        const auto window = domain::windowFromText(when);
        if (!window)
            return noTime(typed);
        part.window = *window;
        part.segment.tentative = true;
    }
    if (const QString place = typed.section(u'@', 1).simplified(); !place.isEmpty()) {
        part.segment.places.insert(language, place);
        part.segment.mode = domain::modeOfPlace(place);
    }
    return part;
}

/// What a part keeps of the one that it was.
void keepFrom(MeetingPart& part, const MeetingPart& before)
{
    part.segment.id = before.segment.id;
    part.segment.status = before.segment.status;
    bool samePlace = true;
    for (auto place = part.segment.places.begin(); place != part.segment.places.end(); ++place)
        samePlace = samePlace && before.segment.places.value(place.key()) == *place;
    if (samePlace)
        part.segment.places = before.segment.places;
    const bool leavesTheWire = !samePlace && before.segment.mode == MeetingMode::Online;
    if (part.segment.mode == MeetingMode::Unknown && !leavesTheWire)
        part.segment.mode = before.segment.mode;
}

} // namespace

Result<QList<MeetingPart>> partsCalled(const QStringList& typed, const QList<MeetingPart>& known, Language language)
{
    QList<MeetingPart> parts;
    for (const QString& each : typed) {
        auto part = partOf(each, language);
        if (!part)
            return Failure(part.error());
        parts.append(*part);
    }
    QList<qsizetype> before(parts.size(), -1);
    for (qsizetype place = 0; place < parts.size(); ++place) {
        for (qsizetype other = 0; other < known.size(); ++other) {
            const bool same =
                known[other].segment.start.isValid() && known[other].segment.start == parts[place].segment.start;
            if (same && before[place] < 0 && !before.contains(other))
                before[place] = other;
        }
    }
    for (qsizetype place = 0; place < std::min(parts.size(), known.size()); ++place) {
        if (before[place] < 0 && !before.contains(place))
            before[place] = place;
    }
    for (qsizetype place = 0; place < parts.size(); ++place) {
        if (before[place] >= 0)
            keepFrom(parts[place], known[before[place]]);
    }
    return parts;
}

} // namespace rapporteur::cli
