// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings out of a table: what each would add or change is shown before anything is kept.
#pragma once

#include "workspace/meeting_import.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// Asks for a file, then shows what it would do.
void openMeetingImport(Desk* desk, QWidget* parent);
/// What a table would do, with the button that keeps it.
void openMeetingPlan(Desk* desk, const workspace::MeetingImport& plan, QWidget* parent);

} // namespace rapporteur::gui
