// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the member States of a regional economic integration organization, one State a line.
#pragma once

#include "workspace/membership.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// The members of an organization, whose name is shown; keeping them is one action.
void openMembersForm(Desk* desk, domain::OrganisationId organisation, const QString& name, QWidget* parent);

} // namespace rapporteur::gui
