// SPDX-License-Identifier: GPL-3.0-or-later
// Tags on documents: what a person does with them, each an action that can be undone.
#pragma once

#include "store/tag_repository.h"
#include "workspace/library.h"
#include "workspace/view.h"

namespace rapporteur::workspace {

/// A tag with how many of some documents have it.
struct TagUse {
    store::Tag tag;
    int documents = 0;
};

/// All tags by name, each with how many of these documents have it.
Result<QList<TagUse>> tagsOn(View& view, const QList<domain::DocumentId>& documents);

/// Takes the tag off these documents; one that no document has any more goes.
Result<void> untagDocuments(Library& library, const QList<domain::DocumentId>& documents, const store::Tag& tag);
/// A name that another tag has joins the two. Errors: Invalid for an empty name, NotFound.
Result<void> renameTag(Library& library, const store::Tag& tag, const QString& name);
/// Takes the tag off all documents.
Result<void> deleteTag(Library& library, const store::Tag& tag);

} // namespace rapporteur::workspace
