// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/view.h"

#include "workspace/library.h"

namespace rapporteur::workspace {

View::View(const store::Store& store, std::unique_ptr<store::Reader> reader, std::unique_ptr<store::Index> index)
    : m_files(store.files())
    , m_layouts(&store.layouts())
    , m_reader(std::move(reader))
    , m_index(std::move(index))
{
}

Result<std::unique_ptr<View>> View::of(const store::Store& store, bool writeAheadLog)
{
    auto reader = store.openReader();
    if (!reader)
        return Failure(reader.error());
    auto index = store::Index::open(indexPath(store.folder()), store::Index::Access::Read, writeAheadLog);
    if (!index)
        return Failure(index.error());
    return std::unique_ptr<View>(new View(store, std::move(*reader), std::move(*index)));
}

} // namespace rapporteur::workspace
