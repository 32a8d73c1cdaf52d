// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of money and of calls: contributions, agreements on services with their lines, calls and submissions.
#pragma once

#include "workspace/calls.h"
#include "workspace/contributions.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

// A null id adds, another changes. Names that are shown beside ids are those of the row.

void openContributionForm(Desk* desk, const workspace::ContributionRow& row, QWidget* parent);
void openAgreementForm(Desk* desk, const workspace::AgreementRow& row, QWidget* parent);
void openAgreementLineForm(Desk* desk, const domain::AgreementLine& line, QWidget* parent);
void openCallForm(Desk* desk, const workspace::CallRow& row, QWidget* parent);
void openSubmissionForm(Desk* desk, const workspace::SubmissionRow& row, QWidget* parent);

} // namespace rapporteur::gui
