// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the register (statuses, kinds, due times, runs of days) as a person reads them.
#include "text/mandate_addressees.h"
#include "workspace/activities.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::ActivityKind;
using domain::DatePrecision;
using domain::DueKind;
using domain::DueUnit;
using domain::FollowUpStatus;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(register)
};

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

template <typename Value, size_t Size>
QString nameOf(const Name<Value> (&names)[Size], Value value)
{
    for (const Name<Value>& name : names) {
        if (name.value == value)
            return QCoreApplication::translate("register", name.text);
    }
    return {};
}

constexpr Name<FollowUpStatus> statuses[] = {
    {FollowUpStatus::NothingRecorded, QT_TRANSLATE_NOOP("register", "nothing recorded")},
    {FollowUpStatus::NotStarted, QT_TRANSLATE_NOOP("register", "not started")},
    {FollowUpStatus::UnderWay, QT_TRANSLATE_NOOP("register", "under way")},
    {FollowUpStatus::PartlyDone, QT_TRANSLATE_NOOP("register", "partly done")},
    {FollowUpStatus::Done, QT_TRANSLATE_NOOP("register", "done")},
    {FollowUpStatus::Overtaken, QT_TRANSLATE_NOOP("register", "overtaken")},
    {FollowUpStatus::Superseded, QT_TRANSLATE_NOOP("register", "superseded")},
    {FollowUpStatus::Elapsed, QT_TRANSLATE_NOOP("register", "elapsed")},
    {FollowUpStatus::NoFurtherAction, QT_TRANSLATE_NOOP("register", "no further action needed")},
};

constexpr Name<domain::VerbCategory> categories[] = {
    {domain::VerbCategory::Observing, QT_TRANSLATE_NOOP("register", "observing")},
    {domain::VerbCategory::Evaluative, QT_TRANSLATE_NOOP("register", "evaluative")},
    {domain::VerbCategory::Reinforcing, QT_TRANSLATE_NOOP("register", "reinforcing")},
    {domain::VerbCategory::Directive, QT_TRANSLATE_NOOP("register", "directive")},
    {domain::VerbCategory::Deciding, QT_TRANSLATE_NOOP("register", "deciding")},
};

constexpr Name<domain::MandateState> mandateStates[] = {
    {domain::MandateState::Proposed, QT_TRANSLATE_NOOP("register", "proposed")},
    {domain::MandateState::Confirmed, QT_TRANSLATE_NOOP("register", "confirmed")},
    {domain::MandateState::Rejected, QT_TRANSLATE_NOOP("register", "rejected")},
};

constexpr Name<domain::EvidenceKind> evidenceKinds[] = {
    {domain::EvidenceKind::Document, QT_TRANSLATE_NOOP("register", "document")},
    {domain::EvidenceKind::Meeting, QT_TRANSLATE_NOOP("register", "meeting")},
    {domain::EvidenceKind::Activity, QT_TRANSLATE_NOOP("register", "activity")},
    {domain::EvidenceKind::File, QT_TRANSLATE_NOOP("register", "file")},
    {domain::EvidenceKind::Address, QT_TRANSLATE_NOOP("register", "web address")},
    {domain::EvidenceKind::Other, QT_TRANSLATE_NOOP("register", "other evidence")},
};

constexpr Name<ActivityKind> activityKinds[] = {
    {ActivityKind::Other, QT_TRANSLATE_NOOP("register", "other activity")},
    {ActivityKind::Workshop, QT_TRANSLATE_NOOP("register", "workshop")},
    {ActivityKind::Consultation, QT_TRANSLATE_NOOP("register", "consultation")},
    {ActivityKind::MeetingServiced, QT_TRANSLATE_NOOP("register", "meeting serviced")},
    {ActivityKind::Mission, QT_TRANSLATE_NOOP("register", "mission")},
    {ActivityKind::Project, QT_TRANSLATE_NOOP("register", "project")},
    {ActivityKind::Training, QT_TRANSLATE_NOOP("register", "training")},
    {ActivityKind::Webinar, QT_TRANSLATE_NOOP("register", "webinar")},
    {ActivityKind::Publication, QT_TRANSLATE_NOOP("register", "publication")},
    {ActivityKind::WebSite, QT_TRANSLATE_NOOP("register", "web site")},
    {ActivityKind::Submission, QT_TRANSLATE_NOOP("register", "submission")},
    {ActivityKind::Service, QT_TRANSLATE_NOOP("register", "service bought or given")},
    {ActivityKind::Agreement, QT_TRANSLATE_NOOP("register", "agreement")},
    {ActivityKind::Outreach, QT_TRANSLATE_NOOP("register", "outreach")},
    {ActivityKind::Study, QT_TRANSLATE_NOOP("register", "study")},
};

