// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a form in which a State or organization is named: names and codes are offered while it is typed.
#pragma once

#include "gui/dialogs/form_dialog.h"
#include "workspace/participation.h"

namespace rapporteur::gui {

/// `name` as it is shown now; workspace::organisationCalled tells what is meant by what is typed.
QLineEdit* addOrganisationField(FormDialog* form, Desk* desk, const QString& objectName, const QString& label,
                                const QString& name);

/// All of these, in their order; a null id for an empty one. Errors: NotFound, Ambiguous.
Result<QList<domain::OrganisationId>> organisationsCalled(workspace::View& view, const QStringList& typed);

} // namespace rapporteur::gui
