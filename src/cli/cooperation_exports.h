// SPDX-License-Identifier: GPL-3.0-or-later
// What `export` writes of cooperation: areas, contributions, agreements, submissions.
#pragma once

#include "cli/command_line.h"
#include "workspace/contributions.h"

namespace rapporteur::cli {

/// --donor, --from-year, --to-year, --currency, --reference, --order, --language. Errors: WrongUsage, NotFound,
/// Ambiguous.
Result<workspace::ContributionQuery> contributionQuery(workspace::View& view, const Invocation& invocation);

/// As at --as-at, in --language, as the ending of the file says: xlsx, csv, docx, odt, json.
Result<void> exportAreas(workspace::View& view, const Invocation& invocation);
Result<void> exportContributions(workspace::View& view, const Invocation& invocation);
Result<void> exportAgreements(workspace::View& view, const Invocation& invocation);
/// Of --call, or of all.
Result<void> exportSubmissions(workspace::View& view, const Invocation& invocation);

} // namespace rapporteur::cli