constexpr Name<domain::ActivityState> activityStates[] = {
    {domain::ActivityState::Done, QT_TRANSLATE_NOOP("register", "took place")},
    {domain::ActivityState::Planned, QT_TRANSLATE_NOOP("register", "planned")},
    {domain::ActivityState::UnderWay, QT_TRANSLATE_NOOP("register", "goes on")},
    {domain::ActivityState::Cancelled, QT_TRANSLATE_NOOP("register", "cancelled")},
};

/// The long form of the locale without the day of the week.
QString dayName(QDate day)
{
    static const QRegularExpression weekday(uR"(\s*,?\s*dddd\s*[,،]?\s*)"_s);
    QString form = QLocale().dateFormat(QLocale::LongFormat);
    form.remove(weekday);
    return QLocale().toString(day, form);
}

QString meetingName(const store::ResolvedDue& due)
{
    if (due.meetingShown.isEmpty())
        return Text::tr("a meeting that is not told");
    if (due.meeting.isNull())
        return Text::tr("%1, not in the register of meetings").arg(due.meetingShown);
    if (!due.day.isValid())
        return Text::tr("%1, no day known").arg(due.meetingShown);
    //: %1 is a meeting, %2 a day
    return Text::tr("%1 (%2)").arg(due.meetingShown, dayName(due.day));
}

QString recurrenceName(const domain::Due& due)
{
    if (due.unit == DueUnit::Meeting)
        return due.every == 1 ? Text::tr("each meeting") : Text::tr("every %n meeting(s)", nullptr, due.every);
    if (due.unit == DueUnit::Year)
        return due.every == 1 ? Text::tr("every year") : Text::tr("every %n year(s)", nullptr, due.every);
    return due.every == 1 ? Text::tr("every month") : Text::tr("every %n month(s)", nullptr, due.every);
}

QString pointName(QDate day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return QString::number(day.year());
    case DatePrecision::Quarter:
        //: %1 is the number of a quarter, %2 a year
        return Text::tr("quarter %1 of %2").arg(QString::number((day.month() + 2) / 3), QString::number(day.year()));
    case DatePrecision::Month:
        //: the form of a month with its year, as QLocale takes it
        return QLocale().toString(day, Text::tr("MMMM yyyy"));
    case DatePrecision::Day:
        break;
    }
    return dayName(day);
}

} // namespace

QString statusName(FollowUpStatus status)
{
    return nameOf(statuses, status);
}

QString addresseeName(const domain::Addressee& addressee, domain::Language language)
{
    const QString name = text::addresseeName(addressee.kind, language);
    if (addressee.kind.isEmpty() || name == addressee.kind || addressee.name.contains(name, Qt::CaseInsensitive))
        return addressee.name;
    return name;
}

QString categoryName(domain::VerbCategory category)
{
    return nameOf(categories, category);
}

QString mandateStateName(domain::MandateState state)
{
    return nameOf(mandateStates, state);
}

QString evidenceKindName(domain::EvidenceKind kind)
{
    return nameOf(evidenceKinds, kind);
}

QString activityKindName(ActivityKind kind)
{
    return nameOf(activityKinds, kind);
}

QString activityStateName(domain::ActivityState state)
{
    return nameOf(activityStates, state);
}

QString dueName(const store::ResolvedDue& due)
{
    switch (due.due.kind) {
    case DueKind::None:
        break;
    case DueKind::Date:
        return dayName(due.day);
    case DueKind::Meeting:
        return meetingName(due);
    case DueKind::Recurring:
        if (due.due.unit == DueUnit::Meeting && !due.meetingShown.isEmpty())
            return Text::tr("%1, next: %2").arg(recurrenceName(due.due), meetingName(due));
        return due.day.isValid() ? Text::tr("%1, next: %2").arg(recurrenceName(due.due), dayName(due.day))
                                 : recurrenceName(due.due);
    case DueKind::Event:
        return due.due.text;
    }
    return {};
}

QString dateRangeName(const domain::DateRange& dates)
{
    if (!dates.start.isValid())
        return {};
    const QString first = pointName(dates.start, dates.precision);
    const QString last = dates.end.isValid() ? pointName(dates.end, dates.precision) : first;
    //: %1 and %2 are the first and last day of something
    return first == last ? first : Text::tr("%1 – %2").arg(first, last);
}

QString remarkText(const domain::StructureRemark& remark)
{
    const QString path = domain::shownPath(remark.path);
    switch (remark.kind) {
    case domain::StructureRemark::Kind::MissingIn: {
        QStringList languages;
        for (const domain::Language language : remark.languages)
            languages.append(code(language));
        return Text::tr("%1 is missing in %2.").arg(path, languages.join(u", "_s));
    }
    case domain::StructureRemark::Kind::DuplicateLabel:
        return Text::tr("%1 stands there twice.").arg(QString(path).remove(QRegularExpression(u"#\\d+"_s)));
    case domain::StructureRemark::Kind::Gap:
        return Text::tr("%1 should be %2: something is missing, or the numbering is wrong.")
            .arg(path, remark.expected);
    }
    return {};
}

} // namespace rapporteur::workspace
