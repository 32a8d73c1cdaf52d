// SPDX-License-Identifier: GPL-3.0-or-later
// Empties the trash: takes the documents in it out of the library with all that hangs on them.
#pragma once

#include "domain/ids.h"
#include "store/connection.h"

namespace rapporteur::store {

/// The documents in the trash, the longest there first.
QList<domain::DocumentId> documentsInTrash(Connection& connection);

/// Deletes a document in the trash: its titles, symbols, links, versions, editions and proposals, and the records of
/// its files unless something else names them. The stored bytes stay: an undo needs them, and the check of the
/// library removes them when neither undo nor a backup can. Throws Refused with NotFound if it is not in the trash.
void deleteFromTrash(Connection& connection, domain::DocumentId document);

} // namespace rapporteur::store
