// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cooperation_exports.h"

#include "cli/output.h"
#include "cli/register_options.h"
#include "workspace/cooperation_export.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// Asks `make` for the table of a day in a language, and writes it to the file that is named.
template <typename Make>
Result<void> exportTable(const Invocation& invocation, Make&& make)
{
    const QString path = invocation.arguments.value(2);
    const auto day = dayOf(invocation, "as-at");
    const auto language = languageOf(invocation, "language");
    if (path.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the file to write.")});
    if (!day)
        return Failure(day.error());
    if (!language)
        return Failure(language.error());
    const Result<report::TableDocument> table =
        make(*day, *language == Language::Unknown ? Language::English : *language);
    if (!table)
        return Failure(table.error());
    if (const auto written = workspace::writeTable(*table, path); !written)
        return written;
    if (invocation.json())
        printJson({{u"file"_s, path}});
    else
        printLine(Text::tr("The table is in %1").arg(path));
    return {};
}

} // namespace

Result<void> exportAreas(workspace::View& view, const Invocation& invocation)
{
    return exportTable(invocation, [&](QDate day, Language language) {
        return workspace::areasTable(view, day, language, invocation.values("decision").value(0));
    });
}

Result<void> exportContributions(workspace::View& view, const Invocation& invocation)
{
    return exportTable(invocation, [&](QDate, Language) -> Result<report::TableDocument> {
        const auto query = contributionQuery(view, invocation);
        if (!query)
            return Failure(query.error());
        return workspace::contributionsTable(view, *query);
    });
}

Result<void> exportAgreements(workspace::View& view, const Invocation& invocation)
{
    return exportTable(invocation,
                       [&](QDate day, Language language) { return workspace::agreementsTable(view, day, language); });
}

Result<void> exportSubmissions(workspace::View& view, const Invocation& invocation)
{
    return exportTable(invocation, [&](QDate day, Language language) -> Result<report::TableDocument> {
        domain::CallId call;
        if (invocation.has("call")) {
            const auto found = workspace::callCalled(view, invocation.value("call"));
            if (!found)
                return Failure(found.error());
            call = *found;
        }
        return workspace::submissionsTable(view, call, day, language);
    });
}

} // namespace rapporteur::cli
