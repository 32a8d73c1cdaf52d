// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting that a masthead names: its ordinal, its dates and places; and the date of submission, which is a date
// too.
#include "text/masthead_parts.h"

#include "domain/remark.h"

#include "text/dates.h"
#include "text/field_words.h"
#include "text/masthead_place.h"
#include "text/ordinals.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::MeetingSegment;

namespace {

/// Whether "… meeting" is the name of the meeting, not a mention in a title: "its third meeting",
/// "第一次会议工作报告".
double ordinalConfidence(const MastheadText& text, const NumberedMeeting& meeting)
{
    static const QRegularExpression mention(u"(?<![\\p{L}])(?:%1)\\s*$"_s.arg(fieldWordPattern(u"before-mention")));
    const QString& folded = text.folded();
    if (text.roleAt(meeting.begin) != MastheadRole::Free)
        return 0;
    const int line = text.lineAt(meeting.begin);
    const bool atLineBegin = text.isEmptyOrRead(text.lineBegin(line), meeting.begin);
    const bool atLineEnd = text.isEmptyOrRead(meeting.end, text.lineEnd(text.lineAt(meeting.end - 1)));
    const QChar first = text.printedAt(meeting.begin);
    if (first.isLower())
        return 0;
    const bool chinese = first.script() == QChar::Script_Han;
    const QChar next = folded[meeting.end];
    if (chinese && next.script() == QChar::Script_Han)
        return 0;
    const qsizetype from = std::max<qsizetype>(0, meeting.begin - 20);
    if (!atLineBegin && mention.match(folded.mid(from, meeting.begin - from)).hasMatch())
        return 0;
    if (atLineBegin && atLineEnd)
        return 0.98;
    return atLineBegin || (chinese && atLineEnd) ? 0.96 : 0.92;
}

NumberedMeeting readOrdinal(MastheadText& text, domain::Masthead& masthead)
{
    for (const NumberedMeeting& each : findNumberedMeetings(text.folded())) {
        const double confidence = ordinalConfidence(text, each);
        if (confidence == 0)
            continue;
        masthead.meetingOrdinal = text.reading(each.number, confidence, each.begin, each.end);
        text.claim(each.begin, each.end, MastheadRole::Ordinal);
        return each;
    }
    return {0, -1, -1};
}

/// "Annual session 2025", "2025 resumed session", "Session de 2025", 2025年届会: a meeting that is known by its year.
/// It stands at the begin of a line, behind what was read or before its own dates, above the item.
NumberedMeeting takeYearlySession(MastheadText& text, const QList<DateExpression>& dates)
{
    static const QRegularExpression session(
        u"(?<![\\p{L}\\d])(?:\\d{4}\\s+(?:(?:%1)\\s+)*(?:%2)(?!\\p{L})|(?:(?:%1)\\s+)*(?:%2)"
        "(?:\\s+(?:annuelle|ordinaire|anual|ordinaria|de fond|de "
        "fondo))?\\s+(?:(?:of|de|for|del)\\s+)?\\d{4}(?!\\d)(?:\\s+года)?)|"
        "(?<!\\d)\\d{4}\\s*年[^\\s\\d,]{0,8}?(?:%3)|(?<!\\p{L})(?:%4)\\s[^\\d\\n]{0,20}\\d{4}"_s.arg(
            fieldWordPattern(u"session-adjective"), fieldWordPattern(u"meeting"), fieldWordPattern(u"meeting-zh"),
            fieldWordPattern(u"meeting-ar")));
    for (auto match = session.globalMatch(text.folded()); match.hasNext();) {
        const auto each = match.next();
        const qsizetype begin = each.capturedStart();
        const qsizetype end = each.capturedEnd();
        const bool sentence =
            text.printedAt(begin).isLower() || (text.printedAt(end - 1).script() == QChar::Script_Han &&
                                                text.printedAt(end).script() == QChar::Script_Han);
        const bool dated = std::any_of(dates.begin(), dates.end(), [&](const DateExpression& date) {
            return !date.isSingleDay() && date.begin >= end &&
                   text.folded().mid(end, date.begin - end).trimmed().isEmpty();
        });
        if (sentence || !text.isFree(begin, end) ||
            !(dated || text.isEmptyOrRead(text.lineBegin(text.lineAt(begin)), begin)))
            continue;
        if (text.hasRead(MastheadRole::Item, begin))
            break;
        text.claim(begin, end, MastheadRole::Ordinal);
        return {0, begin, end};
    }
    return {0, -1, -1};
}

/// How much speaks for a single day being the date of submission: it stands in the corner, with the symbol, the
/// distribution and the languages.
int submissionWeight(const MastheadText& text, const DateExpression& date)
{
    if (!date.isSingleDay() || text.roleAt(date.begin) == MastheadRole::Note)
        return 0;
    const auto inCorner = [&](qsizetype at) {
        return text.roleAt(at) == MastheadRole::Header || text.roleAt(at) == MastheadRole::Symbol;
    };
    const auto lettersTo = [&](qsizetype from, int step) {
        int letters = 0;
        for (qsizetype i = from; i >= 0 && i < text.size() && letters <= 40; i += step) {
            if (inCorner(i))
                return letters;
            letters += text.folded()[i].isLetterOrNumber() ? 1 : 0;
        }
        return 100;
    };
    int result = 0;
    for (const int letters : {lettersTo(date.begin - 1, -1), lettersTo(date.end, 1)})
        result += letters == 0 ? 5 : letters <= 40 ? 2 : 0;
    const int line = text.lineAt(date.begin);
    const bool atLineBegin = text.isEmptyOrRead(text.lineBegin(line), date.begin);
    result += atLineBegin && text.isEmptyOrRead(date.end, text.lineEnd(text.lineAt(date.end - 1))) ? 2 : 0;
    // "adopted on 14 October 2025", "Geneva, 11 July 1994": a word that is not of the corner stands in front.
    static const QRegularExpression bound(u"(?:\\p{Ll}{1,12}|,|，|于|在)\\s*$"_s);
    const QString before = text.printed(text.lineBegin(line), date.begin);
    if (!atLineBegin && !inCorner(std::max<qsizetype>(0, date.begin - 2)) && bound.match(before).hasMatch())
        result -= 6;
    return result;
}

/// The index of the date of submission among the dates; -1 if none stands where it should.
qsizetype readSubmission(MastheadText& text, const QList<DateExpression>& dates, domain::Masthead& masthead)
{
    constexpr int enough = 2;
    qsizetype best = -1;
    int bestWeight = enough - 1;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (const int weight = submissionWeight(text, dates[i]); weight > bestWeight) {
            best = i;
            bestWeight = weight;
        }
    }
    if (best < 0)
        return best;
    const double confidence = bestWeight >= 5 ? 0.97 : bestWeight >= 4 ? 0.92 : 0.8;
    masthead.date = text.reading(dates[best].spans.first().start, confidence, dates[best].begin, dates[best].end);
    text.claim(dates[best].begin, dates[best].end, MastheadRole::Header);
    // Conversions may print the corner twice.
    for (const DateExpression& each : dates) {
        if (each.isSingleDay() && each.spans == dates[best].spans && submissionWeight(text, each) >= enough)
            text.claim(each.begin, each.end, MastheadRole::Header);
    }
    return best;
}

