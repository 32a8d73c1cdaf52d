// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of cooperation: groups and their members, headings, areas and who leads them, a change of scope.
#pragma once

#include "workspace/cooperation.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

// A null id adds, another changes. Names that are shown beside ids are those of the row.

void openGroupForm(Desk* desk, const workspace::GroupRow& row, QWidget* parent);
void openMemberForm(Desk* desk, const workspace::MemberRow& row, QWidget* parent);
void openHeadingForm(Desk* desk, const domain::AreaHeading& heading, QWidget* parent);
void openAreaForm(Desk* desk, const workspace::AreaRow& row, QWidget* parent);
void openLeadForm(Desk* desk, const workspace::LeadRow& row, QWidget* parent);
/// From a day on the area has another scope; the area as it was stays in its history.
void openScopeForm(Desk* desk, const workspace::AreaRow& row, QDate day, QWidget* parent);
/// How the area came to be what it is; nothing is changed.
void openAreaHistory(Desk* desk, domain::AreaId area, QWidget* parent);

} // namespace rapporteur::gui
