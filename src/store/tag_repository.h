// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that people put on documents, and the searches they keep.
#pragma once

#include "domain/ids.h"
#include "store/connection.h"

#include <QHash>

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
/// By name.
QList<Tag> tags(Connection& connection);
/// How many of these documents have each tag; tags that none has are left out.
QHash<domain::LabelId, int> tagCounts(Connection& connection, const QList<domain::DocumentId>& documents);
/// Another name; a tag that has it already takes the documents of this one over. Throws Refused with Invalid for an
/// empty name, NotFound if the tag is gone.
void renameTag(Connection& connection, domain::LabelId tag, const QString& name);
/// Takes it off all documents.
void deleteTag(Connection& connection, domain::LabelId tag);

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