struct SegmentRun {
    QList<MeetingSegment> segments;
    qsizetype begin = -1;
    qsizetype end = -1;
    bool repaired = false;
};

void addSegments(const MastheadText& text, const DateExpression& date, SegmentRun& run)
{
    const PlaceSpan place = placeOfDates(text, date.begin, date.end, run.end);
    QList<MeetingSegment> added;
    for (const DaySpan& span : date.spans)
        added.append({span.start, span.end, place.text, false});
    if (added.isEmpty())
        added.append({QDate(), QDate(), place.text, true});
    static const QRegularExpression tentative(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(u"tentative")));
    const int line = text.lineAt(date.begin);
    const QStringView around =
        QStringView(text.folded()).sliced(text.lineBegin(line), text.lineEnd(line) - text.lineBegin(line));
    for (MeetingSegment& each : added) {
        each.tentative |= around.size() < 160 && tentative.match(around).hasMatch();
        // "26–30 July 2021 (online) and 6–17 June 2022": a place that is told once counts for the days before it too.
        run.segments.append(each);
    }
    run.begin = run.begin < 0 ? std::min(date.begin, place.begin < 0 ? date.begin : place.begin) : run.begin;
    run.end = std::max(date.end, place.end);
    run.repaired |= date.repaired;
}

/// Whether dates can be those of the meeting: they follow its ordinal, or stand as a line of their own.
bool canBeMeeting(const MastheadText& text, const DateExpression& date, const NumberedMeeting& meeting)
{
    if (text.roleAt(date.begin) != MastheadRole::Free)
        return false;
    // "Resolution adopted by the Assembly on 1 March 2024": the day of one act.
    static const QRegularExpression adoption(u"^\\s*(?:%1)"_s.arg(fieldWordPattern(u"adoption")));
    const int dated = text.lineAt(date.begin);
    const QStringView own =
        QStringView(text.folded()).sliced(text.lineBegin(dated), text.lineEnd(dated) - text.lineBegin(dated));
    if (adoption.match(own).hasMatch())
        return false;
    const PlaceSpan place = placeOfDates(text, date.begin, date.end, -1);
    if (date.spans.isEmpty() && place.text.isEmpty())
        return false;
    const qsizetype begin = place.begin < 0 ? date.begin : std::min(place.begin, date.begin);
    const qsizetype end = std::max(date.end, place.end);
    const int line = text.lineAt(begin);
    const bool wholeLine = text.isEmptyOrRead(text.lineBegin(line), begin) &&
                           text.isEmptyOrRead(end, text.lineEnd(text.lineAt(end - 1)));
    if (date.isSingleDay() && placeIsBound(text, date.begin))
        return false; // "adopted by the Assembly on 14 October 2025"
    if (meeting.end >= 0 && meeting.end <= date.begin) {
        // Right behind the ordinal, or after a venue or a host that was not understood.
        constexpr qsizetype furthest = 160;
        return text.isEmptyOrRead(meeting.end, begin) || wholeLine ||
               (date.begin - meeting.end < furthest && !date.isSingleDay());
    }
    if (!wholeLine || date.isSingleDay())
        return false;
    // "… to be held in / Geneva, from 12 to 14 May": the line goes on with a sentence.
    if (line == 0 || text.line(line - 1).blockEnd ||
        text.isEmptyOrRead(text.lineBegin(line - 1), text.lineEnd(line - 1)))
        return true;
    const QString before = text.printed(text.lineBegin(line - 1), text.lineEnd(line - 1));
    static const QRegularExpression open(u"(?:,|\\s\\p{Ll}{1,4})$"_s);
    return !open.match(before).hasMatch() && !placeIsBound(text, date.begin);
}

} // namespace

