// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a meeting as a table to work on in a spreadsheet.
#include "report/table_writers.h"
#include "workspace/participation_columns.h"
#include "workspace/participation_export.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using report::TableCell;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

TableCell text(const QString& words)
{
    return {.text = words};
}

TableCell day(QDate date)
{
    TableCell cell;
    if (date.isValid())
        cell.value = date;
    return cell;
}

/// One column: its field, and what stands in it in the row of an organization and in that of a person.
struct Column {
    QLatin1StringView field;
    report::ColumnKind kind;
    TableCell (*organisation)(const ParticipationRow&);
    TableCell (*person)(const domain::Participant&);
};

TableCell noneOf(const ParticipationRow&)
{
    return {};
}

TableCell noneOf(const domain::Participant&)
{
    return {};
}

TableCell nameIn(const ParticipationRow& row, Language language)
{
    return text(row.organisation.names.value(language));
}

using Row = ParticipationRow;
using Person = domain::Participant;
using report::ColumnKind;
constexpr Column columns[] = {
    {"kind"_L1, ColumnKind::Text, [](const Row& row) { return text(code(row.organisation.kind)); }, &noneOf},
    {"region"_L1, ColumnKind::Text, [](const Row& row) { return text(code(row.organisation.region)); }, &noneOf},
    {"invited_on"_L1, ColumnKind::Date, [](const Row& row) { return day(row.participation.invitedOn); }, &noneOf},
    {"registered_on"_L1, ColumnKind::Date, [](const Row& row) { return day(row.participation.registeredOn); },
     &noneOf},
    {"credentials"_L1, ColumnKind::Text, [](const Row& row) { return text(code(row.participation.credentials)); },
     &noneOf},
    {"credentials_on"_L1, ColumnKind::Date, [](const Row& row) { return day(row.participation.credentialsOn); },
     &noneOf},
    {"observer"_L1, ColumnKind::Text, [](const Row& row) { return text(code(row.participation.observer)); }, &noneOf},
    {"observer_on"_L1, ColumnKind::Date, [](const Row& row) { return day(row.participation.observerOn); }, &noneOf},
    {"person"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(person.name); }},
    {"title"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(person.title); }},
    {"address"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(person.address); }},
    {"email"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(person.email); }},
    {"head"_L1, ColumnKind::Text, &noneOf,
     [](const Person& person) { return text(person.head ? u"yes"_s : QString()); }},
    {"travel"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(code(person.travel)); }},
    {"travel_source"_L1, ColumnKind::Text, &noneOf, [](const Person& person) { return text(person.travelSource); }},
    {"notes"_L1, ColumnKind::Text, [](const Row& row) { return text(row.participation.notes); },
     [](const Person& person) { return text(person.notes); }},
};

QString title()
{
    return Text::tr("Participation");
}

/// Code and names: in every row, so that it can be sorted without harm.
QList<TableCell> identity(const ParticipationRow& row)
{
    QList<TableCell> cells{text(row.organisation.code)};
    for (const Language language : domain::officialLanguages)
        cells.append(nameIn(row, language));
    return cells;
}

} // namespace

report::TableDocument participationSheet(const ParticipationList& list)
{
    report::TableDocument table;
    table.title = title();
    table.columns.append({u"code"_s, participationFieldName(u"code"_s)});
    for (const Language language : domain::officialLanguages) {
        const QString field = u"name_"_s + code(language);
        table.columns.append({field, participationFieldName(field), 2});
    }
    for (const Column& column : columns)
        table.columns.append({column.field, participationFieldName(column.field), 1, column.kind});
    for (const ParticipationRow& row : list.rows) {
        report::TableRow whole{.cells = identity(row)};
        for (const Column& column : columns)
            whole.cells.append(column.organisation(row));
        table.rows.append(whole);
        for (const domain::Participant& participant : row.participants) {
            report::TableRow person{.cells = identity(row)};
            for (const Column& column : columns)
                person.cells.append(column.person(participant));
            table.rows.append(person);
        }
    }
    return table;
}

Result<void> exportParticipationSheet(View& view, domain::MeetingId meeting, const QString& path)
{
    ParticipationQuery query;
    query.meeting = meeting;
    const auto list = participationOf(view, query);
    if (!list)
        return Failure(list.error());
    const report::TableDocument table = participationSheet(*list);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx"_s) {
        const auto written = report::writeXlsx(table, path, QDateTime::currentDateTime());
        return written ? Result<void>() : Result<void>(Failure(written.error()));
    }
    if (ending == u"csv"_s)
        return report::writeCsv(table, path);
    if (ending == u"json"_s)
        return report::writeJson(table, path);
    return fail(ErrorCode::WrongUsage, {Text::tr("The list is written as xlsx, csv or json.")});
}

} // namespace rapporteur::workspace
