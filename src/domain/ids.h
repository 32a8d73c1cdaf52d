// SPDX-License-Identifier: GPL-3.0-or-later
// The identifiers of the library's records, one type each.
#pragma once

#include "base/id.h"

namespace rapporteur::domain {

using BodyId = Id<struct BodyTag>;
using MeetingId = Id<struct MeetingTag>;
using SegmentId = Id<struct SegmentTag>;
using AgendaId = Id<struct AgendaTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DocumentId = Id<struct DocumentTag>;
using VersionId =
    Id<struct VersionTag>; ///< of a language version; stays the same when another file becomes its current edition
using FileId = Id<struct FileTag>;
using LabelId = Id<struct LabelTag>; ///< of a tag that a person gives
using SavedSearchId = Id<struct SavedSearchTag>;
using ProposalId = Id<struct ProposalTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ImportJobId = Id<struct ImportJobTag>;

} // namespace rapporteur::domain