void readMeeting(MastheadText& text, domain::Masthead& masthead)
{
    const QList<DateExpression> dates = findDates(text.folded());
    const qsizetype submission = readSubmission(text, dates, masthead);
    NumberedMeeting meeting = readOrdinal(text, masthead);
    if (meeting.end < 0)
        meeting = takeYearlySession(text, dates);
    SegmentRun run;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (i == submission)
            continue;
        if (run.begin < 0 && canBeMeeting(text, dates[i], meeting)) {
            addSegments(text, dates[i], run);
        } else if (run.begin >= 0 && isNextSegment(text, run.end, dates[i].begin)) {
            addSegments(text, dates[i], run);
        } else if (run.begin >= 0) {
            break;
        }
    }
    if (run.begin < 0)
        return;
    text.claim(run.begin, run.end, MastheadRole::Segment);
    const bool vague = run.segments.first().start.isNull();
    const bool lostPlace = run.segments.first().place.isEmpty() &&
                           !text.isEmptyOrRead(text.lineBegin(text.lineAt(run.begin)), run.begin);
    const double confidence = run.repaired || lostPlace ? 0.85 : vague ? 0.8 : meeting.end >= 0 ? 0.97 : 0.92;
    masthead.segments = text.reading(run.segments, confidence, run.begin, run.end,
                                     run.repaired ? domain::remarkText(domain::RemarkKind::LostDash)
                                     : vague      ? domain::remarkText(domain::RemarkKind::NoDays)
                                                  : QString());
}

} // namespace rapporteur::text
