// SPDX-License-Identifier: GPL-3.0-or-later
// calls: what was asked of whom, who answered, who is late; submissions with their files.
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "domain/day.h"
#include "workspace/calls.h"
#include "workspace/meetings.h"
#include "workspace/participation.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr ActionWords actionWords[] = {
    {"list"_L1, 2}, {"show"_L1, 3}, {"add"_L1, 2}, {"submit"_L1, 5}, {"close"_L1, 3}};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject callJson(const workspace::CallRow& row)
{
    return {{u"title"_s, row.title},
            {u"titles"_s, translationsJson(row.call.titles)},
            {u"reference"_s, row.call.reference},
            {u"decision"_s, row.call.decision},
            {u"meeting"_s, row.meeting},
            {u"audience"_s, code(row.call.audience)},
            {u"opened_on"_s, iso(row.call.openedOn)},
            {u"deadline"_s, iso(row.call.deadline)},
            {u"closed"_s, row.isClosed},
            {u"closing_known"_s, !row.isClosingUnknown},
            {u"open"_s, row.isOpen},
            {u"overdue"_s, row.isOverdue},
            {u"addressed"_s, row.addressed},
            {u"answered"_s, row.answered},
            {u"submissions"_s, row.submissions},
            {u"late"_s, row.late}};
}

QString stateOf(const workspace::CallRow& row)
{
    if (row.isClosingUnknown)
        return Text::tr("closed") + u'?';
    if (row.isClosed)
        return Text::tr("closed");
    if (row.isOverdue)
        return Text::tr("overdue");
    return row.isOpen ? Text::tr("open") : Text::tr("over");
}

/// The day as at which, and the language in which, a list is told.
Result<std::pair<QDate, Language>> askedBy(const Invocation& invocation)
{
    const auto day = dayOf(invocation, "as-at");
    const auto language = languageOf(invocation, "language");
    if (!day)
        return Failure(day.error());
    if (!language)
        return Failure(language.error());
    return std::pair(*day, *language == Language::Unknown ? Language::English : *language);
}

Result<void> list(workspace::View& view, const Invocation& invocation)
{
    const auto asked = askedBy(invocation);
    if (!asked)
        return Failure(asked.error());
    const auto calls = workspace::callsAsAt(view, asked->first, asked->second);
    if (!calls)
        return Failure(calls.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::CallRow& row : *calls) {
        array.append(callJson(row));
        lines.append({row.title, row.call.reference, iso(row.call.deadline), stateOf(row),
                      u"%1/%2"_s.arg(row.answered).arg(row.addressed), QString::number(row.late)});
    }
    if (invocation.json())
        printJson({{u"calls"_s, array}});
    else
        printTable({Text::tr("Call"), Text::tr("Reference"), Text::tr("Deadline"), Text::tr("State"),
                    Text::tr("Answered"), Text::tr("Late")},
                   lines);
    return {};
}

QJsonObject submissionJson(const workspace::SubmissionRow& row)
{
    QJsonArray files;
    for (const domain::SubmissionFile& file : row.submission.files)
        files.append(file.name);
    return {{u"organisation"_s, row.organisation},
            {u"received_on"_s, iso(row.submission.receivedOn)},
            {u"language"_s, code(row.submission.language)},
            {u"symbol"_s, row.submission.symbol},
            {u"summary"_s, row.submission.summary},
            {u"days_late"_s, row.daysLate},
            {u"asked"_s, row.asked},
            {u"files"_s, files}};
}

Result<void> show(workspace::View& view, const Invocation& invocation)
{
    const auto asked = askedBy(invocation);
    if (!asked)
        return Failure(asked.error());
    const auto call = workspace::callCalled(view, invocation.arguments.value(2));
    if (!call)
        return Failure(call.error());
    const auto detail = workspace::callDetail(view, *call, asked->first, asked->second);
    if (!detail)
        return Failure(detail.error());
    QJsonArray submissions;
    QStringList silent;
    QList<QStringList> lines;
    for (const workspace::SubmissionRow& row : detail->submissions) {
        submissions.append(submissionJson(row));
        lines.append({row.organisation, iso(row.submission.receivedOn),
                      row.daysLate > 0 ? Text::tr("%n days late", nullptr, row.daysLate) : Text::tr("in time"),
                      row.submission.symbol, QString::number(row.submission.files.size())});
    }
    for (const workspace::SilentRow& row : detail->silent) {
        silent.append(row.name);
        lines.append({row.name, {}, Text::tr("no answer"), {}, {}});
    }
    if (invocation.json()) {
        QJsonObject object = callJson(detail->row);
        object.insert(u"received"_s, submissions);
        object.insert(u"silent"_s, QJsonArray::fromStringList(silent));
        printJson(object);
        return {};
    }
    printLine(detail->row.title);
    printTable({Text::tr("State or organization"), Text::tr("Received"), Text::tr("State"), Text::tr("Symbol"),
                Text::tr("Files")},
               lines);
    return {};
}

