// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cooperation_export.h"

#include "report/dates.h"
#include "workspace/cooperation_words.h"
#include "workspace/matrix_export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <span>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using report::ColumnKind;
using report::TableCell;
using report::TableDocument;
using report::TableRow;
using Word = CooperationWord;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

struct Column {
    QStringView id;
    Word heading;
    qreal share;
    ColumnKind kind = ColumnKind::Text;
};

TableDocument tableOf(std::span<const Column> columns, Word title, QDate asAt, Language language)
{
    TableDocument table;
    table.language = language;
    table.title = word(title, language);
    if (asAt.isValid())
        table.lines.append(word(Word::AsAt, language).arg(report::longDate(asAt, language)));
    table.emptyText = word(Word::Nothing, language);
    for (const Column& column : columns)
        table.columns.append({column.id.toString(), word(column.heading, language), column.share, column.kind});
    return table;
}

TableCell cell(const QString& text)
{
    TableCell made;
    made.text = text;
    return made;
}

TableCell dayCell(QDate day)
{
    TableCell made;
    if (day.isValid())
        made.value = day;
    return made;
}

/// A number for spreadsheets, in print as the language writes it.
TableCell amountCell(std::optional<qint64> hundredths, Language language)
{
    TableCell made;
    if (hundredths) {
        made.text = domain::amountText(*hundredths, language);
        made.value = double(*hundredths) / 100;
    }
    return made;
}

TableRow subheading(const QString& text)
{
    return {{cell(text)}, 1};
}

report::RichText note(const QString& text)
{
    return {report::TextRun{text}};
}

QString listed(const QList<domain::Money>& totals, Language language)
{
    QStringList sums;
    for (const domain::Money& total : totals)
        sums.append(moneyText(total, language));
    return sums.join(u"; "_s);
}

/// The day in words; as ISO 8601 where no more is known than the month or the year.
QString signedText(const domain::Agreement& agreement, Language language)
{
    return agreement.signedPrecision == domain::DayPrecision::Day ? report::longDate(agreement.signedOn, language)
                                                                  : signedIso(agreement);
}

QString leadsText(const QList<LeadRow>& leads)
{
    QStringList lines;
    for (const LeadRow& row : leads) {
        const bool named = !row.lead.person.isEmpty();
        lines.append(named ? QString(row.lead.person + u" ("_s + row.organisation + u')') : row.organisation);
    }
    return lines.join(u'\n');
}

TableRow agreementRow(const AgreementRow& agreement, const domain::AgreementLine& line, Language language)
{
    return {{cell(agreement.title), cell(agreement.provider), cell(agreement.receiver),
             cell(signedText(agreement.agreement, language)), cell(line.service), cell(line.currency),
             amountCell(line.budgeted, language), amountCell(line.charged, language), dayCell(line.deliveredOn),
             cell(line.delivered), cell(line.isOverBudget() ? word(Word::OverBudget, language) : QString())},
            0};
}

TableRow submissionRow(const SubmissionRow& row, Language language)
{
    QStringList files;
    for (const domain::SubmissionFile& file : row.submission.files)
        files.append(file.name);
    const QString state =
        row.daysLate > 0 ? word(Word::Late, language).arg(row.daysLate) : word(Word::InTime, language);
    return {{cell(row.organisation), dayCell(row.submission.receivedOn), cell(code(row.submission.language)),
             cell(row.submission.symbol), cell(state), cell(files.join(u'\n')), cell(row.submission.summary)},
            0};
}

} // namespace

Result<TableDocument> areasTable(View& view, QDate asAt, Language language, const QString& decision)
{
    const QDate day = asAt.isValid() ? asAt : QDate::currentDate();
    const auto headings = areasAsAt(view, day, language, decision);
    if (!headings)
        return Failure(headings.error());
    constexpr Column columns[] = {{u"area", Word::Area, 3},
                                  {u"scope", Word::Scope, 1.5},
                                  {u"working_group", Word::Group, 1.5},
                                  {u"leads", Word::Leads, 2}};
    TableDocument table = tableOf(columns, Word::AreasTitle, day, language);
    table.groupHeading = word(Word::Matter, language);
    for (const HeadingRow& heading : *headings) {
        if (heading.areas.isEmpty())
            continue;
        table.rows.append(subheading(heading.name));
        for (const AreaRow& row : heading.areas)
            table.rows.append({{cell(row.name), cell(scopeWord(row.area.scope, language)), cell(row.group),
                                cell(leadsText(row.leads))},
                               0});
    }
    return table;
}

