// SPDX-License-Identifier: GPL-3.0-or-later
// cooperation: groups, areas with scope and leads as at a day, agreements, contributions; import.
#include "cli/cooperation_exports.h"
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/surplus_words.h"
#include "cli/verbs.h"
#include "domain/day.h"
#include "workspace/contributions.h"
#include "workspace/cooperation.h"
#include "workspace/cooperation_import.h"
#include "workspace/participation.h"

#include <QFile>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr ActionWords actionWords[] = {{"areas"_L1, 2},         {"groups"_L1, 2},  {"agreements"_L1, 2},
                                       {"contributions"_L1, 2}, {"history"_L1, 3}, {"scope"_L1, 5},
                                       {"import"_L1, 3}};

/// What every reading action is told.
struct Asked {
    QDate day; ///< invalid: today, or all
    Language language = Language::English;
};

Result<Asked> askedBy(const Invocation& invocation)
{
    const auto day = dayOf(invocation, "as-at");
    const auto language = languageOf(invocation, "language");
    if (!day)
        return Failure(day.error());
    if (!language)
        return Failure(language.error());
    return Asked{*day, *language == Language::Unknown ? Language::English : *language};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString shown(const domain::Period& period)
{
    return iso(period.start) + u'/' + iso(period.end);
}

QJsonObject areaJson(const workspace::AreaRow& row)
{
    QJsonArray leads;
    for (const workspace::LeadRow& lead : row.leads)
        leads.append(QJsonObject{{u"organisation"_s, lead.organisation},
                                 {u"person"_s, lead.lead.person},
                                 {u"start"_s, iso(lead.lead.period.start)},
                                 {u"end"_s, iso(lead.lead.period.end)}});
    return {{u"name"_s, row.name},
            {u"names"_s, translationsJson(row.area.names)},
            {u"scope"_s, code(row.area.scope)},
            {u"group"_s, row.group},
            {u"start"_s, iso(row.area.period.start)},
            {u"end"_s, iso(row.area.period.end)},
            {u"notes"_s, row.area.notes},
            {u"leads"_s, leads}};
}

QString leadsLine(const QList<workspace::LeadRow>& leads)
{
    QStringList lines;
    for (const workspace::LeadRow& lead : leads)
        lines.append(lead.lead.person.isEmpty() ? lead.organisation : lead.lead.person);
    return lines.join(u"; "_s);
}

Result<void> listAreas(workspace::View& view, const Invocation& invocation, const Asked& asked)
{
    const auto headings = workspace::areasAsAt(view, asked.day, asked.language, invocation.value("decision"));
    if (!headings)
        return Failure(headings.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::HeadingRow& heading : *headings) {
        QJsonArray areas;
        for (const workspace::AreaRow& row : heading.areas) {
            areas.append(areaJson(row));
            lines.append({heading.name, row.name, workspace::cooperationScopeName(row.area.scope), row.group,
                          leadsLine(row.leads)});
        }
        array.append(QJsonObject{
            {u"decision"_s, heading.heading.decision}, {u"heading"_s, heading.name}, {u"areas"_s, areas}});
    }
    if (invocation.json())
        printJson({{u"headings"_s, array}});
    else
        printTable({Text::tr("Heading"), Text::tr("Area"), Text::tr("Scope"), Text::tr("Group"), Text::tr("Leads")},
                   lines);
    return {};
}

Result<void> showHistory(workspace::View& view, const Invocation& invocation, const Asked& asked)
{
    const auto area = workspace::areaCalled(view, invocation.arguments.value(2), asked.day);
    if (!area)
        return Failure(area.error());
    const auto history = workspace::areaHistory(view, *area, asked.language);
    if (!history)
        return Failure(history.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::AreaRow& row : *history) {
        array.append(areaJson(row));
        lines.append({shown(row.area.period), row.name, workspace::cooperationScopeName(row.area.scope),
                      leadsLine(row.leads)});
    }
    if (invocation.json())
        printJson({{u"areas"_s, array}});
    else
        printTable({Text::tr("Days"), Text::tr("Area"), Text::tr("Scope"), Text::tr("Leads")}, lines);
    return {};
}

Result<void> listGroups(workspace::View& view, const Invocation& invocation, const Asked& asked)
{
    const auto groups = workspace::groupsAsAt(view, asked.day, asked.language);
    if (!groups)
        return Failure(groups.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::GroupRow& row : *groups) {
        QJsonArray members;
        QStringList names;
        for (const workspace::MemberRow& member : row.members) {
            members.append(QJsonObject{{u"organisation"_s, member.organisation},
                                       {u"person"_s, member.member.person},
                                       {u"role"_s, code(member.member.role)},
                                       {u"start"_s, iso(member.member.period.start)},
                                       {u"end"_s, iso(member.member.period.end)}});
            const QString name = member.member.person.isEmpty() ? member.organisation : member.member.person;
            names.append(u"%1 (%2)"_s.arg(name, workspace::groupRoleName(member.member.role)));
        }
        array.append(QJsonObject{{u"name"_s, row.name},
                                 {u"names"_s, translationsJson(row.group.names)},
                                 {u"kind"_s, code(row.group.kind)},
                                 {u"scope"_s, code(row.group.scope)},
                                 {u"parent"_s, row.parent},
                                 {u"decision"_s, row.group.decision},
                                 {u"start"_s, iso(row.group.period.start)},
                                 {u"end"_s, iso(row.group.period.end)},
                                 {u"members"_s, members}});
        lines.append({row.name, workspace::groupKindName(row.group.kind), shown(row.group.period), row.parent,
                      names.join(u"; "_s)});
    }
    if (invocation.json())
        printJson({{u"groups"_s, array}});
    else
        printTable({Text::tr("Group"), Text::tr("Kind"), Text::tr("Days"), Text::tr("Under"), Text::tr("Members")},
                   lines);
    return {};
}

QJsonValue amountJson(std::optional<qint64> hundredths)
{
    return hundredths ? QJsonValue(double(*hundredths) / 100) : QJsonValue();
}

Result<void> listAgreements(workspace::View& view, const Invocation& invocation, const Asked& asked)
{
    const auto agreements = workspace::agreementsAsAt(view, asked.day, asked.language);
    if (!agreements)
        return Failure(agreements.error());
    QJsonArray array;
    QList<QStringList> table;
    for (const workspace::AgreementRow& row : *agreements) {
        QJsonArray lines;
        for (const domain::AgreementLine& line : row.lines)
            lines.append(QJsonObject{{u"service"_s, line.service},
                                     {u"currency"_s, line.currency},
                                     {u"budgeted"_s, amountJson(line.budgeted)},
                                     {u"charged"_s, amountJson(line.charged)},
                                     {u"delivered_on"_s, iso(line.deliveredOn)},
                                     {u"delivered"_s, line.delivered},
                                     {u"over_budget"_s, line.isOverBudget()}});
        QJsonArray totals;
        QStringList sums;
        for (const domain::AgreementTotal& total : row.totals) {
            totals.append(QJsonObject{{u"currency"_s, total.currency},
                                      {u"budgeted"_s, amountJson(total.budgeted)},
                                      {u"charged"_s, amountJson(total.charged)},
                                      {u"over_budget"_s, total.overBudget}});
            sums.append(u"%1 / %2"_s.arg(moneyText({total.currency, total.charged}, asked.language),
                                         domain::amountText(total.budgeted, asked.language)));
        }
        array.append(QJsonObject{{u"title"_s, row.title},
                                 {u"reference"_s, row.agreement.reference},
                                 {u"provider"_s, row.provider},
                                 {u"receiver"_s, row.receiver},
                                 {u"decision"_s, row.agreement.decision},
                                 {u"meeting"_s, row.meeting},
                                 {u"signed"_s, signedIso(row.agreement)},
                                 {u"start"_s, iso(row.agreement.period.start)},
                                 {u"end"_s, iso(row.agreement.period.end)},
                                 {u"cost_recovery"_s, row.agreement.costRecovery},
                                 {u"lines"_s, lines},
                                 {u"totals"_s, totals}});
        table.append({row.title, row.provider, row.receiver, signedIso(row.agreement), sums.join(u"; "_s)});
    }
    if (invocation.json())
        printJson({{u"agreements"_s, array}});
    else
        printTable({Text::tr("Agreement"), Text::tr("Provider"), Text::tr("Receiver"), Text::tr("Signed"),
                    Text::tr("Charged / budgeted")},
                   table);
    return {};
}

QJsonObject sumJson(const workspace::ContributionSum& sum)
{
    QJsonObject totals;
    for (const domain::Money& total : sum.totals)
        totals.insert(total.currency, amountJson(total.hundredths));
    return {{u"contributions"_s, sum.contributions}, {u"without_amount"_s, sum.withoutAmount}, {u"totals"_s, totals}};
}

QString sumLine(const workspace::ContributionSum& sum, Language language)
{
    QStringList sums;
    for (const domain::Money& total : sum.totals)
        sums.append(moneyText(total, language));
    if (sum.withoutAmount > 0)
        sums.append(Text::tr("%n without an amount", nullptr, sum.withoutAmount));
    return sums.join(u"; "_s);
}

} // namespace