Result<void> add(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    domain::Call call;
    const auto language = languageOf(invocation, "language");
    const auto opened = dayOf(invocation, "opened");
    const auto deadline = dayOf(invocation, "deadline");
    if (!language)
        return Failure(language.error());
    if (!opened || !deadline)
        return Failure(!opened ? opened.error() : deadline.error());
    call.titles.insert(*language == Language::Unknown ? Language::English : *language, invocation.value("title"));
    call.reference = invocation.value("reference");
    call.decision = invocation.value("decision");
    call.openedOn = *opened;
    call.deadline = *deadline;
    const QString audience = invocation.has("audience") ? invocation.value("audience") : u"named"_s;
    const auto known = domain::callAudienceFromCode(audience);
    if (!known)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("There is no audience “%1”; there are named, parties, states and all.").arg(audience)});
    call.audience = *known;
    if (call.audience == domain::CallAudience::Named && !invocation.has("to"))
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("Say whom it goes to: --to NAME for each, or --audience parties, states or all.")});
    if (invocation.has("meeting")) {
        const auto meeting = workspace::meetingCalled(view, invocation.value("meeting"));
        if (!meeting)
            return Failure(meeting.error());
        call.meeting = *meeting;
    }
    for (const QString& name : invocation.values("to")) {
        const auto addressee = workspace::organisationCalled(view, name);
        if (!addressee)
            return Failure(addressee.error());
        call.addressees.append(*addressee);
    }
    // One that is called as another could not be named any more.
    const QString name = call.reference.isEmpty() ? invocation.value("title") : call.reference;
    const auto other = workspace::callCalled(view, name);
    if (!name.isEmpty() && (other || other.error().code == ErrorCode::Ambiguous))
        return fail(ErrorCode::Invalid, {Text::tr("call"), name,
                                         Text::tr("another call is called so; give it a --reference of its own.")});
    const auto added = workspace::setCall(library, call);
    return added ? Result<void>() : Result<void>(Failure(added.error()));
}

/// submit CALL ORGANIZATION DAY, with files.
Result<void> submit(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto call = workspace::callCalled(view, invocation.arguments.value(2));
    const auto organisation = workspace::organisationCalled(view, invocation.arguments.value(3));
    const QDate day = domain::dayFromIso(invocation.arguments.value(4));
    const auto language = languageOf(invocation, "language");
    if (!call)
        return Failure(call.error());
    if (!organisation)
        return Failure(organisation.error());
    if (!language)
        return Failure(language.error());
    if (!day.isValid())
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("Give a call, a State or organization, and the day of receipt as 2021-11-01.")});
    domain::Submission submission;
    submission.call = *call;
    submission.organisation = *organisation;
    submission.receivedOn = day;
    submission.language = *language;
    submission.symbol = invocation.value("symbol");
    submission.summary = invocation.value("summary");
    const auto added = workspace::addSubmission(library, submission, invocation.values("file"));
    return added ? Result<void>() : Result<void>(Failure(added.error()));
}

Result<void> close(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto id = workspace::callCalled(view, invocation.arguments.value(2));
    if (!id)
        return Failure(id.error());
    const auto detail = workspace::callDetail(view, *id, {}, Language::English);
    if (!detail)
        return Failure(detail.error());
    domain::Call call = detail->row.call;
    call.closed = true;
    const auto changed = workspace::setCall(library, call);
    return changed ? Result<void>() : Result<void>(Failure(changed.error()));
}

} // namespace

int runCalls(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"list"_s);
    const bool reads = action == u"list"_s || action == u"show"_s;
    return withLibrary(invocation, reads ? store::Access::ReadOnly : store::Access::ReadWrite,
                       [&](workspace::Library& library, workspace::View& view) -> Result<void> {
                           if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                               return fits;
                           if (action == u"list"_s)
                               return list(view, invocation);
                           if (action == u"show"_s)
                               return show(view, invocation);
                           if (action == u"add"_s)
                               return add(library, view, invocation);
                           if (action == u"submit"_s)
                               return submit(library, view, invocation);
                           if (action == u"close"_s)
                               return close(library, view, invocation);
                           return fail(
                               ErrorCode::WrongUsage,
                               {Text::tr("calls does list, show, add, submit and close, not “%1”.").arg(action)});
                       });
}

} // namespace rapporteur::cli
