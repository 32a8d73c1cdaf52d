// SPDX-License-Identifier: GPL-3.0-or-later
// The changes that a person makes to a library: each is one labelled action that can be undone, and leaves the index
// in step.
#pragma once

#include "domain/proposal.h"
#include "store/inbox.h"
#include "workspace/library.h"
#include "workspace/messages.h"

namespace rapporteur::workspace {

/// A person's word on proposals of the inbox. Errors: NotFound, Conflict if it is decided already, Invalid for a
/// value that is not possible.
Result<store::Decision> accept(Library& library, domain::ProposalId proposal);
Result<store::Decision> correct(Library& library, domain::ProposalId proposal, const QString& value);
Result<store::Decision> reject(Library& library, domain::ProposalId proposal);

/// What a person says of a field without having been asked; `value` in the text form of domain/field_value.h.
Result<store::Decision> correctField(Library& library, domain::VersionId version, domain::Field field,
                                     const QString& value);
/// The same value for several versions, as one action.
Result<void> correctFields(Library& library, const QList<domain::VersionId>& versions, domain::Field field,
                           const QString& value);

Result<void> moveToTrash(Library& library, const QList<domain::DocumentId>& documents);
/// Errors: Conflict if another document outside the trash carries one of the symbols.
Result<void> restoreFromTrash(Library& library, const QList<domain::DocumentId>& documents);
/// Deletes what lies in the trash, as one action; returns how many documents. Undo brings them back: their bytes stay
/// until neither undo nor a backup needs them and the library is checked with repair.
Result<int> emptyTrash(Library& library);

Result<void> tagDocuments(Library& library, const QList<domain::DocumentId>& documents, const QString& tag);
Result<void> saveSearch(Library& library, const QString& name, const QString& query);
Result<void> deleteSearch(Library& library, domain::SavedSearchId search);

/// Label of what was undone or done again.
Result<QString> undo(Library& library);
Result<QString> redo(Library& library);

} // namespace rapporteur::workspace
