// SPDX-License-Identifier: GPL-3.0-or-later
// The form that says when a treaty binds: from which day, and how long after its deposit an instrument does.
#pragma once

#include "workspace/treaty.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// The days of the treaty of a meeting; keeping them is one action, and changes who may vote at every meeting of it.
void openTreatyForm(Desk* desk, domain::MeetingId meeting, QWidget* parent);

} // namespace rapporteur::gui
