// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/participation_import.h"

#include "cli/column_mapping.h"
#include "cli/export_target.h"
#include "cli/meeting_exports.h"
#include "cli/open_library.h"
#include "cli/output.h"
#include "workspace/meetings.h"
#include "workspace/participation_export.h"
#include "workspace/participation_import.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const workspace::Sheet& table, const QStringList& fields, const workspace::ParticipationImport& plan,
           int kept, bool json)
{
    QJsonArray drafts;
    QList<QStringList> lines;
    for (const workspace::ParticipationDraft& draft : plan.drafts) {
        drafts.append(QJsonObject{{u"line"_s, draft.line},
                                  {u"name"_s, draft.what},
                                  {u"outcome"_s, outcomeCode(draft.change)},
                                  {u"details"_s, QJsonArray::fromStringList(draft.details)},
                                  {u"problems"_s, QJsonArray::fromStringList(draft.problems)}});
        lines.append({QString::number(draft.line), draft.what, outcomeCode(draft.change),
                      (draft.problems + draft.details).join(u"; "_s)});
    }
    for (const QString& problem : plan.problems)
        printMessage(problem);
    if (json) {
        printJson({{u"encoding"_s, table.encoding},
                   {u"columns"_s, columnsJson(table, fields)},
                   {u"participation"_s, drafts},
                   {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
                   {u"kept"_s, kept}});
        return;
    }
    tellLeftOut(table, fields);
    printTable({Text::tr("Line"), Text::tr("Name"), Text::tr("Outcome"), Text::tr("Details")}, lines);
}

} // namespace

Result<void> importParticipation(workspace::Library& library, workspace::View& view, domain::MeetingId meeting,
                                 const Invocation& invocation)
{
    const QString path = invocation.arguments.value(3);
    if (path.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the table to read.")});
    const auto table = workspace::readSheet(path);
    if (!table)
        return Failure(table.error());
    const auto fields = mappedFields(*table, workspace::guessedParticipationFields(table->head),
                                     workspace::participationFields(), invocation);
    if (!fields)
        return Failure(fields.error());
    const auto plan = workspace::planParticipation(view, meeting, *table, *fields);
    if (!plan)
        return Failure(plan.error());
    int kept = 0;
    if (!invocation.has("dry-run")) {
        const auto done = workspace::applyParticipation(library, *plan);
        if (!done)
            return Failure(done.error());
        kept = done->added + done->changed;
    }
    print(*table, *fields, *plan, kept, invocation.json());
    return {};
}

Result<void> exportCredentials(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    return target ? workspace::exportCredentials(view, target->meeting, target->written(), target->path)
                  : Failure(target.error());
}

Result<void> exportParticipation(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    return target ? workspace::exportParticipationSheet(view, target->meeting, target->path)
                  : Failure(target.error());
}

Result<void> exportParticipants(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    return target ? workspace::exportParticipants(view, target->meeting, target->written(), target->path)
                  : Failure(target.error());
}

} // namespace rapporteur::cli
