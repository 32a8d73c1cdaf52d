// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/held_version.h"

#include "workspace/queries.h"

namespace rapporteur::workspace {

Result<domain::LanguageVersion> heldVersion(View& view, const QString& symbol,
                                            const QList<domain::Language>& languages)
{
    const auto documents = documentsCalled(view, symbol, 1);
    if (!documents)
        return Failure(documents.error());
    if (documents->isEmpty())
        return fail(ErrorCode::NotFound, {symbol});
    const auto record = documentRecord(view, documents->first());
    if (!record)
        return Failure(record.error());
    for (const domain::Language language : languages) {
        for (const domain::LanguageVersion& version : record->document.versions) {
            if (version.language == language && version.file)
                return version;
        }
    }
    return fail(ErrorCode::NotFound, {symbol});
}

} // namespace rapporteur::workspace
