// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_options.h"

#include "cli/output.h"
#include "domain/day.h"
#include "workspace/queries.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QList<domain::MeetingId>> meetingsOf(workspace::View& view, const Invocation& invocation, const char* option)
{
    if (!invocation.has(option))
        return QList<domain::MeetingId>();
    const auto meetings = workspace::meetingsCalled(view, invocation.value(option));
    if (meetings && meetings->isEmpty())
        return fail(ErrorCode::NotFound, {invocation.value(option)});
    return meetings;
}

Result<void> readPlaces(workspace::View& view, const Invocation& invocation, store::MandateFilter& filter)
{
    if (invocation.has("body")) {
        const auto body = workspace::bodyCalled(view, invocation.value("body"));
        if (!body)
            return Failure(body.error());
        filter.bodies = {*body};
    }
    const auto meetings = meetingsOf(view, invocation, "meeting");
    if (!meetings)
        return Failure(meetings.error());
    filter.meetings = *meetings;
    const auto owed = meetingsOf(view, invocation, "owed-to");
    if (!owed)
        return Failure(owed.error());
    if (owed->size() > 1)
        return fail(ErrorCode::Ambiguous, {invocation.value("owed-to"), QString::number(owed->size())});
    filter.owedTo = owed->value(0);
    return {};
}

Result<void> readDays(const Invocation& invocation, store::MandateFilter& filter)
{
    struct Day {
        const char* option;
        QDate* field;
    };
    for (const Day& day : {Day{"due-from", &filter.dueFrom}, Day{"due-to", &filter.dueTo},
                           Day{"changed-since", &filter.changedSince}, Day{"as-at", &filter.asAt}}) {
        const auto read = dayOf(invocation, day.option);
        if (!read)
            return Failure(read.error());
        *day.field = *read;
    }
    return {};
}

} // namespace

int withLibrary(const Invocation& invocation, store::Access access,
                const std::function<Result<void>(workspace::Library&, workspace::View&)>& run)
{
    auto library = openLibrary(invocation, access);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    const auto done = run(**library, **view);
    return done ? Success : failed(done.error(), invocation.json());
}

Result<QDate> dayOf(const Invocation& invocation, const char* option)
{
    if (!invocation.has(option))
        return QDate();
    const QDate day = domain::dayFromIso(invocation.value(option));
    if (!day.isValid())
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("--%1 needs a day such as 2021-11-01.").arg(QLatin1String(option))});
    return day;
}

Result<void> takeDay(const Invocation& invocation, const char* option, QDate& day)
{
    if (!invocation.has(option))
        return {};
    if (invocation.value(option) == u"none"_s) {
        day = QDate();
        return {};
    }
    const auto given = dayOf(invocation, option);
    if (!given)
        return Failure(given.error());
    day = *given;
    return {};
}

Result<store::MandateFilter> mandateFilter(workspace::View& view, const Invocation& invocation)
{
    store::MandateFilter filter;
    if (const auto read = readPlaces(view, invocation, filter); !read)
        return Failure(read.error());
    if (const auto read = readDays(invocation, filter); !read)
        return Failure(read.error());
    for (const QString& word : invocation.values("status")) {
        const auto status = domain::followUpStatusFromCode(word);
        if (!status)
            return fail(ErrorCode::WrongUsage, {Text::tr("There is no status “%1”.").arg(word)});
        filter.statuses.append(*status);
    }
    // A class is meant exactly, any other word is a part of a name.
    const QString addressee = invocation.value("addressee");
    const auto used = workspace::addresseesInUse(view);
    if (!used)
        return Failure(used.error());
    const bool isClass = std::any_of(used->begin(), used->end(),
                                     [&](const store::AddresseeUse& each) { return each.kind == addressee; });
    if (isClass && !addressee.isEmpty())
        filter.addressees = {addressee};
    else
        filter.addressee = addressee;
    filter.officer = invocation.value("officer");
    filter.overdue = invocation.has("overdue");
    filter.open = invocation.has("open");
    filter.text = invocation.value("text");
    return filter;
}

Result<QList<domain::Language>> shownLanguages(const Invocation& invocation)
{
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    QList<domain::Language> languages{domain::Language::English};
    if (*language != domain::Language::Unknown && *language != domain::Language::English)
        languages.prepend(*language);
    return languages;
}

Result<QList<store::MandateRecord>> mandatesAt(const store::DecisionRecord& record, const QString& paragraph)
{
    const QString path = domain::pathOfPinpoint(paragraph);
    const bool known =
        path.isEmpty() || std::any_of(record.decision.nodes.begin(), record.decision.nodes.end(),
                                      [&](const domain::DecisionNode& node) { return node.path == path; });
    if (!known)
        return fail(ErrorCode::NotFound, {QString(record.decision.number + u' ' + paragraph)});
    // What a chapeau asks stands with its items.
    QList<store::MandateRecord> own;
    QList<store::MandateRecord> below;
    for (const store::MandateRecord& mandate : record.mandates) {
        if (mandate.mandate.state == domain::MandateState::Rejected)
            continue;
        if (path.isEmpty() || mandate.path == path)
            own.append(mandate);
        else if (mandate.path.startsWith(path + u'/'))
            below.append(mandate);
    }
    return own.isEmpty() ? below : own;
}

void printMandates(const QList<store::MandateRow>& rows)
{
    QList<QStringList> table;
    for (const store::MandateRow& row : rows) {
        QStringList addressees;
        for (const domain::Addressee& addressee : row.mandate.addressees)
            addressees.append(addressee.name);
        const QString status = workspace::statusName(row.status.status);
        table.append({row.number.isEmpty() ? Text::tr("(draft)") : row.number, domain::shownPath(row.path),
                      row.mandate.verb, addressees.join(u", "_s).left(40), workspace::dueName(row.due),
                      row.overdue ? Text::tr("%1, overdue").arg(status) : status, row.text.left(60)});
    }
    printTable({Text::tr("Decision"), Text::tr("Paragraph"), Text::tr("Verb"), Text::tr("Addressee"), Text::tr("Due"),
                Text::tr("Status"), Text::tr("Text")},
               table);
}

} // namespace rapporteur::cli
