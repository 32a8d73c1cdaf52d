// SPDX-License-Identifier: GPL-3.0-or-later
// The examination of a whole library: database, stored files, and derived data against the source.
#pragma once

#include "store/store.h"
#include "store/verify.h"

namespace rapporteur::store {

struct CheckOptions {
    bool collectOrphans = false; ///< removes stored files that nothing needs; needs a library opened for writing
    CancelToken cancel;
    ProgressSink progress; ///< counts stored files; may be empty
    /// What differs between derived data and source; given by who keeps the index. May be empty.
    std::function<Result<QList<Finding>>(Connection&)> examineIndex;
};

/// Examines the library as it is at this moment; reads every row and every stored file. An empty list means that all
/// is sound. Files that came after the library was opened count as needed: an import may be about to commit them.
/// Errors: Cancelled, or those of examineIndex.
Result<QList<Finding>> check(Store& store, const CheckOptions& options = {});

} // namespace rapporteur::store
