// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions, mandates and activities as the JSON of the command line.
#pragma once

#include "workspace/activities.h"
#include "workspace/decision_import.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"

#include <QJsonObject>

namespace rapporteur::cli {

QJsonObject translationsJson(const domain::Translations& texts);
QJsonObject decisionRowJson(const store::DecisionRow& row);
/// One decision with its tree, mandates, statuses, relations, documents and remarks on its structure.
QJsonObject decisionJson(const store::DecisionRecord& record);
QJsonObject mandateRowJson(const store::MandateRow& row);
QJsonObject mandateRecordJson(const store::MandateRecord& record);
QJsonObject activityJson(const domain::Activity& activity);
QJsonObject planJson(const workspace::ImportPlan& plan);

} // namespace rapporteur::cli
