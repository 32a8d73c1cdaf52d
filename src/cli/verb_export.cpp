// SPDX-License-Identifier: GPL-3.0-or-later
// export: lists and matrices into files for other programs.
#include "cli/cooperation_exports.h"
#include "cli/meeting_exports.h"
#include "cli/output.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/matrix_export.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> exportMatrix(workspace::View& view, const Invocation& invocation)
{
    const QString path = invocation.arguments.value(2);
    if (path.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the file to write.")});
    const QString word = invocation.has("format") ? invocation.value("format") : path;
    const auto format = workspace::matrixFormat(word);
    if (!format)
        return fail(
            ErrorCode::WrongUsage,
            {Text::tr("There is no format “%1”; there are %2.").arg(word, workspace::matrixFormats().join(u", "_s))});
    const auto language = languageOf(invocation, "language");
    const auto filter = mandateFilter(view, invocation);
    if (!language)
        return Failure(language.error());
    if (!filter)
        return Failure(filter.error());
    workspace::MatrixRequest request;
    request.language = *language == domain::Language::Unknown ? domain::Language::English : *language;
    request.filter = *filter;
    request.asAt = filter->asAt;
    for (const QString& number : invocation.values("decision")) {
        const auto decision = workspace::decisionCalled(view, number);
        if (!decision)
            return Failure(decision.error());
        request.decisions.append(*decision);
    }
    if (const auto written = workspace::exportMatrix(view, request, *format, path); !written)
        return written;
    if (invocation.json())
        printJson({{u"file"_s, path}});
    else
        printLine(Text::tr("The matrix is in %1").arg(path));
    return {};
}

struct Export {
    QLatin1StringView what;
    Result<void> (*run)(workspace::View&, const Invocation&);
};
constexpr Export exports[] = {
    {"matrix"_L1, exportMatrix},
    {"ics"_L1, exportCalendar},
    {"documents"_L1, exportDocuments},
    {"agenda"_L1, exportAgenda},
    {"annotated-agenda"_L1, exportAnnotatedAgenda},
    {"credentials"_L1, exportCredentials},
    {"participants"_L1, exportParticipants},
    {"participation"_L1, exportParticipation},
    {"areas"_L1, exportAreas},
    {"contributions"_L1, exportContributions},
    {"agreements"_L1, exportAgreements},
    {"submissions"_L1, exportSubmissions},
    {"load"_L1, exportLoad},
    {"files"_L1, exportMeetingFiles},
};

} // namespace

int runExport(const Invocation& invocation)
{
    return withLibrary(
        invocation, store::Access::ReadOnly, [&](workspace::Library&, workspace::View& view) -> Result<void> {
            QStringList known;
            for (const Export& each : exports) {
                if (invocation.arguments[1] == each.what)
                    return each.run(view, invocation);
                known.append(each.what);
            }
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("export writes %1, not “%2”.").arg(known.join(u", "_s), invocation.arguments[1])});
        });
}

} // namespace rapporteur::cli