Result<TableDocument> contributionsTable(View& view, const ContributionQuery& query)
{
    const auto rows = contributionsOf(view, query);
    if (!rows)
        return Failure(rows.error());
    const Language language = query.language;
    constexpr Column columns[] = {{u"donor", Word::Donor, 2},
                                  {u"kind", Word::Kind, 1},
                                  {u"year", Word::Year, 0.7, ColumnKind::Number},
                                  {u"currency", Word::Currency, 0.7},
                                  {u"amount", Word::Amount, 1.2, ColumnKind::Number},
                                  {u"pledged_on", Word::Pledged, 1, ColumnKind::Date},
                                  {u"received_on", Word::Received, 1, ColumnKind::Date},
                                  {u"purpose", Word::Purpose, 2},
                                  {u"reference", Word::Reference, 1.5}};
    TableDocument table = tableOf(columns, Word::ContributionsTitle, {}, language);
    for (const ContributionRow& row : *rows) {
        const domain::Contribution& each = row.contribution;
        TableCell year;
        if (each.year != 0) {
            year.text = QString::number(each.year); // never with groups
            year.value = qint64(each.year);
        }
        const bool known = each.amount.has_value();
        table.rows.append(
            {{cell(row.donor), cell(kindWord(each.kind, language)), year,
              cell(known ? each.amount->currency : QString()),
              amountCell(known ? std::optional(each.amount->hundredths) : std::nullopt, language),
              dayCell(each.pledgedOn), dayCell(each.receivedOn), cell(row.purpose), cell(each.reference)},
             0});
    }
    const ContributionSum total = sumsOf(*rows).total;
    if (!total.totals.isEmpty())
        table.notes.append(note(word(Word::Total, language).arg(listed(total.totals, language))));
    if (total.withoutAmount > 0)
        table.notes.append(note(word(Word::WithoutAmount, language).arg(total.withoutAmount)));
    return table;
}

Result<TableDocument> agreementsTable(View& view, QDate day, Language language)
{
    const auto agreements = agreementsAsAt(view, day, language);
    if (!agreements)
        return Failure(agreements.error());
    constexpr Column columns[] = {{u"agreement", Word::Agreement, 2},
                                  {u"provider", Word::Provider, 1.5},
                                  {u"receiver", Word::Receiver, 1.5},
                                  {u"signed", Word::Signed, 1},
                                  {u"service", Word::Service, 2},
                                  {u"currency", Word::Currency, 0.8},
                                  {u"budgeted", Word::Budgeted, 1, ColumnKind::Number},
                                  {u"charged", Word::Charged, 1, ColumnKind::Number},
                                  {u"delivered_on", Word::DeliveredOn, 1, ColumnKind::Date},
                                  {u"delivered", Word::Delivered, 1.5},
                                  {u"state", Word::State, 1, ColumnKind::Status}};
    TableDocument table = tableOf(columns, Word::AgreementsTitle, day, language);
    QList<domain::Money> charged;
    for (const AgreementRow& agreement : *agreements) {
        if (agreement.lines.isEmpty())
            table.rows.append(agreementRow(agreement, {}, language));
        for (const domain::AgreementLine& line : agreement.lines)
            table.rows.append(agreementRow(agreement, line, language));
        for (const domain::AgreementTotal& total : agreement.totals)
            addTo(charged, {total.currency, total.charged});
    }
    if (!charged.isEmpty())
        table.notes.append(note(word(Word::Total, language).arg(listed(sorted(charged), language))));
    return table;
}

Result<TableDocument> submissionsTable(View& view, domain::CallId only, QDate asAt, Language language)
{
    const QDate day = asAt.isValid() ? asAt : QDate::currentDate();
    const auto calls = callsAsAt(view, day, language);
    if (!calls)
        return Failure(calls.error());
    constexpr Column columns[] = {{u"organisation", Word::Organisation, 2},
                                  {u"received_on", Word::Received, 1, ColumnKind::Date},
                                  {u"language", Word::LanguageOf, 0.7},
                                  {u"symbol", Word::Symbol, 1.5},
                                  {u"state", Word::State, 1, ColumnKind::Status},
                                  {u"files", Word::Files, 1.5},
                                  {u"summary", Word::Summary, 2}};
    TableDocument table = tableOf(columns, Word::SubmissionsTitle, day, language);
    table.groupHeading = word(Word::Call, language);
    for (const CallRow& call : *calls) {
        if (!only.isNull() && call.call.id != only)
            continue;
        const auto detail = callDetail(view, call.call.id, day, language);
        if (!detail)
            return Failure(detail.error());
        table.rows.append(subheading(call.title));
        for (const SubmissionRow& row : detail->submissions)
            table.rows.append(submissionRow(row, language));
        for (const SilentRow& row : detail->silent)
            table.rows.append({{cell(row.name), {}, {}, {}, cell(word(Word::NoAnswer, language)), {}, {}}, 0});
    }
    return table;
}

Result<void> writeTable(const TableDocument& table, const QString& path)
{
    const auto format = matrixFormat(path);
    if (!format)
        return fail(ErrorCode::WrongUsage, {Text::tr("There is no format “%1”; there are %2.")
                                                .arg(QFileInfo(path).suffix(), matrixFormats().join(u", "_s))});
    return writeTableAs(table, *format, path);
}

} // namespace rapporteur::workspace
