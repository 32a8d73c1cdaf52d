// SPDX-License-Identifier: GPL-3.0-or-later
// grid: the documents of a meeting against the languages; and the exports of meetings: calendar, list, files.
#include "cli/export_target.h"
#include "cli/meeting_exports.h"
#include "cli/output.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/grid.h"
#include "workspace/meeting_export.h"
#include "workspace/meeting_files.h"
#include "workspace/meetings.h"
#include "workspace/translation_load.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// "EN", "en?" with the day for one expected, "en!" for a late one, "-".
QString cellText(const workspace::GridCell& cell)
{
    switch (cell.state) {
    case workspace::CellState::Held:
        return cell.corrections.isEmpty() ? u"x"_s : u"x+"_s;
    case workspace::CellState::Expected:
        return cell.expectedOn.isValid() ? cell.expectedOn.toString(u"MM-dd"_s) : u"?"_s;
    case workspace::CellState::Late:
        return Text::tr("late");
    case workspace::CellState::NotForeseen:
        return u"-"_s;
    }
    return {};
}

QJsonObject rowJson(const workspace::GridRow& row)
{
    QJsonObject languages;
    for (const Language language : domain::officialLanguages) {
        const workspace::GridCell& cell = row.cell(language);
        languages.insert(code(language),
                         QJsonObject{{u"state"_s, code(cell.state)},
                                     {u"expected_on"_s, cell.expectedOn.toString(Qt::ISODate)},
                                     {u"corrections"_s, QJsonArray::fromStringList(cell.corrections)}});
    }
    return {{u"symbols"_s, QJsonArray::fromStringList(row.symbols)},
            {u"title"_s, row.title},
            {u"state"_s, code(row.state)},
            {u"planned"_s, !row.planned.isNull()},
            {u"agenda_items"_s, QJsonArray::fromStringList(row.agendaItems)},
            {u"languages"_s, languages}};
}

Result<void> printGrid(workspace::View& view, const Invocation& invocation)
{
    const auto meeting = workspace::meetingCalled(view, invocation.arguments.mid(1).join(u' '));
    const auto asAt = dayOf(invocation, "as-at");
    const auto missing = languageOf(invocation, "missing");
    if (!meeting)
        return Failure(meeting.error());
    if (!asAt)
        return Failure(asAt.error());
    if (!missing)
        return Failure(missing.error());
    const auto grid =
        workspace::documentGrid(view, {*meeting, *asAt, invocation.has("late"), *missing, {Language::English}});
    if (!grid)
        return Failure(grid.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const workspace::GridRow& row : grid->rows) {
        rows.append(rowJson(row));
        QStringList line{row.symbols.join(u'-')};
        for (const Language language : domain::officialLanguages)
            line.append(cellText(row.cell(language)));
        lines.append(line + QStringList{row.title.left(60)});
    }
    QStringList head{Text::tr("Symbol")};
    for (const Language language : domain::officialLanguages)
        head.append(code(language).toUpper());
    if (invocation.json())
        printJson({{u"documents"_s, rows}});
    else
        printTable(head + QStringList{Text::tr("Title")}, lines);
    return {};
}

} // namespace

int runGrid(const Invocation& invocation)
{
    return withLibrary(invocation, store::Access::ReadOnly,
                       [&](workspace::Library&, workspace::View& view) { return printGrid(view, invocation); });
}

Result<void> exportCalendar(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Possible);
    if (!target)
        return Failure(target.error());
    workspace::CalendarRequest request;
    request.deadlines = true;
    request.language = target->written();
    if (!target->meeting.isNull())
        request.meetings = {target->meeting};
    return workspace::exportCalendar(view, request, target->path);
}

Result<void> exportDocuments(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    if (!target)
        return Failure(target.error());
    return workspace::exportDocumentList(view, target->meeting, target->written(), target->path);
}

Result<void> exportLoad(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Possible);
    if (!target)
        return Failure(target.error());
    return workspace::exportLoad(view, target->meeting, target->written(), target->path);
}

Result<void> exportMeetingFiles(workspace::View& view, const Invocation& invocation)
{
    const auto target = exportTarget(view, invocation, MeetingOption::Needed);
    if (!target)
        return Failure(target.error());
    const QList<Language> languages =
        target->language == Language::Unknown ? QList<Language>() : QList<Language>{target->language};
    // As with an import, each file is told once it is there.
    const auto tell = [&](const workspace::SavedFile& saved) {
        if (invocation.json())
            printJsonLine({{u"symbol"_s, saved.file.symbol},
                           {u"language"_s, code(saved.file.language)},
                           {u"file"_s, saved.file.name},
                           {u"outcome"_s, code(saved.outcome)},
                           {u"problem"_s, saved.problem}});
        else
            printLine(saved.problem.isEmpty() ? saved.file.name : saved.file.name + u": "_s + saved.problem);
    };
    const auto summary = workspace::saveMeetingFiles(
        view, {target->meeting, languages, target->path, invocation.has("replace")}, tell, {}, invocation.cancel);
    if (!summary)
        return Failure(summary.error());
    printMessage(Text::tr("Saved: %1, there already: %2, left out: %3, failed: %4, not begun: %5.")
                     .arg(QString::number(summary->saved), QString::number(summary->same),
                          QString::number(summary->kept), QString::number(summary->failed),
                          QString::number(summary->notBegun)));
    if (summary->failure)
        return Failure(*summary->failure);
    return summary->notBegun > 0 ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
}

} // namespace rapporteur::cli
