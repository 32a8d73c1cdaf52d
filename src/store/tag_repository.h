// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that people put on documents, and the searches they keep.
#pragma once

#include "domain/ids.h"
#include "store/connection.h"

namespace rapporteur::store {

struct Tag {
    domain::LabelId id;
    QString name;
    int documents = 0; ///< outside the trash
};

/// Puts the tag with this name on a document, made if it is new. Blanks at both ends do not count. Throws Refused
/// with Invalid for an empty name.
domain::LabelId tagDocument(Connection& connection, domain::DocumentId document, const QString& name);
/// Takes it off again; a tag that no document has any more goes.
void untagDocument(Connection& connection, domain::DocumentId document, domain::LabelId tag);
QList<Tag> tags(Connection& connection);

struct SavedSearch {
    domain::SavedSearchId id;
    QString name;
    QString query;
};

/// Keeps a search under a name, in place of one of the same name. Throws Refused with Invalid for an empty name.
domain::SavedSearchId saveSearch(Connection& connection, const QString& name, const QString& query);
void deleteSearch(Connection& connection, domain::SavedSearchId search);
QList<SavedSearch> savedSearches(Connection& connection);

} // namespace rapporteur::store