Result<workspace::ContributionQuery> contributionQuery(workspace::View& view, const Invocation& invocation)
{
    const auto language = languageOf(invocation, "language");
    const auto from = numberOf(invocation, "from-year", 0);
    const auto to = numberOf(invocation, "to-year", 0);
    const auto order = choiceOf(invocation, "order", {u"added"_s, u"donor"_s, u"year"_s});
    if (!language)
        return Failure(language.error());
    if (!from || !to || !order)
        return Failure(!from ? from.error() : !to ? to.error() : order.error());
    workspace::ContributionQuery query;
    query.language = *language == Language::Unknown ? Language::English : *language;
    query.order = static_cast<workspace::ContributionOrder>(*order);
    query.filter.fromYear = *from;
    query.filter.toYear = *to;
    query.filter.currency = invocation.value("currency").toUpper();
    query.filter.reference = invocation.value("reference");
    if (invocation.has("donor")) {
        const auto donor = workspace::organisationCalled(view, invocation.value("donor"));
        if (!donor)
            return Failure(donor.error());
        query.filter.donor = *donor;
    }
    return query;
}

namespace {

Result<void> listContributions(workspace::View& view, const Invocation& invocation, const Asked& asked)
{
    const auto query = contributionQuery(view, invocation);
    if (!query)
        return Failure(query.error());
    const auto rows = workspace::contributionsOf(view, *query);
    if (!rows)
        return Failure(rows.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::ContributionRow& row : *rows) {
        const domain::Contribution& each = row.contribution;
        array.append(QJsonObject{
            {u"donor"_s, row.donor},
            {u"kind"_s, code(each.kind)},
            {u"year"_s, each.year == 0 ? QJsonValue() : QJsonValue(each.year)},
            {u"currency"_s, each.amount ? each.amount->currency : QString()},
            {u"amount"_s, amountJson(each.amount ? std::optional(each.amount->hundredths) : std::nullopt)},
            {u"pledged_on"_s, iso(each.pledgedOn)},
            {u"received_on"_s, iso(each.receivedOn)},
            {u"purpose"_s, row.purpose},
            {u"reference"_s, each.reference}});
        lines.append({row.donor, workspace::contributionKindName(each.kind),
                      each.year == 0 ? QString() : QString::number(each.year),
                      each.amount ? moneyText(*each.amount, asked.language) : QString(), row.purpose,
                      each.reference});
    }
    const workspace::ContributionSums sums = workspace::sumsOf(*rows);
    if (invocation.json()) {
        QJsonArray donors;
        for (const workspace::DonorSums& donor : sums.donors) {
            QJsonObject years;
            for (auto year = donor.years.begin(); year != donor.years.end(); ++year)
                years.insert(year.key() == 0 ? QString() : QString::number(year.key()), sumJson(*year));
            donors.append(
                QJsonObject{{u"donor"_s, donor.name}, {u"years"_s, years}, {u"total"_s, sumJson(donor.total)}});
        }
        printJson({{u"contributions"_s, array}, {u"donors"_s, donors}, {u"total"_s, sumJson(sums.total)}});
        return {};
    }
    printTable({Text::tr("Donor"), Text::tr("Kind"), Text::tr("Year"), Text::tr("Amount"), Text::tr("Purpose"),
                Text::tr("Reference")},
               lines);
    printLine(Text::tr("Total: %1").arg(sumLine(sums.total, asked.language)));
    return {};
}

Result<void> bringIn(workspace::Library& library, const Invocation& invocation)
{
    QFile file(invocation.arguments.value(2));
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    constexpr qint64 mostRead = 33LL * 1024 * 1024; // one more than is taken, so that too much is told as such
    const auto done = workspace::importCooperation(library, file.read(mostRead), !invocation.has("dry-run"));
    if (!done)
        return Failure(done.error());
    for (const QString& problem : done->problems)
        printMessage(problem);
    if (invocation.json()) {
        printJson({{u"added"_s, done->added},
                   {u"unchanged"_s, done->unchanged},
                   {u"details"_s, QJsonArray::fromStringList(done->details)},
                   {u"problems"_s, QJsonArray::fromStringList(done->problems)},
                   {u"kept"_s, done->kept}});
    } else {
        for (const QString& detail : done->details)
            printLine(detail);
        printLine(done->kept ? Text::tr("%n records are added.", nullptr, done->added)
                             : Text::tr("Nothing is changed."));
    }
    if (!done->problems.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("file"), file.fileName(),
                     Text::tr("%n entries cannot be taken.", nullptr, int(done->problems.size()))});
    return {};
}

