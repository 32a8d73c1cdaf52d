// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of an open library from one thread: its source data and its index, read only.
#pragma once

#include "store/index_database.h"
#include "store/store.h"

namespace rapporteur::workspace {

/// Belongs to one thread. Sees what is committed when a read begins.
class View {
public:
    /// Errors: those of Store::openReader and Index::open.
    static Result<std::unique_ptr<View>> of(const store::Store& store, bool writeAheadLog);

    template <typename Body>
    store::detail::ResultOf<Body> read(Body&& body)
    {
        return m_reader->read(std::forward<Body>(body));
    }
    store::Index& index() { return *m_index; }
    const store::FileStore& files() const { return m_files; }
    const store::TableLayouts& layouts() const { return *m_layouts; }
    void setCancelToken(const CancelToken& token) { m_reader->setCancelToken(token); }

private:
    View(const store::Store& store, std::unique_ptr<store::Reader> reader, std::unique_ptr<store::Index> index);

    std::unique_ptr<QTemporaryDir> m_copy; ///< where a copy of the index lies that could not be read in its place
    store::FileStore m_files;
    const store::TableLayouts* m_layouts; ///< of the store, which outlives its views
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Index> m_index;
};

} // namespace rapporteur::workspace
