// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/inspection.h"

#include "ingest/file_reader.h"
#include "text/analyse.h"

namespace rapporteur::workspace {

Result<Inspection> inspectFile(const QString& path, const QString& password, const CancelToken& cancel)
{
    ingest::FileReader reader;
    const auto content = reader.read(path, password, cancel);
    if (!content)
        return Failure(content.error());
    return Inspection{text::analyse(content->source), content->pageCount, content->problems};
}

} // namespace rapporteur::workspace
