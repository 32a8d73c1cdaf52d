// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a planned document: what it is, the days of its steps, its state. Each keeps its values as one change
// that can be undone, and deletes itself when it is closed.
#pragma once

#include "workspace/plan.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// The form for all of a planned document; one with a null id is added to the meeting.
void openPlannedDocumentForm(Desk* desk, const domain::MeetingDetail& meeting,
                             const domain::PlannedDocument& document, QWidget* parent);
/// The form for one step after the other: its day by the rules, a day fixed instead with the reason, and when it was
/// done. A row without steps opens nothing.
void openPlanStepForm(Desk* desk, const workspace::PlanRow& row, QWidget* parent);
/// The form for the state: by dates and files, or set by a person with the reason.
void openPlanStateForm(Desk* desk, const workspace::PlanRow& row, QWidget* parent);

} // namespace rapporteur::gui
