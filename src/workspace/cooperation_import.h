// SPDX-License-Identifier: GPL-3.0-or-later
// Organizations, groups, areas, agreements, contributions, calls and submissions out of JSON, as one action that can
// be undone; what the library has stays as it is. The format is told in docs/register-format.md.
#pragma once

#include "workspace/library.h"

namespace rapporteur::workspace {

struct CooperationImport {
    int added = 0;        ///< records
    int unchanged = 0;    ///< that the library has already
    QStringList details;  ///< sentences: what is added
    QStringList problems; ///< sentences with their place: "contributions 3: …"
    bool kept = false;
};
/// Looks at the whole file, and keeps what is new, if `keep` is set and there is no problem: all of it or nothing.
/// Errors: Invalid for what is no JSON object, is larger than 32 MiB or holds more than 5,000 entries; those of
/// Store::write.
Result<CooperationImport> importCooperation(Library& library, const QByteArray& json, bool keep);

} // namespace rapporteur::workspace