/// scope AREA DAY SCOPE: from a day on.
Result<void> changeScope(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const QDate day = domain::dayFromIso(invocation.arguments.value(3));
    const auto scope = domain::cooperationScopeFromCode(invocation.arguments.value(4));
    if (!day.isValid() || !scope)
        return fail(ErrorCode::WrongUsage, {Text::tr("Give an area, a day as 2021-11-01, and inter_secretariat, "
                                                     "tripartite or officers.")});
    const auto area = workspace::areaCalled(view, invocation.arguments.value(2), day);
    if (!area)
        return Failure(area.error());
    const auto changed = workspace::changeScope(library, *area, day, *scope);
    return changed ? Result<void>() : Result<void>(Failure(changed.error()));
}

struct Reader {
    QLatin1StringView action;
    Result<void> (*run)(workspace::View&, const Invocation&, const Asked&);
};
constexpr Reader readers[] = {
    {"areas"_L1, listAreas},
    {"history"_L1, showHistory},
    {"groups"_L1, listGroups},
    {"agreements"_L1, listAgreements},
    {"contributions"_L1, listContributions},
};

} // namespace

int runCooperation(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"areas"_s);
    const bool writes = action == u"scope"_s || action == u"import"_s;
    return withLibrary(invocation, writes ? store::Access::ReadWrite : store::Access::ReadOnly,
                       [&](workspace::Library& library, workspace::View& view) -> Result<void> {
                           if (const auto fits = refuseSurplus(invocation, action, actionWords); !fits)
                               return fits;
                           const auto asked = askedBy(invocation);
                           if (!asked)
                               return Failure(asked.error());
                           for (const Reader& reader : readers) {
                               if (action == reader.action)
                                   return reader.run(view, invocation, *asked);
                           }
                           if (action == u"import"_s)
                               return bringIn(library, invocation);
                           if (action == u"scope"_s)
                               return changeScope(library, view, invocation);
                           return fail(ErrorCode::WrongUsage,
                                       {Text::tr("cooperation does areas, history, scope, groups, agreements, "
                                                 "contributions and import, not “%1”.")
                                            .arg(action)});
                       });
}

} // namespace rapporteur::cli
