// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_head.h"

#include "report/dates.h"
#include "store/body_repository.h"
#include "store/meeting_detail_repository.h"
#include "store/sql_error.h"
#include "text/ordinals.h"

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// The name to print of a body: its own in the language, else the first of any.
QString nameOf(const domain::Body& body, Language language)
{
    QString any;
    for (const domain::BodyName& name : body.names) {
        if (name.use != domain::NameUse::Name)
            continue;
        if (name.language == language)
            return name.name;
        if (any.isEmpty() || name.language == Language::English)
            any = name.name;
    }
    return any.isEmpty() ? body.code : any;
}

/// "Online, 1–5 November 2021"; the parts of a split meeting with "and" in the way of lists.
QString whereAndWhen(const domain::MeetingDetail& meeting, Language language)
{
    const bool placeBehind = language == Language::Chinese;
    const QString comma = placeBehind ? u"，"_s : language == Language::Arabic ? u"، "_s : u", "_s;
    QStringList parts;
    for (const domain::MeetingPart& part : meeting.parts) {
        const QString days = part.segment.start.isValid()
                                 ? report::dayRange(part.segment.start, part.segment.end, language)
                                 : part.window.said;
        const QString place = domain::preferred(part.segment.places, {language, Language::English});
        QStringList both{place, days};
        if (placeBehind)
            both = {days, place};
        both.removeAll(QString());
        if (!both.isEmpty())
            parts.append(both.join(comma));
    }
    return parts.join(placeBehind ? u"；"_s : u"; "_s);
}

} // namespace

report::MeetingHead meetingHead(store::Connection& connection, domain::MeetingId id, Language language)
{
    const auto meeting = store::meetingDetail(connection, id);
    if (!meeting)
        throw store::Refused(ErrorCode::NotFound, {QString::number(id.value)});
    report::MeetingHead head;
    head.language = language;
    head.date = QDate::currentDate();
    const store::BodyDirectory directory(store::bodies(connection));
    if (const domain::Body* body = directory.find(meeting->meeting.body))
        head.body = nameOf(*body, language);
    head.ordinal = meeting->meeting.ordinal > 0 ? text::numberedMeeting(meeting->meeting.ordinal, language)
                                                : domain::preferred(meeting->meeting.titles, {language});
    head.dates = whereAndWhen(*meeting, language);
    return head;
}

} // namespace rapporteur::workspace
